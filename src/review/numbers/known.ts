/** All figures and dates that an article vouches for: facts, cells of its series, and what sums over them give. */
import { type Dated, datesIn } from '../../article/dates.ts';
import { readQuantities } from '../../article/quantities.ts';
import type { Article, Column, Fact, Quantity, Ref, Words } from '../../article/types.ts';
import { tidy } from '../../article/units.ts';
import { comparable } from './fits.ts';

export interface Figure {
  readonly quantity: Quantity;
  /** The fact it is; none for sums and for what the data's own lines say. */
  readonly fact?: Fact;
}

export interface Known {
  /** What was said, word for word. */
  readonly figures: readonly Figure[];
  /** What follows from two of them. */
  readonly sums: readonly Sum[];
  /** Values of the cells of series and tables, whatever their column measures. */
  readonly cells: ReadonlySet<number>;
  /** Years and counts of rows between which a span of years may lie. */
  readonly spans: ReadonlySet<number>;
  readonly dates: readonly KnownDate[];
}

/** What follows from facts, with the names that it follows from. */
export interface Sum {
  readonly quantity: Quantity;
  readonly names: readonly string[];
}

/** A date that the article or the data names; `fact` where it is one's. */
export interface KnownDate {
  readonly dated: Dated;
  readonly fact?: Fact;
}

/** Gathers them once a deck. */
export function knownOf(article: Article): Known {
  const { lang } = article;
  const figures: Figure[] = [];
  const bare = bareFacts(article);
  for (const fact of article.facts.values()) {
    for (const quantity of [fact.quantity, fact.computed?.quantity]) {
      if (!quantity) continue;
      figures.push({ quantity, fact });
      if (bare.has(fact.name)) figures.push({ quantity: { ...quantity, qualifier: 'exact' }, fact });
    }
    const more = [...(fact.quantity ? [] : [fact.words]), fact.when?.length ?? ''];
    for (const text of more)
      for (const quantity of readQuantities(text, lang)) figures.push({ quantity, fact });
  }
  const lines = [...plainWords(article.by), ...plainWords(article.for), article.document.title];
  for (const text of lines) for (const quantity of readQuantities(text, lang)) figures.push({ quantity });
  const columns = columnsIn(article.slides);
  const cells = new Set(
    columns.flatMap(({ cells }) => cells.flatMap(({ value, text }) => cellValue(value, text))),
  );
  const dates = datesOf(article, lines);
  const spans = spansOf(
    columns,
    dates.map(({ dated }) => dated),
  );
  return { figures, sums: sumsOf(figures), cells, spans, dates };
}

function datesOf(article: Article, lines: readonly string[]): KnownDate[] {
  const { lang } = article;
  const documents = [article.document, ...article.sources.values()];
  const texts = [...lines, ...documents.flatMap(({ text, published }) => [text, `${published} `])];
  return [
    ...[...article.facts.values()].flatMap(fact => [
      ...datesIn(fact.when?.text ?? fact.words, lang).map(dated => ({ dated, fact })),
      ...datesIn(fact.label, lang).map(dated => ({ dated })),
    ]),
    ...texts.flatMap(text => datesIn(text, lang).map(dated => ({ dated }))),
  ];
}

const plainWords = (words: Words | undefined): string[] =>
  words ? [words.filter(part => typeof part === 'string').join(' ')] : [];

const cellValue = (value: number | undefined, text: string): number[] => {
  const read = value ?? Number(text.replace(/[,\s\u00a0]/g, ''));
  return text.trim() && Number.isFinite(read) ? [tidy(read)] : [];
};

/** Facts that the data asks for without their qualifier, on purpose: `$name.figure`. */
function bareFacts(article: Article): Set<string> {
  const found = new Set<string>();
  visit([article.slides, article.title, article.subtitle, article.care], one => {
    const { name, form } = one as Partial<Ref>;
    if (form === 'figure' && typeof name === 'string') found.add(name);
  });
  return found;
}

/** What is asked of a column here. */
interface Cells {
  readonly cells: readonly { readonly text: string; readonly value?: number }[];
}

/** Columns of series, and the rows of tables that come from a file, turned. */
function columnsIn(slides: unknown): Cells[] {
  const found: Cells[] = [];
  visit(slides, one => {
    const { cells } = one as Partial<Column>;
    const { file, rows } = one as { file?: unknown; rows?: readonly (readonly Words[])[] };
    if (typeof file === 'string' && Array.isArray(rows))
      for (const at of rows[0]?.keys?.() ?? [])
        found.push({ cells: rows.map(row => ({ text: (row[at] ?? []).join('') })) });
    if (Array.isArray(cells) && cells.every(cell => typeof (cell as { text?: unknown })?.text === 'string'))
      found.push(one as Cells);
  });
  return found;
}

function visit(value: unknown, each: (one: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  each(value);
  const parts = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  for (const part of parts) visit(part, each);
}

/** Years from one date or row to another, and how many rows there are. */
function spansOf(columns: readonly Cells[], dates: readonly Dated[]): Set<number> {
  const years = new Set(dates.flatMap(({ year }) => (year ? [year] : [])));
  const spans = new Set<number>();
  for (const { cells } of columns) {
    if (cells.length > 12) spans.add(cells.length);
    for (const { text } of cells) if (/^(?:1[89]|20)\d\d$/.test(text.trim())) years.add(Number(text));
  }
  for (const a of years) for (const b of years) if (a > b) spans.add(a - b).add(a - b + 1);
  return spans;
}

/** Ratios, differences and totals of two figures of one kind; a share of a figure. */
function sumsOf(figures: readonly Figure[]): Sum[] {
  const sums: Sum[] = [];
  const clear = figures.filter(({ quantity }) => quantity.high === undefined && quantity.kind !== 'ratio');
  for (const first of clear)
    for (const second of clear) {
      const [a, b] = [first.quantity, second.quantity];
      if (a === b || !b.base || !a.base) continue;
      const soft = a.qualifier === 'exact' && b.qualifier === 'exact' ? 'exact' : 'about';
      const names = [first, second].flatMap(({ fact }) => (fact ? [fact.name] : []));
      const add = (quantity: Quantity) => sums.push({ quantity, names: [...new Set(names)] });
      if (a.kind === 'percent' && b.kind !== 'percent' && b.kind !== 'points')
        add({ ...b, ...scaled(b, a.base), qualifier: soft });
      if (!comparable(a, b) || (a.kind === 'count' && !(a.noun && b.noun))) continue;
      const ratio = tidy(a.base / b.base);
      const times = { ...a, kind: 'ratio', unit: 'times', noun: '', value: ratio, base: ratio };
      add({ ...times, step: Math.abs(ratio) / 1000, qualifier: soft, text: String(ratio) });
      if (a.base > b.base) add({ ...a, ...scaled(a, 1 - b.base / a.base), qualifier: soft });
      if (a.base >= b.base) add({ ...a, ...scaled(a, 1 + b.base / a.base), qualifier: soft });
    }
  return sums;
}

const scaled = ({ value, base, step }: Quantity, by: number) => ({
  value: tidy(value * by),
  base: tidy(base * by),
  step: step / 10,
});
