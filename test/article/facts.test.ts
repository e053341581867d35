import { describe, expect, test } from 'vitest';
import {
  beginsSentence,
  buildFacts,
  capital,
  convert,
  type FactPieces,
  printFact,
  readReferences,
  sameKind,
  splitFact,
} from '../../src/article/facts.ts';
import { readWords } from '../../src/article/reading.ts';
import { indexDocument } from '../../src/article/traces.ts';
import { findTrouble } from '../../src/article/trouble.ts';
import { careRows } from '../../src/deck/care.ts';

const N = '\u00a0';
const text = `## Core

On May 6, Anthropic and SpaceX signed a compute agreement.

- 220,000+ NVIDIA GPUs
- 300MW of power consumption

When it trained GPT-4 it used roughly 25,000 A100 GPUs. Colossus 1 is nearly 10 times that number.

A $200 billion contract with Google Cloud stands beside it. Rate limits for Claude Code doubled.

## Contrast

On the day after (May 5), the Pentagon released its list. The outage lasted from 14:05 to 18:35 UTC.
It made a loss of $12m in 2025. Of 40,000 it used 25,000. Sales were 12.4.`;

const document = { title: '', author: '', published: '2026-05', lang: 'en', file: 'article.md', text };
const filing = { ...document, file: 'filing.md', text: 'Revenue was €4.4m.' };
const documents = new Map([
  ['article', indexDocument(document)],
  ['filing', indexDocument(filing, 'filing')],
]);
const place = { file: 'article.yaml', line: 1, column: 1 };

/** Facts from short forms by sort, with further keys. */
function build(
  lines: Readonly<
    Partial<Record<FactPieces['sort'], Readonly<Record<string, string | Partial<FactPieces>>>>>
  >,
) {
  const names = new Set(Object.values(lines).flatMap(group => Object.keys(group)));
  const pieces = Object.entries(lines).flatMap(([sort, group]) =>
    Object.entries(group).map(([name, given]): FactPieces => {
      const long = typeof given === 'string' ? { words: given } : given;
      const parts = splitFact(long.words ?? '', names, sort as FactPieces['sort']);
      return {
        name,
        sort: sort as FactPieces['sort'],
        place,
        ...(parts.sum ? { sum: parts.sum.text } : {}),
        ...(parts.label ? { label: parts.label.text } : {}),
        ...(parts.cite ? { cite: parts.cite.text } : {}),
        ...long,
        words: parts.words.text,
      };
    }),
  );
  const built = buildFacts(pieces, { lang: 'en', documents });
  const print = (name: string, form?: 'figure' | 'computed' | 'work' | 'length') =>
    printFact(built.facts.get(name)!, form)?.replaceAll(N, '~');
  return { ...built, print };
}

const sample = {
  fact: {
    times: 'nearly 10 times = gpus / gpt4',
    gpus: '220,000+ NVIDIA GPUs | Colossus 1',
    power: '300MW of power consumption | Colossus 1',
    gpt4: "roughly 25,000 A100 GPUs | GPT-4's cluster",
    google: 'A $200 billion contract with Google Cloud',
    limits: 'Rate limits for Claude Code doubled',
    growth: '= gw / power | Growth',
    stands: 'stands beside it',
    revenue: { words: 'Revenue was €4.4m', source: 'filing' },
  },
  event: {
    signed: 'On May 6, Anthropic and SpaceX signed | Agreement signed',
    list: {
      words: '(May 5), the Pentagon released its list',
      after: 'signed',
      care: ['No order is claimed.'],
    },
    outage: 'from 14:05 to 18:35 UTC | Outage',
  },
  missing: { price: 'Price of Colossus access' },
  ours: { gw: "2 GW or more | 'Multi-gigawatt' at its smallest" },
  elsewhere: { reactor: 'about 1 GW | One large reactor | World Nuclear Association, 2025' },
} as const;

