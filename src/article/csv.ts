/** CSV beside article.yaml, read strictly (RFC 4180, with semicolons or tabs too), each cell with its place. */
import type { Problem } from '../problem.ts';
import { placeIn, problemAt, type Stretch } from './report.ts';
import type { Column } from './types.ts';

/** Columns of a CSV file, and what is wrong with it; no columns where something is. */
export interface Csv {
  readonly columns?: readonly Column[];
  readonly problems: readonly Problem[];
}

interface Cell extends Stretch {
  readonly text: string;
}

/** Reads a CSV whose first row names the columns. `lang` decides what '1.500' is. */
export function readCsv(file: string, source: string, lang: string): Csv {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const problems: Problem[] = [];
  const separator = separatorOf(text);
  const rows = cellRows(text, separator, (at, found, expected, fix) =>
    problems.push(problemAt(file, text, at, { rule: 'csv', found, expected, fix })),
  );
  const [head, ...body] = rows;
  if (!head && problems.length > 0) return { problems };
  if (!head)
    return {
      problems: [
        {
          severity: 'stop-all',
          rule: 'csv',
          file,
          found: 'the file is empty',
          expected: 'a row of column names, then rows of values',
        },
      ],
    };
  const complain = (at: Stretch, found: string, expected: string) =>
    problems.push(problemAt(file, text, at, { rule: 'csv', found, expected }));
  head.forEach((cell, at) => {
    if (cell.text === '') complain(cell, `column ${at + 1} has no name`, 'a name in the first row');
    const first = head.findIndex(other => other.text === cell.text);
    if (cell.text !== '' && first < at)
      complain(cell, `two columns are called \`${cell.text}\``, 'a name of its own for each column');
  });
  for (const row of body) {
    if (row.length === head.length) continue;
    const last = row.at(-1)!;
    const fewer = head.length - row.length;
    problems.push(
      problemAt(
        file,
        text,
        { start: row[0]!.start, end: last.end },
        {
          rule: 'csv',
          found: `this row has ${row.length === 1 ? 'one cell' : `${row.length} cells`}, the first row ${head.length}`,
          expected: `${head.length} cells: empty ones for what is missing, double quotes around a cell with a \`${separator}\` in it`,
          mended: fewer > 0 ? text.slice(row[0]!.start, last.end) + separator.repeat(fewer) : undefined,
        },
      ),
    );
  }
  if (problems.length > 0) return { problems };
  const columns = head.map((cell, at) => {
    const cells = body.map(row => row[at]!);
    const number = numberReader(
      cells.map(({ text }) => text),
      lang,
    );
    return {
      name: cell.text,
      cells: cells.map(own => {
        const value = number(own.text);
        const { line, column, length } = placeIn(text, own);
        return {
          text: own.text,
          ...(value === undefined ? {} : { value }),
          place: { file, line, column, length },
        };
      }),
    };
  });
  return { columns, problems };
}

/** Semicolon or tab where the first row has more of them than of commas. */
function separatorOf(text: string): string {
  const head = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string) => head.split(sign).length;
  return count(';') > count(',') ? ';' : count('\t') > count(',') ? '\t' : ',';
}

type Complain = (at: Stretch, found: string, expected: string, fix?: string) => void;

function cellRows(text: string, separator: string, complain: Complain): Cell[][] {
  const rows: Cell[][] = [];
  const twice = 'A double quote inside a cell is written twice: `""`.';
  let at = 0;
  while (at < text.length) {
    const row: Cell[] = [];
    for (; ; at++) {
      const start = at;
      let cell = '';
      if (text[at] === '"') {
        const quoted = /"((?:[^"]|"")*)"/y;
        quoted.lastIndex = at;
        const match = quoted.exec(text);
        if (!match) {
          complain(
            { start, end: start + 1 },
            'the `"` here is not closed',
            'a `"` at the end of the cell',
            twice,
          );
          return rows;
        }
        cell = match[1]!.replace(/""/g, '"');
        at = quoted.lastIndex;
        if (at < text.length && text[at] !== separator && text[at] !== '\n') {
          complain(
            { start: at, end: at + 1 },
            'there is text behind the closing quote',
            'the end of the cell',
            twice,
          );
        }
      }
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
      row.push({ text: (cell + text.slice(from, at)).trim(), start, end: at });
      if (text[at] !== separator) break;
    }
    at++;
    // A blank line is no row.
    if (row.length > 1 || row[0]!.text !== '') rows.push(row);
  }
  return rows;
}

/**
 * A reader for the numbers of one column: '1,234.5', '1.234,5', '1 234,5', '−3', '12%'. What comma and point are
 * follows from the column's own numbers, where they leave it open from the language.
 */
export function numberReader(cells: readonly string[], lang: string): (text: string) => number | undefined {
  const bare = cells.map(clean);
  const evident = (decimal: string, group: string) => {
    const number = new RegExp(`^[-+]?\\d+\\${decimal}\\d+$`);
    const grouped = new RegExp(
      `^[-+]?\\d{1,3}(\\${group}\\d{3})*\\${decimal}\\d+$|^[-+]?\\d{1,3}(\\${group}\\d{3}){2,}$`,
    );
    return bare.some(
      text =>
        (number.test(text) && !new RegExp(`^[-+]?[1-9]\\d{0,2}\\${decimal}\\d{3}$`).test(text)) ||
        (grouped.test(text) && text.includes(group)),
    );
  };
  const point = evident('.', ',');
  const comma = evident(',', '.');
  const usesComma =
    /^(de|fr|es|it|pt|nl|da|sv|nb|nn|fi|pl|cs|sk|ru|uk|tr|id|ro|hu|el|hr|sl)\b/.test(lang) &&
    lang !== 'de-CH';
  const decimal = point === comma ? (usesComma ? ',' : '.') : point ? '.' : ',';
  const group = decimal === '.' ? ',' : '.';
  const form = new RegExp(`^[-+]?(\\d+|\\d{1,3}(\\${group}\\d{3})+)(\\${decimal}\\d+)?$`);
  return text => {
    const own = clean(text);
    if (!form.test(own)) return undefined;
    return Number(own.replaceAll(group, '').replace(decimal, '.'));
  };
}

/** Without spaces and apostrophes between digits, a true minus as '-', a per cent sign left out. */
function clean(text: string): string {
  return text
    .replace(/(?<=\d)[ \u00a0\u202f'’](?=\d{3})/g, '')
    .replace(/^[−–](?=\d)/, '-')
    .replace(/[ \u00a0\u202f]?%$/, '');
}
