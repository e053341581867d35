import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../src/article/quantities.ts';
import { chinese } from './wordings/chinese.ts';
import { english } from './wordings/english.ts';
import { french } from './wordings/french.ts';
import { german } from './wordings/german.ts';
import { japanese } from './wordings/japanese.ts';
import { spanish } from './wordings/spanish.ts';
import { show, type Wording } from './wordings/wording.ts';

const languages: readonly (readonly [tag: string, wordings: readonly Wording[], least: number])[] = [
  ['en', english, 180],
  ['de', german, 60],
  ['fr', french, 40],
  ['es', spanish, 40],
  ['ja', japanese, 90],
  ['zh', chinese, 80],
];

describe.each(languages)('figures as people write them: %s', (tag, wordings, least) => {
  test.each(wordings)('%s', (words, ...expected) => {
    expect(readQuantities(words, tag).map(show)).toEqual(expected);
  });

  test('what is printed reads the same', () => {
    for (const [words] of wordings)
      for (const { value, high, qualifier, unit, step, text, figure, noun } of readQuantities(words, tag)) {
        // Four digits alone are a year.
        const again = readQuantities(/^\d{4}$/.test(figure) ? `${text} ${noun}` : text, tag);
        expect(again, `${words}: ${text}`).toHaveLength(1);
        // What is counted stands outside of the figure, and with it 'a week' of '42 trains a week'.
        const own = unit.startsWith('/') ? '' : unit;
        expect(again[0]!, words).toMatchObject({ value, qualifier, unit: own, step, text, figure });
        expect(again[0]!.high, words).toBe(high);
      }
  });

  test('there are enough of them', () => expect(wordings.length).toBeGreaterThanOrEqual(least));
});
