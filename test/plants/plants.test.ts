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
  ...because('German texts are not read for contradictions yet', [
    '12-strassenfest',
    '17-molkerei',
    '27-bahnsperrung',
    '28-windpark',
    '29-orgel',
    '30-sportklinik',
    '31-sprachkurs',
    '32-strommix',
    '40-dammbruch',
  ]),
  '10-ruderverein': '“bei den Erwachsenen 429” is read as a name with a number',
};

/** Pairs where something is reported that is no fault, and why. One that falls silent has to leave this list. */
const alarms: Readonly<Record<string, string>> = {
  ...because('a count “a day” or “a week” is loose in our own appendix and alt text', [
    '04-reef-digest',
    '16-bakery-blog',
    '18-bypass-poll',
    '35-footbridge',
    '39-tramway',
  ]),
  ...because('a share of two facts in words (“more than three quarters”, “a fifth more”) counts as loose', [
    '07-hospital-statement',
    '25-by-election',
    '34-repairs-audit',
    '28-windpark',
  ]),
  '38-library-minutes': '“the gain is 1,300 loans” is the difference of two facts',
  '09-car-parks': '“a third of the homes” is the fact “a third at affordable rents”',
  '10-ruderverein': '“bei den Erwachsenen 429” is read as a name with a number',
  '31-sprachkurs': '“38 Ländern” is not taken for “38 Länder”, nor “etwa 80 Prozent” for 172 of 211',
  '21-correction-notice': 'the date in the article’s own title, in a source line, counts as another event’s',
  '22-harbour-interview': '“We’re 128 now” is read as a name with a number, not as a figure',
  '33-court-listing': '“a year and a half” is read as “a half”; its dates give it',
};

function because(reason: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, reason]));
}

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
