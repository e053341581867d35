/** The one annotation of a line: a dot, a leader, words on the emptier side. */
import { type Ink, round, type Sheet, stylesOf } from './sheet.ts';
import { wrap } from './wrap.ts';

export type Point = readonly [number, number];

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is annotated, and what is in the way. */
export interface Annotation {
  readonly at: Point;
  readonly head: string;
  readonly text: string;
  readonly ink: Ink;
  readonly paths: readonly (readonly Point[])[];
  /** y of the hairlines, better not crossed. */
  readonly hairlines: readonly number[];
  readonly plot: Box;
  /** Boxes of other texts. */
  readonly taken: readonly Box[];
}

/** px between words and anything drawn. */
const air = 10;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** px of the path that lie inside the box, sampled every 4 px. */
function inside(box: Box, path: readonly Point[]): number {
  let sum = 0;
  path.slice(1).forEach(([x2, y2], i) => {
    const [x1, y1] = path[i]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
    for (let step = 0; step <= steps; step++) {
      const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) sum += 4;
    }
  });
  return sum;
}

/** Draws the annotation where it hides least. */
export function annotate(sheet: Sheet, note: Annotation): void {
  const cuts = stylesOf(sheet.tokens);
  const [x, y] = note.at;
  const { plot } = note;
  const head = wrap(sheet, note.head, cuts.strong(24), 340);
  const body = wrap(sheet, note.text, cuts.sans(24), 340);
  const width = Math.max(head.width, body.width);
  const lines = [...head.lines, ...body.lines];
  const height = lines.length * 30;
  const place = (up: boolean, left: boolean, leader: number): Box => {
    const top = up ? y - 12 - leader : y + 12 + leader - height;
    return left
      ? { left: x - 14 - width, right: x - 14, top, bottom: top + height }
      : { left: x + 14, right: x + 14 + width, top, bottom: top + height };
  };
  const cost = (box: Box, leader: number, up: boolean) => {
    const wide = {
      left: box.left - air,
      right: box.right + air,
      top: box.top - air,
      bottom: box.bottom + air,
    };
    if (box.left < plot.left || box.right > plot.right || box.top < plot.top || box.bottom > plot.bottom - 4)
      return Number.POSITIVE_INFINITY;
    if (note.taken.some(other => overlap(box, other))) return Number.POSITIVE_INFINITY;
    const pole = {
      left: x - 1,
      right: x + 1,
      top: up ? y - 12 - leader : y + 12,
      bottom: up ? y - 12 : y + 12 + leader,
    };
    const hidden = note.paths.reduce(
      (sum, path) => sum + inside(wide, path) * 40 + inside(pole, path) * 12,
      0,
    );
    const crossed = note.hairlines.filter(line => line > box.top + 2 && line < box.bottom).length;
    return hidden + crossed * 60 + leader;
  };
  let best: { box: Box; up: boolean; left: boolean; leader: number; cost: number } | undefined;
  for (const up of [true, false])
    for (const left of [true, false])
      for (let leader = height + 14; leader <= plot.bottom; leader += 6) {
        const box = place(up, left, leader);
        const price = cost(box, leader, up);
        if (Number.isFinite(price) && (!best || price < best.cost))
          best = { box, up, left, leader, cost: price };
      }
  const radius = 7;
  const dot = `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  sheet.path(dot, { fill: note.ink });
  if (!best) return;
  const { box, up, left, leader } = best;
  sheet.path(`M${round(x)} ${round(y + (up ? -12 : 12))}v${round(up ? -leader : leader)}`, {
    stroke: 'ink',
    width: 1.5,
  });
  lines.forEach((words, i) => {
    const style = i < head.lines.length ? cuts.strong(24) : cuts.sans(24);
    sheet.text(
      left ? box.right : box.left,
      box.top + 23 + i * 30,
      words,
      style,
      'ink',
      left ? 'end' : 'start',
    );
  });
}
