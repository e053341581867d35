/** Plain claims for what no sentence of the article states shortly enough, by language; English where there are none. */

/** True of any article. `figure`, `first` and `last` are references. */
export interface Sayings {
  figure(figure: string): string;
  counted(figure: string, thing: string): string;
  measured(figure: string, thing: string): string;
  named(figure: string, thing: string): string;
  dates(first: string, last: string): string;
  listed(what: string, by: string): string;
  rows: string;
  says(speaker: string): string;
  saysMore(speaker: string): string;
  quotes: string;
}

const ENGLISH: Sayings = {
  figure: figure => `The article gives a figure of ${figure}`,
  counted: (figure, thing) => `The article speaks of ${figure} ${thing}`,
  measured: (figure, thing) => `The article puts the ${thing} at ${figure}`,
  named: (figure, thing) => `The article gives ${figure} for ${thing}`,
  dates: (first, last) => `The dates of the article run from ${first} to ${last}`,
  listed: (what, by) => `The article lists ${what} by ${by}`,
  rows: 'The article gives these rows',
  says: speaker => `${speaker} puts it in these words`,
  saysMore: speaker => `${speaker} goes on in these words`,
  quotes: 'The article quotes these words',
};

const GERMAN: Sayings = {
  figure: figure => `Der Artikel nennt eine Zahl: ${figure}`,
  counted: (figure, thing) => `Der Artikel spricht von ${figure} ${thing}`,
  measured: (figure, thing) => `Der Artikel nennt ${figure} (${thing})`,
  named: (figure, thing) => `Der Artikel nennt ${figure} (${thing})`,
  dates: (first, last) => `Die Daten des Artikels reichen von ${first} bis ${last}`,
  listed: (what, by) => `Der Artikel nennt ${what} nach ${by}`,
  rows: 'Der Artikel nennt diese Zeilen',
  says: speaker => `So sagt es ${speaker}`,
  saysMore: speaker => `So fährt ${speaker} fort`,
  quotes: 'Der Artikel zitiert diese Worte',
};

/** The plain claims of a language. */
export const sayingsOf = (lang: string): Sayings => (/^de\b/.test(lang) ? GERMAN : ENGLISH);
