/** Figures as people write them, read into value, measure, qualifier and the wording to show. */
import { datesIn } from './dates.ts';
import { figureStarts, readFigure } from './figure.ts';
import { languageOf } from './languages/index.ts';
import type { Language, Tight } from './languages/language.ts';
import { digitsAt } from './numbers.ts';
import { compile, flatten } from './scan.ts';
import type { Quantity } from './types.ts';

/**
 * Every figure of a text, in order. Dates, clock times, ordinals and names that hold digits are none. Takes time in
 * proportion to the text; never throws.
 */
export function readQuantities(source: string, lang = 'en'): Quantity[] {
  const language = languageOf(lang);
  const written = flatten(source);
  const text = language.tight ? flatten(source, true) : written;
  const starts = figureStarts(language);
  const blocked = stretches(source, text, lang, language);
  const found: Quantity[] = [];
  let from = 0;
  let block = 0;
  let labelled = -1;
  starts.lastIndex = 0;
  for (;;) {
    starts.lastIndex = from;
    const start = starts.exec(text);
    if (!start) return found;
    const at = start.index;
    while (block < blocked.length && blocked[block]![1] <= at) block++;
    const stretch = blocked[block];
    if (stretch && stretch[0] <= at) {
      from = stretch[1];
      continue;
    }
    const stop = stretch?.[0] ?? text.length;
    const floor = found.at(-1)?.end ?? 0;
    const read = readFigure({ source, text, written, language, floor, labelled }, at, stop);
    if ('quantity' in read) found.push(read.quantity);
    if ('labelled' in read) labelled = read.end;
    from = Math.max(read.end, at + 1);
  }
}

const PHONE =
  /(?<![\p{L}\p{N}.,])(?:\+\d{1,3}[ .\u00a0-]?(?:\(\d{1,5}\)[ .\u00a0-]?)?\d{1,5}(?:[ .\u00a0-]\d{2,8}){1,5}|\(\d{2,5}\)[ .\u00a0-]?\d{2,5}(?:[ .\u00a0-]\d{2,5}){1,4}|\d{1,5}(?:[.-]\d{2,5}){2,4}|0\d(?:[ .]\d\d){4}|\d{3}-\d{4})(?![\p{L}\p{N}%]|[.,]\d)/gu;
/** Letters that touch a number are of scripts that set words apart. */
const PHONE_TIGHT = new RegExp(PHONE.source.replaceAll('\\p{L}', '\\p{Script=Latin}'), 'gu');

const names = new Map<Tight, RegExp>();

/** Words that hold a number and are no figure. */
function namesOf(tight: Tight): RegExp {
  const known = names.get(tight) ?? compile(tight.names, 'g', true);
  names.set(tight, known);
  return known;
}

/** What holds no figures: dates, addresses, phone numbers. In order, apart. */
function stretches(source: string, text: string, lang: string, language: Language): [number, number][] {
  const found: [number, number][] = datesIn(text, lang).map(({ start, end }) => [start, end]);
  // The numbers of a numbered list.
  for (const match of source.matchAll(/^[ \t]*\d{1,3}[.)](?=[ \t])/gm))
    found.push([match.index, match.index + match[0].length]);
  // '1.234.567' where full stops part thousands; '192.168.100.101' is an address all the same.
  const isNumber = (at: number, end: number) => {
    const number = digitsAt(text, at, language)?.raw ?? '';
    const parts = number.split('.');
    return at + number.length === end && !(parts.length === 4 && parts.every(part => Number(part) < 256));
  };
  const { tight } = language;
  if (tight)
    for (const match of text.matchAll(namesOf(tight)))
      found.push([match.index, match.index + match[0].length]);
  for (const match of text.matchAll(tight ? /[!-~]+/g : /(?<!\S)\S+/g)) {
    const [chunk] = match;
    const first = chunk.search(/\d/);
    if (first < 0) continue;
    const last = /[^\d]*$/.exec(chunk)!.index;
    const version =
      /^[^\d]*\d+(?:\.\d+){2,}/.test(chunk) && !isNumber(match.index + first, match.index + last);
    if (version || /:\/\/|[@_\\]|^www\./.test(chunk)) found.push([match.index, match.index + chunk.length]);
  }
  const phone = tight ? PHONE_TIGHT : PHONE;
  for (const match of text.matchAll(phone)) {
    const end = match.index + match[0].length;
    if (!isNumber(match.index, end)) found.push([match.index, end]);
  }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
