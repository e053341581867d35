/** Facts on one axis: one measure, one unit, honest bounds, and the words of a statistical subtitle. */
import { quantityOf as printed } from '../../article/results.ts';
import type { Fact, Qualifier, Quantity, Words } from '../../article/types.ts';
import type { Mark, Tone } from '../../draw/types.ts';
import { ref } from '../lines.ts';
import type { Line } from '../types.ts';
import type { DeckWords } from '../words/index.ts';
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
  /** What is counted: 'GPUs'; '' where nothing is, or unlike things are. */
  readonly noun: string;
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
      ...(fact.whose !== 'stated' &&
        fact.whose !== 'missing' && { detail: aside(plan.say.whose[fact.whose], plan.say) }),
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
  return { rows, unit, converted: units.size > 1, ...measureName(quantities, plan.say) };
}

const round = (value: number) => Number(value.toPrecision(12));

/** A small word in brackets, alone on its line. */
const aside = (word: string, { brackets: [opens, closes] }: DeckWords) => opens.trimStart() + word + closes;

function measureName(quantities: readonly Quantity[], say: DeckWords): Pick<Measure, 'name' | 'noun'> {
  const kind = quantities[0]?.kind ?? '';
  const noun = kind === 'count' ? sharedNoun(quantities.map(({ noun }) => noun.trim()).filter(Boolean)) : '';
  if (noun) return { name: say.numberOf(noun), noun };
  return { name: kindName(kind.split(':')[0]!, say), noun };
}

/** What all count: their one noun, else the last word that they share. */
function sharedNoun(nouns: readonly string[]): string {
  const [first = ''] = nouns;
  if (nouns.every(noun => noun === first)) return first;
  return nouns.every(noun => head(noun) === head(first)) ? lastWord(first) : '';
}

/** What a kind of measure is called, with a capital. */
function kindName(kind: string, { kinds, kindPer, figures }: DeckWords): string {
  const [over = '', under] = kind.split(' per ').map(one => kinds[one] ?? one);
  const name = under === undefined ? over : kindPer(over, under);
  return name ? name[0]!.toUpperCase() + name.slice(1) : figures;
}

const lastWord = (text: string) => text.split(/\s+/).at(-1)!;

/** A unit in words: 'megawatts'; the symbol where there is no other word. */
export const unitName = (unit: string, { units }: DeckWords): string => units[unit] ?? unit;

/** A round number with its unit, as on a slide: '1,000', '10 MW', '$5 billion'. */
export const roundAmount = (value: number, unit: string, lang: string): string =>
  printed({ value: round(value), unit, qualifier: 'exact', step: 0, noun: '' }, lang).text;

/** 'label (figure)': how alt texts name a row; an open question is 'label (not stated)'. */
export const named = (
  { label, fact }: { label: Words; fact: Fact },
  { brackets: [opens, closes] }: DeckWords,
): Line => [...label, opens, ref(fact.name), closes];
