/** A source file as an article: what it says of itself, and its text as plain Markdown. Nothing is invented. */
import { datesIn } from '../article/dates.ts';
import { languageGuess } from './guess.ts';
import { cleanMarkdown } from './markdown.ts';
import { cleanPlain } from './plain.ts';

/** What is known of an article; '' where the file doesn't say it. */
export interface About {
  readonly title: string;
  readonly author: string;
  /** '2026-05-11', '2026-05', '2026'. */
  readonly published: string;
  readonly lang: string;
}

/** An article before it becomes article.md. */
export interface Source extends About {
  /** Headings, paragraphs, lists, quotes and tables, without links, marks and pictures. */
  readonly body: string;
}

/** Reads the text of a file: HTML, Markdown or plain text, told apart by what it holds. */
export async function readSource(text: string): Promise<Source> {
  if (isHtml(text)) {
    const { readHtml } = await import('./html.ts');
    return finished(readHtml(text));
  }
  const { about, rest } = splitFront(text);
  if (isMarkdown(rest) || Object.keys(about).length > 0) {
    const body = await withTables(rest);
    return finished({ ...withHeading(about, cleanMarkdown(body)) });
  }
  return finished(cleanPlain(text));
}

const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|div|p)\b/i.test(
    text,
  );

const isMarkdown = (text: string): boolean =>
  /^#{1,6} \S/m.test(text) ||
  /\]\((?:https?:|\/|#)[^)\s]*\)/.test(text) ||
  /\*\*\S[^*\n]*\*\*/.test(text) ||
  /^\|.+\|\s*\n\|[\s:|-]+\|/m.test(text);

/** HTML tables inside Markdown become Markdown tables; other tags fall away with the cleaning. */
async function withTables(text: string): Promise<string> {
  if (!/<table\b/i.test(text)) return text;
  const { toMarkdown } = await import('./html.ts');
  return text.replace(/<table\b[\s\S]*?<\/table>/gi, table => `\n\n${toMarkdown(table)}\n\n`);
}

/** Front matter of any generator: `title: ...`, `date: ...`, `author(s): ...`. */
function splitFront(text: string): { about: Partial<About>; rest: string } {
  const front = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!front) return { about: {}, rest: text };
  const lines = front[1]!.split('\n');
  const value = (...keys: string[]): string => {
    for (const key of keys) {
      const at = lines.findIndex(line => line.toLowerCase().startsWith(`${key}:`));
      if (at < 0) continue;
      const own = unquoted(lines[at]!.slice(key.length + 1));
      if (own && !/^[|>][-+]?$/.test(own)) return own.replace(/^\[|\]$/g, '').trim();
      // A list, or a text on the lines below.
      const below: string[] = [];
      for (const line of lines.slice(at + 1)) {
        if (!/^\s+\S|^\s*-\s/.test(line)) break;
        below.push(unquoted(line.replace(/^\s*-?\s*(?:name:\s*)?/, '')));
      }
      if (below.length > 0) return below.join(own ? ' ' : ', ');
    }
    return '';
  };
  return {
    about: {
      title: value('title', 'headline'),
      author: named(value('author', 'authors', 'byline', 'by')),
      published: isoDay(value('published', 'date', 'pubdate', 'publishdate', 'created')),
      lang: value('lang', 'language', 'locale').replace('_', '-'),
    },
    rest: text.slice(front[0].length),
  };
}

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim();

/** Handles such as 'eric' are no names to print. */
const named = (author: string): string => (/\p{Lu}|\p{Lo}/u.test(author) ? author : '');

function withHeading(about: Partial<About>, body: string): Source {
  const heading = /^# (.+)\n?/.exec(body);
  const title = about.title || heading?.[1]?.trim() || '';
  const same = heading && (!about.title || squeezed(heading[1]!) === squeezed(about.title));
  return {
    title,
    author: about.author ?? '',
    published: about.published ?? '',
    lang: about.lang ?? '',
    body: same ? body.slice(heading[0].length).trim() : body,
  };
}

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Byline and date as the first lines have them; the language by its small words. */
function finished(source: Source): Source {
  const lines = source.body.split('\n');
  const head = lines.flatMap((line, at) => (line.trim() && at < 12 ? [line.trim()] : [])).slice(0, 5);
  const lang = source.lang || languageGuess(source.body);
  const byline = head
    .map(line => /^(?:by|von|par|por|di|door)\s+(\p{Lu}[^.!?]{2,70})$/u.exec(line.replace(/^By/, 'by'))?.[1])
    .find(Boolean);
  const dateline = head.find(
    line =>
      line.length < 60 &&
      datesIn(line, lang || 'en').some(one => one.day !== undefined && one.year !== undefined),
  );
  // The byline is told in the front matter; alone on its line it would pass for a heading.
  const own = byline
    ? lines.filter(
        line => !(line.trim().endsWith(byline) && /^(?:by|von|par|por|di|door)\s/i.test(line.trim())),
      )
    : lines;
  return {
    ...source,
    body: own.join('\n').trim(),
    title: source.title.replace(/\s+/g, ' ').trim(),
    lang,
    // A byline says it outright; a name at the top may be the paper's.
    author: byline ?? source.author,
    published: source.published || (dateline ? isoDay(dateline, lang || 'en') : ''),
  };
}

/** The day in a text as ISO; '' where none is told. */
export function isoDay(text: string, lang = 'en'): string {
  const iso = /\b(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=\b|T)/.exec(text.trim());
  if (iso && text.trim().startsWith(iso[0])) return iso[0];
  const two = (one: number) => String(one).padStart(2, '0');
  const dated = datesIn(text, lang).find(one => one.year !== undefined && one.month !== undefined);
  if (!dated) return '';
  return [dated.year, two(dated.month!), ...(dated.day === undefined ? [] : [two(dated.day)])].join('-');
}
