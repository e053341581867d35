/** What days a date spans, the article's own date filling in what its words leave out. */
import type { Dated } from './dated.ts';
import type { When } from './types.ts';

/** Days since 1970-01-01 of the first of a month; months beyond 12 run on. */
export function firstOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return Math.round(date.getTime() / 864e5);
}

/** When an article was published, as far as it says. */
export interface Published {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** '2026-05-11', '2026-05', '2026', '' taken apart. */
export function publishedOf(text = ''): Published {
  const match = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?/.exec(text.trim());
  if (!match) return {};
  const [, year, month, day] = match.map(part => (part === undefined ? undefined : Number(part)));
  return { year: year!, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

/** The year that puts a month nearest to the day of publishing. */
function nearestYear(month: number, published: Published): number {
  const year = published.year ?? 2000;
  if (published.month === undefined) return year;
  const apart = month - published.month;
  return apart > 6 ? year - 1 : apart < -6 ? year + 1 : year;
}

/** From one day up to another. */
export type Span = Pick<When, 'from' | 'to' | 'precision'> & { readonly undated?: true };

/** What a date without its clock time spans. */
export function spanOf(dated: Dated, published: Published): Span | undefined {
  const { day, day2, third, quarter, half, season, decade } = dated;
  const alone = dated.month === undefined && day !== undefined;
  const month = alone ? published.month : dated.month;
  const open = published.year === undefined || alone ? { undated: true as const } : {};
  if (decade !== undefined)
    return { from: firstOf(decade, 1), to: firstOf(decade + 10, 1), precision: 'vague' };
  if (month !== undefined) {
    const year = dated.year ?? nearestYear(month, published);
    const loose = dated.year === undefined ? open : {};
    const first = firstOf(year, month);
    const next = firstOf(year, month + 1);
    if (day !== undefined) {
      const from = first + day - 1;
      if (day2 === undefined) return { from, to: from + 1, precision: 'day', ...loose };
      return { from, to: first + day2, precision: 'period', ...loose };
    }
    if (third === undefined) return { from: first, to: next, precision: 'month', ...loose };
    const ends = [first, first + 10, first + 20, next] as const;
    return { from: ends[third - 1]!, to: ends[third]!, precision: 'vague', ...loose };
  }
  const year = dated.year ?? published.year;
  if (year === undefined) return undefined;
  const months = (first: number, count: number, precision: When['precision']): Span => ({
    from: firstOf(year, first),
    to: firstOf(year, first + count),
    precision,
  });
  if (quarter !== undefined) return months(quarter * 3 - 2, 3, 'vague');
  if (half !== undefined) return months(half * 6 - 5, 6, 'vague');
  if (season !== undefined) return months(season, 3, 'vague');
  if (third !== undefined) return months(third * 4 - 3, 4, 'vague');
  if (dated.year === undefined) return undefined;
  if (dated.lastYear !== undefined)
    return { from: firstOf(dated.year, 1), to: firstOf(dated.lastYear + 1, 1), precision: 'period' };
  return months(1, 12, 'year');
}

/** The day of a clock time that no day stands beside. */
export const fallbackDay = ({ year = 2000, month = 1, day = 1 }: Published) => firstOf(year, month) + day - 1;
