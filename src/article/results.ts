/** Results put into words: rounded to what they vouch for, in the measure and the manner of a figure like them. */
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { readNumber } from './numbers.ts';
import { flatten } from './scan.ts';
import type { Qualifier, Quantity } from './types.ts';
import { MONEY_SIGNS, tidy, toBase, unitOf } from './units.ts';

/** A result before it is in words, in `unit`. */
export interface Result {
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** The last digit it vouches for; 0 where it is exact. */
  readonly step: number;
  readonly noun: string;
}

/** Rounds down for a lower bound, up for an upper one, else to the nearest. */
export function roundTo(value: number, step: number, way: -1 | 0 | 1): number {
  if (step <= 0 || !Number.isFinite(value)) return tidy(value);
  const count = tidy(value / step);
  const whole =
    way > 0 ? Math.floor(count) : way < 0 ? Math.ceil(count) : Math.sign(count) * Math.round(Math.abs(count));
  return tidy(whole * step);
}

/** A result as a quantity, its words in the manner of `like` where that has the same measure. */
export function quantityOf(result: Result, lang = 'en', like?: Quantity): Quantity {
  const language = languageOf(lang);
  const { value, high, unit, qualifier, step, noun } = result;
  const measure = unitOf(unit) ?? unitOf('')!;
  const model = like?.unit === unit ? like : undefined;
  const figure =
    high === undefined
      ? printFigure(value, unit, step, language, model)
      : printRange(value, high, unit, step, language, model);
  const text = qualified(figure, language.print.qualifiers[qualifier]);
  return {
    value,
    ...(high === undefined ? {} : { high }),
    qualifier,
    unit: measure.symbol,
    kind: measure.kind,
    base: toBase(value, measure),
    step,
    noun,
    text,
    figure,
    start: 0,
    end: text.length,
  };
}

/** A figure under a qualifier, which stands before it or, told by '…', around it: 'about 8', '8以上'. */
const qualified = (figure: string, words: string): string =>
  words.includes('…') ? words.replace('…', figure) : words + figure;

function printRange(
  low: number,
  high: number,
  unit: string,
  step: number,
  language: Language,
  like?: Quantity,
): string {
  const { scale, suffix } = mannerOf(low, unit, language, like);
  // '8,000～1.2万' would be read as two figures.
  const above = mannerOf(high, unit, language, like).scale;
  const small = scale === 1 && above > 1 && above < 1e6;
  const from = printFigure(low, unit, step, language, like);
  const to = printFigure(high, unit, step, language, like, small ? low : high);
  const tail = commonTail(from, to);
  // '1.000 a 1.010 millones' would begin at a thousand.
  const shared = scale > 1 && Math.abs(low) >= 1000 * scale ? Math.min(tail, suffix.length) : tail;
  return from.slice(0, from.length - shared).trimEnd() + language.print.to + to;
}

/** How many characters of unit two figures end in alike; digits are never cut. */
function commonTail(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a.at(-1 - count) === b.at(-1 - count) && !/[\d.,]/.test(a.at(-1 - count)!))
    count++;
  // 'million' and 'billion' end alike: a word is cut whole or not at all.
  const inWord = (sign = '') => /\p{L}/u.test(sign) && !TIGHT.test(sign);
  while (count > 0 && inWord(a.at(-1 - count)) && inWord(a.at(-count))) count--;
  return count;
}

/** `by` decides the scale and the plural: a figure beside it. */
function printFigure(
  value: number,
  unit: string,
  step: number,
  language: Language,
  like?: Quantity,
  by = value,
): string {
  const { prefix, suffix, scale, scaleText } = mannerOf(by, unit, language, like);
  const number = printNumber(Math.abs(value) / scale, step / scale, language);
  return (value < 0 ? '−' : '') + prefix + number + scaleText + suffix;
}

/** A number with the language's separators, no digit beyond `step`, no zeros at the end of decimals. */
export function printNumber(value: number, step: number, language: Language): string {
  const decimals = step > 0 ? Math.min(10, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))) : 10;
  const [whole = '0', part = ''] = Math.abs(tidy(value)).toFixed(decimals).split('.');
  const digits = part.replace(/0+$/, '');
  const group = language.groups[0] ?? '\u202f';
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, group) : whole;
  return (value < 0 ? '−' : '') + grouped + (digits ? language.decimal + digits : '');
}

interface Manner {
  readonly prefix: string;
  readonly suffix: string;
  readonly scale: number;
  readonly scaleText: string;
}

