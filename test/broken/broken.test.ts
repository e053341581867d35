/** Thirty and more broken article.yaml files, and what each prints: README.md is the table, `vitest -u` writes it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import { printProblems } from '../../src/problem.ts';

const here = import.meta.dirname;
const cases = readdirSync(here)
  .filter(name => name.endsWith('.yaml'))
  .sort();

/** The case's article.yaml beside the one article.md and the CSVs of deck/. */
function load(name: string) {
  const at = (path: string) => {
    const file = basename(path);
    return file === 'article.yaml' ? join(here, name) : join(here, 'deck', file);
  };
  const read = (path: string) => {
    try {
      return readFileSync(at(path), 'utf8');
    } catch {
      return undefined;
    }
  };
  const list = () => [...readdirSync(join(here, 'deck')), 'article.yaml'].sort();
  return loadArticle('slides/night-trains', { read, exists: path => read(path) !== undefined, list });
}

test('each broken file prints what the table says', async () => {
  const sections = cases.map(name => {
    const source = readFileSync(join(here, name), 'utf8').trimEnd();
    const printed = printProblems(load(name).problems);
    return `## ${basename(name, '.yaml')}\n\n\`\`\`yaml\n${source}\n\`\`\`\n\n\`\`\`text\n${printed}\n\`\`\`\n`;
  });
  const head = `# Broken files, and what each prints\n\nEach is an article.yaml of this folder, read beside deck/. \`npx vitest run test/broken -u\` writes this page.\n`;
  await expect([head, ...sections].join('\n')).toMatchFileSnapshot('README.md');
});

test.each(cases)('%s: every problem has a place, and says what to do', name => {
  const { problems } = load(name);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(problem.found).not.toMatch(/undefined|\[object|Invalid|NaN|\.$/);
    expect(problem.expected ?? problem.fix).toBeTruthy();
    expect(problem.expected ?? '').not.toMatch(/\.$/);
    if (problem.line !== undefined) {
      expect(problem.source).toBeDefined();
      expect(problem.column).toBeLessThanOrEqual(problem.source!.length + 1);
    }
  }
});

test.each(cases)('%s: a mended line, once pasted, mends that problem', name => {
  const source = readFileSync(join(here, name), 'utf8');
  for (const problem of load(name).problems) {
    if (problem.mended === undefined || !problem.file.endsWith('article.yaml')) continue;
    const lines = source.split('\n');
    lines.splice(problem.line! - 1, 1, ...problem.mended.split('\n'));
    const read = (path: string) => {
      if (path.endsWith('article.yaml')) return lines.join('\n');
      try {
        return readFileSync(join(here, 'deck', basename(path)), 'utf8');
      } catch {
        return undefined;
      }
    };
    const again = loadArticle('slides/night-trains', {
      read,
      exists: path => read(path) !== undefined,
      list: () => [],
    });
    const same = again.problems.filter(other => other.line === problem.line && other.found === problem.found);
    expect(same, problem.mended).toEqual([]);
  }
});
