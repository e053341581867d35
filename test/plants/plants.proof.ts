/** Some of the plants and their twins through the command itself, layout and all. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CheckFinding } from '../../src/commands/check.ts';
import { Workshop } from '../commands/workshop.ts';

const shop = new Workshop();
afterAll(() => shop.remove());

test('check --json reports plants of each family and passes their twins', () => {
  for (const name of ['02-quarter-note', '24-bank-filing', '26-obituary', '36-pool-plan'])
    for (const deck of [name, `${name}-clean`])
      cpSync(join('test/plants', deck), shop.path('slides', deck), { recursive: true });
  const { code, out } = shop.run(['check', '--json']);
  const found = JSON.parse(out) as CheckFinding[];
  expect(found.map(({ deck, rule, severity, file, line }) => [deck, rule, severity, file, line])).toEqual([
    ['02-quarter-note', 'loose-number', 'error', 'slides/02-quarter-note/deck.md', 55],
    ['24-bank-filing', 'words-not-found', 'error', 'slides/24-bank-filing/article.yaml', 10],
    ['26-obituary', 'contradiction-duration', 'warning', 'slides/26-obituary/article.md', 10],
    ['36-pool-plan', 'loose-number', 'error', 'slides/36-pool-plan/deck.md', 48],
  ]);
  expect(code).toBe(1);
});
