/** Stretches of a text whose numbers need no fact: quotations, what the deck numbers itself, what `allow:` lets through. */

import { languageOf } from '../../article/languages/index.ts';
import { readQuantities } from '../../article/quantities.ts';
import { foldWords, indexDocument } from '../../article/traces.ts';
import type { Article } from '../../article/types.ts';
import { cue } from './cues/index.ts';

export type Stretch = readonly [start: number, end: number];

/** Finds the words in quotation marks that stand in a document of the article. */
export function quotationsIn(article: Article): (text: string) => Stretch[] {
  const all = [article.document, ...article.sources.values()];
  const documents = all.map(one => indexDocument(one));
  const titles = all.map(({ title }) => foldWords(title));
  const stands = new Map<string, boolean>();
  return text =>
    [...text.matchAll(/[“„«]([^”“»]+)[”“»]|"([^"]+)"|[‘‚]([^’‘]+)[’‘]|「([^」]+)」|『([^』]+)』/g)].flatMap(
      match => {
        const words = match.slice(1).find(Boolean) ?? '';
        if (!stands.has(words))
          stands.set(
            words,
            documents.some(one => one.find(words.trim()) !== undefined) ||
              titles.includes(foldWords(words.trim())),
          );
        return stands.get(words) ? [[match.index, match.index + match[0].length] as const] : [];
      },
    );
}

/** Where the words of `allow:` stand. */
export function allowedIn(
  text: string,
  allow: readonly string[],
): { readonly stretch: Stretch; readonly entry: string }[] {
  const low = text.toLowerCase().replace(/\u00a0/g, ' ');
  return allow.flatMap(entry => {
    const sought = entry.toLowerCase().replace(/\u00a0/g, ' ');
    const found: { stretch: Stretch; entry: string }[] = [];
    for (let at = low.indexOf(sought); sought && at >= 0; at = low.indexOf(sought, at + 1))
      found.push({ stretch: [at, at + sought.length], entry });
    return found;
  });
}

/** 'One square = 1,000', in any language's words. */
const KEY = /\p{Nd}+ ?\p{L}+ ?[=＝] ?(?:[^\d\s]{0,3}[\d.,\u00a0\u202f]*\d(?:[ \u00a0]?\p{L}+)?)/gu;
/** '(2 of 3)' at the end of a claim. */
const PART = /[(（]\p{Nd}+ ?(?:\p{L}{1,6}|\/) ?\p{Nd}+[)）](?=\s*$)/gu;

/** What a drawing or the deck numbers itself. */
export const ownIn = (text: string): Stretch[] =>
  [KEY, PART].flatMap(pattern =>
    [...text.matchAll(pattern)].map(({ index, 0: all }) => [index, index + all.length] as const),
  );

/**
 * A text as figures are read from it, sign for sign: what the deck numbers itself is blank, 'half a ppm' is 0.5 ppm, and
 * 'half a' of anything else is no figure.
 */
export function readable(text: string, own: readonly Stretch[], lang: string): string {
  let made = text;
  const put = (start: number, words: string) => {
    made = made.slice(0, start) + words + made.slice(start + words.length);
  };
  for (const [start, end] of own) put(start, ' '.repeat(end - start));
  const { decimal } = languageOf(lang);
  const more = new RegExp(
    `(${cue(lang, 'one').source})(\\s+\\p{L}+)\\s+${cue(lang, 'andHalf').source}`,
    'giu',
  );
  for (const { index, 0: all, 2: unit = '' } of text.matchAll(more)) {
    const words = `1${decimal}5${unit}`;
    if (readQuantities(words, lang)[0]?.unit) put(index, words.padEnd(all.length));
  }
  const half = new RegExp(cue(lang, 'half').source, 'giu');
  for (const { index, 0: words } of made.matchAll(half)) {
    const next = text.slice(index + words.length);
    if (startsFigure(words + next, words.length, lang)) continue;
    const measured = readQuantities(`1${next}`, lang)[0];
    const isUnit = measured?.start === 0 && measured.unit !== '';
    put(index, isUnit && words.length > 3 ? `0${decimal}5`.padEnd(words.length) : ' '.repeat(words.length));
  }
  return made;
}

/** Whether a figure of its own begins there and goes on behind: 'half a million'. */
function startsFigure(text: string, length: number, lang: string): boolean {
  const [first] = readQuantities(text, lang);
  return first?.start === 0 && first.end > length;
}

/** Groups of digits that are none of those found: parts of names, ordinals, what the deck numbers. */
export function digitsIn(
  text: string,
  found: readonly { readonly start: number; readonly end: number }[],
): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/\p{Nd}+(?:[.,:]\p{Nd}+)*/gu)]
    .map(({ index, 0: digits }) => ({ start: index, end: index + digits.length }))
    .filter(each => !found.some(({ start, end }) => start < each.end && each.start < end));
}
