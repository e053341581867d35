/** The four operations on values: bounds to the safe side, no digit sharper than the inputs. */
import { combine, isCount, keyOf } from './dimensions.ts';
import type { Formula } from './formula.ts';
import { languageOf } from './languages/index.ts';
import { fail, hasMeasure, kindName, nameOf, plain, spread, type Value } from './sum-values.ts';
import type { When } from './types.ts';
import { headOf, tidy, unitOf } from './units.ts';

/** The same below zero, its bounds turned round. */
export function negated(value: Value): Value {
  const [low, high] = spread(value);
  const { high: _, ...rest } = value;
  return {
    ...rest,
    base: -high,
    ...(low === high ? {} : { high: -low }),
    allowed: [-value.allowed[1], -value.allowed[0]],
    way: (-value.way || 0) as -1 | 0 | 1,
  };
}

/** Two bounds in one result: one way stays a bound; a bound with 'about', or against another, gives 'about'. */
function bounds(a: Value, b: Value, wayA: number, wayB: number): Pick<Value, 'way' | 'strict' | 'about'> {
  const clash = wayA !== 0 && wayB !== 0 && wayA !== wayB;
  const about = a.about || b.about || clash;
  const way = about ? 0 : ((wayA || wayB) as -1 | 0 | 1);
  const strict = way !== 0 && (wayA === 0 || a.strict) && (wayB === 0 || b.strict);
  return { way, strict, about };
}

function ends(values: readonly number[]): { base: number; high?: number } {
  const low = tidy(Math.min(...values));
  const high = tidy(Math.max(...values));
  return low === high ? { base: low } : { base: low, high };
}

/** A sum of two of one measure. */
export function add(a: Value, b: Value, formula: Formula): Value {
  const counts = isCount(a.dims) && isCount(b.dims);
  const fits = keyOf(a.dims) === keyOf(b.dims) || (counts && !hasMeasure(a) && !hasMeasure(b));
  if (!fits)
    fail(
      formula,
      `${nameOf(a)} and ${nameOf(b)} don't add up: ${kindName(a)} and ${kindName(b)}`,
      'figures of one measure',
    );
  const same = a.noun === '' || b.noun === '' || headOf(a.noun) === headOf(b.noun);
  const model = a.wild && !b.wild ? b : a;
  const [lowA, highA] = spread(a);
  const [lowB, highB] = spread(b);
  const open = bounds(a, b, a.way, b.way);
  // 150,000 less 118,000 is 32,000, though round thousands by themselves vouch for two digits.
  const firm = open.way === 0 && !open.about;
  const step = firm ? Math.max(a.written ?? a.step, b.written ?? b.step) : Math.max(a.step, b.step);
  return {
    ...bare(model),
    ...ends([lowA + lowB, highA + highB]),
    allowed: [a.allowed[0] + b.allowed[0], a.allowed[1] + b.allowed[1]],
    ...open,
    step,
    ...(firm && { written: step }),
    noun: same ? a.noun || b.noun : '',
    dims: same ? (a.wild ? b.dims : a.dims) : {},
    percent: a.percent && b.percent,
    divided: a.divided || b.divided,
  };
}

/** A difference; that of two percentages is in points. */
export function subtract(a: Value, b: Value, formula: Formula): Value {
  const made = add(a, negated(b), formula);
  return a.percent && b.percent ? { ...made, unit: 'pp', percent: false } : made;
}

const significance = (value: number, step: number): number =>
  step <= 0 || value === 0
    ? Number.POSITIVE_INFINITY
    : Math.max(1, Math.floor(Math.log10(Math.abs(value) / step) + 1e-9) + 1);

/** No sharper than either: as many digits as the coarser one; one that is exact leaves the other's share. */
function rounding(
  a: Value,
  b: Value,
  result: number,
  times: (x: number, y: number) => number,
): { step: number; digits?: number } {
  if (a.step === 0 && b.step === 0) return { step: 0 };
  if (b.step === 0)
    return { step: Math.abs(times(a.step, b.base)), ...(a.digits ? { digits: a.digits } : {}) };
  if (a.step === 0 && result !== 0)
    return { step: Math.abs((result * b.step) / b.base), ...(b.digits ? { digits: b.digits } : {}) };
  const digits = Math.min(a.digits ?? significance(a.base, a.step), b.digits ?? significance(b.base, b.step));
  if (!Number.isFinite(digits) || result === 0) return { step: 0 };
  return { step: 10 ** (Math.floor(Math.log10(Math.abs(result))) - digits + 1), digits };
}

/** A value without what only its way of coming about says. */
function bare(value: Value): Omit<Value, 'high' | 'digits' | 'written'> {
  const { high: _, digits: __, written: ___, ...rest } = value;
  return rest;
}

