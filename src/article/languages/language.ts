/** What reading figures and dates needs to know of a language: one data file each, one engine for all. */
import type { Qualifier } from '../types.ts';

/** A wording that is a figure by itself: 'doubled', 'two thirds', 'half a million'. */
export interface Phrase {
  /** A regular expression, letters of either case; spaces in it stand for any gap. */
  readonly pattern: string;
  readonly value: number;
  readonly unit: string;
  readonly step: number;
}

/** A wording of a date; named groups year, month, day, day2, part, quarter, half, season, hour, minute, ampm, zone. */
export interface DatePattern {
  readonly pattern: string;
  /** Capitals must stand as written: 'May' is no 'may'. */
  readonly exact?: boolean;
}

/** A language's data. All words in small letters; in patterns a space stands for any gap. */
export interface Language {
  readonly tag: string;
  readonly decimal: '.' | ',';
  /** Signs between thousands. */
  readonly groups: string;
  /** Words that add up: 'twenty' and 'five'. */
  readonly ones: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: 'hundred', 'million', 'bn'. */
  readonly scales: Readonly<Record<string, number>>;
  /** Scale letters that stand right behind the digits, '5m', '70B'; `loose`: only with money or something counted. */
  readonly letters: Readonly<Record<string, { readonly factor: number; readonly loose?: boolean }>>;
  /** 'a' in 'a hundred'. */
  readonly one: readonly string[];
  /** Number words that are figures only before a scale, a unit, or in 'one in four'. */
  readonly shy: readonly string[];
  /** 'and' inside number words. */
  readonly and: string;
  /** What may follow a number and add a part of it: 'and a half'. */
  readonly parts: Readonly<Record<string, number>>;
  readonly phrases: readonly Phrase[];
  /** How phrases begin, as a pattern: the search for figures stops there. */
  readonly phraseStarts: string;
  readonly before: readonly (readonly [string, Qualifier])[];
  readonly after: readonly (readonly [string, Qualifier])[];
  /** 'over three years' is no bound but a time in which, unless such words stand around it. */
  readonly during: { readonly word: string; readonly unlessAfter: string; readonly unlessBefore: string };
  readonly minus: string;
  /** Words of units, singular and plural: 'megawatts' is MW. */
  readonly units: Readonly<Record<string, string>>;
  /** 'per', and what is 'per' only before a unit of time: 'a week'. */
  readonly per: readonly string[];
  readonly perTime: readonly string[];
  /** What stands before the thing: 'per diluted share'. */
  readonly perAdjective: string;
  /** Not 'a year' of a rate if this follows: '12% a year earlier'. */
  readonly notPer: string;
  /** Between the ends of a range; before its start, where 'and' may join; what makes 'to' no range. */
  readonly to: readonly string[];
  readonly between: string;
  readonly from: string;
  readonly notFrom: string;
  /** 'one in four'. */
  readonly outOf: string;
  /** 'one of 14'. */
  readonly of: string;
  /** What follows '100m' where it is a length: 'race', 'high'. */
  readonly metres: string;
  /** Small words that count things by number: 'step 2', 'page 12'. */
  readonly labels: ReadonlySet<string>;
  /** Words that begin with a capital at a sentence's start and make no name with a number behind: 'The', 'Employs'. */
  readonly notNames: ReadonlySet<string>;
  /** Words that end a counted noun. */
  readonly stops: ReadonlySet<string>;
  /** Whether a word looks like a plural. */
  isPlural(word: string): boolean;
  /** Words that are left out before a figure's caption: articles, small joiners. */
  readonly small: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly dates: readonly DatePattern[];
  readonly months: Readonly<Record<string, number>>;
  /** 'early' and its like: which third of a month or year. */
  readonly thirds: Readonly<Record<string, 1 | 2 | 3>>;
  readonly quarters: Readonly<Record<string, 1 | 2 | 3 | 4>>;
  readonly halves: Readonly<Record<string, 1 | 2>>;
  /** First month of a season. */
  readonly seasons: Readonly<Record<string, number>>;
  /** Words before a number of four digits that make it a year. */
  readonly yearAfter: string;
  /** Abbreviations that end in a full stop and end no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** How results are printed. */
  readonly print: {
    readonly qualifiers: Readonly<Record<Qualifier, string>>;
    /** Largest first. */
    readonly scales: readonly (readonly [number, string])[];
    readonly times: readonly [string, string];
    readonly points: readonly [string, string];
    /** Singular and plural of units that are printed as words. */
    readonly units: Readonly<Record<string, readonly [string, string]>>;
    readonly per: string;
    readonly to: string;
    readonly notStated: string;
  };
}
