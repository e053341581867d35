/** Phrases around a figure that a label is made of: the whole of a share, what is counted, who, where. */

import type { Quantity } from '../article/types.ts';
import {
  isVerb,
  type Lead,
  leadOf,
  low,
  nounPhrase,
  plainStart,
  split,
  trimmed,
  withoutDangling,
} from './clauses.ts';
import type { DraftWords } from './words/words.ts';

/** The most signs of a label. */
export const LONGEST = 60;

/** 'Spain came first, with 19 million', '..., followed by the Balearics, with 15 million': who, before the comma. */
export function ownerAhead(between: string, words: DraftWords): string {
  const list = split(between.split(/,\s+/).at(-2) ?? '');
  while (list.length > 0 && words.joiners.has(low(list[0]))) list.shift();
  const chunk = list.join(' ');
  return words.followed.test(chunk)
    ? plainStart(chunk.replace(words.followed, ''), words)
    : leadOf(chunk, words).subject;
}

/** The words before a figure over their commas, without what stands in brackets. */
export const farBefore = (text: string): string =>
  text
    .split(/[;:]|\s[–—-]\s|—/u)
    .at(-1)!
    .replace(/\s*\([^()]*\)/g, '');

/** A text without the small words at its end. */
export const phraseEnd = (text: string, words: DraftWords): string => {
  const list = split(text);
  while (list.length > 0 && words.fillers.has(low(list.at(-1)))) list.pop();
  return list.join(' ');
};

/** 'of all households': with the verb behind it, if there is one. */
export function wholeOf(after: string, words: DraftWords): { text: string; verb: string } | undefined {
  const list = split(after);
  const first = low(list[0]);
  if (!words.of.has(first) && !/^d'\p{L}/u.test(first)) return undefined;
  const glued = /^d'/.test(first);
  const { noun, rest } = nounPhrase(glued ? after : list.slice(1).join(' '), words);
  if (!noun || words.pronouns.has(low(split(noun)[0]))) return undefined;
  const verb = isVerb(['x', ...split(rest)], 1, words) ? verbPhrase(rest, words) : '';
  return { text: glued ? noun : `${list[0]} ${noun}`, verb: split(verb).length >= 3 ? verb : '' };
}

/** Whether a share's whole is said behind it. */
export const isWhole = (after: string, words: DraftWords): boolean => wholeOf(after, words) !== undefined;

/** 'of faster RAM': what a measure is of. */
export function ofName(after: string, words: DraftWords): string {
  const whole = wholeOf(after, words);
  if (!whole) return '';
  const name = plainStart(
    whole.text.replace(/^d['’]/i, '').replace(/^(?:of|von|vom|des|der|du|de|del)\s+/i, ''),
    words,
  );
  return isName(name) ? name : '';
}

/** A verb and what follows it, short. */
export function verbPhrase(text: string, words: DraftWords): string {
  const list = split(text).slice(0, 6);
  const stop = list.findIndex((word, at) => at > 0 && (words.stops.has(low(word)) || /[.,;:!?]$/.test(word)));
  return withoutDangling(
    stop > 0 ? list.slice(0, /[.,;:!?]$/.test(list[stop]!) ? stop + 1 : stop) : list,
    words,
  ).replace(/[.,;:!?]+$/, '');
}

/** What is counted: one word alone says little, so what they do or are belongs to it. */
export function countName(noun: string, rest: string, words: DraftWords): string {
  const bare = plainStart(noun.replace(/^(?:of|de|d['’]|von)\s*(?=\p{L})/iu, ''), words);
  const list = split(bare);
  const next = split(rest);
  if (list.length > 2 || next.length === 0) return bare;
  const verb = verbPhrase(rest, words);
  if (!isVerb([...list, ...next], list.length, words)) return bare;
  if (words.participles?.test(low(next[0])) && list.length === 1 && split(verb).length <= 4)
    return `${bare} ${verb}`;
  const told = words.general.has(low(list.at(-1))) && split(verb).length > 1;
  return (told && words.label.relative(bare, verb)) || bare;
}

/** An object with its owner, where it is a single word: 'Hispanic households, median income'. */
export function ownedName(object: string, { subject }: Lead, words: DraftWords): string {
  const bare = plainStart(object, words);
  const both = `${subject}, ${bare}`;
  return subject !== '' && split(subject).length <= 4 && both.length <= LONGEST && split(bare).length <= 4
    ? both
    : bare;
}

/** 'in cities': where or among whom it was so. */
export function placeOf(after: string, words: DraftWords): string {
  const list = split(after);
  if (!words.prepositions.has(low(list[0]))) return '';
  const { noun } = nounPhrase(list.slice(1).join(' '), words);
  if (words.times.has(low(split(noun).at(-1)))) return '';
  return noun && split(noun).length <= 4 ? plainStart(noun, words) : '';
}

export function longName(name: string, rest: string, words: DraftWords): string {
  const tail = withoutDangling(split(trimmed(rest, 30, words)), words);
  if (tail === '' || /^\P{L}/u.test(tail)) return '';
  const long = `${name} ${tail}`;
  return long.length <= LONGEST + 6 ? long : '';
}

/** Whether a text can be a label. */
export const isName = (text: string): boolean =>
  text.length >= 3 && text.length <= LONGEST && /\p{L}{3}|\p{Lo}{2}/u.test(text);

/** Whether a figure counts things. */
export const isCounted = ({ kind }: Quantity): boolean => kind === 'count';
