/** Stretches of a text whose numbers need no fact: quotations, what the deck numbers itself, what `allow:` lets through. */
import { indexDocument } from '../../article/traces.ts';
import type { Article } from '../../article/types.ts';
import { cue } from './cues/index.ts';

export type Stretch = readonly [start: number, end: number];

/** Finds the words in quotation marks that stand in a document of the article. */
export function quotationsIn(article: Article): (text: string) => Stretch[] {
  const documents = [article.document, ...article.sources.values()].map(one => indexDocument(one));
  const stands = new Map<string, boolean>();
  return text =>
    [...text.matchAll(/[“„«]([^”“»]+)[”“»]|"([^"]+)"|[‘‚]([^’‘]+)[’‘]|「([^」]+)」|『([^』]+)』/g)].flatMap(
      match => {
        const words = match.slice(1).find(Boolean) ?? '';
        if (!stands.has(words))
          stands.set(
            words,
            documents.some(one => one.find(words.trim()) !== undefined),
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

/** What a drawing or the deck numbers itself (`digits`), and that with all wordings that are no figure: 'half a'. */
export function ownIn(text: string, lang: string): { readonly digits: Stretch[]; readonly all: Stretch[] } {
  const of = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ index, 0: all }) => [index, index + all.length] as const);
  const digits = [...of(KEY), ...of(PART)];
  return { digits, all: [...digits, ...of(new RegExp(cue(lang, 'noFigure').source, 'giu'))] };
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
