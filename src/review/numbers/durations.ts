/** Small numbers in words, and lengths of time between dates. */
import { datesIn } from '../../article/dates.ts';
import { readQuantities } from '../../article/quantities.ts';
import type { Article, Quantity } from '../../article/types.ts';
import type { Known } from './known.ts';

const DAY = 86_400;

/**
 * Number words up to twelve that measure nothing: 'three signs'. With a unit of time they are figures, unless they count
 * the dates beside them ('two days are named') or the article says them in words too ('a single week').
 */
export function isWord(figure: Quantity, text: string, dates: number, article: Article): boolean {
  const { value, kind, unit, qualifier } = figure;
  if (/\p{Nd}/u.test(figure.text) || value > 12) return false;
  if (kind === 'count' && unit === '') return true;
  if (kind !== 'duration' || qualifier !== 'exact') return false;
  if (dates > 1 && value === dates) return true;
  const own = [article.document, ...article.sources.values()].map(one => one.text);
  const name = /\p{L}+$/u.exec(text.slice(figure.start, figure.end))?.[0] ?? '';
  const one = value === 1 && name ? new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu') : undefined;
  return own.some(
    each =>
      one?.test(each) ||
      readQuantities(each, article.lang).some(other => other.kind === kind && other.base === figure.base),
  );
}

/** Whether a length of time lies between two dates that the text speaks of, two years of the slide, or a series' ends. */
export function isSpan(
  figure: Quantity,
  { spans }: Pick<Known, 'spans'>,
  near: readonly string[],
  slide: string,
  shown: boolean,
  article: Article,
): boolean {
  if (figure.kind !== 'duration') return false;
  if (figure.unit === 'year') {
    const years = datesIn(slide, article.lang).flatMap(({ year, lastYear }) =>
      [year ?? [], lastYear ?? []].flat(),
    );
    const between = years.some(a => years.some(b => a - b === figure.value || a - b + 1 === figure.value));
    if ((spans.has(figure.value) && (shown || figure.value > 12)) || (between && figure.value > 1))
      return true;
  }
  const whens = [...article.facts.values()].flatMap(({ name, when }) =>
    when && !when.undated && when.precision !== 'vague' ? [{ name, when }] : [],
  );
  return whens.some(({ name, when: a }) =>
    whens.some(({ when: b }) => {
      if (a === b || !near.includes(name)) return false;
      const days = Math.abs(Math.floor(a.from) - Math.floor(b.from));
      const worth = figure.base / figure.value;
      const off = Math.abs((days * DAY) / worth - figure.value);
      // A day is a day; of longer ones people count halves.
      if (isCoarse(figure, days * DAY)) return true;
      return days > 0 && (/^(?:day|week)$/.test(figure.unit) ? off < 1e-6 : worth > DAY && off <= 0.25);
    }),
  );
}

/** 'Less than three weeks' for 17 days, 'over a month' for 40, 'about ten days' for 11. */
function isCoarse({ qualifier, base }: Quantity, span: number): boolean {
  const part = span / base;
  if (/^(?:under|upTo|nearly)$/.test(qualifier)) return part <= 1 && part > 0.7;
  if (/^(?:over|atLeast)$/.test(qualifier)) return part >= 1 && part < 1.4;
  return qualifier === 'about' && Math.abs(part - 1) <= 0.1;
}
