/** Lines over an even or given x axis, named at their ends. */
import type { ChartDataset } from 'chart.js';
import { deckWords } from '../deck/words/index.ts';
import { annotate, type Box, type Point } from './annotation.ts';
import { runChart } from './chartjs.ts';
import { drawEnds, drawGaps, drawStart, endLabels, known, labelWidth, reach, withUnit } from './ends.ts';
import { round, type Sheet, stylesOf } from './sheet.ts';
import { namedPlaces, printNumber, valueAxis } from './ticks.ts';
import { numberOf, tokenOf } from './tokens.ts';
import type { LineDrawing, Tone } from './types.ts';

/** Draws lines. Throws RoomError where the names at their ends take more than the height. */
export async function drawLine(sheet: Sheet, drawing: LineDrawing, lang: string): Promise<void> {
  const cuts = stylesOf(sheet.tokens);
  const { lines, decimals } = drawing;
  const values = lines.flatMap(line => line.values.filter(value => value !== undefined));
  const axis = valueAxis(Math.min(...values), Math.max(...values), decimals);
  const bottom = sheet.height - 34;
  const top = 30;
  const labels = endLabels(sheet, drawing, bottom + 10);
  const right =
    sheet.width - reach - Math.max(...labels.map((label, i) => labelWidth(sheet, label, lines[i]!)));

  // Numbers stand on the hairlines, left of the first point.
  const tickCut = cuts.sans(20);
  const tick = (value: number, i: number) => {
    const text = printNumber(value, decimals, lang);
    return i === axis.ticks.length - 1 ? withUnit(text, drawing.unit) : text;
  };
  const ticks = axis.ticks.map(tick);
  const bare = axis.ticks.map(value => sheet.measure(printNumber(value, decimals, lang), tickCut));
  const wide = Math.max(...ticks.map(text => sheet.measure(text, tickCut)));
  // The highest number carries the unit: only where a line begins up there does it need room.
  const high = (axis.ticks.at(-1)! - axis.min) / (axis.max - axis.min || 1);
  const early = lines.flatMap(line => line.values.slice(0, Math.ceil(line.values.length / 4)));
  const near = early.some(v => v !== undefined && (v - axis.min) / (axis.max - axis.min || 1) > high - 0.15);
  const start = Math.max(46, Math.max(...bare) + 14, near ? wide + 14 : 0);
  const at = drawing.positions ?? drawing.x.map((_, i) => i);
  const [first, last] = [at[0]!, at.at(-1)!];
  const step = (right - start) / (last - first || 1);
  const x = (i: number) => start + (at[i]! - first) * step;
  const y = (value: number) => bottom - ((value - axis.min) / (axis.max - axis.min || 1)) * (bottom - top);

  const from = drawing.projected;
  const stretch = from === undefined ? right : x(Math.max(0, from - 1));
  const projected = from === undefined ? [] : [drawProjected(sheet, stretch, right, bottom, lang, wide + 14)];

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
  for (const line of lines) drawGaps(sheet, line, x, y, axis.ticks.map(y), lang);
  drawEnds(sheet, drawing, labels, x, y, right, bottom, lang);
  const begun = drawStart(sheet, drawing, x, y, axis.ticks.map(y), bottom);
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
        plot: {
          left: 0,
          right: from === undefined || x(index) > stretch - 60 ? right : stretch - 6,
          top: 0,
          bottom,
        },
        taken: [...projected, ...(begun ? [begun] : [])].concat(
          axis.ticks.map((value, i) => ({
            left: 0,
            right: sheet.measure(ticks[i]!, tickCut) + 8,
            top: y(value) - 30,
            bottom: y(value),
          })),
        ),
      });
    }
  }
}

const rank = (tone: Tone) => (tone === 'accent' ? 2 : tone === 'deep' ? 1 : 0);

/** The ground of what is not yet measured, and its word right of `clear`, or left of a stretch too narrow for it. */
function drawProjected(
  sheet: Sheet,
  left: number,
  right: number,
  bottom: number,
  lang: string,
  clear: number,
): Box {
  sheet.rect(left, 0, right - left, bottom, 'tint');
  const words = deckWords(lang).projected;
  const style = stylesOf(sheet.tokens).quiet(20);
  const start = Math.max(left + 12, clear);
  const width = sheet.measure(words, style);
  const within = start + width + 12 <= right;
  sheet.text(within ? start : left - 10, 24, words, style, 'text', within ? 'start' : 'end');
  const first = within ? start : left - 10 - width;
  return { left: first - 8, right: first + width + 8, top: 0, bottom: 36 };
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
