/** Names on several lines: as few as possible, and those of even length. */
import type { Sheet, Style } from './sheet.ts';

/** A name set in lines. */
export interface Lines {
  readonly lines: readonly string[];
  readonly style: Style;
  /** px of the widest line. */
  readonly width: number;
}

/** Breaks after spaces (not no-break ones) and after hyphens and slashes inside words. */
const pieces = (text: string) =>
  (text.match(/[^ \-/]*(?:[-/]+(?=[^\s\d])| +|$|[-/]+)/g)?.filter(Boolean) ?? []).flatMap(signs);

/** Between ideographs too, but not inside '22万台', nor before what closes. */
const signs = (text: string) =>
  text.match(
    /(?:[\d.,]+ ?[十百千万萬億亿兆]*)?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「『（][ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々、。，：；！？」』）]*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「『（]).)+/gu,
  ) ?? [];

function greedy(sheet: Sheet, parts: readonly string[], style: Style, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line && sheet.measure((line + part).trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** `text` in lines of at most `width` px, balanced. A single word that is wider stands out. */
export function wrap(sheet: Sheet, text: string, style: Style, width: number): Lines {
  const parts = pieces(text.trim());
  let lines = greedy(sheet, parts, style, width);
  // The narrowest measure with as many lines makes them even.
  for (let [low, high] = [width / 2, width]; high - low > 2 && lines.length > 1; ) {
    const middle = (low + high) / 2;
    const tried = greedy(sheet, parts, style, middle);
    const holds = tried.length === lines.length && tried.every(l => sheet.measure(l, style) <= middle);
    if (holds) {
      lines = tried;
      high = middle;
    } else low = middle;
  }
  return { lines, style, width: Math.max(...lines.map(line => sheet.measure(line, style))) };
}

/**
 * The largest of `sizes` in which `text` takes at most `most` lines of `width`; the last size where none does.
 * `style` gives the cut at a size.
 */
export function fitLines(
  sheet: Sheet,
  text: string,
  style: (size: number) => Style,
  sizes: readonly number[],
  width: number,
  most: (size: number) => number,
): Lines {
  let set = wrap(sheet, text, style(sizes[0]!), width);
  for (const size of sizes) {
    set = wrap(sheet, text, style(size), width);
    if (set.lines.length <= most(size) && set.width <= width) break;
  }
  return set;
}
