/** What follows from facts by arithmetic: only where a sentence says so, and only of things that may be added. */
import { datesIn } from '../../article/dates.ts';
import type { Qualifier, Quantity } from '../../article/types.ts';
import { headOf, tidy } from '../../article/units.ts';
import { cue } from './cues/index.ts';
import { comparable, holds, isShareWord } from './fits.ts';
import type { Figure } from './known.ts';

/** What a sentence and its slide give a sum to go by. */
export interface Said {
  readonly lang: string;
  /** The sentence, and where the figure stands in it. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** Facts whose figures stand in the sentence. */
  readonly written: ReadonlySet<string>;
  /** Facts that the sentence, or anything on its slide, shows or names. */
  readonly near: ReadonlySet<string>;
  readonly slide: ReadonlySet<string>;
}

/** What follows from facts, with the names that it follows from. */
export interface Sum {
  readonly quantity: Quantity;
  readonly names: readonly string[];
}

/** The sum over facts that a figure is; undefined where the text asks for none that gives it. */
export function sumOf(figure: Quantity, figures: readonly Figure[], said: Said): Sum | undefined {
  for (const sum of candidates(figure, figures, said)) if (holds(figure, sum.quantity)) return sum;
  return undefined;
}

function* candidates(figure: Quantity, all: readonly Figure[], said: Said): Generator<Sum> {
  const figures = all.filter(({ quantity, fact }) => fact && quantity.high === undefined && quantity.base);
  const on = (one: Figure, where: ReadonlySet<string>) => where.has(one.fact!.name);
  const share = figure.kind === 'percent' || figure.kind === 'ratio';
  const { rises, falls } = changes(figure, said);
  const rest = figure.kind === 'percent' && cue(said.lang, 'rest').test(said.sentence);
  for (const a of figures)
    if (figure.kind === `${a.quantity.kind} per duration` && on(a, said.near))
      for (const years of yearsBetween(said)) {
        const base = tidy(a.quantity.base / (years * YEAR));
        const measure = {
          kind: figure.kind,
          unit: figure.unit,
          base,
          value: tidy((base / figure.base) * figure.value),
        };
        yield { quantity: { ...a.quantity, ...measure, step: base / 1000 }, names: namesOf(a) };
      }
  for (const a of figures)
    for (const b of figures) {
      if (a === b || a.fact === b.fact || a.quantity.kind === 'ratio' || b.quantity.kind === 'ratio')
        continue;
      if (
        isOneThing(a, b) ||
        (comparable(a.quantity, b.quantity) && on(a, said.slide) && on(b, said.slide))
      ) {
        if (share && (on(a, said.slide) || on(b, said.slide))) {
          const made = [
            ...(!rises && !falls ? [ratio(a, b, 0)] : []),
            ...(rises && figure.kind === 'percent' ? [ratio(a, b, -1)] : []),
            ...(falls || rest ? [ratio(b, a, 1)] : []),
          ];
          yield* made;
          // In words '+' and 'over' are rounding, not open ends.
          if (isShareWord(figure))
            for (const one of made) yield { ...one, quantity: { ...one.quantity, qualifier: 'about' } };
        }
        if (!share && a.quantity.base >= b.quantity.base && on(a, said.slide) && on(b, said.slide)) {
          const shown = on(a, said.written) && on(b, said.written);
          const near = on(a, said.near) || on(b, said.near);
          if (shown || (near && cue(said.lang, 'difference').test(said.sentence))) yield difference(a, b);
        }
      } else if (figure.kind === 'duration' && b.quantity.kind === `${a.quantity.kind} per duration`) {
        // A sum over so much a year is years.
        if (on(a, said.slide) && on(b, said.slide)) yield lasting(a, b, figure);
      } else if (
        a.quantity.kind === 'percent' &&
        b.quantity.kind !== 'points' &&
        b.quantity.kind !== 'percent'
      ) {
        // '80 percent of 55 is 44'.
        if (on(a, said.near) && on(b, said.slide)) yield product(a, b);
      } else if (b.quantity.kind === 'count' && on(a, said.written) && on(b, said.written)) {
        const made = quotient(a, b);
        const [, thing] = figure.kind.split(`${a.quantity.kind} per `);
        if (thing && headOf(thing) === headOf(b.quantity.noun))
          yield { ...made, quantity: { ...made.quantity, kind: figure.kind } };
        else if (cue(said.lang, 'per', 'start').test(said.sentence.slice(said.end))) yield made;
      }
    }
  const together = cue(said.lang, 'together').test(said.sentence);
  if (share || together) {
    for (const group of groups(figures, said.slide)) {
      const total = totalOf(group);
      if (together) yield total;
      if (share)
        for (const part of group)
          if (on(part, said.near)) yield ratio(part, { quantity: total.quantity, names: total.names }, 0);
    }
  }
}

