/** A number that stands in the article and is no fact yet: the message prints the line that makes it one. */
import { expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import { looseNumbers } from '../../src/review/numbers/loose.ts';

const files: Record<string, string> = {
  'article.yaml':
    'title: T\nfacts:\n  nodes: on 100 nodes | Nodes\nslides:\n  - claim: A\n    figures: [nodes]\n',
  'article.md':
    '---\ntitle: T\n---\n\n## Results\n\nThe test ran on 100 nodes. At full load a pod needs 1.94 seconds to start: a record.\n',
};

const article = (more: Record<string, string> = {}) => {
  const all = { ...files, ...more };
  const read = (path: string) => all[path.replace(/^slides\/x\//, '')];
  return loadArticle('slides/x', { read, exists: path => read(path) !== undefined, list: () => [] });
};
const says = (text: string) => looseNumbers(`# ${text}\n`, article().article!, 'deck.md');

test('with its line, its sentence, and words that stand there', () => {
  const [problem, ...more] = says('A pod needs 1.94 seconds');
  expect(more).toEqual([]);
  expect(problem!.found).toBe(
    '“1.94 seconds” is no fact yet; it stands in article.md, line 7: “At full load a pod needs 1.94 seconds to start: a record.”',
  );
  const entry = /^ {2}aName: .*$/m.exec(problem!.fix!)![0];
  const pasted = files['article.yaml']!.replace('facts:\n', `facts:\n${entry}\n`);
  const { problems, article: read } = article({ 'article.yaml': pasted });
  expect(problems).toEqual([]);
  expect(read!.facts.get('aName')?.quantity?.text.replace(/\u00a0/g, ' ')).toBe('1.94 seconds');
});

test('but not where the article says another number', () => {
  expect(says('A pod needs 1.95 seconds')[0]!.found).toContain('is no fact, no sum');
});
