/** Tables of an article as CSV files beside article.yaml, and what each may be shown as. */
import { numberReader } from '../article/csv.ts';
import type { FoundTable } from './passages.ts';
import { wordsIn } from './wording.ts';

/** A table with its file. */
export interface Series {
  readonly file: string;
  readonly csv: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly section: string;
  readonly lead: string;
  /** Set where the first column is time and others are numbers of one unit. */
  readonly line?: { readonly x: string; readonly y: readonly string[]; readonly unit: string };
}

/** Tables of two columns and two rows at least. */
export function seriesOf(tables: readonly FoundTable[], lang: string): Series[] {
  const whole = tables.filter(({ rows }) => rows.length >= 3 && (rows[0]?.length ?? 0) >= 2);
  return whole.map(({ rows: [first = [], ...body], section, lead }, at) => {
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
  if (lead === undefined) return undefined;
  const unit = unitOf(lead);
  const y = unit === '' ? [lead] : numeric.filter(head => unitOf(head) === unit).slice(0, 3);
  return { x: heads[0]!, y, unit: unit || lead };
}

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
