import * as z from 'zod';
import { parse, staysOpen } from '../../marp/parse.ts';
import { printBlock } from '../../marp/print.ts';
import type { ExhibitKind } from './kind.ts';

/** Slides of one's own, as they stand: any Marp Markdown. */
export const markdown: ExhibitKind<string> = {
  kind: 'markdown',
  about: "Slides of one's own: any Marp Markdown, as it stands; `---` between two slides.",
  schema: z
    .string({ error: 'a block of Markdown after `markdown: |`' })
    .min(1, { error: 'some Markdown' })
    .meta({ description: 'Marp Markdown, one slide or several; `$` is a dollar here.' }),
  read(reader) {
    const source = (reader.slide.markdown as string).replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
    if (!staysOpen(source)) return source;
    reader.complain(['markdown'], {
      found: 'a code fence, comment or element in this Markdown is never closed',
      expected: 'Markdown that ends with its block: it would swallow the slides after it',
      fix: 'Close it: ``` for a fence, `-->` for a comment.',
    });
    return undefined;
  },
  plan: source => [
    { tokens: [], blocks: source ? [{ type: 'markdown', key: 'markdown', source }] : [], shows: [] },
  ],
};

/** The slides of a source, found by Marp's own parser; front matter has no place here, so a leading ruler is none. */
export function splitSlides(source: string): string[] {
  return parse(source.replace(/^(?:\s*---[ \t]*\n)+/, ''))
    .slides.map(({ blocks }) => blocks.map(printBlock).join('').trim())
    .filter(Boolean);
}

/** The words of a source's first heading, or of its first line of text: what its slide is named by. */
export function firstWords(source: string): string {
  const lines = source.replace(/<!--[\s\S]*?-->/g, '').split('\n');
  const heading =
    lines.find(line => /^ {0,3}#{1,6} /.test(line)) ?? lines.find(line => line.trim() !== '') ?? '';
  return heading
    .replace(/^[\s#>*+-]+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#]/g, '')
    .trim();
}
