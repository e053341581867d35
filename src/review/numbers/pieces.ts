/** The texts of a deck.md as a room sees them, each with the way back to its place in the file. */
import { parse } from '../../marp/parse.ts';
import { print } from '../../marp/print.ts';

/** A stretch of text that reads as one: a paragraph, a cell, a claim, an alt text, a paragraph of the notes. */
export interface Piece {
  readonly slide: string;
  readonly text: string;
  /** Offset into the file of each character of `text`. */
  readonly places: readonly number[];
  readonly inNotes: boolean;
}

/** All texts of a deck, in order; directives other than the footer and header, addresses and marks are left out. */
export function piecesOf(markdown: string): Piece[] {
  const tree = parse(markdown);
  let from = print({ ...tree, slides: [], end: '' }).length;
  return tree.slides.flatMap(slide => {
    const source = print({ open: '', front: [], close: '', slides: [slide], end: '' });
    const found = inSlide(source, from, slide.id ?? '');
    from += source.length;
    return found;
  });
}

function inSlide(source: string, from: number, slide: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, inNotes: boolean) => {
    const piece = strip(source, start, end, from, slide, inNotes);
    if (/\S/.test(piece.text)) pieces.push(piece);
  };
  const register = /^<!-- _class:[^>]*\bsources\b/m.test(source);
  let at = 0;
  for (const comment of source.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
    visible(source, at, comment.index, register, add);
    at = comment.index + comment[0].length;
    const start = comment.index + 4;
    const directive = /^\s*_?([a-zA-Z]+):/.exec(comment[1]!);
    if (!directive) paragraphs(source, start, start + comment[1]!.length, (a, b) => add(a, b, true));
    else if (/^(?:footer|header)$/.test(directive[1]!))
      add(start + directive[0].length, start + comment[1]!.length, false);
  }
  visible(source, at, source.length, register, add);
  return pieces;
}

type Add = (start: number, end: number, inNotes: boolean) => void;

/** Cells of tables and the paragraphs around them. The register's last column holds the deck's own slide numbers. */
function visible(source: string, from: number, to: number, register: boolean, add: Add): void {
  paragraphs(source, from, to, (start, end) => {
    if (source[start] !== '|') return add(start, end, false);
    let at = start;
    for (const line of source.slice(start, end).split('\n')) {
      const cells = [...line.matchAll(/(?:\\.|[^|\\])+/g)];
      const shown = register ? cells.slice(0, -1) : cells;
      for (const cell of shown) add(at + cell.index, at + cell.index + cell[0].length, false);
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
  slide: string,
  inNotes: boolean,
): Piece {
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
  for (const mark of raw.matchAll(MARKS)) {
    take(mark.index);
    at = mark.index + mark[0].length;
  }
  take(raw.length);
  return { slide, text, places, inNotes };
}