const YEAR = 365.2425 * 86_400;

/** How many years lie between two that the sentence names. */
function yearsBetween({ sentence, lang }: Said): number[] {
  const years = datesIn(sentence, lang).flatMap(({ year, lastYear }) =>
    [year, lastYear].filter(each => each !== undefined),
  );
  return years.flatMap(a => years.filter(b => b > a).map(b => b - a));
}

/** What may honestly be compared, or added: one measure, counts of the same thing. */
const isOneThing = (a: Figure, b: Figure): boolean =>
  comparable(a.quantity, b.quantity) &&
  (a.quantity.kind !== 'count' || Boolean(a.quantity.noun && b.quantity.noun));

/** Whether a percentage says what was added or taken away, and is no share of something. */
export function changes(
  { kind }: Pick<Quantity, 'kind'>,
  { lang, sentence, start, end }: Pick<Said, 'lang' | 'sentence' | 'start' | 'end'>,
): { readonly rises: boolean; readonly falls: boolean } {
  if (kind !== 'percent' || cue(lang, 'of', 'start').test(sentence.slice(end)))
    return { rises: false, falls: false };
  const around = `${sentence.slice(Math.max(0, start - 30), start)} ${sentence.slice(end, end + 24)}`;
  return { rises: cue(lang, 'rise').test(around), falls: cue(lang, 'fall').test(around) };
}

