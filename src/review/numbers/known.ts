/** All figures and dates that an article vouches for: facts, series, and the dates in its texts. */
import { datesIn } from '../../article/dates.ts';
import { readQuantities } from '../../article/quantities.ts';
import type { Article, Fact, Quantity, Ref, Words } from '../../article/types.ts';
import { type Series, seriesOf } from './cells.ts';
import { datesOf, type KnownDate } from './dated.ts';
import { tellingWords } from './named.ts';
import { changes } from './sums.ts';

export interface Figure {
  readonly quantity: Quantity;
  /** The fact it is; none for what the data's own lines say. */
  readonly fact?: Fact;
  /** What it is called: words of its label and what it counts, its time left out. */
  readonly words?: ReadonlySet<string>;
  /** It says how much was added or taken away, not how much there is: '+58 %'. */
  readonly change?: boolean;
}

export interface Known {
  readonly figures: readonly Figure[];
  readonly series: readonly Series[];
  /** Years that are rows; `spans`: how many rows a series has, and how many years it covers. */
  readonly years: ReadonlySet<number>;
  readonly spans: ReadonlySet<number>;
  readonly dates: readonly KnownDate[];
  /** Numbers that the article has only in names: '4.0' of 'Heron 4.0'. */
  readonly versions: ReadonlySet<string>;
}

const gathered = new WeakMap<Article, Known>();

/** All that an article vouches for; gathered once. */
export function knownOf(article: Article): Known {
  const known = gathered.get(article) ?? gather(article);
  gathered.set(article, known);
  return known;
}

function gather(article: Article): Known {
  const { lang } = article;
  const figures: Figure[] = [];
  const bare = bareFacts(article);
  for (const fact of article.facts.values()) {
    const words = calls(fact, lang);
    for (const quantity of [fact.quantity, fact.computed?.quantity]) {
      if (!quantity) continue;
      const { start, end } = quantity;
      const { rises, falls } = changes(quantity, { lang, sentence: fact.words, start, end });
      const change = rises || falls || /^[+−-]/.test(quantity.text);
      figures.push({ quantity, fact, words, change });
      // Of 'so many a day' the figure alone is so many.
      if (quantity.kind.startsWith('count per '))
        figures.push({
          quantity: { ...quantity, kind: 'count', unit: '', base: quantity.value },
          fact,
          words,
        });
      if (bare.has(fact.name)) figures.push({ quantity: { ...quantity, qualifier: 'exact' }, fact, words });
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
  for (const cell of tableCells(article))
    for (const quantity of readQuantities(cell, lang)) figures.push({ quantity });
  const series = seriesOf(article);
  const dates = datesOf(article, lines);
  const years = new Set(series.flatMap(({ keys }) => keys.flatMap(yearsIn)));
  return { figures, series, years, spans: spansOf(series), dates, versions: versionsOf(article) };
}

/** The words that a fact is called by, without those of its time: 'Kahlenstein' of 'Kahlenstein, 1990'. */
function calls({ label, labelled, quantity }: Fact, lang: string): Set<string> {
  let name = labelled ? label : '';
  for (const { start, end } of datesIn(name, lang).reverse()) name = name.slice(0, start) + name.slice(end);
  const words = tellingWords(`${name} ${quantity?.noun ?? ''}`, lang);
  return new Set([...words].filter(word => !/^\d/.test(word)));
}

/** Versions that no sentence of the article gives as a figure. */
function versionsOf({ document, sources, lang }: Article): Set<string> {
  const texts = [document, ...sources.values()].flatMap(({ title, text }) => [title, text]);
  const found = texts.flatMap(text => text.match(/(?<=\p{Lu}\p{L}*[ -])\d+\.\d+(?![\d.,]\d)/gu) ?? []);
  if (!found.length) return new Set();
  const read = new Set(texts.flatMap(text => readQuantities(text, lang).map(({ figure }) => figure)));
  return new Set(found.filter(each => !read.has(each)));
}

/** The cells of tables that stand in the article. */
const tableCells = (article: Article): string[] =>
  [article.document, ...article.sources.values()].flatMap(({ text }) =>
    text.split('\n').flatMap(line =>
      /\|.*\|/.test(line)
        ? line.split('|').map(cell =>
            cell
              .trim()
              .replace(/^\.(?=\d)/, '0.')
              .replace(/(?<=\.\d+)s$/, ' s'),
          )
        : [],
    ),
  );

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
