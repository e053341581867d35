/** The laid-out deck as plain data: what the browser saw, for fitting and for the rules of the review. px of the slide. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where on its slide a text stands. 'small' is a row's small word. */
export type TextPlace =
  | 'claim'
  | 'head'
  | 'lead'
  | 'body'
  | 'small'
  | 'table'
  | 'drawing'
  | 'takeaway'
  | 'header'
  | 'footer';

/** One line of one stretch of text. */
export interface MeasuredText {
  readonly text: string;
  /** Round its ink, as far as the font's size tells: half an em above and below the middle. */
  readonly box: Box;
  /** px of the type, scaling included. */
  readonly size: number;
  readonly place: TextPlace;
  /** Which stretch it is a line of, by its order on the slide. */
  readonly stretch: number;
  /** What would cut it off, if anything: a box that hides what flows over. */
  readonly clip?: Box;
}

export interface MeasuredSlide {
  /** 1-based. */
  readonly number: number;
  readonly id: string;
  readonly classes: readonly string[];
  readonly claim: string;
  /** Where the claim's first line begins; none where there is no claim. */
  readonly claimTop?: number;
  /** Fit step, 0 to 3. */
  readonly fit: number;
  readonly scroll: { readonly width: number; readonly height: number };
  readonly client: { readonly width: number; readonly height: number };
  /** Inside the slide's padding. */
  readonly safe: Box;
  readonly texts: readonly MeasuredText[];
  /** Drawings and pictures: round what they paint, and what they say to who can't see them. */
  readonly pictures: readonly { readonly box: Box; readonly alt: string }[];
  /** Levels of its headings, in order. */
  readonly headings: readonly number[];
  /** Signs that no face of the theme has. */
  readonly fallbacks: readonly Fallback[];
}

/** A text that is not set in the theme's faces. */
export interface Fallback {
  readonly text: string;
  /** The signs that a face lacks, each once; '' where the whole text is in another font. */
  readonly signs: string;
  /** The font that the browser took; '' where it had none. */
  readonly font: string;
}

export interface MeasuredDeck {
  readonly slides: readonly MeasuredSlide[];
  /** What the page tried to load, and the policy stopped; slide 0 where it is the theme's. */
  readonly blocked: readonly { readonly slide: number; readonly path: string }[];
}
