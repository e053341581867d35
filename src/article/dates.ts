/** Dates and times as articles write them: read into days, with what the words leave open, and printed. */
import { type Dated, datesIn } from './dated.ts';
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { compile as compileFor, flatten, squeeze } from './scan.ts';
import { fallbackDay, publishedOf, type Span, spanOf } from './spans.ts';
import type { When } from './types.ts';

export { type Dated, datesIn };

/** What reading a date may lean on. */
export interface Around {
  /** When the article was published: '2026-05-11', '2026-05', '2026', ''. */
  readonly published?: string;
  readonly lang?: string;
  /** The day of clock times that stand without one. */
  readonly day?: When;
}

/** A date as read, or why it can't hold. */
export interface ReadWhen {
  readonly when: When;
  /** Where it was read in the words. */
  readonly start: number;
  readonly end: number;
  /** Set where a period ends before it starts: its two ends as the words give them. */
  readonly reversed?: readonly [string, string];
}

const MINUTE = 1 / 1440;
/** Finds nothing. */
const NEVER = '(?!)';

/** A date, with its clock time if the words give one, before it is put into words. */
interface Moment extends Span {
  readonly start: number;
  readonly end: number;
  readonly clock: boolean;
  readonly ownDay: boolean;
  readonly dated: Dated;
}

/** Dates and clock times put together: each time with the day that stands beside it, else the only or last one. */
function moments(text: string, around: Around): Moment[] {
  const published = publishedOf(around.published);
  const all = datesIn(text, around.lang);
  const lastZone = all.findLast(one => one.zone !== undefined)?.zone ?? 0;
  const beside = compileFor(
    `^[ ]?,?(?: (?:${languageOf(around.lang ?? 'en').beside ?? NEVER}))?[ ]?,?[ ]?$`,
    'i',
  );
  const taken = new Set<Dated>();
  const made: Moment[] = [];
  const days = all.filter(one => one.minute === undefined || one.day !== undefined);
  for (const [at, one] of all.entries()) {
    if (one.minute === undefined) continue;
    const touches = (other: Dated | undefined) =>
      other !== undefined &&
      other.minute === undefined &&
      other.day !== undefined &&
      beside.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
    const own =
      one.day !== undefined
        ? one
        : touches(all[at + 1])
          ? all[at + 1]
          : touches(all[at - 1])
            ? all[at - 1]
            : undefined;
    const nearest = own ?? days.findLast(other => other.start < one.start && other.day !== undefined);
    const span = nearest ? spanOf({ ...nearest }, published) : undefined;
    if (own) taken.add(own);
    else if (nearest) taken.add(nearest);
    const given = around.day;
    const day = span?.from ?? (given ? Math.floor(given.from) : fallbackDay(published));
    const undated = span
      ? span.undated
      : given
        ? given.undated
        : published.day === undefined
          ? true
          : undefined;
    const from = day + (one.minute - (one.zone ?? lastZone)) * MINUTE;
    made.push({
      start: Math.min(one.start, own?.start ?? one.start),
      end: Math.max(one.end, own?.end ?? one.end),
      from,
      to: from,
      precision: 'time',
      clock: true,
      ownDay: own !== undefined,
      dated: one,
      ...(undated ? { undated } : {}),
    });
  }
  for (const one of days) {
    if (taken.has(one) || one.minute !== undefined) continue;
    const span = spanOf(one, published);
    if (span) made.push({ start: one.start, end: one.end, clock: false, ownDay: true, dated: one, ...span });
  }
  return made.sort((a, b) => a.start - b.start);
}

/**
 * The date of an event's words; two make a period, more than two are taken from first to last only if the words
 * join them. Undefined where the words hold none.
 */