/** Pairs of facts of one measure that the slide shows or names, all of these, and all that there are. */
function groups(figures: readonly Figure[], slide: ReadonlySet<string>): (readonly Figure[])[] {
  const found: (readonly Figure[])[] = [];
  const kinds = new Map<string, Figure[]>();
  const seen = new Set<string>();
  for (const one of figures) {
    const { quantity, fact } = one;
    if (quantity.kind === 'ratio' || (quantity.kind === 'count' && !quantity.noun) || seen.has(fact!.name))
      continue;
    seen.add(fact!.name);
    const key = [...kinds.keys()].find(each => isOneThing(kinds.get(each)![0]!, one)) ?? fact!.name;
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  for (const all of kinds.values()) {
    const shown = all.filter(({ fact }) => slide.has(fact!.name));
    if (all.length > 1) found.push(all);
    if (shown.length > 1 && shown.length < all.length) found.push(shown);
    if (shown.length < 12) found.push(...shown.flatMap((a, at) => shown.slice(at + 1).map(b => [a, b])));
  }
  return found;
}

interface Term {
  readonly quantity: Quantity;
  readonly fact?: { readonly name: string };
  readonly names?: readonly string[];
}

const namesOf = (...terms: readonly Term[]): string[] => [
  ...new Set(terms.flatMap(({ fact, names }) => names ?? (fact ? [fact.name] : []))),
];

const WAYS: Readonly<Record<Qualifier, -1 | 0 | 1 | undefined>> = {
  exact: 0,
  about: undefined,
  nearly: undefined,
  atLeast: 1,
  over: 1,
  upTo: -1,
  under: -1,
};

/** The bound of a result: kept where all inputs push it one way; 'about' where one is approximate or they disagree. */
function bound(a: Qualifier, b: Qualifier, turned: boolean): Qualifier {
  const [first, second] = [WAYS[a], WAYS[b]];
  if (first === undefined || second === undefined) return 'about';
  const other = turned ? -second : second;
  if (first * other < 0) return 'about';
  const way = first + other;
  return way > 0 ? 'atLeast' : way < 0 ? 'upTo' : 'exact';
}

/** `a / b + add`, as times; a share of one where it is compared with a percentage. */
function ratio(a: Term, b: Term, add: -1 | 0 | 1): Sum {
  const turned = add === 1;
  const value = tidy(
    turned ? 1 - b.quantity.base / a.quantity.base : a.quantity.base / b.quantity.base + add,
  );
  const [over, under] = turned ? [b, a] : [a, b];
  const quantity: Quantity = {
    ...a.quantity,
    kind: 'ratio',
    unit: 'times',
    noun: '',
    value,
    base: value,
    step: Math.abs(value) / 1000,
    qualifier: bound(over.quantity.qualifier, under.quantity.qualifier, true),
    text: String(value),
  };
  return { quantity, names: namesOf(a, b) };
}

/** A difference is never sharper than the sharper of the two; of percentages it is points. */
function difference(a: Term, b: Term): Sum {
  const base = tidy(a.quantity.base - b.quantity.base);
  const qualifier = bound(a.quantity.qualifier, b.quantity.qualifier, true);
  const made = { ...a.quantity, ...scaled(a.quantity, base), qualifier, step: finest(a, b) };
  const points = { ...made, kind: 'points', unit: 'pp' };
  return { quantity: a.quantity.kind === 'percent' ? points : made, names: namesOf(a, b) };
}

function totalOf(terms: readonly Figure[]): Sum {
  const base = tidy(terms.reduce((sum, { quantity }) => sum + quantity.base, 0));
  const first = terms[0]!.quantity;
  const qualifier = terms.map(({ quantity }) => quantity.qualifier).reduce((a, b) => bound(a, b, false));
  return {
    quantity: { ...first, ...scaled(first, base), qualifier, step: finest(...terms) },
    names: namesOf(...terms),
  };
}

function product(share: Term, whole: Term): Sum {
  const base = tidy(whole.quantity.base * share.quantity.base);
  const qualifier = bound(share.quantity.qualifier, whole.quantity.qualifier, false);
  const quantity = { ...whole.quantity, ...scaled(whole.quantity, base), noun: '', qualifier };
  return { quantity: { ...quantity, step: whole.quantity.step / 10 }, names: namesOf(share, whole) };
}

/** How long a stock lasts at a rate, in the figure's own unit. */
function lasting(a: Term, b: Term, { base: long, value: count, unit }: Quantity): Sum {
  const base = tidy(a.quantity.base / b.quantity.base);
  const value = tidy(base / (long / count));
  const qualifier = bound(a.quantity.qualifier, b.quantity.qualifier, true);
  const measure = { kind: 'duration', unit, noun: '', base, value, step: value / 1000 };
  return { quantity: { ...a.quantity, ...measure, qualifier }, names: namesOf(a, b) };
}

function quotient(a: Term, b: Term): Sum {
  const base = tidy(a.quantity.base / b.quantity.base);
  const qualifier = bound(a.quantity.qualifier, b.quantity.qualifier, true);
  const value = tidy(a.quantity.value / b.quantity.base);
  return { quantity: { ...a.quantity, value, base, step: value / 1000, qualifier }, names: namesOf(a, b) };
}

/** A value in a quantity's own unit, from its base. */
const scaled = (like: Quantity, base: number) => ({
  base,
  value: tidy(like.base ? (base * like.value) / like.base : base),
});

/** The finest digit, in the first one's unit: what plain arithmetic on the printed figures gives. */
function finest(...terms: readonly Term[]): number {
  const worth = ({ base, value }: Quantity) => Math.abs(value ? base / value : 1);
  const first = worth(terms[0]!.quantity);
  return Math.min(...terms.map(({ quantity }) => (quantity.step * worth(quantity)) / first));
}
