/** What a build says to a person, or as JSON to a program. Strings only; the console is passed in. */
import { countProblems, type Problem, printProblem, problemJson, sortProblems } from '../problem.ts';
import type { Made } from './make.ts';

/** Where words go: progress and problems to stderr, results to stdout. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
}

export const terminal: Console = {
  out: text => void process.stdout.write(`${text}\n`),
  err: text => void process.stderr.write(`${text}\n`),
};

/** 'anthropic-colossus: 25 slides in 1.3 s, 3 slides with your edits kept'. */
export function sayMade(made: Made, ms: number): string {
  const parts = [`${made.slug}: ${count(made.slides, 'slide')} in ${(ms / 1000).toFixed(1)} s`, ...made.said];
  const problems = countProblems(made.problems);
  return [...parts, ...(problems ? [problems] : [])].join(', ');
}

/** All problems of a deck, and what follows from them for its outputs. */
export function sayProblems(made: Made): string {
  const parts = sortProblems(made.problems).map(printProblem);
  if (made.outcome) parts.push(made.outcome);
  return parts.join('\n\n');
}

/** The end: the paths of what was made. */
export function sayOutputs(all: readonly Made[]): string {
  return all.flatMap(made => made.outputs.map(output => `  ${output}`)).join('\n');
}

/** For `--json`: one object a deck, in order. */
export function sayJson(all: readonly { made: Made; ms: number }[]): string {
  const decks = all.map(({ made, ms }) => ({
    deck: made.slug,
    ok: made.ok,
    slides: made.slides,
    ms: Math.round(ms),
    outputs: made.outputs,
    said: made.said,
    problems: sortProblems(made.problems).map((problem: Problem) => problemJson(problem)),
  }));
  return JSON.stringify(decks, undefined, 2);
}

/** '1 slide', '3 slides'. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
