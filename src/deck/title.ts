/** How large the title of a cover or a divider stands: the one thing that CSS can't see is its length. */
import { MEASURE } from './fit.ts';
import { countLines, width } from './width.ts';

/** px of type, and lines that it may take: a theme sets a title without token, `long` and `longer` no larger. */
const SIZES = {
  cover: [
    ['', 172, 2],
    ['long', 140, 2],
  ],
  section: [
    ['', 178, 2],
    ['long', 120, 3],
  ],
} as const;

/** Titles are set lighter and tighter, and so narrower, than the face that is measured. */
const LIGHT = 0.945;

/** The token for a title: none, `long` or `longer`. */
export function sizeOfTitle(title: string, kind: keyof typeof SIZES): '' | 'long' | 'longer' {
  const room = MEASURE / LIGHT;
  const fits = SIZES[kind].find(
    ([, size, lines]) =>
      title.split(/\s+/).every(word => width(word, size, 'serif') <= room) &&
      countLines(title, room, size, 'serif') <= lines,
  );
  return fits ? fits[0] : 'longer';
}
