/** What is drawn: all words printed, all numbers resolved; looks come from the theme's tokens. */

/** Which ink: the accent, the second tone, or neutral. */
export type Tone = 'accent' | 'deep' | 'mark';

/** One value with its words. */
export interface Mark {
  readonly label: string;
  /** Second line of the name, quieter: 'Anthropic', 'planned'. */
  readonly detail?: string;
  /** As printed, qualifier and measure in: '220,000+', '$200 billion', 'not stated'. */
  readonly text: string;
  /** In the chart's one unit; none where it is not stated: drawn as a gap. */
  readonly value?: number;
  readonly high?: number;
  /** An open end: 'more' (at least, over), 'less' (up to, under); 'about' is drawn faded at its end. */
  readonly bound?: 'more' | 'less' | 'about';
  readonly tone: Tone;
}

export interface Size {
  /** px, of the drawing's viewBox. */
  readonly width: number;
  readonly height: number;
}

export interface BarDrawing extends Size {
  readonly kind: 'bar';
  readonly marks: readonly Mark[];
}

/** Unit squares in rows of the smaller quantity, so that the ratio can be counted. */
export interface ScaleDrawing extends Size {
  readonly kind: 'scale';
  readonly marks: readonly Mark[];
  /** What one square stands for, in the chart's unit, and in words: '1,000'. */
  readonly square: number;
  /** Squares a row. */
  readonly columns: number;
}

export interface LineDrawing extends Size {
  readonly kind: 'line';
  /** Names of the places on the x axis, in order, evenly spaced unless `positions` are given. */
  readonly x: readonly string[];
  readonly positions?: readonly number[];
  readonly lines: readonly {
    readonly label: string;
    readonly values: readonly (number | undefined)[];
    /** Each value as printed, same length. */
    readonly texts: readonly string[];
    readonly tone: Tone;
  }[];
  readonly unit: string;
  /** One annotation: index on x, line's index, words. */
  readonly mark?: { readonly index: number; readonly line: number; readonly text: string };
  /** Index on x from which values are projected. */
  readonly projected?: number;
  /** Decimals for axis numbers; never more than the source gives. */
  readonly decimals: number;
}

/** An event ledger: one row an event, vague dates as dashed spans, a crowded stretch enlarged in a second panel. */
export interface TimelineDrawing extends Size {
  readonly kind: 'timeline';
  readonly events: readonly {
    readonly label: string;
    /** The date as printed: 'May 6', 'early May'. */
    readonly when: string;
    /** Days since 1970-01-01, fractions are times; `to` is the end, so that a day goes from its number to the next. */
    readonly from: number;
    readonly to: number;
    /** 'exact' is solid; 'vague' a dashed span; 'disputed' (contradicted in the article) open and never on an exact place. */
    readonly certainty: 'exact' | 'vague' | 'disputed' | 'period';
    readonly tone: Tone;
    /** Quiet words at the row's end: 'day not given', 'dates contradict'. */
    readonly remark?: string;
  }[];
  readonly lang: string;
}

/** One quantity as unit squares in a few rows: the cover's strip. */
export interface StripDrawing extends Size {
  readonly kind: 'strip';
  readonly value: number;
  readonly bound?: Mark['bound'];
  readonly tone: Tone;
  /** What one square stands for, in the unit of `value`. */
  readonly square: number;
  readonly rows: number;
  /** Squares a row, the open ones of 'more' too. */
  readonly columns: number;
  /** What one square stands for, in words: '1 square = 1,000 GPUs'. */
  readonly caption: string;
}

export type Drawing = BarDrawing | ScaleDrawing | LineDrawing | TimelineDrawing | StripDrawing;

/** The theme's own custom properties that drawings read, resolved to plain values. */
export type Tokens = ReadonlyMap<string, string>;
