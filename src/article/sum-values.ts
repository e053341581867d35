/** The values that sums reckon with: a figure's bounds, its rounding and what it measures. */
import { type Dims, dimsOf } from './dimensions.ts';
import type { Formula } from './formula.ts';
import type { TextTrouble } from './references.ts';
import type { Qualifier, Quantity, When } from './types.ts';
import { toBase, unitOf } from './units.ts';

/** A figure inside a sum, in base units. */
export interface Value {
  readonly base: number;
  readonly high?: number;
  /** What the inputs' rounding allows. */
  readonly allowed: readonly [number, number];
  readonly dims: Dims;
  /** 1: a lower bound, -1: an upper one. */
  readonly way: -1 | 0 | 1;
  readonly strict: boolean;
  readonly about: boolean;
  /** The last digit vouched for, in base units; 0 for what is exact. */
  readonly step: number;
  /** The last digit written, in base units, where the words round nothing: what adds up keeps it ('150,000 less 118,000'). */
  readonly written?: number;
  /** Of a product of two that are rounded: the digits of the coarser one. */
  readonly digits?: number;
  readonly unit: string;
  readonly noun: string;
  readonly like?: Quantity;
  /** A count that doesn't say of what goes with any. */
  readonly wild: boolean;
  readonly divided: boolean;
  readonly when?: When;
  /** Both are percentages: their difference is in points. */
  readonly percent: boolean;
}

/** A sum that can't be had, and why. */
export class SumError extends Error {
  readonly trouble: TextTrouble;
  constructor(trouble: TextTrouble) {
    super(trouble.found);
    this.trouble = trouble;
  }
}

/** Stops a sum at a part of it. */
export const fail = (formula: Formula, found: string, expected?: string, fix?: string): never => {
  throw new SumError({ at: formula.at, found, ...(expected ? { expected } : {}), ...(fix ? { fix } : {}) });
};

/** A bare number. */
export const plain = (base: number): Value => ({
  base,
  allowed: [base, base],
  dims: {},
  way: 0,
  strict: false,
  about: false,
  step: 0,
  unit: '',
  noun: '',
  wild: true,
  divided: false,
  percent: false,
});

/** Which way a qualifier is open: 1 upwards, -1 downwards. */
export const WAYS: Readonly<Record<Qualifier, -1 | 0 | 1>> = {
  exact: 0,
  about: 0,
  nearly: 0,
  atLeast: 1,
  over: 1,
  upTo: -1,
  under: -1,
};

/** What a figure's own rounding allows, in base units; '+', 'over' and their like count as rounding. */
export function roundingOf(quantity: Quantity): [number, number] {
  const unit = unitOf(quantity.unit) ?? unitOf('')!;
  const { value, high = value, step, qualifier } = quantity;
  const small = isExactCount(quantity);
  const half = small ? 0 : step / 2;
  const full = small ? 0 : step;
  const [down, up] =
    qualifier === 'over' || qualifier === 'atLeast'
      ? [0, full]
      : qualifier === 'under' || qualifier === 'upTo'
        ? [full, 0]
        : qualifier === 'nearly'
          ? [half, 0]
          : [half, half];
  return [toBase(value - down, unit), toBase(high + up, unit)];
}

/** Things counted one by one are exact: '12 of 42 trains'. */
const isExactCount = ({ unit, qualifier, step, high }: Quantity) =>
  (unit === '' || unit.startsWith('/')) && qualifier === 'exact' && step === 1 && high === undefined;

/** The last digit of a figure that is written in full, in its unit: '150,000' 1, '$55 billion' none. */
function lastWritten({ value, figure, qualifier, high }: Quantity): number | undefined {
  if (qualifier !== 'exact' || high !== undefined) return undefined;
  const [whole = '', decimals = ''] = String(Math.abs(value)).split('.');
  return whole + decimals === figure.replace(/\D/g, '') ? 10 ** -decimals.length : undefined;
}

/** A figure as a value. */
export function fromQuantity(quantity: Quantity): Value {
  const { kind, noun, qualifier, value, high, step, unit } = quantity;
  const measure = unitOf(unit) ?? unitOf('')!;
  const way = WAYS[qualifier];
  const dims = dimsOf(kind, noun);
  const written = lastWritten(quantity);
  const range = high !== undefined && way === 0 ? { high: toBase(high, measure) } : {};
  return {
    base: toBase(way < 0 && high !== undefined ? high : value, measure),
    ...range,
    allowed: roundingOf(quantity),
    dims,
    way,
    strict: qualifier === 'over' || qualifier === 'under',
    about: qualifier === 'about' || qualifier === 'nearly',
    step: isExactCount(quantity) ? 0 : step * measure.factor,
    ...(written !== undefined && { written: written * measure.factor }),
    unit,
    noun,
    like: quantity,
    wild: kind === 'count' && noun === '',
    divided: false,
    percent: kind === 'percent',
  };
}

/** Its lower and upper end. */
export const spread = (value: Value): readonly [number, number] => [value.base, value.high ?? value.base];

/** The name by which a value is called in an error. */
export const nameOf = (value: Value): string => value.like?.text ?? String(value.base);

/** Ratios and percentages are no counts, though they have no measure either. */
export const hasMeasure = (value: Value) => value.unit !== '' && !value.unit.startsWith('/') && !value.wild;

/** What it is, in an error's words. */
export function kindName(value: Value): string {
  const { unit, dims, noun } = value;
  const kind = unit === '?' || unit === 'ratio' ? undefined : unitOf(unit)?.kind;
  if (kind === 'count' || kind === undefined)
    return noun
      ? `a count of ${noun}`
      : Object.keys(dims).length > 0
        ? Object.keys(dims).join(' by ')
        : 'a number';
  return kind.replace(/^money:/, 'money in ');
}
