/** Findings of the laid-out deck, as problems with a place in deck.md. */
import { parse } from '../marp/parse.ts';
import { print } from '../marp/print.ts';
import type { Tree } from '../marp/tree.ts';
import type { Problem } from '../problem.ts';
import type { Finding } from '../review/types.ts';

/** Places each finding at its slide's claim (or first line) in deck.md. */
export function placeFindings(findings: readonly Finding[], markdown: string, file: string): Problem[] {
  if (!findings.length) return [];
  const tree = parse(markdown);
  const lines = markdown.split(/\r?\n/);
  return findings.map(finding => {
    const { rule, severity, slide, claim, message, fix } = finding;
    const line = slide > 0 ? lineOf(tree, slide) : undefined;
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
