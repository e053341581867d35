import { describe, expect, test } from 'vitest';
import { readWhen } from '../../src/article/dates.ts';
import { readWords } from '../../src/article/reading.ts';
import { evaluate, type Operand, splitSum } from '../../src/article/sums.ts';
import { contradicts } from '../../src/article/trouble.ts';

const N = '\u00a0';

/** What names stand for, as words. */
const known: Readonly<Record<string, string>> = {
  gpus: '220,000+ NVIDIA GPUs',
  gpt4: 'roughly 25,000 A100 GPUs',
  power: '300MW of power',
  gw: '2 GW or more',
  gw2: '2.0 GW or more',
  most: 'up to 900 MW',
  google: '$200 billion',
  terafab: '$55 billion',
  people: '1.2 million people',
  before: '640,000 people',
  wine: '€4.4m',
  sales: '€10.0m',
  share: '44 percent',
  old: '41.5%',
  grant: '£150,000',
  spent: '£118,000',
  raised: '£27,300',
  income: '£2.75m',
  costs: '£1.2m',
  loans: '£900,000',
  some: 'about £118,000',
  trains: '42 night trains',
  late: '12 trains',
  first: '315.98 ppm',
  last: '424.61 ppm',
  zero: 'zero trains',
  range: '1.2 to 1.5 GW',
  hours: '4.5 hours',
  over: 'over 300 homes',
  hundred: '100 homes',
  loss: '-$12m',
};
const dates: Readonly<Record<string, string>> = {
  signed: 'May 6',
  list: 'May 5',
  began: 'in 1959',
  ended: 'in 2024',
  vague: 'early May',
  start: '14:05 UTC',
  stop: '18:35 UTC',
};

const resolve = (name: string): Operand | undefined => {
  if (dates[name]) return { when: readWhen(dates[name], { published: '2026-05' })!.when };
  const quantity = known[name] === undefined ? undefined : readWords(known[name]).quantity!;
  return quantity ? { quantity } : undefined;
};
const run = (sum: string, { like, numbers = true }: { like?: string; numbers?: boolean } = {}) =>
  evaluate(sum, {
    numbers,
    names: [...Object.keys(known), ...Object.keys(dates)],
    resolve,
    ...(like ? { like: readWords(like).quantity! } : {}),
  });
const text = (sum: string, like?: string) => {
  const { computed, troubles } = run(sum, like ? { like } : {});
  return computed?.quantity.text.replaceAll(N, '~') ?? troubles[0]?.found;
};

describe('results', () => {
  test.each([
    // A bound over something approximate is approximate; a bound over a plain figure stays one, rounded to its safe side.
    ['gpus / gpt4', 'about 8.8 times'],
    ['gw / power', 'at least 6 times'],
    ['gw2 / power', 'at least 6.6 times'],
    ['most / power', 'at most 3 times'],
    ['power / gw', 'at most 20%'],
    ['over / hundred', 'more than 3 times'],
    ['gw - power', 'at least 1~GW'],
    ['power - gw', 'at most −1,000~MW'],
    ['gw + power', 'at least 2~GW'],
    ['gw - most', 'at least 1~GW'],
    ['gw + most', 'about 3~GW'],
    // No digit that the inputs don't vouch for.
    ['people / before', '1.9 times'],
    ['last - first', '108.63~ppm'],
    ['(last - first) / first in percent', '34.4%'],
    ['google - terafab', '$145 billion'],
    ['google / terafab', '3.6 times'],
    // Figures written in full add up to their last digit; with a scale word, or rounded, they don't.
    ['grant - spent', '£32,000'],
    ['grant - spent - raised', '£4,700'],
    ['grant - some', 'about £30,000'],
    ['income - costs - loans', 'about £700,000'],
    ['wine / sales', '44%'],
    ['wine / sales in percent', '44%'],
    ['share - old', 'about 3 percentage points'],
    ['share * people', '530,000'],
    ['late / trains', '28.6%'],
    ['trains - late', '30'],
    ['trains + late', '54'],
    ['sum(trains, late, zero)', '54'],
    ['trains / 2', '21'],
    ['trains * 365', '15,330'],
    ['1 - share', '0.56'],
    ['1 - share in percent', '56%'],
    ['range / power', '4 to 5 times'],
    ['loss * 2', '−$24m'],
    // Measures.
    ['power * hours', '1.4~GWh'],
    ['power * 2 in GW', '0.6~GW'],
    ['google / gpus', 'at most $910,000 per GPU'],
    ['people / trains', '29,000'],
    // Dates.
    ['signed - list', '1 day'],
    ['ended - began', '65 years'],
    ['stop - start', '4.5 hours'],
    ['stop - start in min', '270 minutes'],
  ])('%s is %s', (sum, expected) => expect(text(sum)).toBe(expected));

  test.each([
    ['gpus / gpt4', 'nearly 10 times', 'about 8.8 times'],
    ['gpus / gpt4', '9x', 'about 8.8x'],
    ['wine / sales', '43 percent', '44 percent'],
    ['google - terafab', '$140bn', '$145bn'],
    ['share - old', '2 percentage points', 'about 3 percentage points'],
    ['power * 2', '0.5 gigawatts', '0.6 gigawatts'],
    ['late / trains', 'a third', '28.6%'],
  ])('%s, stated as %s, prints %s', (sum, like, expected) => expect(text(sum, like)).toBe(expected));

  test('the sum with its figures', () => {
    expect(run('gpus / gpt4').computed).toMatchObject({
      work: '220,000+ / roughly 25,000',
      uses: ['gpus', 'gpt4'],
      source: 'gpus / gpt4',
      quantity: { value: 8.8, unit: 'times', kind: 'ratio', qualifier: 'about' },
    });
    expect(run('(last - first) / first in percent').computed?.work.replaceAll(N, ' ')).toBe(
      '(424.61 ppm − 315.98 ppm) / 315.98 ppm',
    );
    expect(run('trains * 2').computed?.work).toBe('42 × 2');
  });
});

