/** What accounts for each number of a deck: a fact, a sum, a date, a cell, the article's words; or nothing. */
import { type Dated, datesIn } from '../../article/dates.ts';
import { languageOf } from '../../article/languages/index.ts';
import { readQuantities } from '../../article/quantities.ts';
import { indexDocument } from '../../article/traces.ts';
import type { Article, Quantity } from '../../article/types.ts';
import { ownNumberPattern } from '../../deck/words/own-numbers.ts';
import { quotationsIn } from '../../marp/typography.ts';
import { holds, holdsOfSum } from './fits.ts';
import { type Known, knownOf } from './known.ts';
import type { Lifted } from './lifted.ts';
import { type Piece, type Place, piecesOf } from './pieces.ts';

/**
 * How a number is accounted for. 'fact' and 'event': it is one; 'sum': it follows from facts; 'cell': a series or table
 * has it; 'quotation': it stands in quoted words of the article; 'name': it is part of a name ('GPT-4'); 'word': a small
 * number in words that measures nothing ('three signs'); 'own': the deck numbers itself ('2 of 3'); 'allowed': `allow:`
 * lets it through; 'loose': nothing does.
 */
export type How =
  | 'fact'
  | 'event'
  | 'sum'
  | 'cell'
  | 'quotation'
  | 'name'
  | 'word'
  | 'own'
  | 'allowed'
  | 'loose';

/** One number or date of deck.md. */
export interface Account {
  /** The slide's id; '' where it has none. */
  readonly slide: string;
  /** Which slide of the deck it is, from 1. */
  readonly page: number;
  readonly place: Place;
  /** Offsets into the Markdown; `chars` is what stands there, marks and backslashes in. */
  readonly start: number;
  readonly end: number;
  readonly chars: string;
  /** The same as a reader sees it: 'about 8.8 times'. */
  readonly text: string;
  readonly how: How;
  /** The fact or facts it is; for a sum its inputs. Several where more than one fits equally and nobody said which. */
  readonly names: readonly string[];
  /** The figure as read; none for dates, names and what the deck numbers itself. */
  readonly quantity?: Quantity;
  /** The `allow:` entry that lets it through. */
  readonly allowed?: string;
}

/**
 * Every number and date of a deck.md, in order, each with what accounts for it. `lifted` are the references that stand
 * there (see `liftedIn`): they say which fact a number is where more than one fits.
 */
export function accountsOf(markdown: string, article: Article, lifted: readonly Lifted[] = []): Account[] {
  const reader = new Reader(article, lifted);
  return piecesOf(markdown).flatMap(piece =>
    reader.read(piece).map(found => {
      const start = piece.places[found.start]!;
      const end = piece.places[found.end - 1]! + 1;
      return {
        slide: piece.slide,
        page: piece.page,
        place: piece.place,
        ...found,
        start,
        end,
        chars: markdown.slice(start, end),
      };
    }),
  );
}

/** A number in a piece: offsets count the piece's own signs. */
type Found = Pick<Account, 'start' | 'end' | 'text' | 'how' | 'names' | 'quantity' | 'allowed'>;
type Verdict = Pick<Found, 'how' | 'names' | 'allowed'>;
type At = Pick<Account, 'start' | 'end' | 'quantity'>;
type Stretch = readonly [start: number, end: number];

const overlaps = ([a, b]: Stretch, { start, end }: { start: number; end: number }): boolean =>
  a < end && start < b;

/** Reads pieces of one deck. */
class Reader {
  readonly #article: Article;
  readonly #known: Known;
  readonly #lifted: readonly Lifted[];
  readonly #quoted: (text: string) => Stretch[];
  readonly #words: RegExp;

