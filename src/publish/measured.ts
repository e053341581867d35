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
  /** Its colour and that behind it, '#rrggbb' as the eye gets them; none where a picture or gradient is behind. */
  readonly paint?: Paint;
  readonly bold: boolean;
}

/** A colour on another, '#rrggbb'. */
export interface Paint {
  readonly ink: string;
  readonly ground: string;
}

/** A paragraph of two lines or more. */
export interface Paragraph {
  readonly text: string;
  /** px of its widest and of its last line. */
  readonly widest: number;
  readonly last: number;
  /** The last line is one word. */
  readonly lone: boolean;
}

/** A drawing or picture. */
export interface Picture {
  /** Round what it paints. */
  readonly box: Box;
  /** What it says to who can't see it. */
  readonly alt: string;
  /** Colours of a drawing's filled marks, each pair once. */
  readonly marks: readonly Paint[];
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
  readonly pictures: readonly Picture[];
  readonly paragraphs: readonly Paragraph[];
  /** Round all between claim and takeaway, as laid out; none where nothing is there. */
  readonly exhibit?: Box;
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
  /** As in HTML; English where it is left out. */
  readonly lang?: string;
  readonly slides: readonly MeasuredSlide[];
  /** What the page tried to load, and the policy stopped; slide 0 where it is the theme's. */
  readonly blocked: readonly { readonly slide: number; readonly path: string }[];
}
