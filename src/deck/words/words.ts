/** What the generator itself writes on slides, as one language says it: plain words, or functions of what stands in them. */
import type { Ref, Words } from '../../article/types.ts';
import type { Line } from '../types.ts';

/** Whose word a shown figure is. */
export type WhoseWord = 'stated' | 'computed' | 'ours' | 'elsewhere';

/** How a line runs from its first point to its last. */
export type Way = 'rises' | 'falls' | 'rises, not always' | 'falls, not always' | 'ends as it began';

/** What the alt text of bars tells. Rows are 'label (figure)', several of them joined already. */
export interface BarsTold {
  readonly measure: string;
  readonly largest: Line;
  /** The rest where `few`, else the ones that matter; may be empty. */
  readonly others: Line;
  readonly few: boolean;
  /** Labels of what is not stated; may be empty. */
  readonly open: Line;
}

/** What the alt text of unit squares tells: of two, how often the small one goes into the large one. */
export interface RatioTold {
  readonly large: Line;
  readonly largeLabel: Line;
  /** Counted: 'GPUs'; '' where nothing is. */
  readonly noun: string;
  /** 'about 8.8 times'. */
  readonly ratio: Line;
  readonly small: Line;
  readonly smallLabel: Line;
  readonly open: Line;
}

/** What the alt text of unit squares tells where no ratio is known. */
export interface SquaresTold {
  readonly measure: string;
  readonly largest: Line;
  readonly others: Line;
  readonly open: Line;
}

/** What the alt text of lines tells. Places are 'x (figure)' or x alone. */
export interface LinesTold {
  readonly count: number;
  /** The line that is told of. */
  readonly name: string;
  readonly way: Way;
  readonly from: Line;
  readonly to: Line;
  readonly peak?: Line;
}

/** A language's words. Figures in them are references, so that they print and follow by themselves. */
export interface DeckWords {
  /** The language of a BCP 47 tag: 'de'. */
  readonly tag: string;

  /** Where a long word may break: behind the ends of first parts, before second parts. */
  readonly seams?: { readonly after: readonly string[]; readonly before: readonly string[] };
  /** Letters that an id spells otherwise than without their marks. */
  readonly letters?: Readonly<Record<string, string>>;

  // Between parts, with the spaces that the language sets.
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Before the last one of several. */
  readonly and: string;
  /** Around an aside, with the space before it. */
  readonly brackets: readonly [string, string];

  /** The small word under a figure. */
  readonly whose: Readonly<Record<WhoseWord, string>>;
  /** The same in a longer form, for the panel of sources and for screen readers. */
  readonly whoseLong: Readonly<Record<WhoseWord, string>>;
  /** Small words of a step that say how far it is, in small letters; any other in italics is announced. */
  readonly edges: Readonly<Record<'follows' | 'announced' | 'expected', readonly string[]>>;

  /** '2 of 3': the part of a split slide. */
  part(part: number, of: number): string;

  // Slides that come by themselves.
  readonly agenda: string;
  readonly care: { readonly claim: string; readonly heads: readonly [string, string, string] };
  readonly sources: { readonly claim: string; readonly heads: readonly [string, string, string, string] };
  /** The heads of layers where the data gives none. */
  readonly layers: readonly [string, string, string];

  /** The trouble on a care slide. */
  readonly trouble: {
    /** An event's own date lies before that of the event which the article puts before it. */
    order(late: Ref, early: Ref): Words;
    /** The result of the article's own figures is not the one that it states. */
    result(computed: Ref): Words;
  };

  // The source line.
  readonly source: string;
  /** Where nothing names the article. */
  readonly article: string;
  /** After the sections that are named: there are more. */
  readonly others: string;
  /** Figures that are computed; `from`: from the sources named before. */
  computed(figures: Line, from: boolean): Line;
  /** The same where the figures are too many to be listed. */
  computedMany(from: boolean): string;
  ours(figures: Line): Line;
  elsewhere(figure: Line, cite: string): Line;

  // Charts: what is measured, in which unit, how to read it.
  /** 'Number of GPUs'; of nothing named: 'Number'. */
  numberOf(noun: string): string;
  /** What a kind of measure is called at a subtitle's start: 'Power'; a kind that isn't listed is called by its own name. */
  readonly kinds: Readonly<Record<string, string>>;
  /** One kind a unit of another: 'Power per area'. */
  kindPer(over: string, under: string): string;
  /** Figures of no kind. */
  readonly figures: string;
  /** A unit in words, for many: 'megawatts'; '' where it needs none. */
  readonly units: Readonly<Record<string, string>>;
  /** The head over a chart's labels in its table. */
  readonly name: string;
  /** '1958 to 2025'. */
  span(from: string, to: string): string;
  /** Gaps in bars. */
  readonly gaps: string;
  /** Units that differ. */
  readonly converted: string;
  /** '1 square = 1,000 GPUs'; the noun may be ''. */
  squareIs(amount: string, noun: string): string;
  /** 'GPUs, 1 square each'. */
  squareEach(noun: string): string;
  /** What one row of squares is. */
  rowIs(label: Line, exact: boolean): Line;
  /** Words behind a figure that make it a bound: 'or more'. */
  readonly bounds: readonly string[];
  /** On a drawing: an open end, what is not yet measured. */
  readonly more: string;
  readonly projected: string;

  // The timeline.
  readonly timeline: {
    readonly heads: readonly [string, string, string];
    readonly subtitle: string;
    /** How dates that aren't exact are drawn. */
    readonly vague: string;
    readonly disputed: string;
    /** How sure a date is, in a few words. */
    readonly stated: string;
    readonly contradict: string;
    readonly care: string;
    readonly onlyYear: string;
    readonly noDay: string;
  };

  /** Alt texts. */
  readonly alt: {
    bars(told: BarsTold): Line;
    ratio(told: RatioTold): Line;
    squares(told: SquaresTold): Line;
    strip(figure: Line, noun: string, label: string): Line;
    lines(told: LinesTold): Line;
    timeline(events: Line): Line;
  };

  /** The table behind a chart, where it is folded up. */
  readonly data: string;
  /** The band of a draft. */
  readonly draft: string;

  /** The panel of a slide's sources in the HTML. */
  readonly panel: {
    readonly title: string;
    readonly none: string;
    /** Before a line's number, before a section's name. */
    readonly line: string;
    readonly section: string;
    readonly close: string;
  };
}

/** A line from a template: strings stand as they are, lines are put in piece by piece. */
export function line(texts: readonly string[], ...parts: readonly (string | number | Line)[]): Line {
  return texts.flatMap((text, at): Line => {
    const part = parts[at] ?? '';
    const own = typeof part === 'object' ? part : [String(part)];
    return [text, ...own].filter(piece => piece !== '');
  });
}

/** A tail that is said only if there is something to say. */
export const unlessEmpty = (part: Line, said: Line): Line => (part.length > 0 ? said : []);

/** With a small letter at the start, as inside a sentence. */
export const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
