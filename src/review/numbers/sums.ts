/** What follows from facts by arithmetic: only where a sentence says so, and only of things that may be added. */
import { datesIn } from '../../article/dates.ts';
import type { Quantity } from '../../article/types.ts';
import { headOf, tidy } from '../../article/units.ts';
import { calledAlike, isOneThing, pairsOf } from './alike.ts';
import { cue } from './cues/index.ts';
import { comparable, holds, isShareWord } from './fits.ts';
import type { Figure } from './known.ts';
import { difference, lasting, namesOf, product, quotient, ratio, type Sum, totalOf } from './results.ts';

/** What a sentence and its slide give a sum to go by. */
export interface Said {
  readonly lang: string;
  /** The sentence, and where the figure stands in it. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** Facts whose figures stand in the sentence. */
  readonly written: ReadonlySet<string>;
  /** Facts that the sentence, or anything on its slide, shows or names. */
  readonly near: ReadonlySet<string>;
  readonly slide: ReadonlySet<string>;
  /** Facts that the slide's exhibit shows. */
  readonly exhibit: ReadonlySet<string>;
  /** Two things of one measure on the slide are enough for a share of one in the other. */
  readonly loose?: boolean;
}

/** The sum over facts that a figure is; undefined where the text asks for none that gives it. */
export function sumOf(figure: Quantity, figures: readonly Figure[], said: Said): Sum | undefined {
  for (const sum of candidates(figure, figures, said)) if (holds(figure, sum.quantity)) return sum;
  return undefined;
}

function* candidates(figure: Quantity, all: readonly Figure[], said: Said): Generator<Sum> {
  const { lang, sentence, near, slide, loose } = said;
  const figures = all.filter(({ quantity, fact }) => fact && quantity.high === undefined && quantity.base);
  const on = (one: Figure, where: ReadonlySet<string>) => where.has(one.fact!.name);
  const isPair = pairsOf(figures, said.exhibit);
  const share = figure.kind === 'percent' || figure.kind === 'ratio';
  const { rises, falls } = changes(figure, said);
  const turns = cue(lang, 'turn').test(figure.text);
  const changed = (rises || falls || turns) && !cue(lang, 'than').test(sentence);
  // A cue that stands farther off: both a share and a change may be meant.
  const far = { rises: cue(lang, 'rise').test(sentence), falls: cue(lang, 'fall').test(sentence) };
  const rest = figure.kind === 'percent' && cue(lang, 'rest').test(sentence);
  const differs = cue(lang, 'difference').test(sentence);
  for (const a of figures)
    if (figure.kind === `${a.quantity.kind} per duration` && on(a, near)) {
      const spans = cue(lang, 'average').test(sentence) ? [1, ...yearsBetween(said)] : yearsBetween(said);
      for (const years of spans) {
        const base = tidy(a.quantity.base / (years * YEAR));
        const measure = {
          kind: figure.kind,
          unit: figure.unit,
          base,
          value: tidy((base / figure.base) * figure.value),
        };
        yield { quantity: { ...a.quantity, ...measure, step: base / 1000 }, names: namesOf(a) };
      }
    }
  for (const a of figures)
    for (const b of figures) {
      if (a === b || a.fact === b.fact || a.quantity.kind === 'ratio' || b.quantity.kind === 'ratio')
        continue;
      const pair = isPair(a, b);
      const alike = calledAlike(a, b);
      const shown = on(a, slide) && on(b, slide);
      const one = isOneThing(a, b);
      if (one || pair || (comparable(a.quantity, b.quantity) && shown)) {
        const named = on(a, near) && on(b, near);
        const told =
          named ||
          loose ||
          (alike !== false && (alike ? on(a, slide) || on(b, slide) : shown)) ||
          (!changed && (pair || on(a, near) || on(b, near)));
        // A ratio of two changes says nothing.
        if (share && told && (on(a, slide) || on(b, slide)) && !(a.change && b.change)) {
          const made = [
            ...(!rises && !falls ? [ratio(a, b, 0)] : []),
            ...((rises || far.rises) && figure.kind === 'percent' ? [ratio(a, b, -1)] : []),
            ...(falls || far.falls || rest ? [ratio(b, a, 1)] : []),
            ...(pair ? [ratio(a, totalOf([a, b]), 0)] : []),
            ...(pair && changed && a.quantity.base > b.quantity.base ? [ratio(b, difference(a, b), 0)] : []),
          ];
          yield* made;
          // In words '+' and 'over' are rounding, not open ends.
          if (isShareWord(figure))
            for (const one of made) yield { ...one, quantity: { ...one.quantity, qualifier: 'about' } };
        }
        if (!share && a.quantity.base >= b.quantity.base) {
          const asked =
            shown &&
            ((on(a, said.written) && on(b, said.written)) || ((on(a, near) || on(b, near)) && differs));
          const of = differs && alike === true && (on(a, near) || on(b, near));
          const maybe = loose && one && differs && (on(a, near) || on(b, near));
          if (pair || asked || of || maybe) yield* differences(a, b, figure);
          if (pair || (loose && alike && cue(lang, 'together').test(sentence))) yield totalOf([a, b]);
        }
      } else if (figure.kind === 'duration' && b.quantity.kind === `${a.quantity.kind} per duration`) {
        // A sum over so much a year is years.
        if (shown) yield lasting(a, b, figure);
      } else if (
        a.quantity.kind === 'percent' &&
        b.quantity.kind !== 'points' &&
        b.quantity.kind !== 'percent'
      ) {
        // '80 percent of 55 is 44'.
        if (on(a, near) && on(b, slide)) yield product(a, b);
      } else if (b.quantity.kind === 'count' && on(a, said.written) && on(b, said.written)) {
        const made = quotient(a, b);
        const [, thing] = figure.kind.split(`${a.quantity.kind} per `);
        if (thing && headOf(thing) === headOf(b.quantity.noun))
          yield { ...made, quantity: { ...made.quantity, kind: figure.kind } };
        else if (cue(lang, 'per', 'start').test(sentence.slice(said.end))) yield made;
      }
    }
  const together = cue(lang, 'together').test(sentence);
  if (share || together) {
    for (const group of groups(figures, slide)) {
      const total = totalOf(group);
      if (together) yield total;
      // Parts of one whole are never percentages, and lengths of time only where the text adds them.
      if (share && !/percent|duration/.test(together ? '' : group[0]!.quantity.kind))
        for (const part of group) if (on(part, near)) yield ratio(part, total, 0);
    }
  }
}

