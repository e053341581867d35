/** Measures: symbols, what kind each belongs to, and conversion within a kind. */
import type { Quantity } from './types.ts';

/** A measure. `factor` turns a value into the base unit of its kind, `offset` is added after it (temperatures). */
export interface Unit {
  readonly symbol: string;
  readonly kind: string;
  readonly factor: number;
  readonly offset?: number;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Mean lengths, so that 12 months are a year. */
const YEAR = 365.2425 * DAY;

const TABLE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  power: { mW: 1e-3, W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12, hp: 745.7 },
  energy: {
    J: 1,
    kJ: 1e3,
    MJ: 1e6,
    GJ: 1e9,
    TJ: 1e12,
    PJ: 1e15,
    EJ: 1e18,
    Wh: HOUR,
    kWh: HOUR * 1e3,
    MWh: HOUR * 1e6,
    GWh: HOUR * 1e9,
    TWh: HOUR * 1e12,
    kcal: 4184,
    BTU: 1055.06,
  },
  duration: {
    ns: 1e-9,
    µs: 1e-6,
    ms: 1e-3,
    s: 1,
    min: 60,
    h: HOUR,
    day: DAY,
    week: 7 * DAY,
    month: YEAR / 12,
    quarter: YEAR / 4,
    year: YEAR,
    decade: 10 * YEAR,
    century: 100 * YEAR,
  },
  length: {
    nm: 1e-9,
    µm: 1e-6,
    mm: 1e-3,
    cm: 1e-2,
    m: 1,
    km: 1e3,
    in: 0.0254,
    ft: 0.3048,
    yd: 0.9144,
    mi: 1609.344,
    nmi: 1852,
  },
  area: {
    'cm²': 1e-4,
    'm²': 1,
    'km²': 1e6,
    ha: 1e4,
    acre: 4046.8564224,
    'sq ft': 0.09290304,
    'sq mi': 2589988.110336,
  },
  volume: {
    ml: 1e-6,
    cl: 1e-5,
    l: 1e-3,
    hl: 0.1,
    'm³': 1,
    'km³': 1e9,
    bbl: 0.158987294928,
    gal: 0.003785411784,
  },
  mass: {
    µg: 1e-9,
    mg: 1e-6,
    g: 1e-3,
    kg: 1,
    t: 1e3,
    kt: 1e6,
    Mt: 1e9,
    Gt: 1e12,
    lb: 0.45359237,
    oz: 0.028349523125,
  },
  data: {
    bit: 0.125,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    PB: 1e15,
    EB: 1e18,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
    byte: 1,
  },
  'data rate': { 'kbit/s': 125, 'Mbit/s': 125e3, 'Gbit/s': 125e6, 'Tbit/s': 125e9 },
  'computing speed': {
    FLOPS: 1,
    gigaFLOPS: 1e9,
    teraFLOPS: 1e12,
    petaFLOPS: 1e15,
    exaFLOPS: 1e18,
  },
  frequency: { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9, rpm: 1 / 60 },
  speed: { 'km/h': 1 / 3.6, 'm/s': 1, mph: 0.44704, kn: 1852 / HOUR },
  pressure: { Pa: 1, hPa: 100, kPa: 1e3, MPa: 1e6, mbar: 100, bar: 1e5, psi: 6894.757 },
  voltage: { mV: 1e-3, V: 1, kV: 1e3 },
  current: { mA: 1e-3, A: 1, kA: 1e3 },
  concentration: { ppm: 1, ppb: 1e-3 },
  angle: { '°': 1 },
  percent: { '%': 0.01, '‰': 0.001, 割: 0.1 },
  points: { pp: 0.01, bp: 0.0001 },
  ratio: { times: 1 },
  // What the name leaves open is a kind of its own: a ton may be short, long or metric, a pound money or weight.
  ton: { ton: 1 },
  pound: { pound: 1 },
  cent: { cent: 1 },
  pence: { pence: 1 },
};

/** ISO codes that are read as money. */
export const CURRENCIES: readonly string[] = (
  'USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD TWD INR KRW RUB UAH TRY ILS SEK NOK DKK PLN CZK HUF RON BRL MXN ' +
  'ARS CLP COP ZAR NGN KES EGP SAR AED QAR THB IDR MYR PHP VND PKR BDT'
).split(' ');

/** Signs of money, longest first where one begins another. */
export const MONEY_SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  'US-$': 'USD',
  'US $': 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
};

const units = new Map<string, Unit>([['', { symbol: '', kind: 'count', factor: 1 }]]);
for (const [kind, symbols] of Object.entries(TABLE))
  for (const [symbol, factor] of Object.entries(symbols)) units.set(symbol, { symbol, kind, factor });
