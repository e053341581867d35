/** What holds of any life of a deck, whatever a person and the data do to it. */
import { expect } from 'vitest';
import { folded } from '../../src/marp/merge/tokens.ts';
import { print } from '../../src/marp/print.ts';
import { Data, format, type Life, Person } from './arbitrary.ts';
import { Folder, generate } from './decks.ts';

const own = (markdown: string): string[] => (markdown.match(/\bzq[a-z]+/g) ?? []).sort();

/** Claims of a split's parts: a further part takes part one's words, so these stand as often as there are parts. */
const PART = /^# .*\(\d+ of \d+\)$/gm;
const inParts = (markdown: string): string[] => own((markdown.match(PART) ?? []).join('\n'));
const withoutParts = (markdown: string): string => markdown.replace(PART, '');

const idsOf = (markdown: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [, id] of markdown.matchAll(/<!-- _class: \S+ (\S+)/g))
    counts.set(id!, (counts.get(id!) ?? 0) + 1);
  return counts;
};

/** Lives through all rounds, and looks after each build. */
export function live({ seed, rounds }: Life): void {
  const data = new Data(seed);
  const person = new Person();
  const folder = new Folder();
  const build = () => folder.build({ ...data.deck, facts: data.printed });
  build();
  let handled = false;
  for (const { changes, edits } of rounds) {
    for (const edit of edits) folder.markdown = person.edit(folder.markdown!, edit, data);
    handled ||= edits.length > 0;
    const before = folder.markdown!;
    for (const change of changes) data.change(change);
    build();
    const { markdown, state } = folder;
    keepsWords(before, markdown!);
    keepsIds(before, markdown!, generated(data));
    followsFacts(folder, data);
    bringsData(folder, data);
    namesNumbers(folder, data);
    if (!handled) expect(markdown).toBe(generated(data));
    build();
    expect(folder.markdown, 'a build after a build changes nothing').toBe(markdown);
    expect(folder.state, 'nor in the state').toBe(state);
  }
}

const generated = (data: Data): string => {
  const { data: text, splits } = data.deck;
  return print(generate(text, data.printed, splits));
};

function keepsWords(before: string, after: string): void {
  const told = new Set([...inParts(before), ...inParts(after)]);
  counts.own += own(after).length;
  const words = (markdown: string) => own(markdown).filter(word => !told.has(word));
  expect(words(after), 'each of a person’s words stands as often as they typed it').toEqual(words(before));
}

function keepsIds(before: string, after: string, data: string): void {
  const [had, fresh] = [idsOf(before), idsOf(data)];
  for (const [id, count] of idsOf(after))
    expect(count, `no id more often than the person had it: ${id}`).toBeLessThanOrEqual(
      Math.max(had.get(id) ?? 0, fresh.has(id) ? 1 : 0),
    );
}

/**
 * A figure with the noun of its fact is today's, whoever wrote the sentence: nouns stand with nothing but their facts.
 * A number of a fact that is gone, whose noun went to another, can't follow: it is reported.
 */
function followsFacts(folder: Folder, data: Data): void {
  const reported = new Set(folder.problems.map(({ line, column }) => `${line}:${column}`));
  const lines = folder.markdown!.split('\n');
  for (const [name, { noun, unit }] of data.facts) {
    if (unit) continue;
    const figure = data.text(name).replace(/^[a-z]+ /, '');
    lines.forEach((line, at) => {
      for (const found of line.matchAll(
        new RegExp(`(?:(?:roughly|over|about) )?([\\d,]+) ${noun}\\b`, 'g'),
      )) {
        counts.nouns++;
        if (found[1] === figure || !data.history.has(found[1]!)) continue;
        const places = [found.index + 1, found.index + found[0].indexOf(found[1]!) + 1];
        counts.reported++;
        expect(
          places.some(column => reported.has(`${at + 1}:${column}`)),
          `${found[0]} follows ${name} (${figure}): ${line}`,
        ).toBe(true);
      }
    });
  }
}

/** How often the properties met what they are about. */
export const counts = { nouns: 0, reported: 0, untouched: 0, own: 0, conflicts: 0 };

/** A slide of today's that no edit was near reads as generated. */
function bringsData(folder: Folder, data: Data): void {
  const [slides, fresh] = [folder.markdown!, generated(data)].map(text =>
    text.replace(/^---\n[\s\S]*?\n---\n\n/, '').split('\n\n---\n\n'),
  ) as [string[], string[]];
  // The parts of a split are one exhibit: an edit of one, or a conflict, is near all of them.
  const family = (id = '') => id.replace(/-\d+$/, '');
  const edited = new Set(folder.last.report.edited.map(each => family(each.slide)));
  for (const text of fresh) {
    const id = /_class: \S+ (\S+)/.exec(text)?.[1];
    const there = slides.filter(slide => id && new RegExp(`_class: \\S+ ${id} `).test(slide));
    if (!id || edited.has(family(id)) || there.length !== 1 || /\n\n\n|_\*\*| {3}\|/.test(there[0]!))
      continue;
    counts.untouched++;
    expect(plain(there[0]!), `the untouched slide ${id} is as generated`).toEqual(plain(text));
  }
}

