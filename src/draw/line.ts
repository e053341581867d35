/** Lines over an even or given x axis, named at their ends. */
import type { ChartDataset } from 'chart.js';
import { annotate, type Point } from './annotation.ts';
import { runChart } from './chartjs.ts';
import { RoomError } from './room.ts';
import { type Ink, round, type Sheet, stylesOf } from './sheet.ts';
import { spread } from './spread.ts';
import { namedPlaces, printNumber, valueAxis } from './ticks.ts';
import { numberOf, tokenOf } from './tokens.ts';
import type { LineDrawing, Tone } from './types.ts';
import { ownWords } from './words.ts';
import { wrap } from './wrap.ts';

type Line = LineDrawing['lines'][number];

const known = (line: Line) => line.values.flatMap((value, i) => (value === undefined ? [] : [i]));
const nameInk = (tone: Tone): Ink => (tone === 'mark' ? 'text' : tone);

/** A printed value with its unit, where the text has none and the unit is one that follows. */
export function withUnit(text: string, unit: string): string {
  const bare = /^[−+-]?[\d.,\s\u00a0\u202f]+$/.test(text);
  if (!bare || !unit) return text;
  if (/^[$€£¥]/.test(unit)) return text;
  return unit === '%' ? `${text}%` : `${text}\u00a0${unit}`;
}

interface EndLabel {
  readonly lines: readonly string[];
  readonly value: string;
  readonly size: number;
  readonly strong: boolean;
  readonly height: number;
}

/** px between a line's end and its name. */
const reach = 18;
const nameStep = (size: number) => Math.round(size * 1.2);

function endLabel(sheet: Sheet, drawing: LineDrawing, line: Line, room: number): EndLabel {
  const cuts = stylesOf(sheet.tokens);
  const strong = line.tone === 'accent' || drawing.lines.length === 1;
  const size = strong ? 24 : 22;
  const last = known(line).at(-1);
  const value = last === undefined ? '' : withUnit(line.texts[last]!, strong ? drawing.unit : '');
  const beside = strong ? 0 : sheet.measure(value, cuts.sans(size)) + 16;
  const cut = line.tone === 'mark' ? cuts.sans(size) : cuts.strong(size);
  const { lines } = wrap(sheet, line.label, cut, room - beside);
  return { lines, value, size, strong, height: lines.length * nameStep(size) + (strong ? 42 : 6) };
}

function labelWidth(sheet: Sheet, label: EndLabel, line: Line): number {
  const cuts = stylesOf(sheet.tokens);
  const cut = line.tone === 'mark' ? cuts.sans(label.size) : cuts.strong(label.size);
  const name = Math.max(...label.lines.map(words => sheet.measure(words, cut)));
  if (label.strong) return Math.max(name, sheet.measure(label.value, cuts.value(38)));
  return name + 16 + sheet.measure(label.value, cuts.sans(label.size));
}

