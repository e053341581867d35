/** A German deck as a golden file: from its data to deck.md, and back through the number rule and the merge. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import { disk } from '../../src/commands/files.ts';
import { printings } from '../../src/commands/printings.ts';
import { printFact } from '../../src/deck/lines.ts';
import { planDeck } from '../../src/deck/plan.ts';
import { mergeDeck } from '../../src/marp/merge/index.ts';
import { print } from '../../src/marp/print.ts';
import { typeset } from '../../src/marp/typography.ts';
import { write } from '../../src/marp/write.ts';
import { accountsOf } from '../../src/review/numbers/accounts.ts';
import { liftedIn } from '../../src/review/numbers/lifted.ts';
import { looseNumbers } from '../../src/review/numbers/loose.ts';

const folder = 'test/deck/german';
const golden = join(folder, 'deck.md');

const { article, problems } = loadArticle(folder, disk);
const lang = article!.lang;
const { deck, complaints } = planDeck(article!, {
  typeset: text => typeset([{ text }], lang)[0]!,
});
const tree = write(deck, ({ name, form }) => printFact(article!.facts.get(name)!, form, lang));
const markdown = print(tree);

test('says everything in German; a difference leaves a file beside the golden one', () => {
  const changed = `${golden}-changed`;
  const same = existsSync(golden) && readFileSync(golden, 'utf8') === markdown;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, markdown);
  expect(same, `${golden} is what is written; else look at ${changed}`).toBe(true);
  expect(complaints).toEqual([]);
  expect(problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'warning contradiction-stated-result',
  ]);
});

test('draws and tabulates numbers with a comma', () => {
  const slide = deck.slides.find(({ kind }) => kind === 'line')!;
  expect(slide.drawing).toMatchObject({
    lines: [{ texts: ['412,5', '498,25', '640', '815', '1.020,5', '1.204'] }, { texts: expect.anything() }],
  });
  expect(slide.table?.rows.at(-1)).toEqual(['2025', '1.204', '64']);
  expect(slide.table?.head).toEqual(['Jahr', 'Anschlussleistung, MW', 'Reserve, MW']);
  expect(article!.facts.get('spitze')?.quantity?.text).toBe('312,5\u00a0MW');
});

const first = mergeDeck({
  generated: tree,
  mine: undefined,
  state: undefined,
  facts: printings(article!),
  charts: [],
});

test('has no number that its own article does not vouch for', () => {
  const accounts = accountsOf(markdown, article!, liftedIn(markdown, first.state));
  expect(accounts.length).toBeGreaterThan(80);
  const loose = looseNumbers(markdown, article!, golden, { accounts });
  expect(loose.map(({ found }) => found)).toEqual([]);
});

test('merges with itself into itself', () => {
  const again = mergeDeck({
    generated: tree,
    mine: first.markdown,
    state: first.state,
    facts: printings(article!),
    charts: [],
  });
  expect(first.markdown).toBe(markdown);
  expect(again.markdown).toBe(markdown);
  expect(again.report.edited).toEqual([]);
});
