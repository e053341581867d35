/** Bars from one zero line: names over the bars while there is room, at their left where there are many. */
import { deckWords } from '../deck/words/index.ts';
import { runChart } from './chartjs.ts';
import { dottedBand, fadedSlices, hollowBox, openBox } from './open.ts';
import { RoomError } from './room.ts';
import { type Ink, type Sheet, type Style, stylesOf } from './sheet.ts';
import { numberOf } from './tokens.ts';
import type { BarDrawing, Mark, Tone } from './types.ts';
import { type Lines, wrap } from './wrap.ts';

/** A name, and its second, quieter part. */
interface Name extends Lines {
  readonly detail: readonly string[];
}

/** Where the rows stand; px. */
interface Rows {
  /** From one row's top to the next. */
  readonly pitch: number;
  /** From a row's top to its bar. */
  readonly above: number;
  readonly bar: number;
  readonly names: readonly Name[];
  readonly beside: boolean;
}

const nameInk = (tone: Tone): Ink => (tone === 'mark' ? 'ink' : tone);
const lineHeight = (size: number) => Math.round(size * 1.24);

/** Names over their bars, or undefined where the bars would get too thin. */
function namesOver(sheet: Sheet, marks: readonly Mark[]): Rows | undefined {
  const { strong } = stylesOf(sheet.tokens);
  const share = sheet.height / marks.length;
  if (marks.length > 5) return undefined;
  const size = share >= 104 ? 26 : 22;
  const names = marks.map(mark => {
    const beside = mark.detail ? sheet.measure(`  ${mark.detail}`, strong(size)) : 0;
    return { ...wrap(sheet, mark.label, strong(size), sheet.width - beside), detail: [] };
  });
  const above = Math.max(...names.map(name => name.lines.length)) * lineHeight(size) + 7;
  const least = marks.length < 2 ? 0 : Math.max(14, share * 0.17);
  const room = (sheet.height - least * (marks.length - 1)) / marks.length - above - 3;
  if (room < 40) return undefined;
  const bar = Math.min(room, marks.length < 3 ? 120 : 92);
  const spare = marks.length < 2 ? 0 : (sheet.height - marks.length * (above + bar + 3)) / (marks.length - 1);
  return { pitch: above + bar + 3 + Math.min(spare, 84), above, bar, names, beside: false };
}

/** Names at the left of their bars. */
function namesBeside(sheet: Sheet, marks: readonly Mark[], comma: string): Rows {
  const { sans, strong } = stylesOf(sheet.tokens);
  const pitch = Math.min(sheet.height / marks.length, 84);
  const largest = Math.max(16, Math.min(26, Math.floor(pitch * 0.58)));
  const cut = (mark: Mark) => (mark.tone === 'mark' ? sans : strong);
  const most = (size: number) => Math.max(1, Math.floor((pitch - 6) / lineHeight(size)));
  const stacked = (mark: Mark, size: number, width: number): Name => {
    const name = wrap(sheet, mark.label, cut(mark)(size), width);
    if (!mark.detail) return { ...name, detail: [] };
    const detail = wrap(sheet, mark.detail, sans(size), width);
    return { ...name, detail: detail.lines, width: Math.max(name.width, detail.width) };
  };
  const joined = (mark: Mark, size: number, width: number): Name => ({
    ...wrap(sheet, mark.detail ? mark.label + comma + mark.detail : mark.label, cut(mark)(size), width),
    detail: [],
  });
  // All names in one size, the largest in which each fits; low rows have no second line for the detail.
  for (const width of [430, 560, 700])
    for (const set of [stacked, joined])
      for (let size = largest; size >= 16; size--) {
        const names = marks.map(mark => set(mark, size, width));
        if (names.some(n => n.lines.length + n.detail.length > most(size) || n.width > width)) continue;
        const bar = Math.min(60, Math.max(pitch - 10, pitch * 0.6));
        return { pitch, above: (pitch - bar) / 2, bar, names, beside: true };
      }
  throw new RoomError(`${marks.length} rows of ${Math.floor(pitch)} px are too low for names this long`);
}

/** px beyond a bar's value that its open end takes. */
function openLength(mark: Mark, bar: number): number {
  return mark.bound === 'more' && mark.high === undefined ? Math.min(bar, 36) : 0;
}

