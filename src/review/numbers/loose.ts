/** Loose numbers: figures and dates on a slide that neither a fact nor a sum over facts vouches for. */
import { type Dated, datesIn } from '../../article/dates.ts';
import { readQuantities } from '../../article/quantities.ts';
import { indexDocument } from '../../article/traces.ts';
import type { Article, Quantity } from '../../article/types.ts';
import type { Problem } from '../../problem.ts';
import { type Difference, difference, holds, holdsOfSum } from './fits.ts';
import { type Figure, type Known, knownOf } from './known.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A loose number; `passages` are the article's sentences that it resembles. */
export interface LooseNumber extends Problem {
  readonly slide: string;
  readonly passages: readonly string[];
}

/** Every loose number of a deck as it will be shown, in order. `file` is deck.md's path. */
export function looseNumbers(markdown: string, article: Article, file: string): LooseNumber[] {
  const known = knownOf(article);
  const quoted = quotations(article);
  return piecesOf(markdown).flatMap(piece => {
    const text = quoted(ownNumbers(piece.text));
    const allowed = stretchesOf(text, article.allow);
    const inside = (start: number, end: number) => allowed.some(([a, b]) => a < end && start < b);
    const figures = readQuantities(text, article.lang)
      .filter(each => !inside(each.start, each.end) && !fine(each, text, known, article.lang))
      .map(each => problemOf(piece, each, file, markdown, nearestOf(each, known)));
    const dates = datesIn(text, article.lang)
      .filter(each => /\d/.test(text.slice(each.start, each.end)) && !inside(each.start, each.end))
      .filter(each => !known.dates.some(other => agrees(each, other)) && !yearsOnly(each, known))
      .map(({ start, end }) =>
        problemOf(piece, { start, end, text: text.slice(start, end) }, file, markdown),
      );
    return [...figures, ...dates];
  });
}

/** Blanks what a drawing or the deck numbers itself: '1 square = 1,000', '(2 of 3)'; and 'half a', which is no figure. */
function ownNumbers(text: string): string {
  return text.replace(
    /\d+ squares? = (?:[^\d\s]{0,3}[\d.,]*\d(?: (?:thousand|million|billion|trillion))?)|\(\d+ of \d+\)|\bhalf an? (?!dozen|million|billion|century|decade|trillion)/g,
    blank,
  );
}

const blank = (text: string): string => text.replace(/[^\s]/g, '_').replace(/_/g, ' ');

/** Blanks the words in quotation marks that stand in a document of the article. */
function quotations(article: Article): (text: string) => string {
  const documents = [article.document, ...article.sources.values()].map(one => indexDocument(one));
  const stands = new Map<string, boolean>();
  return text =>
    text.replace(/“([^”]+)”|"([^"]+)"|‘([^’]+)’/g, (all: string, a?: string, b?: string, c?: string) => {
      const words = a ?? b ?? c ?? '';
      if (!stands.has(words))
        stands.set(
          words,
          documents.some(one => one.find(words) !== undefined),
        );
      return stands.get(words) ? blank(all) : all;
    });
}

/** Where the words of `allow:` stand. */
function stretchesOf(text: string, words: readonly string[]): [number, number][] {
  const low = text.toLowerCase().replace(/\u00a0/g, ' ');
  return words.flatMap(word => {
    const found: [number, number][] = [];
    const sought = word.toLowerCase();
    for (let at = low.indexOf(sought); sought && at >= 0; at = low.indexOf(sought, at + 1))
      found.push([at, at + sought.length]);
    return found;
  });
}

function fine(said: Quantity, text: string, known: Known, lang: string): boolean {
  const digits = /\d/.test(said.text);
  // 'Three signs', and 'two days are named', 'in one week': counted, not measured.
  if (!digits && said.value <= 12 && (said.kind === 'count' || /^(?:day|week|month)$/.test(said.unit)))
    return true;
  if (known.figures.some(({ quantity }) => holds(said, quantity))) return true;
  if (known.cells.has(said.value) && said.qualifier === 'exact') return true;
  if (known.sums.some(sum => holdsOfSum(said, sum))) return true;
  if (said.unit === 'year' && known.spans.has(said.value)) return true;
  if (!said.unit && yearLike(said) && [...known.dates].some(({ year }) => year === said.value)) return true;
  return shareStated(said, text, known, lang);
}

