/** What a rule finds: two passages that can't both hold, and why. */
import type { Passages, Sentence } from './passages.ts';

/** A contradiction in the article's text. */
export interface Contradiction {
  /** The rule's id: 'order', 'weekday', 'two-values', 'parts', 'stated-result' ... */
  readonly rule: string;
  /** One plain sentence, without a full stop: why the passages can't both hold. */
  readonly reason: string;
  /** One or two sentences of the article, in its order. */
  readonly passages: readonly Passage[];
}

/** A sentence of the article. */
export interface Passage {
  readonly sentence: string;
  readonly line: number;
  /** Offset in the document's text. */
  readonly at: number;
}

/** A rule: pure, silent where an honest reading is left. */
export type Rule = (passages: Passages) => Contradiction[];

/** A finding over the sentences given, each once. */
export function contradiction(
  rule: string,
  reason: string,
  ...sentences: readonly Sentence[]
): Contradiction {
  const apart = [...new Set(sentences)].sort((a, b) => a.index - b.index);
  return { rule, reason, passages: apart.map(({ text, line, at }) => ({ sentence: text.trim(), line, at })) };
}