/** One less the other; in words, bounds are rounding; of so much a litre, so much. */
function* differences(a: Figure, b: Figure, figure: Quantity): Generator<Sum> {
  const made = difference(a, b);
  const { quantity } = made;
  yield made;
  if (!/\p{Nd}/u.test(figure.text) && !/about|nearly/.test(a.quantity.qualifier + b.quantity.qualifier))
    yield { ...made, quantity: { ...quantity, qualifier: 'exact' } };
  if (figure.unit && quantity.unit.startsWith(`${figure.unit}/`)) {
    const { unit, kind } = figure;
    const base = tidy((quantity.value * figure.base) / figure.value);
    yield { ...made, quantity: { ...quantity, unit, kind, base } };
  }
}

const YEAR = 365.2425 * 86_400;

/** How many years lie between two that the sentence names. */
function yearsBetween({ sentence, lang }: Said): number[] {
  const years = datesIn(sentence, lang).flatMap(({ year, lastYear }) =>
    [year, lastYear].filter(each => each !== undefined),
  );
  return years.flatMap(a => years.filter(b => b > a).map(b => b - a));
}

/** Whether a percentage says what was added or taken away, and is no share of something. */
export function changes(
  { kind }: Pick<Quantity, 'kind'>,
  { lang, sentence, start, end }: Pick<Said, 'lang' | 'sentence' | 'start' | 'end'>,
): { readonly rises: boolean; readonly falls: boolean } {
  if (kind !== 'percent' || cue(lang, 'of', 'start').test(sentence.slice(end)))
    return { rises: false, falls: false };
  const around = `${sentence.slice(Math.max(0, start - 30), start)} ${sentence.slice(end, end + 24)}`;
  return { rises: cue(lang, 'rise').test(around), falls: cue(lang, 'fall').test(around) };
}

/** Pairs of facts of one measure that the slide shows or names, all of these, and all that there are. */
function groups(figures: readonly Figure[], slide: ReadonlySet<string>): (readonly Figure[])[] {
  const found: (readonly Figure[])[] = [];
  const kinds = new Map<string, Figure[]>();
  const seen = new Set<string>();
  for (const one of figures) {
    const { quantity, fact } = one;
    if (quantity.kind === 'ratio' || (quantity.kind === 'count' && !quantity.noun) || seen.has(fact!.name))
      continue;
    seen.add(fact!.name);
    const key = [...kinds.keys()].find(each => isOneThing(kinds.get(each)![0]!, one)) ?? fact!.name;
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  for (const all of kinds.values()) {
    const shown = all.filter(({ fact }) => slide.has(fact!.name));
    if (all.length > 1) found.push(all);
    if (shown.length > 1 && shown.length < all.length) found.push(shown);
    if (shown.length < 12) found.push(...shown.flatMap((a, at) => shown.slice(at + 1).map(b => [a, b])));
  }
  return found;
}
