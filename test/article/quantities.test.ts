import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../src/article/quantities.ts';
import { readWords } from '../../src/article/reading.ts';
import type { Quantity } from '../../src/article/types.ts';

const N = '\u00a0';

/** 'text | value unit | qualifier | noun', what is exact or uncounted left out. */
const show = ({ text, value, high, unit, qualifier, noun }: Quantity) =>
  [
    text.replaceAll(N, '~'),
    [value + (high === undefined ? '' : `..${high}`), unit].filter(Boolean).join(' '),
    qualifier === 'exact' ? '' : qualifier,
    noun,
  ]
    .join(' | ')
    .replace(/( \| )+$/, '');

/** A no-break space is written `~` in what is expected. */
const wordings: readonly (readonly [words: string, ...expected: string[]])[] = [
  // Bounds and approximations.
  ['220,000+ NVIDIA GPUs', '220,000+ | 220000 | atLeast | NVIDIA GPUs'],
  ['over 5,000 jobs', 'over 5,000 | 5000 | over | jobs'],
  ['more than 40 countries', 'more than 40 | 40 | over | countries'],
  ['well over 300 homes', 'well over 300 | 300 | over | homes'],
  ['at least 12 people', 'at least 12 | 12 | atLeast | people'],
  ['no fewer than 30 ships', 'no fewer than 30 | 30 | atLeast | ships'],
  ['up to 7 GW', 'up to 7~GW | 7 GW | upTo'],
  ['as many as 900 flights', 'as many as 900 | 900 | upTo | flights'],
  ['no more than 20 trains', 'no more than 20 | 20 | upTo | trains'],
  ['under $3 million', 'under $3 million | 3000000 USD | under'],
  ['fewer than 100 copies', 'fewer than 100 | 100 | under | copies'],
  ['less than 5%', 'less than 5% | 5 % | under'],
  ['roughly 25,000 A100 GPUs', 'roughly 25,000 | 25000 | about | A100 GPUs'],
  ['about 1 GW', 'about 1~GW | 1 GW | about'],
  ['around 60 percent', 'around 60 percent | 60 % | about'],
  ['some 300 staff', 'some 300 | 300 | about | staff'],
  ['~40 km', '~40 km | 40 km | about'.replace('40 km |', '40~km |')],
  ['≈ 3.5 t', '≈ 3.5~t | 3.5 t | about'],
  ['an estimated 2.3 million birds', 'an estimated 2.3 million | 2300000 | about | birds'],
  ['approximately 90 minutes', 'approximately 90 minutes | 90 min | about'],
  ['nearly 10 times', 'nearly 10 times | 10 times | nearly'],
  ['almost 400 ppm', 'almost 400~ppm | 400 ppm | nearly'],
  ['close to 8,000 members', 'close to 8,000 | 8000 | nearly | members'],
  ['2 GW or more', '2~GW or more | 2 GW | atLeast'],
  ['$5 million or less', '$5 million or less | 5000000 USD | upTo'],
  ['a dozen or so sites', 'a dozen or so | 12 | about | sites'],
  ['40-odd villages', '40-odd | 40 | about | villages'],
  ['>200 sensors', '>200 | 200 | over | sensors'],
  ['≥ 99.9%', '≥ 99.9% | 99.9 % | atLeast'],
  ['up to about 5,000 jobs', 'up to about 5,000 | 5000 | upTo | jobs'],
  // Ranges; a change from one to another is two figures.
  ['5m-6m users', '5m-6m | 5000000..6000000 | users'.replace('| users', '|  | users')],
  ['1.2 to 1.5 GW', '1.2 to 1.5~GW | 1.2..1.5 GW'],
  ['between 3 and 4 GW', 'between 3 and 4~GW | 3..4 GW'],
  ['$1.2 to $1.5 billion', '$1.2 to $1.5 billion | 1200000000..1500000000 USD'],
  ['$5-6m', '$5-6m | 5000000..6000000 USD'],
  ['10–12%', '10–12% | 10..12 %'],
  ['three or four sites', 'three or four | 3..4 |  | sites'],
  ['prices ranging from $5 to $10', '$5 to $10 | 5..10 USD'],
  ['rose from 12% to 18%', '12% | 12 %', '18% | 18 %'],
  ['roughly 2 to 3 days', 'roughly 2 to 3 days | 2..3 day | about'],
  // Money.
  ['a $200 billion contract', '$200 billion | 200000000000 USD'],
  ['$200bn', '$200bn | 200000000000 USD'],
  ['US$200B', 'US$200B | 200000000000 USD'],
  ['$1.5T in assets', '$1.5T | 1500000000000 USD'],
  ['€64.2 bn', '€64.2~bn | 64200000000 EUR'],
  ['£12m', '£12m | 12000000 GBP'],
  ['¥2,900', '¥2,900 | 2900 JPY'],
  ['CHF 30 million', 'CHF 30 million | 30000000 CHF'],
  ['30 million euros', '30 million euros | 30000000 EUR'],
  ['500 USD', '500~USD | 500 USD'],
  ['$5 million a year', '$5 million a year | 5000000 USD/year'],
  ['$30/MWh', '$30/MWh | 30 USD/MWh'],
  ['$15 per user', '$15 per user | 15 USD/user'],
  ['C$40', 'C$40 | 40 CAD'],
  // Units.
  ['300MW of power consumption', '300~MW | 300 MW'],
  ['300 MW', '300~MW | 300 MW'],
  ['300 megawatts', '300 megawatts | 300 MW'],
  ['a 100-megawatt plant', '100-megawatt | 100 MW'],
  ['1,234.5 km/h', '1,234.5~km/h | 1234.5 km/h'],
  ['20 °C', '20~°C | 20 °C'],
  ['20°C', '20~°C | 20 °C'],
  ['7 square kilometres', '7 square kilometres | 7 km²'],
  ['3 m²', '3~m² | 3 m²'],
  ['50,000 barrels a day', '50,000 barrels a day | 50000 bbl/day'],
  ['12 tonnes of steel', '12 tonnes | 12 t'],
  ['a 4.5-hour outage', '4.5-hour | 4.5 h'],
  ['45 seconds', '45 seconds | 45 s'],
  ['1.5s', '1.5~s | 1.5 s'],
  ['2h 13m', `2h~13m | ${2 + 13 / 60} h`.replace(String(2 + 13 / 60), '2.21666666667')],
  ['2 hours and 30 minutes', '2 hours and 30 minutes | 2.5 h'],
  ['a three-year plan', 'three-year | 3 year'],
  ['80 GB of memory', '80~GB | 80 GB'],
  ['10 Gbit/s', '10~Gbit/s | 10 Gbit/s'],
  ['100m race', '100~m | 100 m'],
  ['a 12 kV line', '12~kV | 12 kV'],
  // Per cent, points, times, shares.
  ['12%', '12% | 12 %'],
  ['12 %', '12~% | 12 %'],
  ['12 percent', '12 percent | 12 %'],
  ['12 per cent', '12 per cent | 12 %'],
  ['12 percentage points', '12 percentage points | 12 pp'],
  ['25 basis points', '25 basis points | 25 bp'],
  ['12% a year', '12% a year | 12 %/year'],
  ['12% a year earlier', '12% | 12 %'],
  ['8.8x faster', '8.8x | 8.8 times'],
  ['10 times', '10 times | 10 times'],
  ['four times as many', 'four times | 4 times'],
  ['rate limits doubled', 'doubled | 2 times'],
  ['output tripled', 'tripled | 3 times'],
  ['twice the area', 'twice | 2 times'],
  ['a tenfold rise', 'tenfold | 10 times'],
  ['costs were halved', 'halved | 0.5 times'],
  ['half of the homes', 'half | 50 %'],
  ['two-thirds of homes', 'two-thirds | 66.6666666667 %'],
  ['a third of voters', 'a third | 33.3333333333 %'],
  ['fell by a quarter.', 'a quarter | 25 %'],
  ['three quarters of them', 'three quarters | 75 %'],
  ['one in four people', 'one in four | 25 %'],
  ['nine out of ten schools', 'nine out of ten | 90 %'],
  ['3/4 of the land', '3/4 | 75 %'],
  // Number words.
  ['three signs', 'three | 3 |  | signs'],
  ['twenty-five people', 'twenty-five | 25 |  | people'],
  ['a billion users', 'a billion | 1000000000 |  | users'],
  ['a hundred days', 'a hundred days | 100 day'],
  ['two hundred and fifty thousand people', 'two hundred and fifty thousand | 250000 |  | people'],
  ['half a million homes', 'half a million | 500000 |  | homes'],
  ['three and a half million people', 'three and a half million | 3500000 |  | people'],
  ['2.5 million people', '2.5 million | 2500000 |  | people'],
  ['two dozen eggs', 'two dozen | 24 |  | eggs'],
  ['one million trees', 'one million | 1000000 |  | trees'],
  ['70B parameters', '70B | 70000000000 |  | parameters'],
  ['220k subscribers', '220k | 220000 |  | subscribers'],
  // Signs.
  ['−3.2%', '−3.2% | -3.2 %'],
  ['-4 °C', '-4~°C | -4 °C'],
  ['minus 12 degrees', 'minus 12 degrees | -12 °'],
  ['(12.4)', '(12.4) | -12.4'],
  ['fell 3.2%', '3.2% | 3.2 %'],
  ['a loss ($12m)', '$12m | 12000000 USD'],
  // Counted things.
  ['42 night trains a week', '42 | 42 /week |  | night trains'],
  ['12 outages in 12 regions', '12 | 12 |  | outages', '12 | 12 |  | regions'],
  ['a 500-page report', '500 | 500 |  | page'],
  ['over 2000 people', 'over 2000 | 2000 | over | people'],
  ['used roughly 25,000 of 40,000', 'roughly 25,000 | 25000 | about', '40,000 | 40000'],
  ['one of 14 sites', 'one | 1', '14 | 14 |  | sites'],
  ['4 in-house teams', '4 | 4 |  | in-house teams'],
  ['220 000 GPUs'.replace(' ', N), '220~000 | 220000 |  | GPUs'],
  // Found in reports and news.
  ['$1.02 per diluted share', '$1.02 per diluted share | 1.02 USD/diluted share'],
  ['$0.15 per million tokens', '$0.15 per million tokens | 0.15 USD/million tokens'],
  ['up to $1.3bn over three years', 'up to $1.3bn | 1300000000 USD | upTo', 'three years | 3 year'],
  ['over 40 years old', 'over 40 years | 40 year | over'],
  ['spiked to over 30 seconds', 'over 30 seconds | 30 s | over'],
  ['1.5C of warming', '1.5C | 1.5 °C'],
  ['a 110,000-square-foot hall', '110,000-square-foot | 110000 sq ft'],
  ['the 500 largest businesses (Global 500)', '500 | 500 |  | largest businesses'],
  ['a 6.2-magnitude earthquake', '6.2 | 6.2 |  | magnitude'],
  ['some 60,000 to 70,000 people', 'some 60,000 to 70,000 | 60000..70000 | about | people'],
  ['about 2015 homes', 'about 2015 | 2015 | about | homes'],
  ['(IBM) and NOK 3.2 billion', 'NOK 3.2 billion | 3200000000 NOK'],
  // No figures.
  ['Scope 1, 2 & 3; Apollo 11 and 12'],
  ['first quarter 2003 earnings, 2024 results'],
  ['COP28, iOS 17.4 users, S&P 500'],
  ['1920 x 1080, 3×10^8, 3.5:1, 1e6'],
  ['won 6-3, 7-5; a 3-to-1 majority'],
  ['€64,2 in another language'],
  ['On May 6, 2026, they signed'],
  ['in 2023 and the 1990s'],
  ['at 14:05 UTC, or 2:30 pm'],
  ['from 1960 to 1970'],
  ['the 1st, 2nd and 23rd'],
  ['a third option, the second half'],
  ['GPT-4, A100 and H100s'],
  ['Formula 1 teams'],
  ['Boeing 747 jets'],
  ['Colossus 1 holds them'],
  ['Claude 3.5 and version 2.1.7'],
  ['open 24/7, 9/11'],
  ['call 555-1234 or +49 30 1234567'],
  ['(555) 123-4567'],
  ['step 2, page 12, chapters 3 and 4'],
  ['5G, 4K, 3D, B2B and Q3'],
  ['#5, No. 7, /2024/05/'],
  ['https://example.org/a/123?b=45 and a_1@example.org'],
  ['several hundred people, thousands more'],
  ['no one, one after another, one of the largest'],
  ['multi-gigawatt, double-digit, one-on-one'],
  ['the Big Three and the Group of Seven'],
  ['COVID-19 and the 16:9 screen'],
  ['192.168.10.1'],
  ['1. Sign the deal\n2. Close the merger'],
];

describe('figures as people write them', () => {
  test.each(wordings)('%s', (words, ...expected) => {
    expect(readQuantities(words).map(show)).toEqual(expected);
  });

  test('there are enough of them', () => expect(wordings.length).toBeGreaterThan(120));

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
        const start = performance.now();
        readQuantities(text);
        return performance.now() - start;
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
