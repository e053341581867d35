/** An amount: a number with its measure, '300MW', '$1.2 billion', '2h 13m', '12 tonnes a day'. */
import type { Language } from './languages/language.ts';
import { type ReadNumber, readNumber } from './numbers.ts';
import { anyOf, compile as compileFor, matchAt } from './scan.ts';
import { CURRENCIES, MONEY_SIGNS, SYMBOLS, tidy, unitOf } from './units.ts';

/** An amount where it stands, from its sign of money on. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumber;
  /** In `unit`, later parts of a compound added: '2h 13m'. */
  readonly value: number;
  /** '' for counts. */
  readonly unit: string;
  /** Set where a later part of a compound makes it finer. */
  readonly finest?: number;
  /** Stretches of space, or of nothing, where a no-break space belongs: before symbols. */
  readonly joints: readonly (readonly [number, number])[];
  /** What is counted, where a counter behind the number says it: '台'. */
  readonly noun?: string;
  /** A hyphen sets the unit off: '100-megawatt'. */
  readonly hyphen: boolean;
}

interface Patterns {
  readonly symbol: RegExp;
  readonly word: RegExp;
  readonly counter: RegExp;
  /** '半' behind a unit. */
  readonly half: RegExp;
  readonly per: RegExp;
  readonly perTime: RegExp;
  readonly perName: RegExp;
  readonly bareSymbol: RegExp;
  readonly bareWord: RegExp;
  readonly scaleOf: RegExp;
  readonly moneyAfter: RegExp;
  readonly tightUnits: readonly RegExp[];
  readonly notPer: RegExp;
  readonly money: RegExp;
  readonly moneyEnd: RegExp;
  readonly compound: RegExp;
}

const compiled = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const { tight } = language;
  const compile = (pattern: string, flags: string) => compileFor(pattern, flags, !!tight);
  const symbols = anyOf([...SYMBOLS.keys(), 'x', '×']).replaceAll(' ', '[ ]');
  const words = anyOf(Object.keys(language.units));
  const money = anyOf([...Object.keys(MONEY_SIGNS), ...CURRENCIES]);
  const slash = language.per.includes('/') ? '|[ ]?/[ ]?' : '';
  const per = anyOf(language.per.filter(word => word !== '/'));
  const made = {
    // '39 l’an dernier' is no litres.
    symbol: compile(`([ ]|-)?(${symbols})(?![\\p{L}\\p{N}²³]|[’']\\p{L})`, 'y'),
    word: compile(`([ ]|-)?${tight ? `(?!${tight.notUnit})` : ''}(${words})(?!\\p{L})`, 'iy'),
    counter: compile(`[ ]?(?!${tight?.notUnit})(${anyOf(tight?.counters ?? [])})`, 'y'),
    half: compile(tight?.half ?? (language.unitPart ? `(?:${language.unitPart})(?!\\p{L})` : '(?!)'), 'iy'),
    per: compile(`(?: (?:${per}) ${slash})${tight ? '(?=\\S)' : '(?=[\\p{L}\\d%])'}`, 'iy'),
    perTime: compile(` (?:${anyOf(language.perTime)}) (?=\\p{L})`, 'iy'),
    perName: compile(
      language.perThing
        ? `(${language.perThing})(?![\\p{L}\\p{N}])`
        : `((?:(?:\\d[\\d,.]*\\d|${anyOf(Object.keys(language.scales))}|${language.perAdjective}) )?\\p{L}[\\p{L}\\p{N}]*)(?![\\p{L}\\p{N}])`,
      'y',
    ),
    bareSymbol: compile(`(${symbols})(?![\\p{L}\\p{N}]|[’']\\p{L})`, 'y'),
    bareWord: compile(`(${words})(?![\\p{L}\\p{N}])`, 'iy'),
    // 'millions d’euros'.
    scaleOf: compile(`(?<=\\p{L}|\\.)(?:${language.scaleOf ?? '(?!)'})`, 'iy'),
    tightUnits: (language.tightUnits ?? []).map(([pattern]) =>
      compile(`(?:${pattern})(?![\\p{L}\\p{N}])`, 'y'),
    ),
    moneyAfter: compile(`[ ]?(${anyOf(Object.keys(MONEY_SIGNS))})(?![\\p{L}\\p{N}])`, 'y'),
    notPer: compile(` (?:${language.notPer})(?!\\p{L})`, 'iy'),
    money: compile(`(?<![\\p{L}\\p{N}])(${money})[ ]?$`, ''),
    moneyEnd: compile(`(${money})[ ]?(?=[-−]?\\d)`, 'y'),
    compound: compile(`(?:,? (?:${language.and} )?)?(?=\\d)`, 'iy'),
  };
  compiled.set(language, made);
  return made;
}

const codeOf = (sign: string, { tight }: Language) => tight?.money[sign] ?? MONEY_SIGNS[sign] ?? sign;

