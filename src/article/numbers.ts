/** Numbers as digits or words, with their scale: '1,234.5', '220k', '$1.2 billion', 'three and a half million'. */
import type { Language } from './languages/language.ts';
import { anyOf, compile, matchAt, squeeze } from './scan.ts';

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
}

interface Patterns {
  readonly digits: RegExp;
  readonly word: RegExp;
  readonly link: RegExp;
  readonly scale: RegExp;
  readonly letter: RegExp;
  readonly part: RegExp;
  readonly article: RegExp;
  /** Where a number can start. */
  readonly starts: string;
}

const compiled = new Map<Language, Patterns>();

/** The number patterns of a language. */
export function numberPatterns(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const group = `[${language.groups.replace(/[.\]]/g, '\\$&')}\\u00a0\\u2009\\u202f’']`;
  const decimal = `\\${language.decimal}`;
  const ones = anyOf(Object.keys(language.ones));
  const scales = anyOf(Object.keys(language.scales));
  const made: Patterns = {
    digits: compile(
      `(?:\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+)(?:${decimal}\\d+)?|(?<!\\d)${decimal}\\d+`,
      'y',
    ),
    word: compile(`(${ones})(?!\\p{L})`, 'iy'),
    link: compile(`-|(?: ${language.and})? `, 'iy'),
    scale: compile(`(?:[ ]|-)?(${scales})(?![\\p{L}\\p{N}])`, 'iy'),
    letter: compile(`(${anyOf(Object.keys(language.letters))})(?![\\p{L}\\p{N}²³/])`, 'y'),
    part: compile(` (${anyOf(Object.keys(language.parts))})(?!\\p{L})`, 'iy'),
    article: compile(`(?:${anyOf(language.one)}) (?=(?:${scales})(?!\\p{L}))`, 'iy'),
    starts: `\\d|${decimal}\\d|[½¼¾⅓⅔]|(?<![\\p{L}\\p{N}_])(?:${ones})(?!\\p{L})|(?<![\\p{L}\\p{N}_])(?:${anyOf(language.one)}) (?:${scales})(?!\\p{L})`,
  };
  compiled.set(language, made);
  return made;
}

const SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** The number that starts at `at`; undefined where none does. `money`: a sign of money stands before it. */
export function readNumber(
  text: string,
  at: number,
  language: Language,
  money = false,
): ReadNumber | undefined {
  const patterns = numberPatterns(language);
  const digits = matchAt(patterns.digits, text, at);
  if (digits) return readDigits(digits[0], text, at + digits[0].length, language, money);
  const sign = SIGNS[text[at] ?? ''];
  if (sign !== undefined) return readScale(text, at + 1, String(sign), false, language);
  return readWords(text, at, language);
}

function readDigits(raw: string, text: string, end: number, language: Language, money: boolean): ReadNumber {
  const patterns = numberPatterns(language);
  const whole = raw
    .replace(new RegExp(`[^\\d\\${language.decimal}]`, 'g'), '')
    .replace(language.decimal, '.');
  const grouped = /\D/.test(raw.replace(language.decimal, ''));
  const part = SIGNS[text[end] ?? ''];
  const mantissa = part === undefined ? whole : String(Number(whole) + part);
  const after = part === undefined ? end : end + 1;
  const letter = matchAt(patterns.letter, text, after);
  if (letter) {
    const { factor, loose = false } = language.letters[letter[1]!]!;
    // '5mm' with money before it is five million; by itself millimetres.
    return number(mantissa, factor, after + 1, {
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

function number(
  mantissa: string,
  scale: number,
  end: number,
  more: Partial<ReadNumber> & { digits: boolean },
): ReadNumber {
  const value = Number((Number(mantissa) * scale).toPrecision(15));
  return { value, mantissa, scale, end, grouped: false, loose: false, letter: '', ...more };
}

/** The scale words behind a number, 'hundred thousand' both. */
function readScale(
  text: string,
  at: number,
  mantissa: string,
  digits: boolean,
  language: Language,
  grouped = false,
): ReadNumber {
  const { scale } = numberPatterns(language);
  let factor = 1;
  let end = at;
  for (let count = 0; count < 2; count++) {
    const found = matchAt(scale, text, end);
    if (!found) break;
    factor *= language.scales[found[1]!.toLowerCase()]!;
    end += found[0].length;
  }
  return number(mantissa, factor, end, { digits, grouped });
}

/** 'two hundred and fifty thousand': what adds up and what multiplies, in turn. */
function readWords(text: string, from: number, language: Language): ReadNumber | undefined {
  const { word, link, scale, part, article } = numberPatterns(language);
  const first = matchAt(article, text, from) ?? matchAt(word, text, from);
  if (!first) return undefined;
  let current: number | undefined = first[1] === undefined ? 1 : language.ones[first[1].toLowerCase()]!;
  let at = from + first[0].length;
  let last = current;
  let total = 0;
  let scaled = 1;
  // A chain of number words is short; what runs on is a list.
  for (let count = 0; count < 16; count++) {
    const times = matchAt(scale, text, at);
    if (times) {
      const factor = language.scales[times[1]!.toLowerCase()]!;
      if (current === undefined || (factor < 1e3 ? current >= 100 : total > 0 && factor >= scaled)) break;
      if (factor < 1e3) current *= factor;
      else {
        total += current * factor;
        scaled = factor;
        current = undefined;
      }
      last = factor;
      at += times[0].length;
      continue;
    }
    const half = current === undefined ? null : matchAt(part, text, at);
    if (half) {
      const value = total + current! + language.parts[squeeze(half[1]!).toLowerCase()]!;
      return readScale(text, at + half[0].length, String(value), false, language);
    }
    const joint = matchAt(link, text, at);
    const next = joint && matchAt(word, text, at + joint[0].length);
    if (!joint || !next) break;
    const value = language.ones[next[1]!.toLowerCase()]!;
    // What adds up gets smaller: 'twenty five', 'three hundred and four'; 'three four' are two numbers.
    const adds: boolean =
      current === undefined || last >= 100
        ? value > 0
        : last >= 20 && last % 10 === 0 && value > 0 && value < 10 && !/\p{L}/u.test(joint[0]);
    if (!adds) break;
    current = (current ?? 0) + value;
    last = value;
    at += joint[0].length + next[0].length;
  }
  // 'three million' is 3 with a scale; 'two million three hundred thousand' is all digits.
  const scale1 = current === undefined ? scaled : 1;
  return number(String((total + (current ?? 0)) / scale1), scale1, at, { digits: false });
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
