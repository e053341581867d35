import { expect, test } from 'vitest';
import { printCell } from '../../src/article/cells.ts';

test.each([
  // Other signs than the language's.
  ['64.2', 64.2, 'de', '64,2', '64,2'],
  ['1,234.5', 1234.5, 'de', '1.234,5', '1.234,5'],
  ['1.234,5', 1234.5, 'en', '1,234.5', '1,234.5'],
  ['−0.5', -0.5, 'de', '−0,5', '−0,5'],
  ['12.5%', 12.5, 'de', '12,5%', '12,5%'],
  // '1.500' is told by its value.
  ['1.500', 1.5, 'de', '1,500', '1,500'],
  ['1.500', 1500, 'de', '1.500', '1.500'],
  ['1,500', 1500, 'de', '1.500', '1.500'],
  // The language's own.
  ['64,2', 64.2, 'de', '64,2', '64,2'],
  ['64.2', 64.2, 'en', '64.2', '64.2'],
  // Thousands are set apart only where that is asked for.
  ['1204', 1204, 'de', '1204', '1.204'],
  ['48210.25', 48210.25, 'de', '48210,25', '48.210,25'],
  ['48210', 48210, 'en', '48210', '48,210'],
  ['999', 999, 'en', '999', '999'],
  // What is no number.
  ['2025-03', undefined, 'de', '2025-03', '2025-03'],
  ['n/a', undefined, 'de', 'n/a', 'n/a'],
  ['', undefined, 'de', '', ''],
])('%s (%s) in %s is %s, %s as a figure', (text, value, lang, plain, grouped) => {
  const cell = { text, ...(value !== undefined && { value }) };
  expect(printCell(cell, lang)).toBe(plain);
  expect(printCell(cell, lang, true)).toBe(grouped);
});
