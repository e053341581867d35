/** Dates and clock times found in a text. */
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { readMyriads } from './numerals.ts';
import { compile as compileFor, flatten } from './scan.ts';
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
