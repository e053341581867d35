/** Numbers as digits or words, with their scale: '1,234.5', '220k', '$1.2 billion', 'three and a half million'. */
import type { Language } from './languages/language.ts';
import { numberPatterns } from './numberpatterns.ts';
import { number, readScale, readWords } from './numberwords.ts';
import { readMyriads, withMore } from './numerals.ts';
import { matchAt, squeeze } from './scan.ts';

/** A number where it stands. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** Digits as written, without thousands' separators: '1234.5'; of words the value's. */
  readonly mantissa: string;
  /** What the mantissa is multiplied by. */
  readonly scale: number;
  readonly digits: boolean;
  /** Thousands were set apart. */
  readonly grouped: boolean;
  /** The scale was only a letter that may be something else without money or a counted noun: '5K', '5T'. */
  readonly loose: boolean;
  /** The letter right behind the digits. */
  readonly letter: string;
  /** Where 'more than' stands inside: '多' of '3000多人'. */
  readonly inside?: readonly [number, number];
}

/** Beyond this many signs digits are no number that anyone reads. */
const LONGEST = 40;

const SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** The digits that stand at `at` with their separators, and the sign before their decimals. */
export function digitsAt(
  text: string,
  at: number,
  language: Language,
): { readonly raw: string; readonly decimal: string } | undefined {
  const { digits, others } = numberPatterns(language);
  for (const one of [...others, { digits, decimal: language.decimal }]) {
    const found = matchAt(one.digits, text, at);
    if (found) return { raw: found[0], decimal: one.decimal };
  }
  return undefined;
}

/** The number that starts at `at`; undefined where none does. `money`: a sign of money stands before it. */
export function readNumber(
  text: string,
  at: number,
  language: Language,
  money = false,
): ReadNumber | undefined {
  const { tight } = language;
  const myriads = tight && readMyriads(text, at, tight);
  if (myriads) return myriads;
  const patterns = numberPatterns(language);
  const digits = digitsAt(text, at, language);
  if (digits) {
    const { raw, decimal } = digits;
    const end = at + raw.length;
    if (raw.length > LONGEST || matchAt(patterns.foreign, text, end)) return undefined;
    const read = readDigits(raw, text, end, language, money, decimal);
    return tight ? withMore(read, text, tight) : read;
  }
  const sign = SIGNS[text[at] ?? ''];
  if (sign !== undefined) return readScale(text, at + 1, String(sign), false, language);
  return tight ? undefined : readWords(text, at, language);
}

function readDigits(
  raw: string,
  text: string,
  end: number,
  language: Language,
  money: boolean,
  decimal: string,
): ReadNumber {
  const patterns = numberPatterns(language);
  const [before = '', decimals] = raw.split(decimal);
  const digits = before.replace(/\D/g, '');
  const whole = decimals === undefined ? digits : `${digits}.${decimals}`;
  const grouped = digits !== before;
  const part = SIGNS[text[end] ?? ''];
  const mantissa = part === undefined ? whole : String(Number(whole) + part);
  const after = part === undefined ? end : end + 1;
  const sum = matchAt(patterns.sum, text, after);
  if (sum) {
    const factor = language.moneyScales![sum[1]!]!;
    return number(mantissa, factor, after + sum[0].trimEnd().length, { digits: true, grouped });
  }
  const letter = matchAt(patterns.letter, text, after) ?? matchAt(patterns.apart, text, after);
  if (letter) {
    const { factor, loose = false } = language.letters[letter[1]!]!;
    // '5mm' with money before it is five million; by itself millimetres.
    return number(mantissa, factor, after + letter[0].length, {
      digits: true,
      grouped,
      loose: loose && !money,
      letter: letter[1]!,
    });
  }
  if (money && text.startsWith('mm', after) && !/[\p{L}\p{N}]/u.test(text[after + 2] ?? ''))
    return number(mantissa, 1e6, after + 2, { digits: true, grouped });
  const half = matchAt(patterns.part, text, after);
  const more = half ? language.parts[squeeze(half[1]!).toLowerCase()]! : 0;
  return readScale(
    text,
    half ? after + half[0].length : after,
    half ? String(Number(mantissa) + more) : mantissa,
    true,
    language,
    grouped,
  );
}

/** What the last digit of a number as written is worth: '25,000' 1000, '8.8' 0.1; `rounded` where a qualifier says so. */
export function stepOf({ mantissa, scale }: ReadNumber, rounded: boolean): number {
  const [whole = '', decimals = ''] = mantissa.split('.');
  if (decimals !== '') return Number((scale * 10 ** -Math.min(decimals.length, 12)).toPrecision(12));
  const zeros = /0*$/.exec(whole)![0].length;
  // Round thousands vouch for two digits at most; below, digits count unless the words round them.
  const kept = Math.min(zeros, Math.max(0, whole.length - 2));
  return scale * 10 ** (whole.length > 3 || rounded ? kept : 0);
}
