/** From a deck's data to where each of its numbers comes from. */
import { expect, test } from 'vitest';
import type { Files } from '../../src/commands/files.ts';
import { disk } from '../../src/commands/files.ts';
import { makeFolder } from '../../src/commands/folder.ts';

const ARTICLE = `---
title: The harbour
author: Port Authority
published: 2025-03
---

## Power

The quay draws 40 MW in summer. The yard draws 40 MW in winter.
"Some 70 percent of ships will plug in", says the master of one of the largest ports.

## Money

The city pays $12 million, and the state pays $36 million.
`;

const DATA = `title: The harbour
facts:
  quay: draws 40 MW in summer | Quay
  yard: draws 40 MW in winter | Yard
  city: The city pays $12 million | City
  state: the state pays $36 million | State
  times: = state / city | State against city
elsewhere:
  ship: about 2 MW | One ship | Class society, 2024
slides:
  - claim: The state pays $times what the city pays
    bar: [state, city]
  - claim: One ship draws $ship
    points:
      - It plugs in where there are 40 MW
      - “Some 70 percent of ships will plug in” is the master’s hope
      - He calls it “one of the largest ports”
  - claim: Power by month
    table: { from: months.csv, columns: [Month, Power] }
    where: in summer
`;

/** A deck's folder that is nowhere but here. */
function folder(own: Record<string, string>): Files {
  const texts = new Map(Object.entries(own).map(([name, text]) => [`/deck/${name}`, text]));
  return {
    ...disk,
    read: path => texts.get(path) ?? disk.read(path),
    readBytes: path => {
      const text = texts.get(path);
      return text === undefined ? disk.readBytes(path) : Buffer.from(text);
    },
    exists: path => texts.has(path) || disk.exists(path),
    list: path => (path.startsWith('/deck') ? [] : disk.list(path)),
    write: () => true,
    remove: () => {},
  };
}

async function figures() {
  const files = folder({
    'article.md': ARTICLE,
    'article.yaml': DATA,
    'months.csv': 'Month,Power\nJune,38.5\nJuly,41.25\n',
  });
  const made = await makeFolder('/deck', {}, files);
  if ('stopped' in made) throw new Error(JSON.stringify(made.stopped, undefined, 1));
  const { origins, numbers, drawn } = made.knowledge.figures!;
  const of = (text: string, place = 'slide') => [
    ...new Set(numbers.filter(one => one.text === text && one.place === place).flatMap(one => one.origins)),
  ];
  return { origins, of, drawn: drawn!, markdown: made.markdown, numbers };
}

test('a number leads to its sentence, its section, its line; the figure is marked in it', async () => {
  const { origins, of } = await figures();
  expect(of('$12 million')).toEqual(['city']);
  const { mark, ...city } = origins.get('city')!;
  expect(city).toMatchObject({
    figure: '$12 million',
    whose: 'stated',
    sentence: 'The city pays $12 million, and the state pays $36 million.',
    source: 'Port Authority',
    section: 'Money',
    file: 'article.md',
    line: 14,
  });
  expect(city.sentence.slice(...mark!)).toBe('$12 million');
});

test('a sum leads to its work and what it starts from; what is from elsewhere to its source', async () => {
  const { origins, of } = await figures();
  expect(of('3 times')).toEqual(['times-computed']);
  expect(origins.get('times-computed')).toMatchObject({ whose: 'computed', inputs: ['state', 'city'] });
  expect(of('about 2 MW')).toEqual(['ship']);
  expect(origins.get('ship')).toMatchObject({
    whose: 'elsewhere',
    words: 'One ship',
    source: 'Class society, 2024',
    sentence: '',
  });
});

test('a number that two facts fit leads to both', async () => {
  const { of } = await figures();
  expect(of('40 MW').filter(key => key === 'quay' || key === 'yard')).toEqual(['quay', 'yard']);
});

test('a figure in quoted words leads to the sentence that they stand in', async () => {
  const { origins, numbers } = await figures();
  const quoted = numbers.find(({ text }) => /70 percent/.test(text))!;
  const origin = origins.get(quoted.origins[0]!)!;
  expect(origin.sentence).toContain('70 percent of ships will plug in');
  expect(origin).toMatchObject({ section: 'Power', line: 10, whose: 'stated' });
  expect(numbers.filter(({ text, place }) => text === 'one' && place === 'slide')).toMatchObject([
    { origins: [] },
  ]);
});

test("a file's cell leads to the file and the words that vouch for it; a drawing's number to its fact", async () => {
  const { origins, of, drawn } = await figures();
  const [key] = of('41.25');
  expect(origins.get(key!)).toMatchObject({
    figure: 'months.csv',
    sentence: 'The quay draws 40 MW in summer.',
    section: 'Power',
  });
  const shown = [...drawn.values()].flat();
  expect(shown.find(({ text }) => text === '$36 million')?.origins).toEqual(['state']);
});
