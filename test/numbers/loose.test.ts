import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import { disk } from '../../src/commands/files.ts';
import { looseNumbers } from '../../src/review/numbers/loose.ts';

const article = (slug: string) => loadArticle(join('slides', slug), disk).article!;
const sample = article('anthropic-colossus');
const deckOf = (text: string) => `---\nmarp: true\n---\n\n# A claim\n\n${text}\n`;
const found = (text: string) => looseNumbers(deckOf(text), sample, 'deck.md');

describe('the sample decks', () => {
  test.each(['anthropic-colossus', 'mauna-loa'])('%s has no loose number', slug => {
    const deck = readFileSync(join('slides', slug, 'deck.md'), 'utf8');
    const all = looseNumbers(deck, article(slug), 'deck.md');
    expect(all.map(({ line, found }) => `${line}: ${found}`)).toEqual([]);
  });
});

const TRUE = [
  'Colossus 1 holds at least 220,000 NVIDIA GPUs.',
  'More than 200,000 GPUs stand in one place.',
  'The machine draws 0.3 GW.',
  'It draws 300 megawatts.',
  'Google Cloud alone is a \\$200bn contract.',
  'Google’s contract is worth US$200 billion.',
  'Terafab would cost \\$55bn.',
  'The contract is nearly four times the price of Terafab.',
  'GPT-4 was trained on about 25,000 A100 GPUs.',
  'That is more than eight times the cluster of GPT-4.',
  'By its own figures it is about nine times, not “nearly 10 times”.',
  'Claude Code users may now send twice as much.',
  'Anthropic signed on May 6.',
  'The Pentagon’s list is dated 5 May.',
  'Three signs, six layers, one tenant.',
  'Two gigawatts or more would be at least six times that.',
  'The two sums come to \\$255 billion.',
  'The contract is \\$145 billion more than the plant.',
  'Around 25,000 GPUs made GPT-4; step 2 came later.',
  'A market of one: Deal 1 is signed, and 2026 is young.',
];

test.each(TRUE)('lets through: %s', text => {
  expect(found(text).map(one => one.found)).toEqual([]);
});

const WRONG: readonly (readonly [string, string])[] = [
  ['Colossus 1 holds 230,000+ GPUs.', '230,000+'],
  ['Colossus 1 holds 22,000+ GPUs.', '22,000+'],
  ['Colossus 1 holds 2,200,000 GPUs.', '2,200,000'],
  ['Colossus 1 holds exactly 220,000 GPUs.', '220,000'],
  ['Colossus 1 holds 220,000 NVIDIA GPUs.', '220,000'],
  ['Colossus 1 holds 220,417 GPUs.', '220,417'],
  ['At most 220,000 GPUs are there.', '220,000'],
  ['About 100,000 GPUs are there.', '100,000'],
  ['More than 250,000 GPUs are there.', '250,000'],
  ['Some 220,000 TPUs are there.', '220,000'],
  ['It draws 310 MW.', '310 MW'],
  ['It draws 300 GW.', '300 GW'],
  ['It draws 300 kW.', '300 kW'],
  ['It draws 3 GW.', '3 GW'],
  ['It draws 30 MW.', '30 MW'],
  ['It draws more than 300 MW.', '300 MW'],
  ['It draws 300 MWh.', '300 MWh'],
  ['It draws 300.5 MW.', '300.5 MW'],
  ['The contract is \\$20 billion.', '20 billion'],
  ['The contract is \\$200 million.', '200 million'],
  ['The contract is €200 billion.', '200 billion'],
  ['The contract is \\$210 billion.', '210 billion'],
  ['The contract is over \\$200 billion.', '200 billion'],
  ['The contract is \\$2bn.', '2bn'],
  ['Terafab is a \\$65 billion plant.', '65 billion'],
  ['Terafab is a \\$55 million plant.', '55 million'],
  ['Terafab is a \\$5.5 billion plant.', '5.5 billion'],
  ['GPT-4 took 25,000 A100 GPUs.', '25,000'],
  ['GPT-4 took roughly 35,000 A100 GPUs.', '35,000'],
  ['GPT-4 took roughly 52,000 A100 GPUs.', '52,000'],
  ['GPT-4 took roughly 2,500 A100 GPUs.', '2,500'],
  ['It is 8.8 times GPT-4’s cluster.', '8.8 times'],
  ['It is about 12 times GPT-4’s cluster.', '12 times'],
  ['It is more than 10 times GPT-4’s cluster.', '10 times'],
  ['Anthropic holds 40 percent of it.', '40 percent'],
  ['Anthropic signed on May 7.', 'May 7'],
  ['The list came on June 5.', 'June 5'],
  ['Colossus opened in 2019.', '2019'],
  ['It employs 1,200 people.', '1,200'],
  ['Rates rose by 3 percentage points.', '3 percentage points'],
  ['It takes 18 months.', '18 months'],
];

test.each(WRONG)('finds: %s', (text, words) => {
  const all = found(text);
  expect(all).toHaveLength(1);
  expect(all[0]!.found).toContain(words);
  expect(all[0]!.severity).toBe('stop-dist');
  expect(all[0]!.line).toBe(7);
});

test('a number word and anything in notes only warn', () => {
  expect(found('Rate limits tripled.').map(one => one.severity)).toEqual(['warning']);
  expect(found('<!--\nIt draws 310 MW.\n-->').map(one => [one.severity, one.line])).toEqual([['warning', 8]]);
});

test('says which fact it resembles, why it differs, where, and what lets it through', () => {
  const [one] = found('Here: **230,000+** GPUs.');
  expect(one).toMatchObject({ rule: 'loose-number', line: 7, column: 9, length: 8 });
  expect(one!.found).toContain('`gpus`, “220,000+”, but has another digit');
  expect(one!.fix).toContain('allow:\n  - "230,000+"');
  expect(looseNumbers(deckOf('230,000+ GPUs'), { ...sample, allow: ['230,000+'] }, 'deck.md')).toEqual([]);
});
