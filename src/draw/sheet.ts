/** The sheet that exhibits draw on: rectangles, paths and whole texts in the theme's inks, printed as SVG. */
import { entities } from '../entities.ts';
import { type Face, widthOf } from './faces.ts';
import { familyOf, numberOf, tokenOf } from './tokens.ts';
import type { Size, Tokens } from './types.ts';

/** A colour of the theme, by its property's name. */
export type Ink =
  | 'paper'
  | 'ink'
  | 'text'
  | 'mute'
  | 'mark'
  | 'deep'
  | 'accent'
  | 'on-accent'
  | 'tint'
  | 'hairline';

/** A cut of type. Sizes in px. */
export interface Style {
  readonly size: number;
  readonly family: 'sans' | 'serif';
  readonly weight: number;
  readonly italic?: boolean;
}

/** How a path is inked. */
export interface Pen {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  /** As in stroke-dasharray; round ends for dots. */
  readonly dash?: string;
  readonly round?: boolean;
}

/** A text as it stands: `x` is its anchor, `y` its baseline. */
export interface Placed {
  readonly words: string;
  readonly face: Face;
}

/** At most two decimals, never '-0' or an exponent. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A whole circle as path data. */
export function circle(x: number, y: number, radius: number): string {
  const [r, wide] = [round(radius), round(2 * radius)];
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${wide} 0a${r} ${r} 0 1 0 ${-wide} 0Z`;
}

/** What `draw` prints. Made by `createSheet`. */
export interface Sheet extends Size {
  readonly tokens: Tokens;
  readonly texts: readonly Placed[];
  /** px of a text set in a style. */
  measure(words: string, style: Style): number;
  rect(x: number, y: number, width: number, height: number, ink: Ink): void;
  path(d: string, pen: Pen): void;
  text(
    x: number,
    y: number,
    words: string,
    style: Style,
    ink: Ink,
    anchor?: 'start' | 'middle' | 'end',
  ): void;
  /** The elements so far. */
  print(): string;
}

/** Thin spaces between thousands are in no face of a drawing: a no-break space stands for them. */
const drawable = (words: string): string => words.replace(/[\u2009\u202f]/g, '\u00a0');

/** An empty sheet of a drawing's size. Measuring throws MissingFaceError and MissingGlyphError. */
export function createSheet(size: Size, tokens: Tokens, lang = 'en'): Sheet {
  const elements: string[] = [];
  const texts: Placed[] = [];
  const paint = (ink: Ink) => `var(--${ink},${tokenOf(tokens, `--${ink}`)})`;
  const families = { sans: familyOf(tokens, '--sans'), serif: familyOf(tokens, '--serif') };
  const faceOf = (style: Style): Face => ({
    family: families[style.family],
    weight: style.weight,
    italic: style.italic ?? false,
    lang,
  });
  return {
    width: size.width,
    height: size.height,
    tokens,
    texts,
    measure: (words, style) => widthOf(drawable(words), faceOf(style)) * style.size,
    rect(x, y, width, height, ink) {
      elements.push(
        `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${paint(ink)}"/>`,
      );
    },
    path(d, pen) {
      const stroke = pen.stroke
        ? ` stroke="${paint(pen.stroke)}" stroke-width="${round(pen.width ?? 1)}"` +
          (pen.dash ? ` stroke-dasharray="${pen.dash}"` : '') +
          (pen.round ? ' stroke-linecap="round" stroke-linejoin="round"' : '')
        : '';
      elements.push(`<path d="${d}" fill="${pen.fill ? paint(pen.fill) : 'none'}"${stroke}/>`);
    },
    text(x, y, said, style, ink, anchor = 'start') {
      if (!said) return;
      const words = drawable(said);
      const face = faceOf(style);
      // Checked here as well: no text reaches the page without its glyphs.
      widthOf(words, face);
      texts.push({ words, face });
      elements.push(
        `<text x="${round(x)}" y="${round(y)}" font-size="${round(style.size)}" font-weight="${style.weight}"` +
          (style.family === 'serif' ? ` font-family="var(--serif,'${families.serif}')"` : '') +
          (style.italic ? ' font-style="italic"' : '') +
          (anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
          ` fill="${paint(ink)}">${entities(words)}</text>`,
      );
    },
    print: () => elements.join('\n'),
  };
}

/** The cuts of chart text that a theme sets. */
export function stylesOf(tokens: Tokens) {
  const label = numberOf(tokens, '--label-weight');
  const value = numberOf(tokens, '--value-weight');
  return {
    base: numberOf(tokens, '--chart-size'),
    sans: (size: number): Style => ({ size, family: 'sans', weight: 400 }),
    strong: (size: number): Style => ({ size, family: 'sans', weight: label }),
    value: (size: number): Style => ({ size, family: 'serif', weight: value }),
    quiet: (size: number): Style => ({ size, family: 'serif', weight: 400, italic: true }),
  };
}
