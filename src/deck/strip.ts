/** The cover's strip: the deck's lead quantity in unit squares. */
import type { Article, Fact, Ref } from '../article/types.ts';
import type { StripDrawing } from '../draw/types.ts';
import { BOUNDS, roundAmount } from './exhibits/measure.ts';
import { quantityOf } from './exhibits/named.ts';
import { MEASURE } from './fit.ts';
import { printFact, ref, refsOf } from './lines.ts';
import type { DataTable, Line } from './types.ts';
import { deckWords } from './words/index.ts';

/** Squares that can be taken in as one quantity, and how many are best: four rows across the page. */
const [LEAST, MOST, BEST] = [40, 400, 220];
const ROWS = 4;
/** px from square to square at the most: fewer squares stand in fewer rows. */
const PITCH = 32;
/** px of the caption under them, and of the gap that the last column has no need of. */
const [CAPTION, GAP] = [24, 5];

export interface Strip {
  readonly drawing: StripDrawing;
  readonly alt: Line;
  readonly table: DataTable;
}

/** The strip of the first figure that title or standfirst names, where it is a count that squares can show. */
export function leadStrip({ title, subtitle, facts, lang }: Article): Strip | undefined {
  for (const words of [title, subtitle ?? []]) {
    const [lead] = refsOf(words);
    const fact = lead && facts.get(lead.name);
    const strip = lead && fact && stripOf(lead, fact, lang);
    if (strip) return strip;
  }
  return undefined;
}

function stripOf({ form }: Ref, fact: Fact, lang: string): Strip | undefined {
  const say = deckWords(lang);
  const computed = form === 'computed';
  const quantity = computed ? fact.computed?.quantity : quantityOf(fact);
  if (!quantity || !['full', 'figure', 'computed'].includes(form)) return undefined;
  const { kind, value, high, noun, qualifier } = quantity;
  const square = kind === 'count' && high === undefined ? squareFor(value) : undefined;
  if (square === undefined) return undefined;
  const bound = BOUNDS[qualifier];
  const counted = noun.trim().split(/\s+/).at(-1)!;
  const caption =
    square === 1 ? say.squareEach(counted) : say.squareIs(roundAmount(square, '', lang), counted);
  const places = Math.ceil(value / square - 1e-9);
  const across = (rows: number) =>
    bound === 'more' ? Math.floor((places - 1) / rows) + 2 : Math.ceil(places / rows);
  let rows = ROWS;
  while (rows > 1 && MEASURE / across(rows) > PITCH) rows--;
  const columns = across(rows);
  const height = Math.ceil((rows * (MEASURE + GAP)) / columns) + CAPTION;
  const shown = ref(fact.name, computed ? 'computed' : 'full');
  const name = say.numberOf(counted);
  return {
    drawing: {
      kind: 'strip',
      value,
      ...(bound && { bound }),
      tone: 'accent',
      square,
      rows,
      columns,
      caption,
      width: MEASURE,
      height,
    },
    alt: say.alt.strip([shown], counted, fact.label),
    table: {
      caption: name,
      head: [say.name, name],
      rows: [[fact.label, printFact(fact, shown.form, lang)]],
    },
  };
}

/** A round number (1, 2 or 5 times a power of ten) that goes some 40 to 400 times into a value; the best one. */
function squareFor(value: number): number | undefined {
  const power = Math.floor(Math.log10(value / BEST));
  const round = [power - 1, power, power + 1].flatMap(ten => [1, 2, 5].map(digit => digit * 10 ** ten));
  const miss = (square: number) => Math.abs(Math.log(value / square / BEST));
  return round
    .filter(square => square >= 1 && value / square >= LEAST && value / square <= MOST)
    .sort((a, b) => miss(a) - miss(b))[0];
}
