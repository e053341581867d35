/** Facts on one axis: one measure, one unit, honest bounds, and the words of a statistical subtitle. */
import type { Fact, Qualifier, Quantity, Words } from '../../article/types.ts';
import type { Mark, Tone } from '../../draw/types.ts';
import { ref } from '../lines.ts';
import type { Line } from '../types.ts';
import type { Path, Plan, Reader } from './kind.ts';
import { highlighted, labelOf, type Named, quantityOf } from './named.ts';

/** Whether facts can share an axis; complains of each that can't. Open questions are gaps, and fit. */
export function checkMeasure(reader: Reader, key: string, rows: readonly (readonly [Path, Fact])[]): boolean {
  let honest = true;
  const complain = (path: Path, found: string, expected: string, fix: string, warning = false) => {
    reader.complain(path, { found, expected, fix, ...(warning && { warning }) });
    if (!warning) honest = false;
  };
  const known: { fact: Fact; quantity: Quantity }[] = [];
  for (const [path, fact] of rows) {
    if (fact.sort === 'missing') continue;
    const quantity = quantityOf(fact);
    if (!quantity) {
      complain(
        path,
        `\`${fact.name}\` has no figure`,
        'facts with a figure, or open questions',
        'Leave it out.',
      );
      continue;
    }
    const first = known[0];
    const bent = first?.quantity.kind === 'temperature' && first.quantity.unit !== quantity.unit;
    if (first && (first.quantity.kind !== quantity.kind || bent))
      complain(
        path,
        `\`${first.fact.name}\` is ${first.quantity.text}, \`${fact.name}\` ${quantity.text}`,
        `figures of one measure in \`${key}:\``,
        'Unlike measures go side by side in `figures:`, or on two slides.',
      );
    else if (first && !sameNoun(first.quantity, quantity))
      complain(
        path,
        `\`${first.fact.name}\` counts ${first.quantity.noun}, \`${fact.name}\` ${quantity.noun}`,
        'one counted thing on an axis',
        'If they are the same thing, say so in `subtitle:`.',
        reader.slide.subtitle === undefined,
      );
    known.push({ fact, quantity });
  }
  if (honest && known.length === 0)
    complain([key], `none of the names in \`${key}:\` has a figure`, 'a figure at least', 'Use `missing:`.');
  return honest;
}

const head = (noun: string) => noun.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
const sameNoun = (a: Quantity, b: Quantity) =>
  a.kind !== 'count' || a.noun === '' || b.noun === '' || head(a.noun) === head(b.noun);

/** How a bound is drawn. */
export const BOUNDS: Record<Qualifier, Mark['bound']> = {
  exact: undefined,
  about: 'about',
  nearly: 'about',
  atLeast: 'more',
  over: 'more',
  upTo: 'less',
  under: 'less',
};

/** A row of a chart, resolved. */
export interface Measured {
  readonly row: Named;
  readonly fact: Fact;
  readonly label: Words;
  readonly quantity?: Quantity;
  /** In the chart's one unit. */
  readonly value?: number;
  readonly mark: Mark;
}

/** All rows in one unit, in the order of the data, and what they measure. */
export interface Measure {
  readonly rows: readonly Measured[];
  readonly unit: string;
  /** Whether the article gives them in several units of one kind. */
  readonly converted: boolean;
  /** What is measured, for a subtitle's start: 'Power', 'Number of GPUs'. */
  readonly name: string;
}

