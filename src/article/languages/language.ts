/** What reading figures and dates needs to know of a language: one data file each, one engine for all. */
import type { Qualifier } from '../types.ts';

/** A wording that is a figure by itself: 'doubled', 'two thirds', 'half a million'. */
export interface Phrase {
  /** A regular expression without groups, letters of either case; spaces in it stand for any gap. */
  readonly pattern: string;
  /** Reads value and step out of the words, where they are open: '三分之一'. */
  readonly read?: (words: string) => { readonly value: number; readonly step: number };
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

/** What a language without gaps between words says of itself. */
export interface Tight {
  /** Digits that are characters: 三, 两. */
  readonly digits: Readonly<Record<string, number>>;
  /** Scales below ten thousand, and from there on. */
  readonly small: Readonly<Record<string, number>>;
  readonly large: Readonly<Record<string, number>>;
  /** What begins like a scale and is none: '千瓦'. */
  readonly notScale: string;
  /** Between a number of characters and its decimals. */
  readonly point: string;
  /** '一万五' is 15,000. */
  readonly short: boolean;
  /** Counters: 台, 人. What is counted compares by them. */
  readonly counters: readonly string[];
  /** All that may stand right behind a number: counters and units. */
  readonly counted: readonly string[];
  /** Words that begin like a unit or a counter and are none: '分野'. */
  readonly notUnit: string;
  /** 'More than' between a number and what is counted: '3000多人'. */
  readonly more: string;
  /** Half of one more behind a unit: '2時間半'. */
  readonly half: string;
  /** Words that hold a number and are no figure: '第3回', '四国'. */
  readonly names: string;
  /** Behind the second of two numbers: they are a change, no range. */
  readonly changes: string;
  /** Joins a figure to what it counts: の, 的; and what may end or begin a caption besides. */
  readonly joins: string;
  readonly particles: string;
  /** Signs of money that mean another currency than elsewhere. */
  readonly money: Readonly<Record<string, string>>;
  /** Words before a clock time that put it after noon. */
  readonly late: string;
  /** Minutes ahead of UTC. */
  readonly zones: Readonly<Record<string, number>>;
  /** The year before the first of an era. */
  readonly eras: Readonly<Record<string, number>>;
}

/** A language's data. All words in small letters; in patterns a space stands for any gap. */
export interface Language {
  readonly tag: string;
  readonly tight?: Tight;
  readonly decimal: '.' | ',';
  /** Signs between thousands. */
  readonly groups: string;
  /** Further ways to write digits, read only where they can be nothing else: '1'234.50' beside '1.234,50'. */
  readonly otherDigits?: readonly { readonly pattern: string; readonly decimal: '.' | ',' }[];
  /** A scale word may be followed by the rest of the number in digits: '205 mil 788', '47 millones 59 mil'. */
  readonly chained?: true;
  /** Words that add up: 'twenty' and 'five'. */
  readonly ones: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: 'hundred', 'million', 'bn'. */
  readonly scales: Readonly<Record<string, number>>;
  /** Scales that need nothing before them: 'tausend Menschen', 'mille euros'. */
  readonly bare?: readonly string[];
  /** Words before such a scale that leave its number open: 'mehrere tausend'. */
  readonly vague?: string;
  /** Words that add up only behind or inside another: 'un' of 'vingt et un', 'ein' of 'einundzwanzig'. */
  readonly innerOnes?: Readonly<Record<string, number>>;
  /** Whether 'and' stands between tens and ones: 'treinta y cinco'. */
  readonly tensAnd?: boolean;
  /** Number words written as one: 'zweihundertfünfzigtausend'. */
  readonly glued?: {
    readonly scales: Readonly<Record<string, number>>;
    /** At the end: 'einhalb'. */
    readonly parts: Readonly<Record<string, number>>;
    /** Between ones and tens, and behind a scale. */
    readonly and: string;
  };
  /** Scales that stand only right before a sign of money: 'M€', 'Md€'. */
  readonly moneyScales?: Readonly<Record<string, number>>;
  /** Scale words of another language, whose size is not guessed: a number before one is no figure. Capitals count. */
  readonly foreignScales?: string;
  /** Between a scale and what it counts: 'millions d’euros'. */
  readonly scaleOf?: string;
  /** Behind digits: makes them an ordinal, '5. Tag'; may look back. */
  readonly ordinal?: string;
  /** Nouns have capitals: one before a number makes no name where something is counted. */
  readonly capitalNouns?: boolean;
  /** Scale letters that stand right behind the digits, '5m', '70B'; `loose`: only with money or something counted. */
  readonly letters: Readonly<Record<string, { readonly factor: number; readonly loose?: boolean }>>;
  /** Scale letters that may stand apart before something counted, as a pattern: '10 M queries'. */
  readonly apart?: string;
  /** Units that stand only right behind digits, as patterns: 'p' of '50p'. */
  readonly tightUnits?: readonly (readonly [pattern: string, unit: string])[];
  /** 'a' in 'a hundred'. */
  readonly one: readonly string[];
  /** Number words that are figures only before a scale, a unit, or in 'one in four'. */
  readonly shy: readonly string[];
  /** 'and' inside number words. */
  readonly and: string;
  /** What may follow a number and add a part of it: 'and a half'. */
  readonly parts: Readonly<Record<string, number>>;
  /** Behind a unit, half of one more: 'deux ans et demi'. */
  readonly unitPart?: string;
  readonly phrases: readonly Phrase[];
  /** How phrases begin, as a pattern: the search for figures stops there. */
  readonly phraseStarts: string;
  readonly before: readonly (readonly [string, Qualifier])[];
  readonly after: readonly (readonly [string, Qualifier])[];
  /** 'over three years' is no bound but a time in which, unless such words stand around it. */
  readonly during: { readonly word: string; readonly unlessAfter: string; readonly unlessBefore: string };
  /** Before a bound, makes the number an age and no bound of a count: 'people under 18'. */
  readonly aged?: string;
  /** Behind a number, with it a name: 'MAX' of '737 MAX'. */
  readonly nameAfter?: string;
  readonly minus: string;
  /** Words of units, singular and plural: 'megawatts' is MW. */
  readonly units: Readonly<Record<string, string>>;
  /** 'per', and what is 'per' only before a unit of time: 'a week'. */
  readonly per: readonly string[];
  readonly perTime: readonly string[];
  /** The things of 'per user', where 'per' has other senses; any word where it is left out. */
  readonly perThing?: string;
  /** What stands before the thing: 'per diluted share'. */
  readonly perAdjective: string;
  /** Not 'a year' of a rate if this follows: '12% a year earlier'. */
  readonly notPer: string;
  /** Between the ends of a range; before its start, where 'and' may join; what makes 'to' no range. */
  readonly to: readonly string[];
  readonly between: string;
  /** What may stand before the second number of a range: 'entre el 3 y el 5 %'. */
  readonly article?: string;
  readonly from: string;
  readonly notFrom: string;
  /** 'one in four'. */
  readonly outOf: string;
  /** What makes '3/4' a share behind it, as a pattern. */
  readonly fractionOf?: string;
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
  /** Clock times with a name, in minutes after midnight. */
  readonly clocks?: Readonly<Record<string, number>>;
  /** Between a day and its clock time: 'at', 'on'. */
  readonly beside?: string;
  /** Between the ends of a period, beside `to` and `and`: 'until'. */
  readonly until?: string;
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
    /** From here on a number takes the plural, where that is not all but one: 1,5 is singular in French. */
    readonly manyFrom?: number;
    /** Before the figure; behind it where they begin with '…'. */
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
