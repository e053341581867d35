/** Cells of series and tables: what a slide may show of them, or say with their row's name. */
import { datesIn } from '../../article/dates.ts';
import type { Article, Column, Quantity, Words } from '../../article/types.ts';
import { headOf, tidy, toBase, unitOf } from '../../article/units.ts';
import { cue } from './cues/index.ts';
import { holds } from './fits.ts';
import { changes, type Said } from './sums.ts';

/** A file's rows as the data shows them. */
export interface Series {
  /** The exhibit's kind: 'line', 'table'. */
  readonly kind: string;
  /** The measure of its values; undefined where only its heads tell. */
  readonly unit?: string;
  /** Names of the rows: the x axis, a table's first column. */
  readonly keys: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
  /** What the columns are called. */
  readonly heads: readonly string[];
}

interface Cell {
  readonly text: string;
  readonly value?: number;
}

/** All series of an article. */
export function seriesOf(article: Article): Series[] {
  return article.slides.flatMap(({ kind, exhibit }): Series[] => {
    if (typeof exhibit !== 'object' || exhibit === null) return [];
    const { file, rows, head, x, unit } = exhibit as {
      head?: readonly Words[];
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
      const heads = (head ?? []).map(words => words.join(''));
      return [{ kind, keys: (columns[0] ?? []).map(({ text }) => text), columns, heads }];
    }
    const columns = columnsIn(exhibit);
    if (!columns.length) return [];
    const keys = (x ?? columns[0]!).cells.map(({ text }) => text.trim());
    return [
      {
        kind,
        keys,
        columns: columns.map(({ cells }) => cells),
        heads: columns.map(({ name }) => name),
        ...(typeof unit === 'string' && { unit }),
      },
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

/** Whether a text is, whole, a cell or a row's name of a series that its slide shows: 'Q1 2024', '2020/21'. */
export const isCellText = (text: string, all: readonly Series[], kind: string): boolean =>
  all.some(
    series =>
      series.kind === kind &&
      [...series.keys, ...series.columns.flatMap(cells => cells.map(cell => cell.text))].some(
        each => each.trim() === text.trim(),
      ),
  );

/** Whether a figure is a cell of a series that its slide shows, or whose row its sentence names. */
export function isCell(figure: Quantity, all: readonly Series[], sentence: string, kind: string): boolean {
  return all.some(series => {
    const shown = series.kind === kind;
    // Of a bare cell nothing is counted that no column is called.
    const { noun } = figure;
    if (noun && !series.heads.some(head => head.toLowerCase().includes(headOf(noun)))) return false;
    return series.columns.some(cells =>
      cells.some(({ text, value }, row) => {
        const read = value ?? cellOf(text).value;
        if (read === undefined || !(shown || names(sentence, series.keys[row] ?? ''))) return false;
        return isValue(figure, { text, value: read }, series.unit);
      }),
    );
  });
}

/** Whether a figure is a value of a series, in its unit or, as a bare cell, without. `text` tells its last digit. */
function isValue(figure: Quantity, { text, value }: Required<Cell>, unit: string | undefined): boolean {
  if (!figure.unit || unit === undefined)
    return tidy(figure.value) === tidy(value) && figure.qualifier === 'exact';
  const measure = unitOf(unit);
  if (!measure) return false;
  const decimals = /[.,](\d+)\s*$/.exec(text)?.[1]?.length ?? 0;
  const quantity = { value, unit, kind: measure.kind, base: toBase(value, measure), step: 10 ** -decimals };
  return holds(figure, { ...figure, ...quantity, qualifier: 'exact', noun: '' });
}

/**
 * Whether a figure follows from two cells of one column that the slide shows: rows side by side, the first and the last,
 * or those that the sentence names; or is a column's total.
 */
export function isCellSum(
  figure: Quantity,
  all: readonly Series[],
  said: Pick<Said, 'lang' | 'sentence' | 'start' | 'end'>,
  kind: string,
  slide: string,
): boolean {
  const { lang, sentence } = said;
  const share = figure.kind === 'percent' || figure.kind === 'ratio';
  const { rises, falls } = changes(figure, said);
  const differs = cue(lang, 'difference').test(sentence);
  const together = cue(lang, 'together').test(sentence);
  if (!share && !differs && !together) return false;
  return all.some(series => {
    const named = series.keys.map(key => names(sentence, key));
    if (series.kind !== kind && named.filter(Boolean).length < 2) return false;
    const unit = series.unit ?? (figure.unit && names(slide, figure.unit) ? figure.unit : '');
    const fits = (value: number) =>
      isValue(figure, { text: value.toFixed(6), value: tidy(value) }, unit || undefined);
    return series.columns.some(cells => {
      const values = cells.map(({ text, value }) => value ?? cellOf(text).value);
      const last = values.length - 1;
      if (together && fits(values.reduce<number>((sum, value) => sum + (value ?? 0), 0))) return true;
      return values.some((a, i) =>
        values.some((b, j) => {
          if (i >= j || !a || b === undefined) return false;
          if (!(j === i + 1 || (i === 0 && j === last) || (named[i] && named[j]))) return false;
          if (!share) return differs && fits(Math.abs(b - a));
          const change = rises || falls;
          return [b / a, a / b].some(ratio => {
            const base = tidy(change ? Math.abs(ratio - 1) : ratio);
            const part = { kind: 'ratio', unit: 'times', value: base, base, step: base / 1000, noun: '' };
            return holds(figure, { ...figure, ...part, qualifier: 'exact' });
          });
        }),
      );
    });
  });
}

/** Whether a sentence names a row: as it stands, by all of its years, or by its decade. */
function names(sentence: string, key: string): boolean {
  const name = key.trim();
  if (name === '') return false;
  if (new RegExp(`(?<![\\p{L}\\p{N}])${quoteAll(name)}(?![\\p{L}\\p{N}])`, 'iu').test(sentence)) return true;
  const years = name.match(/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/g) ?? [];
  if (years.length < 2) return false;
  const decades = datesIn(sentence).flatMap(({ decade }) => (decade === undefined ? [] : [String(decade)]));
  return years.every(year => sentence.includes(year)) || decades.includes(years[0]!);
}

const quoteAll = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
