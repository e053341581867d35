/** How not-known is drawn, in every kind of drawing: filled is certain, outlined may be, dotted is not stated. */
import { type Ink, round, type Sheet } from './sheet.ts';
import { tokenOf } from './tokens.ts';
import type { Tone } from './types.ts';

/** px of the outline of what is open. */
const line = 2;

/** Two dotted lines, open at the end: a value, a place that is not stated. */
export function dottedBand(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  ink: Ink,
): void {
  const [top, bottom] = [y + line / 2, y + height - line / 2];
  sheet.path(
    `M${round(x)} ${round(top)}H${round(x + width)}M${round(x)} ${round(bottom)}H${round(x + width)}`,
    { stroke: ink, width: line, dash: tokenOf(sheet.tokens, '--dash-unknown') },
  );
}

/** A box without its far side: there may be more. `toward` -1 opens it to the left. */
export function openBox(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  ink: Tone,
  toward: 1 | -1 = 1,
): void {
  const near = x + (toward * line) / 2;
  const far = x + toward * width;
  const [top, bottom] = [y + line / 2, y + height - line / 2];
  sheet.path(`M${round(far)} ${round(top)}H${round(near)}V${round(bottom)}H${round(far)}`, {
    stroke: ink,
    width: line,
  });
}

/** A closed outline: up to here, and no further. `x` is the left edge. */
export function hollowBox(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  ink: Tone,
): void {
  const half = line / 2;
  sheet.path(
    `M${round(x + half)} ${round(y + half)}H${round(x + width - half)}V${round(y + height - half)}H${round(x + half)}Z`,
    { stroke: ink, width: line },
  );
}

/**
 * A length that breaks into ever thinner slices before its end, as [start, width] from its beginning: the mark of
 * 'about', without transparency. The last slice ends at the full length.
 */
export function fadedSlices(length: number, tail: number, gap: number): [number, number][] {
  const faded = Math.min(tail, length * 0.75);
  const space = Math.min(gap, faded / 6);
  const unit = (faded - 3 * space) / 6;
  const cuts: [number, number][] = [[0, length - faded]];
  let at = length - faded;
  for (const units of [3, 2, 1]) {
    cuts.push([at + space, units * unit]);
    at += space + units * unit;
  }
  return cuts;
}
