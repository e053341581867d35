import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/article/types.ts';
import { exhibits } from '../../src/deck/exhibits/index.ts';
import { squares } from '../../src/deck/exhibits/scale.ts';
import type { Slide } from '../../src/deck/types.ts';
import { deckOf, event, type Files, fact, type Given, show, showSlide, slide } from './article.ts';

/** The slides of one given slide. */
function plan(given: Given, more: { files?: Files; extra?: readonly Fact[] } = {}): Slide[] {
  const { deck, complaints } = deckOf([{ claim: 'Here it is', ...given }], more);
  expect(complaints.filter(({ warning }) => !warning)).toEqual([]);
  return [...deck.slides];
}

/** What a slide reads as, without class, footer and claim. */
const body = (one: Slide, extra: readonly Fact[] = []) =>
  showSlide({ ...one, footer: [], blocks: one.blocks.filter(({ type }) => type !== 'claim') }, extra)
    .split('\n')
    .slice(2)
    .join('\n');

const alt = (one: Slide, extra: readonly Fact[] = []) => {
  const picture = one.blocks.find(block => block.type === 'picture');
  return picture?.type === 'picture' ? show(picture.alt, extra) : '';
};

const highlights = (given: Given, more: { files?: Files } = {}) =>
  deckOf([{ claim: 'x', ...given }], more).complaints;

describe('figures', () => {
  test('star the first, say whose word each is, and caption by the rest of the words and the label', () => {
    expect(body(plan({ figures: ['gpus', 'power', 'gw', 'reactor'] })[0]!)).toBe(
      `- ***220,000+*** NVIDIA GPUs, Colossus 1
  **stated**
- **300\u00a0MW** of power consumption, Colossus 1
  **stated**
- **2\u00a0GW or more** 'Multi-gigawatt' at its smallest
  *ours*
- **about 1\u00a0GW** One large reactor
  *elsewhere*`,
    );
  });
  test('star what is highlighted', () => {
    expect(body(plan({ figures: ['gpus', 'power'], highlight: 'power' })[0]!)).toContain('***300\u00a0MW***');
    expect(body(plan({ figures: ['gpus', 'power'], highlight: 'power' })[0]!)).toContain('- **220,000+**');
  });
  test('take a label of their own, the label alone where it repeats the last noun, a sum as computed', () => {
    const text = body(plan({ figures: ['gpus | in one hall', 'google', 'growth'] })[0]!);
    expect(text).toContain('***220,000+*** in one hall');
    expect(text).toContain('**$200 billion** Google Cloud contract');
    expect(text).toContain('**at least 6 times** Growth\n  *ours*');
  });
  test('that are long stand over their captions', () => {
    const tokens = (...names: string[]) => plan({ figures: names, takeaway: 'So' })[0]!.tokens;
    expect(tokens('gpus', 'power')).toEqual([]);
    expect(tokens('gpt4', 'power')).toEqual(['wide']);
    expect(tokens('gpus')).toEqual(['wide']);
    expect(tokens('power')).toEqual([]);
    expect(tokens('gpus', 'power', 'google')).toEqual([]);
    expect(tokens('gpt4', 'power', 'google', 'gw')).toEqual(['wide']);
    // Two rows without takeaway keep their captions beside them.
    expect(plan({ figures: ['gpus', 'power'] })[0]!.tokens).toEqual([]);
    const long = fact('long', 'somewhere between 25,000 and 30,000', [25000, '', 'count']);
    expect(plan({ figures: ['long', 'power'] }, { extra: [long] })[0]!.tokens).toEqual(['wide', 'long']);
  });
  test('tell the engine what their small words say', () => {
    expect(plan({ figures: ['gpus', 'gw'] })[0]!.signs).toEqual(
      new Map([
        ['stated', 'stated'],
        ['ours', 'ours'],
      ]),
    );
  });
  test('refuse a statement', () => {
    expect(slide({ figures: ['gpus', 'limits'] }).complaints).toMatchObject([
      { at: 'figures.1', found: '`limits` has no figure' },
    ]);
  });
});