describe('how facts print', () => {
  const { facts, troubles, print } = build(sample);
  test('nothing is wrong with them', () => expect(troubles).toEqual([]));

  test.each([
    ['gpus', '220,000+', '220,000'],
    ['power', '300~MW', '300~MW'],
    ['gpt4', 'roughly 25,000', '25,000'],
    ['times', 'nearly 10 times', '10 times'],
    ['google', '$200 billion', '$200 billion'],
    ['limits', 'doubled', 'doubled'],
    ['growth', 'at least 6 times', '6 times'],
    ['signed', 'May 6', 'May 6'],
    ['price', 'not stated', 'not stated'],
    ['gw', '2~GW or more', '2~GW'],
    ['reactor', 'about 1~GW', '1~GW'],
    ['stands', undefined, undefined],
  ])('$%s', (name, full, figure) => {
    expect(print(name)).toBe(full);
    expect(print(name, 'figure')).toBe(figure);
  });

  test('computed, work, length', () => {
    expect(print('times', 'computed')).toBe('about 8.8 times');
    expect(print('times', 'work')).toBe('220,000+ / roughly 25,000');
    expect(print('growth', 'work')).toBe('2~GW or more / 300~MW');
    expect(print('outage', 'length')).toBe('4.5 hours');
    expect(print('gpus', 'computed')).toBeUndefined();
  });

  test('label, rest, whose, trace', () => {
    expect(facts.get('gpus')).toMatchObject({
      label: 'Colossus 1',
      labelled: true,
      rest: 'NVIDIA GPUs',
      whose: 'stated',
    });
    expect(facts.get('google')).toMatchObject({ label: 'contract with Google Cloud', labelled: false });
    expect(facts.get('times')).toMatchObject({ label: 'times', labelled: false, rest: '' });
    expect(facts.get('growth')).toMatchObject({ whose: 'ours', words: '', label: 'Growth' });
    expect(facts.get('price')).toMatchObject({
      whose: 'missing',
      words: 'Price of Colossus access',
      labelled: true,
    });
    expect(facts.get('reactor')).toMatchObject({
      whose: 'elsewhere',
      cite: 'World Nuclear Association, 2025',
    });
    expect(facts.get('gpus')?.trace).toEqual({
      document: 'article',
      section: 'Core',
      sentence: '220,000+ NVIDIA GPUs',
      line: 5,
    });
    expect(facts.get('revenue')?.trace?.document).toBe('filing');
    expect([...facts.keys()][0]).toBe('times');
  });

  test('contradictions, and the care that acknowledges them', () => {
    expect(
      findTrouble(facts).map(({ rule, names, acknowledged, passages }) => ({
        rule,
        names,
        acknowledged,
        lines: passages.map(({ line }) => line),
      })),
    ).toEqual([
      { rule: 'stated-result', names: ['times', 'gpus', 'gpt4'], acknowledged: false, lines: [8, 5, 8] },
      { rule: 'order', names: ['list', 'signed'], acknowledged: true, lines: [14, 3] },
    ]);
    expect(careRows(facts, 'en')).toEqual([
      {
        name: 'list',
        says: ['“(May 5), the Pentagon released its list”'],
        trouble: [
          'Dated ',
          { name: 'list', form: 'full' },
          ', yet put after ',
          { name: 'signed', form: 'full' },
        ],
        deck: ['No order is claimed.'],
      },
    ]);
  });
});

