/** Words by which a sentence says what sum it makes of two figures: one data file a language. */

/** All are patterns without flags, letters of either case; a space stands for any gap. */
export interface Cues {
  readonly tag: string;
  /** Things are added: 'together', 'in all'. */
  readonly together: string;
  /** One is taken from another: 'gap', 'more than', 'left'. */
  readonly difference: string;
  /** A percentage says how much was added: 'rose', 'more', 'dearer'. */
  readonly rise: string;
  /** A percentage says how much was taken away: 'fell', 'less'. */
  readonly fall: string;
  /** Stands right behind a share of something: 'of'. */
  readonly of: string;
  /** Right behind a figure that is divided: 'a GPU', 'per head', 'each'. */
  readonly per: string;
  /** Begins a clause that supposes its figure: 'At 2 GW', 'if it were'. */
  readonly supposing: string;
  /** Behind a lower bound that its figure doesn't carry: 'plus', 'or more', 'at least'. */
  readonly more: string;
  /** 'Half a' before a unit, or before something that is no unit. */
  readonly half: string;
  /** A verb or an adjective that is a change by itself: 'doubled'. */
  readonly turn: string;
  /** Compares one thing with another: 'than'. */
  readonly than: string;
  /** 'Points', which are percentage points beside percentages. */
  readonly points: string;
  /** Per month, from a year's figure: 'on average'. */
  readonly average: string;
  /** Words that name no fact and no event: 'again', 'now', '割合'. Whole words, plain; of two signs in Chinese and Japanese. */
  readonly vague: string;
  /** What is meant is what remains of the whole: 'still open', 'left'. */
  readonly rest: string;
  /** Behind a unit: 'a year and a half'. */
  readonly andHalf: string;
  /** Ordinals in words. */
  readonly ordinal: string;
  /** 'a' before a unit: 'a third of a gigawatt'. */
  readonly one: string;
}
