/**
 * Lifting: a person's plain words become references again. What stood in the leaf when it was last written decides
 * first; new words are lifted where exactly one fact fits.
 */
import type { Leaf, Reference, Span } from '../tree.ts';
import { type Book, bareOf, endOf, isTelling } from './facts.ts';
import { inOrder } from './likeness.ts';
import {
  type Lifted,
  type LiftOptions,
  liftPlain,
  liftTokens,
  type Tie,
  UNLIFTED,
  unqualified,
  withRef,
} from './plain.ts';
import { type Token, textOf, tokens, wordBefore, wordsAfter } from './tokens.ts';

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
