import { z } from 'zod';
import type { ExhibitKind } from './kind.ts';

/** Slides of one's own, as they stand: any Marp Markdown. */
export const markdown: ExhibitKind<string> = {
  kind: 'markdown',
  about: "Slides of one's own: any Marp Markdown, as it stands; `---` between two slides.",
  schema: z
    .string({ error: 'a block of Markdown after `markdown: |`' })
    .min(1, { error: 'some Markdown' })
    .meta({ description: 'Marp Markdown, one slide or several; `$` is a dollar here.' }),
  read: reader => (reader.slide.markdown as string).replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, ''),
  plan: source => [
    { tokens: [], blocks: source ? [{ type: 'markdown', key: 'markdown', source }] : [], shows: [] },
  ],
};

/**
 * The slides of a source, apart at rulers (`---` and its kin) that stand after a blank line and outside code: under a
 * line of text `---` makes a heading.
 */
export function splitSlides(source: string): string[] {
  const slides: string[][] = [[]];
  let fence = '';
  let comment = false;
  let before = '';
  for (const line of source.split('\n')) {
    const ticks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const inside = fence !== '' || comment;
    const ruler = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line);
    const underline =
      /^ {0,3}-+[ \t]*$/.test(line) && before.trim() !== '' && !/^\s*(#|-->|<!--|>|[-*+] )/.test(before);
    if (ruler && !inside && !underline) slides.push([]);
    else slides.at(-1)!.push(line);
    if (!comment && ticks && (fence === '' || (ticks.startsWith(fence) && ticks[0] === fence[0])))
      fence = fence === '' ? ticks : '';
    if (fence === '') comment = comment ? !line.includes('-->') : /<!--(?!.*-->)/.test(line);
    before = line;
  }
  return slides.map(lines => lines.join('\n').replace(/^\n+|\s+$/g, '')).filter(Boolean);
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
