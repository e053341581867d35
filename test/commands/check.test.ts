import { rmSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { CheckFinding } from '../../src/commands/check.ts';
import type { FactList } from '../../src/commands/facts.ts';
import { Workshop } from './workshop.ts';

const shop = new Workshop();
const folder = 'slides/harbour';
const data = `${folder}/article.yaml`;

const DATA = `title: A port buys power
facts:
  power: 300MW of shore power | New grid
  price: a $200 million contract | Contract
  idle: 45 berths in all | Berths
slides:
  - claim: Shore power comes at a price
    table:
      - What | How much
      - Power | $power
      - Contract | $price
    takeaway: The rest is open.
`;
const ARTICLE = `---
title: A port buys power
author: Ann Ace
published: 2026-05
lang: en
---

## The grid

The port orders 300MW of shore power. It signed a $200 million contract for it.

The port has 45 berths in all. Later it says again that 300MW of shore power are enough.
`;

beforeEach(() => {
  rmSync(shop.path('slides'), { recursive: true, force: true });
  shop.make(folder);
  shop.write(DATA, data);
  shop.write(ARTICLE, folder, 'article.md');
});
afterAll(() => shop.remove());

const slow = { timeout: 60_000 };

test('check of a good deck exits 0 and writes nothing', slow, () => {
  const before = shop.snapshot();
  const { code, out } = shop.run(['check']);
  expect(out).toMatch(/^harbour: \d+ slides, all is well$/m);
  expect(code).toBe(0);
  expect(shop.snapshot()).toEqual(before);
});

test('a loose digit stops check and build alike, at its place, until allowed', slow, () => {
  shop.edit(data, 'Power | $power', 'Power | 310 MW');
  const { code, out } = shop.run(['check', 'harbour', '--json']);
  expect(code).toBe(1);
  const findings = JSON.parse(out) as CheckFinding[];
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: 'loose-number',
    severity: 'error',
    deck: 'harbour',
    slide: 'shore-power-comes',
    file: `${folder}/deck.md`,
    passages: ['The port orders 300MW of shore power.'],
  });
  expect(findings[0]!.message).toContain('resembles `power`, “300 MW”, but has another digit');
  const built = shop.run(['build', 'harbour']);
  expect(built.code).toBe(1);
  expect(built.err).toContain(
    `deck.md:${findings[0]!.line}:${findings[0]!.column}: error: “310 MW” is no fact`,
  );
  shop.edit(data, 'title: A port buys power', 'title: A port buys power\nallow:\n  - 310 MW');
  expect(shop.run(['check', 'harbour']).code).toBe(0);
});

test('check --fix names typed facts and sets the quotes that YAML needs', slow, () => {
  shop.edit(data, 'Power | $power', 'Power | 300 MW');
  shop.edit(data, 'takeaway: The rest is open.', 'takeaway: First: who pays?');
  const { code, err } = shop.run(['check', 'harbour', '--fix']);
  expect(err).toContain('quoted');
  expect(code).toBe(0);
  expect(shop.read(data)).toBe(DATA.replace('The rest is open.', '"First: who pays?"'));
});

test('facts gives line, section, further places and slides, and what is never used', () => {
  const { code, out } = shop.run(['facts', 'harbour', '--json']);
  expect(code).toBe(0);
  const { facts: all } = JSON.parse(out) as FactList;
  expect(all.find(({ name }) => name === 'power')).toMatchObject({
    figure: '300 MW',
    words: '300MW of shore power',
    section: 'The grid',
    line: 10,
    file: 'article.md',
    also: [12],
    slides: [2],
    notes: [],
  });
  expect(all.find(({ name }) => name === 'idle')!.slides).toEqual([]);
  expect(shop.run(['facts', 'harbour']).out).toContain('Never used: idle');
});

test('facts counts what deck.md really shows: slides of one’s own, typed numbers, notes', slow, () => {
  shop.edit(data, 'takeaway: The rest is open.', 'notes: It is for 45 berths in all.');
  expect(shop.run(['build', 'harbour']).code).toBe(0);
  shop.write(
    `${shop.read(folder, 'deck.md')}\n---\n\n# A harbour needs 300 MW\n\nMy own slide.\n`,
    folder,
    'deck.md',
  );
  const { facts, numbers } = JSON.parse(shop.run(['facts', 'harbour', '--json']).out) as FactList;
  const of = (name: string) => facts.find(each => each.name === name)!;
  expect(of('power').slides).toEqual([2, 4]);
  expect(of('idle')).toMatchObject({ slides: [], notes: [2] });
  expect(numbers.filter(({ slide }) => slide === 4)).toEqual([
    { slide: 4, id: '', place: 'slide', text: '300 MW', how: 'fact', facts: ['power'] },
    { slide: 4, id: '', place: 'page', text: '4', how: 'own', facts: [] },
  ]);
  const { out } = shop.run(['facts', 'harbour']);
  expect(out).toContain('Only in notes: idle');
  expect(out).toContain('Words that stand more than once: power (lines 10, 12)');
});

