/** Results in words: what is printed reads back as the same quantity, in every language. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/article/languages/index.ts';
import { readQuantities } from '../../src/article/quantities.ts';
import { quantityOf, type Result, roundTo } from '../../src/article/results.ts';
import type { Qualifier } from '../../src/article/types.ts';
import { tidy } from '../../src/article/units.ts';
import { allWords } from '../../src/deck/words/index.ts';

const languages = allWords.map(({ tag }) => tag).filter(tag => languageOf(tag).tag === tag);

const UNITS = [
  ...['', '', '', '%', 'pp', 'times', 'MW', 'GW', 'kWh', 'TWh', 'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'CHF'],
  ...['s', 'min', 'h', 'day', 'week', 'month', 'year', 'm', 'km', 'km²', 'ha', 't', 'kg', 'km/h', 'GB', '°C'],
];
const QUALIFIERS: Qualifier[] = ['exact', 'about', 'nearly', 'atLeast', 'over', 'upTo', 'under'];

const result: fc.Arbitrary<Result> = fc
  .record({
    digits: fc.integer({ min: 1, max: 999 }),
    power: fc.integer({ min: -2, max: 11 }),
    unit: fc.constantFrom(...UNITS),
    qualifier: fc.constantFrom(...QUALIFIERS),
    range: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined, freq: 4 }),
    negative: fc.boolean(),
  })
  .map(({ digits, power, unit, qualifier, range, negative }): Result => {
    // Measures are told in units that keep their numbers small; counts and money run into the billions.
    const small = unit !== '' && !/^[A-Z]{3}$/.test(unit);
    const step = 10 ** Math.min(power, small ? 2 : 11);
    const least = unit === '' ? 13 : 0;
    const size = tidy(roundTo(Math.max(digits * step, least), Math.min(1, step), 0));
    const signed =
      negative && qualifier === 'exact' && range === undefined && /^(?:%|pp|USD|EUR|°C)$/.test(unit);
    return {
      value: signed ? -size : size,
      ...(range !== undefined && qualifier === 'exact' && { high: tidy(size + range * step) }),
      unit,
      qualifier,
      step: tidy(Math.min(1, step)),
      noun: '',
    };
  });

test.each([
  [{ value: 5e6, high: 6e6, unit: '' }, 'en', '5 to 6 million'],
  [{ value: 1e8, high: 1e9, unit: '' }, 'en', '100 million to 1 billion'],
  [{ value: 1, high: 3, unit: 'h' }, 'en', '1 hour to 3 hours'],
  [{ value: 8.8, unit: 'times', qualifier: 'about' }, 'de', 'rund 8,8-mal'],
  [{ value: 2.39e9, unit: 'EUR' }, 'de', '2,39 Mrd. Euro'],
  [{ value: 2e9, unit: 'USD', qualifier: 'atLeast' }, 'de', 'mindestens 2 Mrd. Dollar'],
  [{ value: 1.5e9, unit: 'EUR' }, 'fr', '1,5 milliard~€'],
  [{ value: 2.5e9, unit: 'EUR' }, 'fr', '2,5 milliards~€'],
  [{ value: 1e6, unit: '' }, 'es', '1 millón'],
  [{ value: 1.5, unit: 'h' }, 'fr', '1,5 heure'],
  [{ value: 12.5, unit: 'pp' }, 'fr', '12,5 points de pourcentage'],
  [{ value: 1234.5, unit: 'MW' }, 'es', '1.234,5~MW'],
  [{ value: 8.8, unit: 'times', qualifier: 'about' }, 'ja', '約8.8倍'],
  [{ value: 2, unit: 'GW', qualifier: 'atLeast' }, 'ja', '2GW以上'],
  [{ value: 8000, high: 12_000, unit: '' }, 'ja', '8,000～12,000'],
  [{ value: 3e4, unit: 'CNY' }, 'zh', '3万元'],
] as const)('%o is told in %s as %s', (one, lang, text) => {
  const printed = quantityOf({ qualifier: 'exact', step: 0.1, noun: '', ...one }, lang).text;
  expect(printed.replaceAll('\u00a0', '~')).toBe(text);
});

describe.each(languages)('printed in %s', lang => {
  test('a result reads back as the same quantity', () => {
    fc.assert(
      fc.property(result, one => {
        const { text, base, kind, qualifier, high, value } = quantityOf(one, lang);
        const found = readQuantities(text, lang);
        expect({ text, count: found.length }).toEqual({ text, count: 1 });
        const read = found[0]!;
        expect({ text, kind: read.kind, qualifier: read.qualifier }).toEqual({ text, kind, qualifier });
        expect({ text, ratio: tidy(read.base / base) }).toEqual({ text, ratio: 1 });
        expect({ text, ends: read.high === undefined ? 1 : tidy(read.high / read.value) }).toEqual({
          text,
          ends: high === undefined ? 1 : tidy(high / value),
        });
      }),
      { numRuns: 500 },
    );
  });
});
