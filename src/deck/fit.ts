/** What fits on a slide: the room under a claim, and long exhibits dealt over several slides. */
import { countLines, width } from './width.ts';

/** px of the measure, and of the exhibit's place under a claim of one line (grid of themes/base.css). */
export const MEASURE = 1184;
const ROOM = 542;
const CLAIM_LINE = 44;
const SUBTITLE = 43;
const ASIDE = 80;
const CAVEAT = 12;
const NOTE_LINE = 32;
const TAKEAWAY = 38;

/** What stands on a slide beside its exhibit, as plain text. */
export interface Surroundings {
  readonly claim: string;
  readonly subtitle: boolean;
  readonly aside: boolean;
  readonly caveat?: string | undefined;
  readonly takeaway?: string | undefined;
}

/** px box that is left for the exhibit. */
export function boxFor(slide: Surroundings): { width: number; height: number } {
  const lines = (text: string, size: number, style: 'serif' | 'sans') =>
    countLines(text, MEASURE, size, style);
  let height = ROOM - (lines(slide.claim, 38.5, 'serif') - 1) * CLAIM_LINE;
  if (slide.subtitle) height -= SUBTITLE;
  if (slide.aside) height -= ASIDE;
  if (slide.caveat) height -= CAVEAT + lines(slide.caveat, 26, 'sans') * NOTE_LINE;
  if (slide.takeaway) height -= TAKEAWAY + lines(slide.takeaway, 26, 'serif') * NOTE_LINE;
  return { width: MEASURE, height: Math.max(160, height) };
}

/**
 * Deals rows over as few slides as hold them, as evenly as their heights allow, in order. Gives slices [from, to).
 * `most` is the largest number of rows on one slide.
 */
export function deal(
  heights: readonly number[],
  room: number,
  most = Number.POSITIVE_INFINITY,
): [number, number][] {
  const fill = (limit: number) => {
    const slices: [number, number][] = [];
    let from = 0;
    let sum = 0;
    heights.forEach((height, at) => {
      if (at > from && (sum + height > limit || at - from >= most)) {
        slices.push([from, at]);
        from = at;
        sum = 0;
      }
      sum += height;
    });
    slices.push([from, heights.length]);
    return slices;
  };
  const few = fill(room);
  if (few.length === 1) return few;
  // The lowest limit that needs no more slides makes the parts even.
  const total = heights.reduce((sum, height) => sum + height, 0);
  const evenMost = Math.ceil(heights.length / few.length);
  for (let limit = total / few.length; limit < room; limit += room / 40) {
    const even = fill(limit);
    if (even.length === few.length && even.every(([from, to]) => to - from <= Math.max(evenMost, 1) + 1))
      return even;
  }
  return few;
}

const CELL_GAP = 28;

/**
 * Heights in px of a table's rows at `size` px, its columns sharing the measure as a browser does: none narrower than
 * its longest word, the rest by need.
 */
export function rowHeights(
  rows: readonly (readonly string[])[],
  size: number,
  head?: readonly string[],
): number[] {
  const all = head ? [head, ...rows] : rows;
  const columns = Math.max(...all.map(row => row.length));
  const widest = (texts: (row: readonly string[], at: number) => string[], at: number) =>
    Math.max(1, ...all.flatMap(row => texts(row, at).map(text => width(text, size, 'sans'))));
  const whole = Array.from({ length: columns }, (_, at) => widest((row, i) => [row[i] ?? ''], at));
  const words = Array.from({ length: columns }, (_, at) => widest((row, i) => (row[i] ?? '').split(' '), at));
  const room = MEASURE - CELL_GAP * (columns - 1);
  const need = whole.reduce((sum, px) => sum + px, 0);
  const least = words.reduce((sum, px) => sum + px, 0);
  const spare = need <= room ? 1 : Math.max(0, (room - least) / Math.max(1, need - least));
  const widths = whole.map((px, at) => words[at]! + (px - words[at]!) * spare);
  return rows.map(row => {
    const lines = row.map((text, at) => countLines(text, widths[at]! + 1, size, 'sans'));
    return Math.max(1, ...lines) * size * 1.3 + 10;
  });
}
