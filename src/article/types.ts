/**
 * What an article is, once read: facts with their words and figures, and the slides a person asked for.
 * Everything here is plain data; nothing of YAML, files or Markdown is left in it.
 */

/** Which printing of a fact a reference asks for: `$name`, `.figure`, `.computed`, `.work`, `.length`. */
export type Form = 'full' | 'figure' | 'computed' | 'work' | 'length';

/** A reference to a fact inside a text of the data: `$gpus` or `$times.computed`. */
export interface Ref {
  readonly name: string;
  readonly form: Form;
}

/** A text of the data: plain words (never Markdown) and references. `$$name` is already the words '$name'. */
export type Words = readonly (string | Ref)[];

/** A place in a file, 1-based; `length` counts the characters to underline. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
}

/** How a stated figure is bounded: 'about' 25,000; 'atLeast' 220,000+; 'over' 5; 'nearly' 10; 'upTo' 7; 'under' 7. */
export type Qualifier = 'exact' | 'about' | 'nearly' | 'atLeast' | 'over' | 'upTo' | 'under';

/** A figure as people write it, read into a value. */
export interface Quantity {
  /** In `unit`, sign included, the scale word worked in ('$200 billion' is 200e9); the lower end of a range. */
  readonly value: number;
  /** The upper end of a range. */
  readonly high?: number;
  readonly qualifier: Qualifier;
  /** The measure as a symbol: 'MW', 'USD', 'EUR', '%', 'pp' (percentage points), 'times', 'h', 'year'; '' for counts. */
  readonly unit: string;
  /** What can be compared: 'power', 'money:USD', 'percent', 'points', 'ratio', 'duration', 'count' ... */
  readonly kind: string;
  /** `value` in the base unit of its kind (300 MW: 3e8 W); equal kinds compare by it. */
  readonly base: number;
  /** The value of the last digit that the wording vouches for, in `unit` ('25,000': 1000; '8.8': 0.1; '220,000+': 10000). */
  readonly step: number;
  /** Words counted, for counts: 'NVIDIA GPUs'; '' where there are none. Its last word is the head. */
  readonly noun: string;
  /** As the article writes it, qualifier and measure in, a unit set off by a no-break space: 'roughly 25,000', '300 MW'. */
  readonly text: string;
  /** `text` without its qualifier: '25,000', '220,000', '300 MW'. */
  readonly figure: string;
  /** Where `text` was read, as offsets into the words (before the no-break space was set). */
  readonly start: number;
  readonly end: number;
}

/** A date or a time as far as the words tell it. Days are days since 1970-01-01 (UTC), fractions are times. */
export interface When {
  /** As the slide prints it: 'May 6', 'early May', '14:05 UTC'. */
  readonly text: string;
  /** First and last moment that the words allow; for a period its start and its end. */
  readonly from: number;
  readonly to: number;
  /** 'period' has a start and an end of its own; 'vague' ('early May') is a span in which it happened. */
  readonly precision: 'time' | 'day' | 'month' | 'year' | 'vague' | 'period';
  /** `$name.length` of a period: '4.5 hours'. */
  readonly length?: string;
  /** Set where neither words nor article tell the day of a clock time, or the year of a day: its place is assumed. */
  readonly undated?: true;
}

/** Where words stand in the article. */
export interface Trace {
  /** 'article', or the name given under `sources:`. */
  readonly document: string;
  /** The nearest heading above; '' where there is none. */
  readonly section: string;
  /** The whole sentence, as it stands, line breaks folded. */
  readonly sentence: string;
  readonly line: number;
}

/** Whose word a figure is; each slide's source line says it. */
export type Whose = 'stated' | 'computed' | 'ours' | 'elsewhere' | 'missing';