/** Each number that stands for no fact of today is named, with its place. */
function namesNumbers(folder: Folder, data: Data): void {
  const today = new Set([...data.facts.keys()].map(name => data.text(name).match(/[\d,]+/)![0]));
  const { numbers } = folder.last.report;
  const named = new Set(numbers.map(({ line, column }) => `${line}:${column}`));
  for (const { line, column, length = 0 } of folder.problems)
    for (let at = 0; at < length; at++) named.add(`${line}:${column! + at}`);
  const body = folder.markdown!.split('\n');
  body.forEach((text, at) => {
    if (/^<!-- _(?!footer)|^\| -|^(?:theme|title|marp)/.test(text)) return;
    for (const found of text.matchAll(/(?<![\w/.-])\d[\d,]*/g)) {
      const isMark = /^\d+\. $/.test(text.slice(0, found.index + found[0].length + 2));
      const isPart =
        /^\d+ of \d+\)/.test(text.slice(found.index)) || / of $/.test(text.slice(0, found.index));
      if (today.has(found[0]) || isMark || isPart) continue;
      expect(named.has(`${at + 1}:${found.index + 1}`), `${found[0]} in “${text}” is named`).toBe(true);
    }
  });
}

/** Nothing of the data changed: deck.md stays byte for byte, whatever the person did. */
export function staysWhileDataStays({ seed, rounds }: Life): void {
  const data = new Data(seed);
  const person = new Person();
  const folder = new Folder();
  folder.build({ ...data.deck, facts: data.printed });
  for (const { edits } of rounds) {
    for (const edit of edits) folder.markdown = person.edit(folder.markdown!, edit, data);
    const before = folder.markdown!;
    folder.build({ ...data.deck, facts: data.printed });
    expect(withoutParts(folder.markdown!)).toBe(withoutParts(before));
  }
}

/** A formatter is no editor: the deck says the same, nothing counts as edited, and every number follows. */
export function survivesFormatters({ seed, rounds }: Life): void {
  const data = new Data(seed);
  const folder = new Folder();
  const build = () => folder.build({ ...data.deck, facts: data.printed });
  build();
  for (const { changes } of rounds) {
    folder.markdown = format(folder.markdown!);
    const before = folder.markdown;
    build();
    expect(folder.markdown).toBe(before);
    expect(folder.last.report.edited).toEqual([]);
    for (const change of changes) data.change(change);
    build();
    expect(plain(folder.markdown!)).toEqual(plain(generated(data)));
  }
}

/** The words of a deck line by line, whatever a formatter did. */
const plain = (markdown: string): string[] =>
  markdown
    .split('\n')
    .map(line =>
      folded(line)
        .replace(/ +/g, ' ')
        .replace(/(^|[ |])\*+|\*+(?=$|[ |])/g, '$1')
        .replace(/\*/g, ''),
    )
    .filter(Boolean);

/** `--take` settles every conflict and every kept unit; taking mine leaves deck.md as it is. */
export function settles({ seed, rounds }: Life): void {
  const data = new Data(seed);
  const person = new Person();
  const folder = new Folder();
  const build = (side?: 'mine' | 'new') =>
    folder.build({ ...data.deck, facts: data.printed, ...(side ? { take: { side } } : {}) });
  const open = () => folder.problems.filter(({ rule }) => /^(conflict|kept-unit|kept-slide)$/.test(rule));
  build();
  rounds.forEach(({ changes, edits }, at) => {
    for (const edit of edits) folder.markdown = person.edit(folder.markdown!, edit, data);
    for (const change of changes) data.change(change);
    build();
    counts.conflicts += open().length;
    const before = folder.markdown!;
    const side = (seed + at) % 2 ? 'mine' : 'new';
    build(side);
    if (side === 'mine') expect(folder.markdown, 'taking mine leaves deck.md as it is').toBe(before);
    else
      expect(folder.last.report.replaced || folder.markdown === before, 'says that words were replaced').toBe(
        true,
      );
    const taken = folder.markdown;
    build();
    expect(folder.markdown, 'and stays settled').toBe(taken);
    expect(open(), 'nothing is left to settle').toEqual([]);
  });
}
