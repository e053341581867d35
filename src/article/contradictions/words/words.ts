/** What the rules need to know of a language: its own small words. All patterns are searched without regard to capitals. */

/** A wording that puts one moment before or behind another; groups `count`, `unit`, or neither (one day, the same day). */
export interface Relation {
  readonly pattern: RegExp;
  /** Later (1), earlier (-1), the same day (0). */
  readonly way: -1 | 0 | 1;
  /** What it is measured from follows ('after the vote'); otherwise it stands before in the text. */
  readonly follows: boolean;
  /** Days, where the pattern has no count of its own. */
  readonly days?: number;
}

export interface Words {
  readonly tag: string;
  /** By a rule's id, what is wrong, for the 'handle with care' slide: no figures. */
  readonly brief: Readonly<Record<string, string>>;
  /** '5. Mai': a number with a full stop ends no sentence, unless such a word follows. */
  readonly ordinalDot: boolean;
  readonly sentenceStart: RegExp;
  /** A capital inside a sentence makes a name. */
  readonly namesByCapital: boolean;
  /** Weekdays, Monday first, as patterns. */
  readonly weekdays: readonly string[];
  /** Between a weekday and its date: ', den '. */
  readonly weekdayJoint: string;
  /** Before a weekday behind its date: 'a '.  */
  readonly aDay: string;
  readonly relations: readonly Relation[];
  /** Numbers in words up to twelve, and articles that count one. */
  readonly counts: Readonly<Record<string, number>>;
  /** Names of units of time by their first letters: 'woch' is 7 days. */
  readonly times: readonly (readonly [RegExp, number])[];
  /** What may stand between a relation and its own date: ', on '. */
  readonly dateJoint: RegExp;
  /** Whose it was: 'its', 'his', at a clause's start; what may come yet. */
  readonly someones: RegExp;
  readonly unreal: RegExp;
  /** 'the', or a name, before the one word of a clause. */
  readonly known: RegExp;
  /** What runs over midnight: 'next day', 'night'. */
  readonly overnight: RegExp;
  /** 'lasted', 'took', 'ran for'. */
  readonly lasting: RegExp;
  /** The same with a pronoun for what lasted; the sign ¤ stands for the length. */
  readonly itLasted: RegExp;
  /** Before and between the ends of a span of time. */
  readonly from: RegExp;
  readonly until: RegExp;
  readonly between: RegExp;
  /** Something begins; something ends. */
  readonly begins: RegExp;
  readonly ends: RegExp;
  /** Birth or founding, with the year behind; age in years now. */
  readonly born: RegExp;
  readonly ago: RegExp;
  readonly aged: RegExp;
  /** Whether a word is too common to tell one thing from another. */
  isCommon(word: string): boolean;
  /** A word without its endings, small letters. */
  stem(word: string): string;
  /** 'from' of a change, 'to' between its figures. */
  readonly changeFrom: RegExp;
  readonly changeTo: RegExp;
  /** 'to 50 from 40': before the first figure, and between. */
  readonly changeToLead: RegExp;
  readonly changeFromBetween: RegExp;
  /** Right before or behind the figure that says how large a change is: 'a rise of', 'more'. */
  readonly changeBefore: RegExp;
  readonly changeBehind: RegExp;
  readonly byBefore: RegExp;
  /** ', or' before the size of a change. */
  readonly orBefore: RegExp;
  /** Between 'since 2012' and how long that is. */
  readonly sinceGap: RegExp;
  readonly since: RegExp;
  /** 'doubled' itself. */
  readonly timesVerb: RegExp;
  /** Between a change and its size: another clause begins. */
  readonly otherClause: RegExp;
  /** 'won by', 'a majority of', before a difference; 'to', 'against' between its two figures. */
  readonly marginBefore: RegExp;
  readonly against: RegExp;
  /** 'more than the', between a difference and its lower figure. */
  readonly moreThanThe: RegExp;
  /** Between a figure and the ratio that says how large it is: ', which is'. */
  readonly whichIs: RegExp;
  /** 'That is a rise of'. */
  readonly thatIs: RegExp;
  /** '12 times a year' is no ratio. */
  readonly perTime: RegExp;
  /** 'points' behind a plain number. */
  readonly points: RegExp;
  /** 'times that number', 'as many': what a ratio is measured against stands before. */
  readonly thatMany: RegExp;
  /** Right behind a ratio: what it is measured against follows. */
  readonly timesOf: RegExp;
  /** 'more than', right behind a ratio. */
  readonly moreThan: RegExp;
  /** 'of the', between a share and its whole. */
  readonly ofThe: RegExp;
  /** 'in all', 'a total of'. */
  readonly totalAfter: RegExp;
  readonly totalBefore: RegExp;
  /** Behind a whole: its parts follow, all of them. */
  readonly consists: RegExp;
  /** Parts that are not all, or overlap. */
  readonly notAll: RegExp;
  readonly rest: RegExp;
  /** 'Of the', at a sentence's start, before a whole. */
  readonly ofTheWhole: RegExp;
  /** Beside a part: it is a part of another part. */
  readonly partOfPart: RegExp;
  /** Figures of other times, changes, rates: no parts. */
  readonly apartFromWhole: RegExp;
  readonly and: RegExp;
  /** 'Together they', at a sentence's start. */
  readonly togetherThey: RegExp;
  /** 'hold', 'won': before the first of the parts. */
  readonly holds: RegExp;
  /** Whole numbers that stand alone in a list, as group 1; searched through. */
  readonly plainNumbers: RegExp;
  /** 'of a total of'. */
  readonly ofTotal: RegExp;
  /** Between a share and the figure that it is: ', or'. */
  readonly isShare: RegExp;
  /** 'of the voters', behind a share; 'a share of', before it. */
  readonly ofPeople: RegExp;
  readonly shareBefore: RegExp;
  /** Answers of which one may give several. */
  readonly overlapping: RegExp;
  readonly percent: RegExp;
  /** 'and the rest', behind shares. */
  readonly theRest: RegExp;
  /** 'of the X' right behind a share: X as group 1. */
  readonly wholeBehind: RegExp;
  /** Answers that exclude each other: yes and no. */
  readonly opposed: RegExp;
  /** More than one answer may be given. */
  readonly several: RegExp;
  /** Percentages that are changes or rates. */
  readonly changed: RegExp;
  /** The small word behind a share: 'from', 'of the'. */
  readonly shareJoint: RegExp;
  /** 'of which', 'of them'. */
  readonly ofWhich: RegExp;
  /** The same right before parts. */
  readonly whoAre: RegExp;
  /** Between a share in words and the same in digits: ' pupils ('. */
  readonly sameShare: RegExp;
  /** 'of them', right behind a part. */
  readonly ofThem: RegExp;
  /** Cheap tests: without them in a sentence, the patterns that they stand for can't be. */
  readonly hints: {
    readonly relation: RegExp;
    readonly weekday: RegExp;
    readonly superlative: RegExp;
  };
  /** 'most of' before 'the': it speaks of the whole. */
  readonly mostOf: RegExp;
  /** 'a gust of': a measured noun as group 1, right before its figure. */
  readonly measuredOf: RegExp;
  /** 'the gust on Mount Hale reached', right before the figure; 'reached the gust', right behind it: the noun as group 1. */
  readonly measuredThe: RegExp;
  readonly reachedThe: RegExp;
  /** 'on Mount Hale': places, as group 1; searched through. */
  readonly placeNames: RegExp;
  /** Another moment: 'the next day', 'that evening'. */
  readonly anotherTime: RegExp;
  /** 'the 80th anniversary', the number as group 1. */
  readonly anniversary: RegExp;
  /** 'its', right before it; 'it', anywhere before it; words of a birth and of its day. */
  readonly ownFeast: RegExp;
  readonly itsTurn: RegExp;
  readonly birth: RegExp;
  /** 'founded in', right before its year. */
  readonly founded: RegExp;
  /** 'Half', at a sentence's start, as a share like those behind it; the small word behind an item's share. */
  readonly halfFirst: RegExp;
  /** 'It flies its fleet of', up to a count. */
  readonly wholeOf: RegExp;
  /** 'It', 'they', at a sentence's start: what the sentence before is about. */
  readonly itself: RegExp;
  /** Kinds of which nobody is of two: women and men. Each kind's words. */
  readonly opposites: readonly (readonly RegExp[])[];
  /** Behind a part: 'work in Leeds', and, of the parts that follow, 'in York' alone. */
  readonly inPlace: RegExp;
  readonly placeOnly: RegExp;
  /** What a vote is against, as group 1. */
  readonly voteAgainst: RegExp;
  /** Between two items of a list, and what may stand before an item's share: ' gas for '. */
  readonly nextItem: RegExp;
  readonly itemLead: RegExp;
  /** Shares of one whole that exclude each other. */
  readonly exclusive: RegExp;
  /** A share above the whole is honest with these: 'of last year's'. */
  readonly beyondWhole: RegExp;
  /** Wording that sets one statement apart from another: time, part, change, plan, another one. */
  readonly apart: RegExp;
  /** Determiners that make a count the whole of its kind: 'the', 'all', 'its'. */
  readonly definite: RegExp;
  /** Verbs that have all of something: 'employs', 'there are'. */
  readonly having: RegExp;
  /** What a measure is of, by the words around it. */
  readonly attributes: readonly (readonly [string, RegExp])[];
  /** 'and' with which another statement may begin. */
  readonly andBehind: RegExp;
  readonly pronoun: RegExp;
  /** What narrows a counted noun from behind: 'in the north', 'who live there'. */
  readonly restricts: RegExp;
  /** The noun that a measure stands before, as group 1; the article before the measure. */
  readonly nounBehind: RegExp;
  readonly article: RegExp;
  /** 'a budget of', 'turnout was', right before a figure: the noun as group 1. */
  readonly thingOf: RegExp;
  /** 'a', 'another', before a noun. */
  readonly indefinite: RegExp;
  /** Hedges between a verb and its figure. */
  readonly hedges: RegExp;
  /** 'one of the largest', group `adj` and `rest`. */
  readonly oneOf: RegExp;
  /** 'the largest', 'Europe's largest', groups `owner`, `adj` and `rest`; `rank`: 'second'. */
  readonly the: RegExp;
  /** The noun phrase right behind a superlative. */
  readonly phrase: RegExp;
  /** Scopes that mean all there is. */
  readonly worldwide: RegExp;
  /** 'in Europe' behind a superlative, group `place`. */
  readonly scope: RegExp;
  /** What is only ever said to be the highest: 'priority'. */
  readonly rhetorical: RegExp;
  /** Words behind a superlative that narrow it: 'that we built'. */
  readonly narrowed: RegExp;
  /** Whose word a statement is, where it is not the article's. */
  readonly attributed: RegExp;
  /** Words that make a superlative someone's, past, planned or denied. */
  readonly claimed: RegExp;
  /** Nouns of size, of which 'the largest' says the same of who has it: 'capacity'. */
  readonly sizes: RegExp;
  /** Nouns of what has a size. */
  readonly holders: RegExp;
}
