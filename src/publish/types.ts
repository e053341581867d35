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
}

/** What only the Deck knows, by slide id. A hand-written deck has none, and is published all the same. */
export interface DeckKnowledge {
  readonly slides: ReadonlyMap<string, SlideKnowledge>;
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
