/** Plain figures in words that nobody wrote as references: lifted where exactly one fact fits. */
import type { Context, Leaf, Reference, Span } from '../tree.ts';
import { type Book, type Entry, endOf, isTelling } from './facts.ts';
import { spansOf, type Token, tokens } from './tokens.ts';

/** Two facts, or more, that fit one number; none of them is taken. */
export interface Tie {
  readonly chars: string;
  readonly names: readonly string[];
}

export interface Lifted {
  readonly spans: readonly Span[];
  readonly ties: readonly Tie[];
}

export interface LiftOptions {
  readonly book: Book;
  /** Names that belong here (of a unit that is gone, of base): they decide between facts that fit. */
  readonly hints?: ReadonlySet<string>;
  /** Whether last time's figures count too: a person's words may be older than the data. */
  readonly last: boolean;
}

/** Contexts whose figures are nobody's facts. */
export const UNLIFTED: ReadonlySet<Context> = new Set(['class', 'front']);

/** A token as part of a reference, or of none. */
export const withRef = ({ raw, fold, kind }: Token, ref: Reference | undefined): Token =>
  ref ? { raw, fold, kind, ref } : { raw, fold, kind };

/** What a reference is called that has lost its qualifier. */
export function unqualified(reference: Reference, book: Book): Reference {
  if (reference.form === 'full' && book.ways(reference.name).some(way => way.form === 'figure'))
    return { ...reference, form: 'figure' };
  return reference.form === 'figure' ? reference : { ...reference, bare: true };
}

/** Lifts plain quantities: with their unit, or with their counted noun within three words, where one fact fits. */
export function liftPlain(spans: readonly Span[], options: LiftOptions): Lifted {
  const list = tokens(spans);
  const { marks, ties, found } = findPlain(list, options);
  return { spans: found ? spansOf(marked(list, marks)) : spans, ties };
}

/** The same for words that are cut already. */
export function liftTokens(list: readonly Token[], options: LiftOptions): Lifted {
  const { marks, ties } = findPlain(list, options);
  return { spans: spansOf(marked(list, marks)), ties };
}

const marked = (list: readonly Token[], marks: readonly (Reference | undefined)[]): Token[] =>
  list.map((each, at) => (marks[at] === each.ref ? each : withRef(each, marks[at])));

/** The references of a list with those that its plain quantities stand for. */
function findPlain(list: readonly Token[], options: LiftOptions) {
  const marks = list.map(each => each.ref);
  const ties: Tie[] = [];
  let found = false;
  for (let i = 0; i < list.length; i++) {
    if (marks[i] || list[i]!.kind === 'space') continue;
    const fits = longest(fitting(list, marks, i, options));
    if (!fits.length) continue;
    const choice = chosen(fits, options);
    const to = fits[0]!.to;
    if (choice) {
      const { name, form, bare } = choice;
      const reference: Reference = { name, form, chars: '', ...(bare ? { bare: true as const } : {}) };
      const known = bare ? unqualified({ name, form, chars: '' }, options.book) : reference;
      for (let at = i; at < to; at++) marks[at] = known;
      found = true;
    } else {
      const chars = list
        .slice(i, to)
        .map(each => each.raw)
        .join('');
      ties.push({ chars, names: [...new Set(fits.map(each => each.entry.name))].sort() });
    }
    i = to - 1;
  }
  return { marks, ties, found };
}

interface Fit {
  readonly entry: Entry;
  readonly to: number;
}

function fitting(
  list: readonly Token[],
  marks: readonly (Reference | undefined)[],
  at: number,
  options: LiftOptions,
): Fit[] {
  const fits: Fit[] = [];
  for (const entry of options.book.index.get(list[at]!.fold) ?? []) {
    if (!entry.today && !options.last) continue;
    const to = endOf(list, at, entry.signs);
    if (to < 0 || marks.slice(at, to).some(Boolean)) continue;
    if (measured(list, at, to, entry, options)) fits.push({ entry, to });
  }
  return fits;
}

/** Whether a number stands with the measure of a fact. */
export function measured(
  list: readonly Token[],
  from: number,
  to: number,
  entry: Entry,
  { hints }: Pick<LiftOptions, 'hints'>,
): boolean {
  const chars = list
    .slice(from, to)
    .map(each => each.raw)
    .join('');
  if (entry.noun && nounFollows(list, to, entry.noun)) return true;
  if (!/\d/.test(chars)) return false;
  if (entry.unit && !/^[\d.,]+$/.test(chars)) return true;
  return (hints?.has(entry.name) ?? false) && isTelling(chars);
}

/** Whether a counted noun stands within three words. */
export function nounFollows(list: readonly Token[], at: number, noun: string): boolean {
  let words = 0;
  for (let i = at; i < list.length && words < 3; i++) {
    const { kind, fold } = list[i]!;
    if (kind === 'number' || (fold === '.' && list[i + 1]?.kind === 'space')) return false;
    if (kind !== 'word') continue;
    words++;
    if (singular(fold) === singular(noun)) return true;
  }
  return false;
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/(?:es|s)$/, '') : word);

function longest(fits: readonly Fit[]): Fit[] {
  const to = Math.max(...fits.map(each => each.to));
  return fits.filter(each => each.to === to);
}

/** The entry to take: of one fact, the plainest form; of several, the one that belongs here. */
function chosen(fits: readonly Fit[], { hints }: LiftOptions): Entry | undefined {
  const names = new Set(fits.map(each => each.entry.name));
  const wanted = names.size === 1 ? names : new Set([...names].filter(name => hints?.has(name)));
  if (wanted.size !== 1) return undefined;
  const rank = (each: Entry) =>
    (each.bare ? 4 : 0) + ['full', 'figure', 'computed', 'length', 'work'].indexOf(each.form);
  return fits
    .map(each => each.entry)
    .filter(each => wanted.has(each.name))
    .sort((a, b) => rank(a) - rank(b) || Number(b.today) - Number(a.today))[0];
}

/** A leaf with its plain quantities lifted, references as they are. */
export function liftOwn(leaf: Leaf, options: LiftOptions): { leaf: Leaf; ties: readonly Tie[] } {
  if (UNLIFTED.has(leaf.context)) return { leaf, ties: [] };
  const { spans, ties } = liftPlain(leaf.spans, options);
  return { leaf: spans === leaf.spans ? leaf : { ...leaf, spans }, ties };
}
