/** From a sum's value to its result: the unit, the digits it vouches for, the qualifier. */
import { DEFAULTS, dimsOf, isCount, KINDS, keyOf } from './dimensions.ts';
import type { Formula } from './formula.ts';
import { languageOf } from './languages/index.ts';
import { quantityOf, roundTo } from './results.ts';
import { nearest } from './similar.ts';
import { fail, kindName, SumError, type Value } from './sum-values.ts';
import type { Scope } from './sums.ts';
import type { Qualifier, Quantity } from './types.ts';
import { fromBase, SYMBOLS, tidy, unitOf } from './units.ts';

/** The measure after `in`, as a symbol. */
export function unitAsked(
  { text, at }: { text: string; at: readonly [number, number] },
  scope: Scope,
): string {
  const language = languageOf(scope.lang ?? 'en');
  const low = text.toLowerCase().replace(/\s+/g, ' ');
  const own: Readonly<Record<string, string>> = { points: 'pp', percent: '%', times: 'times', numbers: '' };
  const symbol = own[low] ?? SYMBOLS.get(text) ?? language.units[low] ?? (unitOf(text) ? text : undefined);
  if (symbol !== undefined && unitOf(symbol)) return symbol;
  const better = nearest(low, [...Object.keys(own), ...Object.keys(language.units)]);
  throw new SumError({
    at,
    found: `\`${text}\` is no measure`,
    expected: '`percent`, `points`, `times`, or a unit such as `MW`',
    ...(better === undefined ? {} : { fix: `Did you mean \`in ${better}\`?` }),
  });
}

const NUMBERS = new Set(['percent', 'points', 'ratio', 'count']);

/** A value as the quantity that the sum prints, and what its inputs' rounding allows in base units. */
export function resultOf(
  value: Value,
  formula: Formula,
  scope: Scope,
  asked: string | undefined,
): { quantity: Quantity; allowed: readonly [number, number] } {
  if (value.when) fail(formula, 'a date alone is no sum', 'two dates with `-` between them');
  const symbol = asked ?? unitFor(value, scope.like);
  const unit = symbol === undefined ? undefined : unitOf(symbol);
  if (!unit || symbol === undefined)
    return fail(formula, 'the result has no measure with a name', 'a sum whose units belong together');
  const wanted = NUMBERS.has(unit.kind) ? {} : dimsOf(unit.kind, value.noun);
  const none = Object.keys(value.dims).length === 0 || (NUMBERS.has(unit.kind) && isCount(value.dims));
  if (NUMBERS.has(unit.kind) ? !none : keyOf(wanted) !== keyOf(value.dims) && !sameMeasure(unit.kind, value))
    fail(
      formula,
      `the result is ${kindName(value)}, not ${unit.symbol || 'a number'}`,
      'a sum and a measure that belong together',
    );
  const step = displayStep(value, unit.factor, unit.kind);
  const scaled = (base: number) =>
    unit.offset === undefined ? fromBase(base, unit) : tidy(base / unit.factor);
  const low = scaled(value.base);
  const high = value.high === undefined ? undefined : scaled(value.high);
  let shown = roundTo(low, step, high === undefined ? value.way : 1);
  let { about } = value;
  let fine = step;
  if (shown === 0 && low !== 0) {
    // Smaller than what the inputs vouch for: its size, not its digits.
    fine = 10 ** Math.floor(Math.log10(Math.abs(low)));
    shown = roundTo(low, fine, value.way);
    about ||= value.way === 0;
  }
  // A sum that its rounding changed is not the sum.
  about ||= !value.divided && value.digits === undefined && value.way === 0 && tidy(shown) !== tidy(low);
  const top = high === undefined ? undefined : roundTo(high, fine, -1);
  const qualifier: Qualifier =
    value.way > 0
      ? value.strict && shown !== 0
        ? 'over'
        : 'atLeast'
      : value.way < 0
        ? value.strict
          ? 'under'
          : 'upTo'
        : about
          ? 'about'
          : 'exact';
  const like = scope.like?.unit === symbol ? scope.like : value.like;
  const quantity = quantityOf(
    {
      value: shown,
      ...(top === undefined || top === shown ? {} : { high: top }),
      unit: symbol,
      qualifier,
      step: fine,
      noun: unit.kind === 'count' || symbol.startsWith('/') ? value.noun : '',
    },
    scope.lang,
    like,
  );
  return { quantity, allowed: [tidy(value.allowed[0]), tidy(value.allowed[1])] };
}

/** 'USD/GPU' and its like: the unit's own name says what its kind can't. */
const sameMeasure = (kind: string, value: Value): boolean =>
  value.unit !== '?' && unitOf(value.unit)?.kind === kind;

/** A power of ten no finer than the result vouches for; quotients show three digits at most, percentages one decimal. */
function displayStep(value: Value, factor: number, kind: string): number {
  const size = Math.abs(value.base) / factor;
  const vouched =
    value.digits !== undefined && size > 0
      ? 10 ** (Math.floor(Math.log10(size) + 1e-9) - value.digits + 1)
      : value.step > 0
        ? 10 ** Math.floor(Math.log10(value.step / factor) + 1e-9)
        : 0;
  const quotient = value.divided && size > 0 ? 10 ** (Math.floor(Math.log10(size) + 1e-9) - 2) : 0;
  const least = kind === 'percent' || kind === 'points' ? 0.1 : 0;
  const step = Math.max(vouched, quotient > 1 && vouched === 0 && value.step === 0 ? 1 : quotient, least);
  return Number.isFinite(step) ? tidy(step) : 0;
}

/** The unit that a result prints in by itself; undefined where its measure has no name. */
function unitFor(value: Value, like: Quantity | undefined): string | undefined {
  const none = Object.keys(value.dims).length === 0;
  const key = keyOf(value.dims);
  if (
    like &&
    (NUMBERS.has(like.kind) ? none || isCount(value.dims) : keyOf(dimsOf(like.kind, value.noun)) === key)
  )
    return like.unit;
  if (none || isCount(value.dims)) {
    if (value.unit === 'ratio') return Math.abs(value.base) < 1 ? '%' : 'times';
    if (value.unit === '?' || value.unit === '') return '';
    return value.unit;
  }
  if (value.unit !== '?' && unitOf(value.unit)) return value.unit;
  for (const [kind, units] of Object.entries(DEFAULTS)) {
    if (keyOf(KINDS[kind] ?? { [kind]: 1 }) !== key) continue;
    return units.findLast(one => Math.abs(value.base) >= unitOf(one)!.factor) ?? units[0]!;
  }
  const money = Object.keys(value.dims);
  return money.length === 1 && money[0]!.startsWith('money:') && value.dims[money[0]!] === 1
    ? money[0]!.slice(6)
    : undefined;
}
