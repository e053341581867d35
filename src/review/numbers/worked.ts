/** Arithmetic that a sentence itself shows: 'ten times 25,000 is 250,000', 'a fifth of a trillion', 'two of three'. */
import { readQuantities } from '../../article/quantities.ts';
import type { Quantity } from '../../article/types.ts';
import { tidy } from '../../article/units.ts';
import { cue } from './cues/index.ts';
import { comparable, holds } from './fits.ts';

/** A figure of a sentence; `names` where something accounts for it. */
export interface Term {
  readonly quantity: Quantity;
  readonly names?: readonly string[];
}

/** Figures that the sentence's own arithmetic accounts for, with the facts that it rests on. */
export function worked(
  text: string,
  terms: readonly Term[],
  lang: string,
  shareOf: (share: Quantity, whole: Quantity) => readonly string[] | undefined,
): Map<Quantity, readonly string[]> {
  const found = new Map<Quantity, readonly string[]>();
  const open = terms.filter(({ names }) => !names);
  const known = terms.filter(({ names }) => names);
  for (const { quantity } of open) {
    const whole = wholeOf(quantity, text, terms, lang);
    const names = whole && shareOf(quantity, whole.quantity);
    if (!names) continue;
    found.set(quantity, names);
    if (whole.stated) found.set(whole.quantity, names);
  }
  for (const { quantity: result } of open)
    for (const factor of terms) {
      if (factor.quantity === result || factor.quantity.start < 0) continue;
      for (const { quantity, names = [] } of known) {
        if (quantity === factor.quantity || !isProduct(result, factor.quantity, quantity)) continue;
        found.set(result, names);
        if (!factor.names) found.set(factor.quantity, names);
      }
    }
  for (const { quantity } of open) if (isCounted(quantity, terms)) found.set(quantity, []);
  for (const { quantity } of open) {
    const names = isLeft(quantity, known, cue(lang, 'difference').test(text));
    if (names) found.set(quantity, names);
  }
  return found;
}

const isTimes = ({ kind }: Quantity): boolean => kind === 'ratio' || kind === 'percent';

/** A small whole number that counts: 'three'. */
const isCount = ({ kind, unit, value, high }: Quantity): boolean =>
  kind === 'count' &&
  unit === '' &&
  high === undefined &&
  Number.isInteger(value) &&
  value > 1 &&
  value <= 100;

/** 'Ten times 25,000 is 250,000': a multiple or a share of a figure of the same sentence. */
function isProduct(result: Quantity, factor: Quantity, figure: Quantity): boolean {
  if (isTimes(result) || isTimes(figure) || !comparable(result, figure)) return false;
  if (!isTimes(factor) && !isCount(factor)) return false;
  const base = tidy(factor.base * figure.base);
  const value = tidy(factor.base * figure.value);
  return holds(result, { ...figure, base, value, step: figure.step });
}

/** 'Two of the three ... two thirds': a share of what the sentence counts. */
function isCounted(share: Quantity, terms: readonly Term[]): boolean {
  const counts = terms.filter(
    ({ quantity }) => isCount(quantity) || (quantity.value === 1 && !quantity.unit),
  );
  return (
    share.kind === 'percent' &&
    counts.some(({ quantity: part }) =>
      counts.some(({ quantity: whole }) => {
        const base = tidy(part.value / whole.value);
        return (
          part.value < whole.value &&
          holds(share, { ...share, qualifier: 'exact', base, value: base * 100, step: 0.1 })
        );
      }),
    )
  );
}

/** '$200 billion pays for three of $55 billion and leaves $35 billion'. */
function isLeft(rest: Quantity, known: readonly Term[], said: boolean): readonly string[] | undefined {
  if (!said) return undefined;
  for (const whole of known)
    for (const part of known)
      for (const { quantity: times } of known) {
        if (whole === part || !isCount(times) || times === part.quantity) continue;
        if (!comparable(whole.quantity, part.quantity) || !comparable(rest, whole.quantity)) continue;
        const base = tidy(whole.quantity.base - times.value * part.quantity.base);
        const value = tidy((base * whole.quantity.value) / whole.quantity.base);
        if (base > 0 && holds(rest, { ...whole.quantity, base, value }))
          return [...new Set([...(whole.names ?? []), ...(part.names ?? [])])];
      }
  return undefined;
}

/** 'A third of a gigawatt', 'a fifth of a trillion dollars': the round amount that a share is of. */
function wholeOf(
  share: Quantity,
  text: string,
  terms: readonly Term[],
  lang: string,
): { readonly quantity: Quantity; readonly stated: boolean } | undefined {
  if (share.kind !== 'percent') return undefined;
  const of = cue(lang, 'of', 'start').exec(text.slice(share.end));
  if (!of) return undefined;
  const at = share.end + of[0].length;
  const stated = terms.find(({ quantity: { start } }) => start >= at && start <= at + 2)?.quantity;
  if (stated)
    return digits(stated) === 1 && !isTimes(stated) ? { quantity: stated, stated: true } : undefined;
  const one = cue(lang, 'one', 'start').exec(text.slice(at));
  if (!one) return undefined;
  const whole = readQuantities(`1 ${text.slice(at + one[0].length).trimStart()}`, lang)[0];
  return whole && whole.start === 0 && whole.unit !== '' && !isTimes(whole)
    ? { quantity: whole, stated: false }
    : undefined;
}

const digits = ({ value }: Quantity): number =>
  value
    .toExponential(9)
    .replace(/e.*|\D/g, '')
    .replace(/0+$/, '').length;
