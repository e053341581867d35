import { expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import type { Files } from '../../src/commands/files.ts';
import { newDeckFrom } from '../../src/commands/new.ts';
import { promptFor } from '../../src/commands/prompt.ts';
import { printProblems } from '../../src/problem.ts';

function memory(start: Readonly<Record<string, string>>) {
  const texts = new Map(Object.entries(start));
  const files = {
    read: (path: string) => texts.get(path),
    readBytes: (path: string) => (texts.has(path) ? new TextEncoder().encode(texts.get(path)) : undefined),
    exists: (path: string) => [...texts.keys()].some(key => key === path || key.startsWith(`${path}/`)),
    isFolder: () => false,
    list: (folder: string) => [
      ...new Set(
        [...texts.keys()]
          .filter(key => key.startsWith(`${folder}/`))
          .map(key => key.slice(folder.length + 1).split('/')[0]!),
      ),
    ],
    write: (path: string, text: string) => texts.set(path, text) !== undefined,
  } as unknown as Files;
  return { texts, files };
}

const TEXT = 'Lamps sell well\n\nThe shop sold 4,000 lamps in 2025. A lamp costs $12.\n';

test('a deck drafted from a file lies in its folder and says what was found', async () => {
  const { texts, files } = memory({ 'lamps.txt': TEXT });
  const made = await newDeckFrom({ slug: 'lamps', from: 'lamps.txt', files });
  expect(made.files).toEqual(['slides/lamps/article.yaml', 'slides/lamps/article.md']);
  expect(made.said).toMatch(/^2 facts of 2 figures/);
  expect(texts.get('slides/lamps/article.yaml')).toContain('4,000 lamps');
  await expect(newDeckFrom({ slug: 'lamps', from: 'lamps.txt', files })).rejects.toThrow('is there already');
});

test('a file that is not there, or holds nothing, is said so', async () => {
  const { files } = memory({ 'empty.txt': '\n' });
  await expect(newDeckFrom({ slug: 'a', from: 'no.txt', files })).rejects.toThrow('There is no file no.txt');
  await expect(newDeckFrom({ slug: 'a', from: 'empty.txt', files })).rejects.toThrow('holds no text');
});

test('the prompt holds the article whole, behind a fence that it cannot close', () => {
  const article = 'Text\n\n````\ncode\n````\n';
  const { files } = memory({
    'slides/a/article.yaml': 'title: A\n',
    'slides/a/article.md': article,
    'slides/a/x.csv': 'year,mwh\n1,2\n',
  });
  const prompt = promptFor('a', files);
  expect(prompt).toContain(`\`\`\`\`\`markdown\n${article.trim()}\n\`\`\`\`\``);
  expect(prompt).toContain('x.csv: year,mwh');
});

test("the prompt's example is itself good data", () => {
  const { files } = memory({ 'slides/a/article.yaml': 'title: A\n', 'slides/a/article.md': 'Text' });
  const yaml = /```yaml\n([\s\S]*?)```/.exec(promptFor('a', files))![1]!;
  const words = [...yaml.matchAll(/^ {2}\w+: ([^=|\n#]+)/gm)].map(
    ([, text]) => `${text!.replace(/[<>]/g, '').trim()}.`,
  );
  const own: Record<string, string> = {
    'article.yaml': yaml,
    'article.md': `# T\n\n${words.join('\n\n')}\n\nIt is the only warm room in town.\n`,
    'halls.csv': 'hall,seats\na,1\n',
  };
  const { problems } = loadArticle('', {
    read: path => own[path],
    exists: path => path in own,
    list: () => Object.keys(own),
  });
  expect(printProblems(problems)).toBe('');
});
