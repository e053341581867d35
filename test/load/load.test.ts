import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import { yamlText } from '../../src/article/quote.ts';
import { printProblems } from '../../src/problem.ts';

/** A deck's folder of texts in memory. */
function folder(texts: Readonly<Record<string, string>>) {
  const own = (path: string) => texts[path.replace(/^slides\/x\//, '')];
  return {
    read: own,
    exists: (path: string) => own(path) !== undefined,
    list: () => Object.keys(texts),
  };
}
const load = (texts: Readonly<Record<string, string>>) => loadArticle('slides/x', folder(texts));

const decks = readdirSync('slides').filter(slug =>
  readdirSync(join('slides', slug)).includes('article.yaml'),
);
const deckTexts = (slug: string) =>
  Object.fromEntries(
    readdirSync(join('slides', slug), { withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(yaml|md|csv)$/.test(entry.name))
      .map(entry => [entry.name, readFileSync(join('slides', slug, entry.name), 'utf8')]),
  );

test.each(decks)('the deck %s loads without an error', slug => {
  const { article, problems } = load(deckTexts(slug));
  expect(printProblems(problems.filter(problem => problem.severity !== 'warning'))).toBe('');
  expect(article?.slides.length).toBeGreaterThan(3);
});

test('random texts, anywhere in article.yaml, never crash the loader', () => {
  const word = fc.constantFrom(
    '$a',
    '$gpus',
    '$gpus.work',
    '$$x',
    ' | ',
    ': ',
    ' #',
    '= a / b',
    '25,000',
    '**x**',
    '"',
    '\\|',
    '<5>',
    'May 6',
  );
  const wild = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 6 }).map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...decks),
      fc.array(fc.tuple(fc.nat(), wild, fc.boolean()), { minLength: 1, maxLength: 4 }),
      (slug, edits) => {
        const texts = deckTexts(slug);
        const lines = texts['article.yaml']!.split('\n');
        for (const [where, text, quoted] of edits) {
          const at = where % lines.length;
          const lead = /^\s*(- )?([\w]+: )?/.exec(lines[at]!)![0];
          lines[at] = lead + (quoted ? yamlText(text) : text);
        }
        const { problems } = load({ ...texts, 'article.yaml': lines.join('\n') });
        for (const problem of problems) expect(problem.found).not.toMatch(/undefined|\[object|NaN/);
      },
    ),
    { numRuns: 60 },
  );
});
