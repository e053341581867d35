/**
 * What is wrong, where, and how to mend it: one shape and one voice for the whole product. A problem reads
 * "file:line:column: error: what was found", the line with a caret, what was expected, how to mend it, and the
 * mended line ready to paste.
 */

/** A row of DESIGN.md's table: nothing is written; the deck's folder is written but dist/ isn't; only said. */
export type Severity = 'stop-all' | 'stop-dist' | 'warning';

/** Something wrong, at a place. Lines and columns count from 1; columns count as editors do (UTF-16). */
export interface Problem {
  readonly severity: Severity;
  /** The rule's id, for `--json`, tests and lists: 'unknown-key'. */
  readonly rule: string;
  /** As printed: 'slides/x/article.yaml'. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Characters to underline. */
  readonly length?: number;
  /** The line as it stands in the file. */
  readonly source?: string;
  /** What was found, a sentence's start without a full stop: '`pover` is no name in this file'. */
  readonly found: string;
  /** What was expected, after 'Expected ': 'the name of a fact'. */
  readonly expected?: string;
  /** How to mend it, in full sentences: 'Did you mean `power`?'. */
  readonly fix?: string;
  /** The mended line, or lines, with its own indentation: ready to paste. */
  readonly mended?: string;
  /** The article's sentences that it concerns. */
  readonly passages?: readonly string[];
}

/** Ends a command: the message is for the user as it stands, `exitCode` for the shell (1: a build stops, 2: usage). */
export class Stop extends Error {
  override name = 'Stop';
  readonly exitCode: number;
  readonly problems: readonly Problem[];

  constructor(message: string, options: { exitCode?: number; problems?: readonly Problem[] } = {}) {
    super(message);
    this.exitCode = options.exitCode ?? 1;
    this.problems = options.problems ?? [];
  }
}

/** By file, then place, then rule; problems without a line come first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) =>
      order(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      order(a.rule, b.rule),
  );
}

/** Some lines of plain text, without colour and without a line break at the end. */
export function printProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter(part => part !== undefined).join(':');
  const lines = [`${place}: ${problem.severity === 'warning' ? 'warning' : 'error'}: ${problem.found}`];
  if (problem.source !== undefined && problem.line !== undefined) lines.push(...printSource(problem));
  const advice = [problem.expected && `Expected ${problem.expected}.`, problem.fix].filter(Boolean).join(' ');
  if (advice) lines.push(...advice.split('\n').map(line => `  ${line}`));
  if (problem.mended !== undefined) lines.push('  Ready to paste:', ...problem.mended.split('\n'));
  return lines.join('\n');
}

/** All problems in order, a blank line between them. */
export function printProblems(problems: readonly Problem[]): string {
  return sortProblems(problems).map(printProblem).join('\n\n');
}

/** How many errors and warnings, in words: '2 errors, 1 warning'; '' where there is nothing wrong. */
export function countProblems(problems: readonly Problem[]): string {
  const warnings = problems.filter(problem => problem.severity === 'warning').length;
  const say = (count: number, word: string) => (count ? [`${count} ${word}${count === 1 ? '' : 's'}`] : []);
  return [...say(problems.length - warnings, 'error'), ...say(warnings, 'warning')].join(', ');
}

/** For `--json`: the same fields, in a fixed order, those that are missing left out. */
export function problemJson(problem: Problem): Record<string, string | number> {
  const { severity, rule, file, line, column, length, found, expected, fix, mended } = problem;
  const all = { severity, rule, file, line, column, length, found, expected, fix, mended };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
    string,
    string | number
  >;
}

/** Longest stretch of a source line that is shown, in characters. */
const WINDOW = 110;

/** The source line behind its number, a caret under the place; of a long line the part around the caret. */
function printSource(problem: Problem): string[] {
  const source = (problem.source ?? '').replace(/\t/g, ' ').trimEnd();
  const column = Math.min((problem.column ?? 1) - 1, source.length);
  const length = Math.max(1, Math.min(problem.length ?? 1, source.length - column));
  const from = source.length <= WINDOW || column < WINDOW - 30 ? 0 : column - 40;
  const to = Math.min(source.length, from + WINDOW);
  const shown = `${from > 0 ? '…' : ''}${source.slice(from, to)}${to < source.length ? '…' : ''}`;
  const before = `${from > 0 ? '…' : ''}${source.slice(from, column)}`;
  const under = source.slice(column, Math.min(column + length, to));
  const number = String(problem.line);
  return [
    `  ${number} | ${shown}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(cells(before))}${'^'.repeat(Math.max(1, cells(under)))}`,
  ];
}

/** Terminal cells that a text takes: ideographs and emoji two, combining marks none. */
function cells(text: string): number {
  let count = 0;
  for (const sign of text) {
    if (/\p{Mn}|\p{Cf}/u.test(sign)) continue;
    count +=
      /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(sign)
        ? 2
        : 1;
  }
  return count;
}
