/** The pieces of a fact as the data gives them, and what can be wrong with one. */
import type { TextTrouble } from './references.ts';
import type { DocumentIndex } from './traces.ts';
import type { Fact, Place, Words } from './types.ts';

/** One name of the data, split into its pieces. */
export interface FactPieces {
  readonly name: string;
  readonly sort: Fact['sort'];
  readonly place: Place;
  /** Words of the article, a number of ours or from elsewhere, a cell's text, an open question; '' for only a sum. */
  readonly words: string;
  readonly sum?: string;
  readonly label?: string;
  readonly figure?: string;
  readonly unit?: string;
  readonly date?: string;
  readonly after?: string;
  readonly care?: Words;
  /** Name of the document that the words stand in. */
  readonly source?: string;
  /** The outside source, or a cell's file. */
  readonly cite?: string;
}

/** A piece that a trouble is in. */
export type FactField = 'name' | 'words' | 'sum' | 'figure' | 'unit' | 'date' | 'after' | 'source';

/** What is wrong with a piece of a fact: offsets count in that piece, `mended` is the whole piece. */
export interface FactTrouble extends TextTrouble {
  readonly name: string;
  readonly field: FactField;
  readonly rule: string;
  /** Words that don't stand in the article stop dist/ alone, anything else stops all. */
  readonly severity: 'stop-all' | 'stop-dist';
}

/** What facts are read against. */
export interface FactsAround {
  /** The deck's language. */
  readonly lang: string;
  /** 'article' and the names under `sources:`. */
  readonly documents: ReadonlyMap<string, DocumentIndex>;
}
