/** A strip of unit squares: one quantity at a glance, from top to bottom and then to the right. */
import { fadedSlices } from './open.ts';
import { round, type Sheet, stylesOf } from './sheet.ts';
import { numberOf } from './tokens.ts';
import type { StripDrawing } from './types.ts';

/** px under the squares for what one of them stands for. */
const captionRoom = 24;

/** Draws a strip: its squares as large as width and height allow. */
export function drawStrip(sheet: Sheet, drawing: StripDrawing): void {
  const { value, square, rows, columns, bound, tone, caption } = drawing;
  const largest = (sheet.height - captionRoom) / rows;
  const wished = numberOf(sheet.tokens, '--gap');
  const pitch = Math.min(largest, (sheet.width + Math.min(wished, largest * 0.24)) / columns);
  const gap = Math.min(wished, pitch * 0.24);
  const side = pitch - gap;
  const count = value / square;
  const whole = Math.floor(count + 1e-9);
  const part = count - whole > 1e-9 ? count - whole : 0;
  const places = whole + (part > 0 ? 1 : 0);
  const line = 1.5;
  // A stroke keeps inside its square.
  const inset = bound === 'less' ? line / 2 : 0;
  const box = (x: number, y: number, width: number) =>
    `M${round(x + inset)} ${round(y + inset)}h${round(width - 2 * inset)}v${round(side - 2 * inset)}h${round(2 * inset - width)}z`;
  let d = '';
  let open = '';
  for (let n = 0; n < places; n++) {
    const [x, y] = [Math.floor(n / rows) * pitch, (n % rows) * pitch];
    const wide = n < whole ? side : side * part;
    if (bound === 'about' && n >= places - rows)
      for (const [at, width] of fadedSlices(wide, wide * 0.75, 3)) d += box(x + at, y, width);
    else d += box(x, y, wide);
  }
  if (bound === 'more')
    for (let row = 0; row < rows; row++) {
      const used = Math.ceil((places - row) / rows);
      const [left, right] = [round(used * pitch + line / 2), round(used * pitch + side)];
      const [top, bottom] = [round(row * pitch + line / 2), round(row * pitch + side - line / 2)];
      open += `M${right} ${top}H${left}V${bottom}H${right}`;
    }
  if (bound === 'less') sheet.path(d, { stroke: tone, width: line });
  else sheet.path(d, { fill: tone });
  if (open) sheet.path(open, { stroke: tone, width: line });
  const style = stylesOf(sheet.tokens).sans(17);
  sheet.text(sheet.width, rows * pitch - gap + 22, caption, style, 'mute', 'end');
}