  constructor(article: Article, lifted: readonly Lifted[]) {
    this.#article = article;
    this.#known = knownOf(article);
    this.#lifted = lifted;
    this.#quoted = quotations(article);
    this.#words = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${Object.keys(languageOf(article.lang).ones).join('|')})(?![\\p{L}\\p{N}])`,
      'giu',
    );
  }

  read(piece: Piece): Found[] {
    const { text, own } = piece;
    if (own) return digitsOf(text, []).map(each => ({ ...each, how: 'own', names: [] }));
    const { lang } = this.#article;
    const read = blanked(text, lang);
    const around = { piece, text: read, quoted: this.#quoted(text), allowed: this.#allowed(text) };
    const figures = readQuantities(read, lang).map((quantity): Found => {
      const { start, end } = quantity;
      const at = { start, end, quantity };
      const verdict = this.#verdict(at, around, () => this.#ofFigure(quantity, read));
      return { start, end, text: said(text, start, end), ...verdict, quantity };
    });
    const dates = datesIn(read, lang)
      .map((dated): Found => {
        const { start, end } = dated;
        const verdict = this.#verdict(dated, around, () => this.#ofDate(dated));
        return { start, end, text: said(text, start, end), ...verdict };
      })
      // 'May' and 'early May' hold no number: they count only as an event's date.
      .filter(({ text, how }) => how !== 'loose' || /\p{Nd}/u.test(text));
    const found = [...figures, ...dates];
    const rest = [...digitsOf(text, found), ...this.#wordsOf(text, found)].map((each): Found => {
      const isOwn = read.slice(each.start, each.end) !== text.slice(each.start, each.end);
      const plain: Verdict = { how: isOwn ? 'own' : /\d/.test(each.text) ? 'name' : 'word', names: [] };
      return { ...each, ...(this.#liftedAt(each, piece) ?? plain) };
    });
    return [...found, ...rest].sort((a, b) => a.start - b.start);
  }

  #verdict(at: At, around: Around, otherwise: () => Verdict | undefined): Verdict {
    const lifted = this.#liftedAt(at, around.piece);
    if (lifted) return lifted;
    const own = otherwise();
    if (around.quoted.some(stretch => overlaps(stretch, at)))
      return { how: 'quotation', names: own?.how === 'fact' || own?.how === 'event' ? own.names : [] };
    if (own) return own;
    const allowed = around.allowed.find(({ stretch }) => overlaps(stretch, at));
    return allowed ? { how: 'allowed', names: [], allowed: allowed.entry } : { how: 'loose', names: [] };
  }

  /** The reference that stands there; of a sum written out, `$times.work`, the input. */
  #liftedAt(each: At, { places }: Piece): Verdict | undefined {
    const at = { start: places[each.start]!, end: places[each.end - 1]! + 1 };
    const lifted = this.#lifted.find(({ start, end }) => overlaps([start, end], at));
    const fact = lifted && this.#article.facts.get(lifted.name);
    if (!fact) return undefined;
    const { quantity } = each;
    const input =
      lifted.form === 'work' && quantity
        ? fact.computed?.uses.find(name => {
            const used = this.#article.facts.get(name);
            return used?.quantity && holds(quantity, used.quantity);
          })
        : undefined;
    return { how: fact.sort === 'event' ? 'event' : 'fact', names: [input ?? fact.name] };
  }

  #ofFigure(figure: Quantity, text: string): Verdict | undefined {
    const { figures, cells, sums, spans, dates } = this.#known;
    const fits = figures.filter(({ quantity }) => holds(figure, quantity));
    const names = [...new Set(fits.flatMap(({ fact }) => (fact ? [fact.name] : [])))];
    if (fits.length) return { how: 'fact', names };
    if (isWord(figure)) return { how: 'word', names: [] };
    if (cells.has(figure.value) && figure.qualifier === 'exact') return { how: 'cell', names: [] };
    const sum = sums.find(({ quantity }) => holdsOfSum(figure, quantity));
    if (sum) return { how: 'sum', names: sum.names };
    if (figure.unit === 'year' && spans.has(figure.value)) return { how: 'sum', names: [] };
    if (!figure.unit && yearLike(figure) && dates.some(({ dated }) => dated.year === figure.value))
      return { how: 'event', names: [] };
    return this.#shareStated(figure, text);
  }

  /** '80 percent of 55 is 44': the share stands in the same text, and the result is its share of a fact. */
  #shareStated(figure: Quantity, text: string): Verdict | undefined {
    const { figures } = this.#known;
    const shares = readQuantities(text, this.#article.lang).filter(({ kind }) => kind === 'percent');
    for (const share of shares) {
      const vouched = figures.find(({ quantity }) => holds(share, quantity));
      const whole = figures.find(({ quantity }) => {
        const part = { value: quantity.value * share.base, base: quantity.base * share.base };
        return holds(figure, { ...quantity, ...part, noun: '', step: quantity.step / 10 });
      });
      if (vouched && whole)
        return { how: 'sum', names: [vouched, whole].flatMap(({ fact }) => (fact ? [fact.name] : [])) };
    }
    return undefined;
  }

  #ofDate(dated: Dated): Verdict | undefined {
    const { dates, cells } = this.#known;
    const all = dates.filter(other => agrees(dated, other.dated));
    const equal = all.filter(other => agrees(other.dated, dated) && other.dated.third === dated.third);
    const fits = equal.some(({ fact }) => fact) ? equal : all;
    const names = [...new Set(fits.flatMap(({ fact }) => (fact ? [fact.name] : [])))];
    if (fits.length) return { how: 'event', names };
    return yearsOnly(dated, cells) ? { how: 'cell', names: [] } : undefined;
  }

  /** Number words that are no figure: 'one', those in names. */
  #wordsOf(text: string, found: readonly Found[]): Pick<Found, 'start' | 'end' | 'text'>[] {
    return [...text.matchAll(this.#words)]
      .map(({ index, 0: word }) => ({ start: index, end: index + word.length, text: word }))
      .filter(each => !found.some(other => overlaps([other.start, other.end], each)));
  }

  /** Where the words of `allow:` stand. */
  #allowed(text: string): { stretch: Stretch; entry: string }[] {
    const low = text.toLowerCase().replace(/\u00a0/g, ' ');
    return this.#article.allow.flatMap(entry => {
      const sought = entry.toLowerCase();
      const found: { stretch: Stretch; entry: string }[] = [];
      for (let at = low.indexOf(sought); sought && at >= 0; at = low.indexOf(sought, at + 1))
        found.push({ stretch: [at, at + sought.length], entry });
      return found;
    });
  }
}