/** Draws lines. Throws RoomError where the names at their ends take more than the height. */
export async function drawLine(sheet: Sheet, drawing: LineDrawing, lang: string): Promise<void> {
  const cuts = stylesOf(sheet.tokens);
  const { lines, decimals } = drawing;
  const values = lines.flatMap(line => line.values.filter(value => value !== undefined));
  const axis = valueAxis(Math.min(...values), Math.max(...values), decimals);
  const labels = lines.map(line => endLabel(sheet, drawing, line, 300));
  const right =
    sheet.width - reach - Math.max(...labels.map((label, i) => labelWidth(sheet, label, lines[i]!)));
  const bottom = sheet.height - 34;
  const top = 30;

  // Numbers stand on the hairlines, left of the first point.
  const tickCut = cuts.sans(20);
  const tick = (value: number, i: number) => {
    const text = printNumber(value, decimals, lang);
    return i === axis.ticks.length - 1 ? withUnit(text, drawing.unit) : text;
  };
  const ticks = axis.ticks.map(tick);
  const start = Math.max(
    46,
    Math.max(...ticks.slice(0, -1).map(text => sheet.measure(text, tickCut)), 0) + 14,
  );
  const at = drawing.positions ?? drawing.x.map((_, i) => i);
  const [first, last] = [at[0]!, at.at(-1)!];
  const step = (right - start) / (last - first || 1);
  const x = (i: number) => start + (at[i]! - first) * step;
  const y = (value: number) => bottom - ((value - axis.min) / (axis.max - axis.min || 1)) * (bottom - top);

  const from = drawing.projected;
  if (from !== undefined) drawProjected(sheet, x(Math.max(0, from - 1)), right, bottom, lang);

  const stroke = numberOf(sheet.tokens, '--stroke');
  // The subject is drawn last, over the others.
  const order = lines.map((_, i) => i).sort((a, b) => rank(lines[a]!.tone) - rank(lines[b]!.tone));
  const datasets = order
    .map(index => lines[index]!)
    .map(
      (line): ChartDataset<'line'> => ({
        data: line.values.map((value, i) => ({ x: at[i]!, y: value ?? Number.NaN })),
        borderColor: line.tone,
        borderWidth: line.tone === 'accent' ? stroke + 2 : line.tone === 'deep' ? stroke + 1 : stroke,
        borderJoinStyle: 'round',
        clip: false,
        pointRadius: 0,
        segment: {
          borderDash: ({ p1DataIndex }) =>
            from !== undefined && p1DataIndex >= from
              ? tokenOf(sheet.tokens, '--dash-announced')
                  .split(/[\s,]+/)
                  .map(Number)
              : undefined,
        },
      }),
    );
  await runChart(sheet, {
    type: 'line',
    data: { datasets: datasets as ChartDataset[] },
    options: {
      layout: {
        autoPadding: false,
        padding: { left: 0, right: sheet.width - right, top, bottom: sheet.height - bottom },
      },
      scales: {
        x: { type: 'linear', display: false, min: first - start / step, max: first + (right - start) / step },
        y: {
          type: 'linear',
          min: axis.min,
          max: axis.max,
          border: { display: false },
          afterBuildTicks(scale) {
            scale.ticks = axis.ticks.map(value => ({ value }));
          },
          grid: {
            drawTicks: false,
            color: ({ tick: line }) => (line.value === 0 ? 'none' : 'hairline'),
            lineWidth: 1,
          },
          ticks: {
            callback: (_, i) => ticks[i]!,
            autoSkip: false,
            mirror: true,
            padding: 0,
            labelOffset: -14,
            color: 'mute',
            font: { family: 'sans', size: 20, weight: 400 },
          },
        },
      },
    },
  });
  if (axis.ticks.includes(0)) sheet.rect(0, y(0) - 1, right, 2, 'ink');

  drawPlaces(sheet, drawing, x, bottom);
  for (const line of lines) drawGaps(sheet, line, x, y);
  drawEnds(sheet, drawing, labels, x, y, right, bottom);
  if (drawing.mark) {
    const { index, line, text } = drawing.mark;
    const value = lines[line]?.values[index];
    if (value !== undefined) {
      const paths = lines.map(each => known(each).map((i): Point => [x(i), y(each.values[i]!)]));
      annotate(sheet, {
        at: [x(index), y(value)],
        head: `${drawing.x[index]!}: ${withUnit(lines[line]!.texts[index]!, drawing.unit)}`,
        text,
        ink: lines[line]!.tone,
        paths,
        hairlines: axis.ticks.map(y),
        plot: { left: 0, right: from === undefined ? right : x(Math.max(0, from - 1)) - 6, top: 0, bottom },
        taken: axis.ticks.map((value, i) => ({
          left: 0,
          right: sheet.measure(ticks[i]!, tickCut) + 8,
          top: y(value) - 30,
          bottom: y(value),
        })),
      });
    }
  }
}

const rank = (tone: Tone) => (tone === 'accent' ? 2 : tone === 'deep' ? 1 : 0);

function drawProjected(sheet: Sheet, left: number, right: number, bottom: number, lang: string): void {
  sheet.rect(left, 0, right - left, bottom, 'tint');
  const words = ownWords(lang).projected;
  const style = stylesOf(sheet.tokens).quiet(20);
  const wide = sheet.measure(words, style) + 24 <= right - left;
  // A narrow stretch has its word at its left.
  sheet.text(wide ? left + 12 : left - 10, 24, words, style, 'text', wide ? 'start' : 'end');
}

