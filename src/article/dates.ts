/** Dates and times as articles write them: read into days, with what the words leave open, and printed. */
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { readMyriads } from './numerals.ts';
import { compile as compileFor, flatten, squeeze } from './scan.ts';
import type { When } from './types.ts';
import { SYMBOLS, unitOf } from './units.ts';

/** A date or time where it stands; fields that the words leave out are undefined. */
export interface Dated {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** The other end of '6 to 8 May'. */
  readonly day2?: number;
  /** First, middle or last third of the month or year. */
  readonly third?: 1 | 2 | 3;
  readonly quarter?: number;
  readonly half?: number;
  /** First month of a season. */
  readonly season?: number;
  /** First year of a decade. */
  readonly decade?: number;
  /** Last year of '2010–20'. */
  readonly lastYear?: number;
  /** Minutes after midnight, as the clock says. */
  readonly minute?: number;
  /** Minutes that the zone is ahead of UTC. */
  readonly zone?: number;
}

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
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  JST: 540,
};

interface Patterns {
  readonly all: readonly RegExp[];
  readonly year: RegExp;
  /** What makes four digits a year, and what makes them a figure. */
  readonly before: RegExp;
  readonly qualified: RegExp;
}

const compiled = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const { tight } = language;
  const compile = (pattern: string, flags: string) => compileFor(pattern, flags, !!tight);
  const made = {
    all: language.dates.map(({ pattern, exact }) =>
      compile(`(?<![\\p{L}\\p{N}_$€£#/@]|\\p{N}[.,:/-])(?:${pattern})`, exact ? 'g' : 'gi'),
    ),
    year: /(?<![\p{L}\p{N}_$€£¥#/@.]|\p{N}[.,:-])(?<!\p{L}-)(?:1[0-9]|20|21)\d\d(?![\p{L}\p{N}%+‰°]|[.,:/]\d|-\p{L})/gu,
    before: compile(`(?<!\\p{L})(?:${language.yearAfter}) $`, 'i'),
    qualified: compile(`(?<!\\p{L})(?:${language.before.map(([words]) => words).join('|')})[ ]?$`, 'i'),
  };
  compiled.set(language, made);
  return made;
}

/** Every date and clock time in a text, in order, none over another. Years alone need a word that makes them one. */
export function datesIn(source: string, lang = 'en'): Dated[] {
  const language = languageOf(lang);
  const { tight } = language;
  const text = flatten(source, !!tight);
  const patterns = patternsOf(language);
  const { all, year } = patterns;
  const found: Dated[] = [];
  for (const pattern of all) {
    for (const match of text.matchAll(pattern)) {
      const dated = readMatch(match, language);
      if (dated) found.push(dated);
    }
  }
  for (const match of text.matchAll(year)) {
    const start = match.index;
    const end = start + 4;
    if (isYear(text, start, end, patterns, language)) found.push({ start, end, year: Number(match[0]) });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Dated[] = [];
  for (const one of found) {
    const last = apart.at(-1);
    if (!last || one.start >= last.end) apart.push(one);
    else if (one.end - one.start > last.end - last.start) apart[apart.length - 1] = one;
  }
  return apart;
}

/** Four digits are a year after 'in' and its like, in a range of years, or where nothing counted follows. */
function isYear(
  text: string,
  start: number,
  end: number,
  { before, qualified }: Patterns,
  language: Language,
): boolean {
  const value = Number(text.slice(start, end));
  const lead = text.slice(Math.max(0, start - 24), start);
  const next = /^ {0,9}([\p{L}%°][\p{L}'’-]*)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  const counted = language.isPlural(next) && (language.capitalNouns || next === next.toLowerCase());
  if (isMeasured(text.slice(end, end + 40), next, value, language)) return false;
  if (/^ ?[x×] ?\d/.test(text.slice(end, end + 4))) return false;
  if (before.test(lead))
    return value < 2200 && !(counted && (value < 1800 || value === 2000 || qualified.test(lead)));
  if (/(?:^|[^\d.,])(?:1[0-9]|20|21)\d\d ?[-–/] ?$/.test(lead)) return true;
  if (/^ ?[-–/] ?(?:(?:1[0-9]|20|21)\d\d|\d\d)(?![\d%.,])/.test(text.slice(end, end + 8))) return true;
  if (value < 1900 || value > 2099) return false;
  // '2015 results' are of a year, '2000 people' are counted.
  const figure = counted && (value % 100 === 0 || value > 2049 || qualified.test(lead));
  return !(next.toLowerCase() in language.units || next.toLowerCase() in language.scales || figure);
}

/** '2000 MW', '2000 €': a measure or a sign of money behind; 'in 2019 times changed' and 'in 2023 second' have none. */
function isMeasured(behind: string, next: string, value: number, language: Language): boolean {
  if (/^ {0,9}[€$£¥%](?![\p{L}\d])/u.test(behind)) return true;
  const symbol = SYMBOLS.get(next) ?? language.units[next.toLowerCase()];
  const kind = symbol === undefined || next.length < 2 ? '' : (unitOf(symbol)?.kind ?? '');
  return kind === 'duration' ? value % 100 === 0 : kind !== '' && kind !== 'ratio';
}

function readMatch(match: RegExpExecArray, language: Language): Dated | undefined {
  const groups = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const { tight } = language;
  const numberOf = (digits: string) => (tight && readMyriads(digits, 0, tight)?.value) ?? Number(digits);
  const number = (name: string) => (groups[name] === undefined ? undefined : numberOf(groups[name]));
  const era = tight?.eras[groups.era ?? '-'];
  const key = (name: string) => groups[name]?.toLowerCase().replace(/\.$/, '');
  const name = key('month') ?? key('name') ?? '';
  const month = number('mon') ?? language.months[name] ?? language.months[name.slice(0, 3)];
  const part = key('part')
    ?.split(/[^\p{L}]+/u)
    .find(word => word in language.thirds);
  const quarter = key('quarter') ?? key('quarter2');
  const half = key('half') ?? key('half2');
  const season = key('season');
  const zone = tight?.zones[groups.zone ?? ''] ?? zoneOf(groups.zone);
  let minute: number | undefined;
  if (groups.hour !== undefined) {
    const hour = numberOf(groups.hour);
    const late = tight ? tight.late.includes(groups.ampm ?? '?') : /^p/i.test(groups.ampm ?? '');
    if (groups.ampm && (hour < 1 || hour > 12)) return undefined;
    minute =
      (groups.ampm ? (hour % 12) + (late ? 12 : 0) : hour) * 60 +
      numberOf(groups.minute ?? (groups.thirty ? '30' : '0'));
  }
  if (groups.clock !== undefined) minute = language.clocks?.[groups.clock.toLowerCase()] ?? 0;
  const fields = {
    year: era === undefined ? number('year') : era + (groups.year === '元' ? 1 : number('year')!),
    month,
    day: number('day'),
    day2: number('day2'),
    third: part === undefined ? undefined : language.thirds[part],
    quarter: quarter === undefined ? undefined : language.quarters[quarter],
    half: half === undefined ? undefined : language.halves[half],
    season: season === undefined ? undefined : language.seasons[season],
    decade: groups.decade === undefined ? undefined : Number(`${groups.decade}${groups.ten}0`),
    lastYear: lastYearOf(groups),
    minute,
    zone,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (
    fields.day !== undefined &&
    fields.month !== undefined &&
    fields.day > daysIn(fields.year ?? 2000, fields.month)
  )
    return undefined;
  return { start, end, ...known };
}

/** '2010–20' ends in 2020; '1998–02' in 2002. */
function lastYearOf({
  year,
  year2,
  year3,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  const short = year2 ?? year3;
  if (year === undefined || short === undefined) return undefined;
  const last = Number(year.slice(0, 2) + short);
  return last > Number(year) ? last : last + 100;
}

function zoneOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const known = ZONES[zone.toUpperCase()];
  if (known !== undefined) return known;
  const offset = /^([+−-])(\d\d):?(\d\d)$/.exec(zone);
  if (!offset) return undefined;
  return (offset[1] === '+' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3]));
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days since 1970-01-01 of the first of a month; months beyond 12 run on. */
function firstOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return Math.round(date.getTime() / 864e5);
}

interface Published {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

function publishedOf(text = ''): Published {
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

type Span = Pick<When, 'from' | 'to' | 'precision'> & { readonly undated?: true };

/** What a date without its clock time spans. */
function spanOf(dated: Dated, published: Published): Span | undefined {
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

const fallbackDay = ({ year = 2000, month = 1, day = 1 }: Published) => firstOf(year, month) + day - 1;

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
