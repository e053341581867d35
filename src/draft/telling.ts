/** How telling a figure is, and what is doubtful about it. */
import type { Quantity } from '../article/types.ts';
import type { Label } from './labels.ts';
import type { Sentence } from './passages.ts';
import { type DraftWords, wordsIn } from './words/words.ts';

/** The title's figures and words. */
export interface InTitle {
  readonly figures: readonly Quantity[];
  readonly words: ReadonlySet<string>;
}

/** In the title, early, with a measure, with a name of its own: more; supposed, small, a bare duration: less. */
export function scoreOf(
  { kind, value, base, noun, unit, text }: Quantity,
  label: Label,
  sentence: Sentence,
  title: InTitle,
  words: DraftWords,
): number {
  let score = 0;
  if (title.figures.some(one => one.kind === kind && one.base === base)) score += 6;
  if (wordsIn(label.text).some(word => title.words.has(word))) score += 1;
  if (sentence.block === 0) score += 2;
  else if (sentence.block < 3) score += 1;
  if (sentence.index === 0) score += 0.5;
  if (kind.startsWith('money')) score += 3;
  else if (kind === 'percent' || kind === 'ratio' || kind === 'points') score += 2;
  else if (kind === 'duration') score -= 1.5;
  else if (unit !== '' || noun !== '') score += 1.5;
  if (kind === 'count')
    score += value >= 1e6 ? 2 : value >= 1000 ? 1.5 : value >= 100 ? 0.5 : value <= 12 ? -3 : -0.5;
  if (label.doubt) score -= 2.5;
  if (wordsIn(noun).some(word => words.trivial.has(word)) || words.trivial.has(label.text.toLowerCase()))
    score -= 4;
  if (words.supposing.test(sentence.text)) score -= 2;
  if (kind === 'ratio' && !/\d/.test(text)) score -= 2;
  if (/[?？]$/.test(sentence.text)) score -= 3;
  if (unit === 'day' && value <= 7) score -= 2;
  return score;
}

/** Why a person should look at a figure first; '' where nothing speaks for it. */
export function doubtOf(
  { kind, value, text }: Quantity,
  label: Label,
  sentence: Sentence,
  words: DraftWords,
): string {
  if (label.doubt) return label.doubt;
  if (words.supposing.test(sentence.text)) return 'the article may only suppose it';
  return kind === 'count' && value <= 12 && !/\d/.test(text) ? 'a small number word' : '';
}
