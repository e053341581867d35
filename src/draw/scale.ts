/** Unit squares in rows of the smaller quantity: how often it goes into the larger one can be counted. */
import { dottedBand, fadedSlices } from './open.ts';
import { RoomError } from './room.ts';
import { type Ink, round, type Sheet, type Style, stylesOf } from './sheet.ts';
import { numberOf } from './tokens.ts';
import type { Mark, ScaleDrawing, Tone } from './types.ts';
import { ownWords } from './words.ts';
import { fitLines, type Lines } from './wrap.ts';

/** px of the column of names. */
const names = 262;
/** px between banks: rows that stand side by side because there are too many to stand in one pile. */
const between = 32;

interface Label {
  readonly value: Style;
  readonly caption: Lines;
  readonly height: number;
}

interface Block {
  readonly mark: Mark;
  readonly label: Label;
  /** Squares, the open one not counted. */
  readonly count: number;
  /** Rows in all and in one bank. */
  readonly rows: number;
  readonly banks: number;
}

const nameInk = (tone: Tone): Ink => (tone === 'mark' ? 'deep' : tone);

function labelOf(sheet: Sheet, mark: Mark, scale: number): Label {
  const cuts = stylesOf(sheet.tokens);
  const size = Math.round((mark.tone === 'mark' ? 36 : 52) * scale);
  const cut = (s: number) => (mark.value === undefined ? cuts.quiet(s) : cuts.value(s));
  const wide = sheet.measure(mark.text, cut(size));
  const value = cut(Math.max(16, Math.min(size, Math.floor((size * (names - 22)) / (wide || 1)))));
  const largest = Math.max(16, Math.round(22 * Math.min(1, scale + 0.1)));
  const sizes = Array.from({ length: largest - 15 }, (_, i) => largest - i);
  const words = mark.detail ? `${mark.label} ${mark.detail}` : mark.label;
  const caption = fitLines(sheet, words, cuts.sans, sizes, names - 22, () => (scale > 0.6 ? 3 : 2));
  const height = value.size * 0.98 + 6 + caption.lines.length * caption.style.size * 1.22;
  return { value, caption, height };
}

interface Plan {
  readonly pitch: number;
  readonly blocks: readonly Block[];
  readonly tops: readonly number[];
}

/** The layout with the largest squares for this many banks and this size of labels. */
function plan(sheet: Sheet, drawing: ScaleDrawing, banks: number, scale: number): Plan | undefined {
  const gap = numberOf(sheet.tokens, '--gap');
  const { columns, square } = drawing;
  const blocks = drawing.marks.map((mark): Block => {
    const count = Math.max(0, mark.value ?? 0) / square;
    // The open square of 'more' takes a place of its own.
    const places = Math.ceil(count - 1e-9) + (mark.bound === 'more' ? 1 : 0);
    const rows = Math.max(1, Math.ceil(places / columns));
    return { mark, label: labelOf(sheet, mark, scale), count, rows, banks: Math.min(banks, rows) };
  });
  const space = Math.max(18, Math.min(44, sheet.height * 0.09));
  const widest =
    (sheet.width - names + gap - (Math.max(...blocks.map(b => b.banks)) - 1) * between) /
    (columns * Math.max(...blocks.map(b => b.banks)));
  const heightAt = (pitch: number) =>
    blocks.map(block => Math.max(Math.ceil(block.rows / block.banks) * pitch - gap, block.label.height));
  let pitch = widest;
  const total = () => heightAt(pitch).reduce((sum, height) => sum + height, 0) + space * (blocks.length - 1);
  while (total() > sheet.height && pitch > 6) pitch -= 0.25;
  if (total() > sheet.height) return undefined;
  const heights = heightAt(pitch);
  // What is left over goes between the blocks, up to a point: the last one ends the drawing.
  const spare = blocks.length > 1 ? (sheet.height - total()) / (blocks.length - 1) : 0;
  let y = 0;
  const tops = heights.map(height => {
    const top = y;
    y += height + space + Math.min(spare, 60);
    return top;
  });
  return { pitch, blocks, tops };
}