/** The sign of money right before `at`: where it starts and its code. */
export function moneyBefore(
  text: string,
  at: number,
  language: Language,
): { start: number; code: string } | undefined {
  const from = Math.max(0, at - 8);
  const found = patternsOf(language).money.exec(text.slice(from, at));
  // 'COP28' is a conference.
  if (!found || found[0] === 'COP') return undefined;
  return { start: from + found.index, code: codeOf(found[1]!, language) };
}

/** The sign of money at `at`, with a number behind it. */
export function moneyAt(
  text: string,
  at: number,
  language: Language,
): { end: number; code: string } | undefined {
  const found = matchAt(patternsOf(language).moneyEnd, text, at);
  return found ? { end: at + found[0].length, code: codeOf(found[1]!, language) } : undefined;
}

/** The amount whose digits or words start at `at`; `money` is the sign before it. */
export function readAmount(
  text: string,
  at: number,
  language: Language,
  money?: { readonly start: number; readonly code: string },
): Amount | undefined {
  const number = readNumber(text, at, language, money !== undefined);
  if (!number) return undefined;
  const start = money?.start ?? at;
  // '$200 bn': an abbreviated scale keeps to its number.
  const scale = / +(\p{L}{1,3}\.?)$/u.exec(text.slice(at, number.end));
  const joints: [number, number][] =
    scale && number.digits ? [[at + scale.index, at + scale.index + scale[0].length - scale[1]!.length]] : [];
  // '1 234': what stands between its thousands stays.
  if (number.digits && number.grouped)
    for (const gap of text.slice(at, number.end).matchAll(/(?<=\d) (?=\d{3})/g))
      joints.push([at + gap.index, at + gap.index + 1]);
  const base = { start, number, value: number.value, hyphen: false };
  const word = money && language.tight && readUnit(text, number.end, number, language);
  // The end of '6万円～8万円' says its money again.
  if (money && !(word && word.symbol === money.code)) {
    const per = readPer(text, number.end, money.code, language);
    return { ...base, end: per?.end ?? number.end, unit: per?.unit ?? money.code, joints };
  }
  const unit = word || readUnit(text, number.end, number, language);
  if (!unit) {
    const counter = language.tight && matchAt(patternsOf(language).counter, text, number.end);
    return counter
      ? { ...base, end: number.end + counter[0].length, unit: '', joints, noun: counter[1]! }
      : { ...base, end: number.end, unit: '', joints };
  }
  const whole: Amount = {
    ...base,
    end: unit.end,
    unit: unit.symbol,
    joints: unit.joint ? [...joints, unit.joint] : joints,
    hyphen: unit.hyphen,
  };
  const kind = unitOf(unit.symbol)!.kind;
  if ((kind === 'duration' || unit.symbol === 'ft' || unit.symbol === 'lb') && !unit.hyphen) {
    const longer = readCompound(text, whole, language);
    if (longer) return longer;
  }
  const half = number.scale === 1 && !unit.hyphen ? matchAt(patternsOf(language).half, text, unit.end) : null;
  if (half) {
    const value = tidy(whole.value + 0.5);
    return { ...whole, value, finest: 0.5, end: unit.end + half[0].length };
  }
  const per = unit.hyphen ? undefined : readPer(text, unit.end, unit.symbol, language);
  return per ? { ...whole, end: per.end, unit: per.unit } : whole;
}

interface ReadUnit {
  readonly symbol: string;
  readonly end: number;
  readonly hyphen: boolean;
  readonly joint?: readonly [number, number];
}

