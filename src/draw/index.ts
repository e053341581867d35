/** Pictures: one drawing as one SVG. */
import { entities } from '../entities.ts';
import { loadCanvas } from './faces.ts';
import { ownFaces } from './own.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { familyOf } from './tokens.ts';
import type { Drawing, Tokens } from './types.ts';

export { MissingFaceError, MissingGlyphError } from './faces.ts';
export { RoomError } from './room.ts';
export { readTokens } from './tokens.ts';
export { withoutOwn } from './without-own.ts';

async function fill(sheet: Sheet, drawing: Drawing, lang: string): Promise<void> {
  switch (drawing.kind) {
    case 'bar':
      return (await import('./bar.ts')).drawBar(sheet, drawing, lang);
    case 'line':
      return (await import('./line.ts')).drawLine(sheet, drawing, lang);
    case 'scale':
      return (await import('./scale.ts')).drawScale(sheet, drawing, lang);
    case 'strip':
      return (await import('./strip.ts')).drawStrip(sheet, drawing);
    case 'timeline':
      return (await import('./timeline.ts')).drawTimeline(sheet, drawing);
  }
}

/** What the SVG says of itself: the slide's id, the alt text, the deck's language. */
export interface DrawOptions {
  readonly id: string;
  readonly alt: string;
  readonly lang: string;
}

async function paint(drawing: Drawing, tokens: Tokens, { id, alt, lang }: DrawOptions, alone: boolean) {
  await loadCanvas();
  const sheet = createSheet(drawing, tokens, lang);
  await fill(sheet, drawing, lang);
  const { width, height } = drawing;
  const sans = familyOf(tokens, '--sans');
  const own = alone ? `<style data-own="">${await ownFaces(sheet.texts)}</style>\n` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${entities(alt)}" lang="${entities(lang)}" data-drawing="${entities(id)}" font-family="var(--sans,'${sans}')">
${own}${sheet.print()}
</svg>
`;
}

/**
 * One drawing as an SVG that stands alone: the theme's colours as fallbacks of its properties, the letters used as
 * embedded subsets in `<style data-own>` (see `withoutOwn`). Same input, same bytes.
 *
 * `id` stands in `data-drawing`; the drawing itself has no ids. Throws MissingGlyphError (a sign that the theme's
 * faces don't have), MissingFaceError (a face that isn't installed), RoomError (more than the box holds).
 */
export function draw(drawing: Drawing, tokens: Tokens, options: DrawOptions): Promise<string> {
  return paint(drawing, tokens, options, true);
}

/** `withoutOwn(await draw(...))` at a tenth of its time: for a page that has the theme's faces. Throws as `draw`. */
export function drawInline(drawing: Drawing, tokens: Tokens, options: DrawOptions): Promise<string> {
  return paint(drawing, tokens, options, false);
}
