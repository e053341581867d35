/** Sums over facts: bounds kept to the safe side, no digit sharper than the inputs, units held together. */

import { type Formula, looksLikeSum, parseSum } from './formula.ts';
import { languageOf } from './languages/index.ts';
import type { TextTrouble } from './references.ts';
import { quantityOf, roundTo } from './results.ts';
import { nearest } from './similar.ts';
import type { Computed, Qualifier, Quantity, When } from './types.ts';
import { fromBase, headOf, SYMBOLS, tidy, toBase, unitOf } from './units.ts';

/** What a name stands for in a sum. */
export interface Operand {
  readonly quantity?: Quantity;
  readonly when?: When;
}

/** What a sum may use. */
export interface Scope {
  readonly lang?: string;
  /** Numbers may stand in it: under `ours`. */
  readonly numbers: boolean;
  /** The stated figure that the result is printed like. */
  readonly like?: Quantity;
  /** All names, for 'did you mean'. */
  readonly names: Iterable<string>;
  /** A name's figure or date; 'broken' where its own trouble is said already; undefined where there is no such name. */
  resolve(name: string, computed: boolean): Operand | 'broken' | undefined;
}

/** A sum's result, or what is wrong with it; neither where a name it uses is broken. */
export interface Evaluated {
  readonly computed?: Computed;
  readonly troubles: readonly TextTrouble[];
}

/** How often each base measure goes into a value: power is energy over duration. */
type Dims = Readonly<Record<string, number>>;

const KINDS: Readonly<Record<string, Dims>> = {
  power: { energy: 1, duration: -1 },
  area: { length: 2 },
  volume: { length: 3 },
  speed: { length: 1, duration: -1 },
  'data rate': { data: 1, duration: -1 },
  frequency: { duration: -1 },
  percent: {},
  points: {},
  ratio: {},
  count: {},
};

const DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  power: ['W', 'kW', 'MW', 'GW', 'TW'],
  energy: ['Wh', 'kWh', 'MWh', 'GWh', 'TWh'],
  duration: ['s', 'min', 'h', 'day', 'year'],
  speed: ['m/s', 'km/h'],
  length: ['mm', 'm', 'km'],
  area: ['m²', 'km²'],
  volume: ['l', 'm³'],
  mass: ['g', 'kg', 't'],
  data: ['kB', 'MB', 'GB', 'TB', 'PB'],
};

function dimsOf(kind: string, noun: string): Dims {
  const [over = '', under] = kind.split(' per ');
  const base = KINDS[over] ?? { [over]: 1 };
  const counted = over === 'count' && noun !== '' ? { [`#${headOf(noun)}`]: 1 } : base;
  if (under === undefined) return counted;
  return combine(counted, KINDS[under] ?? (unitOf(under) ? { [under]: 1 } : nameDims(under)), -1);
}

/** 'per GPU' counts GPUs, 'per duration' is a measure. */
const nameDims = (name: string): Dims =>
  name in DEFAULTS || name.startsWith('money') || name === 'concentration' || name === 'temperature'
    ? { [name]: 1 }
    : { [`#${headOf(name)}`]: 1 };

function combine(a: Dims, b: Dims, sign: 1 | -1): Dims {
  const made: Record<string, number> = { ...a };
  for (const [key, power] of Object.entries(b)) {
    made[key] = (made[key] ?? 0) + sign * power;
    if (made[key] === 0) delete made[key];
  }
  return made;
}

const keyOf = (dims: Dims) =>
  Object.entries(dims)
    .map(([key, power]) => `${key}^${power}`)
    .sort()
    .join(' ');

const isCount = (dims: Dims) => Object.keys(dims).every(key => key.startsWith('#'));

