/**
 * Lifting: a person's plain words become references again. What stood in the leaf when it was last written decides
 * first; new words are lifted where exactly one fact fits.
 */
import type { Context, Leaf, Reference, Span } from '../tree.ts';
import { type Book, bareOf, type Entry, endOf, isTelling } from './facts.ts';
import { inOrder } from './likeness.ts';
import { spansOf, type Token, textOf, tokens, wordBefore, wordsAfter } from './tokens.ts';

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

/** A stretch [from, to) of a list of tokens. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A reference, or a plain stretch of the same characters, as it stood in what was written. */
interface Candidate extends Stretch {
  readonly reference?: Reference;
  readonly identity: string;
}

const UNLIFTED: ReadonlySet<Context> = new Set(['class', 'front']);

/** A leaf of the person's lifted against what was written there. */
export function liftLeaf(
  leaf: Leaf,
  written: readonly Span[],
  options: LiftOptions,
): { leaf: Leaf; ties: readonly Tie[] } {
  if (UNLIFTED.has(leaf.context)) return { leaf, ties: [] };
  const { spans, ties } = lift(textOf(leaf.spans), written, options);
  return { leaf: { ...leaf, spans }, ties };
}

/** A text lifted against the spans that were written where it stands. */
export function lift(raw: string, written: readonly Span[], options: LiftOptions): Lifted {
  // Words that nobody changed are lifted as the data's own are: by what stands there alone.
  const { hints: _, ...alone } = options;
  if (raw === textOf(written)) return liftPlain(written, alone);
  const old = tokens(written);
  const now = tokens([raw]);
  if (old.length === now.length && old.every((each, at) => each.fold === now[at]!.fold)) {
    const standing = now.map((each, at) => withRef(each, old[at]!.ref));
    return liftTokens(standing, alone);
  }
  const ties: Tie[] = [];
  const list = new Lifting(old, now, options.book, ties).done();
  const plain = liftTokens(list, options);
  return { spans: plain.spans, ties: [...ties, ...plain.ties] };
}

const withRef = ({ raw, fold, kind }: Token, ref: Reference | undefined): Token =>
  ref ? { raw, fold, kind, ref } : { raw, fold, kind };

/** Stretches of the references of a list, in order. */
function references(list: readonly Token[]): (Stretch & { reference: Reference })[] {
  const found: (Stretch & { reference: Reference })[] = [];
  for (let i = 0; i < list.length; ) {
    const { ref } = list[i]!;
    const from = i++;
    if (!ref) continue;
    while (list[i]?.ref === ref) i++;
    found.push({ from, to: i, reference: ref });
  }
  return found;
}

const identityOf = (reference: Reference): string => `${reference.name}.${reference.form}`;

/** What a reference is called that has lost its qualifier. */
function unqualified(reference: Reference, book: Book): Reference {
  if (reference.form === 'full' && book.ways(reference.name).some(way => way.form === 'figure'))
    return { ...reference, form: 'figure' };
  return reference.form === 'figure' ? reference : { ...reference, bare: true };
}

/** Finds last time's references again in changed words. */
class Lifting {
  private readonly marks: (Reference | undefined)[];
  private readonly old: readonly Token[];
  private readonly now: readonly Token[];
  private readonly book: Book;
  private readonly ties: Tie[];
  private readonly found = new Set<Reference>();
  private readonly aligned = new Map<number, number>();

  constructor(old: readonly Token[], now: readonly Token[], book: Book, ties: Tie[]) {
    this.old = old;
    this.now = now;
    this.book = book;
    this.ties = ties;
    this.marks = now.map(() => undefined);
  }

  done(): Token[] {
    const refs = references(this.old);
    if (refs.length) {
      const fold = (list: readonly Token[]) => list.map(each => each.fold);
      for (const [from, to] of inOrder(fold(this.old), fold(this.now))) this.aligned.set(from, to);
      this.standing(refs);
      this.otherwise(refs);
    }
    return this.now.map((each, at) => withRef(each, this.marks[at]));
  }

  /** References whose characters stand. */
  private standing(refs: readonly (Stretch & { reference: Reference })[]): void {
    const groups = new Map<string, Candidate[]>();
    for (const ref of refs) {
      const chars = signs(this.old.slice(ref.from, ref.to)).join(' ');
      groups.set(chars, [...(groups.get(chars) ?? []), { ...ref, identity: identityOf(ref.reference) }]);
    }
    // The longest characters first: '220,000' is not looked for inside '220,000+'.
    for (const [chars, group] of [...groups].sort(([a], [b]) => b.length - a.length)) {
      const plain = occurrences(this.old, chars.split(' '))
        .filter(each => this.old.slice(each.from, each.to).every(({ ref }) => !ref))
        .map(each => ({ ...each, identity: '' }));
      const candidates = [...group, ...plain].sort((a, b) => a.from - b.from);
      this.assign(candidates, this.free(chars.split(' ')), reference => reference);
    }
  }

  /** References that stand without qualifier, or as the data prints them now. */
  private otherwise(refs: readonly (Stretch & { reference: Reference })[]): void {
    for (const ref of refs) {
      if (this.found.has(ref.reference)) continue;
      const { name, form, chars } = ref.reference;
      const bare = bareOf(chars);
      const ways: { signs: readonly string[]; bare: boolean }[] = [];
      for (const way of this.book.ways(name)) if (way.form === form) ways.push(way);
      if (bare !== chars) ways.push({ signs: signs(tokens([bare])), bare: true });
      for (const way of [...ways].sort((a, b) => Number(a.bare) - Number(b.bare))) {
        const spots = this.free(way.signs);
        if (!spots.length) continue;
        const candidate: Candidate = { ...ref, identity: identityOf(ref.reference) };
        this.assign([candidate], spots, reference =>
          way.bare ? unqualified(reference, this.book) : reference,
        );
        if (this.found.has(ref.reference)) break;
      }
    }
  }

