/** A Deck as the tree of its deck.md, in DECK.md's shapes. */
import { capital } from '../article/references.ts';
import type { Ref } from '../article/types.ts';
import type { Block, Deck, Line, Printer, Slide } from '../deck/types.ts';
import { type DeckWords, deckWords } from '../deck/words/index.ts';
import { escapePieces, type Piece } from './escape.ts';
import { parse } from './parse.ts';
import { textOf } from './print.ts';
import { idOfClass } from './slide-id.ts';
import type {
  Context,
  FrontLine,
  Item,
  Leaf,
  Reference,
  Span,
  TableRow,
  Tree,
  TreeBlock,
  TreeSlide,
} from './tree.ts';
import { typeset } from './typography.ts';

const RULER = '\n\n---\n\n';
const HINT = '# words may be changed here or in article.yaml; numbers and charts in article.yaml\n';

/** Writes a Deck; `print` gives the words of each reference. The tree prints as a whole deck.md. */
export function write(deck: Deck, print: Printer): Tree {
  const leaf = leafWriter(deck.lang, print);
  const slides = deck.slides.flatMap((slide): TreeSlide[] => writeSlide(slide, leaf));
  return {
    open: '---\n',
    front: writeFront(deck, leaf),
    close: '---\n\n',
    slides: slides.map((slide, index) => (index === 0 ? slide : { ...slide, gap: slide.gap || RULER })),
    end: '\n',
  };
}

/** Makes a leaf of a line in its context, between the marks `before` and `after`. */
type LeafWriter = (context: Context, before: string, line: Line, after?: string) => Leaf;

function writeFront(deck: Deck, leaf: LeafWriter): FrontLine[] {
  const line = (key: string, value: string): FrontLine => ({ key, raw: `${key}: ${value}\n` });
  return [
    line('marp', 'true'),
    line('theme', deck.theme),
    line('lang', deck.lang),
    line('title', textOf(leaf('front', '', deck.title))),
    line('paginate', 'true'),
    { key: '', raw: HINT },
  ];
}

/** One slide, and those that a person's own Markdown in it goes on to. */
function writeSlide(slide: Slide, leaf: LeafWriter): TreeSlide[] {
  const words = [slide.kind, slide.id === slide.kind ? '' : slide.id, ...slide.tokens].filter(Boolean);
  const blocks: TreeBlock[] = [];
  const directive = (name: string, leaf: Leaf) => {
    blocks.push({ type: 'directive', gap: blocks.length === 0 ? '' : '\n', name, leaf });
  };
  if (slide.kind !== '') directive('_class', leaf('class', '<!-- _class: ', [words.join(' ')], ' -->'));
  if (!slide.paginate) directive('_paginate', leaf('raw', '<!-- _paginate: ', ['false'], ' -->'));
  if (slide.footer) directive('_footer', leaf('footer', "<!-- _footer: '", slide.footer, "' -->"));
  const slides: { gap: string; id: string; blocks: TreeBlock[] }[] = [
    { gap: '', id: slide.kind === '' ? '' : idOfClass(words), blocks },
  ];
  const add = (block: TreeBlock) => {
    const { blocks } = slides.at(-1)!;
    blocks.push({ ...block, gap: blocks.length === 0 ? '' : '\n\n' });
  };
  for (const block of slide.blocks) {
    if (block.type === 'markdown') addOwn(block, slides);
    else for (const written of writeBlock(block, slides.at(-1)!.blocks.at(-1), leaf)) add(written);
  }
  const notes = slide.notes
    .map((line, index) => leaf('note', index === 0 ? '' : '\n\n', line))
    .filter(isFilled);
  if (notes.length > 0) add({ type: 'note', gap: '', open: '<!--\n', close: '\n-->', leaves: notes });
  const { signature, split } = slide;
  return slides.map((written, part) =>
    part === 0 ? { ...written, signature, ...(split && { split }) } : written,
  );
}

