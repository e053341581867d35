/** A page as a browser saves it: its article through Readability, as plain Markdown. Loaded only when a page is read. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { tableText } from './grid.ts';
import { tidy } from './markdown.ts';
import { isoDay, type Source } from './source.ts';

/** Reads a whole page. */
export function readHtml(html: string): Source {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const meta = metaOf(document);
  const heading = plain(document.querySelector('h1')?.textContent ?? '');
  const lang = (
    document.documentElement?.getAttribute('lang') || meta('og:locale', 'content-language')
  ).replace('_', '-');
  const linked = linkedData(document);
  const pageTitle = plain(document.querySelector('title')?.textContent ?? '');
  // Readability takes the document apart, and keeps what only looks like text.
  for (const one of document.querySelectorAll(FURNITURE)) one.remove();
  const whole = parseHTML(html).document;
  const article = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
  const content = article?.content ?? '';
  const short = (article?.textContent ?? '').trim().length < 200;
  const body = short ? toMarkdown(whole.body?.innerHTML ?? html) : toMarkdown(content);
  const title = meta('og:title') || (pageTitle.startsWith(heading) ? heading : '') || heading || pageTitle;
  const author =
    linked.author || meta('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author');
  return {
    title,
    author: /^https?:|@/.test(author)
      ? ''
      : author ||
        plain(article?.byline ?? '')
          .replace(/^by\s+/i, '')
          .split(/,\s/)[0]!,
    published: isoDay(
      meta(
        'article:published_time',
        'date',
        'dcterms.date',
        'dc.date',
        'datepublished',
        'parsely-pub-date',
        'publish-date',
      ) ||
        linked.published ||
        (whole.querySelector('time[datetime]')?.getAttribute('datetime') ?? ''),
    ),
    lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : '',
    body: withoutTitle(body, title),
  };
}

/** Parts of a page that are none of the article. */
const FURNITURE =
  'nav, aside, footer, form, dialog, [role=navigation], [role=complementary], [role=contentinfo], [aria-hidden=true], ' +
  [
    'cookie',
    'share',
    'social',
    'related',
    'newsletter',
    'breadcrumb',
    'comment',
    'advert',
    'promo',
    'footnote',
    'reference',
  ]
    .flatMap(word => [
      `div[class*=${word}]`,
      `section[class*=${word}]`,
      `ul[class*=${word}]`,
      `div[id*=${word}]`,
    ])
    .join(', ');

/** Author and day of a page's JSON-LD. */
function linkedData(document: ReturnType<typeof parseHTML>['document']): {
  author: string;
  published: string;
} {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const read: unknown = JSON.parse(script.textContent ?? '');
      const all = [read, ...graphOf(read)].flat() as Record<string, unknown>[];
      const own = all.find(one => typeof one?.datePublished === 'string');
      if (!own) continue;
      const authors = [own.author]
        .flat()
        .map(one => (typeof one === 'string' ? one : (one as { name?: unknown })?.name));
      return {
        author: authors.filter(one => typeof one === 'string').join(', '),
        published: String(own.datePublished),
      };
    } catch {
      // A page's mistake in its own data takes nothing from its text.
    }
  }
  return { author: '', published: '' };
}

const graphOf = (read: unknown): unknown[] => {
  const graph = (read as { '@graph'?: unknown } | null)?.['@graph'];
  return Array.isArray(graph) ? graph : [];
};

function metaOf(document: ReturnType<typeof parseHTML>['document']): (...names: string[]) => string {
  const known = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = plain(tag.getAttribute('content') ?? '');
    if (name && content && !known.has(name)) known.set(name, content);
  }
  return (...names) => names.map(name => known.get(name)).find(Boolean) ?? '';
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function withoutTitle(body: string, title: string): string {
  const first = /^#{1,6} (.+)\n*/.exec(body);
  return first && plain(first[1]!) === title ? body.slice(first[0].length) : body;
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'NAV',
  'FOOTER',
  'ASIDE',
  'FORM',
  'BUTTON',
  'SVG',
  'IFRAME',
  'TEMPLATE',
  'FIGCAPTION',
]);
const BLOCKS = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'FIGURE',
  'DL',
  'DT',
  'DD',
  'BODY',
  'HTML',
  'ADDRESS',
  'DETAILS',
  'SUMMARY',
]);

/** What is read of a node. */
export interface Knot {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Knot>;
  getAttribute?(name: string): string | null;
}

/** HTML of an article as plain Markdown. */
export function toMarkdown(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return tidy(inside(document.body as unknown as Knot));
}

const inside = (knot: Knot): string => [...knot.childNodes].map(knotText).join('');

function knotText(knot: Knot): string {
  if (knot.nodeType === 3) return (knot.textContent ?? '').replace(/\s+/g, ' ');
  if (knot.nodeType !== 1) return '';
  const name = knot.nodeName.toUpperCase();
  if (SKIPPED.has(name)) return '';
  const level = /^H([1-6])$/.exec(name)?.[1];
  if (level) return `\n\n${'#'.repeat(Number(level))} ${plain(inside(knot))}\n\n`;
  if (name === 'BR') return '\n';
  if (name === 'HR') return '\n\n';
  if (name === 'PRE') return `\n\n\`\`\`\n${knot.textContent ?? ''}\n\`\`\`\n\n`;
  if (name === 'TABLE') return `\n\n${tableText(knot, cell => plain(inside(cell)))}\n\n`;
  if (name === 'UL' || name === 'OL') return `\n\n${listText(knot, name === 'OL')}\n\n`;
  if (name === 'BLOCKQUOTE') return `\n\n${tidy(inside(knot)).replace(/^/gm, '> ')}\n\n`;
  // A raised number is a note's mark, unless it is an exponent.
  if (name === 'SUP') return /^\W*\d+\W*$|^\W*\w\W*$/.test(knot.textContent ?? '') ? '' : inside(knot);
  if (BLOCKS.has(name)) return `\n\n${inside(knot).trim()}\n\n`;
  return inside(knot);
}

function listText(list: Knot, numbered: boolean): string {
  const items = [...list.childNodes].filter(one => one.nodeName.toUpperCase() === 'LI');
  return items
    .map((item, at) => `${numbered ? `${at + 1}.` : '-'} ${tidy(inside(item)).replace(/\n+/g, '\n  ')}`)
    .join('\n');
}
