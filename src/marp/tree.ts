/**
 * deck.md in memory: deck, slide, block, leaf. The concatenation of all pieces in order is the file, byte for byte.
 * A leaf is raw Markdown with references; `write` makes trees from a Deck (with references), `parse` from deck.md
 * (without: lifting finds them), `print` turns either into the file.
 */
import type { Form } from '../article/types.ts';

/** A reference, carrying the characters (raw Markdown) that stand for it in deck.md. */
export interface Reference {
  /** A fact's name, or '#part' for the '2 of 3' of a split. */
  readonly name: string;
  readonly form: Form;
  readonly chars: string;
  /** The printing without its qualifier, where no form says so ('8.8 times' of `.computed`). Only merging sets it. */
  readonly bare?: true;
}

export type Span = string | Reference;

/** How text is escaped here, and what a formatter may do to it. */
export type Context = 'heading' | 'text' | 'cell' | 'alt' | 'note' | 'footer' | 'class' | 'front' | 'raw';

/** A stretch of raw Markdown: `before` and `after` are the marks around it ('# ', '| ', '\n  ', ' |'). */
export interface Leaf {
  readonly context: Context;
  readonly before: string;
  readonly spans: readonly Span[];
  readonly after: string;
}

export interface Item {
  readonly key?: string;
  /** The first line has the bullet in `before`, further ones their break and indent. */
  readonly lines: readonly Leaf[];
}

export interface TableRow {
  readonly key?: string;
  readonly cells: readonly Leaf[];
}

/** `gap` is what stands before the block: blank lines. `key` is the generated unit's name, where known. */
interface BlockBase {
  readonly gap: string;
  readonly key?: string;
}

export type TreeBlock = BlockBase &
  (
    | { readonly type: 'directive'; readonly name: string; readonly leaf: Leaf }
    /** Speaker notes: `open` is '<!--\n', `close` '\n-->'; a paragraph's separator is the next one's `before`. */
    | {
        readonly type: 'note';
        readonly open: string;
        readonly close: string;
        readonly leaves: readonly Leaf[];
      }
    /** Any heading; `level` 1 is the claim. */
    | { readonly type: 'heading'; readonly level: number; readonly leaf: Leaf }
    | { readonly type: 'paragraph'; readonly leaf: Leaf }
    | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
    /** `align` is the delimiter row with its line breaks, raw. */
    | {
        readonly type: 'table';
        readonly head: readonly Leaf[];
        readonly align: string;
        readonly rows: readonly TableRow[];
      }
    /** `![alt](src)`: `tail` is '](src)'. */
    | { readonly type: 'picture'; readonly leaf: Leaf; readonly src: string }
    | { readonly type: 'quote'; readonly leaf: Leaf }
    /** Anything else (code, HTML, nested lists, `markdown:`), as it stands. */
    | { readonly type: 'raw'; readonly leaf: Leaf }
  );

export interface TreeSlide {
  /** What stands before the slide: '' for the first, else the ruler with its blank lines. */
  readonly gap: string;
  /** From `_class`: the second word of a known kind, or 'cover', 'agenda', 'care', 'sources'; '' where there is none. */
  readonly id: string;
  readonly blocks: readonly TreeBlock[];
  /** From the Deck, by `write`: what matches the slide to last time's (kind and names), and the part of a split. */
  readonly signature?: string;
  readonly split?: { readonly part: number; readonly of: number; readonly first: string };
}

export interface FrontLine {
  /** '' for comments and blank lines. */
  readonly key: string;
  /** The line(s) as they stand, with their line break. */
  readonly raw: string;
}

export interface Tree {
  /** Front matter with its rulers; empty if there is none. */
  readonly open: string;
  readonly front: readonly FrontLine[];
  readonly close: string;
  readonly slides: readonly TreeSlide[];
  /** What stands after the last block. */
  readonly end: string;
}
