/** Collects what is wrong with a file: at its place, once, and nothing that only follows from what is known already. */
import type { Problem, Severity } from '../problem.ts';
import type { Yaml } from './yaml.ts';

/** A stretch of a file's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is said at a place. */
export interface Saying {
  readonly rule: string;
  readonly severity?: Severity;
  readonly found: string;
  readonly expected?: string | undefined;
  readonly fix?: string | undefined;
  /** The mended lines; or `instead`: what to put in place of the underlined characters. */
  readonly mended?: string | undefined;
  readonly instead?: string | undefined;
}

/** Line and column (from 1) of an offset, and the line's text. */
export function placeIn(
  text: string,
  at: Stretch,
): { line: number; column: number; length: number; source: string } {
  const begin = text.lastIndexOf('\n', at.start - 1) + 1;
  const stop = text.indexOf('\n', begin);
  const source = text.slice(begin, stop < 0 ? undefined : stop);
  const line = text.slice(0, begin).split('\n').length;
  const column = at.start - begin + 1;
  return {
    line,
    column,
    length: Math.max(1, Math.min(at.end - at.start, source.length - column + 1)),
    source,
  };
}

/** The line with other characters at a place. */
export function insteadAt(place: { column: number; length: number; source: string }, words: string): string {
  const at = place.column - 1;
  return place.source.slice(0, at) + words + place.source.slice(at + place.length);
}

/** One problem of a file whose text is at hand. */
export function problemAt(file: string, text: string, at: Stretch, saying: Saying): Problem {
  const place = placeIn(text, at);
  const mended =
    saying.mended ?? (saying.instead === undefined ? undefined : insteadAt(place, saying.instead));
  return {
    severity: saying.severity ?? 'stop-all',
    rule: saying.rule,
    file,
    ...place,
    found: saying.found,
    ...(saying.expected === undefined ? {} : { expected: saying.expected }),
    ...(saying.fix === undefined ? {} : { fix: saying.fix }),
    ...(mended === undefined ? {} : { mended }),
  };
}

/** The problems of one YAML file. */
export class Report {
  readonly file: string;
  readonly problems: Problem[];
  readonly #yaml: Yaml;
  readonly #lost: readonly (readonly [number, number])[];
  readonly #said = new Set<string>();
  /** What to put in place of what, by line: two slips in a line are mended together. */
  readonly #edits = new Map<
    number,
    { at: { column: number; length: number }; words: string; problem: number }[]
  >();

  constructor(file: string, yaml: Yaml) {
    this.file = file;
    this.#yaml = yaml;
    this.problems = [...yaml.problems];
    const lines = yaml.original.split('\n');
    this.#lost = [...yaml.lost].map(line => neighbourhood(lines, line));
  }

  /** Adds a problem, unless its line was reported already or stands beside one that was left out. */
  add(at: Stretch, saying: Saying): void {
    const problem = problemAt(this.file, this.#yaml.text, at, saying);
    const line = problem.line ?? 0;
    const key = `${at.start} ${saying.rule}`;
    if (this.#said.has(key) || this.#yaml.reported.has(line)) return;
    if (this.#lost.some(([from, to]) => line >= from && line <= to)) return;
    this.#said.add(key);
    this.problems.push(problem);
    if (saying.instead !== undefined) this.#mendTogether(problem, saying.instead);
  }

  #mendTogether({ line = 0, column = 1, length = 1, source = '' }: Problem, words: string): void {
    const edits = this.#edits.get(line) ?? [];
    if (edits.some(({ at }) => column < at.column + at.length && at.column < column + length)) return;
    edits.push({ at: { column, length }, words, problem: this.problems.length - 1 });
    this.#edits.set(line, edits);
    const mended = edits
      .toSorted((a, b) => b.at.column - a.at.column)
      .reduce((text, edit) => insteadAt({ ...edit.at, source: text }, edit.words), source);
    for (const { problem } of edits) this.problems[problem] = { ...this.problems[problem]!, mended };
  }

  /** Line, column and length of a stretch. */
  place(at: Stretch): { file: string; line: number; column: number; length: number } {
    const { line, column, length } = placeIn(this.#yaml.text, at);
    return { file: this.file, line, column, length };
  }

  /** The characters of a stretch, as they stand in the file. */
  raw(at: Stretch): string {
    return this.#yaml.text.slice(at.start, at.end);
  }

  /** The line in which a stretch begins. */
  line(at: Stretch): string {
    return placeIn(this.#yaml.text, at).source;
  }

  /** Whether a word stands in a line that could not be read: what lacks may stand there. */
  lostWord(word: string): boolean {
    const lines = this.#yaml.original.split('\n');
    return [...this.#yaml.lost].some(line => new RegExp(`\\b${word}\\b`).test(lines[line - 1] ?? ''));
  }
}

/** First and last line (1-based) of the slide, or the top-level part, in which a line stands. */
function neighbourhood(lines: readonly string[], line: number): readonly [number, number] {
  const edge = (text: string) => /^( {0,4}- |\S)/.test(text) && !text.startsWith('#');
  let from = line - 1;
  while (from > 1 && !edge(lines[from - 1] ?? '')) from--;
  let to = line + 1;
  while (to <= lines.length && !edge(lines[to - 1] ?? '')) to++;
  return [Math.max(1, from), to - 1];
}
