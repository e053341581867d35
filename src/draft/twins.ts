/** 'A and B with 5 and 3 respectively': which figure is whose, as sentences of one figure each. */
import type { Quantity } from '../article/types.ts';
import type { DraftWords } from './words/words.ts';

/** A sentence in which a figure stands alone with its own name; offsets are of its text. */
export interface Twin {
  readonly text: string;
  readonly figure: Quantity;
  /** Set where the figure's unit stands with the next one: '38 bzw. 25 Prozent'. */
  readonly unitless: boolean;
}

/** The two of a pair that starts at a figure; undefined where it starts none. */
export function twinsOf(
  sentence: string,
  first: Quantity,
  second: Quantity | undefined,
  words: DraftWords,
): readonly [Twin, Twin] | undefined {
  if (!second || !words.respective) return undefined;
  const gap = sentence.slice(first.end, second.start).trim();
  const { between, said, names } = words.respective;
  if (!between.test(gap) && !(said.test(sentence) && words.joiners.has(gap.toLowerCase()))) return undefined;
  const found = names.exec(blankSpan(sentence, first.start, second.end));
  if (!found?.[1] || !found[2]) return undefined;
  const unitless = first.unit === '' && second.unit !== '';
  const tail = /^(?:[\p{L}]+)-(\p{L}+)$/u.exec(found[2])?.[1];
  const whole = /-$/.test(found[1]) ? `${found[1]}${tail ?? ''}`.replace(/-$/, '') : found[1];
  const one = (name: string, { start, end }: Quantity, own: Quantity, is: boolean): Twin => {
    // The figures' place holds one, the names' place one.
    const figures = { from: first.start, to: second.end, text: sentence.slice(start, end) };
    const named = { from: found.index, to: found.index + found[0].length, text: name };
    const [a, b] = figures.from < named.from ? [figures, named] : [named, figures];
    const head = sentence.slice(0, a.from) + a.text + sentence.slice(a.to, b.from);
    const text = (head + b.text + sentence.slice(b.to)).replace(words.respective!.said, '');
    const at = a === figures ? a.from : head.length;
    return { text, figure: { ...own, start: at, end: at + end - start }, unitless: is };
  };
  return [
    one(whole, first, unitless ? { ...first, kind: second.kind, noun: '' } : first, unitless),
    one(found[2], second, second, false),
  ];
}

const blankSpan = (text: string, from: number, to: number): string =>
  text.slice(0, from) + '#'.repeat(to - from) + text.slice(to);