function readUnit(text: string, from: number, number: ReadNumber, language: Language): ReadUnit | undefined {
  const { symbol, word, scaleOf, moneyAfter, tightUnits } = patternsOf(language);
  const of = number.scale > 1 || !number.digits ? matchAt(scaleOf, text, from) : null;
  const at = from + (of?.[0].length ?? 0);
  const money = matchAt(moneyAfter, text, at);
  // '4 $ node': English sets its dollar before.
  if (money && (language.decimal === ',' || money[0] !== ' $')) {
    const [all, written = ''] = money;
    const gap = all.length - written.length;
    const glued = gap === 0 && /\p{L}/u.test(text[at - 1] ?? '');
    const joint = glued ? {} : { joint: [at, at + gap] as const };
    return { symbol: MONEY_SIGNS[written]!, end: at + all.length, hyphen: false, ...joint };
  }
  if (number.digits && number.letter === '') {
    const tight = language.tightUnits?.find((_, index) => matchAt(tightUnits[index]!, text, at));
    // 'p' keeps to its digits.
    if (tight)
      return {
        symbol: tight[1],
        end: tightUnits[language.tightUnits!.indexOf(tight)]!.lastIndex,
        hyphen: false,
      };
  }
  // '1.5C' of warming, '100F'.
  if (/[CF]/.test(text[at] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') && number.mantissa.length > 1)
    return { symbol: `°${text[at]}`, end: at + 1, hyphen: false };
  // '%ポイント' begins with a sign.
  const sign = language.tight && matchAt(word, text, at) ? null : matchAt(symbol, text, at);
  if (sign) {
    const [all, gap = '', written = ''] = sign;
    const times = written === 'x' || written === '×';
    const own = times ? 'times' : SYMBOLS.get(written)!;
    const end = at + all.length;
    // A lone letter after words, or behind a hyphen, is a letter: 'five m', 'type 2-A'.
    const letter = /^\p{L}$/u.test(written) && (!number.digits || gap === '-');
    const decade = written === 's' && gap === '' && number.mantissa.endsWith('0');
    if (!letter && !decade && !(times && gap !== '')) {
      const tight = times || /^[%‰°]$/.test(written);
      const joint =
        gap === '-' || of || (tight && gap === '') ? {} : { joint: [at, at + gap.length] as const };
      return { symbol: own, end, hyphen: gap === '-', ...joint };
    }
  }
  const name = matchAt(word, text, at);
  if (!name || (name[1] === undefined && !of && !language.tight && !name[2]!.startsWith('-')))
    return undefined;
  const own = language.units[name[2]!.toLowerCase().replace(/\s+/g, ' ')];
  if (own === undefined || !unitOf(own)) return undefined;
  return { symbol: own, end: at + name[0].length, hyphen: name[1] === '-' };
}

/** 'a day', 'per user', '/MWh' behind a measure. */
function readPer(
  text: string,
  at: number,
  unit: string,
  language: Language,
): { readonly unit: string; readonly end: number } | undefined {
  const { per, perTime, bareSymbol, bareWord, perName, notPer } = patternsOf(language);
  const joint = matchAt(per, text, at);
  const time = joint ? null : matchAt(perTime, text, at);
  const from = at + (joint ?? time ?? [''])[0]!.length;
  if (from === at) return undefined;
  const sign = matchAt(bareSymbol, text, from);
  const found = sign ?? matchAt(bareWord, text, from);
  const symbol = sign ? SYMBOLS.get(sign[1]!) : found && language.units[found[1]!.toLowerCase()];
  if (found && symbol && unitOf(symbol)) {
    const end = from + found[0].length;
    if (time && (unitOf(symbol)!.kind !== 'duration' || matchAt(notPer, text, end))) return undefined;
    return unitOf(`${unit}/${symbol}`) ? { unit: `${unit}/${symbol}`, end } : undefined;
  }
  const name = joint ? matchAt(perName, text, from) : null;
  const thing = name?.[1]?.replace(/ +/g, ' ') ?? '';
  // 'per user', 'per million tokens'; 'per users' is no one thing.
  if (!name || (language.isPlural(thing) && !thing.includes(' ')) || language.stops.has(thing.toLowerCase()))
    return undefined;
  return unitOf(`${unit}/${thing}`) ? { unit: `${unit}/${thing}`, end: from + name[0].length } : undefined;
}

/** 'a week' behind what is counted. */
export function timeAfter(text: string, at: number, language: Language): string {
  const per = readPer(text, at, '', language);
  return per && unitOf(per.unit.slice(1))?.kind === 'duration' ? per.unit : '';
}

/** '2h 13m', '1 year and 3 months', '5 feet 11 inches': smaller parts behind, each smaller than the one before. */
function readCompound(text: string, first: Amount, language: Language): Amount | undefined {
  const { compound } = patternsOf(language);
  const main = unitOf(first.unit)!;
  let { value, end } = first;
  let finest = main.factor;
  const joints = [...first.joints];
  for (let count = 0; count < 3; count++) {
    const joint = matchAt(compound, text, end);
    if (!joint) break;
    const from = end + joint[0].length;
    const number = readNumber(text, from, language);
    if (!number || (number.scale !== 1 && number.letter !== 'm')) break;
    // In a duration 'm' behind hours is minutes.
    const minutes =
      main.kind === 'duration' &&
      (number.letter === 'm' || /^m(?![\p{L}\p{N}])/u.test(text.slice(number.end, number.end + 2)));
    const unit = minutes
      ? { symbol: 'min', end: number.end + (number.letter === '' ? 1 : 0) }
      : readUnit(text, number.end, number, language);
    const next = unit && unitOf(unit.symbol);
    if (!unit || !next || next.kind !== main.kind || next.factor >= finest) break;
    value += (Number(number.mantissa) * next.factor) / main.factor;
    finest = next.factor;
    if (!minutes && 'joint' in unit && unit.joint) joints.push(unit.joint);
    if (joint[0] !== '' && /^\s+$/.test(joint[0])) joints.push([end, from]);
    end = unit.end;
  }
  if (end === first.end) return undefined;
  // In the tight form, '2h 13m', letters stay with their digits.
  const tight = joints.some(([from, to]) => from === to);
  const apart = tight ? joints.filter(([from, to]) => from < to) : joints;
  return { ...first, value: tidy(value), end, finest: tidy(finest / main.factor), joints: apart };
}