for (const code of CURRENCIES) units.set(code, { symbol: code, kind: `money:${code}`, factor: 1 });
units.set('K', { symbol: 'K', kind: 'temperature', factor: 1 });
units.set('°C', { symbol: '°C', kind: 'temperature', factor: 1, offset: 273.15 });
units.set('°F', { symbol: '°F', kind: 'temperature', factor: 5 / 9, offset: 459.67 * (5 / 9) });

/** Other spellings of symbols that need no language. */
const SPELLINGS: Readonly<Record<string, string>> = {
  μs: 'µs',
  sec: 's',
  hr: 'h',
  hrs: 'h',
  mins: 'min',
  yr: 'year',
  yrs: 'year',
  m2: 'm²',
  km2: 'km²',
  cm2: 'cm²',
  m3: 'm³',
  sqm: 'm²',
  L: 'l',
  mL: 'ml',
  lbs: 'lb',
  KB: 'kB',
  kW·h: 'kWh',
  Mbps: 'Mbit/s',
  Gbps: 'Gbit/s',
  Tbps: 'Tbit/s',
  kbps: 'kbit/s',
  'Gb/s': 'Gbit/s',
  'Mb/s': 'Mbit/s',
  kph: 'km/h',
  kmh: 'km/h',
  bps: 'bp',
  pps: 'pp',
  ºC: '°C',
  '℃': '°C',
  ºF: '°F',
  GFLOPS: 'gigaFLOPS',
  TFLOPS: 'teraFLOPS',
  PFLOPS: 'petaFLOPS',
  EFLOPS: 'exaFLOPS',
  petaflops: 'petaFLOPS',
  exaflops: 'exaFLOPS',
  teraflops: 'teraFLOPS',
  Btu: 'BTU',
  'mi²': 'sq mi',
  'ft²': 'sq ft',
  sqft: 'sq ft',
  'sq km': 'km²',
  'sq m': 'm²',
};

/** Symbols that are words as well, or letters that mean too much: they never stand behind a number as symbols. */
const WORDS = new Set(
  'A in day week month quarter decade century acre byte bit ton pound cent pence times 割'.split(' '),
);

/** Every spelling that may stand behind a number as a symbol, with its own symbol. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...[...units.keys()].filter(symbol => symbol !== '' && !WORDS.has(symbol)).map(s => [s, s] as const),
  ...Object.entries(SPELLINGS),
]);

const RATES: Readonly<Record<string, string>> = {
  'length per duration': 'speed',
  'data per duration': 'data rate',
  'energy per duration': 'power',
};

/**
 * The measure of a symbol, of 'kWh/day' and 'USD/GPU' too (a word that is no measure counts by itself); undefined
 * where the first part is no measure.
 */
export function unitOf(symbol: string): Unit | undefined {
  const known = units.get(symbol);
  if (known) return known;
  const slash = symbol.indexOf('/');
  if (slash < 0) return undefined;
  const over = units.get(symbol.slice(0, slash));
  const name = symbol.slice(slash + 1);
  const under = name === '' ? undefined : (units.get(name) ?? { symbol: name, kind: name, factor: 1 });
  if (!over || !under || over.offset !== undefined) return undefined;
  const kind = `${over.kind} per ${under.kind}`;
  return { symbol, kind: RATES[kind] ?? kind, factor: over.factor / under.factor };
}

/** Without what binary fractions leave behind: 12 digits. */
export const tidy = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(12)) : value;

/** A value in its kind's base unit. */
export const toBase = (value: number, { factor, offset = 0 }: Unit): number => tidy(value * factor + offset);

/** A value in the base unit, in this one. */
export const fromBase = (base: number, { factor, offset = 0 }: Unit): number =>
  tidy((base - offset) / factor);

/**
 * The last word of a counted noun, small letters, without what marks number and case: 'NVIDIA GPUs', 'A100-GPUs' and
 * 'one GPU' are alike, so are 'Beschäftigte' and 'Beschäftigten'.
 */
export function headOf(noun: string): string {
  const word = noun.trim().split(/\s+/).at(-1)!;
  const head = /-(\p{Lu}[^-]*)$/u.exec(word)?.[1] ?? word;
  const low = head.toLowerCase();
  const one = /[^s]s$/.test(low) ? low.slice(0, -1) : low;
  // The German dative: 'Mitarbeitern', 'Beschäftigten'.
  return one.replace(/(?<=e[rl]?)n$/, '');
}

/** Whether two figures may be compared: one kind and, for counts that name what they count, one counted thing. */
export function sameKind(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false;
  return a.noun === '' || b.noun === '' || headOf(a.noun) === headOf(b.noun);
}

/** A value of `quantity` (its own, or another of its unit) in another unit of its kind; undefined in another kind. */
export function convert(quantity: Quantity, symbol: string, value = quantity.value): number | undefined {
  const from = unitOf(quantity.unit);
  const to = unitOf(symbol);
  if (!from || !to || from.kind !== to.kind) return undefined;
  return from === to ? value : fromBase(toBase(value, from), to);
}
