import { expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import type { Files } from '../../src/commands/files.ts';
import { newDeck } from '../../src/commands/new.ts';
import { printProblems, Stop } from '../../src/problem.ts';

function memory(start: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(start));
  const files = {
    read: (path: string) => texts.get(path),
    exists: (path: string) => [...texts.keys()].some(key => key === path || key.startsWith(`${path}/`)),
    list: () => [],
    write(path: string, text: string) {
      texts.set(path, text);
      return true;
    },
  } as unknown as Files;
  return { texts, files };
}

test('a new deck loads without a word, and shows several kinds of exhibits', () => {
  const { files } = memory();
  const made = newDeck({ slug: 'my-briefing', files });
  expect(made).toEqual({
    folder: 'slides/my-briefing',
    files: ['slides/my-briefing/article.yaml', 'slides/my-briefing/article.md'],
  });
  const { article, problems } = loadArticle(made.folder, files);
  expect(printProblems(problems)).toBe('');
  expect(new Set(article!.slides.map(slide => slide.kind)).size).toBeGreaterThanOrEqual(5);
});

test('a title of any signs is written so that it is read back', () => {
  const { files } = memory();
  const title = 'Costs: "what" we #1 know, at 50%';
  const { article } = loadArticle(newDeck({ slug: 'a', title, files }).folder, files);
  expect(article!.title).toEqual([title]);
});

test('the schema for editors is found where the deck lies', () => {
  const installed = memory();
  newDeck({ slug: 'a', files: installed.files });
  expect(installed.texts.get('slides/a/article.yaml')).toContain(
    '$schema=../../node_modules/factdeck/schema/article.schema.json\n',
  );
  const own = memory({ 'schema/article.schema.json': '{}' });
  newDeck({ slug: 'a', files: own.files });
  expect(own.texts.get('slides/a/article.yaml')).toContain('$schema=../../schema/article.schema.json\n');
});

test.each([
  [
    'Q3 Résumé',
    "`Q3 Résumé` can't be a deck's name.\n  Expected small letters, digits and single hyphens. Try `factdeck new q3-resume`.",
  ],
  [
    '../x',
    "`../x` can't be a deck's name.\n  Expected small letters, digits and single hyphens. Try `factdeck new x`.",
  ],
  ['', "`` can't be a deck's name.\n  Expected small letters, digits and single hyphens."],
])('the slug %j is a usage error', (slug, message) => {
  const { texts, files } = memory();
  const stop = (() => {
    try {
      return newDeck({ slug, files });
    } catch (error) {
      return error;
    }
  })();
  expect(stop).toBeInstanceOf(Stop);
  expect(stop).toMatchObject({ message, exitCode: 2 });
  expect(texts.size).toBe(0);
});

test('what is there is never overwritten', () => {
  const { texts, files } = memory({ 'slides/a/deck.md': 'mine' });
  expect(() => newDeck({ slug: 'a', files })).toThrow(
    'slides/a is there already, and nothing in it was touched.',
  );
  expect([...texts.entries()]).toEqual([['slides/a/deck.md', 'mine']]);
});