interface Value {
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

class SumError extends Error {
  readonly trouble: TextTrouble;
  constructor(trouble: TextTrouble) {
    super(trouble.found);
    this.trouble = trouble;
  }
}

const fail = (formula: Formula, found: string, expected?: string, fix?: string): never => {
  throw new SumError({ at: formula.at, found, ...(expected ? { expected } : {}), ...(fix ? { fix } : {}) });
};

/** Computes a sum. */
export function evaluate(source: string, scope: Scope): Evaluated {
  const parsed = parseSum(source, scope.lang);
  if (!('formula' in parsed)) return { troubles: [parsed] };
  const uses: string[] = [];
  const troubles = checkNames(parsed.formula, source, scope, uses);
  if (troubles.length > 0) return { troubles };
  if (uses.some(name => scope.resolve(name, false) === 'broken')) return { troubles: [] };
  try {
    const value = workOut(parsed.formula, scope);
    const unit = parsed.unit ? unitAsked(parsed.unit, scope) : undefined;
    const { quantity, allowed } = resultOf(value, parsed.formula, scope, unit);
    return {
      computed: { source, quantity, work: workOf(source, parsed.formula, scope), uses, allowed },
      troubles: [],
    };
  } catch (error) {
    if (error instanceof SumError) return { troubles: [error.trouble] };
    throw error;
  }
}

function* leaves(formula: Formula): Generator<Formula> {
  if (formula.type === 'name' || formula.type === 'number') yield formula;
  else if (formula.type === 'sum') for (const term of formula.terms) yield* leaves(term);
  else if (formula.type === 'minus') yield* leaves(formula.of);
  else {
    yield* leaves(formula.left);
    yield* leaves(formula.right);
  }
}

/** Collects the names into `uses`; says what is no name, and numbers where none may stand. */
function checkNames(formula: Formula, source: string, scope: Scope, uses: string[]): TextTrouble[] {
  const troubles: TextTrouble[] = [];
  const names = [...scope.names];
  for (const leaf of leaves(formula)) {
    if (leaf.type === 'number' && !scope.numbers)
      troubles.push({
        at: leaf.at,
        found: `the number ${source.slice(...leaf.at)} stands in a sum over the article's facts`,
        expected: 'names only: a number of your own is `ours`',
        fix: 'Move the line under `ours:`, or give the number a name there.',
      });
    if (leaf.type !== 'name') continue;
    const operand = scope.resolve(leaf.name, leaf.computed);
    if (operand === undefined) {
      const better = nearest(leaf.name, names);
      troubles.push({
        at: leaf.at,
        found: `\`${leaf.name}\` is the name of nothing here`,
        expected: 'the name of a figure or a date',
        ...(better === undefined
          ? {}
          : {
              fix: `Did you mean \`${better}\`?`,
              mended: source.slice(0, leaf.at[0]) + better + source.slice(leaf.at[0] + leaf.name.length),
            }),
      });
    } else if (operand !== 'broken' && !operand.quantity && !operand.when) {
      troubles.push({
        at: leaf.at,
        found: `\`${leaf.name}\` has no figure`,
        expected: 'the name of a figure or a date',
      });
    }
    if (!uses.includes(leaf.name)) uses.push(leaf.name);
  }
  return troubles;
}

function workOut(formula: Formula, scope: Scope): Value {
  switch (formula.type) {
    case 'number':
      return { ...plain(formula.value), wild: false };
    case 'name': {
      const operand = scope.resolve(formula.name, formula.computed) as Operand;
      return operand.quantity ? fromQuantity(operand.quantity) : { ...plain(0), when: operand.when! };
    }
    case 'minus':
      return negated(noDate(workOut(formula.of, scope), formula.of));
    case 'sum':
      return formula.terms
        .map(term => noDate(workOut(term, scope), term))
        .reduce((a, b) => add(a, b, formula));
    default: {
      const left = workOut(formula.left, scope);
      const right = workOut(formula.right, scope);
      if (formula.type === '-' && left.when && right.when) return between(left.when, right.when, formula);
      noDate(left, formula.left);
      noDate(right, formula.right);
      if (formula.type === '+') return add(left, right, formula);
      if (formula.type === '-') return subtract(left, right, formula);
      return formula.type === '*' ? multiply(left, right) : divide(left, right, formula, scope.lang);
    }
  }
}

function noDate(value: Value, formula: Formula): Value {
  if (value.when)
    fail(formula, 'a date can only be taken from another date', 'two dates with `-` between them');
  return value;
}

const plain = (base: number): Value => ({
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

const WAYS: Readonly<Record<Qualifier, -1 | 0 | 1>> = {
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

function fromQuantity(quantity: Quantity): Value {
  const { kind, noun, qualifier, value, high, step, unit } = quantity;
  const measure = unitOf(unit) ?? unitOf('')!;
  const way = WAYS[qualifier];
  const dims = dimsOf(kind, noun);
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
    unit,
    noun,
    like: quantity,
    wild: kind === 'count' && noun === '',
    divided: false,
    percent: kind === 'percent',
  };
}

const spread = (value: Value): readonly [number, number] => [value.base, value.high ?? value.base];

function negated(value: Value): Value {
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

/** The name by which a value is called in an error. */
const nameOf = (value: Value): string => value.like?.text ?? String(value.base);

function add(a: Value, b: Value, formula: Formula): Value {
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
  return {
    ...bare(model),
    ...ends([lowA + lowB, highA + highB]),
    allowed: [a.allowed[0] + b.allowed[0], a.allowed[1] + b.allowed[1]],
    ...bounds(a, b, a.way, b.way),
    step: Math.max(a.step, b.step),
    noun: same ? a.noun || b.noun : '',
    dims: same ? (a.wild ? b.dims : a.dims) : {},
    percent: a.percent && b.percent,
    divided: a.divided || b.divided,
  };
}

/** Ratios and percentages are no counts, though they have no measure either. */
const hasMeasure = (value: Value) => value.unit !== '' && !value.unit.startsWith('/') && !value.wild;

function subtract(a: Value, b: Value, formula: Formula): Value {
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
function bare(value: Value): Omit<Value, 'high' | 'digits'> {
  const { high: _, digits: __, ...rest } = value;
  return rest;
}

function multiply(a: Value, b: Value): Value {
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

function divide(a: Value, b: Value, formula: Formula, lang = 'en'): Value {
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
function between(a: When, b: When, formula: Formula): Value {
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

/** The measure after `in`, as a symbol. */
function unitAsked({ text, at }: { text: string; at: readonly [number, number] }, scope: Scope): string {
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

function resultOf(
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

function kindName(value: Value): string {
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

/** The sum with its figures: '220,000+ / roughly 25,000'. */
function workOf(source: string, formula: Formula, scope: Scope): string {
  const names = [...leaves(formula)].filter(leaf => leaf.type === 'name').sort((a, b) => a.at[0] - b.at[0]);
  let made = '';
  let at = 0;
  const signs = (text: string) => text.replace(/\s*\*\s*/g, ' × ').replace(/(\s)-(\s)/g, '$1−$2');
  for (const leaf of names) {
    const operand = scope.resolve(leaf.name, leaf.computed) as Operand;
    made += signs(source.slice(at, leaf.at[0])) + (operand.quantity?.text ?? operand.when?.text ?? '');
    at = leaf.at[1];
  }
  const unit = /\s+in\s+(?=[^()+*]+$)/.exec(source);
  return (made + signs(source.slice(at, unit ? Math.max(at, unit.index) : undefined))).trim();
}

/**
 * Whether a stated result can't be had from its inputs: outside what their rounding (and its own) allows, and more
 * than 5% off. Results of another measure are not compared.
 */
export function contradicts(stated: Quantity, computed: Computed): boolean {
  const { quantity, allowed } = computed;
  const numbers = new Set(['ratio', 'count']);
  if (stated.kind !== quantity.kind && !(numbers.has(stated.kind) && numbers.has(quantity.kind)))
    return false;
  const unit = unitOf(stated.unit) ?? unitOf('')!;
  const half = (stated.step / 2) * unit.factor;
  const full = stated.step * unit.factor;
  const low = stated.base;
  const high = stated.high === undefined ? low : toBase(stated.high, unit);
  const up = stated.qualifier === 'over' || stated.qualifier === 'atLeast' ? full : half;
  const down = stated.qualifier === 'under' || stated.qualifier === 'upTo' ? full : half;
  const [from, to] = allowed ?? roundingOf(quantity);
  if (high + up >= from && low - down <= to) return false;
  // A result that is only a bound contradicts what lies on its other side.
  if (WAYS[quantity.qualifier] > 0 && low > quantity.base && !allowed) return false;
  const middle = quantity.base;
  const off = Math.min(Math.abs(low - middle), Math.abs(high - middle));
  return off > 0.05 * Math.max(Math.abs(middle), Number.MIN_VALUE);
}

/**
 * Splits a line at ` = ` where a sum over known names follows; a line that begins with `= ` is all sum. Offsets count
 * in the line; `words` is '' where the line is only a sum.
 */
export function splitSum(
  line: string,
  names: ReadonlySet<string>,
  lang = 'en',
): { readonly words: string; readonly sum?: string; readonly at: number } {
  const only = /^\s*=\s+/.exec(line);
  if (only) return { words: '', sum: line.slice(only[0].length).trimEnd(), at: only[0].length };
  for (let at = line.indexOf(' = '); at >= 0; at = line.indexOf(' = ', at + 1)) {
    const start = at + 3 + /^\s*/.exec(line.slice(at + 3))![0].length;
    const sum = line.slice(start).trimEnd();
    if (looksLikeSum(sum, names, lang)) return { words: line.slice(0, at).trimEnd(), sum, at: start };
  }
  return { words: line, at: line.length };
}
