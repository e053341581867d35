/** The patterns by which numbers are read, made of a language's data. */
import type { Language } from './languages/language.ts';
import { numeralStarts } from './numerals.ts';
import { anyOf, compile as compileFor } from './scan.ts';

/** Finds nothing. */
const NEVER = '(?!)';

interface Patterns {
  readonly digits: RegExp;
  readonly word: RegExp;
  readonly link: RegExp;
  readonly scale: RegExp;
  readonly letter: RegExp;
  readonly apart: RegExp;
  readonly part: RegExp;
  /** ' 788' of '205 mil 788', ' 59 mil' of '47 millones 59 mil'. */
  readonly rest: RegExp;
  readonly article: RegExp;
  /** 'M' of 'M€'. */
  readonly sum: RegExp;
  /** A number word behind another. */
  readonly next: RegExp;
  /** A scale with nothing before it. */
  readonly bare: RegExp;
  readonly others: readonly { readonly digits: RegExp; readonly decimal: string }[];
  readonly foreign: RegExp;
  /** Parts of a glued word. */
  readonly pieces: RegExp;
  /** Where a number can start. */
  readonly starts: string;
}

const compiled = new Map<Language, Patterns>();

/** The number patterns of a language. */
export function numberPatterns(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const group = `[${language.groups.replace(/[.\]]/g, '\\$&')}\\u00a0\\u2009\\u202f’']`;
  const compile = (pattern: string, flags: string) => compileFor(pattern, flags, !!language.tight);
  const decimal = `\\${language.decimal}`;
  const ones = anyOf(Object.keys(language.ones));
  const scales = anyOf(Object.keys(language.scales));
  const { glued, innerOnes = {}, bare = [], moneyScales = {}, otherDigits = [] } = language;
  const inner = anyOf([...Object.keys(language.ones), ...Object.keys(innerOnes)]);
  const pieces = glued
    ? anyOf([...Object.keys({ ...language.ones, ...innerOnes, ...glued.scales, ...glued.parts }), glued.and])
    : NEVER;
  const number = glued ? `(?:${ones})(?!\\p{L})|(?:${pieces}){2,12}` : ones;
  const open = language.vague ? `(?<!(?<!\\p{L})(?:${language.vague}) )` : '';
  const alone = bare.length > 0 ? `${open}(?:${anyOf(bare)})` : NEVER;
  const made: Patterns = {
    digits: compile(
      `(?:\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+)(?:${decimal}\\d+)?|(?<!\\d)${decimal}\\d+`,
      'y',
    ),
    word: compile(`(${number})(?!\\p{L})`, 'iy'),
    next: compile(`(${glued ? `${number}|${inner}` : inner})(?!\\p{L})`, 'iy'),
    bare: compile(`(?:${alone})(?![\\p{L}\\p{N}])`, 'iy'),
    pieces: compile(pieces, 'iy'),
    others: otherDigits.map(({ pattern, decimal }) => ({ digits: compile(pattern, 'y'), decimal })),
    foreign: compile(`(?:[ ]|-)?(?:${language.foreignScales ?? NEVER})(?!\\p{L})`, 'y'),
    sum: compile(`[ ]?(${anyOf(Object.keys(moneyScales)) || NEVER})[ ]?(?=[$€£¥])`, 'y'),
    link: compile(`-(?:${language.and}-)?|(?: ${language.and})? `, 'iy'),
    scale: compile(`(?:[ ]|-)?(${scales})(?![\\p{L}\\p{N}])`, 'iy'),
    letter: compile(`(${anyOf(Object.keys(language.letters))})(?![\\p{L}\\p{N}²³/])`, 'y'),
    apart: compile(language.apart ? `[ ](${language.apart})(?=$| \\p{Ll}{3,}s(?!\\p{L}))` : NEVER, 'y'),
    part: compile(` (${anyOf(Object.keys(language.parts))})(?!\\p{L})`, 'iy'),
    rest: compile(
      language.chained
        ? `[ ](\\d{1,3})(?![.,]?\\d| ?[%$€:]|[ ](?:de|por) )(?:[ ](${scales}))?(?![\\p{L}\\p{N}])`
        : NEVER,
      'iy',
    ),
    article: compile(`(?:${anyOf(language.one)}) (?=(?:${scales})(?!\\p{L}))`, 'iy'),
    starts: language.tight
      ? `\\d|${decimal}\\d|[½¼¾⅓⅔]|(?<!${numeralStarts(language.tight)})(?:${numeralStarts(language.tight)})`
      : `\\d|${decimal}\\d|[½¼¾⅓⅔]|(?<![\\p{L}\\p{N}_])(?:${number}|${alone})(?!\\p{L})|(?<![\\p{L}\\p{N}_])(?:${anyOf(language.one)}) (?:${scales})(?!\\p{L})`,
  };
  compiled.set(language, made);
  return made;
}