/** A product. */
export function multiply(a: Value, b: Value): Value {
  const product = (x: readonly [number, number], y: readonly [number, number]) => [
    x[0] * y[0],
    x[0] * y[1],
    x[1] * y[0],
    x[1] * y[1],
  ];
  const range = ends(product(spread(a), spread(b)));
  const allowed = product(a.allowed, b.allowed);
  const dims = combine(a.dims, b.dims, 1);
  const signA = b.base < 0 ? -1 : 1;
  const signB = a.base < 0 ? -1 : 1;
  const model = Object.keys(a.dims).length === 0 ? b : a;
  return {
    ...bare(model),
    ...range,
    allowed: [Math.min(...allowed), Math.max(...allowed)],
    dims,
    ...bounds(a, b, a.way * signA, b.way * signB),
    ...rounding(a, b, range.base, (x, y) => x * y),
    unit: keyOf(dims) === keyOf(model.dims) ? model.unit : '?',
    wild: a.wild && b.wild,
    divided: a.divided || b.divided,
    percent: false,
  };
}

/** A quotient: a ratio, a rate, or what a bare number leaves of it. */
export function divide(a: Value, b: Value, formula: Formula, lang = 'en'): Value {
  if (b.base === 0 || (b.high !== undefined && b.base < 0 && b.high > 0))
    fail(formula, `this divides by zero: ${nameOf(b)}`, 'a figure other than zero below the line');
  const bDims = b.wild && isCount(a.dims) && !hasMeasure(a) ? a.dims : b.dims;
  const aDims = a.wild && isCount(b.dims) && !hasMeasure(b) ? b.dims : a.dims;
  const byNumber = b.wild && !b.like && !b.divided;
  const dims = byNumber ? a.dims : combine(aDims, bDims, -1);
  const quotient = (x: readonly [number, number], y: readonly [number, number]) =>
    [x[0] / y[0], x[0] / y[1], x[1] / y[0], x[1] / y[1]].filter(Number.isFinite);
  const range = ends(quotient(spread(a), spread(b)));
  const allowed = quotient(a.allowed, b.allowed);
  const signA = b.base < 0 ? -1 : 1;
  const signB = a.base < 0 ? 1 : -1;
  const none = Object.keys(dims).length === 0;
  const unit = byNumber ? a.unit : none ? 'ratio' : quotientUnit(a, b);
  return {
    base: range.base,
    ...(range.high === undefined ? {} : { high: range.high }),
    allowed: [Math.min(...allowed), Math.max(...allowed)],
    dims,
    ...bounds(a, b, a.way * signA, b.way * signB),
    ...rounding(a, b, range.base, (x, y) => x / y),
    unit,
    noun: none ? '' : isCount(dims) && !byNumber ? perNoun(a.noun, singular(b.noun), lang) : a.noun,
    ...(byNumber && a.like ? { like: a.like } : {}),
    wild: none && a.wild && b.wild && byNumber,
    divided: !byNumber || !Number.isInteger(range.base),
    percent: byNumber && a.percent,
  };
}

const singular = (noun: string) => {
  const head = noun.trim().split(/\s+/).at(-1) ?? '';
  return /[^s]s$/.test(head) ? head.slice(0, -1) : head;
};

/** 'servers per hall'. */
function perNoun(over: string, under: string, lang: string): string {
  const { per } = languageOf(lang).print;
  return per === '/' ? `${over}/${under}` : `${over} ${per} ${under}`;
}

/** 'USD/MWh', 'USD/GPU'; '?' where only the measures themselves can tell. */
function quotientUnit(a: Value, b: Value): string {
  const under = b.unit === '' ? singular(b.noun) : b.unit;
  const unit =
    a.unit === '' || a.unit === '?' || under === '' || under.includes('/')
      ? undefined
      : unitOf(`${a.unit}/${under}`);
  return unit?.symbol ?? (isCount(combine(a.dims, b.dims, -1)) ? '' : '?');
}

const DAY = 86400;

/** One date less another: in the unit that both are told in. */
export function between(a: When, b: When, formula: Formula): Value {
  if (a.undated !== b.undated)
    fail(
      formula,
      `${a.text} and ${b.text} can't be subtracted: the article doesn't tell the day of one`,
      'two dates with their days',
    );
  const rank = { time: 0, day: 1, period: 1, month: 2, vague: 2, year: 3 } as const;
  const coarse = Math.max(rank[a.precision], rank[b.precision]);
  const vague = coarse >= 2 && (a.precision !== b.precision || a.precision === 'vague');
  const [unit, symbol] =
    coarse === 0
      ? Math.abs(a.from - b.from) * 24 < 1.5
        ? [60, 'min']
        : [3600, 'h']
      : coarse === 1
        ? [DAY, 'day']
        : coarse === 2
          ? [unitOf('month')!.factor, 'month']
          : [unitOf('year')!.factor, 'year'];
  const days = vague ? (a.from + a.to - b.from - b.to) / 2 : a.from - b.from;
  const wholeDays = coarse === 1 ? Math.floor(a.from) - Math.floor(b.from) : days;
  const base = coarse >= 2 && !vague ? Math.round((days * DAY) / unit) * unit : wholeDays * DAY;
  return {
    ...plain(base),
    allowed: [(a.from - b.to) * DAY, (a.to - b.from) * DAY],
    dims: { duration: 1 },
    about: vague,
    step: vague ? unit : coarse === 0 ? 60 : 0,
    unit: symbol,
    wild: false,
  };
}