  /** Where signs stand that no reference has yet. */
  private free(what: readonly string[]): Stretch[] {
    return occurrences(this.now, what).filter(each => {
      for (let i = each.from; i < each.to; i++) if (this.marks[i]) return false;
      return true;
    });
  }

  private assign(
    candidates: readonly Candidate[],
    spots: readonly Stretch[],
    as: (from: Reference) => Reference,
  ): void {
    const used = new Set<Candidate>();
    const settled = new Set<Stretch>();
    const settle = (candidate: Candidate, spot: Stretch) => {
      used.add(candidate);
      settled.add(spot);
      if (!candidate.reference) return;
      this.found.add(candidate.reference);
      // A fresh object for each place, so that two neighbours never run together.
      const reference = { ...as(candidate.reference) };
      for (let i = spot.from; i < spot.to; i++) this.marks[i] = reference;
    };
    // The following noun decides, then the diff.
    for (const strength of [2, 1]) {
      for (const spot of spots) {
        if (settled.has(spot)) continue;
        const fits = candidates.filter(each => !used.has(each) && this.followed(each, spot) >= strength);
        const choice = oneIdentity(fits) ?? fits.find(each => this.standsAligned(each, spot));
        if (choice)
          settle(
            fits.find(each => each.identity === choice.identity && this.standsAligned(each, spot)) ?? choice,
            spot,
          );
      }
    }
    for (const spot of spots) {
      if (settled.has(spot)) continue;
      const fit = candidates.find(each => !used.has(each) && this.standsAligned(each, spot));
      if (fit && (!fit.reference || this.known(fit, spot))) settle(fit, spot);
    }
    // Moved or doubled: what is left is the only thing that these characters can be.
    for (const spot of spots) {
      if (settled.has(spot)) continue;
      const left = candidates.filter(each => !used.has(each));
      const rivals = left.length ? left : candidates;
      const only = oneIdentity(rivals);
      if (only?.reference && this.known(only, spot)) settle(only, spot);
      else if (!only && rivals.some(each => each.reference && this.telling(spot))) this.tie(rivals, spot);
    }
  }

  private tie(rivals: readonly Candidate[], spot: Stretch): void {
    const chars = this.now
      .slice(spot.from, spot.to)
      .map(each => each.raw)
      .join('');
    const names = [...new Set(rivals.flatMap(each => (each.reference ? [each.reference.name] : [])))];
    if (/\d/.test(chars) && names.length > 1) this.ties.push({ chars, names });
  }

  private telling(spot: Stretch): boolean {
    return isTelling(
      this.now
        .slice(spot.from, spot.to)
        .map(each => each.raw)
        .join(''),
    );
  }

  /** How far the words after both are the same: 2 the next one, 1 one of three, 0 none. */
  private followed(candidate: Candidate, spot: Stretch): 0 | 1 | 2 {
    const then = wordsAfter(this.old, candidate.to);
    const now = wordsAfter(this.now, spot.to);
    if (then.length && now.length && then[0] === now[0]) return 2;
    return then.some(each => now.includes(each)) ? 1 : 0;
  }

  private standsAligned(candidate: Candidate, spot: Stretch): boolean {
    const middle = this.now[spot.from]!.fold === this.old[candidate.from]!.fold ? candidate.from : -1;
    if (middle >= 0) return this.aligned.get(middle) === spot.from;
    for (let i = candidate.from; i < candidate.to; i++) {
      const at = this.aligned.get(i);
      if (at !== undefined && at >= spot.from && at < spot.to) return true;
    }
    // All of its tokens were typed over: it stands between what stood around it.
    const before = this.aligned.get(candidate.from - 1);
    return before !== undefined && before === spot.from - 1;
  }

  /** Telling characters, or a neighbouring word that stands with them. */
  private known(candidate: Candidate, spot: Stretch): boolean {
    if (this.telling(spot) || this.followed(candidate, spot)) return true;
    const then = wordsAfter(this.old, candidate.to);
    const now = wordsAfter(this.now, spot.to);
    // Another noun in the place of its own makes it another number.
    if (then.length && now.length) return false;
    const before = wordBefore(this.old, candidate.from);
    if (before && before === wordBefore(this.now, spot.from)) return true;
    return this.alone(this.old, candidate) && this.alone(this.now, spot);
  }

  /** Whether a number is all that a text holds: a cell with '12'. */
  private alone(list: readonly Token[], stretch: Stretch): boolean {
    return list.every(
      (each, at) => (at >= stretch.from && at < stretch.to) || each.kind === 'space' || each.fold === '*',
    );
  }
}

const signs = (list: readonly Token[]): string[] =>
  list.filter(each => each.kind !== 'space').map(each => each.fold);

function oneIdentity(candidates: readonly Candidate[]): Candidate | undefined {
  const first = candidates[0];
  return first && candidates.every(each => each.identity === first.identity) ? first : undefined;
}

function occurrences(list: readonly Token[], what: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < list.length; i++) {
    if (list[i]!.fold !== what[0]) continue;
    const to = endOf(list, i, what);
    if (to < 0) continue;
    found.push({ from: i, to });
    i = to - 1;
  }
  return found;
}

/** Lifts plain quantities: with their unit, or with their counted noun within three words, where one fact fits. */
export function liftPlain(spans: readonly Span[], options: LiftOptions): Lifted {
  const list = tokens(spans);
  const { marks, ties, found } = findPlain(list, options);
  return { spans: found ? spansOf(marked(list, marks)) : spans, ties };
}

function liftTokens(list: readonly Token[], options: LiftOptions): Lifted {
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
