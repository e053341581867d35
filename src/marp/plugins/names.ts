import { softened } from '../../deck/words/seams.ts';
import type { MarkdownIt } from './tokens.ts';

/** A name with a number after its hyphen: 'GPT-4', 'A-320', 'COVID-19'. */
const NAMES = /(?<![\p{L}\p{N}&#])\p{L}+-\d+(?![\p{L}\p{N}-])/gu;

/**
 * Keeps a name with a number on one line: 'GPT-' at a line's end and '4' on the next read as two things. Long compounds
 * may break at their seams.
 */
export function names(md: MarkdownIt, lang = 'en'): void {
  md.renderer.rules.text = (tokens, at) =>
    md.utils.escapeHtml(softened(tokens[at]!.content, lang)).replace(NAMES, '<span class="name">$&</span>');
}
