import type { MarkdownIt } from './tokens.ts';

/** A name with a number after its hyphen: 'GPT-4', 'A-320', 'COVID-19'. */
const NAMES = /(?<![\p{L}\p{N}&#])\p{L}+-\d+(?![\p{L}\p{N}-])/gu;

/** Keeps a name with a number on one line: 'GPT-' at a line's end and '4' on the next read as two things. */
export function names(md: MarkdownIt): void {
  md.renderer.rules.text = (tokens, at) =>
    md.utils.escapeHtml(tokens[at]!.content).replace(NAMES, '<span class="name">$&</span>');
}
