import { describe, expect, test } from 'vitest';
import {
  countProblems,
  type Problem,
  printProblem,
  problemJson,
  Stop,
  sortProblems,
} from '../../src/problem.ts';

const problem: Problem = {
  severity: 'stop-all',
  rule: 'unknown-name',
  file: 'slides/x/article.yaml',
  line: 12,
  column: 21,
  length: 5,
  source: '    figures: [gpus, pover]',
  found: 'nothing here is called `pover`',
  fix: 'Did you mean `power`?',
  mended: '    figures: [gpus, power]',
};

test('a problem prints place, line, caret, advice and the line to paste', () => {
  expect(printProblem(problem)).toBe(
    [
      'slides/x/article.yaml:12:21: error: nothing here is called `pover`',
      '  12 |     figures: [gpus, pover]',
      '     |                     ^^^^^',
      '  Did you mean `power`?',
      '  Ready to paste:',
      '    figures: [gpus, power]',
    ].join('\n'),
  );
});

test('the caret stands under its sign behind wide signs, tabs and combining marks', () => {
  const caret = (source: string, column: number) =>
    printProblem({ ...problem, source, column, length: 1 })
      .split('\n')[2]!
      .slice('     | '.length);
  expect(caret('ab$', 3)).toBe('  ^');
  expect(caret('\t$', 2)).toBe(' ^');
  expect(caret('日本$', 3)).toBe('    ^');
  expect(caret('🚆$', 3)).toBe('  ^');
  expect(caret('e\u0301$', 3)).toBe(' ^');
});

test('of a long line the part around the caret is shown', () => {
  const source = `${'a'.repeat(300)}$x${'b'.repeat(300)}`;
  const [, line, caret] = printProblem({ ...problem, source, column: 301, length: 2 }).split('\n');
  expect(line!.length).toBeLessThan(130);
  expect(line!.slice(caret!.indexOf('^'), caret!.lastIndexOf('^') + 1)).toBe('$x');
});

test('as JSON the same fields, the source line left out', () => {
  expect(JSON.stringify(problemJson(problem))).toBe(
    '{"severity":"stop-all","rule":"unknown-name","file":"slides/x/article.yaml","line":12,"column":21,"length":5,"found":"nothing here is called `pover`","fix":"Did you mean `power`?","mended":"    figures: [gpus, power]"}',
  );
});

describe('several problems', () => {
  test('stand in the order of files and places', () => {
    const at = (file: string, line?: number) => ({ ...problem, file, ...(line ? { line } : {}) }) as Problem;
    const { line: _, ...noLine } = problem;
    const sorted = sortProblems([at('b', 1), at('a', 10), at('a', 9), { ...noLine, file: 'b' }]);
    expect(sorted.map(one => [one.file, one.line])).toEqual([
      ['a', 9],
      ['a', 10],
      ['b', undefined],
      ['b', 1],
    ]);
  });

  test('are counted in words', () => {
    expect(countProblems([])).toBe('');
    expect(countProblems([problem])).toBe('1 error');
    expect(
      countProblems([problem, { ...problem, severity: 'stop-dist' }, { ...problem, severity: 'warning' }]),
    ).toBe('2 errors, 1 warning');
  });
});

test('a Stop carries the exit code for the shell', () => {
  expect(new Stop('No').exitCode).toBe(1);
  expect(new Stop('No', { exitCode: 2 })).toMatchObject({ message: 'No', exitCode: 2, problems: [] });
});
