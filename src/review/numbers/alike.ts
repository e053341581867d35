/** Which figures are of one thing: what may be compared, added, or said to have changed into the other. */

import { comparable } from './fits.ts';
import type { Figure } from './known.ts';

/** Whether both are called alike: by a word of their labels or by what they count; undefined where one has no such word. */
export function calledAlike(a: Figure, b: Figure): boolean | undefined {
  const [first, second] = [a.words ?? NONE, b.words ?? NONE];
  if ([...first].some(word => second.has(word)) || stemOf(a) === stemOf(b)) return true;
  return first.size && second.size ? false : undefined;
}

const NONE: ReadonlySet<string> = new Set();

const stemOf = ({ fact }: Figure): string => fact?.name.slice(0, 4).toLowerCase() ?? '';

/** What may honestly be compared, or added: one measure, counts of the same thing. */
export const isOneThing = (a: Figure, b: Figure): boolean =>
  comparable(a.quantity, b.quantity) &&
  (a.quantity.kind !== 'count' ||
    Boolean(a.quantity.noun && b.quantity.noun) ||
    (calledAlike(a, b) === true && Boolean(a.words?.size)));

/** Tells whether two figures are the only comparable ones of an exhibit: then all that follows from both may be said. */
export function pairsOf(
  figures: readonly Figure[],
  exhibit: ReadonlySet<string>,
): (a: Figure, b: Figure) => boolean {
  const shown = figures.filter(({ fact }) => exhibit.has(fact!.name));
  return (a, b) =>
    exhibit.has(a.fact!.name) &&
    exhibit.has(b.fact!.name) &&
    comparable(a.quantity, b.quantity) &&
    shown.every(c => c.fact === a.fact || c.fact === b.fact || !comparable(a.quantity, c.quantity));
}
