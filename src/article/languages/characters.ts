/** What Japanese and Chinese share: numerals, and the patterns and readings made of them. */
import { readMyriads } from '../numerals.ts';
import { ISO_DATES, list } from './data.ts';
import type { Language, Tight } from './language.ts';

/** A pattern that finds nothing: what a language doesn't have. */
export const NEVER = '(?!)';

const DIGIT = '〇零一二三四五六七八九';

/** Numerals from 0 to 9. */
export const DIGITS: Tight['digits'] = Object.fromEntries(
  [...DIGIT].map((sign, at) => [sign, Math.max(0, at - 1)]),
);

/** Scales below ten thousand. */
export const SMALL: Tight['small'] = { 十: 10, 百: 100, 千: 1000 };

/** Characters that numbers are made of, for the inside of brackets. */
export const NUMERALS = `${DIGIT}两兩十百千万萬億亿兆`;

/** A number in digits or numerals, as a pattern without groups. */
export const NUMBER = `(?:\\d[\\d,]{0,14}(?:\\.\\d{1,6})?|[${DIGIT}两兩十百千]{1,9}(?:点[${DIGIT}]{1,6})?)`;

/** 'W: ワット 瓦' a line: each word behind the colon is one for the measure. */
export const unitsOf = (lines: string): Record<string, string> =>
  Object.fromEntries(
    lines.split('\n').flatMap(line => {
      const [symbol = '', names = ''] = line.split(': ').map(part => part.trim());
      return list(names).map(name => [name, symbol]);
    }),
  );

/** A whole number, not the end of another. */
export const WHOLE = `(?<![\\d${NUMERALS}])(?:\\d{1,15}|[${NUMERALS}]{1,15})`;

/** Year, month and day as numbers, for patterns of dates. */
export const YEAR = `(?<year>(?:1\\d|20|21)\\d\\d|[一二][${DIGIT}]{3})年`;
export const MONTH = '(?<mon>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月';
const DAYS = '3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]';
export const DAY = `(?<day>${DAYS})`;
export const DAY2 = `(?<day2>${DAYS})`;

/** Days in digits alone. */
export const DIGITAL: Language['dates'] = [
  {
    pattern: '(?<year>\\d{4})/(?<mon>0?[1-9]|1[0-2])/(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d/-])',
  },
  ...ISO_DATES,
];

/** '14:05 UTC'. */
export const CLOCK: Language['dates'] = [
  {
    pattern:
      '(?<![\\d:.,])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?:[ ]?(?<zone>UTC|GMT|JST)(?![\\p{L}\\d]))?',
  },
];

/** The value of a number in such words. */
const numberIn = (words: string, tight: Tight): number =>
  readMyriads(words, 0, tight)?.value ?? Number(words.replaceAll(',', ''));

const decimalsIn = (words: string): number => /(?<=[.点]).+$/.exec(words)?.[0].length ?? 0;

/** Reads '3分の1' and '百分之十二' as a percentage: what is before `joint` is the whole. */
export const fraction =
  (joint: string, tight: Tight) =>
  (words: string): { value: number; step: number } => {
    const [under = '', over = ''] = words.split(joint);
    const whole = numberIn(under, tight);
    const value = Number(((100 * numberIn(over, tight)) / whole).toPrecision(12));
    const step = whole >= 100 ? (100 / whole) * 10 ** -decimalsIn(over) : 2;
    return { value: Number.isFinite(value) ? value : 0, step: Number.isFinite(step) ? step : 1 };
  };

/** Reads 'of so many so many', '4人に1人', as a percentage. */
export const oneIn =
  (tight: Tight) =>
  (words: string): { value: number; step: number } => {
    const [whole = 1, part = 0] = [...words.matchAll(new RegExp(NUMBER, 'g'))].map(([one]) =>
      numberIn(one, tight),
    );
    const value = Number(((100 * part) / (whole || 1)).toPrecision(12));
    return { value, step: whole <= 10 ? 5 : 1 };
  };

/** Reads '7割5分' and '七成五' as a percentage. */
export const tenths =
  (tight: Tight) =>
  (words: string): { value: number; step: number } => {
    const [tens = 0, ones = 0] = [...words.matchAll(new RegExp(NUMBER, 'g'))].map(([one]) =>
      numberIn(one, tight),
    );
    return { value: tens * 10 + (/半$/.test(words) ? 5 : ones), step: 1 };
  };

/** What a language without gaps, plurals and letters of case leaves empty. */
export const NONE = {
  decimal: '.',
  groups: ',',
  ones: { ...DIGITS, ...SMALL, 两: 2, 兩: 2 },
  scales: {},
  letters: {
    k: { factor: 1e3 },
    K: { factor: 1e3, loose: true },
    M: { factor: 1e6, loose: true },
    B: { factor: 1e9, loose: true },
    T: { factor: 1e12, loose: true },
  },
  one: [],
  shy: [],
  parts: {},
  during: { word: NEVER, unlessAfter: NEVER, unlessBefore: NEVER },
  perTime: [],
  perAdjective: NEVER,
  notPer: NEVER,
  notFrom: NEVER,
  outOf: NEVER,
  of: NEVER,
  metres: NEVER,
  labels: new Set<string>(),
  notNames: new Set<string>(),
  stops: new Set<string>(),
  isPlural: () => false,
  small: new Set<string>(),
  pronouns: new Set<string>(),
  months: {},
  yearAfter: NEVER,
  abbreviations: new Set<string>(),
} as const satisfies Partial<Language>;
