/** Words and lines: marks, references inside, plain text. */
import { printFact as print } from '../article/facts.ts';
import type { Fact, Form, Ref, Words } from '../article/types.ts';
import type { Block, Line, Marked, PartRef } from './types.ts';
import { deckWords } from './words/index.ts';

export const star = (...words: Words): Marked => ({ mark: 'star', words });
export const strong = (...words: Words): Marked => ({ mark: 'strong', words });
export const em = (...words: Words): Marked => ({ mark: 'em', words });
export const ref = (name: string, form: Form = 'full'): Ref => ({ name, form });

type Piece = Line[number];

export const isRef = (piece: Piece): piece is Ref => typeof piece === 'object' && 'form' in piece;
const isMarked = (piece: Piece): piece is Marked => typeof piece === 'object' && 'mark' in piece;
const isPart = (piece: Piece): piece is PartRef => typeof piece === 'object' && 'part' in piece;

/** All references of a line, in order, those under marks too. */
export function refsOf(line: Line): Ref[] {
  return line.flatMap(piece => (isRef(piece) ? [piece] : isMarked(piece) ? refsOf(piece.words) : []));
}

/** Every line of a block, in order of reading. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(item => item.lines);
    case 'table':
      return [...block.head, ...block.rows.flatMap(row => row.cells)];
    case 'picture':
      return [block.alt];
    case 'markdown':
      return [];
    default:
      return [block.line];
  }
}

/** All references of blocks, in order of sight. */
export const refsIn = (blocks: readonly Block[]): Ref[] => blocks.flatMap(linesOf).flatMap(refsOf);

/**
 * A fact as plain words, as `$name` (or the form given) prints it: with qualifier and measure, a date, 'not stated' in
 * the deck's language. Where there is nothing to print, the fact's label.
 */
export const printFact = (fact: Fact, form: Form = 'full', lang = 'en'): string =>
  print(fact, form, lang) ?? fact.label;

/** A line as plain text; `print` gives the references' words, `lang` those of a part's number. */
export function plain(line: Line, print: (ref: Ref) => string, lang = 'en'): string {
  return line
    .map(piece => {
      if (typeof piece === 'string') return piece;
      if (isPart(piece)) return deckWords(lang).part(piece.part, piece.of);
      return isMarked(piece) ? plain(piece.words, print, lang) : print(piece);
    })
    .join('');
}

/** Words as the data writes them, references as `$name`: the same while only figures change. */
export function sourceOf(words: Words): string {
  return plain(words, ({ name, form }) => (form === 'full' ? `$${name}` : `$${name}.${form}`));
}

/** Lines joined by `separator`, and by `last` before the last one. */
export function joinLines(lines: readonly Line[], separator: string, last = separator): Line {
  return lines.flatMap((line, at) =>
    at === 0 ? line : [at === lines.length - 1 ? last : separator, ...line],
  );
}
