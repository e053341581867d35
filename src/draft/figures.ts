/** Every figure of an article: its words, its name, its label, how telling it is, and what is doubtful about it. */
import { readQuantities } from '../article/quantities.ts';
import type { DocumentIndex } from '../article/traces.ts';
import type { Quantity } from '../article/types.ts';
import { split } from './clauses.ts';
import { type Label, labelsOf } from './labels.ts';
import { nameFrom } from './naming.ts';
import type { Sentence } from './passages.ts';
import { wordsFor } from './quoting.ts';
import { isRepeated, isSplit } from './repeats.ts';
import { doubtOf, scoreOf } from './telling.ts';
import { draftWordsOf } from './words/index.ts';
import { type DraftWords, wordsIn } from './words/words.ts';

/** A figure of the article, ready for `facts:`. */
export interface FoundFigure {
  readonly name: string;
  /** As they go into article.yaml: `<` `>` around the figure where there are others in the words. */
  readonly words: string;
  /** With its time where another figure is called the same. */
  readonly label: string;
  /** As its own sentence gives it. */
  readonly base: string;
  /** Who or what its clause is about, where the label doesn't say it. */
  readonly owner: string;
  /** The same with more of what follows the figure; '' where nothing does. */
  readonly long: string;
  readonly time: string;
  /** Whether it stands beside the figure before it: '63% of managers, against 17% of workers'. */
  readonly beside: boolean;
  /** Where in its sentence the figure stands that this one is compared with. */
  readonly pair?: number;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly score: number;
  readonly doubt: string;
}

/** Figures in order of the text, each once. `found` counts all that were read, repeated ones too. */
export function figuresOf(
  sentences: readonly Sentence[],
  { lang, title, index }: { lang: string; title: string; index: DocumentIndex },
): { figures: FoundFigure[]; found: number } {
  const tag = lang || 'en';
  const words = draftWordsOf(tag);
  const inTitle = {
    figures: readQuantities(title, tag),
    words: new Set(wordsIn(title).filter(word => word.length > 4)),
  };
  const proper = properNames(sentences);
  const known: FoundFigure[] = [];
  let found = 0;
  let previous:
    | { readonly block: number; readonly labels: readonly Label[]; readonly kinds: readonly string[] }
    | undefined;
  for (const sentence of sentences) {
    const quantities = readQuantities(sentence.text, tag).filter(
      (one, at, all) => !isName(one, sentence.text, words) && !isSplit(all, at, sentence.text),
    );
    found += quantities.length;
    const labels = labelsOf(sentence.text, quantities, {
      lang: tag,
      words,
      isProper: word => proper.has(word),
      previous: kind => {
        const at =
          previous?.block !== sentence.block
            ? -1
            : kind === ''
              ? previous.kinds.length - 1
              : previous.kinds.lastIndexOf(kind);
        return previous?.labels[at];
      },
    });
    for (const [at, quantity] of quantities.entries()) {
      const label = labels[at]!;
      const same = known.findIndex(one => isRepeated(one, quantity, label, sentence));
      // With the value before it beside it, a figure says more than alone.
      const anchors = labels.some(({ pair }) => pair === quantity.start);
      const better = same >= 0 && label.doubt === '' && (known[same]!.doubt !== '' || anchors);
      if (same >= 0 && !better) continue;
      const own = wordsFor(sentence.text, quantity, tag, index, words);
      if (own === undefined) continue;
      if (same >= 0) known.splice(same, 1);
      known.push({
        name: '',
        words: own,
        label: label.text,
        base: label.text,
        owner: label.owner,
        long: label.long,
        time: label.time,
        beside: label.beside,
        ...(label.pair === undefined ? {} : { pair: label.pair }),
        quantity,
        sentence,
        score: scoreOf(quantity, label, sentence, inTitle, words),
        doubt: doubtOf(quantity, label, sentence, words),
      });
    }
    if (labels.length > 0)
      previous = { block: sentence.block, labels, kinds: quantities.map(({ kind }) => kind) };
  }
  return { figures: named(withTimes(known)), found };
}

/** Words that have a capital inside a sentence. */
function properNames(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ text }) =>
      split(text)
        .slice(1)
        .filter(word => /^\p{Lu}/u.test(word))
        .map(word => word.replace(/[^\p{L}\p{N}'’-]+$/u, '')),
    ),
  );
}

/** Ages, versions, type numbers and 'two years ago' are figures of nothing. */
export function isName(
  { kind, noun, value, text, start, end }: Quantity,
  sentence: string,
  { agoAfter, agoBefore, ages }: DraftWords,
): boolean {
  if (kind === 'duration')
    return agoAfter.test(sentence.slice(end)) || agoBefore.test(sentence.slice(0, start));
  if (kind !== 'count') return false;
  const before = sentence.slice(Math.max(0, start - 30), start);
  const after = sentence.slice(end, end + 20);
  if (
    noun === '' &&
    value <= 110 &&
    (ages.test(before) ||
      ages.test(`${text.replace(/\d.*$/s, '')}`) ||
      /^\d+ (?:and|or) (?:older|over|younger|under)$/i.test(text) ||
      /^\s(?:and|or) (?:older|over|younger|under)\b/i.test(after))
  )
    return true;
  if (
    !Number.isInteger(value) &&
    noun === '' &&
    /^\d+\.\d+$/.test(text) &&
    /\b(?:release|version|v|v\.)(?:\sof)?\s$|\p{Lu}\p{L}+\s$/iu.test(before) &&
    /\b(?:release|version)/i.test(before + after)
  )
    return true;
  return /^\d{4}$/.test(text) && /\b[A-Z]{3,}\s$/.test(before);
}

/** Figures that are called the same get their owner, their time, or what else their words tell apart. */
function withTimes(figures: readonly FoundFigure[]): FoundFigure[] {
  const key = ({ quantity }: FoundFigure, text: string) => `${quantity.kind} ${text.toLowerCase()}`;
  const same = new Map<string, FoundFigure[]>();
  for (const one of figures) same.set(key(one, one.base), [...(same.get(key(one, one.base)) ?? []), one]);
  const taken = new Set<string>();
  return figures.map(one => {
    const group = same.get(key(one, one.base))!;
    const differs = (of: (one: FoundFigure) => string) => of(one) !== '' && new Set(group.map(of)).size > 1;
    const timed = one.time !== '' && !one.base.includes(one.time) ? `${one.base}, ${one.time}` : '';
    const choices =
      group.length === 1
        ? [one.base]
        : [
            ...(differs(({ owner }) => owner) ? [`${one.owner}, ${small(one)}`] : []),
            ...(timed && differs(({ time }) => time) ? [timed] : []),
            one.base,
            one.long,
            timed,
            one.owner && timed ? `${one.owner}, ${small(one)}, ${one.time}` : '',
          ];
    const label =
      choices.find(text => text !== '' && text.length <= 64 && !taken.has(key(one, text))) ?? one.base;
    const repeated = label !== '' && taken.has(key(one, label));
    taken.add(key(one, label));
    return { ...one, label, doubt: one.doubt || (repeated ? 'another figure is called the same' : '') };
  });
}

/** The label as it stands inside its sentence: names and German nouns keep their capital. */
function small({ base, sentence }: FoundFigure): string {
  if (base === '') return '';
  const own = base[0]!.toLowerCase() + base.slice(1);
  return sentence.text.includes(own) ? own : base;
}

/** Short names of the label's telling words, each once. */
function named(figures: readonly FoundFigure[]): FoundFigure[] {
  const taken = new Set<string>();
  return figures.map(one => ({ ...one, name: nameFrom(one.label, taken, 'figure') }));
}