describe('bar', () => {
  const [one] = plan({ bar: ['terafab', 'price', 'google'], highlight: 'price' });
  test('sorts by size, gaps last, with texts as printed', () => {
    expect(one!.drawing).toMatchObject({
      kind: 'bar',
      marks: [
        { label: 'Google Cloud contract', text: '$200 billion', value: 200e9, tone: 'mark' },
        { label: 'Terafab plant, Texas', text: '$55 billion', value: 55e9, tone: 'mark' },
        { label: 'Price of Colossus access', text: 'not stated', tone: 'accent' },
      ],
    });
    expect(one!.table!.rows).toEqual([
      ['Google Cloud contract', '$200 billion'],
      ['Terafab plant, Texas', '$55 billion'],
      ['Price of Colossus access', 'not stated'],
    ]);
  });
  test('says measure, unit and gaps in the subtitle, and the order with its figures in the alt text', () => {
    expect(body(one!).split('\n')[0]).toBe('**Sums of money**, US dollars, open where not stated');
    expect(alt(one!)).toBe(
      'Bars of sums of money: Google Cloud contract ($200 billion) is the largest, before Terafab plant, Texas ($55 billion); not stated: Price of Colossus access',
    );
    expect(one!.blocks.find(({ type }) => type === 'picture')).toMatchObject({
      src: 'charts/here-it-is.svg',
    });
  });
  test('puts one measure in one unit, keeps each wording, and bounds stay bounds', () => {
    const [mixed] = plan({ bar: ['power', 'gw', 'reactor'], highlight: 'gw' });
    expect(mixed!.drawing).toMatchObject({
      marks: [
        { text: '2\u00a0GW or more', value: 2000, bound: 'more', tone: 'accent', detail: '(ours)' },
        { text: 'about 1\u00a0GW', value: 1000, bound: 'about', detail: '(elsewhere)' },
        { text: '300\u00a0MW', value: 300 },
      ],
    });
    expect(body(mixed!)).toContain('**Power**, megawatts, each in its own words, all bars on one scale');
  });
  test('counts are named by what they count', () => {
    expect(body(plan({ bar: ['gpus', 'gpt4'] })[0]!)).toContain('**Number of GPUs**\n');
  });
  test('of many rows names the ends and what is lit', () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      fact(`n${at}`, `${(at + 1) * 10}`, [(at + 1) * 10, '', 'count'], {
        noun: 'sites',
        label: `Place ${'ABCDEFG'[at]}`,
      }),
    );
    const [seven] = plan({ bar: many.map(({ name }) => name), highlight: 'n2' }, { extra: many });
    expect(alt(seven!, many)).toBe(
      'Bars of number of sites: Place G (70) is the largest, against Place C (30) and Place A (10)',
    );
  });
  test.each([
    [['google', 'power'], '`google` is $200 billion, `power` 300\u00a0MW'],
    [['google', 'limits'], '`limits` has no figure'],
    [['price', 'term'], 'none of the names in `bar:` has a figure'],
    [['google', 'google'], '`google` stands twice in `bar:`'],
    [['google', 'nope'], '`nope` is no fact'],
  ])('refuses %j', (bar, found) => {
    const { data, complaints } = slide({ bar });
    expect(data).toBeUndefined();
    expect(complaints).toMatchObject([{ found }]);
  });
  test('warns of bars too unlike and of unlike counted things', () => {
    const extra = [
      fact('big', '5,000', [5000, '', 'count'], { noun: 'outages' }),
      fact('small', '3', [3, '', 'count'], { noun: 'regions' }),
    ];
    const { complaints } = slide({ bar: ['big', 'small'] }, { extra });
    expect(complaints.map(({ found, warning }) => [found.slice(0, 30), warning])).toEqual([
      ['`big` counts outages, `small` ', true],
      ['the longest bar is more than f', true],
    ]);
  });
  test('takes two to fourteen names', () => {
    const { schema } = exhibits.find(({ kind }) => kind === 'bar')!;
    expect(schema.safeParse(['gpus']).success).toBe(false);
    expect(schema.safeParse(['gpus', 'gpt4 | small']).success).toBe(true);
    expect(schema.safeParse(Array.from({ length: 15 }, (_, at) => `n${at}`)).success).toBe(false);
  });
});

