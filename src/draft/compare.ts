/** What can honestly stand on one axis: figures of one kind that count or measure one thing, in one section. */
import type { FoundFigure } from './figures.ts';
import { wordsIn } from './wording.ts';

const MOST = 7;

/** Groups of two or more, the most telling first; no figure in two of them. */
export function comparisonsOf(figures: readonly FoundFigure[]): FoundFigure[][] {
  const groups = new Map<string, FoundFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()]
    .map(group => group.filter((one, at) => group.findIndex(other => other.label === one.label) === at))
    .map(group =>
      group.length > MOST
        ? [...group]
            .sort((a, b) => b.score - a.score)
            .slice(0, MOST)
            .sort((a, b) => group.indexOf(a) - group.indexOf(b))
        : group,
    )
    .filter(group => group.length >= 2 && isShown(group))
    .sort((a, b) => total(b) - total(a));
}

const total = (group: readonly FoundFigure[]): number =>
  Math.max(...group.map(({ score }) => score)) + group.length;

/** Kind, what is counted or measured, and where; undefined for what can't be compared. */
function keyOf({ quantity, base, label, sentence, doubt, score }: FoundFigure): string | undefined {
  const { kind, unit, noun, value } = quantity;
  if (doubt || label.includes('…') || score < -3 || value < 0 || kind === 'ratio' || kind === 'duration')
    return undefined;
  const change = /(?:increase|decrease|reduction|growth|decline|rise)\b/i.exec(base)?.[0].toLowerCase();
  // What is measured ends the noun phrase: 'poverty rate for children'.
  const measured = wordsIn(
    base.split(/\s(?:for|of|in|on|among|between|from|at|by|per|to|with|used|who)\s/i)[0]!,
  ).at(-1);
  const thing = kind === 'count' ? wordsIn(noun).at(-1) : (change ?? measured);
  // What is counted by a name of its own is the same thing in another section; people and amounts may not be.
  const anywhere = kind === 'count' && /[\p{Lu}]{2}/u.test(noun);
  return thing === undefined ? undefined : [kind, unit, thing, anywhere ? '' : sentence.section].join('\n');
}

/** Bars that can be told apart and seen: not all equal, none lost beside another. */
function isShown(group: readonly FoundFigure[]): boolean {
  const sizes = group.map(({ quantity }) => quantity.base).filter(size => size > 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return sizes.length === group.length && most <= 60 * least && most > 1.02 * least;
}
