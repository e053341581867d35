/** Sentences that a careful presenter would write about the sample, all true; and as many that are wrong. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import { disk } from '../../src/commands/files.ts';
import { looseNumbers } from '../../src/review/numbers/loose.ts';

const article = loadArticle(join('slides', 'anthropic-colossus'), disk).article!;
const slide = (text: string) => `---\nmarp: true\n---\n\n# A claim\n\n${text}\n`;
const notes = (text: string) => slide(`Text.\n\n<!--\n${text}\n-->`);
const found = (text: string, deck = slide) =>
  looseNumbers(deck(text), article, 'deck.md').map(({ rule, found }) => `${rule}: ${found}`);

const TRUE = [
  'Well over two hundred thousand NVIDIA GPUs sit in Colossus 1.',
  'Colossus 1 draws just under a third of a gigawatt.',
  'The Google Cloud contract is worth a fifth of a trillion dollars.',
  'Terafab’s \\$55 billion is a little more than a quarter of the Google Cloud contract.',
  'Together, the contract with Google Cloud and the Terafab plant come to \\$255 billion.',
  'The gap between the Google Cloud contract and Terafab is \\$145 billion.',
  'GPT-4’s training cluster was about a ninth of Colossus 1.',
  'Line up nine GPT-4 clusters and you have roughly Colossus 1.',
  'Ten times roughly 25,000 would be about 250,000 GPUs, not 220,000+.',
  'Anthropic signed on Wednesday, May 6, 2026.',
  'The Pentagon list carries the date of 5 May, one day before the signature.',
  'In early May, within one week, came two contracts and one change of a product.',
  '300 MW for 220,000+ GPUs is at most about 1.4 kW a GPU.',
  'Claude Code users on paid plans get 100% more room than before.',
  'Rate limits are now 2x what they were.',
  'At 2 GW, the next step would be more than six times Colossus 1.',
  'Colossus 1 holds upwards of 220k NVIDIA GPUs.',
  'Almost four in five of the dollars named in the article are Google’s.',
  'Google’s contract is 3.6 times the price of Terafab.',
  'Google’s \\$200 billion would pay for three Terafab plants and leave \\$35 billion.',
] as const;

test.each(TRUE)('lets through on a slide: %s', text => {
  expect(found(text)).toEqual([]);
});

test.each([
  'Say it slowly: two hundred and twenty thousand, and then the plus.',
  'GPT-4’s cluster, roughly 25 thousand GPUs, would be some 11 percent of this machine.',
  'The signature is dated 2026-05-06; the article is from May 2026.',
  'Colossus 1 has about 195,000 more GPUs than the cluster of GPT-4.',
  'Two of the three items are deals, so two thirds of that list.',
  'A quarter of $200 billion would be $50 billion: Terafab is a little dearer.',
] as const)('lets through in notes: %s', text => {
  expect(found(text, notes)).toEqual([]);
});

test('what is only supposed, to compare with, is still warned of', () => {
  const text = 'Half a gigawatt would be more than this machine draws; it draws 0.3.';
  expect(found(text, notes)).toEqual([expect.stringContaining('“Half a gigawatt”')]);
});

const WRONG = [
  ['Colossus 1 holds 202,000+ GPUs.', '202,000+'],
  ['Colossus 1 draws 0.3 MW.', '0.3 MW'],
  ['Exactly 25,000 A100 GPUs trained GPT-4.', '25,000'],
  ['Colossus 1 is 8.8 times GPT-4’s cluster.', '8.8 times'],
  ['The Google Cloud contract is worth about \\$250 billion.', '250 billion'],
  ['The Google Cloud contract is worth \\$255 billion.', '255 billion'],
  ['Colossus 1 holds about 195,000 GPUs.', '195,000'],
  ['Rate limits for Claude Code rose by 200 percent.', '200 percent'],
  ['Rate limits rose by 100 percentage points.', '100 percentage points'],
  ['Anthropic and SpaceX signed the compute agreement on May 5.', 'May 5'],
  ['The Pentagon released its list on 6 May.', '6 May'],
  ['Power and GPUs come to 220,300 together.', '220,300'],
  ['Over 250 MW flow into the machine.', '250 MW'],
  ['Colossus 1 draws over 200 MW.', '200 MW'],
  ['Claude Code rate limits tripled.', 'tripled'],
  ['The plant in Texas costs €55 billion.', '€55 billion'],
  ['The agreement with SpaceX runs for three years.', 'three years'],
  ['Colossus 1 holds more than 220,000 TPUs.', '220,000'],
  ['GPT-4’s cluster was a third of Colossus 1.', 'a third'],
  ['Terafab costs half of the Google Cloud contract.', 'half'],
  ['Multi-gigawatt would mean at least 7 times the power.', '7 times'],
  ['The agreement was signed on May 6, 2025.', 'May 6, 2025'],
  ['Together, the contract and the plant come to \\$245 billion.', '245 billion'],
  ['Up to 220,000 GPUs stand there.', '220,000'],
  ['The plant and the contract differ by \\$155 billion.', '155 billion'],
  ['Colossus 1 draws 300 MWh.', '300 MWh'],
  ['Nine in ten of the dollars are Google’s.', 'Nine in ten'],
] as const;

test.each(WRONG)('finds: %s', (text, words) => {
  const all = found(text);
  expect(all).toHaveLength(1);
  expect(all[0]).toContain(words);
});

test('years in labels name facts: shares and rates between them are heard', () => {
  const series = loadArticle(join('slides', 'mauna-loa'), disk).article!;
  const of = (text: string) => looseNumbers(slide(text), series, 'deck.md').map(({ found }) => found);
  expect(of('Carbon dioxide is up by more than a third since 1959.')).toEqual([]);
  expect(of('From 2010 to 2020 the mean grew by 2.4 ppm a year.')).toEqual([]);
  expect(of('That is 24 percent more than in 1959.')).toHaveLength(1);
  expect(of('From 2010 to 2020 the mean grew by 2.9 ppm a year.')).toHaveLength(1);
});