/** Draws unit squares. Throws RoomError where squares would fall under 6 px or labels don't fit. */
export function drawScale(sheet: Sheet, drawing: ScaleDrawing, lang: string): void {
  let best: Plan | undefined;
  for (const scale of [1, 0.8, 0.62, 0.5]) {
    for (const banks of [1, 2, 3, 4, 5]) {
      const tried = plan(sheet, drawing, banks, scale);
      // One pile reads best, large labels too: anything else must win clearly.
      if (tried && (!best || tried.pitch > best.pitch * 1.3)) best = tried;
    }
  }
  if (!best) throw new RoomError(`${drawing.marks.length} quantities don't fit into ${sheet.height} px`);
  best.blocks.forEach((block, i) => {
    drawBlock(sheet, block, best!.tops[i]!, best!.pitch, drawing.columns, lang);
  });
}

function drawBlock(
  sheet: Sheet,
  block: Block,
  top: number,
  pitch: number,
  columns: number,
  lang: string,
): void {
  const { mark, label } = block;
  const gap = Math.min(numberOf(sheet.tokens, '--gap'), pitch * 0.2);
  const side = pitch - gap;
  const first = top + label.value.size * 0.76;
  sheet.text(0, first, mark.text, label.value, nameInk(mark.tone));
  label.caption.lines.forEach((line, i) => {
    const size = label.caption.style.size;
    sheet.text(0, first + 8 + size + i * size * 1.22, line, label.caption.style, 'text');
  });
  if (mark.value === undefined) {
    dottedBand(sheet, names, top, sheet.width - names, Math.max(side, 24), nameInk(mark.tone));
    return;
  }
  const rows = Math.ceil(block.rows / block.banks);
  const bank = columns * pitch - gap + between;
  const place = (n: number): [number, number] => {
    const row = Math.floor(n / columns);
    return [names + Math.floor(row / rows) * bank + (n % columns) * pitch, top + (row % rows) * pitch];
  };
  const whole = Math.floor(block.count + 1e-9);
  const part = block.count - whole > 1e-9 ? block.count - whole : 0;
  const box = (x: number, y: number, width: number) =>
    `M${round(x)} ${round(y)}h${round(width)}v${round(side)}h${round(-width)}z`;
  let d = '';
  for (let n = 0; n < whole; n++) {
    const [x, y] = place(n);
    if (mark.bound === 'about' && n === whole - 1 && !part && side >= 12)
      for (const [at, width] of fadedSlices(side, side * 0.75, 3)) d += box(x + at, y, width);
    else d += box(x, y, side);
  }
  if (part) {
    const [x, y] = place(whole);
    d += box(x, y, side * part);
  }
  if (mark.bound === 'less') sheet.path(d, { stroke: mark.tone, width: 2 });
  else sheet.path(d, { fill: mark.tone });
  if (mark.bound === 'more') drawMore(sheet, mark.tone, place(whole + (part ? 1 : 0)), side, lang);
}

/** The next square, without its right side, and the words. */
function drawMore(sheet: Sheet, tone: Tone, [x, y]: [number, number], side: number, lang: string): void {
  const pen = side >= 12 ? 2 : 1;
  const [left, right] = [round(x + pen / 2), round(x + side)];
  const [top, bottom] = [round(y + pen / 2), round(y + side - pen / 2)];
  sheet.path(`M${right} ${top}H${left}V${bottom}H${right}`, { stroke: tone, width: pen });
  const style = stylesOf(sheet.tokens).strong(Math.max(16, Math.min(20, Math.round(side * 0.62))));
  const words = ownWords(lang).more;
  const end = x + side + 8 + sheet.measure(words, style);
  if (end <= sheet.width)
    sheet.text(x + side + 8, y + side / 2 + style.size * 0.34, words, style, nameInk(tone));
}