/** px a unit, and the place of zero. */
function scaleOf(
  sheet: Sheet,
  marks: readonly Mark[],
  rows: Rows,
  value: (text: string) => number,
  space: number,
) {
  const names = marks.map((_, i) => (rows.beside ? rows.names[i]!.width : 0));
  const base = rows.beside ? Math.max(...names) + 32 : 3;
  const low = (mark: Mark) => -Math.min(0, mark.value ?? 0, mark.high ?? 0);
  const high = (mark: Mark) => Math.max(0, mark.value ?? 0, mark.high ?? 0);
  const left = (mark: Mark, i: number) =>
    (rows.beside ? names[i]! + 14 : 3) + (low(mark) > 0 ? openLength(mark, rows.bar) : 0);
  const right = (mark: Mark) =>
    mark.value === undefined
      ? sheet.width - 26 - sheet.measure(mark.text, gapStyle(sheet, rows))
      : sheet.width - space - value(mark.text) - (low(mark) > 0 ? 0 : openLength(mark, rows.bar));
  let unit = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    if (high(mark)) unit = Math.min(unit, (right(mark) - base) / high(mark));
    // A negative bar needs its room left of zero, and each positive one what is left of it.
    marks.forEach((other, i) => {
      if (low(other)) unit = Math.min(unit, (right(mark) - left(other, i)) / (high(mark) + low(other)));
    });
  }
  const [lowest, highest] = [Math.max(...marks.map(low)), Math.max(...marks.map(high))];
  if (!Number.isFinite(unit)) unit = 1;
  // Chart.js rounds its area to whole px: an area that is whole leaves each bar exact.
  else unit = Math.floor((lowest + highest) * unit - 1) / (lowest + highest);
  if (unit <= 0) throw new RoomError('names and values leave no room for the bars');
  const zero = Math.max(base, ...marks.map((mark, i) => (low(mark) ? left(mark, i) + low(mark) * unit : 0)));
  return { unit, zero: Math.ceil(zero - lowest * unit) + lowest * unit, low: lowest, high: highest };
}

