/** A sentence without what hides its subject, letter for letter as long as before. */
import { datesIn } from '../article/dates.ts';
import type { Quantity } from '../article/types.ts';
import { split } from './clauses.ts';
import type { DraftWords } from './words/words.ts';

const blank = (text: string): string => ' '.repeat(text.length);

/** Brackets without a figure, and set phrases such as 'compared with the year before', as spaces. */
export function blanked(sentence: string, figures: readonly Quantity[], { idle }: DraftWords): string {
  const holds = (from: number, to: number) => figures.some(one => one.start < to && one.end > from);
  const out = (text: string, pattern: RegExp) =>
    text.replace(pattern, (found, ...rest) => {
      const at = rest.find(one => typeof one === 'number') as number;
      return holds(at, at + found.length) ? found : blank(found);
    });
  const bare = out(sentence, /\([^()]*\p{L}[^()]*\)/gu);
  return idle ? out(bare, idle) : bare;
}

/** '(2022: 4,2 Mrd. Euro)': the year right before a figure in brackets; '' where there is none. */
export const yearBefore = (between: string): string =>
  /[(（][^()（）\d]{0,12}((?:19|20)\d\d)\s*[:：]\s*$/u.exec(between)?.[1] ?? '';

/**
 * The part of a sentence whose time is a figure's own: the brackets that it stands in, else what stands outside of
 * brackets and before another figure of another time ('against 24 in 2024').
 */
export function timedPart(
  sentence: string,
  { start, end }: Quantity,
  lang: string,
  words: DraftWords,
): string {
  for (const one of sentence.matchAll(/[(（][^()（）]*[)）]/gu))
    if (one.index < start && one.index + one[0].length > end - 1) return one[0];
  const outside = sentence.replace(/[(（][^()（）]*[)）]/gu, blank);
  const behind = outside.slice(end);
  // ', contre 39 l’an dernier': from there on it is the other figure's.
  const cut = datesIn(behind, lang).length === 0 ? -1 : behind.search(/,\s/);
  const next = cut < 0 ? '' : split(behind.slice(cut + 1))[0]!;
  return cut >= 0 && words.earlier.test(` ${next}`) ? outside.slice(0, end + cut) : outside;
}