function mannerOf(value: number, unit: string, language: Language, like?: Quantity): Manner {
  const size = Math.abs(value);
  const money = /^([A-Z]{3})(?:\/(.+))?$/.exec(unit);
  const scales = money || unit === '' || unit.startsWith('/') ? language.print.scales : [];
  const [scale, word] = scales.find(([least]) => size >= least) ?? [1, ''];
  const own = { scale, scaleText: word && behind(inflected(word, size / scale, language)) };
  const many = isMany(size, language);
  const model = like && modelOf(like, language);
  const scaled =
    model && model.scale > 1 && size >= model.scale && size < model.scale * 1000
      ? { scale: model.scale, scaleText: inflected(model.scaleText, size / model.scale, language) }
      : own;
  if (money) {
    const [, code = '', per] = money;
    const sign = Object.entries(MONEY_SIGNS).find(
      ([sign, one]) => one === code && /^\p{Sc}$/u.test(sign),
    )?.[0];
    const tail = per ? perTail(per, language) : '';
    if (model) return { ...scaled, prefix: model.prefix, suffix: model.suffix };
    const name = language.print.units[code];
    if (name) return { ...scaled, prefix: '', suffix: behind(name[many ? 1 : 0]) + tail };
    return { ...scaled, prefix: sign ?? `${code}\u00a0`, suffix: tail };
  }
  // A counter belongs to its number: '22万台'.
  const counter = language.tight && unit === '' ? (model?.suffix ?? '') : '';
  if (unit === '' || unit.startsWith('/')) return { ...scaled, prefix: '', suffix: counter };
  const words = language.print.units[unit];
  if (model && !words) return { ...scaled, prefix: model.prefix, suffix: model.suffix };
  // A word with one form for all numbers, or a sign instead of it, stays as the model has it.
  if (model && words?.[0] === words?.[1]) return { ...own, prefix: '', suffix: model.suffix };
  if (words) return { ...own, prefix: '', suffix: behind(words[many ? 1 : 0]) };
  if (unit === '%' || unit === '‰' || unit === '°') return { ...own, prefix: '', suffix: unit };
  const slash = unit.indexOf('/');
  if (slash > 0 && !/^(?:km\/h|m\/s|[kMGT]bit\/s)$/.test(unit)) {
    const [over, under] = [unit.slice(0, slash), unit.slice(slash + 1)];
    const inner = mannerOf(value, over, language);
    return { ...inner, suffix: inner.suffix + perTail(under, language) };
  }
  return { ...own, prefix: '', suffix: (language.tight ? '' : '\u00a0') + unit };
}

const isMany = (size: number, { print: { manyFrom } }: Language): boolean =>
  manyFrom === undefined ? size !== 1 : size >= manyFrom;

/** A scale's word in the number that a figure asks for: 'milliard' or 'milliards', 'Milliarde' or 'Milliarden'. */
function inflected(text: string, size: number, language: Language): string {
  return text.replace(/\p{L}{5,}/u, word => {
    const bare = (form: string) =>
      form
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .slice(0, 5);
    const factor = language.scales[word.toLowerCase()];
    const forms = Object.entries(language.scales)
      .filter(([form, value]) => value === factor && bare(form) === bare(word.toLowerCase()))
      .map(([form]) => form)
      .sort((a, b) => a.length - b.length);
    const chosen = forms.at(isMany(size, language) ? -1 : 0);
    if (chosen === undefined) return word;
    return /^\p{Lu}/u.test(word) ? chosen[0]!.toUpperCase() + chosen.slice(1) : chosen;
  });
}

/** Scripts that set no spaces. */
const TIGHT = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** A word behind a number: set off by a space, but not one in such a script, or one that begins with a sign. */
const behind = (word: string): string => (/^\P{L}/u.test(word) || TIGHT.test(word) ? word : ` ${word}`);

/** ' per hour', '/hour'. */
function perTail(unit: string, { print }: Language): string {
  const word = print.units[unit]?.[0] ?? unit;
  return print.per === '/' ? `/${word}` : ` ${print.per} ${word}`;
}

/** What stands around a figure's number: '$' and ' billion', or '\u00a0MW'. Undefined for words as 'doubled'. */
function modelOf(like: Quantity, language: Language): (Manner & { readonly scale: number }) | undefined {
  const at = like.figure.search(/\d/);
  if (at < 0 || like.high !== undefined) return undefined;
  const number = readNumber(
    flatten(like.figure, !!language.tight),
    at,
    language,
    like.kind.startsWith('money'),
  );
  if (!number) return undefined;
  const digits = /^[\d.,'’\u00a0\u202f\u2009]*\d/.exec(like.figure.slice(at))![0].length;
  const suffix = like.figure.slice(number.end);
  const prefix = like.figure.slice(0, at).replace(/^[-−–+(]+/, '');
  // '100-megawatt' belongs before a noun; a result stands by itself.
  if (/^-/.test(suffix) || /[)]/.test(suffix) || /\d/.test(suffix)) return undefined;
  return { prefix, suffix, scale: number.scale, scaleText: like.figure.slice(at + digits, number.end) };
}
