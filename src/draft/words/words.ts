/** What drafting needs to know of a language: one data file each, one engine for all. Words stand in small letters. */

/** A set of the words of a text. */
export const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Plain claims, true of any article, for what no sentence states shortly enough. Figures and dates are references. */
export interface Sayings {
  figure(figure: string): string;
  counted(figure: string, thing: string): string;
  named(figure: string, thing: string): string;
  /** One thing, now and before. */
  pair?(thing: string, now: string, then: string): string;
  dates(first: string, last: string): string;
  listed(what: string, by: string): string;
  /** Of a table's column: the row with its largest number. */
  highest(row: string, head: string): string;
  /** Of a series: its last number against its first. */
  rose(head: string, first: string, last: string): string;
  fell(head: string, first: string, last: string): string;
  rows: string;
  /** Of a list or table with a heading. */
  under(head: string): string;
  parts: string;
  says(speaker: string): string;
  saysMore(speaker: string): string;
  quotes: string;
}

/** How a figure is called where its neighbourhood says more than a noun. */
export interface LabelForms {
  /** 'of all households': 'Share of all households'. The phrase keeps its 'of'. */
  share(ofWhole: string): string;
  /** 'exceeded the limit': 'Share that exceeded the limit'; '' where the language can't say it so. */
  shareThat(verb: string): string;
  /** 'wells', 'exceeded the limit': 'wells that exceeded the limit'; '' where it can't be said so. */
  relative(noun: string, verb: string): string;
  rise(subject: string): string;
  fall(subject: string): string;
  cost(subject: string, article: string): string;
  /** The value before a change, where no time tells it. */
  before: string;
}

/** Cutting phrases where no spaces do it. */
export interface Dense {
  /** Where the name before a figure begins: marks and particles after which a new phrase starts. */
  readonly cut: RegExp;
  /** What stands between that name and the figure: particles, verbs. */
  readonly tail: RegExp;
  /** Particles that no name begins with. */
  readonly head: RegExp;
  /** Ends the words before a share of what they name: 'of the users 60%'. */
  readonly whole: RegExp;
  /** A change: right before or behind its figure. */
  readonly rise: RegExp;
  readonly fall: RegExp;
  /** Whether what is counted stands behind the figure without a particle. */
  readonly behind: boolean;
  /** What leads from a figure to the thing behind it, and where that thing ends. */
  readonly lead: RegExp;
  readonly end: RegExp;
}

/** The language of a draft. */
export interface DraftWords {
  readonly tag: string;
  /** The commonest small words: a text that holds many of them is in this language. */
  readonly common: readonly string[];
  /** Set where phrases are written without spaces. */
  readonly dense?: Dense;
  /** Nouns are written with a capital, so that a phrase ends with one. */
  readonly nouns: boolean;

  // Phrases
  readonly articles: ReadonlySet<string>;
  /** Point to what another sentence names: no subject and no start of a claim. */
  readonly pronouns: ReadonlySet<string>;
  /** Stand for someone or something named before: 'it', 'they'. */
  readonly persons: ReadonlySet<string>;
  /** Those who write and read: they name nothing that a figure is of. */
  readonly speakers: ReadonlySet<string>;
  /** Begin a clause and say nothing in it: 'and', 'while'. */
  readonly joiners: ReadonlySet<string>;
  /** Can't end a phrase. */
  readonly small: ReadonlySet<string>;
  /** End a phrase behind a figure: relative pronouns, joiners. */
  readonly stops: ReadonlySet<string>;
  /** Begin a clause about the noun before them. */
  readonly relatives: ReadonlySet<string>;
  /** 'money FOR filters': what an amount is of. */
  readonly purpose: ReadonlySet<string>;
  /** Carry a noun phrase on: 'pods ON a node'. */
  readonly prepositions: ReadonlySet<string>;
  /** Lead from a share to its whole: '60% OF households'. */
  readonly of: ReadonlySet<string>;
  /** Between a verb and its figure: 'rose BY', 'stood AT'; they and fillers are cut off. */
  readonly fillers: ReadonlySet<string>;
  /** 'rose BY 3%': the figure is the change, not the level. */
  readonly by: ReadonlySet<string>;
  /** 'from 12% TO 15%': the level after the change. */
  readonly to: ReadonlySet<string>;
  /** End the words before a figure of an earlier time or of another: 'up from', 'compared with'. */
  readonly earlier: RegExp;
  /** 'an increase FROM 12%': the earlier value, not the change. */
  readonly changedFrom: RegExp;
  /** 'FOLLOWED BY Spain at': measured as what stands before. */
  readonly followed: RegExp;
  /** '12% MORE than last year'. */
  readonly more: ReadonlySet<string>;