export function readWhen(source: string, around: Around = {}): ReadWhen | undefined {
  const words = flatten(source);
  const language = languageOf(around.lang ?? 'en');
  const all = moments(words, around);
  const [first, second] = all;
  if (!first) return undefined;
  const slice = (one: Moment) => squeeze(words.slice(one.start, one.end));
  const undated = first.undated ?? second?.undated;
  const open = undated ? { undated } : {};
  if (
    !second ||
    (!first.clock && second.clock) ||
    all.length > 2 ||
    isRemark(words, first, second, language)
  ) {
    const { from, to, precision } = first;
    const length = precision === 'period' ? { length: lengthOf(from, to, first, first, language) } : {};
    return {
      when: { text: slice(first), from, to, precision, ...length, ...open },
      start: first.start,
      end: first.end,
    };
  }
  const year = first.dated.year ?? second.dated.year;
  // 'May to July 2025': the year at the end is both's.
  const begin =
    first.dated.year === undefined && !first.clock && year !== undefined && first.dated.month !== undefined
      ? { ...first, ...spanOf({ ...first.dated, year }, {}) }
      : first;
  let { to } = second;
  const { from } = begin;
  // '22:00 to 02:00' runs past midnight.
  if (to < from && begin.clock && second.clock && !second.ownDay && to + 1 - from <= 0.5) to += 1;
  const joined = squeeze(words.slice(first.end, second.start));
  const day = language.print.to;
  const text = joins(joined, language)
    ? squeeze(words.slice(first.start, second.end))
    : slice(first) + day + slice(second);
  return {
    when: {
      text,
      from,
      to: Math.max(from, to),
      precision: 'period',
      length: lengthOf(from, to, begin, second, language),
      ...open,
    },
    start: first.start,
    end: second.end,
    ...(to < from ? { reversed: [slice(first), slice(second)] as const } : {}),
  };
}

/** A year or month behind a day is its own fuller name or an aside, not the end of a period. */
function isRemark(words: string, first: Moment, second: Moment, language: Language): boolean {
  if (first.clock !== second.clock) return true;
  if (first.precision === second.precision) return false;
  return !joins(squeeze(words.slice(first.end, second.start)), language);
}

/** Whether words join the ends of a period: 'to', 'and', 'until'. */
const joins = (words: string, { to, and, until }: Language): boolean =>
  [...to, and, ...(until?.split('|') ?? [])].includes(words.toLowerCase());

/** The length of a period in the largest unit that leaves at most one decimal: '4.5 hours', '3 days', '10 years'. */
function lengthOf(from: number, to: number, first: Moment, last: Moment, language: Language): string {
  const days = to - from;
  const say = (value: number, unit: string) => {
    const rounded = Math.round(value * 10) / 10;
    const [one, many] = language.print.units[unit]!;
    const gap = language.tight ? '' : ' ';
    return String(rounded).replace('.', language.decimal) + gap + (rounded === 1 ? one : many);
  };
  if (first.clock && last.clock) {
    const minutes = Math.round(days * 1440);
    if (minutes < 90) return say(minutes, 'min');
    if (minutes < 2880)
      return minutes % 6 === 0
        ? say(minutes / 60, 'h')
        : `${say(Math.floor(minutes / 60), 'h')} ${say(minutes % 60, 'min')}`;
    return say(days, 'day');
  }
  const years = (year: Moment) => new Date(Math.round(year.from) * 864e5).getUTCFullYear();
  if (first.dated.lastYear !== undefined) return say(first.dated.lastYear - first.dated.year!, 'year');
  if (first.precision === 'year' && last.precision === 'year') return say(years(last) - years(first), 'year');
  const months = (moment: Moment) =>
    years(moment) * 12 + new Date(Math.round(moment.from) * 864e5).getUTCMonth();
  if (first.precision === 'month' && last.precision === 'month')
    return say(months(last) - months(first) + 1, 'month');
  return say(Math.round(days), 'day');
}

/** Whether the article puts `late` after `early` though its own dates can't have it so; silent where they leave it open. */
export function contradictsOrder(late: When, early: When): boolean {
  if (late.undated !== early.undated) return false;
  // A span ends where the next begins; a time of day is one moment.
  return late.precision === 'time' ? late.to < early.from : late.to <= early.from;
}

/** A day in words, as far as told: 'May 6, 2026', 'May 2026', '2026', '14:05 UTC'. */
export function printDay(day: number, precision: 'time' | 'day' | 'month' | 'year', lang = 'en'): string {
  const date = new Date(Math.round(day * 1440) * 6e4);
  if (precision === 'time') return `${date.toISOString().slice(11, 16)} UTC`;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(lang, options).format(date);
}
