/** Numbers by ten thousands, as Japanese and Chinese write them: '1億2000万', '3.5兆', '三十五', '十二点五'. */
import type { Tight } from './languages/language.ts';
import type { ReadNumber } from './numbers.ts';
import { anyOf, compile, matchAt } from './scan.ts';

interface Patterns {
  readonly number: RegExp;
  readonly digit: RegExp;
  readonly point: RegExp;
  readonly small: RegExp;
  readonly large: RegExp;
  readonly more: RegExp;
}

const compiled = new Map<Tight, Patterns>();

function patternsOf(tight: Tight): Patterns {
  const known = compiled.get(tight);
  if (known) return known;
  const digits = anyOf(Object.keys(tight.digits));
  const large = anyOf(Object.keys(tight.large));
  const made = {
    number: compile('(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,15})(?:\\.\\d{1,12})?', 'y'),
    digit: compile(`(${digits})`, 'y'),
    point: compile(`(?:${tight.point})((?:${digits})+)`, 'y'),
    small: compile(`(?!${tight.notScale})(${anyOf(Object.keys(tight.small))})`, 'y'),
    large: compile(`[ ]?(?!${tight.notScale})(${large})`, 'y'),
    more: compile(`(?:${tight.more})(?=${anyOf([...Object.keys(tight.large), ...tight.counted])})`, 'y'),
  };
  compiled.set(tight, made);
  return made;
}

/** The characters by which such a number can start, for a search. */
export const numeralStarts = ({ digits, small }: Tight): string =>
  anyOf([...Object.keys(digits), ...Object.keys(small)]);

/** What is written below ten thousand, or as plain digits. */
interface Block {
  readonly value: number;
  readonly end: number;
  /** Plain digits, without separators; '' for numerals. */
  readonly raw: string;
  /** Holds a digit above zero. */
  readonly any: boolean;
  readonly scaled: boolean;
  /** A single numeral, no zero: '五' of '一万五'. */
  readonly single: boolean;
}

function readBlock(text: string, at: number, tight: Tight): Block | undefined {
  const { number, digit, point, small } = patternsOf(tight);
  let [value, end, lowest, signs] = [0, at, Number.POSITIVE_INFINITY, 0];
  let open: number | undefined;
  let raw = '';
  let [any, zero, scaled] = [false, false, false];
  for (let count = 0; count < 24; count++) {
    const plain = open === undefined ? matchAt(number, text, end) : null;
    if (plain) {
      raw = plain[0].replaceAll(',', '');
      open = Number(raw);
      any = true;
      end += plain[0].length;
      continue;
    }
    const sign = raw === '' || open === undefined ? matchAt(digit, text, end) : null;
    if (sign) {
      const own = tight.digits[sign[1]!]!;
      open = (open ?? 0) * 10 + own;
      signs++;
      any ||= own > 0;
      zero ||= own === 0;
      end += sign[0].length;
      const tail = matchAt(point, text, end);
      if (!tail) continue;
      raw = `${open}.${[...tail[1]!].map(one => tight.digits[one]).join('')}`;
      open = Number(raw);
      end += tail[0].length;
      continue;
    }
    const scale = matchAt(small, text, end);
    const factor = scale && tight.small[scale[1]!]!;
    // '七八十' and '十四五' are no numbers.
    if (signs > 1 && !zero && (scaled || factor || signs < 3)) return undefined;
    if (!scale || !factor || factor >= lowest) break;
    value += (open ?? 1) * factor;
    open = undefined;
    [signs, zero, raw] = [0, false, ''];
    lowest = factor;
    scaled = true;
    end += scale[0].length;
  }
  if (end === at) return undefined;
  const single = signs === 1 && !zero;
  // '三百五' is 350.
  const last = (open ?? 0) * (tight.short && scaled && single && lowest >= 100 ? lowest / 10 : 1);
  return { value: value + last, end, raw: scaled ? '' : raw, any, scaled, single };
}

/** The number with numerals or scales that starts at `at`; undefined where there is none, or plain digits only. */
export function readMyriads(text: string, at: number, tight: Tight): ReadNumber | undefined {
  const { large } = patternsOf(tight);
  const digits = /\d/.test(text[at] ?? '');
  let [total, ceiling, end, scale] = [0, Number.POSITIVE_INFINITY, at, 1];
  let raw: string | undefined;
  let sure = digits;
  let terms = 0;
  for (; terms < 8; terms++) {
    const block = readBlock(text, end, tight);
    if (!block) break;
    const inside = moreAt(text, block.end, tight);
    const big = matchAt(large, text, inside?.end ?? block.end);
    const factor = big ? tight.large[big[1]!]! : 1;
    // '6万8万' are two numbers, as '1万20000' is.
    if (factor >= ceiling || block.value * factor >= ceiling) break;
    // A digit with a scale is no part of another word.
    sure ||= block.any && (block.scaled || big !== null);
    const short = tight.short && !big && terms > 0 && block.single && !block.scaled ? ceiling / 10 : 1;
    total += block.value * factor * short;
    raw = terms === 0 ? block.raw : '';
    scale = factor;
    if (terms === 0 && !big && digits && !block.scaled) return undefined;
    end = block.end;
    if (!big) {
      terms++;
      break;
    }
    end = (inside?.end ?? block.end) + big[0].length;
    if (inside)
      return made(total, factor, raw ?? '', { end, digits, loose: !sure, inside: [block.end, inside.end] });
    ceiling = factor;
  }
  if (terms === 0) return undefined;
  const number = made(total, scale, raw ?? '', { end, digits, loose: !sure });
  return withMore(number, text, tight);
}

/** '多' of '3000多人' behind a number: more than it, where something counted follows. */
export function withMore(number: ReadNumber, text: string, tight: Tight): ReadNumber {
  const inside = moreAt(text, number.end, tight);
  return inside ? { ...number, end: inside.end, inside: [number.end, inside.end] } : number;
}

function moreAt(text: string, at: number, tight: Tight): { readonly end: number } | undefined {
  const found = matchAt(patternsOf(tight).more, text, at);
  return found ? { end: at + found[0].length } : undefined;
}

function made(
  total: number,
  scale: number,
  raw: string,
  more: Pick<ReadNumber, 'end' | 'digits' | 'loose' | 'inside'>,
): ReadNumber {
  const value = Number(total.toPrecision(15));
  const mantissa = raw || String(Number((value / scale).toPrecision(15)));
  return { value, mantissa, scale, grouped: false, letter: '', ...more };
}
