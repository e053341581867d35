/** Unit squares in rows of the smaller quantity: how often it goes into the larger one can be counted. */
import { deckWords } from '../deck/words/index.ts';
import { dottedBand, fadedSlices } from './open.ts';
import { RoomError } from './room.ts';
import { type Ink, round, type Sheet, type Style, stylesOf } from './sheet.ts';
import { numberOf } from './tokens.ts';
import type { Mark, ScaleDrawing, Tone } from './types.ts';
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
  const height = value.size * 1.07 + 6 + caption.lines.length * caption.style.size * 1.22;
  return { value, caption, height };
}

interface Plan {
  readonly pitch: number;
  readonly blocks: readonly Block[];
  /** Where each block's squares and its label begin. */
  readonly tops: readonly { readonly block: number; readonly label: number }[];
}

/** The layout with the largest squares for this many banks and this size of labels. */
function plan(
  sheet: Sheet,
  drawing: ScaleDrawing,
  lang: string,
  banks: number,
  scale: number,
): Plan | undefined {
  const gap = numberOf(sheet.tokens, '--gap');
  const { columns, square } = drawing;
  const blocks = drawing.marks.map((mark): Block => {
    const count = Math.max(0, mark.value ?? 0) / square;
    // The open square of 'more' takes a place of its own.
    const places = Math.ceil(count - 1e-9) + (mark.bound === 'more' ? 1 : 0);
    const rows = Math.max(1, Math.ceil(places / columns));
    return { mark, label: labelOf(sheet, mark, scale), count, rows, banks: Math.min(banks, rows) };
  });
  const most = Math.max(...blocks.map(block => block.banks));
  const widest = (sheet.width - names + gap - (most - 1) * between) / (columns * most);
  const least = Math.max(18, Math.min(44, sheet.height * 0.09));
  const heightAt = (block: Block, size: number) => {
    const side = sideOf(sheet, size);
    const rows = (Math.ceil(block.rows / block.banks) - 1) * size + side;
    if (block.mark.bound !== 'more') return rows;
    // 'or more' may be higher than its square, or stand under it.
    const [x] = placeOf(block, columns, size, Math.ceil(block.count - 1e-9));
    const { style, width } = moreWords(sheet, side, lang);
    const under = names + x + side + 8 + width > sheet.width;
    return rows + (under ? style.size + 6 : Math.max(0, style.size - side));
  };
  let pitch = widest;
  while (stack(blocks, pitch, least, heightAt).bottom > sheet.height && pitch > 6) pitch -= 0.25;
  // What is left over goes between the blocks, up to a point.
  let space = least;
  while (space < least + 60 && stack(blocks, pitch, space + 1, heightAt).bottom <= sheet.height) space++;
  const { tops, bottom } = stack(blocks, pitch, space, heightAt);
  return bottom > sheet.height ? undefined : { pitch, blocks, tops };
}

/**
 * Blocks one under the other. A label may stand lower than its block's first row, under the label before it, so that
 * a single row takes only a row's height; but never beyond its own block.
 */
function stack(
  blocks: readonly Block[],
  pitch: number,
  space: number,
  heightAt: (block: Block, pitch: number) => number,
) {
  const tops: { block: number; label: number }[] = [];
  let [squares, labels] = [-space, -14];
  for (const block of blocks) {
    const { label } = block;
    const height = heightAt(block, pitch);
    const wish = squares + space;
    const low = Math.max(wish, labels + 14);
    const top = low + label.value.size > wish + height ? low : wish;
    tops.push({ block: top, label: low });
    squares = top + height;
    labels = low + label.height;
  }
  return { tops, bottom: Math.max(squares, labels) };
}

const sideOf = (sheet: Sheet, pitch: number) =>
  pitch - Math.min(numberOf(sheet.tokens, '--gap'), pitch * 0.2);

/** Where a block's n-th square stands, from the block's corner. */
function placeOf(block: Block, columns: number, pitch: number, n: number): [number, number] {
  const rows = Math.ceil(block.rows / block.banks);
  const row = Math.floor(n / columns);
  return [Math.floor(row / rows) * (columns * pitch + between) + (n % columns) * pitch, (row % rows) * pitch];
}

function moreWords(sheet: Sheet, side: number, lang: string) {
  const style = stylesOf(sheet.tokens).strong(Math.max(16, Math.min(20, Math.round(side * 0.62))));
  const words = deckWords(lang).more;
  return { style, words, width: sheet.measure(words, style) };
}

/** Draws unit squares. Throws RoomError where squares would fall under 6 px or labels don't fit. */
export function drawScale(sheet: Sheet, drawing: ScaleDrawing, lang: string): void {
  let best: Plan | undefined;
  for (const scale of [1, 0.8, 0.62, 0.5]) {
    for (const banks of [1, 2, 3, 4, 5]) {
      const tried = plan(sheet, drawing, lang, banks, scale);
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
  { block: top, label: labelTop }: { readonly block: number; readonly label: number },
  pitch: number,
  columns: number,
  lang: string,
): void {
  const { mark, label } = block;
  const side = sideOf(sheet, pitch);
  const first = labelTop + label.value.size * 0.85;
  sheet.text(0, first, mark.text, label.value, nameInk(mark.tone));
  label.caption.lines.forEach((line, i) => {
    const size = label.caption.style.size;
    sheet.text(0, first + 8 + size + i * size * 1.22, line, label.caption.style, 'text');
  });
  if (mark.value === undefined) {
    dottedBand(sheet, names, top, sheet.width - names, Math.max(side, 24), nameInk(mark.tone));
    return;
  }
  const place = (n: number): [number, number] => {
    const [x, y] = placeOf(block, columns, pitch, n);
    return [names + x, top + y];
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
  const { style, words, width } = moreWords(sheet, side, lang);
  const under = x + side + 8 + width > sheet.width;
  if (under) sheet.text(x + side, y + side + 4 + style.size * 0.85, words, style, nameInk(tone), 'end');
  else {
    const base = y + Math.max(side / 2 + style.size * 0.34, style.size * 0.84);
    sheet.text(x + side + 8, base, words, style, nameInk(tone));
  }
}
