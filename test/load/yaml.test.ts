import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../src/article/quote.ts';
import { readYaml, toData } from '../../src/article/yaml.ts';

const known = new Set(['claim', 'takeaway', 'figures', 'facts', 'title']);
const read = (source: string) => readYaml('article.yaml', source, known);
const texts = (source: string): unknown => {
  const { root } = read(source);
  return root.type === 'map'
    ? root.entries.map(({ value }) => (value.type === 'text' ? value.text : value.type))
    : root.type;
};

test('texts are what stands in the file, never what YAML makes of it', () => {
  expect(texts('a: 1.50\nb: +46\nc: 1.000\nd: 0x1F\ne: "64,2"\nf: yes\ng: 2026-05-06\nh: .5\n')).toEqual([
    '1.50',
    '+46',
    '1.000',
    '0x1F',
    '64,2',
    'yes',
    '2026-05-06',
    '.5',
  ]);
});

test('folded texts are one line, blocks keep theirs', () => {
  expect(texts('a: one\n  two\nb: |\n  one\n  two\n')).toEqual(['one two', 'one\ntwo\n']);
});

describe('a line that YAML cuts or refuses', () => {
  test.each([
    ['claim: Watch: the merger', 'claim: "Watch: the merger"'],
    ['claim: We are #1 now', 'claim: "We are #1 now"'],
    ['claim: >200 people', 'claim: ">200 people"'],
    ['claim: **bold** words', 'claim: "**bold** words"'],
    ['claim: "Quote" | speaker', `claim: '"Quote" | speaker'`],
    [`claim: 'It' is "so"`, `claim: '''It'' is "so"'`],
    ["claim: 'Twas the night", `claim: "'Twas the night"`],
    ['claim: [EU] rules', 'claim: "[EU] rules"'],
    ['claim: {x} is free', 'claim: "{x} is free"'],
    ['claim: @home', 'claim: "@home"'],
    ['claim: 100%: all', 'claim: "100%: all"'],
    ['claim: A list:', 'claim: "A list:"'],
    ['claim: - not yet', 'claim: "- not yet"'],
    ['claim: ? who', 'claim: "? who"'],
    ['claim: & more', 'claim: "& more"'],
    ['claim: ! now', 'claim: "! now"'],
    ['claim: | and so', 'claim: "| and so"'],
    ['claim: { words: roughly 25,000, label: GPUs }', 'claim: { words: "roughly 25,000", label: GPUs }'],
    ['claim: Watch: this    # a comment', 'claim: "Watch: this"    # a comment'],
    ['claim: "open', 'claim: "open"'],
    ['claim: [a, b', 'claim: [a, b]'],
    ['claim:here', 'claim: here'],
  ])('%s → %s', (line, mended) => {
    const { problems, root } = read(`title: before\n${line}\ntakeaway: after\n`);
    expect(problems.map(problem => [problem.line, problem.mended])).toEqual([[2, mended]]);
    // The mended line is what the person meant, and all around it is read.
    expect(toData(root)).toEqual(parse(`title: before\n${mended}\ntakeaway: after\n`));
    expect(read(`title: before\n${mended}\ntakeaway: after\n`).problems).toEqual([]);
  });

  test('comments and plain texts are left alone', () => {
    const source =
      '# top\nclaim: C# and a:b at 10:30 # a comment\ntakeaway: x   # another\nfigures: [a, b] # third\n';
    expect(read(source).problems).toEqual([]);
  });
});

test('several broken lines are each reported, and all else is read', () => {
  const { problems, root } = read('title: A: b\nfacts:\n  a: >1\n\tb: two\n  c: three\nclaim: "x" y\n');
  expect(problems.map(problem => problem.line)).toEqual([1, 3, 4, 6]);
  expect(toData(root)).toEqual({ title: 'A: b', facts: { a: '>1', b: 'two', c: 'three' }, claim: '"x" y' });
});

test('whatever text is written by yamlText comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
      expect(texts(`a: ${yamlText(text)}\nb: 1\n`)).toEqual([text, '1']);
      expect(read(`a: ${yamlText(text)}\n`).problems).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('no file makes the reader throw or hang, and each problem has a place in it', () => {
  const line = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab:- #\'"[]{}|>&*!%@`,?\t\\=$1') }),
    fc.constantFrom(
      'slides:',
      '  - claim: a',
      '    figures: [a]',
      '  x: { a: b',
      '- "',
      '---',
      '  b: |',
      'a: b',
      '\t',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), lines => {
      const { problems } = read(lines.join('\n'));
      for (const problem of problems) {
        expect(problem.line).toBeLessThanOrEqual(lines.length);
        expect(problem.source).toBe(lines[problem.line! - 1] ?? '');
      }
    }),
    { numRuns: 200 },
  );
});
