import type { DataTable, Sign } from '../deck/types.ts';
import type { Finding } from '../review/types.ts';
import type { Browser } from './browser.ts';

export type { Sign } from '../deck/types.ts';

/** What only the Deck knows of one slide, and deck.md doesn't say. */
export interface SlideKnowledge {
  /** The numbers behind the slide's drawing. */
  readonly table?: DataTable | undefined;
  /** Small words as they stand on the slide, and what each says; the words decide, so edits and moved rows keep it. */
  readonly signs?: ReadonlyMap<string, Sign> | undefined;
  /** Keys of the origins that its drawing is of; they decide where a number on it fits several. */
  readonly drawn?: readonly string[] | undefined;
}

/** Where a figure comes from, in words ready to be shown. */
export interface Origin {
  /** The name of its row in the register: 'gpus', 'times-computed'; of a file of figures, 'series-4'. */
  readonly key: string;
  /** As the deck prints it: '220,000+'. */
  readonly figure: string;
  readonly whose: 'stated' | 'computed' | 'ours' | 'elsewhere';
  /** The words of its row in the register: those of the article, the sum, or what it is. */
  readonly words: string;
  /** The sentence of the article; '' where it has none. */
  readonly sentence: string;
  /** First and last sign of the figure in the sentence, or of the words that say it. */
  readonly mark?: readonly [start: number, end: number] | undefined;
  /** Who says it: the document's author or title, or the outside source. */
  readonly source: string;
  /** The document's heading above the sentence; '' where there is none. */
  readonly section: string;
  /** 'article.md', and the line in it. */
  readonly file?: string;
  readonly line?: number;
  /** For a sum, its work: '220,000+ / roughly 25,000'. */
  readonly work?: string;
  /** For a sum, keys of what it starts from. */
  readonly inputs: readonly string[];
}

/** A number of deck.md that comes from somewhere. */
export interface TracedNumber {
  /** 1-based, of deck.md. */
  readonly line: number;
  /** As a reader sees it, spaces folded. */
  readonly text: string;
  readonly place: 'slide' | 'notes' | 'alt' | 'foot';
  /** Keys of its origins; none where it only has to be told from those that have. Several where several fit. */
  readonly origins: readonly string[];
}

/** Where all figures of a deck come from. */
export interface Figures {
  /** By key. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Every number of deck.md, in order. */
  readonly numbers: readonly TracedNumber[];
  /** Numbers that drawings print, by the slide's id, in order of the drawing. */
  readonly drawn?: ReadonlyMap<string, readonly Pick<TracedNumber, 'text' | 'origins'>[]>;
}

/** What only the Deck knows, by slide id. A hand-written deck has none, and is published all the same. */
export interface DeckKnowledge {
  readonly slides: ReadonlyMap<string, SlideKnowledge>;
  readonly figures?: Figures | undefined;
}

/** Gives the bytes of a picture named in deck.md or the theme, or undefined where there is none. */
export type ReadPicture = (path: string) => Promise<Uint8Array | undefined>;

/** All that one deck is published from. Nothing else has a say in the bytes of the outputs. */
export interface PublishOptions {
  /** deck.md. */
  readonly markdown: string;
  /** SVG sources by their path as deck.md names them: 'charts/prices.svg'. */
  readonly charts: ReadonlyMap<string, string>;
  /** The theme set: base.css, faces.css, the theme. A theme can import only what is in it. */
  readonly themeCss: readonly string[];
  /** The theme's name, where it is not deck.md's own to say (`--theme`). */
  readonly theme?: string | undefined;
  /** BCP 47; deck.md's front matter wins. */
  readonly lang: string;
  /** Where deck.md's front matter gives none. */
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly knowledge?: DeckKnowledge | undefined;
  readonly readPicture?: ReadPicture | undefined;
  /** Whether the speaker notes end with the sentences that the slide's figures come from; they do by default. */
  readonly noteSources?: boolean | undefined;
  /** A started browser; if it rejects with NoBrowser, an unmeasured HTML draft is made and no PDF. */
  readonly browser: Promise<Browser>;
  /** Whether the outputs carry the draft band; asked after the review. */
  readonly draft?: ((findings: readonly Finding[]) => boolean) | undefined;
}

/** What publishing gives. */
export interface Published {
  readonly html: Uint8Array;
  /** None without a browser. */
  readonly pdf?: Uint8Array;
  readonly findings: readonly Finding[];
  /** How many slides. */
  readonly slides: number;
  /** Whether the outputs carry the draft band. */
  readonly draft: boolean;
}
