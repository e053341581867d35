import * as z from 'zod';
import { printCell } from '../../article/cells.ts';
import { csvFile, text } from '../../article/shapes.ts';
import type { Column, Words } from '../../article/types.ts';
import type { Tone } from '../../draw/types.ts';
import { ref, strong } from '../lines.ts';
import type { Line } from '../types.ts';
import type { Way } from '../words/words.ts';
import { drawn } from './drawn.ts';
import type { ExhibitKind, Plan, Reader } from './kind.ts';
import { unitName } from './measure.ts';
import { highlighted, quantityOf } from './named.ts';

interface Data {
  readonly file: string;
  readonly x: Column;
  readonly lines: readonly Column[];
  readonly unit: string;
  readonly mark?: { readonly index: number; readonly words: Words };
  readonly projected?: number;
}

/** A series over time. */
export const line: ExhibitKind<Data> = {
  kind: 'line',
  drawn: true,
  about:
    'A series from a CSV: one to six columns of one unit over x; `mark:` names one point, `projected:` starts a forecast.',
  schema: z
    .strictObject(
      {
        from: csvFile,
        x: text.meta({ description: 'The column of the horizontal axis.' }),
        y: z.union([text, z.array(text).min(1).max(6, { error: 'six lines at most can be told apart' })], {
          error: 'a column, or a list of columns',
        }),
        unit: text.meta({ description: 'The unit of all columns.', examples: ['MWh'] }),
        mark: text
          .meta({ description: 'A point and its words.', examples: ['2023 | Second hall opens'] })
          .optional(),
        projected: text.meta({ description: 'Where the forecast starts, as it stands in x.' }).optional(),
      },
      { error: '`{ from: file.csv, x: column, y: [columns], unit: unit }`' },
    )
    .meta({
      description: 'A series.',
      examples: [{ from: 'energy.csv', x: 'year', y: ['mwh'], unit: 'MWh' }],
    }),
  read(reader) {
    const value = reader.slide.line as { from: string; y: unknown; mark?: unknown; projected?: unknown };
    const all = reader.csv(['line', 'from']);
    if (!all) return undefined;
    const x = reader.column(all, ['line', 'x']);
    const paths = Array.isArray(value.y) ? value.y.map((_, at) => ['line', 'y', at]) : [['line', 'y']];
    const lines = paths.map(path => reader.column(all, path));
    if (!x || lines.some(column => column === undefined)) return undefined;
    const columns = lines as Column[];
    if (!areNumbers(reader, columns, paths)) return undefined;
    sayWhose(reader, value.from);
    const unit = plainText(reader.words(['line', 'unit']));
    const mark = value.mark === undefined ? undefined : reader.parts(['line', 'mark']);
    const markAt = mark && findX(reader, x, 'mark', mark[0] ?? []);
    const projected =
      value.projected === undefined
        ? undefined
        : findX(reader, x, 'projected', reader.words(['line', 'projected']));
    return {
      file: value.from,
      x,
      lines: columns,
      unit,
      ...(mark?.[1] && markAt !== undefined && { mark: { index: markAt, words: mark[1] } }),
      ...(projected !== undefined && { projected }),
    };
  },
  plan(data, plan) {
    const { x, lines, unit, mark, projected } = data;
    const stars = highlighted(
      plan,
      lines.map(column => [[column.name]]),
    );
    const positions = positionsOf(x);
    const place = (cell: Column['cells'][number]) => printCell(cell, plan.article.lang);
    // As the axis prints them.
    const print = (cell: Column['cells'][number]) => printCell(cell, plan.article.lang, true);
    const ends: [string, string] = [place(x.cells[0]!), place(x.cells.at(-1)!)];
    const only = lines.length === 1 ? lines[0]! : undefined;
    const unitWords = capital(unitName(unit, plan.say));
    const measure = only && only.name.toLowerCase() !== unit.toLowerCase() ? capital(only.name) : unitWords;
    const subtitle: Line = [
      strong(measure),
      ...(measure === unitWords ? [] : [plan.say.comma + unitName(unit, plan.say)]),
      plan.say.comma + plan.say.span(...ends),
    ];
    const lit = stars[0] ?? 0;
    return [
      drawn(plan, {
        subtitle,
        alt: altOf(data, plan, lit),
        drawing: {
          kind: 'line',
          x: x.cells.map(place),
          ...(positions && { positions }),
          lines: lines.map((column, at) => ({
            label: column.name,
            values: column.cells.map(cell => cell.value),
            texts: column.cells.map(print),
            tone: (stars[0] === at ? 'accent' : stars[1] === at ? 'deep' : 'mark') as Tone,
          })),
          unit,
          ...(mark && { mark: { index: mark.index, line: lit, text: plan.text(mark.words) } }),
          ...(projected !== undefined && { projected }),
          decimals: Math.max(0, ...lines.flatMap(column => column.cells.map(cell => decimalsOf(cell.text)))),
          ...plan.box,
        },
        head: [
          x.name,
          ...lines.map(column =>
            unit && column.name !== unit ? column.name + plan.say.comma + unit : column.name,
          ),
        ],
        rows: x.cells.map((cell, at) => [place(cell), ...lines.map(column => print(column.cells[at]!))]),
        shows: factsIn(data, plan).map(({ name }) => name),
      }),
    ];
  },
};