describe('scale', () => {
  const [one] = plan({ scale: ['gpus', 'gpt4'], highlight: 'gpus' });
  test('draws rows of the smaller, which stands first', () => {
    expect(one!.drawing).toMatchObject({
      kind: 'scale',
      square: 1000,
      columns: 25,
      marks: [
        { text: 'roughly 25,000', bound: 'about', tone: 'mark' },
        { text: '220,000+', bound: 'more', tone: 'accent' },
      ],
    });
  });
  test('says what a square and a row is, and the ratio that the data has', () => {
    expect(body(one!).split('\n')[0]).toBe(
      "**Number of GPUs**, 1 square = 1,000; one row is GPT-4's training cluster",
    );
    expect(alt(one!)).toBe(
      "Unit squares: 220,000+ GPUs (Colossus 1) are about 8.8 times the roughly 25,000 (GPT-4's training cluster)",
    );
  });
  test('without a ratio in the data claims none', () => {
    const [two] = plan({ scale: ['power', 'reactor'] });
    expect(alt(two!)).toBe(
      'Unit squares of power: One large reactor (about 1\u00a0GW) against Colossus 1 (300\u00a0MW)',
    );
    expect(two!.drawing).toMatchObject({ square: 10, columns: 30 });
  });
  test.each([
    [[25000, 220000], 1000, 25],
    [[300, 2000], 10, 30],
    [[7, 60], 0.2, 35],
    [[1, 20], 0.05, 20],
  ])('of %j takes squares of %d in rows of %d', (values, square, columns) => {
    expect(squares(values)).toMatchObject({ square, columns, exact: true });
  });
  test('a row that no round unit fills is said to be about it', () => {
    const extra = [fact('odd', '23,417', [23417, '', 'count'], { label: 'Odd', noun: 'GPUs' })];
    expect(body(plan({ scale: ['odd', 'gpus'] }, { extra })[0]!, extra)).toContain('one row is about Odd');
  });
  test('refuses what nobody counts, and unlike measures', () => {
    const extra = [fact('tiny', '10', [10, '', 'count']), fact('zero', '0', [0, '', 'count'])];
    expect(slide({ scale: ['tiny', 'gpus'] }, { extra }).data).toBeUndefined();
    expect(slide({ scale: ['zero', 'gpus'] }, { extra }).data).toBeUndefined();
    expect(slide({ scale: ['power', 'gpus'] }).data).toBeUndefined();
    const near = [fact('near', '200,000', [200000, '', 'count'])];
    expect(slide({ scale: ['near', 'gpus'] }, { extra: near }).complaints).toMatchObject([
      { fix: 'Use `bar:`.', warning: true },
    ]);
  });
});

