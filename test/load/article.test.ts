import { expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import { printProblems } from '../../src/problem.ts';

const ARTICLE = `---
title: Night trains come back
author: Ann Ace
published: 2026-04
lang: en
---

## The line

The operator runs 42 night trains a week. They draw 6 MW from the grid.

## The plan

On March 3, the board signed for new carriages: they cost $90 million.
`;

function load(yaml: string, more: Readonly<Record<string, string | undefined>> = {}) {
  const texts: Readonly<Record<string, string | undefined>> = {
    'slides/x/article.yaml': `title: T\n${yaml}`,
    'slides/x/article.md': ARTICLE,
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [`slides/x/${name}`, text])),
  };
  const files = {
    read: (path: string) => texts[path],
    exists: (path: string) => texts[path] !== undefined,
    list: () => [],
  };
  return loadArticle('slides/x', files);
}

/** The article of data that has nothing wrong. */
function good(yaml: string, more?: Readonly<Record<string, string | undefined>>) {
  const { article, problems } = load(yaml, more);
  expect(printProblems(problems)).toBe('');
  return article!;
}
const slide = (keys: string) =>
  good(`facts:\n  trains: 42 night trains\nslides:\n  - claim: C\n${keys.replace(/^/gm, '    ')}\n`)
    .slides[0]!;
const facts = (yaml: string, more?: Readonly<Record<string, string | undefined>>) =>
  good(`${yaml}\nslides:\n  - claim: C\n    points: [a]\n`, more).facts;

test('a fact knows its words, figure, label, section and place', () => {
  const fact = facts('facts:\n  trains: 42 night trains a week | Night trains').get('trains')!;
  expect(fact).toMatchObject({
    sort: 'fact',
    whose: 'stated',
    words: '42 night trains a week',
    label: 'Night trains',
    trace: { document: 'article', section: 'The line', line: 10 },
    place: { file: 'slides/x/article.yaml', line: 3, column: 3 },
  });
  expect(fact.quantity!.value).toBe(42);
});

test('figures are the source text: 1.50 and +46 keep their signs', () => {
  const all = facts('ours:\n  a: 1.50 | A\n  b: +46 | B\n  c: 1.000 | C');
  expect([...all.values()].map(fact => fact.words)).toEqual(['1.50', '+46', '1.000']);
});

test('long form and short form say the same', () => {
  const short = facts('facts:\n  power: They draw 6 MW | Power').get('power')!;
  const long = facts('facts:\n  power: { words: They draw 6 MW, label: Power }').get('power')!;
  expect(long).toEqual(short);
});

test('a sum over facts is computed, one over a number of ours is ours', () => {
  const all = facts('facts:\n  power: They draw 6 MW\n  twice: = own / power\nours:\n  own: 12 MW | Own');
  expect(all.get('twice')).toMatchObject({ whose: 'ours', computed: { uses: ['own', 'power'] } });
});

test('an outside figure names its source, a cell its file', () => {
  const all = facts(
    'facts:\n  peak: { from: a.csv, row: 2025, column: mwh, unit: MWh, label: Peak }\nelsewhere:\n  reactor: about 1 GW | A reactor | WNA, 2025',
    { 'a.csv': 'year,mwh\n2024,1\n2025,120\n' },
  );
  expect(all.get('reactor')).toMatchObject({ whose: 'elsewhere', label: 'A reactor', cite: 'WNA, 2025' });
  expect(all.get('peak')).toMatchObject({
    sort: 'cell',
    label: 'Peak',
    cite: 'a.csv',
    quantity: { unit: 'MWh', value: 120 },
  });
});

test('words may stand in a further document', () => {
  const fact = facts('sources: { filing: filing.md }\nfacts:\n  beds: { words: 900 beds, source: filing }', {
    'filing.md': '# Filing\n\nIt has 900 beds.\n',
  }).get('beds')!;
  expect(fact.trace).toMatchObject({ document: 'filing', line: 3 });
});

test('rows: head before the colon, small word behind the pipe, bold is firm, a quoted colon is none', () => {
  const { exhibit } = slide(
    'steps:\n  - Plan: the board signs | **signed**\n  - It costs $trains | open\n  - "Note: no head"\n  - a \\| b',
  );
  const [first, second, third, fourth] = exhibit as { head?: unknown; main: unknown; small?: unknown }[];
  expect(first).toMatchObject({
    head: ['Plan'],
    main: ['the board signs'],
    small: { words: ['signed'], firm: true },
  });
  expect(second).toMatchObject({
    main: ['It costs ', { name: 'trains', form: 'full' }],
    small: { words: ['open'], firm: false },
  });
  expect(third!.head).toBeUndefined();
  expect(third!.main).toEqual(['Note: no head']);
  expect(fourth!.main).toEqual(['a | b']);
});

