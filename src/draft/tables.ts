/** Tables of an article as CSV files beside article.yaml, and what each may be shown as. */
import { numberReader } from '../article/csv.ts';
import { languageOf } from '../article/languages/index.ts';
import { type Claim, type ClaimContext, dollars } from './claims.ts';
import type { FoundTable } from './passages.ts';
import { wordsIn } from './words/words.ts';

/** A table with its file. */
export interface Series {
  readonly file: string;
  readonly csv: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly section: string;
  readonly lead: string;
  readonly block: number;
  /** Set where the first column is time and others are numbers of one unit. */
  readonly line?: { readonly x: string; readonly y: readonly string[]; readonly unit: string };
}

/** Tables of two columns and two rows at least. */
export function seriesOf(tables: readonly FoundTable[], lang: string): Series[] {
  const whole = tables.filter(({ rows }) => rows.length >= 3 && (rows[0]?.length ?? 0) >= 2);
  return whole.map(({ rows: [first = [], ...body], section, lead, block }, at) => {
    const heads = uniqueHeads(first);
    const rows = body.map(row => heads.map((_, column) => row[column] ?? ''));
    const line = lineOf(heads, rows, lang);
    return {
      file: whole.length === 1 ? 'table.csv' : `table-${at + 1}.csv`,
      csv: `${[heads, ...rows].map(row => row.map(cell).join(',')).join('\n')}\n`,
      heads,
      rows,
      section,
      lead,
      block,
      ...(line && { line }),
    };
  });
}

const cell = (text: string): string => (/[",;\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function uniqueHeads(row: readonly string[]): string[] {
  const heads: string[] = [];
  for (const [at, text] of row.entries()) {
    const own = text || `Column ${at + 1}`;
    heads.push(heads.includes(own) ? `${own} ${at + 1}` : own);
  }
  return heads;
}

function lineOf(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  lang: string,
): Series['line'] {
  const first = rows.map(row => row[0]!);
  const isTime = first.every(text => /^(?:1[5-9]|20)\d\d$|^\d{4}-\d\d(?:-\d\d)?$/.test(text));
  if (!isTime || rows.length < 4 || rows.length > 60) return undefined;
  const numeric = heads.slice(1).filter((_, at) => {
    const cells = rows.map(row => row[at + 1]!);
    const read = numberReader(cells, lang || 'en');
    const known = cells.filter(text => read(text) !== undefined);
    return known.length >= 3 && cells.every(text => read(text) !== undefined || /^[\s–—-]*$/.test(text));
  });
  const unitOf = (head: string) => /[([]([^()[\]]{1,20})[)\]]\s*$/.exec(head)?.[1] ?? '';
  const [lead] = numeric;
  // A unit with a scale in it, 'million $', would be read into the drawn numbers.
  const scaled = Object.keys(languageOf(lang || 'en').scales).some(
    scale =>
      lead &&
      unitOf(lead)
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(scale),
  );
  if (lead === undefined || scaled) return undefined;
  const unit = unitOf(lead);
  const y = unit === '' ? [lead] : numeric.filter(head => unitOf(head) === unit).slice(0, 3);
  return { x: heads[0]!, y, unit: unit || lead };
}

/** What a table's first column of numbers says: which row is highest, or which way a series goes. */
export function seriesClaim({ heads, rows, line }: Series, { lang, words }: ClaimContext): Claim | undefined {
  const plain = (text: string) => dollars(text.replace(/\s*[([].*$/, '').trim());
  const told = (text: string): Claim => ({ text, printed: text.replaceAll('$$', '$') });
  const at = heads.findIndex(
    (head, column) => column > 0 && (line ? head === line.y[0] : isNumeric(rows, column, lang)),
  );
  if (at > 0) {
    const read = numberReader(
      rows.map(row => row[at]!),
      lang || 'en',
    );
    const known = rows
      .filter(([name = '']) => name !== '' && !words.totals.test(name))
      .flatMap(row => {
        const value = read(row[at]!);
        return value === undefined ? [] : [{ name: row[0]!, value }];
      });
    const head = plain(heads[at]!);
    const [first, last] = [known[0], known.at(-1)];
    if (line && first && last && first !== last && head !== '') {
      if (last.value > 1.01 * first.value) return told(words.say.rose(head, first.name, last.name));
      if (last.value < 0.99 * first.value) return told(words.say.fell(head, first.name, last.name));
    }
    const sorted = [...known].sort((a, b) => b.value - a.value);
    const inner = /^\p{Lu}\p{Ll}/u.test(head) && !words.nouns ? head[0]!.toLowerCase() + head.slice(1) : head;
    if (
      !line &&
      sorted.length >= 3 &&
      sorted[0]!.value > sorted[1]!.value &&
      !/\d/.test(sorted[0]!.name + head)
    )
      return told(words.say.highest(dollars(sorted[0]!.name), inner));
  }
  const [by = '', ...others] = heads.map(plain);
  const claim = words.say.listed(others.slice(0, 2).join(', '), by);
  return /\d/.test(claim) || by === '' ? undefined : told(claim);
}

const isNumeric = (rows: readonly (readonly string[])[], column: number, lang: string): boolean => {
  const cells = rows.map(row => row[column]!);
  const read = numberReader(cells, lang || 'en');
  return cells.filter(cell => read(cell) !== undefined).length >= 3;
};

/** Words that a room reads on the fullest slide of a table: cells without a letter are looked up. */
export function wordsOnSlide({ heads, rows }: Series): number {
  const count = (row: readonly string[]) =>
    row.filter(text => /\p{L}/u.test(text)).reduce((sum, text) => sum + wordsIn(text).length, 0);
  const parts = Math.ceil(rows.length / 12);
  const size = Math.ceil(rows.length / parts);
  return (
    count(heads) +
    Math.max(
      ...Array.from({ length: parts }, (_, at) =>
        rows.slice(at * size, (at + 1) * size).reduce((sum, row) => sum + count(row), 0),
      ),
    )
  );
}
