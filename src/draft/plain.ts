/** Plain text to plain Markdown: title and author of the first lines, short lone lines as headings, wrapped lines joined. */
import { tidy } from './markdown.ts';
import type { Source } from './source.ts';

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
  for (const line of lines.slice(from)) {
    if (line.trim() !== '') blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  const body = blocks.filter(block => block.length > 0).flatMap(paragraphs);
  // The title again, as pages carry it twice.
  const again = body.findIndex((one, at) => at < 3 && title !== '' && one.replace(/^#+ /, '') === title);
  if (again >= 0) body.splice(again, 1);
  return { title, author, published: '', lang: '', body: tidy(body.join('\n\n')) };
}

/** The first line of four words or more without a sentence's end is the title; a name set apart beside it the author. */
function headOf(lines: readonly string[]): { title: string; author: string; from: number } {
  const first = lines.flatMap((line, at) => (line.trim() ? [{ text: line.trim(), at }] : [])).slice(0, 6);
  const isTitle = (text: string) =>
    (text.split(/\s+/).length >= 4 || /\p{Lo}{6}/u.test(text)) &&
    text.length <= 160 &&
    !END.test(text.replace(/[?!]$/, '')) &&
    !ITEM.test(text) &&
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

function paragraphs(block: readonly string[]): string[] {
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
