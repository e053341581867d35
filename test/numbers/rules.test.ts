/** What accounts for a number and what doesn't, on an article of its own: sums, bounds, cells, times, dates, drawings. */
import { describe, expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import { accountsOf } from '../../src/review/numbers/accounts.ts';
import { drawnNumbers, looseDrawn } from '../../src/review/numbers/drawn.ts';
import { looseNumbers } from '../../src/review/numbers/loose.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'article.yaml': `title: A port buys power
allow:
  - 99 swans
sources: { filing: filing.md }
facts:
  power: 300MW of shore power | New grid
  old: 120MW before | Old grid
  price: a $200 million contract | Contract
  grant: a grant of $50 million | Grant
  berths: 45 berths in all | Berths
  ships: serves 180 ships a year | Ships
  share: 62 percent of them | Ships on shore power
  before: up from 40 percent | Share, a year before
  crew: { words: a crew of 75 engineers, source: filing, label: Engineers }
events:
  signed: On March 3, 2026 the port signed the contract | Contract signed
  opens: The grid opens on June 9, 2027 | Grid opens
slides:
  - claim: Demand rises
    line: { from: demand.csv, x: year, y: [mwh], unit: MWh }
    where: Demand has grown
  - claim: It costs
    figures: [price, grant]
`,
  'article.md': `---
title: A port buys power
published: 2026-03
lang: en
---

On March 3, 2026 the port signed the contract, a $200 million contract with Norgrid. It has a grant of $50 million.

The port orders 300MW of shore power; it had 120MW before. It has 45 berths in all and serves 180 ships a year, 62 percent of them on shore power, up from 40 percent. The grid opens on June 9, 2027.

Demand has grown. The work takes eighteen months.
`,
  'filing.md': 'The works need a crew of 75 engineers. They began on May 2, 2026.\n',
  'demand.csv': 'year,mwh\n2023,410\n2024,455\n2025,520.5\n',
};
const own = (path: string) => TEXTS[path.replace(/^slides\/x\//, '')];
const { article, problems } = loadArticle('slides/x', {
  read: own,
  exists: (path: string) => own(path) !== undefined,
  list: () => Object.keys(TEXTS),
});

/** A deck of one slide: of no kind, or of that kind. */
const deck = (text: string, kind = '') =>
  `---\nmarp: true\n---\n\n${kind ? `<!-- _class: ${kind} one -->\n\n` : ''}# A claim\n\n${text}\n`;
const rules = (text: string, kind = '') =>
  looseNumbers(deck(text, kind), article!, 'deck.md').map(({ rule }) => rule);

test('the article loads', () => {
  expect(problems.filter(({ severity }) => severity !== 'warning').map(({ found }) => found)).toEqual([]);
});

describe('sums are only of things that the text puts together', () => {
  test.each([
    'Contract and grant together come to \\$250 million.',
    'The grant covers a quarter of the contract.',
    'After the grant, \\$150 million of the contract remain.',
    'The new grid has 180 MW more than the old grid.',
    'The new grid is two and a half times as strong as the old grid.',
    'The share of ships on shore power rose by 22 percentage points.',
    'Shore power serves 62 percent of 180 ships, so about 112 ships.',
    'That is about 6.7 MW a berth: 300 MW for 45 berths.',
    'Four ships a berth: 180 ships a year at 45 berths.',
  ])('lets through: %s', text => expect(rules(text)).toEqual([]));
  test.each([
    'The contract is worth \\$250 million.',
    'The contract is worth \\$150 million.',
    'The grid has 180 MW.',
    'The grid has 420 MW.',
    'The share of ships on shore power rose by 22 percent.',
    'In all 225 berths and ships are there.',
    'The grant pays a third of the contract.',
  ])('finds: %s', text => expect(rules(text)).toEqual(['loose-number']));
});

describe('a bound is the figure rounded, not any smaller number', () => {
  test.each([
    ['more than 60 percent of the ships', []],
    ['more than half of the ships', []],
    ['nearly two thirds of the ships', []],
    ['over 40 berths', []],
    ['fewer than 50 berths', []],
    ['over 200 MW', ['loose-number']],
    ['over 20 berths', ['loose-number']],
    ['fewer than 90 berths', ['loose-number']],
    ['more than a tenth of the ships', ['loose-number']],
  ])('%s', (text, found) => expect(rules(`There are ${text}.`)).toEqual(found));
});

describe('cells of a series', () => {
  test.each([
    ['In 2024 demand was 455 MWh.', '', []],
    ['In 2025 demand was about 520 MWh.', '', []],
    ['Demand was 455.', 'line', []],
    ['Demand has grown by 45 MWh from 2023 to 2024.', '', []],
    ['Demand has grown by 27 percent from 2023 to 2025.', '', []],
    ['Demand was 455.', '', ['loose-number']],
    ['In 2024 demand was 455 GWh.', '', ['loose-number']],
    ['In 2024 demand was 454 MWh.', '', ['loose-number']],
    ['The grid serves 455 ships.', 'line', ['loose-number']],
  ])('%s (%s)', (text, kind, found) => expect(rules(text, kind)).toEqual(found));
});

describe('words with a unit of time are figures; other small ones are not', () => {
  test.each([
    ['Three signs and eleven boats.', []],
    ['The work takes eighteen months.', ['loose-number']],
    ['The contract runs for three years.', ['loose-number']],
    ['It was signed two days ago.', ['loose-number']],
    ['Two days count: March 3, 2026 and June 9, 2027.', []],
  ])('%s', (text, found) => expect(rules(text)).toEqual(found));
});

describe('dates', () => {
  test.each([
    ['The port signed the contract on 3 March.', []],
    ['The grid opens in June 2027.', []],
    ['Works began on May 2.', []],
    ['The port signed the contract on June 9, 2027.', ['other-date']],
    ['The grid opens on March 3.', ['other-date']],
    ['The port signed on March 4.', ['loose-number']],
    ['The port signed on March 3, 2025.', ['loose-number']],
  ])('%s', (text, found) => expect(rules(text)).toEqual(found));
  test('a warning gives both sentences', () => {
    const [found] = looseNumbers(deck('The grid opens on March 3.'), article!, 'deck.md');
    expect(found).toMatchObject({ severity: 'warning', line: 7 });
    expect(found!.passages).toEqual([
      expect.stringContaining('On March 3, 2026 the port signed'),
      'The grid opens on June 9, 2027.',
    ]);
  });
});

test('numbers, dates and quotations of a further document count like the article’s', () => {
  expect(rules('A crew of 75 engineers; “They began on May 2, 2026.”')).toEqual([]);
  expect(rules('A crew of 74 engineers.')).toEqual(['loose-number']);
});

test('what allow: lets through is told, with its entry, and only where it is needed', () => {
  const [swans, power] = accountsOf(deck('There are 99 swans and 300 MW.'), article!);
  expect(swans).toMatchObject({ how: 'allowed', allowed: '99 swans', names: [] });
  expect(power).toMatchObject({ how: 'fact', names: ['power'] });
});

test('a figure whose measure stands in the table’s head is that fact', () => {
  expect(rules('| Grid | Power, MW |\n| --- | --- |\n| new | 300 |\n| old | 120 |')).toEqual([]);
  expect(rules('| Grid | Power, MW |\n| --- | --- |\n| new | 310 |')).toEqual(['loose-number']);
});

test('labels typed into a drawing are read; ticks and row names are its own', () => {
  const label = (x: number, y: number, text: string) =>
    `<text x="${x}" y="${y}" font-size="20">${text}</text>`;
  const svg = (words: string) =>
    [
      ...[0, 200, 400].map(value => label(0, 400 - value, String(value))),
      ...['2023', '2024', '2025'].map((year, at) => label(50 + at * 100, 450, year)),
      label(300, 60, '520.5 MWh'),
      label(120, 90, words),
    ].join('');
  const of = (words: string) =>
    drawnNumbers([{ slide: 'one', page: 1, kind: 'line', svg: svg(words) }], article!);
  expect(of('New grid, 300 MW').filter(({ how }) => how === 'loose')).toEqual([]);
  expect(of('New grid').map(({ text, how }) => [text, how])).toContainEqual(['400', 'own']);
  const loose = of('Second hall, 700 MW');
  const found = looseDrawn(loose, deck('![Line](charts/one.svg)', 'line'), article!, 'deck.md');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ rule: 'loose-number', severity: 'stop-dist', slide: 'one', line: 9 });
  expect(found[0]!.found).toContain('in the drawing, “700 MW” is no fact');
});
