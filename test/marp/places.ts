import type { Ref } from '../../src/article/types.ts';
import { plain } from '../../src/deck/lines.ts';
import type { Deck, Line } from '../../src/deck/types.ts';
import { fold } from '../../src/marp/typography.ts';
import { slide } from './example.ts';

/** The words of each place where text can stand. */
export interface Places {
  title: string;
  claim: string;
  head: string;
  paragraph: string;
  row: string;
  small: string;
  numbered: string;
  column: string;
  cell: string;
  last: string;
  alt: string;
  takeaway: string;
  source: string;
  note: string;
}

/** A deck of one slide with a line in each of its places. */
export const everywhere = (line: Line): Deck => ({
  lang: 'en',
  theme: 'broadsheet',
  title: line.flatMap(piece =>
    typeof piece === 'object' && 'mark' in piece ? piece.words : piece,
  ) as Deck['title'],
  author: '',
  slides: [
    slide({
      kind: 'points',
      id: 'all-places',
      footer: line,
      blocks: [
        { type: 'claim', line },
        { type: 'head', key: 'head', line },
        { type: 'paragraph', key: 'paragraph', line },
        {
          type: 'list',
          key: 'list',
          ordered: false,
          bullet: '-',
          items: [{ key: '1', lines: [line, line] }],
        },
        { type: 'list', key: 'steps', ordered: true, bullet: '-', items: [{ key: '1', lines: [line] }] },
        {
          type: 'table',
          key: 'table',
          align: ['none', 'right'],
          head: [line, ['B']],
          rows: [{ key: '1', cells: [line, line] }],
        },
        { type: 'picture', key: 'picture', alt: line, src: 'charts/a.svg' },
        { type: 'quote', key: 'takeaway', line },
      ],
      notes: [line],
    }),
  ],
});

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (html: string) =>
  html.replace(
    /&(#x[\da-f]+|#\d+|\w+);/gi,
    (_, name: string) =>
      NAMED[name] ??
      (name[0] === '#'
        ? String.fromCodePoint(Number(name.replace('#', name[1] === 'x' ? '0' : '')))
        : `&${name};`),
  );

const tidy = (text: string) => fold(text).replace(/\s+/g, ' ').trim();
const words = (html: string) => tidy(decode(html.replace(/<[^>]*>/g, '')));

/** The words that a reader of a rendered slide sees. */
export function wordsOf(html: string, note: string, title: string): Places {
  const first = (pattern: RegExp) => pattern.exec(html)?.[1] ?? `no ${pattern}`;
  const item = first(/<ul>\s*<li[^>]*>([\s\S]*?)<\/li>/).split(/<br\s*\/?>/);
  const cells = [...html.matchAll(/<t([hd])\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, , cell]) => cell!);
  return {
    title: tidy(title),
    claim: words(first(/<h1[^>]*>([\s\S]*?)<\/h1>/)),
    head: words(first(/<h2[^>]*>([\s\S]*?)<\/h2>/)),
    paragraph: words(first(/<\/h2>\s*<p>([\s\S]*?)<\/p>/)),
    row: words(item[0]!),
    small: words(item[1] ?? 'no small word'),
    numbered: words(first(/<ol>\s*<li[^>]*>([\s\S]*?)<\/li>/)),
    column: words(cells[0] ?? 'no cell'),
    cell: words(cells[2] ?? 'no cell'),
    last: words(cells[3] ?? 'no cell'),
    alt: tidy(decode(first(/<img[^>]*\balt="([^"]*)"/))),
    takeaway: words(first(/<blockquote>\s*<p>([\s\S]*?)<\/p>/)),
    source: words(first(/<footer>([\s\S]*?)<\/footer>/)),
    note: tidy(note),
  };
}

/** What should be read: the line's own words, quotes, spaces and what can't be seen aside. */
export const plainLine = (line: Line, print: (ref: Ref) => string) =>
  tidy(
    plain(line, print)
      .replace(/[\p{Cc}\u2028\u2029\p{NChar}]/gu, ' ')
      .replace(/\p{Cs}/gu, '\ufffd'),
  );
