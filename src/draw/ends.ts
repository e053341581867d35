/** What stands at and beside lines: names at their ends, gaps, units. */
import { languageOf } from '../article/languages/index.ts';
import type { Box } from './annotation.ts';
import { RoomError } from './room.ts';
import { circle, type Ink, round, type Sheet, stylesOf } from './sheet.ts';
import { spread } from './spread.ts';
import { tokenOf } from './tokens.ts';
import type { LineDrawing, Tone } from './types.ts';
import { wrap } from './wrap.ts';

type Line = LineDrawing['lines'][number];

/** Indexes of the values that are stated. */
export const known = (line: Line) => line.values.flatMap((value, i) => (value === undefined ? [] : [i]));
const nameInk = (tone: Tone): Ink => (tone === 'mark' ? 'text' : tone);

/** A printed value with its unit, where the text has none and the unit is one that follows. */
export function withUnit(text: string, unit: string): string {
  if (!unit || !/^[−+-]?[\d.,\s\u00a0\u202f]+$/.test(text)) return text;
  const [, sign, rest] = /^([$€£¥])\s*(.*)$/.exec(unit) ?? [];
  if (sign)
    return text.replace(/^([−+-]?)/, `$1${sign.replace('$', '$$$$')}`) + (rest ? `\u00a0${rest}` : '');
  return unit === '%' ? `${text}%` : `${text}\u00a0${unit}`;
}

/** What stands where a value is missing; a table's empty cell or dash says nothing in a picture. */
const gapWords = (text: string | undefined, lang: string) =>
  text && /[\p{L}\p{N}]/u.test(text) ? text : languageOf(lang).print.notStated;

/** The name of a line and its last value. */
export interface EndLabel {
  readonly lines: readonly string[];
  readonly value: string;
  readonly size: number;
  readonly strong: boolean;
  readonly height: number;
}

/** px between a line's end and its name. */
export const reach = 18;
const nameStep = (size: number) => Math.round(size * 1.2);

/** Sets the name of a line in at most `room` px. A lone line named by its unit needs no name. */
function endLabel(sheet: Sheet, drawing: LineDrawing, line: Line, room: number, smaller: number): EndLabel {
  const cuts = stylesOf(sheet.tokens);
  const strong = line.tone === 'accent' || drawing.lines.length === 1;
  const size = (strong ? 24 : 22) - smaller;
  const last = known(line).at(-1);
  const value = last === undefined ? '' : withUnit(line.texts[last]!, strong ? drawing.unit : '');
  const beside = strong ? 0 : sheet.measure(value, cuts.sans(size)) + 16;
  const cut = line.tone === 'mark' ? cuts.sans(size) : cuts.strong(size);
  const bare = drawing.lines.length === 1 && line.label.toLowerCase() === drawing.unit.toLowerCase();
  const lines = bare ? [] : wrap(sheet, line.label, cut, room - beside).lines;
  return { lines, value, size, strong, height: lines.length * nameStep(size) + (strong ? 46 : 2) };
}

/** The names of all lines, smaller and wider where they would take more than `height`. Throws RoomError. */
export function endLabels(sheet: Sheet, drawing: LineDrawing, height: number): EndLabel[] {
  for (const [room, smaller] of [
    [300, 0],
    [340, 2],
    [400, 4],
    [480, 6],
  ] as const) {
    const labels = drawing.lines.map(line => endLabel(sheet, drawing, line, room, smaller));
    if (labels.reduce((sum, label) => sum + label.height, 0) <= height) return labels;
  }
  throw new RoomError(`${drawing.lines.length} names at line ends don't fit into ${sheet.height} px`);
}

/** px of a label. */
export function labelWidth(sheet: Sheet, label: EndLabel, line: Line): number {
  const cuts = stylesOf(sheet.tokens);
  const cut = line.tone === 'mark' ? cuts.sans(label.size) : cuts.strong(label.size);
  const name = Math.max(0, ...label.lines.map(words => sheet.measure(words, cut)));
  if (label.strong) return Math.max(name, sheet.measure(label.value, cuts.value(38)));
  return name + 16 + sheet.measure(label.value, cuts.sans(label.size));
}