describe('line', () => {
  const files = {
    'mean.csv': 'year,mean,low\n2021,10.1,8\n2022,12.25,\n2023,14,9\n2024,13,9.5\n',
    'up.csv': 'year,ppm\n1959,315.98\n1960,316.91\n1965,320.04\n',
    'bad.csv': 'year,v\n2020,1\n2021,n/a\n',
  };
  const extra = [fact('peak', '14\u00a0MW', [14, 'MW', 'power', 14e6], { label: 'Peak' })];
  const [one] = plan(
    {
      line: {
        from: 'mean.csv',
        x: 'year',
        y: ['mean', 'low'],
        unit: 'MW',
        mark: '2022 | Hall opens',
        projected: 2024,
      },
      highlight: 'mean',
      where: 'Industry signals',
    },
    { files, extra },
  );
  test('takes its columns as they are, gaps too, labelled by their names', () => {
    expect(one!.drawing).toMatchObject({
      kind: 'line',
      x: ['2021', '2022', '2023', '2024'],
      lines: [
        {
          label: 'mean',
          values: [10.1, 12.25, 14, 13],
          texts: ['10.1', '12.25', '14', '13'],
          tone: 'accent',
        },
        { label: 'low', values: [8, undefined, 9, 9.5], tone: 'mark' },
      ],
      unit: 'MW',
      decimals: 2,
      mark: { index: 1, line: 0, text: 'Hall opens' },
      projected: 3,
    });
    expect(one!.drawing).not.toHaveProperty('positions');
    expect(one!.table).toMatchObject({
      head: ['year', 'mean, MW', 'low, MW'],
      rows: [
        ['2021', '10.1', '8'],
        ['2022', '12.25', ''],
        ['2023', '14', '9'],
        ['2024', '13', '9.5'],
      ],
    });
  });
  test('tells how it runs, with a figure only where a fact has it', () => {
    expect(alt(one!, extra)).toBe(
      'Line chart of two series: mean rises, not at every step, from 2021 to 2024; highest in 2023 (14\u00a0MW)',
    );
    expect(one!.shows).toEqual(['peak']);
  });
  test('spaces uneven years by their distance', () => {
    const [up] = plan(
      { line: { from: 'up.csv', x: 'year', y: 'ppm', unit: 'ppm' }, cite: 'NOAA, 2025' },
      { files },
    );
    expect(up!.drawing).toMatchObject({ positions: [1959, 1960, 1965] });
    expect(alt(up!)).toBe('Line chart of ppm: it rises at every step, from 1959 to 1965');
    expect(show(up!.footer!)).toBe('Source: NOAA, 2025');
    expect(body(up!)).toContain('**ppm**, 1959 to 1965');
  });
  test.each([
    [{ from: 'bad.csv', x: 'year', y: 'v', unit: 'MW' }, 'line.y', '`n/a` in column `v`, line 3'],
    [{ from: 'mean.csv', x: 'year', y: ['no'], unit: 'MW' }, 'line.y.0', 'no column `no`'],
    [
      { from: 'mean.csv', x: 'year', y: 'low', unit: 'MW', mark: '1999 | x' },
      'line.mark',
      '`1999` is not in column `year`',
    ],
  ])('complains of %j', (line, at, found) => {
    expect(slide({ line, cite: 'x' }, { files }).complaints).toMatchObject([{ at, found }]);
  });
  test('asks whose series it is', () => {
    const { complaints } = slide({ line: { from: 'up.csv', x: 'year', y: 'ppm', unit: 'ppm' } }, { files });
    expect(complaints).toMatchObject([{ warning: true, expected: expect.stringContaining('`cite:`') }]);
  });
});

describe('timeline', () => {
  const [one] = plan({ timeline: ['signed', 'list', 'deals'], highlight: 'signed' });
  test('puts events in order, contradicted and vague ones as such', () => {
    expect(one!.drawing).toMatchObject({
      kind: 'timeline',
      lang: 'en',
      events: [
        { label: 'Other deals', when: 'early May', certainty: 'vague', remark: 'day not given' },
        {
          label: 'Pentagon list',
          when: 'May 5',
          certainty: 'disputed',
          remark: 'dates contradict',
          tone: 'mark',
        },
        { label: 'Agreement signed', certainty: 'disputed', tone: 'accent' },
      ],
    });
  });
  test('says dates and doubts in subtitle and alt text', () => {
    expect(body(one!).split('\n')[0]).toContain('open where the dates contradict');
    expect(alt(one!)).toBe(
      'Timeline: Other deals (early May, day not given), Pentagon list (May 5, dates contradict) and Agreement signed (May 6, dates contradict)',
    );
  });
  test('is exact where the order holds', () => {
    const extra = [event('second', 'May 7', 20580, 20581, 'day', { after: 'signed', label: 'Second' })];
    const [two] = plan({ timeline: ['second', 'signed'] }, { extra });
    expect(two!.drawing).toMatchObject({ events: [{ certainty: 'disputed' }, { certainty: 'exact' }] });
    const [third] = plan({ timeline: ['second', 'deals'] }, { extra });
    expect(third!.drawing).toMatchObject({ events: [{ certainty: 'vague' }, { certainty: 'exact' }] });
  });
  test('refuses a name without a date', () => {
    expect(slide({ timeline: ['signed', 'gpus'] }).complaints).toMatchObject([
      { found: '`gpus` has no date' },
    ]);
  });
});

