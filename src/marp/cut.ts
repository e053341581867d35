/** One block's raw text cut into leaves, by the tokens that Marp made of it. What doesn't fit a shape stays raw. */
import { directiveNames } from './directives.ts';
import type { Lines } from './parse.ts';
import { printBlock } from './print.ts';
import { type BlockToken, readPicture } from './slides.ts';
import type { Context, Item, Leaf, TableRow, TreeBlock } from './tree.ts';

/** A block without its gap. */
type Cut = TreeBlock extends infer Block
  ? Block extends TreeBlock
    ? Omit<Block, 'gap' | 'key'>
    : never
  : never;

/** Cuts the text from `from` to `to`, that `tokens` stand for, into a block. */
export function cutBlock(
  lines: Lines,
  from: number,
  to: number,
  tokens: readonly BlockToken[],
  gap: string,
): TreeBlock {
  const text = lines.text.slice(from, to);
  const cut = cutShape(lines, from, to, text, tokens);
  const block = { gap: '', ...cut } as TreeBlock;
  if (cut && printBlock(block) === text) return { ...block, gap };
  return { gap, type: 'raw', leaf: leaf('raw', '', text, '') };
}

const leaf = (context: Context, before: string, text: string, after: string): Leaf => ({
  context,
  before,
  spans: text === '' ? [] : [text],
  after,
});

function cutShape(
  lines: Lines,
  from: number,
  to: number,
  text: string,
  tokens: readonly BlockToken[],
): Cut | undefined {
  switch (tokens[0]?.type) {
    case 'heading_open':
      return cutHeading(text, tokens);
    case 'paragraph_open':
      return cutParagraph(text);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return cutList(lines, from, to, tokens);
    case 'table_open':
      return cutTable(lines, to, tokens);
    case 'blockquote_open':
      return cutQuote(text, tokens);
    case 'marpit_comment':
      return cutComment(text, tokens[0]);
    default:
      return undefined;
  }
}

