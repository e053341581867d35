import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../src/article/quantities.ts';
import { readWords } from '../../src/article/reading.ts';
import { show } from './wordings/wording.ts';

const N = '\u00a0';

describe('figures as people write them', () => {
  test('step: the last digit that the wording vouches for', () => {
    const steps = {
      '25,000': 1000,
      '8.8x': 0.1,
      '220,000+': 10000,
      '300 MW': 1,
      '1.2 million': 1e5,
      $200bn: 1e9,
    };
    for (const [words, step] of Object.entries(steps))
      expect(readQuantities(words)[0]?.step, words).toBe(step);
  });

  test('kinds and base units', () => {
    const kinds = {
      '300 MW': ['power', 3e8],
      $200bn: ['money:USD', 2e11],
      '12%': ['percent', 0.12],
      '5 pp': ['points', 0.05],
      '2 hours': ['duration', 7200],
      '42 trains a week': ['count per duration', 42 / (7 * 86400)],
      '20 °C': ['temperature', 293.15],
      '72 km/h': ['speed', 20],
    } as const;
    for (const [words, [kind, base]] of Object.entries(kinds)) {
      const [quantity] = readQuantities(words);
      expect(quantity?.kind, words).toBe(kind);
      expect(quantity?.base, words).toBeCloseTo(base, 9);
    }
  });

  test('offsets point into the words', () => {
    const words = 'It holds roughly 25,000 GPUs and draws 300MW.';
    const found = readQuantities(words).map(({ start, end }) => words.slice(start, end));
    expect(found).toEqual(['roughly 25,000', '300MW']);
  });

  test('over a line break', () => {
    expect(readQuantities('about\n300\nMW').map(show)).toEqual(['about 300~MW | 300 MW | about']);
    expect(readQuantities('300\n\nMW').map(show)).toEqual(['300 | 300']);
  });
});

describe('what was printed reads the same', () => {
  const qualifiers = [
    '',
    'about ',
    'nearly ',
    'over ',
    'more than ',
    'at least ',
    'up to ',
    'under ',
    'roughly ',
    '~',
  ];
  const units = [
    '',
    ' MW',
    'MW',
    ' GW',
    '%',
    ' percent',
    ' km',
    ' °C',
    'x',
    ' times',
    ' hours',
    ' tonnes a day',
    ' kWh',
    ' percentage points',
  ];
  const scales = ['', ' million', ' billion', 'bn', ' thousand'];
  const number = fc.oneof(
    fc.integer({ min: 2, max: 999 }).map(String),
    fc.integer({ min: 1000, max: 9_999_999 }).map(value => value.toLocaleString('en-US')),
    fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${b}`),
    fc.constantFrom('three', 'twenty-five', 'two hundred and six', 'forty'),
  );
  const wording = fc
    .record({
      qualifier: fc.constantFrom(...qualifiers),
      money: fc.constantFrom('', '', '$', '€', 'US$'),
      number,
      scale: fc.constantFrom(...scales),
      unit: fc.constantFrom(...units),
      after: fc.constantFrom('', '', '+', ' or more', ' or so'),
    })
    .filter(
      ({ money, number, scale, unit }) =>
        !(money && /[a-z]/.test(number)) &&
        !(/^[a-zA-Z]/.test(unit) && /[a-z]/i.test(number + scale)) &&
        !(scale === 'bn' && /[a-z]/.test(number)),
    )
    .map(
      ({ qualifier, money, number, scale, unit, after }) =>
        qualifier + money + number + scale + (money ? '' : unit) + after,
    );

  test('text and figure', () => {
    fc.assert(
      fc.property(wording, words => {
        const [first, ...more] = readQuantities(words);
        expect(more, words).toEqual([]);
        expect(first, words).toBeDefined();
        const { start: _, end: __, ...quantity } = first!;
        const [again] = readQuantities(quantity.text);
        expect(again, words).toMatchObject(quantity);
        const [figure] = readQuantities(quantity.figure);
        expect(figure, words).toMatchObject({
          value: quantity.value,
          unit: quantity.unit,
          qualifier: 'exact',
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('any text is read, quickly', () => {
    const pieces = fc.constantFrom(
      ...'1 12 2024 3.5 , . - – % $ € ( ) / : + ~ a an and half of third million bn k m MW km/h times May June Q3 in to between one two hundred twenty dozen more than per day \n \u00a0 GPT GPUs people < > ½ 14:05 UTC th st'.split(
        ' ',
      ),
      ' ',
      ' ',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 60 }).map(all => all.join('')),
          fc.string({ unit: 'binary', maxLength: 80 }),
        ),
        words => {
          for (const { start, end, text, value, base, step } of readQuantities(words)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(words.length);
            expect(text).not.toBe('');
            expect([value, base, step].every(Number.isFinite)).toBe(true);
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  test.each([
    '1 ',
    '1,',
    '1.',
    '$',
    'one ',
    'a ',
    '1-',
    'twenty-',
    'May ',
    '1/',
    '(1)',
    'more than ',
    ' ',
    '\n',
    '2 to ',
    '+1 ',
    'A1',
    '@',
    '1h ',
  ])('time grows with the text: %j', piece => {
    const time = (count: number) => {
      const text = piece.repeat(count);
      const times = [1, 2, 3].map(() => {
        // The processor's time: others share the machine.
        const start = process.cpuUsage();
        readQuantities(text);
        return process.cpuUsage(start).user / 1000;
      });
      return Math.min(...times);
    };
    time(500);
    // Four times the text; a square would take sixteen times as long.
    expect(time(6000)).toBeLessThan(Math.max(300, time(1500) * 13));
  });
});

describe("the one figure that a fact's words mean", () => {
  test.each([
    ['220,000+ NVIDIA GPUs', '220,000+', 'NVIDIA GPUs'],
    ['300MW of power consumption', '300~MW', 'of power consumption'],
    ['a $200 billion contract with Google Cloud', '$200 billion', 'contract with Google Cloud'],
    ['roughly 25,000 A100 GPUs', 'roughly 25,000', 'A100 GPUs'],
    ['rate limits for Claude Code doubled', 'doubled', 'rate limits for Claude Code'],
    ['used roughly <25,000> of 40,000', 'roughly 25,000', 'of 40,000'],
    ['the mean stood at 315.98 ppm', '315.98~ppm', ''],
    ['an uncertainty of 0.12 ppm', '0.12~ppm', 'uncertainty'],
    ['a loss of $12m in 2025', '$12m', 'loss in 2025'],
    ['a $5bn deal with two partners', '$5bn', 'deal with two partners'],
    ['In Texas <3> plants closed', '3', 'plants closed'],
    ['nearly 10 times', 'nearly 10 times', ''],
  ])('%s', (words, text, rest) => {
    const read = readWords(words);
    expect(read.quantity?.text.replaceAll(N, '~')).toBe(text);
    expect(read.rest).toBe(rest);
    expect(read.candidates).toEqual([]);
    expect(read.words).not.toMatch(/[<>]/);
  });

  test('several are named, none is guessed', () => {
    const read = readWords('carried 1.2 million people, nearly four times as many as the 640,000 people');
    expect(read.quantity).toBeUndefined();
    expect(read.candidates.map(({ text }) => text)).toEqual(['1.2 million', 'nearly four times', '640,000']);
  });

  test('a statement has none', () => {
    expect(readWords('a company that is gone')).toMatchObject({
      candidates: [],
      rest: 'a company that is gone',
    });
    expect(readWords('a company that is gone').quantity).toBeUndefined();
  });
});
