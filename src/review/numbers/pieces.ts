/** The texts of a deck.md as a room sees them, each with the way back to its place in the file. */
import { parse } from '../../marp/parse.ts';
import { print } from '../../marp/print.ts';

/** A stretch of text that reads as one: a paragraph, a cell, a claim, an alt text, a paragraph of the notes. */
export interface Piece {
  /** The slide's id; '' where it has none. */
  readonly slide: string;
  /** Which slide of the deck it is, from 1. */
  readonly page: number;
  /** The slide's kind: the first word of its class; '' where it has none. */
  readonly kind: string;
  readonly place: Place;
  readonly text: string;
  /** Offset into the file of each character of `text`. */
  readonly places: readonly number[];
  /** The deck's own numbering: slide numbers of the register, the numerals of a list. */
  readonly own?: true;
}

/** Where on a slide a text stands: in sight, in the speaker notes, as a picture's alt text, in the source line. */
export type Place = 'slide' | 'notes' | 'alt' | 'foot';

/** All texts of a deck, in order; directives other than the footer and header, addresses and marks are left out. */
export function piecesOf(markdown: string): Piece[] {
  const tree = parse(markdown);
  let from = print({ ...tree, slides: [], end: '' }).length;
  return tree.slides.flatMap((slide, at) => {
    const source = print({ open: '', front: [], close: '', slides: [slide], end: '' });
    const kind = /^<!-- _class: ?([^\s>]*)/m.exec(source)?.[1] ?? '';
    const found = inSlide(source, from).map(piece => ({ slide: slide.id, page: at + 1, kind, ...piece }));
    from += source.length;
    return found;
  });
}

type Stripped = Pick<Piece, 'text' | 'places' | 'place' | 'own'>;

function inSlide(source: string, from: number): Stripped[] {
  const pieces: Stripped[] = [];
  const add: Add = (start, end, place, own) => {
    const numeral = own ? null : /^\s*\d+[.)](?= )/.exec(source.slice(start, end));
    if (numeral) add(start, start + numeral[0].length, place, true);
    const piece = { place, ...strip(source, start, end, from, own), ...(own && { own }) };
    if (/\S/.test(piece.text)) pieces.push(piece);
  };
  const register = /^<!-- _class:[^>]*\bsources\b/m.test(source);
  let at = 0;
  for (const comment of source.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
    visible(source, at, comment.index, register, add);
    at = comment.index + comment[0].length;
    const start = comment.index + 4;
    const directive = /^\s*_?([a-zA-Z]+):/.exec(comment[1]!);
    if (!directive) paragraphs(source, start, start + comment[1]!.length, (a, b) => add(a, b, 'notes'));
    else if (/^(?:footer|header)$/.test(directive[1]!))
      add(start + directive[0].length, start + comment[1]!.length, 'foot');
  }
  visible(source, at, source.length, register, add);
  return pieces;
}

type Add = (start: number, end: number, place: Place, own?: true) => void;

/** Cells of tables and the paragraphs around them. The register's last column holds slide numbers. */
function visible(source: string, from: number, to: number, register: boolean, add: Add): void {
  paragraphs(source, from, to, (start, end) => {
    if (source[start] !== '|') return add(start, end, source.startsWith('![', start) ? 'alt' : 'slide');
    let at = start;
    for (const line of source.slice(start, end).split('\n')) {
      const cells = [...line.matchAll(/(?:\\.|[^|\\])+/g)];
      cells.forEach((cell, column) => {
        const own = register && column === cells.length - 1 ? true : undefined;
        add(at + cell.index, at + cell.index + cell[0].length, 'slide', own);
      });
      at += line.length + 1;
    }
  });
}

/** Lines that stand together; a heading, a bullet, a quotation's line begin anew. */
function paragraphs(source: string, from: number, to: number, each: (start: number, end: number) => void) {
  let start = -1;
  let at = from;
  for (const line of source.slice(from, to).split('\n')) {
    const blank = !line.trim() || /^-{3,}\s*$/.test(line);
    const anew = blank || /^\s*(?:#|[-*+] |\d+[.)] |>|!\[)/.test(line);
    if (anew && start >= 0) each(start, at - 1);
    if (anew) start = blank ? -1 : at;
    else if (start < 0) start = at;
    at += line.length + 1;
  }
  if (start >= 0) each(start, Math.min(to, at - 1));
}

/** Marks that are no text: a bullet, a picture's or link's address, emphasis, backslashes, tags. */
const MARKS =
  /^\s*(?:#+ |[-*+] |\d+[.)] |> ?)|(?<!\\)!?\[|(?<!\\)\]\([^)]*\)|(?<!\\)\*+|\\(?=[!-/:-@[-`{-~])|<\/?[a-z][^>]*>|`/gi;

function strip(
  source: string,
  start: number,
  end: number,
  from: number,
  own?: true,
): Pick<Piece, 'text' | 'places'> {
  const raw = source.slice(start, end);
  let text = '';
  const places: number[] = [];
  let at = 0;
  const take = (to: number) => {
    for (; at < to; at++) {
      text += raw[at];
      places.push(from + start + at);
    }
  };
  for (const mark of own ? [] : raw.matchAll(MARKS)) {
    take(mark.index);
    at = mark.index + mark[0].length;
  }
  take(raw.length);
  return { text, places };
}
