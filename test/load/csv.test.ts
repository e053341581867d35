import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/article/csv.ts';
import { printProblems } from '../../src/problem.ts';

const values = (source: string, lang = 'en') =>
  readCsv('energy.csv', source, lang).columns?.map(column => [
    column.name,
    ...column.cells.map(cell => cell.value ?? cell.text),
  ]);
const said = (source: string) => printProblems(readCsv('energy.csv', source, 'en').problems);

describe('a CSV', () => {
  test('gives columns by name, a number where a cell reads as one, the cell as written where not', () => {
    expect(values('year,mwh,note\n2023,"1,200.5",a\n2024,,"say ""no"", twice"\n')).toEqual([
      ['year', 2023, 2024],
      ['mwh', 1200.5, ''],
      ['note', 'a', 'say "no", twice'],
    ]);
  });

  test('may use semicolons or tabs, CRLF, a byte order mark, no last line end, an empty last cell', () => {
    const wanted = [
      ['a', 1, 3],
      ['b', 2, ''],
    ];
    expect(values('\uFEFFa;b\r\n1;2\r\n3;')).toEqual(wanted);
    expect(values('a\tb\n1\t2\n\n3\t\n')).toEqual(wanted);
  });

  test.each([
    ['1.500', 'en', 1.5],
    ['1.500', 'de', 1500],
    ['1.5', 'de', 1.5],
    ['1,5', 'en', 1.5],
    ['1,500', 'en', 1500],
    ['1.234.567,8', 'en', 1234567.8],
    ['1 234,5', 'fr', 1234.5],
    ['−3', 'en', -3],
    ['12 %', 'de', 12],
    ['0.125', 'de', 0.125],
  ])('reads %s in %s as %d', (cell, lang, value) => {
    expect(values(`n\n"${cell}"\n`, lang)).toEqual([['n', value]]);
  });

  test('reads 1.500 as its neighbours in the column tell', () => {
    expect(values('n\n1.500\n2.25\n', 'de')).toEqual([['n', 1.5, 2.25]]);
  });

  test.each(['n/a', '2023-24', '1,2,3', '$5', '-', '1.2.3', 'e5', 'Infinity'])(
    'takes %s for a text',
    cell => {
      expect(values(`n\n"${cell}"\n`)).toEqual([['n', cell]]);
    },
  );

  test('knows the place of each cell', () => {
    const cell = readCsv('energy.csv', 'year,mwh\n2023,120\n', 'en').columns![1]!.cells[0]!;
    expect(cell.place).toEqual({ file: 'energy.csv', line: 2, column: 6, length: 3 });
  });

  test('names the ragged row, the doubled column, the open quote, all at once where it can', () => {
    expect(said('year,mwh,mwh\n2023,1\n2024,1,2\n')).toMatchInlineSnapshot(`
      "energy.csv:1:10: error: two columns are called \`mwh\`
        1 | year,mwh,mwh
          |          ^^^
        Expected a name of its own for each column.

      energy.csv:2:1: error: this row has 2 cells, the first row 3
        2 | 2023,1
          | ^^^^^^
        Expected 3 cells: empty ones for what is missing, double quotes around a cell with a \`,\` in it.
        Ready to paste:
      2023,1,"
    `);
    expect(said('year,"mwh\n2023,1\n')).toMatchInlineSnapshot(`
      "energy.csv:1:6: error: the \`"\` here is not closed
        1 | year,"mwh
          |      ^
        Expected a \`"\` at the end of the cell. A double quote inside a cell is written twice: \`""\`."
    `);
    expect(said('a,b\n"x"y,1\n')).toMatchInlineSnapshot(`
      "energy.csv:2:4: error: there is text behind the closing quote
        2 | "x"y,1
          |    ^
        Expected the end of the cell. A double quote inside a cell is written twice: \`""\`."
    `);
    expect(said('')).toMatchInlineSnapshot(`
      "energy.csv: error: the file is empty
        Expected a row of column names, then rows of values."
    `);
  });
});
