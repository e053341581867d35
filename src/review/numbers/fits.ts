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
  return a.kind !== 'count' || !a.noun || !b.noun || sameHead(headOf(a.noun), headOf(b.noun));
}

/** 'Länder' and 'Ländern' are one thing. */
function sameHead(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short === long ||
    (short.length > 3 && long.startsWith(short) && /^(?:e?n|e?r|e?s|e|x)$/.test(long.slice(short.length)))
  );
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
    // 'Nearly 1,200' is more than 1,100.
    if (fact.qualifier === 'nearly' && same(s, f - stepOf(fact))) return true;
    if (UPPER.has(fact.qualifier) || !(equal || isFloor(said, fact))) return false;
    if (fact.qualifier === 'about') return s < f - stepOf(fact) / 2;
    return s < f || (equal && (said.qualifier === 'atLeast' || LOWER.has(fact.qualifier)));
  }
  if (said.qualifier === 'upTo' || said.qualifier === 'under') {
    if (LOWER.has(fact.qualifier) || !(equal || isCeiling(said, fact))) return false;
    if (fact.qualifier === 'about') return s > f + stepOf(fact) / 2;
    return s > f || (equal && (said.qualifier === 'upTo' || UPPER.has(fact.qualifier)));
  }
  if (said.qualifier === 'nearly')
    return fact.qualifier === 'nearly'
      ? equal
      : !LOWER.has(fact.qualifier) && !UPPER.has(fact.qualifier) && f < s && isCeiling(said, fact);
  if (said.qualifier === 'about')
    return (
      !LOWER.has(fact.qualifier) &&
      !UPPER.has(fact.qualifier) &&
      (rounds(said, fact, 0.1) || isRound(said, fact))
    );
  return (
    (fact.qualifier === 'exact' && (equal || rounds(said, fact, 0.02))) ||
    wordly(said, fact) ||
    isTimesWord(said, fact)
  );
}

/** Shares that people name in words: one in words stands for what lies between it and the next. */
const SHARES = [0, 0.1, 0.2, 0.25, 1 / 3, 0.5, 0.75, 0.9, 1];

export const isShareWord = ({ kind, text }: Quantity): boolean => kind === 'percent' && !/\p{Nd}/u.test(text);

/** The next share in words above (1) or below (-1). */
const nextShare = (share: number, way: 1 | -1): number =>
  (way > 0 ? SHARES : SHARES.toReversed()).find(each => (each - share) * way > 1e-3) ?? (way > 0 ? 1 : 0);

/** The units that a figure may be rounded to: its own digits from the first on, and halves of them; none finer than it. */
function* unitsOf(fact: Quantity): Generator<number> {
  const f = Math.abs(fact.base);
  const worth = Math.abs(fact.value ? fact.base / fact.value : 1);
  for (
    let unit = 10 ** Math.floor(Math.log10(f / worth) + 1e-9) * worth;
    unit > stepOf(fact) * 1.5;
    unit /= 10
  ) {
    yield unit;
    yield unit / 2;
  }
}

/** 'More than 200,000' for 220,000, 'more than six' for 6.7: rounded down to fewer digits, not just any smaller number. */
function isFloor(said: Quantity, fact: Quantity): boolean {
  const [s, f] = [Math.abs(said.base), Math.abs(fact.base)];
  if (isShareWord(said)) return s < f && f < nextShare(s, 1);
  return f > 0 && s > 0 && [...unitsOf(fact)].some(unit => same(Math.floor(f / unit + 1e-9) * unit, s));
}

/** 'Under 60' for 55, 'nearly 10' for 8.8: rounded up to fewer digits. */
function isCeiling(said: Quantity, fact: Quantity): boolean {
  const [s, f] = [Math.abs(said.base), Math.abs(fact.base)];
  if (isShareWord(said)) return s > f && f > nextShare(s, -1);
  if (!(f > 0 && f >= s * 0.85)) return false;
  const units = [...unitsOf(fact)];
  const wide = units[0] ? [units[0] * 10, units[0] * 5] : [];
  return [...wide, ...units].some(unit => same(Math.ceil(f / unit - 1e-9) * unit, s));
}

/** 'Six in ten' for 62%, 'a third' for 34%: a share in words is round by nature. */
const wordly = (said: Quantity, fact: Quantity): boolean =>
  !/\d/.test(said.text) &&
  said.kind === 'percent' &&
  (fact.qualifier === 'exact' || fact.qualifier === 'about') &&
  Math.abs(said.base - fact.base) <= Math.max(stepOf(said) / 2, 0.015);

/** 'Four times' for 4.1, 'doubled' for 2.08. */
const isTimesWord = (said: Quantity, fact: Quantity): boolean =>
  !/\d/.test(said.text) &&
  said.kind === 'ratio' &&
  (fact.qualifier === 'exact' || fact.qualifier === 'about') &&
  Math.abs(said.base - fact.base) <= 0.05 * fact.base;

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

/** 'About 80' for 81.5: a round number says what lies within a quarter of its last digit. */
function isRound(said: Quantity, fact: Quantity): boolean {
  const last = /^\d\.?(\d*?)0*e([+-]\d+)$/.exec(Math.abs(said.value).toExponential(9));
  if (!last) return false;
  const place = 10 ** (Number(last[2]) - last[1]!.length);
  const off = Math.abs(Math.abs(said.base) - Math.abs(fact.base));
  const worth = Math.abs(said.value ? said.base / said.value : 1);
  return off <= (place * worth) / 4 && off <= 0.1 * Math.abs(fact.base);
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