interface Around {
  readonly piece: Piece;
  readonly text: string;
  readonly quoted: readonly Stretch[];
  readonly allowed: readonly { readonly stretch: Stretch; readonly entry: string }[];
}

const said = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** 'Three signs', and 'two days are named', 'in one week': counted, not measured. */
const isWord = ({ text, value, kind, unit }: Quantity): boolean =>
  !/\d/.test(text) && value <= 12 && (kind === 'count' || /^(?:day|week|month)$/.test(unit));

/** Groups of digits that are none of those found: parts of names, ordinals, what the deck numbers. */
function digitsOf(
  text: string,
  found: readonly { start: number; end: number }[],
): Pick<Found, 'start' | 'end' | 'text'>[] {
  return [...text.matchAll(/\p{Nd}+(?:[.,:]\p{Nd}+)*/gu)]
    .map(({ index, 0: digits }) => ({ start: index, end: index + digits.length, text: digits }))
    .filter(each => !found.some(other => overlaps([other.start, other.end], each)));
}

/** Blanks what a drawing or the deck numbers itself: '1 square = 1,000', '(2 of 3)'; and 'half a', which is no figure. */
function blanked(text: string, lang: string): string {
  const blank = (all: string) => ' '.repeat(all.length);
  return text
    .replace(ownNumberPattern(lang), blank)
    .replace(/\bhalf an? (?!dozen|million|billion|century|decade|trillion)/g, blank);
}

/** Finds the words in quotation marks that stand in a document of the article. */
function quotations(article: Article): (text: string) => Stretch[] {
  const documents = [article.document, ...article.sources.values()].map(one => indexDocument(one));
  const stands = new Map<string, boolean>();
  return text =>
    quotationsIn(text).flatMap(({ words, start, end }) => {
      if (!stands.has(words))
        stands.set(
          words,
          documents.some(one => one.find(words) !== undefined),
        );
      return stands.get(words) ? [[start, end] as const] : [];
    });
}

const yearLike = ({ value, text }: Quantity): boolean =>
  value >= 1000 && value < 2100 && /^\d{4}$/.test(text);

/** Whether all that a date tells is told by the other too. */
function agrees(said: Dated, other: Dated): boolean {
  if (said.day !== undefined)
    return (
      (said.day === other.day || said.day === other.day2) &&
      said.month === other.month &&
      (said.year === undefined || other.year === undefined || said.year === other.year)
    );
  if (said.minute !== undefined) return said.minute === other.minute;
  if (said.year !== undefined && other.year !== undefined) return said.year === other.year;
  return said.year === undefined && said.month === other.month;
}

/** Years and decades that are rows of a series. */
const yearsOnly = (
  { day, month, minute, year, lastYear, decade }: Dated,
  cells: ReadonlySet<number>,
): boolean =>
  day === undefined &&
  month === undefined &&
  minute === undefined &&
  [year, lastYear, decade].every(each => each === undefined || cells.has(each) || cells.has(each % 100));
