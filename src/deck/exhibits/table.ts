import * as z from 'zod';
import { printCell } from '../../article/cells.ts';
import { csvFile, text } from '../../article/shapes.ts';
import type { Column, Words } from '../../article/types.ts';
import { deal, MEASURE, rowHeights } from '../fit.ts';
import { star, strong } from '../lines.ts';
import type { Line } from '../types.ts';
import { width } from '../width.ts';
import type { ExhibitKind, Reader } from './kind.ts';
import { highlighted } from './named.ts';

interface Data {
  readonly head: readonly Words[];
  /** Rows of the data; of a CSV there are columns instead. */
  readonly rows?: readonly (readonly Words[])[];
  readonly total: boolean;
  readonly file?: string;
  readonly columns?: readonly Column[];
}

const MOST = 12;
/** px of text and head at the smallest size that a table takes before it is split. */
const SIZE = 23;
const HEAD = 40;
/** px of type of the largest table: three rows. */
const NAMES = 34;

const fromCsv = z
  .strictObject(
    {
      from: csvFile,
      columns: z
        .array(text, { error: 'a list of column names' })
        .min(1, { error: 'one column at least' })
        .optional(),
    },
    { error: 'rows, or `{ from: file.csv, columns: [a, b] }`' },
  )
  .meta({
    description: "A CSV's columns, all or those named.",
    examples: [{ from: 'sites.csv', columns: ['site'] }],
  });

/** Rows of cells; from the data or a CSV. */
export const table: ExhibitKind<Data> = {
  kind: 'table',
  about:
    'A table: rows of cells at ` | `, the first the heads, or a CSV; `total: true` where the last row is the total.',
  schema: z.union([z.array(text).min(2, { error: 'heads and one row at least' }), fromCsv], {
    error: 'rows of cells, one a line, the first the heads; or `{ from: file.csv, columns: [a, b] }`',
  }),
  fields: {
    total: z
      .boolean({ error: 'true or false' })
      .meta({ description: 'The last row is the total of those above.' })
      .optional(),
    heads: z
      .array(text, { error: 'a list of column heads' })
      .meta({ description: "Heads for a CSV's columns." })
      .optional(),
  },
  read(reader) {
    const value = reader.slide.table;
    const total = reader.slide.total === true;
    const read = Array.isArray(value) ? readRows(reader, value) : readCsv(reader, value as { from: string });
    return read && { ...read, total };
  },
  plan({ head, rows: given = [], columns, total }, plan) {
    const cell = (column: Column, at: number): Words => [printCell(column.cells[at]!, plan.article.lang)];
    const rows = columns ? columns[0]!.cells.map((_, at) => columns.map(column => cell(column, at))) : given;
    const body = rows.map(row => row.map((cell): Line => cell));
    const stars = highlighted(plan, body);
    const texts = rows.map(row => row.map(cell => plan.text(cell)));
    const heights = rowHeights(
      texts,
      SIZE,
      head.map(cell => plan.text(cell)),
    );
    const align = head.map((_, at) =>
      at > 0 && isNumeric(texts.map(row => row[at] ?? '')) ? 'right' : 'none',
    );
    return deal(heights, plan.box.height - HEAD, MOST).map(([from, to]) => ({
      tokens: hasNames(texts) ? ['wide'] : [],
      blocks: [
        {
          type: 'table',
          key: 'table',
          align: align as ('right' | 'none')[],
          head,
          rows: rows.slice(from, to).map((row, at) => {
            const index = from + at;
            const mark = stars.includes(index)
              ? star
              : total && index === rows.length - 1
                ? strong
                : undefined;
            return { key: `row-${index + 1}`, cells: mark ? markFirst(row, mark) : row };
          }),
        },
      ],
      shows: [],
    }));
  },
};

function readRows(reader: Reader, list: readonly unknown[]): Data | undefined {
  const [head = [], ...rows] = list.map((_, at) => reader.parts(['table', at]));
  let whole = true;
  rows.forEach((row, at) => {
    if (row.length === head.length) return;
    whole = false;
    reader.complain(['table', at + 1], {
      found: `${row.length} ${row.length === 1 ? 'cell' : 'cells'} under ${head.length} heads`,
      expected: 'as many cells as heads, set apart by ` | `',
      fix: 'An empty cell is nothing between two ` | `; a pipe in a text is `\\|`.',
    });
  });
  return whole ? { head, rows, total: false } : undefined;
}

function readCsv(reader: Reader, value: { from: string; columns?: readonly unknown[] }): Data | undefined {
  const all = reader.csv(['table', 'from']);
  if (!all) return undefined;
  const columns = value.columns
    ? value.columns.map((_, at) => reader.column(all, ['table', 'columns', at]))
    : [...all];
  if (columns.some(column => column === undefined)) return undefined;
  const given = reader.slide.heads as readonly unknown[] | undefined;
  if (given && given.length !== columns.length) {
    reader.complain(['heads'], {
      found: `${given.length} heads for ${columns.length} columns`,
      expected: 'a head a column',
    });
    return undefined;
  }
  const known = columns as readonly Column[];
  if ((known[0]?.cells.length ?? 0) === 0) {
    reader.complain(['table', 'from'], {
      found: `\`${value.from}\` has no rows`,
      expected: 'a row under the heads',
    });
    return undefined;
  }
  return {
    head: known.map((column, at) => (given ? reader.words(['heads', at]) : [column.name])),
    columns: known,
    total: false,
    file: value.from,
  };
}

/** Whether the first column holds short names in a table that must break lines: these are the last to break. */
function hasNames(texts: readonly (readonly string[])[]): boolean {
  const columns = texts[0]!.map((_, at) =>
    Math.max(...texts.map(row => width(row[at] ?? '', NAMES, 'sans'))),
  );
  return columns[0]! <= MEASURE / 4 && columns.reduce((sum, px) => sum + px + 28, 0) > MEASURE;
}

/** Marks the first cell that has words. */
function markFirst(row: readonly Words[], mark: (...words: Words) => Line[number]): Line[] {
  const first = row.findIndex(cell => cell.length > 0 && cell.some(piece => piece !== ''));
  return row.map((cell, at) => (at === first ? [mark(...cell)] : cell));
}

/** Whether a column is of numbers: every cell that isn't empty is a figure with little beside it. */
function isNumeric(cells: readonly string[]): boolean {
  const full = cells.filter(cell => !/^[\s–—-]*$/.test(cell));
  return (
    full.length > 0 &&
    full.every(cell => /^[\s~<>≈≤≥+−-]*[$€£¥]?\s?\d[\d.,\s\u00a0]*\S{0,3}(\s\S{1,9})?$/u.test(cell))
  );
}