  /** Phrases that name nothing: 'compared with the year before', 'all the same'; global. */
  readonly idle?: RegExp;
  /** Begin what names nothing: adverbs, 'it is'. */
  readonly presenting?: RegExp;
  /** Before what something is more or less than, in the midst of a clause. */
  readonly than?: RegExp;
  /** Ends the words before a part whose owner stands behind it: 'entfielen 10 GWh auf Wind'. */
  readonly allotted?: RegExp;
  /** Comparatives of less; the other ones of `more` are of more. */
  readonly fewer?: ReadonlySet<string>;
  /** 'A and B, 5 and 3 respectively': what stands between such figures, the word that says it, the two names. */
  readonly respective?: { readonly between: RegExp; readonly said: RegExp; readonly names: RegExp };
  /** An adjective as it ends without its article. */
  ending?(adjective: string, article: string): string;
  /** Adjectives that say nothing: 'the said costs'. */
  readonly hollow?: RegExp;

  // Verbs
  /** Finite verbs and auxiliaries that are hardly ever nouns. */
  readonly verbs: ReadonlySet<string>;
  /** Verbs that may be nouns; they count behind a plural. */
  readonly plainVerbs: ReadonlySet<string>;
  /** How verbs end that are not in the lists. */
  readonly verbEnds: RegExp | undefined;
  /** How verbs end that stand right behind a plural. */
  readonly pluralVerbs: RegExp | undefined;
  /** Verb forms that may also stand before or right behind a noun: 'registered voters', 'wells tested'. */
  readonly participles: RegExp | undefined;
  readonly rising: ReadonlySet<string>;
  readonly falling: ReadonlySet<string>;
  readonly costing: ReadonlySet<string>;
  /** Nouns that are a change by themselves: 'an increase of'. */
  readonly changes: RegExp;
  /** Nouns that name nobody in particular: what they do belongs to the label. */
  readonly general: ReadonlySet<string>;
  /** Nouns of time: 'last YEAR' is no name of a figure. */
  readonly times: ReadonlySet<string>;
  /** Behind or before a duration that only says when: 'two years AGO'. */
  readonly agoAfter: RegExp;
  readonly agoBefore: RegExp;
  /** Before the years of someone's age. */
  readonly ages: RegExp;
  /** Things whose number tells nothing: 'pages'. */
  readonly trivial: ReadonlySet<string>;
  /** Nouns that need what stands before them: 'the share'. */
  readonly vague: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
  readonly supposing: RegExp;
  readonly label: LabelForms;

  // Claims
  /** Where a sentence may be cut: what follows is left out. */
  readonly joints: RegExp;
  /** Before a phrase that says where, when or for what. */
  readonly phrases: RegExp;
  /** First words of clauses that are no sentence by themselves. */
  readonly subordinate: ReadonlySet<string>;
  /** Starts that a claim does without: 'In fact,'. */
  readonly openers: RegExp;
  /** Words by which a sentence leans on its neighbours. */
  readonly leaning: RegExp;
  /** 'This report': names the article's own thing, so it may begin a claim. */
  readonly itself: RegExp;
  /** Sentences about the text itself: no news. */
  readonly about: RegExp;
  readonly say: Sayings;

  // Pages
  /** Rows of a table that are no side of a comparison: 'Total'. */
  readonly totals: RegExp;
  /** Before a name on a line of its own: 'By'. */
  readonly byline: RegExp;
  /** Lines of a page that are none of the article: 'Share 12', '5 min read'. */
  readonly furniture: RegExp;
  /** Headings whose sections hold no news: 'References'. */
  readonly endings: RegExp;
  /** Before a date that says when something happened. */
  readonly on: RegExp;
  /** Before a year that says when something happened. */
  readonly inYear: RegExp;
}

/** Words of a figure's neighbourhood, whatever the language. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.&/+-]*/gu) ?? [];
