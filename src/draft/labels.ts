/** What a figure is called: a phrase of its neighbourhood in the sentence, never a word that doesn't stand there. */
import type { Quantity } from '../article/types.ts';
import { blanked, timedPart } from './blanks.ts';
import { type Around, type Case, caseOf } from './case.ts';
import { clauseAfter, clauseBefore, low, split, timeOf, trimmed, withoutDangling } from './clauses.ts';
import { denseLabel, wayOf } from './dense.ts';
import { leaningRules } from './leaning.ts';
import { ownRules } from './owning.ts';
import { isSound, withEndings } from './sound.ts';
import { type Twin, twinsOf } from './twins.ts';
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
  /** Where the figure stands that this one is compared with: 'now 3, 4 the year before'. */
  readonly pair?: number;
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
export function labelsOf(whole: string, figures: readonly Quantity[], context: LabelContext): Label[] {
  const { words, lang } = context;
  const sentence = words.dense ? whole : blanked(whole, figures, words);
  const labels: Label[] = [];
  const timed = (one: Quantity) => timeOf(timedPart(sentence, one, lang, words), lang, words);
  for (const [at, figure] of figures.entries()) {
    if (labels.length > at) continue;
    const next = figures[at + 1];
    const twins = twinsOf(sentence, figure, next, words);
    if (twins) {
      labels.push(...twins.map(one => twinLabel(one, timed(figure), context)));
      continue;
    }
    const floor = figures[at - 1]?.end ?? 0;
    // '24 3.8TB drives': what is counted stands behind the second.
    const glued = next !== undefined && whole.slice(figure.end, next.start).trim() === '';
    const follower = glued ? figures[at + 2] : next;
    const behind = sentence.slice(glued ? next.end : figure.end, follower?.start);
    const between = sentence.slice(floor, figure.start);
    const kin = figures
      .slice(0, at)
      .findLastIndex(one => one.kind === figure.kind && one.unit === figure.unit);
    const label = labelOf({
      figure,
      before: clauseBefore(between, floor > 0, words),
      after: clauseAfter(behind.replace(/^\s*(?:US dollars|USD)\b/i, ''), follower !== undefined),
      between,
      behind,
      nextNoun:
        follower && words.joiners.has(low(split(behind)[0])) && split(behind).length <= 4
          ? follower.noun
          : '',
      sentence,
      told: timed(figure),
      earlier: labels.at(-1),
      kin: kin < 0 ? undefined : { label: labels[kin]!, start: figures[kin]!.start },
      context,
    });
    // 'von 38 auf 25 Prozent': its unit stands with the next figure.
    const bare = figure.kind === 'count' && figure.noun === '' && next?.kind === 'percent';
    const joint = bare ? split(sentence.slice(figure.end, next.start)).map(low) : [];
    const isOpen = joint.length === 1 && (words.to.has(joint[0]!) || words.joiners.has(joint[0]!));
    labels.push(isOpen && !words.dense ? { ...label, doubt: NO_UNIT } : label);
  }
  return labels;
}

/** The label of one of two that a sentence gives in one breath. */
function twinLabel({ text, figure, unitless }: Twin, told: string, context: LabelContext): Label {
  const between = text.slice(0, figure.start);
  const behind = text.slice(figure.end);
  const label = labelOf({
    figure,
    before: clauseBefore(between, false, context.words),
    after: clauseAfter(behind, false),
    between,
    behind,
    nextNoun: '',
    sentence: text,
    told,
    earlier: undefined,
    kin: undefined,
    context,
  });
  return unitless ? { ...label, doubt: NO_UNIT } : label;
}

function labelOf(around: Around): Label {
  if (around.context.words.dense) return denseOf(around);
  const one = caseOf(around);
  const { earlier, words, before, sentence, context } = one;
  for (const rule of [...leaningRules, ...ownRules]) {
    const label = rule(one);
    if (!label || !isSound(label.text, sentence, words)) continue;
    const name = moving(withEndings(label.text, sentence, words), label, one);
    return name === label.text
      ? label
      : { ...label, text: name, thing: label.thing === label.text ? name : label.thing };
  }
  const last = earlier ?? context.previous(around.figure.kind);
  if (last?.doubt === '' && (!earlier || split(before).length <= 2))
    return one.make(last.thing, { doubt: 'called after the figure before it', owner: '' });
  const clause = trimmed(withoutDangling(split(before), words), 64, words);
  const text = isSound(clause, sentence, words) ? clause : '';
  return {
    ...one.make(text || 'x', { doubt: NO_LABEL, owner: '', long: '' }),
    ...(text ? {} : { text, thing: '' }),
  };
}

/** '... increased by 2%' is an increase, whoever it is of. */
function moving(text: string, { thing, text: own }: Label, { figure, lead, words }: Case): string {
  const isChange = figure.kind === 'percent' && lead.joint === 'by' && own === thing;
  if (!isChange || !(lead.verb === 'rise' || lead.verb === 'fall')) return text;
  return words.label[lead.verb](text);
}

function denseOf({ figure, sentence, earlier, context, between, behind, told }: Around): Label {
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
  const time = told;
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

const NO_LABEL = 'no label of its own was found';
const NO_UNIT = 'its unit stands with the next figure';
/** Why a label of one general word is doubtful. */
export const VAGUE = 'the label says little: what of?';
