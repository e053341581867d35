/** deck.md to its tree. Nothing is lost: `print(parse(text)) === text` for any text. */
import { cutBlock } from './cut.ts';
import { slideId } from './slide-id.ts';
import { type BlockToken, readSlides } from './slides.ts';
import type { FrontLine, Tree, TreeBlock, TreeSlide } from './tree.ts';

/** A text and where its lines start and end; `end` leaves out the line break. */
export interface Lines {
  readonly text: string;
  start(line: number): number;
  end(line: number): number;
  /** Where the last of these lines ends that isn't blank. */
  endOf(map: readonly [number, number]): number;
}

/** A stretch of blocks: tokens of one block with its place in the text. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** Empty for text that made no token: link definitions. */
  readonly tokens: readonly BlockToken[];
}

/** Reads a deck.md as it stands, whoever wrote it. Leaves hold plain strings; blocks and rows have no keys. */
export function parse(markdown: string): Tree {
  const lines = linesOf(markdown);
  const { frontLines, slides: found } = readSlides(markdown);
  const front = readFront(lines, frontLines);
  const slides: TreeSlide[] = [];
  let close = front.close;
  let at = lines.start(frontLines);
  found.forEach(({ ruler, tokens }, index) => {
    const from = ruler === undefined ? at : lines.end(ruler);
    const pieces = piecesOf(tokens, lines, from, bodyEnd(found[index + 1], lines));
    const first = pieces[0]?.from ?? from;
    const before = markdown.slice(at, first);
    if (index === 0) close += before;
    at = first;
    const blocks = pieces.map(({ from, to, tokens }): TreeBlock => {
      const block = cutBlock(lines, from, to, tokens, markdown.slice(at, from));
      at = to;
      return block;
    });
    slides.push({ gap: index === 0 ? '' : before, id: slideId(tokens), blocks });
  });
  return { open: front.open, front: front.lines, close, slides, end: markdown.slice(at) };
}

/** Whether Markdown of someone's own would swallow what follows it: a fence, comment or element that never closes. */
export function staysOpen(markdown: string): boolean {
  const count = (text: string) => readSlides(text).slides.length;
  return count(`\n${markdown}\n\n---\n\nafter\n`) === count(`\n${markdown}\n`);
}

/** Where a slide's text must end: at the next one's ruler or dividing heading. */
function bodyEnd(
  next: { ruler: number | undefined; tokens: readonly BlockToken[] } | undefined,
  lines: Lines,
): number {
  if (!next) return lines.text.length;
  return lines.start(next.ruler ?? next.tokens.find(({ map }) => map)!.map![0]);
}

function piecesOf(tokens: readonly BlockToken[], lines: Lines, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const between = (end: number) => {
    const text = lines.text.slice(at, end);
    const blank = /^(?:[ \t]*(?:\r\n?|\n))*/.exec(text)![0].length;
    const left = text.trimEnd().length;
    if (left > blank) pieces.push({ from: at + blank, to: at + left, tokens: [] });
  };
  for (let open = 0; open < tokens.length; ) {
    const token = tokens[open]!;
    let next = open + 1;
    if (token.nesting === 1) {
      while (next < tokens.length && !(tokens[next]!.nesting === -1 && tokens[next]!.level === token.level))
        next++;
      next++;
    }
    if (token.map) {
      const start = lines.start(token.map[0]);
      between(start);
      at = lines.endOf(token.map);
      pieces.push({ from: start, to: at, tokens: tokens.slice(open, next) });
    }
    open = next;
  }
  between(to);
  return pieces;
}

const BREAK = /\r\n?|\n/g;

function linesOf(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (const found of text.matchAll(BREAK)) {
    ends.push(found.index);
    starts.push(found.index + found[0].length);
  }
  ends.push(text.length);
  const start = (line: number) => starts[line] ?? text.length;
  const end = (line: number) => ends[line] ?? text.length;
  return {
    text,
    start,
    end,
    endOf([first, after]) {
      let last = after - 1;
      while (last > first && /^[ \t]*$/.test(text.slice(start(last), end(last)))) last--;
      return end(last);
    },
  };
}

const KEY = /^(?:"([^"]+)"|'([^']+)'|([^\s#'"{}[\],&*!|>%@`-][^:]*?))[ \t]*:(?=\s|$)/;

function readFront(lines: Lines, count: number): { open: string; lines: FrontLine[]; close: string } {
  if (count === 0) return { open: '', lines: [], close: '' };
  const whole = (line: number) => lines.text.slice(lines.start(line), lines.start(line + 1));
  const closed = count > 1 && /^ {0,3}-{3,}[ \t]*$/.test(whole(count - 1).replace(/[\r\n]+$/, ''));
  const front: FrontLine[] = [];
  for (let line = 1; line < (closed ? count - 1 : count); line++) {
    const raw = whole(line);
    const key = KEY.exec(raw);
    const keyed = front.findLastIndex(({ key }) => key !== '');
    if (!key && keyed >= 0 && /^(?:[ \t]+|-[ \t])\S/.test(raw)) {
      // A value that goes on, with the blank lines inside it.
      const joined = front.splice(keyed);
      front.push({ key: joined[0]!.key, raw: joined.map(({ raw }) => raw).join('') + raw });
    } else {
      front.push({ key: key?.[1] ?? key?.[2] ?? key?.[3] ?? '', raw });
    }
  }
  return { open: whole(0), lines: front, close: closed ? whole(count - 1) : '' };
}
