import { expect, test } from 'vitest';
import { readDocument } from '../../src/article/document.ts';

const read = (source: string) => readDocument('article.md', 'slides/x/article.md', source);

test('front matter names title, author, date and language; dates stay as written', () => {
  const { document } = read(
    '---\ntitle: "A: b"\nauthor: Ann\npublished: 2026-05\nlang: en\nurl: x\n---\n\n## H\nText.\n',
  );
  expect(document).toMatchObject({
    title: 'A: b',
    author: 'Ann',
    published: '2026-05',
    lang: 'en',
    file: 'article.md',
  });
});

test('the text keeps its line numbers behind the front matter', () => {
  expect(read('---\ntitle: A\n---\nText.\n').document.text.split('\n').indexOf('Text.')).toBe(3);
});

test.each([
  ['# The title\n\nBy Ann Ace\n\nText here.', 'The title', 'Ann Ace'],
  ['The title\n\nChaoBro\n\nText here.', 'The title', 'ChaoBro'],
  ['# The title\n\nIt began in May. Nobody knew why.', 'The title', ''],
  ['# The title\n\n## A part\n\nText', 'The title', ''],
  ['# The title\n\nA first line that wraps\nover two lines.', 'The title', ''],
  ['', '', ''],
])('without front matter the first lines tell title and author: %j', (source, title, author) => {
  expect(read(source).document).toMatchObject({ title, author });
});

test('a broken front matter is reported in article.md, in its own line', () => {
  const { document, problems } = read('---\nlang: en\ntitle: Deal: the story\n---\nText.\n');
  expect(problems).toMatchObject([
    { file: 'slides/x/article.md', line: 3, column: 12, mended: 'title: "Deal: the story"' },
  ]);
  expect(document.title).toBe('Deal: the story');
});
