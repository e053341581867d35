/** Dimensions: what a product or quotient of measures is a measure of. */
import { headOf, unitOf } from './units.ts';

/** How often each base measure goes into a value: power is energy over duration. */
export type Dims = Readonly<Record<string, number>>;

/** Kinds that others make up; the rest are base measures. */
export const KINDS: Readonly<Record<string, Dims>> = {
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

/** Units that a result prints in, smallest first. */
export const DEFAULTS: Readonly<Record<string, readonly string[]>> = {
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

/** The dimensions of a kind of measure, or of what a count counts. */
export function dimsOf(kind: string, noun: string): Dims {
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

/** Dimensions multiplied (1) or divided (-1). */
export function combine(a: Dims, b: Dims, sign: 1 | -1): Dims {
  const made: Record<string, number> = { ...a };
  for (const [key, power] of Object.entries(b)) {
    made[key] = (made[key] ?? 0) + sign * power;
    if (made[key] === 0) delete made[key];
  }
  return made;
}

/** A text that equal dimensions share. */
export const keyOf = (dims: Dims) =>
  Object.entries(dims)
    .map(([key, power]) => `${key}^${power}`)
    .sort()
    .join(' ');

/** Whether nothing but counted things is in it. */
export const isCount = (dims: Dims) => Object.keys(dims).every(key => key.startsWith('#'));
