/** All figures and dates that an article vouches for: facts, series, and the dates in its texts. */
import { readQuantities } from '../../article/quantities.ts';
import type { Article, Fact, Quantity, Ref, Words } from '../../article/types.ts';
import { type Series, seriesOf } from './cells.ts';
import { datesOf, type KnownDate } from './dated.ts';

export interface Figure {
  readonly quantity: Quantity;
  /** The fact it is; none for what the data's own lines say. */
  readonly fact?: Fact;
}

export interface Known {
  readonly figures: readonly Figure[];
  readonly series: readonly Series[];
  /** Years that are rows; `spans`: how many rows a series has, and how many years it covers. */
  readonly years: ReadonlySet<number>;
  readonly spans: ReadonlySet<number>;
  readonly dates: readonly KnownDate[];
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
      // Of 'so many a day' the figure alone is so many.
      if (quantity.kind.startsWith('count per '))
        figures.push({ quantity: { ...quantity, kind: 'count', unit: '', base: quantity.value }, fact });
      if (bare.has(fact.name)) figures.push({ quantity: { ...quantity, qualifier: 'exact' }, fact });
    }
    const more = [
      ...(fact.quantity ? [] : fact.when ? [fact.words] : beginnings(fact.words)),
      fact.when?.length ?? '',
    ];
    for (const text of more)
      for (const quantity of readQuantities(text, lang)) figures.push({ quantity, fact });
  }
  const lines = [...plainWords(article.by), ...plainWords(article.for), article.document.title];
  for (const text of lines) for (const quantity of readQuantities(text, lang)) figures.push({ quantity });
  const series = seriesOf(article);
  const dates = datesOf(article, lines);
  const years = new Set(series.flatMap(({ keys }) => keys.flatMap(yearsIn)));
  return { figures, series, years, spans: spansOf(series), dates };
}

/** A statement, and its beginnings: of 'a third at affordable rents' the share is read where it ends. */
const beginnings = (words: string): string[] => [
  words,
  ...[...words.matchAll(/\s/g)].slice(0, 6).map(({ index }) => words.slice(0, index)),
];

const plainWords = (words: Words | undefined): string[] =>
  words ? [words.filter(part => typeof part === 'string').join(' ')] : [];

const yearsIn = (key: string): number[] =>
  (key.match(/(?<!\d)(?:1[0-9]|20|21)\d\d(?!\d)/g) ?? []).map(Number);

/** Facts that the data asks for without their qualifier, on purpose: `$name.figure`. */
function bareFacts(article: Article): Set<string> {
  const found = new Set<string>();
  visit([article.slides, article.title, article.subtitle, article.care], one => {
    const { name, form } = one as Partial<Ref>;
    if (form === 'figure' && typeof name === 'string') found.add(name);
  });
  return found;
}

function visit(value: unknown, each: (one: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  each(value);
  const parts = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  for (const part of parts) visit(part, each);
}

function spansOf(series: readonly Series[]): Set<number> {
  const spans = new Set<number>();
  for (const { keys } of series) {
    if (keys.length > 12) spans.add(keys.length);
    const years = keys.flatMap(yearsIn);
    const length = Math.max(...years) - Math.min(...years);
    if (years.length > 1) spans.add(length).add(length + 1);
  }
  return spans;
}
