/** Small articles with one planted fault each, and their clean twins, through all that `check` does without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disk, type Files } from '../../src/commands/files.ts';
import { makeFolder } from '../../src/commands/folder.ts';
import type { Problem } from '../../src/problem.ts';

const here = 'test/plants';

/** Plants that aren't found yet, and why. One that is found after all has to leave this list. */
const misses: Readonly<Record<string, string>> = {
  '10-ruderverein': '“bei den Erwachsenen 429” is read as a name with a number',
};

/** Pairs where something is reported that is no fault, and why. One that falls silent has to leave this list. */
const alarms: Readonly<Record<string, string>> = {
  '10-ruderverein': '“bei den Erwachsenen 429” is read as a name with a number',
};

interface Plant {
  readonly name: string;
  /** 'number: digit'; before the colon stands which rules may report it. */
  readonly sort: string;
  /** Words of the lines at which it may be reported. */
  readonly at: readonly string[];
}

/** The table of README.md. */
const plants = readFileSync(join(here, 'README.md'), 'utf8')
  .split('\n')
  .filter(line => /^\| \d/.test(line))
  .map((line): Plant => {
    const [, name, sort, , at] = line.split('|').map(cell => cell.trim());
    return { name: name!, sort: sort!, at: [...at!.matchAll(/`([^`]+)`/g)].map(([, words]) => words!) };
  });

/** Which rules may report a sort of plant. */
const rules: Readonly<Record<string, (problem: Problem) => boolean>> = {
  number: ({ rule }) => rule === 'loose-number' || rule === 'other-date',
  words: ({ rule }) => rule === 'words-not-found',
  contradiction: ({ rule, severity }) => rule.startsWith('contradiction-') && severity === 'warning',
};

/** Files that are read from disk and written to memory. */
function inMemory(): Files & { readonly written: ReadonlyMap<string, string | Uint8Array> } {
  const written = new Map<string, string | Uint8Array>();
  return {
    ...disk,
    written,
    read: path => (written.has(path) ? String(written.get(path)) : disk.read(path)),
    exists: path => written.has(path) || disk.exists(path),
    write: (path, content) => Boolean(written.set(path, content)),
    remove: () => {},
  };
}

interface Found {
  readonly problem: Problem;
  readonly line: string;
}

/** A line of a file as a reader sees it: without escapes and no-break spaces. */
const lineOf = (text: string | undefined, line: number | undefined): string =>
  (text?.split('\n')[(line ?? 0) - 1] ?? '').replace(/[\u00a0\u202f]/g, ' ').replace(/\\(?=\$)/g, '');

/** All that is said of a folder. */
async function check(name: string): Promise<Found[]> {
  const files = inMemory();
  const made = await makeFolder(join(here, name), {}, files);
  return ('stopped' in made ? made.stopped : made.problems).map(problem => ({
    problem,
    line: lineOf(files.read(problem.file), problem.line),
  }));
}

const say = ({ problem, line }: Found): string =>
  `${problem.rule} (${problem.severity}) at ${problem.file}:${problem.line} “${line.trim()}”: ${problem.found}`;

/** Whether a finding is the plant's: of its family, at its line. */
const isOf =
  ({ sort, at }: Plant) =>
  ({ problem, line }: Found): boolean =>
    rules[sort.split(':')[0]!]!(problem) && at.some(words => line.includes(words));

test('the table names each folder, and each list a plant', () => {
  const folders = disk.list(here).filter(name => disk.isFolder(join(here, name)));
  expect(folders).toEqual(plants.flatMap(({ name }) => [name, `${name}-clean`]).sort());
  expect(plants.map(({ name }) => name)).toEqual(
    expect.arrayContaining([...Object.keys(misses), ...Object.keys(alarms)]),
  );
});

test.each(plants)('$name ($sort) is found at its line, and nothing else here or in its twin', async plant => {
  const found = await check(plant.name);
  const hits = found.filter(isOf(plant));
  if (plant.name in misses)
    expect(hits.map(say), 'found after all: take it off the list of misses').toEqual([]);
  else expect(hits.length, `not found; said was:\n${found.map(say).join('\n')}`).toBeGreaterThan(0);

  const rest = [...found.filter(one => !hits.includes(one)), ...(await check(`${plant.name}-clean`))];
  if (plant.name in alarms) expect(rest.length, 'silent by now: take it off the alarms').toBeGreaterThan(0);
  else expect(rest.map(say)).toEqual([]);
});
