/** The reader of figures and dates never fails and never takes long, whatever text it is given. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, readWhen } from '../../src/article/dates.ts';
import { readQuantities } from '../../src/article/quantities.ts';
import { readWords } from '../../src/article/reading.ts';
import { chinese } from './wordings/chinese.ts';
import { english } from './wordings/english.ts';
import { french } from './wordings/french.ts';
import { german } from './wordings/german.ts';
import { japanese } from './wordings/japanese.ts';
import { spanish } from './wordings/spanish.ts';

const wordings = { en: english, de: german, fr: french, es: spanish, ja: japanese, zh: chinese };
const tags = Object.keys(wordings);
const all = Object.values(wordings).flatMap(list => list.map(([words]) => words));

const COUNT = 100_000;
/** Milliseconds. */
const LIMIT = 10;

const read = (text: string, tag: string) => {
  const found = readQuantities(text, tag);
  readWords(text, tag);
  readWhen(text, { lang: tag });
  return found;
};

/** How long a text takes at its quickest where it isn't quick at once: a pause of the machine isn't the reader's. */
function timeOf(text: string, tag: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < 6 && least > 1; count++) {
    const start = performance.now();
    readQuantities(text, tag);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const splice = fc
  .array(
    fc
      .tuple(fc.constantFrom(...all), fc.nat({ max: 80 }), fc.nat({ max: 40 }))
      .map(([words, from, length]) =>
        words.slice(from % Math.max(1, words.length), (from % Math.max(1, words.length)) + length),
      ),
    { minLength: 1, maxLength: 8 },
  )
  .chain(pieces => fc.constantFrom('', ' ', '-', '\n', '.', '\u00a0').map(joint => pieces.join(joint)));
const signs = fc
  .array(fc.constantFrom(...'0123456789.,:;-–—+/%€$£¥ \u00a0\u202f\n()\'’"abMKmh²x×~<>=#§°'), {
    maxLength: 60,
  })
  .map(list => list.join(''));
const text = fc.oneof(
  { weight: 4, arbitrary: splice },
  { weight: 2, arbitrary: signs },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...all), { minLength: 2, maxLength: 6 }).map(list => list.join('. ')),
  },
);

test(`${COUNT} random strings: none fails, none takes over ${LIMIT} ms`, () => {
  // Patterns are compiled once, at a language's first text.
  for (const tag of tags) for (const words of all.slice(0, 20)) read(words, tag);
  let slowest = 0;
  let figures = 0;
  let count = 0;
  fc.assert(
    fc.property(text, fc.constantFrom(...tags), (words, tag) => {
      const time = timeOf(words, tag);
      slowest = Math.max(slowest, time);
      const found = read(words, tag);
      count++;
      figures += found.length;
      for (const { start, end, value, base, step, text } of found) {
        if (
          !(start < end && end <= words.length && text !== '' && [value, base, step].every(Number.isFinite))
        )
          throw new Error(`'${text}' of ${JSON.stringify(words)} in ${tag}`);
      }
      if (time > LIMIT) throw new Error(`${time.toFixed(1)} ms: ${JSON.stringify(words)} in ${tag}`);
    }),
    { numRuns: COUNT, seed: 7 },
  );
  console.log(`${count} strings, ${figures} figures, the slowest took ${slowest.toFixed(2)} ms`);
  expect(count).toBe(COUNT);
  // Texts that hold nothing would prove nothing.
  expect(figures).toBeGreaterThan(COUNT / 2);
}, 1_800_000);

describe('long texts of one kind take time in proportion', () => {
  const pieces = [
    ...[
      '9',
      ',',
      '.',
      ' ',
      '\n',
      '\u00a0',
      '-',
      '1,',
      '1.',
      "1'",
      '1 ',
      '1-',
      '1/',
      '1:',
      '(1)',
      '$',
      '€',
      '+1 ',
      'A1',
      '@',
    ],
    ...[
      'million ',
      'hundred ',
      'one ',
      'a ',
      'twenty-',
      'and ',
      'more than ',
      'up to ',
      'May ',
      '2 to ',
      '1h ',
      '12 ',
    ],
    ...[
      'ein',
      'und',
      'hundert',
      'einund',
      'tausend ',
      'eine ',
      'drei Viertel ',
      '3. ',
      'bis zu ',
      'zwei oder ',
    ],
    ...[
      'un ',
      'cent ',
      'mille ',
      'd’',
      'de ',
      'quatre-vingt-',
      'une personne sur ',
      'à 14 h ',
      'le tiers ',
      'vingt et ',
    ],
    ...['mil ', 'treinta y ', 'uno de cada ', 'el ', 'a las 2 ', 'dos millones y ', 'más del '],
    ...['三', '万', '百分之', '約', '第', '以上', '3億', '千', '年'],
  ];
  test.each(tags)(
    '%s',
    tag => {
      for (const piece of pieces) {
        const time = (length: number) => {
          const words = piece.repeat(Math.ceil(length / piece.length));
          let least = Number.POSITIVE_INFINITY;
          for (let count = 0; count < 4; count++) {
            // The processor's time: others share the machine.
            const start = process.cpuUsage();
            readQuantities(words, tag);
            datesIn(words, tag);
            least = Math.min(least, process.cpuUsage(start).user / 1000);
          }
          return least;
        };
        time(500);
        const [short, long] = [time(5000), time(20_000)];
        // Four times the text: a square takes sixteen times as long.
        expect(
          long,
          `${JSON.stringify(piece)}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`,
        ).toBeLessThan(Math.max(60, short * 12));
      }
    },
    600_000,
  );

  test.each(tags)('%s: what has no end is no figure', tag => {
    expect(readQuantities('9'.repeat(5000), tag)).toEqual([]);
    expect(readQuantities(','.repeat(2000), tag)).toEqual([]);
    for (const { value } of readQuantities('million '.repeat(500), tag))
      expect(Number.isFinite(value)).toBe(true);
  });
});
