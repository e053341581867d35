import { rmSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { CheckFinding } from '../../src/commands/check.ts';
import type { FactLine } from '../../src/commands/facts.ts';
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
  const all = JSON.parse(out) as FactLine[];
  expect(all.find(({ name }) => name === 'power')).toMatchObject({
    figure: '300 MW',
    words: '300MW of shore power',
    section: 'The grid',
    line: 10,
    also: [12],
    slides: [2],
  });
  expect(all.find(({ name }) => name === 'idle')!.slides).toEqual([]);
  expect(shop.run(['facts', 'harbour']).out).toContain('Never used: idle');
});

test('words that stand no longer come with the nearest new wording', () => {
  shop.edit(`${folder}/article.md`, '300MW of shore', '350MW of shore');
  const { code, err } = shop.run(['facts', 'harbour']);
  expect(code).toBe(1);
  expect(err).toContain('power: 350MW of shore power | New grid');
});
