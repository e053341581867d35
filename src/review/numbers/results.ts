/** Arithmetic on two figures or more, with the bound that the result has. */
import type { Qualifier, Quantity } from '../../article/types.ts';
import { tidy } from '../../article/units.ts';

/** What follows from facts, with the names that it follows from. */
export interface Sum {
  readonly quantity: Quantity;
  readonly names: readonly string[];
}

/** A figure of a sum, with the facts that it is or follows from. */
export interface Term {
  readonly quantity: Quantity;
  readonly fact?: { readonly name: string };
  readonly names?: readonly string[];
}

/** The facts of several terms, each once. */
export const namesOf = (...terms: readonly Term[]): string[] => [
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
export function ratio(a: Term, b: Term, add: -1 | 0 | 1): Sum {
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
export function difference(a: Term, b: Term): Sum {
  const base = tidy(a.quantity.base - b.quantity.base);
  const qualifier = bound(a.quantity.qualifier, b.quantity.qualifier, true);
  const made = { ...a.quantity, ...scaled(a.quantity, base), qualifier, step: finest(a, b) };
  const points = { ...made, kind: 'points', unit: 'pp' };
  return { quantity: a.quantity.kind === 'percent' ? points : made, names: namesOf(a, b) };
}

/** The sum of several, as sharp as the sharpest of them. */
export function totalOf(terms: readonly Term[]): Sum {
  const base = tidy(terms.reduce((sum, { quantity }) => sum + quantity.base, 0));
  const first = terms[0]!.quantity;
  const qualifier = terms.map(({ quantity }) => quantity.qualifier).reduce((a, b) => bound(a, b, false));
  return {
    quantity: { ...first, ...scaled(first, base), qualifier, step: finest(...terms) },
    names: namesOf(...terms),
  };
}

/** A share of a whole. */
export function product(share: Term, whole: Term): Sum {
  const base = tidy(whole.quantity.base * share.quantity.base);
  const qualifier = bound(share.quantity.qualifier, whole.quantity.qualifier, false);
  const quantity = { ...whole.quantity, ...scaled(whole.quantity, base), noun: '', qualifier };
  return { quantity: { ...quantity, step: whole.quantity.step / 10 }, names: namesOf(share, whole) };
}

/** How long a stock lasts at a rate, in the figure's own unit. */
export function lasting(a: Term, b: Term, { base: long, value: count, unit }: Quantity): Sum {
  const base = tidy(a.quantity.base / b.quantity.base);
  const value = tidy(base / (long / count));
  const qualifier = bound(a.quantity.qualifier, b.quantity.qualifier, true);
  const measure = { kind: 'duration', unit, noun: '', base, value, step: value / 1000 };
  return { quantity: { ...a.quantity, ...measure, qualifier }, names: namesOf(a, b) };
}

/** So many for each. */
export function quotient(a: Term, b: Term): Sum {
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