test('the table names slide and place, errors first, in 100 columns; --long says how to mend', slow, () => {
  shop.edit(data, 'takeaway: The rest is open.', 'takeaway: The rest is open, and it tripled.');
  shop.edit(data, 'Power | $power', 'Power | 310 MW');
  const { code, out } = shop.run(['check', 'harbour']);
  expect(code).toBe(1);
  const lines = out.split('\n');
  expect(lines.every(line => line.length <= 100)).toBe(true);
  expect(lines[0]).toBe(folder);
  expect(lines[1]).toBe('  Slide 2, “Shore power comes at a price”');
  expect(lines[2]).toMatch(/^ {4}error {4}deck\.md:\d+:\d+ {2,}“310 MW” is no fact/);
  expect(out).toMatch(/\n {4}warning {2}deck\.md:\d+:\d+ {2,}“tripled” is no fact/);
  expect(out).toContain('harbour: 3 slides, 1 error, 1 warning\n');
  const long = shop.run(['check', 'harbour', '--long']).out;
  expect(long).toContain('allow:\n    - "310 MW"');
  expect(long).toMatch(/\^{6}/);
  expect(long.indexOf('310 MW')).toBeLessThan(long.indexOf('tripled'));
  expect(shop.run(['check', 'harbour', '--strict']).out).toContain('harbour: 3 slides, 2 errors');
});

test('what allow: lets through is counted, and what it needn’t', slow, () => {
  shop.edit(data, 'Power | $power', 'Power | 310 MW');
  shop.edit(data, 'title: A port buys power', 'title: A port buys power\nallow:\n  - 310 MW\n  - 99 things');
  const said = ['1 number let through by `allow:`', '“99 things” under `allow:` lets nothing through'];
  const checked = shop.run(['check', 'harbour']).out;
  const built = shop.run(['build', 'harbour']);
  for (const words of said)
    expect([checked, built.err + built.out]).toEqual(Array(2).fill(expect.stringContaining(words)));
});

test(
  'a typed number that two facts fit is asked about, with both sentences and the lines to paste',
  slow,
  () => {
    shop.edit(data, '  idle: 45 berths', '  loan: a loan of $200 million | Loan\n  idle: 45 berths');
    shop.edit(`${folder}/article.md`, 'The port has 45', 'It took a loan of $200 million. The port has 45');
    shop.edit(data, 'Contract | $price', 'Money | $200 million');
    const { code, out } = shop.run(['check', 'harbour', '--json']);
    expect(code).toBe(0);
    const found = (JSON.parse(out) as CheckFinding[]).filter(({ rule }) => rule === 'two-facts');
    expect(found).toHaveLength(1);
    expect(found[0]!.passages).toEqual([
      'It signed a $200 million contract for it.',
      'It took a loan of $200 million.',
    ]);
    expect(found[0]!.fix).toContain('- Money | $price\n');
    expect(found[0]!.fix).toContain('- Money | $loan');
  },
);

test('a page that runs over is placed at the line of its text', slow, () => {
  const long =
    'A very long cell that says far more than one cell of a table should ever say to anybody. '.repeat(30);
  shop.edit(data, 'Contract | $price', `Contract | ${long}`);
  const { out } = shop.run(['check', 'harbour', '--json']);
  const found = (JSON.parse(out) as CheckFinding[]).find(({ rule }) => rule === 'safe-area');
  expect(found).toMatchObject({
    slide: 'shore-power-comes-2',
    claim: 'Shore power comes at a price (2 of 2)',
    passages: ['> The rest is open.'],
  });
});

test('a deck without article.yaml has nothing to hold its numbers against, and check says so', slow, () => {
  rmSync(shop.path(data));
  shop.write(
    '---\nmarp: true\ntheme: broadsheet\n---\n\n# We sold 12 boats\n\nNo more.\n',
    folder,
    'deck.md',
  );
  const { code, out } = shop.run(['check', 'harbour']);
  expect(code).toBe(0);
  expect(out).toContain('It has no article.yaml: there are no facts to hold its numbers against.');
});

test('words that stand no longer come with the nearest new wording', () => {
  shop.edit(`${folder}/article.md`, '300MW of shore', '350MW of shore');
  const { code, err } = shop.run(['facts', 'harbour']);
  expect(code).toBe(1);
  expect(err).toContain('power: 350MW of shore power | New grid');
});

test('a draft that has one figure twice asks nothing, at its first build or later', () => {
  shop.write(
    '# Two goals\n\nThe first goal is that 99% of calls return within 1 second. The second goal is that 99% of pods start within 5 seconds.\n',
    'goals.md',
  );
  expect(shop.run(['new', 'goals', '--from', 'goals.md']).code).toBe(0);
  const first = shop.run(['build', 'goals']);
  expect([first.code, first.err]).toEqual([0, expect.not.stringContaining('warning')]);
  const { code, out } = shop.run(['check', 'goals']);
  expect([code, out]).toEqual([0, expect.stringContaining('all is well')]);
});