/** A person's own Markdown as it stands, its rulers opening slides. */
function addOwn(
  block: Extract<Block, { type: 'markdown' }>,
  slides: { gap: string; id: string; blocks: TreeBlock[] }[],
) {
  // A line before it, or a ruler at its start would open front matter.
  const own = parse(`\n${block.source.replace(/\r\n?/g, '\n').trim()}`);
  if (slides[0]!.id === '') slides[0]!.id = own.slides[0]!.id;
  own.slides.forEach((slide, part) => {
    if (part > 0) slides.push({ gap: slide.gap.replace(/^\n*/, '\n\n'), id: slide.id, blocks: [] });
    const { blocks } = slides.at(-1)!;
    slide.blocks.forEach((written, index) => {
      const gap = part === 0 && index === 0 ? (blocks.length === 0 ? '' : '\n\n') : written.gap;
      blocks.push({
        ...written,
        gap,
        key: own.slides.length + slide.blocks.length > 2 ? `${block.key}-${part}-${index}` : block.key,
      });
    });
  });
}

function writeBlock(
  block: Exclude<Block, { type: 'markdown' }>,
  last: TreeBlock | undefined,
  leaf: LeafWriter,
): TreeBlock[] {
  switch (block.type) {
    case 'claim':
      return [{ type: 'heading', gap: '', level: 1, leaf: leaf('heading', '# ', block.line) }];
    case 'head':
      return [
        { type: 'heading', gap: '', key: block.key, level: 2, leaf: leaf('heading', '## ', block.line) },
      ];
    case 'paragraph':
    case 'quote': {
      const written = leaf('text', block.type === 'quote' ? '> ' : '', block.line);
      return isFilled(written) ? [{ type: block.type, gap: '', key: block.key, leaf: written }] : [];
    }
    case 'picture': {
      const src = /[\s()<>]/.test(block.src) ? `<${block.src}>` : block.src;
      return [
        {
          type: 'picture',
          gap: '',
          key: block.key,
          leaf: leaf('alt', '![', block.alt, `](${src})`),
          src: block.src,
        },
      ];
    }
    case 'list':
      return block.items.length > 0 ? [writeList(block, last, leaf)] : [];
    case 'table':
      return [writeTable(block, leaf)];
  }
}

function writeList(
  block: Extract<Block, { type: 'list' }>,
  last: TreeBlock | undefined,
  leaf: LeafWriter,
): TreeBlock {
  // Two lists with one kind of bullet would be one.
  const taken = last?.type === 'list' && !last.ordered ? last.items[0]!.lines[0]!.before.trim() : '';
  const bullet = taken === block.bullet ? (taken === '-' ? '+' : '-') : block.bullet;
  const items = block.items.map(({ key, lines }, index): Item => {
    const mark = block.ordered ? `${index + 1}. ` : `${bullet} `;
    const start = index === 0 ? mark : `\n${mark}`;
    const written = lines.map(line => leaf('text', `\n${' '.repeat(mark.length)}`, line)).filter(isFilled);
    const [first = leaf('text', '', []), ...rest] = written;
    return { key, lines: [{ ...first, before: start }, ...rest] };
  });
  return { type: 'list', gap: '', key: block.key, ordered: block.ordered, items };
}

const ALIGN = { none: '---', left: ':---', right: '---:', center: ':---:' } as const;

function writeTable(block: Extract<Block, { type: 'table' }>, leaf: LeafWriter): TreeBlock {
  const row = (cells: readonly Line[], start: string) =>
    cells.map((cell, index) => leaf('cell', index === 0 ? start : ' ', cell, ' |'));
  return {
    type: 'table',
    gap: '',
    key: block.key,
    head: row(block.head, '| '),
    align: `\n| ${block.head.map((_, column) => ALIGN[block.align[column] ?? 'none']).join(' | ')} |`,
    rows: block.rows.map(({ key, cells }): TableRow => ({ key, cells: row(cells, '\n| ') })),
  };
}

const isFilled = (leaf: Leaf) => leaf.spans.length > 0;

interface Part extends Piece {
  readonly ref?: { readonly name: string; readonly form: Ref['form'] };
}

const MARKS = { star: '***', strong: '**', em: '*' } as const;
/** Where marks are looks; alt texts, notes and front matter are words alone. */
const MARKED = new Set<Context>(['heading', 'text', 'cell', 'footer']);

