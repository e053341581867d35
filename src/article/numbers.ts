/** Numbers as digits or words, with their scale: '1,234.5', '220k', '$1.2 billion', 'three and a half million'. */
import type { Language } from './languages/language.ts';
import { numeralStarts, readMyriads, withMore } from './numerals.ts';
import { anyOf, compile as compileFor, matchAt, squeeze } from './scan.ts';
import { tidy } from './units.ts';

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

/** Finds nothing. */
const NEVER = '(?!)';

interface Patterns {
  readonly digits: RegExp;
  readonly word: RegExp;
  readonly link: RegExp;
  readonly scale: RegExp;
  readonly letter: RegExp;
  readonly apart: RegExp;
  readonly part: RegExp;
  readonly article: RegExp;
  /** 'M' of 'M€'. */
  readonly sum: RegExp;
  /** A number word behind another. */
  readonly next: RegExp;
  /** A scale with nothing before it. */
  readonly bare: RegExp;
  readonly others: readonly { readonly digits: RegExp; readonly decimal: string }[];
  readonly foreign: RegExp;
  /** Parts of a glued word. */
  readonly pieces: RegExp;
  /** Where a number can start. */
  readonly starts: string;
}

const compiled = new Map<Language, Patterns>();

/** The number patterns of a language. */
export function numberPatterns(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const group = `[${language.groups.replace(/[.\]]/g, '\\$&')}\\u00a0\\u2009\\u202f’']`;
  const compile = (pattern: string, flags: string) => compileFor(pattern, flags, !!language.tight);
  const decimal = `\\${language.decimal}`;
  const ones = anyOf(Object.keys(language.ones));
  const scales = anyOf(Object.keys(language.scales));
  const { glued, innerOnes = {}, bare = [], moneyScales = {}, otherDigits = [] } = language;
  const inner = anyOf([...Object.keys(language.ones), ...Object.keys(innerOnes)]);
  const pieces = glued
    ? anyOf([...Object.keys({ ...language.ones, ...innerOnes, ...glued.scales, ...glued.parts }), glued.and])
    : NEVER;
  const number = glued ? `(?:${ones})(?!\\p{L})|(?:${pieces}){2,12}` : ones;
  const open = language.vague ? `(?<!(?<!\\p{L})(?:${language.vague}) )` : '';
  const alone = bare.length > 0 ? `${open}(?:${anyOf(bare)})` : NEVER;
  const made: Patterns = {
    digits: compile(
      `(?:\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+)(?:${decimal}\\d+)?|(?<!\\d)${decimal}\\d+`,
      'y',
    ),
    word: compile(`(${number})(?!\\p{L})`, 'iy'),
    next: compile(`(${glued ? `${number}|${inner}` : inner})(?!\\p{L})`, 'iy'),
    bare: compile(`(?:${alone})(?![\\p{L}\\p{N}])`, 'iy'),
    pieces: compile(pieces, 'iy'),
    others: otherDigits.map(({ pattern, decimal }) => ({ digits: compile(pattern, 'y'), decimal })),
    foreign: compile(`(?:[ ]|-)?(?:${language.foreignScales ?? NEVER})(?!\\p{L})`, 'y'),
    sum: compile(`[ ]?(${anyOf(Object.keys(moneyScales)) || NEVER})[ ]?(?=[$€£¥])`, 'y'),
    link: compile(`-(?:${language.and}-)?|(?: ${language.and})? `, 'iy'),
    scale: compile(`(?:[ ]|-)?(${scales})(?![\\p{L}\\p{N}])`, 'iy'),
    letter: compile(`(${anyOf(Object.keys(language.letters))})(?![\\p{L}\\p{N}²³/])`, 'y'),
    apart: compile(language.apart ? `[ ](${language.apart})(?=$| \\p{Ll}{3,}s(?!\\p{L}))` : NEVER, 'y'),
    part: compile(` (${anyOf(Object.keys(language.parts))})(?!\\p{L})`, 'iy'),
    article: compile(`(?:${anyOf(language.one)}) (?=(?:${scales})(?!\\p{L}))`, 'iy'),
    starts: language.tight
      ? `\\d|${decimal}\\d|[½¼¾⅓⅔]|(?<!${numeralStarts(language.tight)})(?:${numeralStarts(language.tight)})`
      : `\\d|${decimal}\\d|[½¼¾⅓⅔]|(?<![\\p{L}\\p{N}_])(?:${number}|${alone})(?!\\p{L})|(?<![\\p{L}\\p{N}_])(?:${anyOf(language.one)}) (?:${scales})(?!\\p{L})`,
  };
  compiled.set(language, made);
  return made;
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
  const { scale, part } = numberPatterns(language);
  let factor = 1;
  let end = at;
  for (let count = 0; count < 2; count++) {
    const found = matchAt(scale, text, end);
    if (!found) break;
    factor *= language.scales[found[1]!.toLowerCase()]!;
    end += found[0].length;
  }
  const half = factor > 1 ? matchAt(part, text, end) : null;
  if (half) {
    const more = language.parts[squeeze(half[1]!).toLowerCase()]!;
    return number(String(tidy(Number(mantissa) + more)), factor, end + half[0].length, { digits, grouped });
  }
  return number(mantissa, factor, end, { digits, grouped });
}

