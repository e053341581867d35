/** Which facts a figure says, in any true wording. */
import type { Quantity } from '../../article/types.ts';
import { tidy } from '../../article/units.ts';
import { cue } from './cues/index.ts';
import { comparable, holds, isShareWord } from './fits.ts';
import type { Figure } from './known.ts';
import { changes } from './sums.ts';

/** The facts that fit; several where the words beside don't tell which is meant. */
export interface Fit {
  readonly how: 'fact';
  readonly names: readonly string[];
}

/** A sentence, and where the figure stands in it. */
interface Around {
  readonly lang: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** The facts that a figure says. Those with its very value go before those it rounds; words beside it decide between them. */
export function fitsOf(
  figure: Quantity,
  figures: readonly Figure[],
  around: Around,
  named: ReadonlySet<string>,
): Fit | undefined {
  const fits = figures.filter(
    one => says(figure, one.quantity, around) && !(one.change && isShareWord(figure) && !isChange(around)),
  );
  if (!fits.length) return undefined;
  const equal = fits.filter(({ quantity }) => tidy(quantity.base) === tidy(figure.base));
  const all = namesOf(equal.length ? equal : fits);
  const told = all.filter(name => named.has(name));
  return { how: 'fact', names: told.length ? told : all };
}

/** 'Three in four' is no growth of 76 percent. */
const isChange = ({ lang, sentence }: Around): boolean =>
  cue(lang, 'rise').test(sentence) ||
  cue(lang, 'fall').test(sentence) ||
  cue(lang, 'difference').test(sentence);

const namesOf = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.flatMap(({ fact }) => (fact ? [fact.name] : []))),
];

function says(figure: Quantity, fact: Quantity, around: Around): boolean {
  if (figure.kind === 'percent' && fact.kind === 'ratio') return saysTimes(figure, fact, around);
  // 'More than 300 times' counts.
  if (figure.kind === 'ratio' && fact.kind === 'count' && figure.value > 12)
    return holds({ ...figure, kind: 'count', unit: '', noun: '' }, fact);
  return (
    holds(figure, fact) ||
    (dropsBound(figure, fact, around) && holds(figure, { ...fact, qualifier: 'exact' }))
  );
}

/** '100% more' for 'doubled'; but never '200% more'. */
function saysTimes(figure: Quantity, fact: Quantity, around: Around): boolean {
  const { rises, falls } = changes(figure, around);
  const base = tidy(rises ? 1 + figure.base : falls ? 1 - figure.base : figure.base);
  return holds({ ...figure, base }, fact);
}

/** 'At 2 GW' supposes the bound, and 'two hundred thousand, plus' says it later. */
function dropsBound(figure: Quantity, fact: Quantity, { lang, sentence, start, end }: Around): boolean {
  if (figure.qualifier !== 'exact' || fact.qualifier === 'exact' || figure.base !== fact.base) return false;
  const clause = sentence
    .slice(0, start)
    .split(/[,;:—–]\s/)
    .at(-1)!;
  const before = new RegExp(`${cue(lang, 'supposing', 'start').source}(?:\\s+\\S+){0,4}\\s*$`, 'iu');
  if (before.test(clause)) return true;
  const bounded = fact.qualifier === 'atLeast' || fact.qualifier === 'over';
  return bounded && cue(lang, 'more').test(sentence.slice(end));
}

/** The facts that a share of a round amount says: 'a third of a gigawatt'. */
export function shareFits(
  share: Quantity,
  whole: Quantity,
  figures: readonly Figure[],
): readonly string[] | undefined {
  const fits = figures.filter(({ quantity }) => {
    const base = tidy(quantity.base / whole.base);
    const part = { ...share, base, value: base * 100, qualifier: quantity.qualifier, step: 0.01 };
    return comparable(quantity, whole) && holds(share, part);
  });
  return fits.length ? namesOf(fits) : undefined;
}