test('what stands beside the exhibit', () => {
  const own = slide(
    'figures: [trains]\ntakeaway: So what\naside: $trains | a week\ncaveat: Careful\nsubtitle: S\nhighlight: [trains, 2]\nid: my-id\nwhere: the board signed\nnotes: |\n  One\n  line.\n\n  - A\n  - B\n',
  );
  expect(own).toMatchObject({
    kind: 'figures',
    claim: ['C'],
    takeaway: ['So what'],
    aside: { big: [{ name: 'trains', form: 'full' }], words: ['a week'] },
    caveat: ['Careful'],
    subtitle: ['S'],
    highlight: ['trains', 2],
    id: 'my-id',
    where: { section: 'The plan' },
    notes: [['One line.'], ['- A'], ['- B']],
  });
});

test('$$name prints a dollar, $5 and $X are text', () => {
  expect(slide('takeaway: $$trains, $5 and $X\nfigures: [trains]').takeaway).toEqual(['$trains, $5 and $X']);
});

test('dividers and care rows are no claims', () => {
  const { slides, care } = good(
    'slides:\n  - section: One\n  - claim: C\n    points: [a]\n  - care: |\n      It says | the trouble | here\n      And | so | on\n',
  );
  expect(slides.map(({ kind, claim }) => [kind, claim])).toEqual([
    ['section', ['One']],
    ['points', ['C']],
  ]);
  expect(care).toEqual([
    { says: ['It says'], trouble: ['the trouble'], deck: ['here'] },
    { says: ['And'], trouble: ['so'], deck: ['on'] },
  ]);
});

test('language and theme: from article.yaml, else article.md, else English in broadsheet', () => {
  const slides = 'slides:\n  - claim: C\n    points: [a]\n';
  expect(good(`lang: de\n${slides}`)).toMatchObject({ lang: 'de', theme: 'broadsheet' });
  expect(good(slides, { 'article.md': '---\nlang: fr\n---\nx\n' }).lang).toBe('fr');
  expect(
    good(`theme: quiet\nwithout: [agenda]\nallow: [3G]\n${slides}`, { 'article.md': undefined }),
  ).toMatchObject({
    lang: 'en',
    theme: 'quiet',
    without: new Set(['agenda']),
    allow: ['3G'],
  });
});

test('a dollar is a dollar in markdown slides, and pictures beside article.yaml are found', () => {
  const own = slide('markdown: |\n  # Costs $trains\n');
  expect(JSON.stringify(own.exhibit)).toContain('$trains');
  const yaml = 'slides:\n  - claim: C\n    markdown: |\n      ![A](hall.jpg)\n';
  expect(load(yaml).problems).toMatchObject([{ rule: 'no-such-file', line: 5, column: 12, length: 8 }]);
  expect(load(yaml, { 'hall.jpg': 'x' }).problems).toEqual([]);
});

test('without article.md one problem says so, and not each fact', () => {
  const { article, problems } = load(
    'facts:\n  a: 42 trains\n  b: 6 MW\nslides:\n  - claim: C\n    figures: [a, b]\n',
    { 'article.md': undefined },
  );
  expect(problems).toMatchObject([
    { severity: 'stop-dist', rule: 'no-article', file: 'slides/x/article.md' },
  ]);
  expect(article?.slides).toHaveLength(1);
});

test('words that stand nowhere keep the article, so that deck.md is written; what can’t be read does not', () => {
  const wrong = load('facts:\n  a: 43 night trains\nslides:\n  - claim: C\n    figures: [a]\n');
  expect(wrong.problems).toMatchObject([
    { severity: 'stop-dist', rule: 'words-not-found', line: 3, mended: '  a: 42 night trains' },
  ]);
  expect(wrong.article).toBeDefined();
  expect(load('slides:\n  - claim: C\n    figures: [a]\n').article).toBeUndefined();
});

test('a contradiction is a warning until `care:` acknowledges it', () => {
  const yaml = (care: string) =>
    `events:\n  signed: On March 3, the board signed\n  later: { words: "On March 3, the board", date: 2026-03-01, after: signed${care} }\nslides:\n  - claim: C\n    timeline: [signed, later]\n`;
  const rules = (care: string) =>
    load(yaml(care)).problems.filter(one => one.rule.startsWith('contradiction'));
  expect(rules('')).toMatchObject([{ severity: 'warning', line: 4 }]);
  expect(rules(', care: No order is claimed')).toEqual([]);
});

test('all texts that were read come back, by printed path', () => {
  const { texts } = load('slides:\n  - claim: C\n    points: [a]\n');
  expect([...texts.keys()].sort()).toEqual(['slides/x/article.md', 'slides/x/article.yaml']);
});

test('two slips in one line are mended together', () => {
  const { problems } = load(
    'facts:\n  trains: 42 night trains\n  power: They draw 6 MW\nslides:\n  - claim: C\n    figures: [trians, powr]\n',
  );
  expect(problems.map(problem => problem.mended)).toEqual([
    '    figures: [trains, power]',
    '    figures: [trains, power]',
  ]);
});
