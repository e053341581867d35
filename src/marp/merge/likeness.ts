/** How like two texts are, and which parts of two sequences are the same. */
import { diffArrays } from 'diff';

/** Dice's coefficient of two bags of words: 1 is the same words, 0 none in common; two empty bags are alike. */
export function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  return (2 * common(a, b)) / (a.length + b.length);
}

/** How many of the entries stand in both, each as often as in the rarer one. */
export function common(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const each of a) counts.set(each, (counts.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of b) {
    const left = counts.get(each) ?? 0;
    if (left > 0) shared++;
    counts.set(each, left - 1);
  }
  return shared;
}

/** Pairs of places [in a, in b] of a longest common subsequence, in order. */
export function inOrder(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) pairs.push([start, start++]);
  let endA = a.length;
  let endB = b.length;
  const tail: [number, number][] = [];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) tail.unshift([--endA, --endB]);
  if (endA > start && endB > start) {
    let i = start;
    let j = start;
    for (const change of diffArrays(a.slice(start, endA), b.slice(start, endB))) {
      for (let n = 0; n < change.value.length; n++) {
        if (change.removed) i++;
        else if (change.added) j++;
        else pairs.push([i++, j++]);
      }
    }
  }
  return [...pairs, ...tail];
}
