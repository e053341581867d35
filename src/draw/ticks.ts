/** Round numbers for an axis, and how they print. */
import { languageOf } from '../article/languages/index.ts';
import { printNumber as printResult } from '../article/results.ts';

/** 1, 2, 2.5, 5 and their powers of ten: the smallest step that is at least `least`. */
function stepFrom(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const share = least / power;
  const step = [1, 2, 2.5, 5, 10].find(candidate => candidate >= share - 1e-9)!;
  return Number((step * power).toPrecision(12));
}

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  /** Two to four round numbers, the lowest first. */
  readonly ticks: readonly number[];
}

/**
 * An axis from zero, or near the values where these stay far above it (a line need not start at zero).
 * No tick has more decimals than `decimals`.
 */
export function valueAxis(low: number, high: number, decimals: number): ValueAxis {
  const span = high - low || Math.abs(high) || 1;
  const far = low > 0 && span / high < 0.4;
  const floor = far ? low : Math.min(0, low);
  const least = Math.max((Math.max(high, 0) - floor || span) / 3.4, 10 ** -decimals);
  let step = stepFrom(least);
  // 2.5 needs a decimal more than 1, 2, 5 have.
  while (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6)
    step = stepFrom(step * 1.01);
  const first = Math.floor(floor / step + 1e-9);
  const last = Math.floor(Math.max(high, far ? high : 0) / step + 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
  const max = Math.max(high, ticks.at(-1)!);
  return { min: ticks[0]!, max, ticks };
}

/** A number as results print it in the deck's language. */
export const printNumber = (value: number, decimals: number, lang: string): string =>
  printResult(value, 10 ** -decimals, languageOf(lang));

/** Which places of an axis get a name: as many as fit, at round steps, the ends first. */
export function namedPlaces(
  names: readonly string[],
  places: readonly number[],
  width: (name: string) => number,
  gap: number,
): number[] {
  const clear = (chosen: readonly number[], i: number) =>
    chosen.every(j => Math.abs(places[i]! - places[j]!) >= (width(names[i]!) + width(names[j]!)) / 2 + gap);
  const years = names.every(name => /^\d{4}$/.test(name)) ? names.map(Number) : undefined;
  const last = names.length - 1;
  for (const step of [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]) {
    // Years stand at round ones, anything else is counted back from the last.
    const all = names
      .map((_, i) => i)
      .filter(i => (years ? years[i]! % step === 0 : (last - i) % step === 0));
    if (all.every((i, at) => at === 0 || clear([all[at - 1]!], i))) {
      const chosen: number[] = [];
      for (const i of [0, last]) if (!all.includes(i) && clear(chosen, i)) chosen.push(i);
      // An end wins over a round place that is too near.
      return [...chosen, ...all.filter(i => clear(chosen, i))].sort((a, b) => a - b);
    }
  }
  return last > 0 && clear([0], last) ? [0, last] : [last];
}
