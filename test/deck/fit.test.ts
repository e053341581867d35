import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxFor, deal, rowHeights } from '../../src/deck/fit.ts';
import { countLines, width } from '../../src/deck/width.ts';

describe('widths', () => {
  test('come from the faces: digits of Source Serif 4 are 547 thousandths wide', () => {
    expect(width('220', 100, 'serif')).toBeCloseTo(164.1, 5);
  });
  test('of ideographs and emoji are full squares, of combining marks nothing', () => {
    expect(width('価格', 20, 'sans')).toBe(40);
    expect(width('🚀', 20, 'sans')).toBe(20);
    expect(width('e\u0301', 20, 'sans')).toBe(width('e', 20, 'sans'));
  });
  test('of signs that the table lacks are an average letter', () => {
    expect(width('ऊ', 1000, 'sans')).toBe(492);
  });
});

describe('lines', () => {
  test('break at spaces, and ideographs anywhere', () => {
    expect(countLines('one two', 1000, 20, 'sans')).toBe(1);
    expect(countLines('one two', 40, 20, 'sans')).toBe(2);
    expect(countLines('価格価格', 45, 20, 'sans')).toBe(2);
  });
  test('of a headline of 61 signs or so: one', () => {
    const claim = 'Access rests on a merger that the article still puts in the future';
    expect(countLines(claim, 1184, 38.5, 'serif')).toBe(1);
    expect(countLines(`${claim}, so it waits`, 1184, 38.5, 'serif')).toBe(2);
  });
});

describe('the box for a drawing', () => {
  const bare = { claim: 'Short', subtitle: false, aside: false };
  test('is what the grid leaves', () => {
    expect(boxFor(bare)).toEqual({ width: 1184, height: 542 });
    expect(boxFor({ ...bare, claim: 'word '.repeat(20) }).height).toBe(498);
    expect(boxFor({ ...bare, subtitle: true, aside: true, caveat: 'x', takeaway: 'y' }).height).toBe(
      542 - 43 - 80 - 44 - 70,
    );
  });
});

describe('dealing rows over slides', () => {
  test('keeps what fits on one', () => expect(deal([10, 10, 10], 30)).toEqual([[0, 3]]));
  test('deals evenly, not full and rest', () => {
    expect(deal(Array(13).fill(40), 480, 12)).toEqual([
      [0, 7],
      [7, 13],
    ]);
  });
  test('loses no row, keeps the order, and fills none beyond its room unless one row alone does', () => {
    const rows = fc.array(fc.integer({ min: 5, max: 120 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 100, max: 500 }),
        fc.integer({ min: 1, max: 12 }),
        (heights, room, most) => {
          const slices = deal(heights, room, most);
          expect(slices.flatMap(([from, to]) => heights.slice(from, to))).toEqual(heights);
          for (const [from, to] of slices) {
            const sum = heights.slice(from, to).reduce((all, height) => all + height, 0);
            expect(to - from).toBeGreaterThan(0);
            expect(to - from).toBeLessThanOrEqual(most);
            expect(to - from === 1 || sum <= room).toBe(true);
          }
        },
      ),
    );
  });
});

test('a row with a long cell is taller; a column of short words keeps them whole', () => {
  const [short, long] = rowHeights(
    [
      ['Grok', 'a word'],
      ['Grok', 'a word of many '.repeat(20)],
    ],
    23,
  );
  expect(short).toBeCloseTo(39.9, 1);
  expect(long).toBeGreaterThan(90);
});
