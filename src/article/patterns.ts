/** The patterns by which figures are read, made of a language's data. */
import type { Language } from './languages/language.ts';
import { numberPatterns } from './numberpatterns.ts';
import { compile as compileFor, unionOf } from './scan.ts';

/** What is searched around a number. */
export interface Patterns {
  readonly starts: RegExp;
  readonly phrases: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly minus: RegExp;
  readonly during: RegExp;
  readonly noBound: RegExp;
  readonly bound: RegExp;
  readonly to: RegExp;
  readonly and: RegExp;
  /** Between the numbers of 'steps 2, 3 and 4'. */
  readonly joint: RegExp;
  readonly between: RegExp;
  readonly from: RegExp;
  readonly ranging: RegExp;
  readonly outOf: RegExp;
  readonly ofMany: RegExp;
  readonly metres: RegExp;
  readonly aged: RegExp;
  readonly nameAfter: RegExp;
  readonly ordinal: RegExp;
  readonly fraction: RegExp;
  readonly scaleOf: RegExp;
  readonly nameBefore: RegExp;
  /** A letter of a word that is set apart, or a digit. */
  readonly letter: RegExp;
  /** What is glued to a number that is none, with it one name. */
  readonly chunk: RegExp;
  /** Behind the second of two numbers: a change, no range. */
  readonly changes: RegExp;
}

const compiled = new Map<Language, Patterns>();

/** The patterns of a language; compiled once. */
export function patternsOf(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const compile = (pattern: string, flags: string) => compileFor(pattern, flags, !!language.tight);
  const border = language.tight ? '' : '(?<![\\p{L}\\p{N}])';
  const phrases = language.phrases.map(({ pattern }) => pattern);
  const made: Patterns = {
    starts: compile(
      `${numberPatterns(language).starts}|(?<![\\p{L}\\p{N}_-])(?:${language.phraseStarts})`,
      'gi',
    ),
    phrases: compile(`(?:${unionOf(phrases)})(?![\\p{L}\\p{N}])`, 'iy'),
    before: compile(
      `(?:${unionOf(language.before.map(([words]) => (/^[\p{L}(]/u.test(words) ? border : '') + words))})[ ]?$`,
      'i',
    ),
    after: compile(unionOf(language.after.map(([words]) => words)), 'iy'),
    during: compile(`^(?:${language.during.word})$`, 'i'),
    noBound: compile(`${border}(?:${language.during.unlessAfter}) $`, 'i'),
    bound: compile(` (?:${language.during.unlessBefore})(?!\\p{L})`, 'iy'),
    minus: compile(`${border}(?:${language.minus}) $`, 'i'),
    to: compile(
      `[ ]?([-–])[ ]?(?=[\\d$€£¥]|\\p{Lu})| (${language.to.filter(word => /\p{L}/u.test(word)).join('|')}) `,
      'iy',
    ),
    and: compile(` ${language.and} ${language.article ? `(?:(?:${language.article}) )?` : ''}`, 'iy'),
    joint: compile(
      `^(?:, ?)?(?:[ ]?(?:&|-|–|${language.and}|${language.to.filter(word => /\p{L}/u.test(word)).join('|')})[ ]?)?$`,
      'i',
    ),
    between: compile(`${border}(?:${language.between}) $`, 'i'),
    from: compile(`${border}(?:${language.from}) $`, 'i'),
    ranging: compile(`${border}(?:${language.notFrom}) (?:${language.from}) $`, 'i'),
    outOf: compile(` (?:${language.outOf}) (?=[\\p{L}\\d])`, 'iy'),
    ofMany: compile(` (?:${language.of}) (?=\\d)`, 'iy'),
    metres: compile(` (?:${language.metres})(?!\\p{L})`, 'iy'),
    aged: compile(`${border}(?:${language.aged ?? '(?!)'}) $`, 'i'),
    nameAfter: compile(` (?:${language.nameAfter ?? '(?!)'})(?![\\p{L}\\p{N}])`, 'y'),
    ordinal: compile(language.ordinal ?? '(?!)', 'y'),
    fraction: compile(`(\\d{1,2})/(\\d{1,2})(?= (?:${language.fractionOf ?? language.of})(?!\\p{L}))`, 'iy'),
    scaleOf: compile(`(?<=\\p{L}|\\.)(?:${language.scaleOf ?? '(?!)'})`, 'iy'),
    letter: language.tight ? compile('[\\p{L}\\p{N}]', '') : /[\p{L}\p{N}]/u,
    chunk: compile(language.tight ? '[\\w.:/+-]{0,60}' : '[^\\s,;!?()"“”]{0,60}', 'y'),
    changes: compile(`[ ]?(?:${language.tight?.changes ?? '(?!)'})`, 'y'),
    nameBefore: compile(`(?<![\\p{L}\\p{N}'’.-])(\\p{L}[\\p{L}\\p{N}'’&.-]{0,40})(?: |-)$`, ''),
  };
  compiled.set(language, made);
  return made;
}
