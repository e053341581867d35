/** Plain text to plain Markdown: title and author of the first lines, short lone lines as headings, wrapped lines joined. */
import { datesIn } from '../article/dates.ts';
import { tidy } from './markdown.ts';
import type { Source } from './source.ts';
import { draftLanguages } from './words/index.ts';

const ITEM = /^[ \t]*(?:[•‣◦▪●·*+–-][ \t]+|\d{1,3}[.)][ \t]+)/;
const END = /[.!?…:;,。！？]["”’)\]]*$/;
/** 'Root cause:' alone on its line. */
const COLON_HEAD = /^\p{Lu}[\p{L} /&-]{2,40}:$/u;

/** Reads the text of a plain file. */
export function cleanPlain(text: string): Source {
  const lines = text
    .replace(/\f/g, '\n')
    .split('\n')
    .map(line => line.trimEnd());
  const { title, author, from } = headOf(lines);
  const blocks: string[][] = [[]];
  const seen = { lines: 0 };
  let standfirst = '';
  for (const line of lines.slice(from)) {
    // Byline and date at the top are lines of their own.
    const first = seen.lines++;
    if (line.trim() !== '' && first < 4 && isHeadLine(line.trim())) blocks.push([line], []);
    // A line right under the title goes on with it: no heading.
    else if (first === 0 && title !== '' && line.trim() !== '' && line.length < 120 && !END.test(line.trim()))
      standfirst = line.trim();
    else if (line.trim() !== '') blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  const body = blocks.filter(block => block.length > 0).flatMap(paragraphs);
  if (standfirst !== '') body.unshift(standfirst);
  // The title again, as pages carry it twice.
  const again = body.findIndex((one, at) => at < 3 && title !== '' && one.replace(/^#+ /, '') === title);
  if (again >= 0) body.splice(again, 1);
  return { title, author, published: '', lang: '', body: tidy(body.join('\n\n')) };
}

/** 'Press release no. 214 of 4 June 2025'. */
const isDated = (text: string): boolean =>
  / [|·] .* [|·] /.test(text) ||
  (/(?:19|20)\d\d/.test(text) &&
    draftLanguages.some(({ tag }) =>
      datesIn(text, tag).some(({ day, year, end }) => day && year && end >= text.length - 1),
    ));

/** 'By Jo Sample', 'Published on March 3, 2024': short, and no sentence. */
const isHeadLine = (line: string): boolean =>
  line.length < 70 &&
  !/[.!?。]$/.test(line) &&
  draftLanguages.some(
    ({ byline, tag, dense }) =>
      (byline.test(line) && (dense !== undefined || line.split(/\s+/).length <= 9)) ||
      datesIn(line, tag).some(({ day, year, start, end }) => day && year && line.length - (end - start) < 24),
  );

/** The first line of four words or more without a sentence's end is the title; a name set apart beside it the author. */
function headOf(lines: readonly string[]): { title: string; author: string; from: number } {
  const first = lines.flatMap((line, at) => (line.trim() ? [{ text: line.trim(), at }] : [])).slice(0, 6);
  const isTitle = (text: string) =>
    (text.split(/\s+/).length >= 4 || /\p{Lo}{6}/u.test(text)) &&
    text.length <= 160 &&
    !END.test(text.replace(/[?!]$/, '')) &&
    !ITEM.test(text) &&
    !isDated(text) &&
    !/^[\p{L} ]{2,20}: /u.test(text);
  const found = first.findIndex(({ text }) => isTitle(text));
  if (found < 0 || first.slice(0, found).some(({ text }) => text.length > 60))
    return { title: '', author: '', from: 0 };
  const next = first[found + 1];
  // The agency's name set before the headline.
  const longer =
    next &&
    isTitle(next.text) &&
    next.text.length > first[found]!.text.length &&
    next.text.length <= 110 &&
    lines[next.at + 1]?.trim() === '';
  const at = longer ? found + 1 : found;
  const isName = (text: string | undefined) =>
    text !== undefined && text.length > 3 && /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(text);
  const author = [first[at - 1]?.text].find(isName) ?? '';
  return {
    title: first[at]!.text,
    author: /\b(?:News|Reports?|Release|Blog|Press)$/.test(author) ? '' : author,
    from: first[at]!.at + 1,
  };
}

/** Lines of cells set apart by two spaces or tabs, as a Markdown table; undefined where they are none. */
function spacedTable(block: readonly string[]): string | undefined {
  const rows = block.filter(line => !/^[\s=_-]+$/.test(line)).map(line => line.trim().split(/ {2,}|\t+/));
  const width = rows[0]?.length ?? 0;
  if (rows.length < 3 || width < 2 || !rows.every(row => row.length === width)) return undefined;
  const line = (row: readonly string[]) => `| ${row.map(cell => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [line(rows[0]!), line(rows[0]!.map(() => '---')), ...rows.slice(1).map(line)].join('\n');
}

function paragraphs(block: readonly string[]): string[] {
  const table = spacedTable(block);
  if (table !== undefined) return [table];
  const longest = Math.max(...block.map(line => line.length));
  const full = block.slice(0, -1).filter(line => line.length >= 0.8 * longest).length;
  const isWrapped = block.length >= 3 && longest <= 110 && longest >= 45 && full >= 0.75 * (block.length - 1);
  const made: string[] = [];
  let open = false;
  for (const [at, line] of block.entries()) {
    const text = line.trim();
    const item = ITEM.exec(line);
    const mark = item && (/\d/.test(item[0]) ? item[0].trim() : '-');
    if (open && !item) made[made.length - 1] += ` ${text}`;
    else if (item) made.push(`${mark} ${line.slice(item[0].length).trim()}`);
    else made.push(isHeading(text, block.length) ? `## ${text.replace(/:$/, '')}` : text);
    const next = block[at + 1]?.trim() ?? '';
    const ended = END.test(text) && !/,$/.test(text);
    open =
      next !== '' &&
      !COLON_HEAD.test(next) &&
      !COLON_HEAD.test(text) &&
      (isWrapped || (!ended && line.length >= 45 && longest <= 110) || /^\p{Ll}/u.test(next));
  }
  return made;
}

/** Short, with a capital, without a sentence's end; a line that ends in a colon where it heads others. */
function isHeading(text: string, lines: number): boolean {
  const words = text.split(/\s+/).length;
  if (words > 12 || text.length > 80 || !/^["“‘(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text)) return false;
  if (COLON_HEAD.test(text)) return words <= 5;
  if (lines !== 1) return false;
  return (
    (!END.test(text) && !/\S+@\S+|^\+?[\d\s()-]{7,}$|: |^\p{L}+ \d{1,2}, \d{4}$/u.test(text)) ||
    (/\?$/.test(text) && words <= 6)
  );
}