/** A sum behind a fact: its result in words and as a quantity. */
export interface Computed {
  /** As written in the data: 'gpus / gpt4'. */
  readonly source: string;
  readonly quantity: Quantity;
  /** The sum with its figures: '220,000+ / roughly 25,000'. */
  readonly work: string;
  /** The names it uses, in order. */
  readonly uses: readonly string[];
  /** What the rounding of its inputs allows, in the base unit of its kind: a stated result outside is tested. */
  readonly allowed?: readonly [number, number];
}

/** Anything that `$name` can stand for: a fact, an event, an open question, a number of ours or from elsewhere, a cell. */
export interface Fact {
  readonly name: string;
  readonly sort: 'fact' | 'event' | 'missing' | 'ours' | 'elsewhere' | 'cell';
  readonly whose: Whose;
  /** The article's own words; for `missing` the question; '' for a line that is only a sum. */
  readonly words: string;
  /** What the person calls it; falls back to the rest of the words, then to the name. */
  readonly label: string;
  readonly labelled: boolean;
  /** The words without the figure, for captions: 'of power consumption'. */
  readonly rest: string;
  readonly quantity?: Quantity;
  readonly computed?: Computed;
  readonly when?: When;
  /** Name of the event that the article puts right before this one. */
  readonly after?: string;
  readonly trace?: Trace;
  /** For `elsewhere`: the outside source; for a cell: its file. */
  readonly cite?: string;
  /** Acknowledged trouble: what this deck does about it. */
  readonly care?: Words;
  readonly place: Place;
}

/** 'Head: main | small'. `firm` is the small word in bold. */
export interface Row {
  readonly head?: Words;
  readonly main: Words;
  readonly small?: { readonly words: Words; readonly firm: boolean };
  readonly place: Place;
}

/** A column of a series, one cell a row; `text` is the cell as written, a number only where it reads as one. */
export interface Column {
  readonly name: string;
  readonly cells: readonly { readonly text: string; readonly value?: number; readonly place: Place }[];
}

/** One slide as the data asks for it. `exhibit` is what its kind's reader made of it. */
export interface SlideData {
  readonly place: Place;
  readonly kind: string;
  readonly id?: string;
  readonly claim: Words;
  readonly exhibit: unknown;
  readonly takeaway?: Words;
  readonly aside?: { readonly big: Words; readonly words: Words };
  readonly caveat?: Words;
  readonly subtitle?: Words;
  /** Paragraphs. */
  readonly notes: readonly Words[];
  /** Names, row numbers (1-based) or starts of labels, in order: accent, then the second tone. */
  readonly highlight: readonly (string | number)[];
  readonly where?: Trace;
  /** An outside source for a series or table. */
  readonly cite?: string;
}

/** The document that the words must stand in. */
export interface Document {
  readonly title: string;
  readonly author: string;
  readonly published: string;
  readonly lang: string;
  /** File name in the deck's folder: 'article.md'. */
  readonly file: string;
  readonly text: string;
}

export interface CareRow {
  /** The fact whose words these are, where it is one. */
  readonly name?: string;
  readonly says: Words;
  readonly trouble: Words;
  readonly deck: Words;
}

/** All that article.yaml, article.md and the series say, read and checked. */
export interface Article {
  readonly title: Words;
  readonly subtitle?: Words;
  readonly by?: Words;
  readonly for?: Words;
  readonly theme: string;
  /** BCP 47; from article.yaml, else article.md, else 'en'. */
  readonly lang: string;
  readonly without: ReadonlySet<string>;
  readonly allow: readonly string[];
  readonly document: Document;
  readonly sources: ReadonlyMap<string, Document>;
  /** By name, in the order of the data. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** In order; a divider has kind 'section' and its title as claim. */
  readonly slides: readonly SlideData[];
  /** Rows of `- care:` items, in order, beside those that facts carry. */
  readonly care: readonly CareRow[];
  /** By the name of a fact with `care:`: what is wrong with its words, as the article's text shows. */
  readonly troubles?: ReadonlyMap<string, string>;
}
