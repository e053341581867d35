/** Findings of the laid-out deck, as problems with a place in deck.md. */
import { parse } from '../marp/parse.ts';
import { print } from '../marp/print.ts';
import type { Tree } from '../marp/tree.ts';
import type { Problem } from '../problem.ts';
import type { Finding } from '../review/types.ts';

/** Places each finding in deck.md: at the text that it quotes, else at its slide's claim (or first line). */
export function placeFindings(findings: readonly Finding[], markdown: string, file: string): Problem[] {
  if (!findings.length) return [];
  const tree = parse(markdown);
  const lines = markdown.split(/\r?\n/);
  return findings.map(finding => {
    const { rule, severity, slide, claim, message, fix } = finding;
    const line = slide > 0 ? (quotedLine(tree, slide, message) ?? lineOf(tree, slide)) : undefined;
    return {
      severity: severity === 'error' ? 'stop-dist' : 'warning',
      rule,
      file,
      ...(line && { line, column: 1, source: lines[line - 1] ?? '', length: lines[line - 1]?.length || 1 }),
      found: slide > 0 ? `Slide ${slide}${claim ? ` (${claim})` : ''}: ${message}` : message,
      ...(fix && { fix }),
    };
  });
}

/** 1-based line of the text that a finding quotes; of the picture, where the text is a drawing's. */
function quotedLine(tree: Tree, slide: number, message: string): number | undefined {
  const here = tree.slides[slide - 1];
  const before = print({ ...tree, slides: tree.slides.slice(0, slide - 1), end: '' });
  const lines = print({ open: '', front: [], close: '', slides: here ? [here] : [], end: '' }).split('\n');
  const quoted = [...message.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, text = '']) => folded(text));
  if (!quoted.length) return undefined;
  const at = (found: (line: string) => boolean) => {
    const index = lines.findIndex(found);
    return index < 0 ? undefined : before.split('\n').length + index;
  };
  const inText = quoted.map(text => at(line => text.length > 2 && folded(line).includes(text)));
  return inText.find(line => line !== undefined) ?? at(line => line.startsWith('!['));
}

/** Words as they read: marks, backslashes and cuts left out. */
const folded = (text: string): string =>
  text
    .replace(/[\\*_`…]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

/** 1-based line of a slide's first heading, else of its first block. */
function lineOf(tree: Tree, slide: number): number {
  const here = tree.slides[slide - 1];
  if (!here) return 1;
  const at = here.blocks.findIndex(({ type }) => type === 'heading');
  const before = here.blocks.slice(0, Math.max(at, 0));
  const next = here.blocks[Math.max(at, 0)];
  const above = {
    ...tree,
    slides: [...tree.slides.slice(0, slide - 1), { ...here, blocks: before }],
    end: '',
  };
  return `${print(above)}${next?.gap ?? ''}`.split('\n').length;
}