/** Puts facts on one axis. `display` gives the row's words where another printing is wanted. */
export function measureOf(plan: Plan, named: readonly Named[]): Measure {
  const facts = named.map(row => plan.fact(row.ref.name));
  const quantities = facts.flatMap(fact => (fact.sort === 'missing' ? [] : [quantityOf(fact)!]));
  const units = new Set(quantities.map(({ unit }) => unit));
  const leader = quantities
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(a.base) - Math.abs(b.base))[0];
  const factor = leader ? leader.base / leader.value : 1;
  const stars = highlighted(
    plan,
    named.map(row => [[row.ref], labelOf(row, plan)]),
  );
  const tone = (at: number): Tone => (stars[0] === at ? 'accent' : stars[1] === at ? 'deep' : 'mark');
  const scaled = (quantity: Quantity, value: number) =>
    units.size === 1 || quantity.value === 0
      ? value
      : round((value * quantity.base) / quantity.value / factor);
  const rows = named.map((row, at): Measured => {
    const fact = facts[at]!;
    const label = labelOf(row, plan);
    const quantity = fact.sort === 'missing' ? undefined : quantityOf(fact);
    const shown = { label: plan.text(label), text: plan.print(fact.name), tone: tone(at) };
    const detail = {
      ...(fact.whose !== 'stated' && fact.whose !== 'missing' && { detail: `(${fact.whose})` }),
    };
    if (!quantity) return { row, fact, label, mark: { ...shown, ...detail } };
    const value = scaled(quantity, quantity.value);
    const bound = BOUNDS[quantity.qualifier];
    const high = quantity.high === undefined ? {} : { high: scaled(quantity, quantity.high) };
    return {
      row,
      fact,
      label,
      quantity,
      value,
      mark: { ...shown, ...detail, value, ...high, ...(bound && { bound }) },
    };
  });
  const unit = leader?.unit ?? quantities[0]?.unit ?? '';
  return { rows, unit, converted: units.size > 1, name: measureName(quantities) };
}

const round = (value: number) => Number(value.toPrecision(12));

const MEASURES: Record<string, string> = {
  money: 'Sums of money',
  percent: 'Share',
  points: 'Difference',
  ratio: 'Ratio',
  count: 'Number',
};

function measureName(quantities: readonly Quantity[]): string {
  const kind = quantities[0]?.kind ?? '';
  if (kind === 'count') {
    const nouns = quantities.map(({ noun }) => noun.trim()).filter(Boolean);
    const one = nouns.every(noun => noun === nouns[0]);
    const noun = one
      ? nouns[0]
      : nouns.every(other => head(other) === head(nouns[0]!))
        ? lastWord(nouns[0]!)
        : '';
    if (noun) return `Number of ${noun}`;
  }
  const name = kind.split(':')[0]!;
  return MEASURES[name] ?? (name ? name[0]!.toUpperCase() + name.slice(1) : 'Figures');
}

const lastWord = (text: string) => text.split(/\s+/).at(-1)!;

const UNITS: Record<string, string> = {
  W: 'watts',
  kW: 'kilowatts',
  MW: 'megawatts',
  GW: 'gigawatts',
  TW: 'terawatts',
  Wh: 'watt-hours',
  kWh: 'kilowatt-hours',
  MWh: 'megawatt-hours',
  GWh: 'gigawatt-hours',
  TWh: 'terawatt-hours',
  USD: 'US dollars',
  EUR: 'euros',
  GBP: 'pounds sterling',
  JPY: 'yen',
  CHF: 'Swiss francs',
  CNY: 'yuan',
  '%': 'per cent',
  pp: 'percentage points',
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  m: 'metres',
  km: 'kilometres',
  kg: 'kilograms',
  t: 'tonnes',
  times: '',
};

/** A unit in words: 'megawatts'; the symbol where there is no other word. */
export const unitName = (unit: string): string => UNITS[unit] ?? unit;

const SYMBOLS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

/** A round number with its unit, as on a slide: '1,000', '10 MW', '$5 billion'. */
export function amount(value: number, unit: string): string {
  const scales: [number, string][] = [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ];
  const [scale, word] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const number = round(value / scale).toLocaleString('en-US', { maximumFractionDigits: 6 }) + word;
  if (SYMBOLS[unit]) return SYMBOLS[unit] + number;
  if (unit === '%') return `${number}%`;
  return unit === '' ? number : `${number}\u00a0${unit}`;
}

/** 'label (figure)': how alt texts name a row; an open question is 'label (not stated)'. */
export const named = ({ label, fact }: { label: Words; fact: Fact }): Line => [
  ...label,
  ' (',
  ref(fact.name),
  ')',
];
