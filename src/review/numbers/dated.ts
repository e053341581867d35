/** Dates on slides: whose they are, and whether the article puts others beside the same words. */
import { type Dated, datesIn } from '../../article/dates.ts';
import type { Article, Document, Fact } from '../../article/types.ts';
import { tellingWords } from './named.ts';
import { sentencesOf } from './sentences.ts';

/** A date that the article or the data names, with the words around it. */
export interface KnownDate {
  readonly dated: Dated;
  /** The years that it can be of, where it names none; undefined where nothing tells. */
  readonly years?: readonly number[];
  /** The fact or event whose date it is. */
  readonly fact?: Fact;
  /** What it is a date of, in words that tell; and the sentence as it stands. */
  readonly words: ReadonlySet<string>;
  readonly sentence: string;
}

/** Every date of the facts, of the article's texts and of the data's own lines. */
export function datesOf(article: Article, lines: readonly string[]): KnownDate[] {
  const { lang } = article;
  const known = (
    text: string,
    more: Omit<KnownDate, 'dated' | 'years'>,
    when?: Fact['when'],
    document = article.document,
  ) =>
    datesIn(text, lang).map((dated): KnownDate => {
      const years = when && !when.undated ? [yearOf(when.from)] : yearsOf(document, dated.month);
      return { dated, ...(years && { years }), ...more };
    });
  const own = [...article.facts.values()].flatMap(fact => {
    const { words, label, when, trace } = fact;
    const about = {
      words: wordsOf(`${words} ${label}`, lang),
      sentence: trace?.sentence ?? words,
    };
    return [...known(when?.text ?? words, { ...about, fact }, when), ...known(label, about, when)];
  });
  const told = [article.document, ...article.sources.values()].flatMap(document => {
    return sentencesOf(document.text).flatMap(sentence =>
      known(sentence, { words: wordsOf(sentence, lang), sentence }, undefined, document),
    );
  });
  const rest = [...lines, ...[article.document, ...article.sources.values()].map(one => `${one.published} `)];
  return [
    ...own,
    ...told,
    ...rest.flatMap(text => known(text, { words: new Set<string>(), sentence: text })),
  ];
}

/** The words that tell, those of the dates themselves left out. */
function wordsOf(text: string, lang: string): Set<string> {
  let rest = text;
  for (const { start, end } of datesIn(text, lang))
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return tellingWords(rest, lang);
}

const yearOf = (day: number): number => new Date(Math.floor(day) * 864e5).getUTCFullYear();

/** A date without a year in a text is of the year it was published, or of the one before if it lies ahead. */
function yearsOf({ published }: Document, month: number | undefined): readonly number[] | undefined {
  const [, year, at] = /^(\d{4})(?:-(\d\d))?/.exec(published) ?? [];
  if (!year) return undefined;
  if (at && month) return month <= Number(at) ? [Number(year)] : [Number(year), Number(year) - 1];
  return [Number(year), Number(year) - 1];
}

/** Whether all that a date tells is told by the other too. */
export function agrees(said: Dated, { dated: other, years }: Pick<KnownDate, 'dated' | 'years'>): boolean {
  const year =
    said.year === undefined ||
    (other.year === undefined ? (years?.includes(said.year) ?? true) : said.year === other.year);
  if (said.day !== undefined)
    return (said.day === other.day || said.day === other.day2) && said.month === other.month && year;
  if (said.minute !== undefined) return said.minute === other.minute;
  if (said.month !== undefined) return said.month === other.month && year;
  if (said.year !== undefined)
    return said.year === other.year || (other.year === undefined && years?.[0] === said.year);
  return said.month === other.month;
}

/** The dates that a date is; those that tell as much as it does go before those that tell more. */
export function datesLike(dated: Dated, known: readonly KnownDate[]): KnownDate[] {
  const all = known.filter(other => agrees(dated, other));
  const equal = all.filter(
    other =>
      other.dated.third === dated.third &&
      (other.dated.day === undefined) === (dated.day === undefined) &&
      (other.dated.month === undefined) === (dated.month === undefined),
  );
  return equal.some(({ fact }) => fact) ? equal : all;
}

/**
 * The date that the article puts beside the words of a sentence, where it is another than the sentence's own; undefined
 * where the words leave it open or the sentence has two dates.
 */
export function otherDate(
  dated: Dated,
  sentence: string,
  lang: string,
  known: readonly KnownDate[],
): { readonly own: KnownDate; readonly other: KnownDate } | undefined {
  const sort = precisionOf(dated);
  if (!sort || datesIn(sentence, lang).length > 1) return undefined;
  const spoken = wordsOf(sentence, lang);
  const rank = (list: readonly KnownDate[]) =>
    list
      .map(one => ({ ...one, said: [...one.words].filter(word => spoken.has(word)) }))
      .sort((a, b) => b.said.length - a.said.length || Number(Boolean(b.fact)) - Number(Boolean(a.fact)));
  const like = datesLike(dated, known);
  const [own] = rank(like);
  const [other] = rank(known.filter(one => precisionOf(one.dated) === sort && !like.includes(one)));
  if (!own || !other || other.said.length < 2) return undefined;
  const only = other.said.filter(word => !like.some(({ words }) => words.has(word)));
  const kept = like.some(({ words }) => [...words].some(word => spoken.has(word) && !other.words.has(word)));
  // Years stand beside many things.
  return !kept && only.length >= (sort === 'year' ? 3 : 1) ? { own, other } : undefined;
}

const precisionOf = ({ day, minute, month, year }: Dated): 'day' | 'time' | 'year' | undefined =>
  day !== undefined
    ? 'day'
    : minute !== undefined
      ? 'time'
      : month === undefined && year !== undefined
        ? 'year'
        : undefined;
