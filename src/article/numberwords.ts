/** Numbers in words, and the scale words behind any number: 'two hundred and fifty thousand', 'fünfundzwanzig'. */
import type { Language } from './languages/language.ts';
import { numberPatterns } from './numberpatterns.ts';
import type { ReadNumber } from './numbers.ts';
import { matchAt, squeeze } from './scan.ts';
import { tidy } from './units.ts';

/** A number of a mantissa and a scale. */
export function number(
  mantissa: string,
  scale: number,
  end: number,
  more: Partial<ReadNumber> & { digits: boolean },
): ReadNumber {
  const value = Number((Number(mantissa) * scale).toPrecision(15));
  return { value, mantissa, scale, end, grouped: false, loose: false, letter: '', ...more };
}

/** The scale words behind a number, 'hundred thousand' both. */
export function readScale(
  text: string,
  at: number,
  mantissa: string,
  digits: boolean,
  language: Language,
  grouped = false,
): ReadNumber {
  const { scale, part, rest } = numberPatterns(language);
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
  // '47 millones 59 mil 788': what is left comes in smaller scales.
  let total = Number(mantissa) * factor;
  let least = factor;
  for (let more = matchAt(rest, text, end); digits && more && least >= 1e3; more = matchAt(rest, text, end)) {
    const next = more[2] === undefined ? 1 : language.scales[more[2].toLowerCase()]!;
    if (next >= least || Number(more[1]) * next >= least) break;
    total += Number(more[1]) * next;
    least = next;
    end += more[0].length;
  }
  if (least < factor) return number(String(tidy(total)), 1, end, { digits, grouped: true });
  return number(mantissa, factor, end, { digits, grouped });
}

/** 'two hundred and fifty thousand': what adds up and what multiplies, in turn. */
export function readWords(text: string, from: number, language: Language): ReadNumber | undefined {
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
