/** What can honestly stand on one axis: figures of one measure and one sort of thing, told together, of one time. */
import type { FoundFigure } from './figures.ts';
import { type DraftWords, wordsIn } from './words/words.ts';

const MOST = 7;

/** Groups of two or more, the most telling first; no figure in two of them. */
export function comparisonsOf(figures: readonly FoundFigure[], words: DraftWords): FoundFigure[][] {
  const share = words.label.share('').trim().toLowerCase();
  const groups = new Map<string, FoundFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure, words);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()]
    .map(oneTime)
    .map(group => oneStatement(group, share, [words.label.rise(''), words.label.fall('')]))
    .map(group => group.filter((one, at) => group.findIndex(other => other.label === one.label) === at))
    .map(group =>
      group.length > MOST
        ? [...group]
            .sort((a, b) => b.score - a.score)
            .slice(0, MOST)
            .sort((a, b) => group.indexOf(a) - group.indexOf(b))
        : group,
    )
    .filter(group => group.length >= 2 && isShown(group) && areApart(group))
    .sort((a, b) => total(b) - total(a));
}

/** Two values of one thing, then and now, of one sentence: the older first, the most telling pair first. */
export function pairsOf(figures: readonly FoundFigure[]): FoundFigure[][] {
  const pairs = figures.flatMap(one => {
    if (one.pair === undefined || one.doubt !== '') return [];
    const other = figures.find(
      ({ sentence, quantity }) => sentence === one.sentence && quantity.start === one.pair,
    );
    const isOne = other && other.doubt === '' && other.quantity.kind === one.quantity.kind;
    if (!isOne || other.quantity.unit !== one.quantity.unit || other.label === one.label) return [];
    return isShown([one, other]) ? [[one, other]] : [];
  });
  return pairs.sort((a, b) => total(b) - total(a));
}

const total = (group: readonly FoundFigure[]): number =>
  Math.max(...group.map(({ score }) => score)) + group.length;

/** Those of the group's commonest time: what was and what is are no sides of one comparison. */
function oneTime(group: readonly FoundFigure[]): FoundFigure[] {
  // An item's year belongs to its name: 'Cricket World Cup 2023'.
  if (group.every(({ sentence }) => sentence.item)) return [...group];
  const byTime = new Map<string, FoundFigure[]>();
  for (const one of group) {
    const time = one.time.toLowerCase();
    byTime.set(time, [...(byTime.get(time) ?? []), one]);
  }
  return [...byTime.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Shares are of unlike wholes unless one sentence sets them side by side. */
function oneStatement(
  group: readonly FoundFigure[],
  share: string,
  changes: readonly string[],
): FoundFigure[] {
  if (!group.some(({ base }) => base.toLowerCase().includes(share))) {
    const isChange = ({ base, quantity }: FoundFigure) =>
      quantity.kind === 'percent' && changes.some(end => end !== '' && base.endsWith(end));
    // Growth of one thing and of another share an axis where one sentence sets them side by side.
    if (!group.some(isChange)) return [...group];
    const told = (one: FoundFigure) => group.filter(({ sentence }) => sentence === one.sentence);
    return [...group].map(told).sort((a, b) => b.length - a.length)[0]!;
  }
  const first = group.findIndex(
    (one, at) => group[at + 1]?.beside && group[at + 1]!.sentence === one.sentence,
  );
  const same =
    first < 0
      ? []
      : group.filter(
          (one, at) => at === first || (at > first && one.beside && one.sentence === group[first]!.sentence),
        );
  return same.length >= 2 ? same : [];
}

/** Kind, unit, what is counted or measured, and where; undefined for what can't be compared. */
function keyOf(
  { quantity, base, label, owner, sentence, doubt, score }: FoundFigure,
  words: DraftWords,
): string | undefined {
  const { kind, unit, noun, value } = quantity;
  // Who counts what must be said: 'France, visitors'; a bare 'visitors' may be anyone's.
  if (kind === 'count' && (!owner || !label.startsWith(owner))) return undefined;
  if (doubt || score < -3 || value <= 0 || kind === 'ratio' || kind === 'duration' || kind === 'points')
    return undefined;
  const thing = kind === 'count' ? (wordsIn(noun).at(-1) ?? wordsIn(base).at(-1)) : measureOf(base, words);
  return thing === undefined ? undefined : [kind, unit, thing, sentence.section].join('\n');
}

/** 'Poverty rate for children' measures a poverty rate; 'Spain, visitors' visitors. */
function measureOf(base: string, { prepositions }: DraftWords): string | undefined {
  const parts = base.split(', ');
  const words = wordsIn(parts.at(-1)!);
  if (parts.length > 1) return words.at(-1);
  const end = words.findIndex((word, at) => at > 0 && prepositions.has(word));
  // Without 'for whom' there is nothing to tell the sides apart by.
  return end > 0 ? words.slice(0, end).join(' ') : undefined;
}

/** Not a whole beside its parts, nor one thing twice: the labels differ in more than a time. */
const areApart = (group: readonly FoundFigure[]): boolean =>
  new Set(group.map(({ label, time }) => label.replace(`, ${time}`, '').toLowerCase())).size === group.length;

/** Bars that can be told apart and seen: not all equal, none lost beside another. */
function isShown(group: readonly FoundFigure[]): boolean {
  const sizes = group.map(({ quantity }) => quantity.base).filter(size => size > 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return sizes.length === group.length && most <= 40 * least && most > 1.02 * least;
}