describe('rows', () => {
  test('steps: numbered, bold is firm, the star over the row, the edge from the small word', () => {
    const [one] = plan({
      steps: [
        'xAI merges | announced',
        'SpaceXAI owns | follows',
        'Anthropic signs | **signed**',
        'Boost | hoped for',
      ],
      highlight: 3,
    });
    expect(body(one!)).toBe(
      '1. xAI merges\n  *announced*\n2. SpaceXAI owns\n  *follows*\n3. ***Anthropic signs***\n  **signed**\n4. Boost\n  *hoped for*',
    );
    expect(one!.signs).toEqual(
      new Map([
        ['announced', 'announced'],
        ['follows', 'follows'],
        ['signed', 'solid'],
        ['hoped for', 'announced'],
      ]),
    );
  });
  test('points: heads in bold, numbers if asked', () => {
    expect(body(plan({ points: ['Owner: each builds', 'Plain $gpus'] })[0]!)).toBe(
      '- **Owner:** each builds\n- Plain 220,000+',
    );
    expect(body(plan({ points: ['One', 'Two | page'], numbered: true })[0]!)).toBe(
      '1. One\n2. Two\n  *page*',
    );
  });
  test('missing: labels, not stated', () => {
    expect(body(plan({ missing: ['price', 'term | How long'], highlight: 'price' })[0]!)).toBe(
      '- ***Price of Colossus access***\n  *not stated*\n- How long\n  *not stated*',
    );
    expect(slide({ missing: ['gpus'] }).complaints).toMatchObject([{ found: '`gpus` is stated' }]);
  });
  test('layers: a table with the star in its second column', () => {
    const given = {
      layers: ['Data: X', 'Compute: Colossus | rented', 'Models: Grok'],
      heads: ['Layer', 'Holds', 'Tenant'],
    };
    expect(body(plan({ ...given, highlight: ['Compute', 'Models'] })[0]!)).toBe(
      '| Layer | Holds | Tenant |\n| Data | X |  |\n| Compute | ***Colossus*** | rented |\n| Models | ***Grok*** |  |',
    );
    expect(slide({ ...given, heads: ['Layer'] }).complaints).toMatchObject([{ at: 'heads' }]);
    expect(slide({ layers: ['No head'] }).complaints).toMatchObject([{ at: 'layers.0' }]);
  });
  test('quote: the words, then the speaker; the author where none is named', () => {
    expect(body(plan({ quote: 'Power is all | Somebody' })[0]!)).toBe('> Power is all\nSomebody');
    expect(body(plan({ quote: 'Power is all' })[0]!)).toBe('> Power is all\nChaoBro');
    expect(body(plan({ quote: 'limits' })[0]!)).toBe('> rate limits for Claude Code doubled\nChaoBro');
  });
  test('quote: smaller where it is long', () => {
    const tokens = (signs: number) => plan({ quote: `${'w '.repeat(signs / 2)}| x` })[0]!.tokens;
    expect([tokens(80), tokens(120), tokens(200)]).toEqual([[], ['long'], ['longer']]);
  });
});

describe('compare', () => {
  const sides = { 'In-house | the old rule': ['Own $gpus', 'Slow'], Shared: ['Rented'] };
  test('is heads, kickers and lists', () => {
    expect(body(plan({ compare: sides, highlight: 'Shared' })[0]!)).toBe(
      '## In-house\n*the old rule*\n- Own 220,000+\n- Slow\n## ***Shared***\n- Rented',
    );
  });
  test('is a table where the rows have the same labels', () => {
    const compare = {
      'Old | the rule': ['Owner: each', 'Models: own'],
      New: ['Models: theirs', 'Owner: one'],
    };
    expect(body(plan({ compare, highlight: 'New' })[0]!)).toBe(
      '|  | Old *the rule* | ***New*** |\n| Owner | each | one |\n| Models | own | theirs |',
    );
  });
  test('with unlike labels stays lists', () => {
    const compare = { Old: ['Owner: each'], New: ['Price: none'] };
    expect(body(plan({ compare })[0]!)).toBe('## Old\n- **Owner:** each\n## New\n- **Price:** none');
  });
  test('takes two or three sides', () => {
    expect(slide({ compare: { One: ['x'] } }).complaints).toMatchObject([{ found: '1 side' }]);
  });
});

