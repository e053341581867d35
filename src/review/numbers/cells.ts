/** Cells of series and tables: what a slide may show of them, or say with their row's name. */
import type { Article, Column, Quantity, Words } from '../../article/types.ts';
import { tidy, toBase, unitOf } from '../../article/units.ts';
import { holds } from './fits.ts';

/** A file's rows as the data shows them. */
export interface Series {
  /** The exhibit's kind: 'line', 'table'. */
  readonly kind: string;
  /** The measure of its values; undefined where only its heads tell. */
  readonly unit?: string;
  /** Names of the rows: the x axis, a table's first column. */
  readonly keys: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
}

interface Cell {
  readonly text: string;
  readonly value?: number;
}

/** All series of an article. */
export function seriesOf(article: Article): Series[] {
  return article.slides.flatMap(({ kind, exhibit }): Series[] => {
    if (typeof exhibit !== 'object' || exhibit === null) return [];
    const { file, rows, x, unit } = exhibit as {
      file?: unknown;
      rows?: readonly (readonly Words[])[];
      x?: Column;
      unit?: string;
    };
    if (typeof file === 'string' && Array.isArray(rows)) {
      const cells = (rows as readonly (readonly Words[])[]).map(row =>
        row.map(words => cellOf(words.join(''))),
      );
      const columns = (cells[0] ?? []).map((_, at) => cells.map(row => row[at] ?? { text: '' }));
      return [{ kind, keys: (columns[0] ?? []).map(({ text }) => text), columns }];
    }
    const columns = columnsIn(exhibit);
    if (!columns.length) return [];
    const keys = (x ?? columns[0]!).cells.map(({ text }) => text.trim());
    return [
      { kind, keys, columns: columns.map(({ cells }) => cells), ...(typeof unit === 'string' && { unit }) },
    ];
  });
}

function cellOf(text: string): Cell {
  const value = Number(text.replace(/[,\s\u00a0]/g, ''));
  return text.trim() && Number.isFinite(value) ? { text, value } : { text };
}

/** Columns anywhere in an exhibit. */
function columnsIn(value: unknown): Column[] {
  if (typeof value !== 'object' || value === null) return [];
  const { cells } = value as Partial<Column>;
  if (Array.isArray(cells) && cells.every(cell => typeof (cell as Cell | null)?.text === 'string'))
    return [value as Column];
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  return parts.flatMap(columnsIn);
}

/** Whether a figure is a cell of a series that its slide shows, or whose row its sentence names. */
export function isCell(figure: Quantity, all: readonly Series[], sentence: string, kind: string): boolean {
  return all.some(series => {
    const shown = series.kind === kind;
    return series.columns.some(cells =>
      cells.some(({ text, value }, row) => {
        const read = value ?? cellOf(text).value;
        if (read === undefined || !(shown || names(sentence, series.keys[row] ?? ''))) return false;
        return isValue(figure, { text, value: read }, series.unit);
      }),
    );
  });
}

/** Whether a figure is a cell's value, in its unit or, on its own, without. */
function isValue(figure: Quantity, { text, value }: Required<Cell>, unit: string | undefined): boolean {
  if (!figure.unit || unit === undefined)
    return tidy(figure.value) === tidy(value) && figure.qualifier === 'exact';
  const measure = unitOf(unit);
  if (!measure) return false;
  const decimals = /[.,](\d+)\s*$/.exec(text)?.[1]?.length ?? 0;
  const quantity = { value, unit, kind: measure.kind, base: toBase(value, measure), step: 10 ** -decimals };
  return holds(figure, { ...figure, ...quantity, qualifier: 'exact', noun: '' });
}

const names = (sentence: string, key: string): boolean =>
  key.trim() !== '' &&
  new RegExp(`(?<![\\p{L}\\p{N}])${quoteAll(key.trim())}(?![\\p{L}\\p{N}])`, 'iu').test(sentence);

const quoteAll = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
