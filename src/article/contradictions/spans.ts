/** What a stated figure leaves open: its rounding, and what its qualifier allows. */
import { quantityOf } from '../results.ts';
import type { Quantity } from '../types.ts';
import { unitOf } from '../units.ts';

/** Lowest and highest value, in the base unit of the figure's kind. */
export type Span = readonly [number, number];

/** What the wording allows: '25,000' half its last digit either way, 'nearly 10' a tenth below. */
export function spanOf(quantity: Quantity): Span {
  const { value, high = value, qualifier } = quantity;
  const { factor, offset = 0 } = unitOf(quantity.unit) ?? { factor: 1 };
  const half = quantity.step / 2;
  const loose = Math.max(half, Math.abs(value) * 0.1);
  const below = qualifier === 'about' || qualifier === 'nearly' || qualifier === 'under' ? loose : half;
  const above = qualifier === 'about' || qualifier === 'over' || qualifier === 'atLeast' ? loose : half;
  const low = qualifier === 'upTo' ? Math.min(0, value) : value - below;
  return [low * factor + offset, (high + above) * factor + offset];
}

/** What rounding alone allows: half of the last digit either way, a whole one on the open side of a bound. */
export function roundingOf(quantity: Quantity): Span {
  const { value, high = value, qualifier, step } = quantity;
  const { factor, offset = 0 } = unitOf(quantity.unit) ?? { factor: 1 };
  const up = qualifier === 'over' || qualifier === 'atLeast' ? step : step / 2;
  const down = qualifier === 'under' || qualifier === 'upTo' ? step : step / 2;
  return [(value - down) * factor + offset, (high + up) * factor + offset];
}

/** Whether two spans share a value. */
export const meet = (a: Span, b: Span): boolean =>
  a[0] <= b[1] + 1e-9 * Math.abs(b[1]) && b[0] <= a[1] + 1e-9 * Math.abs(a[1]);

/** Whether a figure is plainly given: no bound that leaves one side open. */
export const isPlain = ({ qualifier }: Quantity): boolean => qualifier !== 'upTo' && qualifier !== 'under';

/** A result in the measure and the manner of a figure like it: '£45 million'. `base` is in the base unit of its kind. */
export function sayLike(base: number, like: Quantity, lang: string): string {
  const { factor } = unitOf(like.unit) ?? { factor: 1 };
  const result = { value: base / factor, unit: like.unit, qualifier: 'exact', step: 0, noun: '' } as const;
  return quantityOf(result, lang, like).text.replace(/\u00a0/g, ' ');
}

/** A number for a message: at most three significant digits, thousands set apart. */
export function say(value: number): string {
  const size = Math.abs(value);
  const rounded = size >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
  // By hand: waking the formatter takes longer than all rules.
  const [whole = '', rest] = String(Number(rounded.toFixed(3))).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`);
}
