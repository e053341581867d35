/** What accounts for each number of a deck: a fact, a sum, a date, a cell, the article's words; or nothing. */
import type { Article, Quantity } from '../../article/types.ts';
import type { Lifted } from './lifted.ts';
import { type Piece, type Place, piecesOf } from './pieces.ts';
import { readerOf } from './reader.ts';

/**
 * How a number is accounted for. 'fact' and 'event': it is one; 'sum': it follows from facts; 'cell': a series or table
 * has it; 'quotation': it stands in quoted words of the article; 'name': it is part of a name ('GPT-4'); 'word': a small
 * number in words that measures nothing ('three signs'); 'own': the deck numbers itself ('2 of 3'); 'allowed': `allow:`
 * lets it through; 'loose': nothing does.
 */
export type How =
  | 'fact'
  | 'event'
  | 'sum'
  | 'cell'
  | 'quotation'
  | 'name'
  | 'word'
  | 'own'
  | 'allowed'
  | 'loose';

/** One number or date of deck.md. */
export interface Account {
  /** The slide's id; '' where it has none. */
  readonly slide: string;
  /** Which slide of the deck it is, from 1. */
  readonly page: number;
  readonly place: Place;
  /** Offsets into the Markdown; `chars` is what stands there, marks and backslashes in. */
  readonly start: number;
  readonly end: number;
  readonly chars: string;
  /** The same as a reader sees it: 'about 8.8 times'. */
  readonly text: string;
  readonly how: How;
  /** The fact or facts it is; for a sum its inputs. Several where more than one fits equally and nobody said which. */
  readonly names: readonly string[];
  /** It follows from two facts of the slide, though nothing puts them together: that is asked, not stopped. */
  readonly soft?: true;
  /** The figure as read; none for dates, names and what the deck numbers itself. */
  readonly quantity?: Quantity;
  /** The `allow:` entry that lets it through. */
  readonly allowed?: string;
  /** The date that the article puts beside the same words, where it is another: [this one's sentence, that one's]. */
  readonly otherDate?: readonly [own: string, other: string];
}

/**
 * Every number and date of a deck.md, in order, each with what accounts for it. `lifted` are the references that stand
 * there (see `liftedIn`): they say which fact a number is where more than one fits.
 */
export function accountsOf(markdown: string, article: Article, lifted: readonly Lifted[] = []): Account[] {
  const reader = readerOf(article, lifted);
  const pages = new Map<number, Piece[]>();
  for (const piece of piecesOf(markdown)) pages.set(piece.page, [...(pages.get(piece.page) ?? []), piece]);
  return [...pages.values()].flatMap(pieces =>
    reader(pieces).map(({ piece, ...found }) => {
      const { slide, page, place } = piece;
      const start = piece.places[found.start]!;
      const end = piece.places[found.end - 1]! + 1;
      return { slide, page, place, ...found, start, end, chars: markdown.slice(start, end) };
    }),
  );
}
