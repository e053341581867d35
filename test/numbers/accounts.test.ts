import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import { disk } from '../../src/commands/files.ts';
import { accountsOf } from '../../src/review/numbers/accounts.ts';
import { liftedIn } from '../../src/review/numbers/lifted.ts';

const folder = (slug: string) => join('slides', slug);
const article = (slug: string) => loadArticle(folder(slug), disk).article!;
const sample = article('anthropic-colossus');
const deckOf = (text: string) => `---\nmarp: true\n---\n\n# A claim\n\n${text}\n`;

/** What accounts for each number of a text: [as seen, how, names]. */
const told = (text: string) =>
  accountsOf(deckOf(text), sample).map(({ text, how, names }) => [text, how, ...names]);

describe('what accounts for a number', () => {
  test.each([
    ['Colossus 1 holds **220,000+** GPUs.', ['1', 'name'], ['220,000+', 'fact', 'gpus']],
    ['It costs \\$200 billion.', ['$200 billion', 'fact', 'google']],
    ['Signed on May 6, early May.', ['May 6', 'event', 'signed'], ['early May', 'event', 'deals']],
    ['“nearly 10 times”, it says.', ['nearly 10 times', 'quotation', 'times']],
    ['Three signs of one deal.', ['Three', 'word'], ['one', 'word']],
    ['1 square = 1,000', ['1', 'own'], ['1,000', 'own']],
    ['2. Step 4 of GPT-4', ['2', 'own'], ['4', 'name'], ['4', 'name']],
    ['It draws 310 MW.', ['310 MW', 'loose']],
  ])('%s', (text, ...all) => {
    expect(told(text)).toEqual(all);
  });
});

test('gives the place in the file, and where on the slide', () => {
  const markdown = `${deckOf('**\\$200 billion** ![300 MW](a.svg)')}\n---\n\n<!-- _class: points two -->\n<!-- _footer: '300 MW' -->\n\n![Bars: 300 MW](a.svg)\n\n<!--\n300 MW\n-->\n`;
  const all = accountsOf(markdown, sample);
  expect(all.map(({ page, slide, place, chars }) => [page, slide, place, chars])).toEqual([
    [1, '', 'slide', '$200 billion'],
    [1, '', 'slide', '300 MW'],
    [2, 'two', 'foot', '300 MW'],
    [2, 'two', 'alt', '300 MW'],
    [2, 'two', 'notes', '300 MW'],
  ]);
  for (const { start, end, chars } of all) expect(markdown.slice(start, end)).toBe(chars);
});

test.each(['anthropic-colossus', 'mauna-loa'])('%s: what the merge lifted is known by its name', slug => {
  const markdown = readFileSync(join(folder(slug), 'deck.md'), 'utf8');
  const lifted = liftedIn(markdown, readFileSync(join(folder(slug), '.generated.json'), 'utf8'));
  expect(lifted.length).toBeGreaterThan(20);
  const all = accountsOf(markdown, article(slug), lifted);
  for (const { start, end, name, form } of lifted) {
    const here = all.filter(each => each.start < end && start < each.end);
    if (!/\d/.test(markdown.slice(start, end)) || form === 'work') continue;
    expect(here.map(({ names }) => names)).toEqual([[name]]);
  }
  expect(liftedIn(`${markdown}.`, readFileSync(join(folder(slug), '.generated.json'), 'utf8'))).toEqual([]);
});
