/** Mentions that are no figure of their own: a figure told again, halves of one number. */
import type { Quantity } from '../article/types.ts';
import type { FoundFigure } from './figures.ts';
import type { Label } from './labels.ts';
import type { Sentence } from './passages.ts';
import { wordsIn } from './words/words.ts';

/** Whether a number is a half of one that was read as two ('205 mil 788'), or an item's own ('1. Load'). */
export function isSplit(all: readonly Quantity[], at: number, sentence: string): boolean {
  const own = all[at]!;
  if (own.start === 0 && own.kind === 'count' && /^\d{1,2}[.)]\s/.test(sentence)) return true;
  const halves = (one: Quantity | undefined, next: Quantity | undefined) =>
    one !== undefined &&
    next !== undefined &&
    one.kind === 'count' &&
    next.kind === 'count' &&
    /\d\s?\p{L}{3,}$/u.test(one.text) &&
    one.noun === '' &&
    sentence.slice(one.end, next.start).trim() === '';
  return halves(all[at - 1], own) || halves(own, all[at + 1]);
}

/**
 * Whether it is the same figure of the same thing. A value of four digits or more is its own mark; any other is the same only where
 * its label is the same too, of the same year.
 */
export function isRepeated(one: FoundFigure, quantity: Quantity, label: Label, sentence: Sentence): boolean {
  const { kind, base, high, figure } = one.quantity;
  if (kind !== quantity.kind || base !== quantity.base || high !== quantity.high) return false;
  if (one.sentence.text === sentence.text) return one.quantity.start === quantity.start;
  if (kind === 'duration') return true;
  if (yearOf(one.time) !== yearOf(label.time) && yearOf(one.time) !== '' && yearOf(label.time) !== '')
    return false;
  if (figure.replace(/\D/g, '').replace(/0+$/, '').length >= 4) return true;
  const noun = quantity.noun !== '' && head(one.quantity.noun) === head(quantity.noun);
  const long = (text: string) => wordsIn(text).filter(word => word.length > 3);
  const [mine, its] = [long(one.base), long(label.text)].sort((a, b) => a.length - b.length);
  const within = mine!.length > 0 && mine!.every(word => its!.includes(word));
  return noun || within || (label.text !== '' && one.base.toLowerCase() === label.text.toLowerCase());
}

const yearOf = (time: string): string => /(?:19|20)\d\d/.exec(time)?.[0] ?? '';
const head = (text: string): string => wordsIn(text).at(-1) ?? '';
