/** Numbers that belong to a name and are no figures. */
import type { Amount } from './amounts.ts';
import { nounAt } from './counted.ts';
import type { Scan } from './figure.ts';
import type { Language } from './languages/language.ts';
import { patternsOf } from './patterns.ts';
import { qualifierAfter } from './qualifiers.ts';

/** 'step 2', 'GPT 4', 'Formula 1', 'Boeing 747': a plain number with a name, or a small word that numbers, before. */
export function isLabelled(
  { text, language, labelled }: Scan,
  { start, end, number, unit, noun }: Amount,
  money: boolean,
  stop: number,
): boolean {
  if (money || noun || unit !== '' || number.grouped || number.scale !== 1 || number.letter) return false;
  if (number.mantissa.length > 4 || qualifierAfter(text, end, stop, language)) return false;
  if (
    labelled >= 0 &&
    joinsLabel(text.slice(labelled, start), language) &&
    !nounAt(text, end, stop, language).noun
  )
    return true;
  const match = patternsOf(language).nameBefore.exec(text.slice(Math.max(0, start - 44), start));
  const before = match?.[1];
  if (before === undefined) return false;
  const small = before.toLowerCase().replace(/^\p{L}{1,2}['’](?=\p{L})/u, '');
  if (isLabel(small, language)) return true;
  if (!/\p{Lu}/u.test(before) || language.notNames.has(small.replace(/['’]s$/, ''))) return false;
  if (/(?:['’](?:s|re|m|ve|ll|d)|[.])$/.test(before) || /^\p{Lu}?\p{Ll}{3,}ing$/u.test(before)) return false;
  // 'Siemens 5000 jobs' is a headline's figure; where nouns have capitals, so is 'der Konzern 300 Stellen'.
  const bare = /^\p{Lu}+$/u.test(before) && !/0$/.test(number.mantissa);
  const counts =
    (/^\d{4}$/.test(number.mantissa) && !bare) || (language.capitalNouns && /\p{Ll}{2}/u.test(before));
  return !(counts && nounAt(text, end, stop, language).noun);
}

const isLabel = (word: string, { labels }: Language): boolean =>
  labels.has(word) || labels.has(word.replace(/s$/, ''));

/** 'steps 2 and 3', 'Scope 1, 2 & 3', 'pages 4 to 9'. */
const joinsLabel = (between: string, language: Language): boolean => patternsOf(language).joint.test(between);