describe('the long form', () => {
  test('a figure given apart: only sign and scale may differ', () => {
    const { facts, troubles, print } = build({
      fact: {
        loss: { words: 'a loss of $12m in 2025', figure: '-12' },
        used: { words: 'Of 40,000 it used 25,000', figure: '25,000' },
        sales: { words: 'Sales were 12.4', figure: '$12.4 million' },
        wrong: { words: 'Sales were 12.4', figure: '12.5' },
      },
    });
    expect(facts.get('loss')?.quantity).toMatchObject({ value: -12e6, unit: 'USD', base: -12e6 });
    expect(print('loss')).toBe('−$12m');
    expect(print('used')).toBe('25,000');
    expect(facts.get('sales')?.quantity).toMatchObject({ value: 12.4e6, unit: 'USD', text: '$12.4 million' });
    expect(troubles).toMatchObject([{ name: 'wrong', field: 'figure', rule: 'bad-figure' }]);
  });

  test('a unit given apart', () => {
    const { print, facts, troubles } = build({
      fact: {
        sales: { words: 'Sales were 12.4', unit: 'million euros' },
        power: { words: '300MW of power consumption', unit: 'GW' },
      },
      cell: { peak: { words: '1,234.5', unit: 'MWh', cite: 'energy.csv' } },
    });
    expect(print('sales')).toBe('12.4 million euros');
    expect(facts.get('sales')?.quantity).toMatchObject({ value: 12.4e6, kind: 'money:EUR' });
    expect(print('peak')).toBe('1,234.5~MWh');
    expect(troubles).toMatchObject([{ name: 'power', field: 'unit', rule: 'bad-unit' }]);
  });

  test('a date given apart places clock times', () => {
    const { facts, troubles } = build({
      event: { outage: { words: 'from 14:05 to 18:35 UTC', date: 'May 6' } },
    });
    expect(troubles).toEqual([]);
    expect(facts.get('outage')?.when).toMatchObject({
      text: 'May 6, 14:05 to 18:35 UTC',
      length: '4.5 hours',
    });
    expect(facts.get('outage')?.when?.from).toBeCloseTo(20579 + (14 * 60 + 5) / 1440, 6);
  });
});

describe('what is wrong, with its place', () => {
  test.each([
    [
      { fact: { x: '230,000+ NVIDIA GPUs' } },
      'words-not-found',
      'words',
      "these words don't stand in article.md",
      '220,000+ NVIDIA GPUs',
    ],
    [
      { fact: { x: 'Of 40,000 it used 25,000' } },
      'several-figures',
      'words',
      'there are 2 figures here: `40,000` or `25,000`',
      'Of <40,000> it used 25,000',
    ],
    [
      { event: { x: 'Rate limits for Claude Code doubled' } },
      'no-date',
      'words',
      'there is no date in these words',
      undefined,
    ],
    [{ ours: { x: 'a lot of it' } }, 'no-figure', 'words', 'there is no figure in this', undefined],
    [
      { fact: { x: { words: 'Revenue was €4.4m', source: 'filling' } } },
      'unknown-source',
      'source',
      '`filling` is no document under `sources:`',
      'filing',
    ],
    [
      { event: { x: { words: 'On May 6', after: 'y' } } },
      'unknown-name',
      'after',
      '`y` is the name of no event',
      undefined,
    ],
    [
      { ours: { one: '= two * 2', two: '= one / 2' } },
      'circle',
      'sum',
      'this sum goes in a circle: one → two → one',
      undefined,
    ],
    [{ fact: { x: '= gpus / gpt4' } }, 'sum', 'sum', '`gpus` is the name of nothing here', undefined],
  ] as const)('%j', (lines, rule, field, found, mended) => {
    const { troubles } = build(lines as never);
    expect(troubles[0]).toMatchObject({
      rule,
      field,
      found,
      severity: rule === 'words-not-found' ? 'stop-dist' : 'stop-all',
    });
    expect(troubles[0]?.mended).toBe(mended);
  });

  test('nothing that only follows from another', () => {
    const { troubles } = build({
      fact: { a: 'Of 40,000 it used 25,000', b: '= a / c | B', c: '= b | C', d: '= b | D' },
    });
    expect(troubles.map(({ name, rule }) => `${name} ${rule}`)).toEqual(['a several-figures', 'b circle']);
  });

  test('numbers stand in sums of ours alone', () => {
    const { troubles } = build({
      fact: { power: '300MW of power consumption', half: '= power / 2' },
      ours: { twice: '= power * 2' },
    });
    expect(troubles).toMatchObject([{ name: 'half', field: 'sum', at: [8, 9] }]);
  });
});

