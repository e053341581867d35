/** A source file as an article: what it says of itself, and its text as plain Markdown. Nothing is invented. */
import { datesIn } from '../article/dates.ts';
import { languageGuess } from './guess.ts';
import { cleanMarkdown } from './markdown.ts';
import { cleanPlain } from './plain.ts';
import { draftWordsOf } from './words/index.ts';
import type { DraftWords } from './words/words.ts';

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
  /** What the file's own words say it is about; '' or unset where they don't. */
  readonly description?: string;
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
  /^#{1,6} \S|^#{2,6}\p{Lu}/mu.test(text) ||
  /^[^|\n]+\|.*\n[ \t]*:?-{2,}:?[ \t]*\|/m.test(text) ||
  /^(?:```|~~~)/m.test(text) ||
  /\{\{[<%]/.test(text) ||
  /\]\((?:https?:|\/|#)[^)\s]*\)/.test(text) ||
  /\*\*\S[^*\n]*\*\*/.test(text) ||
  /^\|.+\|\s*\n\|[\s:|-]+\|/m.test(text);

/** HTML tables inside Markdown become Markdown tables; other tags fall away with the cleaning. */
async function withTables(text: string): Promise<string> {
  if (!/<table\b/i.test(text)) return text;
  const { toMarkdown } = await import('./html.ts');
  return text.replace(/<table\b[\s\S]*?<\/table>/gi, table => `\n\n${toMarkdown(table)}\n\n`);
}

/** Front matter of any generator, YAML or TOML: `title: ...`, `date = ...`, `author(s): ...`. */
function splitFront(text: string): { about: Partial<About & Pick<Source, 'description'>>; rest: string } {
  const front =
    /^\s*---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ??
    /^\s*\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/.exec(text);
  if (!front) return { about: {}, rest: text };
  const lines = front[1]!.split('\n').map(line => line.replace(/^(\w+)\s*=\s*/, '$1: '));
  const value = (...keys: string[]): string => {
    for (const key of keys) {
      const at = lines.findIndex(line => line.toLowerCase().startsWith(`${key}:`));
      if (at < 0) continue;
      const own = unquoted(lines[at]!.slice(key.length + 1).replace(/\s#\s.*$/, ''));
      if (/^\[[^\]]*\]$/.test(own)) return own.slice(1, -1).split(/,\s*/).map(unquoted).join(', ').trim();
      if (own && !/^[|>][-+]?$/.test(own)) return own;
      // A list, or a text on the lines below.
      const below: string[] = [];
      for (const line of lines.slice(at + 1)) {
        if (!/^\s+\S|^\s*-\s/.test(line)) break;
        if (/^\s*-?\s*(?:name:|[^:]*$)|\]\(/.test(line))
          below.push(unquoted(line.replace(/^\s*-?\s*(?:name:\s*)?/, '')));
      }
      if (below.length > 0) return below.join(own ? ' ' : ', ');
    }
    return '';
  };
  return {
    about: {
      title: value('title', 'headline'),
      author: named(unlinked(value('author', 'authors', 'byline', 'by'))),
      published: isoDay(value('published', 'date', 'pubdate', 'publishdate', 'created')),
      lang: value('lang', 'language', 'locale').replace('_', '-'),
      description: value('description', 'summary', 'subtitle', 'excerpt'),
    },
    rest: text.slice(front[0].length),
  };
}

const unlinked = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim();

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim();

/** Handles such as 'eric' are no names to print. */
const named = (author: string): string => (/\p{Lu}|\p{Lo}/u.test(author) ? author : '');

function withHeading(about: Partial<About & Pick<Source, 'description'>>, body: string): Source {
  const heading = /^# (.+)\n?/.exec(body);
  // Without a title of its own, the article is called as its first section.
  const first = /^\s*#{2,6} ?(?=\S)(.+)/.exec(body)?.[1]?.replace(/[\s.]+$/, '');
  const title = about.title || heading?.[1]?.trim() || first || '';
  const same = heading && (!about.title || squeezed(heading[1]!) === squeezed(about.title));
  return {
    title,
    author: about.author ?? '',
    published: about.published ?? '',
    lang: about.lang ?? '',
    description: about.description ?? '',
    body: same ? body.slice(heading[0].length).trim() : body,
  };
}

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Byline and date as the first lines have them; page furniture left out; the language by its small words. */
function finished(raw: Source): Source {
  const source = { ...raw, body: closedUp(raw.body) };
  const lang = (source.lang || languageGuess(`${source.title}\n${source.body}`)).replace(
    /^(\w+)-x-.*$/,
    '$1',
  );
  const words = draftWordsOf(lang || 'en');
  const { day: led, blocks } = withoutDateline(source.body.split(/\n\s*\n/), lang || 'en');
  const head = blocks.slice(0, 6);
  const bylines = head.filter(block => block.length < 160 && bylineOf(block, words) !== '');
  const day = (block: string) =>
    block.length < 140 &&
    datesIn(block, lang || 'en').some(one => one.day !== undefined && one.year !== undefined);
  // A line that is a date and little else.
  const datelines = head.filter(
    block =>
      day(block) &&
      !/[.!?。]$/.test(block.trim()) &&
      (leftOf(block, lang) <= 24 || (/ [|·] /.test(block) && block.length < 140)),
  );
  const dated = [...bylines, ...head].find(day);
  const dropped = new Set([...bylines, ...datelines]);
  const kept = blocks.filter(block => !dropped.has(block) && !isFurniture(block, words));
  const byline = bylines.map(block => bylineOf(block, words))[0];
  return {
    ...source,
    body: kept.join('\n\n').trim(),
    title: source.title.replace(/\s+/g, ' ').trim(),
    lang,
    // A byline says it outright; a name at the top may be the paper's.
    author: cleanName(byline ?? source.author),
    published: source.published || led || (dated ? isoDay(dated, lang || 'en') : ''),
  };
}

/** 'Bonn, 17. Mai 2024 - Im Jahr ...': the day, and the blocks without it. */
function withoutDateline(blocks: readonly string[], lang: string): { day: string; blocks: string[] } {
  for (const [at, block] of blocks.slice(0, 4).entries()) {
    const date = datesIn(block.slice(0, 80), lang).find(
      one => one.day !== undefined && one.year !== undefined,
    );
    if (!date || !/^(?:[\p{L}() ./-]{0,30},?\s)?$/u.test(block.slice(0, date.start))) continue;
    const mark = /^\s*(?:[–—|·-]|\s)\s*(?=\p{Lu})/u.exec(block.slice(date.end));
    if (!mark || !/[–—|·-]/.test(mark[0])) continue;
    const rest = block.slice(date.end + mark[0].length);
    // A line of a date and little else is told apart below.
    if (rest.length < 60) continue;
    return { day: isoDay(block.slice(0, date.end), lang), blocks: blocks.with(at, rest) };
  }
  return { day: '', blocks: [...blocks] };
}

/** Figures of Chinese and Japanese without the space that some editors set before their unit: '6 万次', '9 月 6 日'. */
const closedUp = (text: string): string =>
  text
    .replace(/(?<=[\d%％])[ \u00a0](?=[\u4e00-\u9fff])/gu, '')
    .replace(/(?<=[\d][年月])[ \u00a0](?=\d)/gu, '');

/** The name of a line such as 'By Dana Sample · March 18 · 5 min read'; '' where it is none. */
function bylineOf(block: string, { byline, dense }: DraftWords): string {
  const line = block.replace(/[*_#]/g, '').trim();
  const lead = byline.exec(line)?.[0];
  if (lead === undefined) return '';
  const name = line
    .slice(lead.length)
    .split(/\s*(?:[·|•\n–—]|,\s(?=.*\d)|\s-\s|\(|\d)/u)[0]!
    .replace(/[,.]$/, '')
    .trim();
  const isName = dense
    ? name.length <= 30
    : /^\p{Lu}[^.!?:]{2,70}$/u.test(name) &&
      name.split(/\s+/).filter(word => /^\p{Ll}/u.test(word)).length <= 3 &&
      name.split(/\s+/).length >= 2;
  return isName ? name : '';
}

const cleanName = (text: string): string =>
  text
    .split(/\s*[·|•]\s*/)[0]!
    .replace(/\s+/g, ' ')
    .trim();

/** Letters of a line beside its dates. */
function leftOf(block: string, lang: string): number {
  let own = block;
  for (const { start, end } of datesIn(block, lang || 'en').reverse())
    own = own.slice(0, start) + own.slice(end);
  return own.replace(/[^\p{L}]/gu, '').length;
}

/** 'Share 12', '5 min read', 'Read more: ...': a short line of the page, not of the article. */
const isFurniture = (block: string, { furniture }: DraftWords): boolean => {
  const line = block.replace(/^[#>*-]+\s*/, '').trim();
  return line.length < 120 && !block.includes('\n') && !/^#/.test(block) && furniture.test(line);
};

/** The day in a text as ISO; '' where none is told. */
export function isoDay(text: string, lang = 'en'): string {
  const iso = /\b(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=\b|T)/.exec(text.trim());
  if (iso && text.trim().startsWith(iso[0])) return iso[0];
  const two = (one: number) => String(one).padStart(2, '0');
  const dated = datesIn(text, lang).find(one => one.year !== undefined && one.month !== undefined);
  if (!dated) return '';
  return [dated.year, two(dated.month!), ...(dated.day === undefined ? [] : [two(dated.day)])].join('-');
}