describe('tokens for lengths that CSS can’t see', () => {
  const tokens = (given: Given) => plan(given)[0]!.tokens;
  test('steps: short words, words with heads, long words', () => {
    expect(tokens({ steps: ['xAI merges', 'SpaceXAI owns Colossus', 'Anthropic signs'] })).toEqual([]);
    expect(tokens({ steps: ['First: xAI merges', 'Then: it owns Colossus'] })).toEqual(['long']);
    expect(tokens({ steps: ['One', 'Two', 'Three', 'Four responsibilities'] })).toEqual(['longer']);
    expect(tokens({ steps: ['One', 'Two', 'Three', 'Four', 'Five responsibilities'] })).toEqual([]);
    const much = 'signs a contract that is as long as it is dull and binding for all who are in it';
    expect(tokens({ steps: [much, 'Two', 'Three', 'Four'], takeaway: 'So' })).toEqual(['long']);
    expect(tokens({ steps: [`${much} ${much}`, 'Two', 'Three', 'Four'] })).toEqual(['longer']);
  });
  test('points with an aside: its longest word', () => {
    const aside = (big: string) => ({ points: ['One', 'Two'], aside: `${big} | and so on` });
    expect(tokens(aside('18'))).toEqual([]);
    expect(tokens(aside('nearly ten'))).toEqual(['wide']);
    expect(tokens(aside('interdependent'))).toEqual(['long']);
    expect(tokens({ scale: ['gpt4', 'gpus'], aside: 'interdependent | and so on' })).toEqual([]);
  });
  test('tables: short names that keep on one line where others break', () => {
    const long = 'a sentence that is much longer than a name, and takes all the room that a table has';
    expect(tokens({ table: ['Watch for | If it comes', `Terafab moves past | ${long}`] })).toEqual(['wide']);
    expect(tokens({ table: ['Watch for | If it comes', 'Terafab moves | yes'] })).toEqual([]);
    expect(tokens({ table: ['Watch for | If it comes', `${long} | ${long}`] })).toEqual([]);
  });
});

describe('table', () => {
  const table = [
    'Site | Power | Note',
    'Aldermoor | 22 MW | old',
    'Ironbridge | $power | ',
    'All | 322 MW | ',
  ];
  test('stars the row, marks the total, sets numbers right', () => {
    const [one] = plan({ table, highlight: 'Ironbridge', total: true });
    expect(body(one!)).toBe(
      '| Site | Power | Note |\n| Aldermoor | 22 MW | old |\n| ***Ironbridge*** | 300\u00a0MW |  |\n| **All** | 322 MW |  |',
    );
    expect(one!.blocks.at(-1)).toMatchObject({ align: ['none', 'right', 'none'] });
  });
  test('from a CSV takes the columns named, under heads of one’s own', () => {
    const files = { 'sites.csv': 'site,opened,power\nA,2017,14\nB,2018,22\n' };
    const given = { table: { from: 'sites.csv', columns: ['site', 'power'] }, heads: ['Site', 'Power, MW'] };
    expect(body(plan(given, { files })[0]!)).toBe('| Site | Power, MW |\n| A | 14 |\n| B | 22 |');
    expect(show(plan(given, { files })[0]!.footer!)).toBe('Source: sites.csv');
  });
  test('refuses ragged rows', () => {
    expect(slide({ table: ['a | b', 'c'] }).complaints).toMatchObject([
      { at: 'table.1', found: '1 cell under 2 heads' },
    ]);
  });
});

test('a highlight of nothing is said, with what it can be', () => {
  expect(highlights({ points: ['One', 'Two'], highlight: 'Three' })).toMatchObject([
    { found: '`highlight: Three` is nothing on this slide', expected: expect.stringContaining('1 to 2') },
  ]);
  expect(highlights({ points: ['One', 'Two'], highlight: 3 })).toHaveLength(1);
});

test('alt texts hold no digit but those of references and of names', () => {
  const [one] = plan({ bar: ['terafab', 'google', 'price'] });
  const picture = one!.blocks.find(block => block.type === 'picture');
  const typed =
    picture?.type === 'picture' ? picture.alt.filter(piece => typeof piece === 'string').join('') : '1';
  expect(typed).not.toMatch(/\d/);
});