/** Dots, names and values at the ends of the lines. */
export function drawEnds(
  sheet: Sheet,
  drawing: LineDrawing,
  labels: readonly EndLabel[],
  x: (i: number) => number,
  y: (value: number) => number,
  right: number,
  bottom: number,
  lang: string,
): void {
  const cuts = stylesOf(sheet.tokens);
  const { lines } = drawing;
  const ends = lines.map(line => known(line).at(-1));
  const middles = spread(
    labels.map((label, i) => ({
      // A tall label hangs from its line: its first line stands at the end.
      at:
        (ends[i] === undefined ? bottom : y(lines[i]!.values[ends[i]!]!)) +
        (label.strong && label.lines.length ? label.height / 2 - 14 : 0),
      height: label.height,
    })),
    0,
    bottom + 10,
  );
  lines.forEach((line, i) => {
    const end = ends[i];
    const label = labels[i]!;
    if (end === undefined) return;
    const [px, py] = [x(end), y(line.values[end]!)];
    const open = drawing.projected !== undefined && end >= drawing.projected;
    const radius = line.tone === 'accent' ? 7 : 5;
    const dot = circle(px, py, radius);
    if (open) sheet.path(dot, { fill: 'paper', stroke: line.tone, width: line.tone === 'accent' ? 4 : 2.5 });
    else sheet.path(dot, { fill: line.tone });
    const top = middles[i]! - label.height / 2;
    const step = nameStep(label.size);
    const first = top + (label.strong ? 0 : 1) + label.size * 0.95;
    // A line that ends early goes on dotted; a name pushed far from its line is tied to it.
    if (px < right - 12) {
      const dash = tokenOf(sheet.tokens, '--dash-unknown');
      sheet.path(`M${round(px + radius + 6)} ${round(py)}H${round(right)}`, {
        stroke: line.tone,
        width: 2,
        dash,
      });
      const words = gapWords(line.texts[end + 1], lang);
      const style = cuts.quiet(20);
      if (sheet.measure(words, style) + 24 < right - px)
        sheet.text((px + right) / 2, py - 10, words, style, nameInk(line.tone), 'middle');
    }
    const toY = first - label.size * 0.33;
    const near = Math.max(px + radius + 2, right);
    if (Math.abs(toY - py) > 14)
      sheet.path(`M${round(near)} ${round(py)}L${round(right + reach - 4)} ${round(toY)}`, {
        stroke: line.tone,
        width: 1,
      });
    const cut = line.tone === 'mark' ? cuts.sans(label.size) : cuts.strong(label.size);
    label.lines.forEach((words, n) => {
      sheet.text(right + reach, first + n * step, words, cut, nameInk(line.tone));
    });
    if (label.strong)
      sheet.text(
        right + reach,
        first + (label.lines.length - 1) * step + 40,
        label.value,
        cuts.value(38),
        nameInk(line.tone),
      );
    else sheet.text(sheet.width, first, label.value, cuts.sans(label.size), nameInk(line.tone), 'end');
  });
}

/**
 * The first value of a lone line, where it has room beside the line: under one that rises, over one that falls. Gives
 * the box that it takes.
 */
export function drawStart(
  sheet: Sheet,
  drawing: LineDrawing,
  x: (i: number) => number,
  y: (value: number) => number,
  hairlines: readonly number[],
  bottom: number,
): Box | undefined {
  const [line] = drawing.lines;
  const [first, second] = known(line!);
  if (drawing.lines.length > 1 || second === undefined || drawing.mark?.index === first) return undefined;
  const style = stylesOf(sheet.tokens).strong(22);
  const words = withUnit(line!.texts[first!]!, drawing.unit);
  const width = sheet.measure(words, style);
  const [left, py] = [x(first!), y(line!.values[first!]!)];
  // What the line does over the words: it must keep to the other side.
  const over = known(line!).filter(i => x(i) <= left + width + 12);
  const heights = over.map(i => y(line!.values[i]!));
  const free = (base: number, under: boolean) =>
    base < bottom - 6 &&
    base > style.size &&
    hairlines.every(at => at < base - style.size || at > base + 6) &&
    heights.every(at => (under ? at < base - style.size * 0.85 : at > base + 10));
  const under = free(py + 32, true);
  if (!under && !free(py - 14, false)) return undefined;
  const base = under ? py + 32 : py - 14;
  sheet.path(circle(left, py, 5), { fill: line!.tone });
  sheet.text(left, base, words, style, nameInk(line!.tone));
  return { left: left - 8, right: left + width + 8, top: base - style.size, bottom: base + 8 };
}

/** What is not stated: a dotted way over the gap, and once the words where they fit. */
export function drawGaps(
  sheet: Sheet,
  line: Line,
  x: (i: number) => number,
  y: (value: number) => number,
  hairlines: readonly number[],
  lang: string,
): void {
  const { values } = line;
  const style = stylesOf(sheet.tokens).quiet(20);
  const points = known(line);
  const dash = tokenOf(sheet.tokens, '--dash-unknown');
  let said = false;
  points.slice(1).forEach((to, n) => {
    const from = points[n]!;
    if (to - from < 2) return;
    const [x1, y1, x2, y2] = [x(from), y(values[from]!), x(to), y(values[to]!)];
    sheet.path(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, { stroke: line.tone, width: 2, dash });
    const words = gapWords(line.texts[from + 1], lang);
    if (said || sheet.measure(words, style) + 16 > x2 - x1) return;
    // No hairline goes through the words.
    const base = Math.min(y1, y2) - 12;
    const struck = hairlines.find(at => at > base - 18 && at < base + 6);
    sheet.text(
      (x1 + x2) / 2,
      struck === undefined ? base : struck - 8,
      words,
      style,
      nameInk(line.tone),
      'middle',
    );
    said = true;
  });
}
