/**
 * What a deck is: slides of blocks of words, before any Markdown. Pure data; content only, no looks.
 */
import type { Ref, Words } from '../article/types.ts';
import type { Drawing } from '../draw/types.ts';

export type { Ref, Words } from '../article/types.ts';

/** The number of a split slide's part, as '2 of 3' in the deck's language: follows the number of parts by itself. */
export interface PartRef {
  readonly part: number;
  readonly of: number;
}

/** Words under a mark: `***star***`, `**strong**`, `*em*`. Marks never nest here. */
export interface Marked {
  readonly mark: 'star' | 'strong' | 'em';
  readonly words: Words;
}

/** One line of text on a slide. */
export type Line = readonly (string | Ref | PartRef | Marked)[];

/**
 * One block of a slide, in DECK.md's shapes. `key` names a unit over edits of the data (a fact's name, a row's
 * place in its list ...), unique within its slide.
 */
export type Block =
  | { readonly type: 'claim'; readonly line: Line }
  | { readonly type: 'head'; readonly key: string; readonly line: Line }
  | { readonly type: 'paragraph'; readonly key: string; readonly line: Line }
  | {
      readonly type: 'list';
      readonly key: string;
      readonly ordered: boolean;
      /** '+' for an aside after an exhibit that ends in '-' bullets. */
      readonly bullet: '-' | '+';
      /** An item's lines: the first, then those after hard line breaks (small word last). */
      readonly items: readonly { readonly key: string; readonly lines: readonly Line[] }[];
    }
  | {
      readonly type: 'table';
      readonly key: string;
      readonly align: readonly ('left' | 'right' | 'center' | 'none')[];
      readonly head: readonly Line[];
      readonly rows: readonly { readonly key: string; readonly cells: readonly Line[] }[];
    }
  | { readonly type: 'picture'; readonly key: string; readonly alt: Line; readonly src: string }
  | { readonly type: 'quote'; readonly key: 'quote' | 'takeaway'; readonly line: Line }
  /** A person's own Markdown from the data (`markdown:`), as it stands. */
  | { readonly type: 'markdown'; readonly key: string; readonly source: string };

/** The numbers behind a drawing, for the HTML. */
export interface DataTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What a small word says: whose word a figure is, or how far a step is ('solid' is said and done). The engine draws it
 * as a sign or as the row's edge.
 */
export type Sign =
  | 'stated'
  | 'computed'
  | 'ours'
  | 'elsewhere'
  | 'solid'
  | 'follows'
  | 'announced'
  | 'expected';

export interface Slide {
  /** kind, then id, then tokens make `_class`. 'cover' has no id of its own. */
  readonly kind: string;
  readonly id: string;
  readonly tokens: readonly string[];
  readonly paginate: boolean;
  /** The source line, its 'Source: ' included; none on cover, agenda, dividers. */
  readonly footer?: Line;
  readonly blocks: readonly Block[];
  /** Speaker notes, a paragraph each. */
  readonly notes: readonly Line[];
  readonly drawing?: Drawing;
  readonly table?: DataTable;
  /** Small words as they stand on the slide, and what each says. */
  readonly signs?: ReadonlyMap<string, Sign>;
  /** Names that this slide shows, in order of sight, for the register. */
  readonly shows: readonly string[];
  /** Words of the data that this slide came from: matches slides to last time's after `id:`: kind and names. */
  readonly signature: string;
  /** Of a split: which part, of how many, and the first part's id. */
  readonly split?: { readonly part: number; readonly of: number; readonly first: string };
}

export interface Deck {
  readonly lang: string;
  readonly theme: string;
  /** Printed, for `title:`. */
  readonly title: Words;
  readonly author: string;
  readonly slides: readonly Slide[];
}

/** How a reference prints today, as plain words (typographic, not escaped). */
export type Printer = (ref: Ref) => string;