function leafWriter(lang: string, print: Printer): LeafWriter {
  const say = deckWords(lang);
  return (context, before, line, after = '') => {
    if (context === 'class' || context === 'raw') return { context, before, spans: line as string[], after };
    const parts = partsOf(line, print, say, MARKED.has(context));
    const found = SENTENCES.has(context) ? withCapitals(parts, lang) : parts;
    const set = typeset(
      found.map(({ text, ref, mark }) => ({ text: mark ? '' : text, fixed: ref !== undefined })),
      lang,
    );
    const tidied = tidy(found.map((part, index) => (part.mark ? part : { ...part, text: set[index]! })));
    const raw = escapePieces(tidied, context);
    return { context, before, spans: spansOf(tidied, raw), after };
  };
}

function partsOf(line: Line, print: Printer, say: DeckWords, marked: boolean): Part[] {
  return line.flatMap((piece): Part[] => {
    if (typeof piece === 'string') return [{ text: clean(piece) }];
    if ('mark' in piece) {
      const inside = partsOf(piece.words, print, say, false);
      const text = MARKS[piece.mark];
      return marked ? [{ text, mark: 'open' }, ...inside, { text, mark: 'close' }] : inside;
    }
    if ('part' in piece)
      return [{ text: say.part(piece.part, piece.of), ref: { name: '#part', form: 'full' } }];
    return [{ text: together(clean(print(piece))), ref: { name: piece.name, form: piece.form } }];
  });
}

/** Contexts whose texts are sentences; source lines and alt texts run on after a colon. */
const SENTENCES: ReadonlySet<Context> = new Set(['heading', 'text', 'cell', 'note']);

/** A figure that begins a sentence takes a capital; one that stands for itself, in a cell or under a mark, is none. */
function withCapitals(parts: readonly Part[], lang: string): Part[] {
  let before = '';
  let inside = false;
  return parts.map((part, index) => {
    if (part.mark) inside = part.mark === 'open';
    const rest = parts.slice(index + 1).map(({ text, mark }) => (mark ? '' : text));
    const begins = before.trim() === '' ? /\p{L}{2}/u.test(rest.join('')) : /[.!?…]["”’)]*\s+$/u.test(before);
    if (!part.mark) before += part.text;
    return part.ref && !inside && begins ? { ...part, text: capital(part.text, lang) } : part;
  });
}

/** A number and the word after it stay on one line: '$200' at a line's end would be another sum. */
const together = (text: string) => text.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');

/** One line, without signs that no Markdown can hold. */
const clean = (text: string) =>
  text.replace(/[\p{Cc}\u2028\u2029\p{NChar}]+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');

/** Parts with no space at a line's ends nor right inside a mark, and no mark around nothing. */
function tidy(parts: readonly Part[]): Part[] {
  const tidied: Part[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.mark) {
      const close = parts.findIndex(({ mark }, index) => index > at && mark === 'close');
      const { lead, parts: inside, tail } = trim(parts.slice(at + 1, close));
      tidied.push({ text: lead }, ...(inside.length > 0 ? [part, ...inside, parts[close]!] : []), {
        text: tail,
      });
      at = close;
    } else tidied.push(part);
  }
  return trim(tidied).parts;
}

/** Parts without the space at their ends, which marks and Markdown's lines can't have, and that space. */
function trim(parts: readonly Part[]): { lead: string; parts: Part[]; tail: string } {
  const text = parts.map(({ text }) => text).join('');
  let start = text.length - text.trimStart().length;
  let end = text.trimEnd().length;
  const lead = text.slice(0, start);
  const tail = start < text.length ? text.slice(end) : '';
  const kept = parts.flatMap((part): Part[] => {
    const inside = part.text.slice(Math.max(0, start), Math.max(0, end));
    start -= part.text.length;
    end -= part.text.length;
    return inside === '' ? [] : [{ ...part, text: inside }];
  });
  return { lead, parts: kept, tail };
}

/** References keep their characters; what stands between them is one string. */
function spansOf(parts: readonly Part[], raw: readonly string[]): Span[] {
  const spans: Span[] = [];
  parts.forEach(({ ref }, index) => {
    const chars = raw[index]!;
    const last = spans.at(-1);
    if (ref) spans.push({ ...ref, chars } satisfies Reference);
    else if (typeof last === 'string') spans[spans.length - 1] = last + chars;
    else if (chars !== '') spans.push(chars);
  });
  return spans;
}
