/** Contradictions in an article, read from its text alone. Pure; silent in a language without words for it. */
import type { Document } from '../types.ts';
import type { Contradiction, Rule } from './finding.ts';
import { passagesOf } from './passages.ts';
import { anniversary } from './rules/anniversary.ts';
import { change } from './rules/change.ts';
import { duration } from './rules/duration.ts';
import { margin } from './rules/margin.ts';
import { measured } from './rules/measured.ts';
import { order } from './rules/order.ts';
import { parts } from './rules/parts.ts';
import { ratio } from './rules/ratio.ts';
import { share } from './rules/share.ts';
import { slips } from './rules/slip.ts';
import { superlative } from './rules/superlative.ts';
import { values } from './rules/values.ts';
import { weekday } from './rules/weekday.ts';
import { weekdayOrder } from './rules/weekday-order.ts';
import { wordsOf } from './words/index.ts';

export type { Contradiction, Passage } from './finding.ts';

const RULES: readonly Rule[] = [
  order,
  weekdayOrder,
  weekday,
  duration,
  anniversary,
  change,
  ratio,
  margin,
  share,
  parts,
  values,
  measured,
  slips,
  superlative,
];

/** What the article says against itself, in its order. */
export function findContradictions(document: Document, lang: string): Contradiction[] {
  const words = wordsOf(lang);
  if (!words) return [];
  const passages = passagesOf(document, words, lang);
  const seen = new Set<string>();
  return RULES.flatMap(rule => rule(passages))
    .filter(({ passages: all, rule }) => {
      const key = `${rule} ${all.map(({ at }) => at).join(' ')}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.passages[0]!.at - b.passages[0]!.at);
}
