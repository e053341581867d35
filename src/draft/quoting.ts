/** The words that go into article.yaml for a figure: they stand in the article and are read back as this figure. */
import { readWords } from '../article/reading.ts';
import type { DocumentIndex } from '../article/traces.ts';
import type { Quantity } from '../article/types.ts';
import { low } from './clauses.ts';
import type { DraftWords } from './words/words.ts';

const isSame = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && a.base === b.base && a.high === b.high && a.qualifier === b.qualifier;

/** Words around the figure that stand in the article and are read back as this figure. */
export function wordsFor(
  sentence: string,
  quantity: Quantity,
  lang: string,
  index: DocumentIndex,
  words: DraftWords,
): string | undefined {
  const { start, end } = quantity;
  const from = Math.max(boundaryBefore(sentence, start, words), 0);
  const to = boundaryAfter(sentence, end);
  const near: [number, number] = [
    wordsBack(sentence, start, 5, from, words),
    wordsOn(sentence, end, 7, to, words),
  ];
  const choices: [number, number][] = [
    [from, to],
    near,
    [start, near[1]],
    [0, sentence.length],
    [start, end],
  ];
  let repeated: string | undefined;
  for (const [left, right] of choices) {
    const plain = sentence.slice(left, right);
    const text = plain.trim().replace(/[,;:.\s]+$/, '');
    if (text.length > 130 && !(left === 0 && right === sentence.length && text.length <= 220)) continue;
    const shift = left + (plain.length - plain.trimStart().length);
    const own = marked(text, quantity, shift, lang);
    if (own === undefined) continue;
    const place = index.find(text);
    if (!place || place.folded) continue;
    if (place.others.length === 0) return own;
    repeated ??= own;
  }
  return repeated;
}

/** The words with the figure marked where they hold others; undefined where they are read as another figure. */
function marked(text: string, quantity: Quantity, shift: number, lang: string): string | undefined {
  const isRight = (words: string) => {
    const own = readWords(words, lang).quantity;
    return own !== undefined && isSame(own, quantity) && own.text === quantity.text;
  };
  if (!/[|<>]|\s=\s/.test(text) && isRight(text)) return text;
  const from = quantity.start - shift;
  const to = quantity.end - shift;
  if (from < 0 || to > text.length || /[|<>]|\s=\s/.test(text)) return undefined;
  const words = `${text.slice(0, from)}<${text.slice(from, to)}>${text.slice(to)}`;
  return isRight(words) ? words : undefined;
}

const BOUNDARY = /[;()[\]“”「」；。]|[，、]|,(?=\s\p{L})|:(?=\s)|\s[–—]\s|—/gu;

function boundaryBefore(text: string, at: number, { joiners }: DraftWords): number {
  let from = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    if (match.index + match[0].length > at) break;
    from = match.index + match[0].length;
  }
  const [, first = '', gap = ''] = /^\s*(\S+)(\s+)/.exec(text.slice(from, at)) ?? [];
  return joiners.has(low(first)) ? text.indexOf(first, from) + first.length + gap.length : from;
}

function boundaryAfter(text: string, at: number): number {
  for (const match of text.matchAll(BOUNDARY)) if (match.index >= at) return match.index;
  return text.length;
}

function wordsBack(text: string, at: number, count: number, floor: number, { small }: DraftWords): number {
  const words = [...text.slice(floor, at).matchAll(/\S+/g)].slice(-count);
  while (words.length > 2 && small.has(low(words[0]![0]))) words.shift();
  return words.length > 0 ? floor + words[0]!.index : at;
}

function wordsOn(text: string, at: number, count: number, ceiling: number, { small }: DraftWords): number {
  const words = [...text.slice(at, ceiling).matchAll(/\S+/g)].slice(0, count);
  while (words.length > 0 && small.has(low(words.at(-1)![0]))) words.pop();
  const last = words.at(-1);
  return last ? at + last.index + last[0].length : at;
}