describe('what no sum can be', () => {
  test.each([
    ['gpus / gpt5', '`gpt5` is the name of nothing here', 'gpt5', 'Did you mean `gpt4`?'],
    ['people / zero', 'this divides by zero: zero', 'people / zero', undefined],
    [
      'people + power',
      "1.2 million and 300 MW don't add up: a count of people and power",
      'people + power',
      undefined,
    ],
    ['gpus // gpt4', "`/` can't stand here", '/', undefined],
    ['(gpus / gpt4', 'the sum ends too early', '4', undefined],
    ['gpus & gpt4', "`&` can't stand in a sum", '&', undefined],
    ['power in parsecs', '`parsecs` is no measure', 'parsecs', undefined],
    ['power in kilometres', 'the result is power, not km', 'power', undefined],
    ['signed + list', 'a date can only be taken from another date', 'signed', undefined],
  ])('%s', (sum, found, under, fix) => {
    const { computed, troubles } = run(sum);
    expect(computed).toBeUndefined();
    expect(troubles).toHaveLength(1);
    expect(troubles[0]!.found.replaceAll(N, ' ')).toBe(found);
    expect(sum.slice(...troubles[0]!.at)).toBe(under);
    expect(troubles[0]!.fix).toBe(fix);
  });

  test('a number where none may stand', () => {
    const { troubles } = run('people / 2', { numbers: false });
    expect(troubles[0]).toMatchObject({
      found: "the number 2 stands in a sum over the article's facts",
      at: [9, 10],
    });
  });
});

describe('a stated result against its sum', () => {
  const clash = (stated: string, sum: string) =>
    contradicts(readWords(stated).quantity!, run(sum, { like: stated }).computed!);
  test.each([
    ['nearly 10 times', 'gpus / gpt4', true],
    ['nearly 9 times', 'gpus / gpt4', false],
    ['about 8.8 times', 'gpus / gpt4', false],
    ['nearly four times', 'people / before', true],
    ['nearly twice', 'people / before', false],
    ['nearly three times', 'last / first', true],
    ['44%', 'wine / sales', false],
    ['45%', 'wine / sales', false],
    ['54%', 'wine / sales', true],
    ['more than six times', 'gw2 / power', false],
    ['10 times', 'gw2 / power', true],
    ['108.6 ppm', 'last - first', false],
    ['118.63 ppm', 'last - first', true],
  ])('%s, %s', (stated, sum, expected) => expect(clash(stated, sum)).toBe(expected));
});

describe('a line and its sum', () => {
  const names = new Set(['gpus', 'gpt4', 'wine', 'sales']);
  test.each([
    ['nearly 10 times = gpus / gpt4', 'nearly 10 times', 'gpus / gpt4'],
    ['= wine / sales in percent', '', 'wine / sales in percent'],
    ['E = mc2 says the poster', 'E = mc2 says the poster', undefined],
    ['a = b', 'a = b', undefined],
    ['half = sum(wine, sales) * 2', 'half', 'sum(wine, sales) * 2'],
    ['a ratio of x = 3 = gpus / gpt5', 'a ratio of x = 3', 'gpus / gpt5'],
    ['no sum', 'no sum', undefined],
  ])('%s', (line, words, sum) => {
    const split = splitSum(line, names);
    expect([split.words, split.sum]).toEqual([words, sum]);
    if (sum) expect(line.slice(split.at)).toBe(sum);
  });
});
