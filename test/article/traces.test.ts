import { describe, expect, test } from 'vitest';
import { indexDocument } from '../../src/article/traces.ts';
import type { Document } from '../../src/article/types.ts';

const document = (text: string): Document => ({
  title: 'Night trains',
  author: 'Ann Ace',
  published: '2026-04',
  lang: 'en',
  file: 'article.md',
  text,
});

const text = `# Night trains come back

## The line

The operator runs 42 night trains a week. They draw **6 MW** from the grid — Dr. Weiss
calls that “a modest
figure”, e.g. for a town. A ticket costs about $90; it isn’t cheap!

- 220,000+ seats a year
- _One_ of the [largest fleets](https://example.org/fleet) in Europe

### Wagons

Built in 1.5 years. The U.S. Board said: "Built to last." Nobody asked why.
They draw 6 MW at night, too.

| Site | Power |
| --- | --- |
| North hall | 300MW |

Setext
------

Last words, at 5,000 m.`;

const index = indexDocument(document(text));
const at = (words: string) => {
  const found = index.find(words);
  return found && `${found.trace.section}, line ${found.trace.line}: ${found.trace.sentence}`;
};

describe('where words stand', () => {
  test.each([
    ['42 night trains a week', 'The line, line 5: The operator runs 42 night trains a week.'],
    [
      'a modest figure',
      'The line, line 6: They draw 6 MW from the grid — Dr. Weiss calls that “a modest figure”, e.g. for a town.',
    ],
    ['calls that "a modest figure"', 'The line, line 6'],
    ["it isn't cheap", 'The line, line 7: A ticket costs about $90; it isn’t cheap!'],
    ['from the grid - Dr. Weiss', 'The line, line 5'],
    ['220,000+ seats', 'The line, line 9: 220,000+ seats a year'],
    ['One of the largest fleets in Europe', 'The line, line 10: One of the largest fleets in Europe'],
    ['1.5 years', 'Wagons, line 14: Built in 1.5 years.'],
    ['Built to last', 'Wagons, line 14: The U.S. Board said: "Built to last."'],
    ['Nobody asked why', 'Wagons, line 14: Nobody asked why.'],
    ['300MW', 'Wagons, line 19: 300MW'],
    ['Last words', 'Setext, line 24: Last words, at 5,000 m.'],
    ['Night trains come back', ', line 1: Night trains come back'],
  ])('%s', (words, expected) =>
    expect(at(words)).toMatch(
      expected.endsWith('.') ? expected : new RegExp(`^${expected.replace(/[$+()[\]]/g, '\\$&')}`),
    ),
  );

  test.each([
    '20,000+ seats',
    '2 night trains',
    '20,000',
    '5',
    '000 m',
    '42 night train',
    'ears',
    '90; it',
    '6',
  ])('numbers and words are whole: %j stands nowhere', words => {
    const found = index.find(words);
    // '6' and '90; it' are whole where they stand: all but them are cut out of something.
    if (words === '6') expect(found?.trace.line).toBe(5);
    else expect(found).toBeUndefined();
  });

  test('nothing runs over from one paragraph or item to the next', () => {
    expect(index.find('seats a year One of the largest')).toBeUndefined();
    expect(index.find('in Europe Built in')).toBeUndefined();
  });

  test('the first place counts, the others are told', () => {
    const found = index.find('They draw 6 MW')!;
    expect(found.trace).toMatchObject({ line: 5, section: 'The line', document: 'article' });
    expect(found.others).toMatchObject([{ line: 15, section: 'Wagons' }]);
  });

  test('capitals as written come first, then any', () => {
    expect(index.find('they draw 6 MW')).toMatchObject({ folded: true, trace: { line: 5 } });
    expect(index.find('They draw 6 MW')).toMatchObject({ folded: false });
  });

  test('the place in the text', () => {
    const { at } = index.find('draw 6 MW')!;
    expect(text.slice(...at)).toBe('draw **6 MW');
  });
});

describe('words that stand nowhere', () => {
  test.each([
    ['24 night trains a week', '42 night trains a week', 5],
    ['They draw 8 MW from the grid', 'They draw 6 MW from the grid', 5],
    ['a ticket costs around $90', 'A ticket costs about $90', 7],
    ['230,000+ seats a year', '220,000+ seats a year', 9],
    ['They draw 6MW from the grid', 'They draw 6 MW from the grid', 5],
  ])('%s is nearest to %s', (words, expected, line) => {
    expect(index.find(words)).toBeUndefined();
    const near = index.nearest(words)!;
    expect(near.words).toBe(expected);
    expect(near.trace.line).toBe(line);
    expect(index.find(near.words)).toBeDefined();
  });

  test('what is like nothing has nothing near', () => {
    expect(index.nearest('quantum computers threaten 99 banks')).toBeUndefined();
    expect(index.nearest('')).toBeUndefined();
  });
});

describe('a plain text', () => {
  const plain = indexDocument(
    document(`ChaoBro

The deal

The first words stand here,
over two lines. And more.

Why SpaceX?

A Puzzle

• 220,000+ GPUs
  1. It merges
These numbers speak:

last words`),
  );
  test.each([
    ['here, over two lines', 'The deal', 'The first words stand here, over two lines.', 5],
    ['220,000+ GPUs', 'A Puzzle', '220,000+ GPUs', 12],
    ['It merges', 'A Puzzle', 'It merges These numbers speak:', 13],
    ['last words', 'A Puzzle', 'last words', 16],
  ])('%s', (words, section, sentence, line) =>
    expect(plain.find(words)?.trace).toEqual({ document: 'article', section, sentence, line }),
  );
});

test('a long text is searched quickly', () => {
  const long = indexDocument(
    document(`${'All work and no play makes 1,234 dull boys. '.repeat(200)}\n\n`.repeat(20)),
  );
  const start = performance.now();
  for (let count = 0; count < 20; count++) {
    expect(long.find(`no play makes ${count} dull boys`)).toBeUndefined();
    expect(long.nearest(`no play makes ${count} dull boys`)?.words).toBe('no play makes 1,234 dull boys');
  }
  expect(performance.now() - start).toBeLessThan(8000);
});