describe('short forms', () => {
  const names = new Set(['gpus', 'gpt4']);
  test.each([
    [
      '220,000+ NVIDIA GPUs | Colossus 1',
      'fact',
      ['220,000+ NVIDIA GPUs', undefined, 'Colossus 1', undefined],
    ],
    ['nearly 10 times = gpus / gpt4 | Ratio', 'fact', ['nearly 10 times', 'gpus / gpt4', 'Ratio', undefined]],
    ['= gpus / gpt4', 'fact', ['', 'gpus / gpt4', undefined, undefined]],
    ['a \\| b | c', 'fact', ['a | b', undefined, 'c', undefined]],
    ['about 1 GW | One reactor | WNA', 'elsewhere', ['about 1 GW', undefined, 'One reactor', 'WNA']],
    ['Price = gpus', 'missing', ['Price = gpus', undefined, undefined, undefined]],
    ['a|b', 'fact', ['a|b', undefined, undefined, undefined]],
  ] as const)('%s', (line, sort, expected) => {
    const parts = splitFact(line, names, sort);
    expect([parts.words.text, parts.sum?.text, parts.label?.text, parts.cite?.text]).toEqual(expected);
    for (const part of [parts.words, parts.sum, parts.label, parts.cite])
      if (part) expect(line.slice(part.start, part.end).replaceAll('\\|', '|')).toBe(part.text);
  });

  test('a part too many', () => {
    expect(splitFact('a | b | c', names).extra?.text).toBe('c');
    expect(splitFact('a | b | c | d', names, 'elsewhere').extra?.text).toBe('d');
  });
});

describe('references', () => {
  test.each([
    ['$gpus GPUs', [{ name: 'gpus', form: 'full' }, ' GPUs']],
    ['It is $times.computed.', ['It is ', { name: 'times', form: 'computed' }, '.']],
    ['to $gpus.', ['to ', { name: 'gpus', form: 'full' }, '.']],
    ['$$gpus', ['$gpus']],
    ['US$5 and $B and $ and 5$', ['US$5 and $B and $ and 5$']],
    ['($gpus)$power', ['(', { name: 'gpus', form: 'full' }, ')', { name: 'power', form: 'full' }]],
    ['$gpus.com', [{ name: 'gpus', form: 'full' }, '.com']],
    ['', []],
  ])('%s', (text, expected) => expect(readReferences(text).words).toEqual(expected));

  test('where they stand, and a form that is none', () => {
    expect(readReferences('as $gpus.figure is').refs).toEqual([
      { ref: { name: 'gpus', form: 'figure' }, at: [3, 15] },
    ]);
    expect(readReferences('as $gpus.computd is').troubles).toMatchObject([
      { at: [9, 16], found: '`$gpus` has no `.computd`', mended: 'as $gpus.computed is' },
    ]);
  });

  test('a capital where a sentence begins', () => {
    expect(capital('roughly 25,000')).toBe('Roughly 25,000');
    expect(capital(`300${N}MW`)).toBe(`300${N}MW`);
    expect(['', 'It ends. ', 'It ends.” '].map(beginsSentence)).toEqual([true, true, true]);
    expect(['It has ', 'about $5.', 'approx'].map(beginsSentence)).toEqual([false, false, false]);
  });
});

test('kinds and conversion', () => {
  const read = (words: string) => readWords(words).quantity!;
  expect(sameKind(read('2 GW'), read('300 MW'))).toBe(true);
  expect(sameKind(read('220,000+ NVIDIA GPUs'), read('25,000 A100 GPUs'))).toBe(true);
  expect(sameKind(read('12 trains'), read('25 GPUs'))).toBe(false);
  expect(sameKind(read('$5'), read('€5'))).toBe(false);
  expect(sameKind(read('12%'), read('12 percentage points'))).toBe(false);
  expect(convert(read('2 GW'), 'MW')).toBe(2000);
  expect(convert(read('20 °C'), '°F')).toBe(68);
  expect(convert(read('2 GW'), 'km')).toBeUndefined();
});