const BREAK = '(?:\\r\\n?|\\n)';
const ATX = /^([ \t]*#{1,6}(?:[ \t]+|$))([\s\S]*?)((?:[ \t]+#+)?[ \t]*)$/;
const SETEXT = new RegExp(`^([ \\t]*)([\\s\\S]*?)([ \\t]*${BREAK}[ \\t]*(?:=+|-+)[ \\t]*)$`);

function cutHeading(text: string, tokens: readonly BlockToken[]): Cut | undefined {
  const atx = tokens[0]!.markup.startsWith('#');
  const found = (atx ? ATX : SETEXT).exec(text);
  if (!found || (atx && found[2] !== tokens[1]!.content)) return undefined;
  return {
    type: 'heading',
    level: Number(tokens[0]!.tag[1]),
    leaf: leaf('heading', found[1]!, found[2]!, found[3]!),
  };
}

const DESTINATION = /^\]\(\s*(?:<([^>]*)>|([^\s)]\S*?))(?:\s+["'(][\s\S]*)?\s*\)$/;

function cutParagraph(text: string): Cut | undefined {
  const [, before, middle, after] = /^([ \t]*)([\s\S]*?)([ \t]*)$/.exec(text)!;
  const picture = middle!.startsWith('![') && middle!.endsWith(')') ? readPicture(middle!) : undefined;
  const tail =
    picture && middle!.startsWith(`![${picture.alt}](`) ? middle!.slice(2 + picture.alt.length) : '';
  const found = DESTINATION.exec(tail);
  if (picture && found) {
    return {
      type: 'picture',
      leaf: leaf('alt', `${before}![`, picture.alt, tail + after),
      src: found[1] ?? found[2]!,
    };
  }
  // A background is Marp's own business.
  if (middle!.startsWith('![') && !picture && /^!\[[^\]]*\bbg\b/.test(middle!)) return undefined;
  return { type: 'paragraph', leaf: leaf('text', before!, middle!, after!) };
}

const QUOTE = new RegExp(
  `^((?:[ \\t]*>[ \\t]*${BREAK})*[ \\t]*>[ \\t]*)([\\s\\S]*?)((?:[ \\t]*${BREAK}[ \\t]*>)*[ \\t]*)$`,
);

function cutQuote(text: string, tokens: readonly BlockToken[]): Cut | undefined {
  const found = tokens.length === 5 && tokens[1]!.type === 'paragraph_open' && QUOTE.exec(text);
  return found ? { type: 'quote', leaf: leaf('text', found[1]!, found[2]!, found[3]!) } : undefined;
}

function cutList(lines: Lines, from: number, to: number, tokens: readonly BlockToken[]): Cut | undefined {
  const items: Item[] = [];
  let at = from;
  let last: { before: string; text: string }[] = [];
  const done = (after: string) => {
    if (last.length === 0) return;
    const end = last.length - 1;
    items.push({
      lines: last.map(({ before, text }, line) => leaf('text', before, text, line === end ? after : '')),
    });
  };
  for (let open = 1; open < tokens.length - 1; ) {
    const item = tokens[open]!;
    const inline = tokens[open + 2];
    const empty = tokens[open + 1]?.type === 'list_item_close';
    const simple = inline?.type === 'inline' && tokens[open + 4]?.type === 'list_item_close';
    if (item.type !== 'list_item_open' || !(empty || simple)) return undefined;
    done('');
    last = [];
    const first = item.map![0];
    const content = empty ? [''] : inline!.content.split('\n');
    for (const [index, expected] of content.entries()) {
      const line = first + index;
      const start = lines.start(line);
      const raw = lines.text.slice(start, lines.end(line));
      const lead = (index === 0 ? /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$)/ : /^[ \t]*/).exec(raw);
      if (!lead) return undefined;
      let text = raw.slice(lead[0].length).trimEnd();
      if (text !== expected.trim()) return undefined;
      // A backslash that breaks the line is no word of it.
      if (index < content.length - 1 && /(?<!\\)(?:\\\\)*\\$/.test(text)) text = text.slice(0, -1);
      last.push({ before: lines.text.slice(at, start + lead[0].length), text });
      at = start + lead[0].length + text.length;
    }
    open += empty ? 2 : 5;
  }
  done(lines.text.slice(at, to));
  return { type: 'list', ordered: tokens[0]!.type === 'ordered_list_open', items };
}

function cutTable(lines: Lines, to: number, tokens: readonly BlockToken[]): Cut | undefined {
  const [top, bottom] = tokens[0]!.map!;
  const contents: string[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') contents.push([]);
    if (token.type === 'inline') contents.at(-1)!.push(token.content);
  }
  const rows: Leaf[][] = [];
  let at = lines.start(top);
  let align = '';
  for (let line = top; line < bottom && at < to; line++) {
    const end = lines.end(line);
    if (line === top + 1) {
      align = lines.text.slice(at, end);
    } else {
      const lead = lines.text.slice(at, lines.start(line));
      const cells = cutRow(lines.text.slice(lines.start(line), end));
      const expected = contents[rows.length];
      if (!cells || !expected || expected.some((text, cell) => text !== plainCell(cells[cell])))
        return undefined;
      rows.push(cells.map((cell, index) => (index === 0 ? { ...cell, before: lead + cell.before } : cell)));
    }
    at = end;
  }
  const [head, ...body] = rows;
  if (!head || rows.length !== contents.length) return undefined;
  return { type: 'table', head, align, rows: body.map((cells): TableRow => ({ cells })) };
}

const plainCell = (cell: Leaf | undefined) =>
  ((cell?.spans[0] as string | undefined) ?? '').replace(/\\\|/g, '|').trim();

/** A row's cells, as markdown-it splits them: at each `|` without a backslash right before it. */
function cutRow(row: string): Leaf[] | undefined {
  const bars = [...row.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const edges = [-1, ...bars, row.length];
  const cells: Leaf[] = [];
  for (let cell = 0; cell < edges.length - 1; cell++) {
    const from = edges[cell]! + 1;
    const to = edges[cell + 1]!;
    const raw = row.slice(from, to);
    const blank = raw.trim() === '';
    if (blank && (cell === 0 || cell === edges.length - 2)) continue;
    const lead = blank ? Math.min(1, raw.length) : raw.length - raw.trimStart().length;
    const text = raw.trim();
    // The bar before the first cell is its own, any other belongs to the cell before it.
    const open = cells.length === 0 ? 0 : from;
    const bar = to < row.length ? to + 1 : to;
    cells.push(leaf('cell', row.slice(open, from + lead), text, row.slice(from + lead + text.length, bar)));
  }
  const last = cells.at(-1);
  if (!last) return undefined;
  const length = cells.reduce(
    (sum, { before, spans, after }) =>
      sum + before.length + (spans[0] ?? '').toString().length + after.length,
    0,
  );
  cells[cells.length - 1] = { ...last, after: last.after + row.slice(length) };
  return cells;
}

const COMMENT = /^([ \t]*<!--+\s*)([\s\S]*?)(\s*--+>[ \t]*)$/;
const DIRECTIVE = /^(_?[A-Za-z]+)(:[ \t]*)(.*)$/;

function cutComment(text: string, token: BlockToken): Cut | undefined {
  const found = COMMENT.exec(text);
  if (!found || found[2] !== token.content.replace(/\n/g, found[2]!.includes('\r\n') ? '\r\n' : '\n'))
    return undefined;
  const [, open, content, close] = found as unknown as [string, string, string, string];
  const kind = token.meta?.marpitCommentParsed;
  if (kind === undefined)
    return content === '' ? undefined : { type: 'note', open, close, leaves: cutNote(content) };
  const directive = kind === 'directive' ? DIRECTIVE.exec(content) : null;
  const name = directive?.[1] ?? '';
  if (!directive || !directiveNames.has(name.replace(/^_/, '')) || !isKey(token, name)) return undefined;
  const [, , colon, value] = directive as unknown as [string, string, string, string];
  const quote = /^(['"])(.*)\1$/.exec(value);
  const mark = quote?.[1] ?? '';
  return {
    type: 'directive',
    name,
    leaf: leaf(contextOf(name), open + name + colon + mark, quote?.[2] ?? value, mark + close),
  };
}

const isKey = (token: BlockToken, name: string) =>
  Object.keys(token.meta.marpitParsedDirectives).join() === name;

function contextOf(name: string): Context {
  if (/^_?(?:footer|header)$/.test(name)) return 'footer';
  return /^_?class$/.test(name) ? 'class' : 'raw';
}

/** A note's paragraphs; what parts them is the next one's `before`. */
function cutNote(content: string): Leaf[] {
  const gap = new RegExp(`[ \\t]*${BREAK}(?:[ \\t]*${BREAK})+`, 'g');
  const leaves: Leaf[] = [];
  let at = 0;
  let before = '';
  for (const found of content.matchAll(gap)) {
    leaves.push(leaf('note', before, content.slice(at, found.index), ''));
    before = found[0];
    at = found.index + found[0].length;
  }
  leaves.push(leaf('note', before, content.slice(at), ''));
  return leaves;
}