/** 'two hundred and fifty thousand': what adds up and what multiplies, in turn. */
function readWords(text: string, from: number, language: Language): ReadNumber | undefined {
  const { word, next: later, link, scale, part, article, bare } = numberPatterns(language);
  const first = matchAt(article, text, from) ?? matchAt(word, text, from);
  const alone = first === null && matchAt(bare, text, from) !== null;
  if (!first && !alone) return undefined;
  const start = first?.[1] === undefined ? 1 : wordValue(first[1], language);
  if (start === undefined) return undefined;
  let current: number | undefined = start;
  let at = from + (first?.[0].length ?? 0);
  let last = current;
  let total = 0;
  let scaled = 1;
  // A chain of number words is short; what runs on is a list.
  for (let count = 0; count < 16; count++) {
    const times = matchAt(scale, text, at);
    if (times) {
      const factor = language.scales[times[1]!.toLowerCase()]!;
      // 'mil millones', 'dos mil quinientos millones'.
      if (total > 0 && scaled === 1e3 && factor >= 1e6) {
        total = (total + (current ?? 0)) * factor;
        scaled = factor;
        current = undefined;
        last = factor;
        at += times[0].length;
        continue;
      }
      const own = matchAt(bare, text, at + times[0].length - times[1]!.length) !== null;
      if (current === undefined && own && factor < scaled) current = 1;
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
    const half = matchAt(part, text, at);
    // 'dos millones y medio'.
    if (half && current === undefined) {
      const value = total / scaled + language.parts[squeeze(half[1]!).toLowerCase()]!;
      return number(String(tidy(value)), scaled, at + half[0].length, { digits: false });
    }
    if (half) {
      const value = total + current! + language.parts[squeeze(half[1]!).toLowerCase()]!;
      return readScale(text, at + half[0].length, String(value), false, language);
    }
    const joint = matchAt(link, text, at);
    const next = joint && matchAt(later, text, at + joint[0].length);
    const value = next ? wordValue(next[1]!, language) : undefined;
    if (!joint || !next || value === undefined) break;
    // What adds up gets smaller: 'twenty five', 'three hundred and four'; 'three four' are two numbers.
    const adds: boolean =
      current === undefined || last >= 100
        ? value > 0
        : last >= 20 &&
          last % 10 === 0 &&
          value > 0 &&
          value < 10 &&
          (language.tensAnd || !/\p{L}/u.test(joint[0]));
    if (!adds) break;
    current = (current ?? 0) + value;
    last = value;
    at += joint[0].length + next[0].length;
  }
  // 'three million' is 3 with a scale; 'two million three hundred thousand' is all digits.
  const scale1 = current === undefined ? scaled : 1;
  return number(String((total + (current ?? 0)) / scale1), scale1, at, { digits: false });
}

/** The value of one word, 'fünfundzwanzig' too; undefined where its parts make no number. */
function wordValue(word: string, language: Language): number | undefined {
  const low = word.toLowerCase();
  const known = language.ones[low] ?? language.innerOnes?.[low];
  if (known !== undefined || !language.glued) return known;
  const { and, scales, parts } = language.glued;
  const { pieces } = numberPatterns(language);
  let total = 0;
  let current = 0;
  let last = 0;
  let joined = false;
  let at = 0;
  while (at < low.length) {
    const piece = matchAt(pieces, low, at)![0];
    at += piece.length;
    const scale = scales[piece];
    if (piece === and) {
      if (joined || last === 0) return undefined;
      joined = true;
      continue;
    }
    if (parts[piece] !== undefined)
      return at === low.length && !joined ? total + current + parts[piece] : undefined;
    if (scale !== undefined) {
      if (joined || (scale < 1e3 ? current >= 100 : total > 0)) return undefined;
      if (scale < 1e3) current = (current || 1) * scale;
      else [total, current] = [(current || 1) * scale, 0];
      last = scale;
      continue;
    }
    const value = language.ones[piece] ?? language.innerOnes![piece]!;
    // 'fünfundzwanzig' names its ones first.
    const tens = joined && last < 10 && value >= 20 && value % 10 === 0;
    if (!tens && last !== 0 && last < 100) return undefined;
    current += value;
    last = value;
    joined = false;
  }
  return joined ? undefined : total + current;
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