/** Ticks for all places, names for as many as fit. */
function drawPlaces(sheet: Sheet, drawing: LineDrawing, x: (i: number) => number, bottom: number): void {
  const style = stylesOf(sheet.tokens).sans(20);
  const places = drawing.x.map((_, i) => x(i));
  const named = namedPlaces(drawing.x, places, name => sheet.measure(name, style), 24);
  const ticked = drawing.x.length <= 24 ? places.map((_, i) => i) : named;
  sheet.path(ticked.map(i => `M${round(places[i]!)} ${bottom}v6`).join(''), { stroke: 'ink', width: 1 });
  for (const i of named) {
    const half = sheet.measure(drawing.x[i]!, style) / 2;
    const middle = Math.max(half, Math.min(sheet.width - half, places[i]!));
    sheet.text(middle, bottom + 28, drawing.x[i]!, style, 'text', 'middle');
  }
}

/** What is not stated: a dotted way over the gap, between open ends. */
function drawGaps(sheet: Sheet, line: Line, x: (i: number) => number, y: (value: number) => number): void {
  const { values } = line;
  const style = stylesOf(sheet.tokens).quiet(20);
  const ink = nameInk(line.tone);
  const points = known(line);
  const dash = tokenOf(sheet.tokens, '--dash-unknown');
  let said = false;
  points.slice(1).forEach((to, n) => {
    const from = points[n]!;
    if (to - from < 2) return;
    const [x1, y1, x2, y2] = [x(from), y(values[from]!), x(to), y(values[to]!)];
    sheet.path(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, { stroke: line.tone, width: 2, dash });
    const words = line.texts[from + 1]!;
    if (!said && words) {
      sheet.text((x1 + x2) / 2, Math.min(y1, y2) - 12, words, style, ink, 'middle');
      said = true;
    }
  });
}

function drawEnds(
  sheet: Sheet,
  drawing: LineDrawing,
  labels: readonly EndLabel[],
  x: (i: number) => number,
  y: (value: number) => number,
  right: number,
  bottom: number,
): void {
  const cuts = stylesOf(sheet.tokens);
  const { lines } = drawing;
  const ends = lines.map(line => known(line).at(-1));
  const middles = spread(
    labels.map((label, i) => ({
      // A tall label hangs from its line: its first line stands at the end.
      at:
        (ends[i] === undefined ? bottom : y(lines[i]!.values[ends[i]!]!)) +
        (label.strong ? label.height / 2 - 14 : 0),
      height: label.height,
    })),
    0,
    bottom + 10,
  );
  if (labels.reduce((sum, label) => sum + label.height, 0) > bottom + 10)
    throw new RoomError(`${lines.length} names at line ends don't fit into ${sheet.height} px`);
  lines.forEach((line, i) => {
    const end = ends[i];
    const label = labels[i]!;
    if (end === undefined) return;
    const [px, py] = [x(end), y(line.values[end]!)];
    const open = drawing.projected !== undefined && end >= drawing.projected;
    const radius = line.tone === 'accent' ? 7 : 5;
    const dot = `M${round(px - radius)} ${round(py)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
    if (open) sheet.path(dot, { fill: 'paper', stroke: line.tone, width: line.tone === 'accent' ? 4 : 2.5 });
    else sheet.path(dot, { fill: line.tone });
    const top = middles[i]! - label.height / 2;
    const step = nameStep(label.size);
    const first = top + (label.strong ? 0 : 3) + label.size * 0.95;
    // A name pushed far from its line, or a line that ends early, is tied to it.
    const toY = first - label.size * 0.33;
    if (Math.abs(toY - py) > 12 || px < right - 12)
      sheet.path(`M${round(px + radius + 2)} ${round(py)}L${round(right + reach - 5)} ${round(toY)}`, {
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
        first + (label.lines.length - 1) * step + 36,
        label.value,
        cuts.value(38),
        nameInk(line.tone),
      );
    else sheet.text(sheet.width, first, label.value, cuts.sans(label.size), nameInk(line.tone), 'end');
  });
}