const yearLike = ({ value, text }: Quantity): boolean =>
  value >= 1000 && value < 2100 && /^\d{4}$/.test(text);

/** '80 percent of 55 is 44': the share stands in the same text, and the result is its share of a fact. */
function shareStated(said: Quantity, text: string, known: Known, lang: string): boolean {
  const shares = readQuantities(text, lang).filter(({ kind }) => kind === 'percent');
  const vouched = shares.filter(each => known.figures.some(({ quantity }) => holds(each, quantity)));
  return vouched.some(share =>
    known.figures.some(({ quantity }) => {
      const part = { value: quantity.value * share.base, base: quantity.base * share.base };
      return holds(said, { ...quantity, ...part, noun: '', step: quantity.step / 10 });
    }),
  );
}

/** Whether all that a date tells is told by the other too. */
function agrees(said: Dated, other: Dated): boolean {
  if (said.day !== undefined)
    return (
      (said.day === other.day || said.day === other.day2) &&
      said.month === other.month &&
      (said.year === undefined || other.year === undefined || said.year === other.year)
    );
  if (said.minute !== undefined) return said.minute === other.minute;
  if (said.year !== undefined && other.year !== undefined) return said.year === other.year;
  return said.year === undefined && said.month === other.month;
}

/** Years and decades that are rows of a series. */
const yearsOnly = ({ day, month, minute, year, lastYear, decade }: Dated, { cells }: Known): boolean =>
  day === undefined &&
  month === undefined &&
  minute === undefined &&
  [year, lastYear, decade].every(each => each === undefined || cells.has(each) || cells.has(each % 100));

interface Resembled {
  readonly figure: Figure;
  readonly why: Difference;
}

const CLOSENESS: readonly Difference[] = [
  'the qualifier was dropped',
  'percent for percentage points',
  'sharper than the source',
  'another digit',
  'another unit',
];

/** The fact that a loose number looks most like. */
function nearestOf(said: Quantity, { figures }: Known): Resembled | undefined {
  const found = figures.flatMap(figure => {
    const why = figure.fact && difference(said, figure.quantity);
    return why ? [{ figure, why, off: Math.abs(Math.log(said.base / figure.quantity.base || 1e9)) }] : [];
  });
  return found.sort((a, b) => CLOSENESS.indexOf(a.why) - CLOSENESS.indexOf(b.why) || a.off - b.off)[0];
}

function problemOf(
  { slide, places, inNotes }: Piece,
  { start, end, text }: { start: number; end: number; text: string },
  file: string,
  markdown: string,
  like?: Resembled,
): LooseNumber {
  const offset = places[start]!;
  const before = markdown.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const stop = markdown.indexOf('\n', offset);
  const fact = like?.figure.fact;
  const wording = text.replace(/\s+/g, ' ').trim();
  const resembles = fact
    ? `; it resembles \`${fact.name}\`, “${like.figure.quantity.text.replace(/\u00a0/g, ' ')}”, but ${BUT[like.why]}`
    : '';
  const into = fact ? `write \`$${fact.name}\` in article.yaml, or its wording here; else ` : '';
  return {
    severity: /\d/.test(text) && !inNotes ? 'stop-dist' : 'warning',
    rule: 'loose-number',
    file,
    line: before.split('\n').length,
    column: offset - lineStart + 1,
    length: places[end - 1]! - offset + 1,
    source: markdown.slice(lineStart, stop < 0 ? undefined : stop),
    found: `“${wording}” is no fact, no sum over facts and no quotation of the article${resembles}`,
    expected: 'a figure that the article vouches for',
    fix: `If it is right, ${into}let it through in article.yaml:\nallow:\n  - ${JSON.stringify(wording)}`,
    slide,
    passages: fact?.trace ? [fact.trace.sentence] : [],
  };
}

const BUT: Readonly<Record<Difference, string>> = {
  'another unit': 'has another unit or counts another thing',
  'percent for percentage points': 'percent and percentage points are not the same',
  'the qualifier was dropped': 'its qualifier was dropped',
  'sharper than the source': 'says it sharper than the source',
  'another digit': 'has another digit',
};
