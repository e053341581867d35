/** Whether a statement holds of a figure: in any wording, coarser if it says so, never sharper. */
import type { Quantity } from '../../article/types.ts';
import { headOf } from '../../article/units.ts';

/** Why a statement that resembles a figure does not say the same. */
export type Difference =
  | 'another unit'
  | 'percent for percentage points'
  | 'the qualifier was dropped'
  | 'sharper than the source'
  | 'another digit';

const LOWER = new Set(['atLeast', 'over']);
const UPPER = new Set(['upTo', 'under', 'nearly']);

/** Binary fractions aside. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Ratios and shares are one kind here: twice is 200 percent of it. */
const kindOf = ({ kind }: Quantity): string => (kind === 'percent' ? 'ratio' : kind);

/** Whether both measure the same sort of thing. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (kindOf(a) !== kindOf(b)) return false;
  return a.kind !== 'count' || !a.noun || !b.noun || headOf(a.noun) === headOf(b.noun);
}

/** The worth of the last digit, in the base unit. */
const stepOf = ({ base, value, step }: Quantity): number =>
  value ? Math.abs((base / value) * step) : Math.abs(step);

/** Whether `said` is true where `fact` is all that is known. */
export function holds(said: Quantity, fact: Quantity): boolean {
  if (!comparable(said, fact)) return false;
  const [s, f] = [Math.abs(said.base), Math.abs(fact.base)];
  if (said.high !== undefined || fact.high !== undefined)
    return same(s, f) && said.high !== undefined && fact.high !== undefined && sameHigh(said, fact);
  const equal = same(s, f);
  if (LOWER.has(said.qualifier)) {
    if (UPPER.has(fact.qualifier) || s < f / 2 || !(equal || coarse(said, fact))) return false;
    if (fact.qualifier === 'about') return s < f - stepOf(fact) / 2;
    return s < f || (equal && (said.qualifier === 'atLeast' || LOWER.has(fact.qualifier)));
  }
  if (said.qualifier === 'upTo' || said.qualifier === 'under') {
    if (LOWER.has(fact.qualifier) || s > f * 2 || !(equal || coarse(said, fact))) return false;
    if (fact.qualifier === 'about') return s > f + stepOf(fact) / 2;
    return s > f || (equal && (said.qualifier === 'upTo' || UPPER.has(fact.qualifier)));
  }
  if (said.qualifier === 'nearly')
    return fact.qualifier === 'nearly'
      ? equal
      : !LOWER.has(fact.qualifier) && !UPPER.has(fact.qualifier) && f < s && f >= s * 0.85;
  if (said.qualifier === 'about')
    return !LOWER.has(fact.qualifier) && !UPPER.has(fact.qualifier) && rounds(said, fact, 0.1);
  return (fact.qualifier === 'exact' && (equal || rounds(said, fact, 0.02))) || wordly(said, fact);
}

/** Digits that say something: '22,000' two, '200,000' one. */
const digitsIn = ({ value }: Quantity): number =>
  Math.abs(value)
    .toExponential(9)
    .replace(/e.*|\D/g, '')
    .replace(/0+$/, '').length;

/** A bound that is no figure of its own: one digit, or fewer than the figure has. */
const coarse = (said: Quantity, fact: Quantity): boolean =>
  digitsIn(said) <= 1 || digitsIn(said) < digitsIn(fact);

/** Whether a statement is a bound only. */
export const isBound = ({ qualifier }: Quantity): boolean => LOWER.has(qualifier) || UPPER.has(qualifier);

/** Whether a statement holds of a sum: a bound only of ratios, and only in one digit, lest any number pass. */
export const holdsOfSum = (said: Quantity, sum: Quantity): boolean =>
  !(isBound(said) && (sum.kind !== 'ratio' || digitsIn(said) > 1) && said.qualifier !== 'nearly') &&
  holds(said, sum);

/** 'Six in ten' for 62%, 'a third' for 34%: a share in words is round by nature. */
const wordly = (said: Quantity, fact: Quantity): boolean =>
  !/\d/.test(said.text) &&
  said.kind === 'percent' &&
  (fact.qualifier === 'exact' || fact.qualifier === 'about') &&
  Math.abs(said.base - fact.base) <= Math.max(stepOf(said) / 2, 0.015);

const sameHigh = (a: Quantity, b: Quantity): boolean =>
  same((a.high! / a.value) * a.base, (b.high! / b.value) * b.base);

/** Whether the figure, rounded as coarsely as the statement, gives it; `within` bounds what rounding may change. */
function rounds(said: Quantity, fact: Quantity, within: number): boolean {
  const off = Math.abs(Math.abs(said.base) - Math.abs(fact.base));
  if (off <= 1e-9 * Math.abs(fact.base)) return true;
  return (
    stepOf(said) > stepOf(fact) * 1.5 &&
    off <= stepOf(said) * 0.5000001 &&
    off <= within * Math.abs(fact.base)
  );
}

/** How a statement that does not hold differs from the figure it resembles; undefined where it resembles none. */
export function difference(said: Quantity, fact: Quantity): Difference | undefined {
  if (said.kind !== fact.kind) {
    if (!same(said.value, fact.value)) return undefined;
    const shares = new Set([said.kind, fact.kind]);
    if (shares.has('percent') && shares.has('points')) return 'percent for percentage points';
    return 'another unit';
  }
  if (!comparable(said, fact)) return same(said.base, fact.base) ? 'another unit' : undefined;
  const [s, f] = [Math.abs(said.base), Math.abs(fact.base)];
  if (same(s, f)) return said.qualifier === 'exact' ? 'the qualifier was dropped' : 'sharper than the source';
  if (stepOf(said) < stepOf(fact) / 1.5 && Math.abs(s - f) <= stepOf(fact)) return 'sharper than the source';
  const digits = (quantity: Quantity) => quantity.figure.replace(/\D/g, '');
  const close = f > 0 && s / f > 0.5 && s / f < 2;
  return close || digits(said).slice(0, 2) === digits(fact).slice(0, 2) ? 'another digit' : undefined;
}