/** Draws bars. Throws RoomError where names or rows don't fit. */
export async function drawBar(sheet: Sheet, drawing: BarDrawing, lang: string): Promise<void> {
  const { marks } = drawing;
  const cuts = stylesOf(sheet.tokens);
  const rows = namesOver(sheet, marks) ?? namesBeside(sheet, marks, deckWords(lang).comma);
  const valueCut = (size: number): Style => (size >= 30 ? cuts.value(size) : cuts.strong(size));
  const full = Math.max(16, Math.min(60, Math.round(rows.bar * (rows.bar < 40 ? 0.78 : 0.7))));
  const longest = Math.max(
    ...marks.filter(m => m.value !== undefined).map(m => sheet.measure(m.text, valueCut(full))),
    0,
  );
  const style = valueCut(
    Math.max(16, Math.min(full, Math.floor((full * sheet.width * 0.36) / (longest || 1)))),
  );
  const space = style.size >= 30 ? 14 : 10;
  const { unit, zero, low, high } = scaleOf(sheet, marks, rows, text => sheet.measure(text, style), space);
  const top = (i: number) => i * rows.pitch + rows.above;

  // Chart.js shares its height out in equal rows with the bar in the middle of each.
  const first = rows.above + rows.bar / 2 - rows.pitch / 2;
  const inks = marks.map(mark => (mark.bound === 'less' ? 'none' : mark.tone));
  await runChart(
    sheet,
    {
      type: 'bar',
      data: {
        labels: marks.map(mark => mark.label),
        datasets: [
          {
            data: marks.map(mark => mark.value ?? null),
            backgroundColor: inks,
            barThickness: rows.bar,
            borderWidth: 0,
            inflateAmount: 0,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        layout: {
          autoPadding: false,
          padding: {
            left: zero - low * unit,
            right: sheet.width - zero - high * unit,
            top: 0,
            bottom: 0,
          },
        },
        scales: {
          x: { display: false, grid: { display: false }, min: -low, max: high || (low ? 0 : 1) },
          y: { display: false },
        },
      },
    },
    { top: first, height: rows.pitch * marks.length },
  );

  marks.forEach((mark, i) => {
    const y = top(i);
    drawName(sheet, mark, rows, i);
    if (mark.value === undefined) drawGap(sheet, mark, zero, y, rows);
    else {
      const end = drawEnd(sheet, mark, zero, zero + mark.value * unit, unit, y, rows.bar);
      const x = mark.value < 0 ? zero + space : end + space;
      sheet.text(x, y + rows.bar / 2 + style.size * 0.345, mark.text, style, nameInk(mark.tone));
    }
    if (!rows.beside) {
      const ink = mark.value === undefined ? nameInk(mark.tone) : 'ink';
      sheet.rect(zero - 3, y - 5, 3, rows.bar + 8, ink);
    }
  });
  if (rows.beside) sheet.rect(zero - 2, 0, 2, rows.pitch * marks.length, 'ink');
}

function drawName(sheet: Sheet, mark: Mark, rows: Rows, i: number): void {
  const { lines, style, detail } = rows.names[i]!;
  const step = lineHeight(style.size);
  const quiet = stylesOf(sheet.tokens).sans(style.size);
  const all = lines.length + detail.length;
  const y = rows.beside
    ? i * rows.pitch + rows.pitch / 2 + style.size * 0.34 - ((all - 1) * step) / 2
    : i * rows.pitch + rows.above - 14 - (all - 1) * step;
  lines.forEach((line, n) => {
    sheet.text(0, y + n * step, line, style, nameInk(mark.tone));
  });
  detail.forEach((line, n) => {
    sheet.text(0, y + (lines.length + n) * step, line, quiet, 'text');
  });
  // Over a bar there is room beside the name.
  if (!rows.beside && mark.detail)
    sheet.text(sheet.measure(`${lines.at(-1)!}  `, style), y + (all - 1) * step, mark.detail, quiet, 'text');
}

const gapStyle = (sheet: Sheet, { bar }: Rows): Style =>
  stylesOf(sheet.tokens).quiet(Math.max(16, Math.min(48, Math.round(bar * 0.62))));

function drawGap(sheet: Sheet, mark: Mark, zero: number, y: number, rows: Rows): void {
  const ink = mark.tone === 'mark' ? 'text' : mark.tone;
  const style = gapStyle(sheet, rows);
  const { size } = style;
  const height = Math.max(rows.bar, Math.min(rows.pitch - 1, size * 1.3));
  const middle = y + rows.bar / 2;
  dottedBand(sheet, zero + 8, middle - height / 2, sheet.width - zero - 8, height, ink);
  sheet.text(zero + 24, middle + size * 0.3, mark.text, style, ink);
}

/** The open end of a bar. Gives the x where the drawn bar ends. */
function drawEnd(
  sheet: Sheet,
  mark: Mark,
  zero: number,
  end: number,
  unit: number,
  y: number,
  bar: number,
): number {
  const value = mark.value!;
  const toward = value < 0 ? -1 : 1;
  const left = Math.min(zero, end);
  if (mark.high !== undefined) {
    const to = zero + mark.high * unit;
    hollowBox(sheet, Math.min(end, to), y, Math.abs(to - end), bar, mark.tone);
    return Math.max(end, to);
  }
  if (mark.bound === 'less') hollowBox(sheet, left, y, Math.abs(end - zero), bar, mark.tone);
  if (mark.bound === 'about') {
    // Cut out of the solid bar, so that its length stays Chart.js's own.
    const gap = numberOf(sheet.tokens, '--gap');
    const slices = fadedSlices(Math.abs(end - zero), Math.min(48, bar * 0.75 + 12), gap);
    slices.slice(0, -1).forEach(([at, width], i) => {
      const from = at + width;
      const to = slices[i + 1]![0];
      sheet.rect(toward > 0 ? zero + from : zero - to, y, to - from, bar, 'paper');
    });
  }
  if (mark.bound === 'more') {
    const length = openLength(mark, bar);
    const gap = Math.min(numberOf(sheet.tokens, '--gap'), length / 3);
    openBox(sheet, end + toward * gap, y, length - gap, bar, mark.tone, toward);
    return end + toward * length;
  }
  return end;
}
