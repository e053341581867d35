/** What a figure is called: a phrase of its neighbourhood in the sentence, never a word that doesn't stand there. */
import type { Quantity } from '../article/types.ts';
import { type Around, caseOf } from './case.ts';
import { clauseAfter, clauseBefore, low, split, timeOf, trimmed, withoutDangling } from './clauses.ts';
import { denseLabel, wayOf } from './dense.ts';
import { leaningRules } from './leaning.ts';
import { ownRules } from './owning.ts';
import type { DraftWords } from './words/words.ts';

/** A label, and how far it can be trusted. */
export interface Label {
  readonly text: string;
  /** Who or what the clause is about, where the label doesn't say it: tells apart what is called the same. */
  readonly owner: string;
  /** The label with more of what follows the figure; '' where nothing does. */
  readonly long: string;
  /** When it was so, as the sentence says it. */
  readonly time: string;
  /** What is measured, without 'increase': the next figure may be of the same. */
  readonly thing: string;
  /** Set where the figure stands beside the one before it: '63% of managers, against 17% of workers'. */
  readonly beside: boolean;
  /** Why a person should look at it; '' where there is no doubt. */
  readonly doubt: string;
}

/** What labels may lean on. */
export interface LabelContext {
  readonly lang: string;
  readonly words: DraftWords;
  /** Whether a word has its capital inside sentences of the article too. */
  readonly isProper: (word: string) => boolean;
  /** The last label of a kind of figure in the sentence before, in the same paragraph. */
  readonly previous: (kind: string) => Label | undefined;
}

/** Labels of a sentence's figures, in order. */
export function labelsOf(sentence: string, figures: readonly Quantity[], context: LabelContext): Label[] {
  const labels: Label[] = [];
  for (const [at, figure] of figures.entries()) {
    const floor = figures[at - 1]?.end ?? 0;
    const next = figures[at + 1];
    // '24 3.8TB drives': what is counted stands behind the second.
    const glued = next !== undefined && sentence.slice(figure.end, next.start).trim() === '';
    const follower = glued ? figures[at + 2] : next;
    const behind = sentence.slice(glued ? next.end : figure.end, follower?.start);
    const between = sentence.slice(floor, figure.start);
    labels.push(
      labelOf({
        figure,
        before: clauseBefore(between, floor > 0, context.words),
        after: clauseAfter(behind.replace(/^\s*(?:US dollars|USD)\b/i, ''), follower !== undefined),
        between,
        behind,
        nextNoun:
          follower && context.words.joiners.has(low(split(behind)[0])) && split(behind).length <= 4
            ? follower.noun
            : '',
        sentence,
        earlier: labels.at(-1),
        context,
      }),
    );
  }
  return labels;
}

function labelOf(around: Around): Label {
  if (around.context.words.dense) return denseOf(around);
  const one = caseOf(around);
  const rules = [...leaningRules, ...ownRules];
  for (const rule of rules) {
    const label = rule(one);
    if (label) return label;
  }
  const { earlier, words, before, after } = one;
  if (earlier && earlier.doubt === '' && split(before).length <= 2)
    return one.make(earlier.thing, { doubt: 'called after the figure before it', owner: '' });
  const clause = withoutDangling(split(`${before} … ${after}`), words);
  return one.make(trimmed(clause, 64, words) || '…', { doubt: NO_LABEL, owner: '', long: '' });
}

function denseOf({ figure, sentence, earlier, context, between, behind }: Around): Label {
  const { words, lang } = context;
  const near = denseLabel({
    before: between,
    after: behind,
    figure,
    lang,
    words,
    first: earlier === undefined,
  });
  const last = earlier ?? context.previous('');
  // Nothing of its own: it is of what the figure before is of.
  const leans = near === '' || words.vague.has(near);
  const way = wayOf(between, behind, words);
  const text = leans && last ? (way?.(last.thing) ?? last.thing) : near;
  const doubt = text === '' ? NO_LABEL : words.vague.has(text) ? VAGUE : '';
  const time = timeOf(sentence, lang, words);
  return {
    text: text || trimmed(sentence, 24, words),
    owner: '',
    long: '',
    time,
    thing: text,
    beside: false,
    doubt,
  };
}

const NO_LABEL = 'no label of its own was found: this is its clause';
/** Why a label of one general word is doubtful. */
export const VAGUE = 'the label says little: what of?';
