/** The one annotation of a line: a dot, a leader, words on the emptier side. */
import { RoomError } from './room.ts';
import { circle, type Ink, round, type Sheet, stylesOf } from './sheet.ts';
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

interface Place {
  readonly box: Box;
  readonly up: boolean;
  readonly left: boolean;
  readonly leader: number;
  readonly cost: number;
}

/** The place for words of this size that hides least, if there is one. */
function bestPlace(note: Annotation, width: number, height: number): Place | undefined {
  const [x, y] = note.at;
  const { plot } = note;
  let best: Place | undefined;
  for (const up of [true, false])
    for (const left of [true, false])
      for (let leader = height + 14; leader <= plot.bottom; leader += 6) {
        const top = up ? y - 12 - leader : y + 12 + leader - height;
        const start = left ? x - 14 - width : x + 14;
        const box = { left: start, right: start + width, top, bottom: top + height };
        const wide = { left: start - air, right: box.right + air, top: top - air, bottom: box.bottom + air };
        const outside =
          box.left < plot.left || box.right > plot.right || top < plot.top || box.bottom > plot.bottom - 4;
        if (outside || note.taken.some(other => overlap(box, other))) continue;
        const pole = {
          left: x - 1,
          right: x + 1,
          top: up ? top : y + 12,
          bottom: up ? y - 12 : y + 12 + leader,
        };
        const hidden = note.paths.reduce((sum, path) => sum + inside(wide, path), 0);
        const crossed = note.paths.reduce((sum, path) => sum + inside(pole, path), 0);
        const struck = note.hairlines.filter(line => line > top + 2 && line < box.bottom).length;
        const cost = hidden * 40 + crossed * 12 + struck * 60 + leader;
        if (!best || cost < best.cost) best = { box, up, left, leader, cost };
      }
  return best;
}

/** Draws the annotation where it hides least. Throws RoomError where its words fit nowhere. */
export function annotate(sheet: Sheet, note: Annotation): void {
  const cuts = stylesOf(sheet.tokens);
  const [x, y] = note.at;
  const set = (size: number, measure: number) => {
    const head = wrap(sheet, note.head, cuts.strong(size), measure);
    const body = wrap(sheet, note.text, cuts.sans(size), measure);
    const lines = [
      ...head.lines.map(words => ({ words, style: head.style })),
      ...body.lines.map(words => ({ words, style: body.style })),
    ];
    const step = Math.round(size * 1.24);
    const place = bestPlace(note, Math.max(head.width, body.width), lines.length * step);
    return { lines, step, size, place };
  };
  // Smaller only where the larger words would hide something.
  const tried = [24, 22, 20, 18].flatMap(size => [340, 240].map(measure => set(size, measure)));
  const free = tried.find(({ place }) => place && place.cost < 400);
  const chosen = free ?? tried.filter(({ place }) => place).sort((a, b) => a.place!.cost - b.place!.cost)[0];
  if (!chosen?.place) throw new RoomError(`no room for the annotation '${note.text}'`);
  const { box, up, left, leader } = chosen.place;
  sheet.path(circle(x, y, 7), { fill: note.ink });
  sheet.path(`M${round(x)} ${round(y + (up ? -12 : 12))}v${round(up ? -leader : leader)}`, {
    stroke: 'ink',
    width: 1.5,
  });
  chosen.lines.forEach(({ words, style }, i) => {
    const base = box.top + chosen.size * 0.95 + i * chosen.step;
    sheet.text(left ? box.right : box.left, base, words, style, 'ink', left ? 'end' : 'start');
  });
}