const plainText = (words: Words) => words.filter(piece => typeof piece === 'string').join('');
const capital = (text: string) => text.replace(/^\p{Ll}(?=\p{Ll}{3})/u, sign => sign.toUpperCase());
const decimalsOf = (text: string) => /[.,](\d+)\s*\D*$/.exec(text)?.[1]?.length ?? 0;

function areNumbers(
  reader: Reader,
  columns: readonly Column[],
  paths: readonly (readonly (string | number)[])[],
): boolean {
  return columns.every((column, at) => {
    const known = column.cells.filter(cell => cell.value !== undefined);
    const bad = column.cells.find(cell => cell.value === undefined && !/^[\s–—-]*$/.test(cell.text));
    if (known.length >= 2 && !bad) return true;
    reader.complain(paths[at]!, {
      found: bad
        ? `\`${bad.text}\` in column \`${column.name}\`, line ${bad.place.line}`
        : `Column \`${column.name}\` has ${known.length} numbers`,
      expected: bad ? 'a number, or an empty cell for a gap' : 'two numbers at least',
    });
    return false;
  });
}

/** A series is no part of the article by itself: somebody says it. */
function sayWhose(reader: Reader, file: string): void {
  if (reader.slide.where !== undefined || reader.slide.cite !== undefined) return;
  reader.complain(['line'], {
    found: `nothing says whose figures \`${file}\` are`,
    expected: '`where:` with a phrase of the article, or `cite:` with the outside source',
    warning: true,
  });
}

function findX(reader: Reader, x: Column, key: string, words: Words): number | undefined {
  const wanted = plainText(words).trim();
  const at = x.cells.findIndex(cell => cell.text === wanted);
  if (at >= 0) return at;
  reader.complain(['line', key], {
    found: `\`${wanted}\` is not in column \`${x.name}\``,
    expected: `one of its cells, ${x.cells[0]?.text} to ${x.cells.at(-1)?.text}`,
  });
  return undefined;
}

/** Places on x where they are not evenly spaced: numbers as they are, ISO dates as days. */
function positionsOf(x: Column): number[] | undefined {
  const places = x.cells.map(({ text, value }) =>
    /^\d{4}-\d\d(-\d\d)?$/.test(text.trim())
      ? Date.parse(`${text.trim()}T00:00Z`.replace(/^(\d{4}-\d\d)T/, '$1-01T')) / 864e5
      : value,
  );
  if (places.some(place => place === undefined || Number.isNaN(place))) return undefined;
  const known = places as number[];
  const gaps = known.slice(1).map((place, at) => place - known[at]!);
  if (gaps.some(gap => gap <= 0)) return undefined;
  return Math.max(...gaps) - Math.min(...gaps) > 1e-9 * Math.max(...gaps) ? known : undefined;
}

/** Facts that stand in the series: same value, same unit, printed in a cell. */
function factsIn({ lines, unit }: Data, plan: Plan) {
  const values = new Set(lines.flatMap(column => column.cells.flatMap(cell => cell.value ?? [])));
  return [...plan.article.facts.values()].filter(fact => {
    const quantity = quantityOf(fact);
    return (
      quantity &&
      fact.whose !== 'computed' &&
      quantity.unit === unit &&
      unit !== '' &&
      values.has(quantity.value)
    );
  });
}

/** How the line runs, and the facts at its ends; figures of the series that are no facts are left to the table. */
function altOf(data: Data, plan: Plan, lit: number): Line {
  const column = data.lines[lit]!;
  const cells = data.x.cells.flatMap((cell, at) => {
    const value = column.cells[at]?.value;
    return value === undefined ? [] : [{ text: printCell(cell, plan.article.lang), value }];
  });
  const steps = cells.slice(1).map(({ value }, at) => value - cells[at]!.value);
  const change = cells.at(-1)!.value - cells[0]!.value;
  const way: Way = steps.every(step => step > 0)
    ? 'rises'
    : steps.every(step => step < 0)
      ? 'falls'
      : change > 0
        ? 'rises, not always'
        : change < 0
          ? 'falls, not always'
          : 'ends as it began';
  const facts = factsIn(data, plan);
  const [opens, closes] = plan.say.brackets;
  const place = (text: string, value: number): Line => {
    const fact = facts.find(known => quantityOf(known)!.value === value);
    return fact ? [text, opens, ref(fact.name), closes] : [text];
  };
  const [start, end] = [cells[0]!, cells.at(-1)!];
  const peak = cells.reduce((best, cell) => (cell.value > best.value ? cell : best));
  return plan.say.alt.lines({
    count: data.lines.length,
    name: column.name,
    way,
    from: place(start.text, start.value),
    to: place(end.text, end.value),
    ...(way !== 'rises' && way !== 'falls' && { peak: place(peak.text, peak.value) }),
  });
}
