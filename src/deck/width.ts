/** Widths and line counts by the widest bundled faces: what a slide can hold, without a browser, equal for all themes. */
import table from './widths.json' with { type: 'json' };

export type Style = 'serif' | 'sans';

const faces = { serif: read(table.serif), sans: read(table.sans) };

function read(face: { signs: string; widths: number[]; average: number }) {
  return {
    widths: new Map([...face.signs].map((sign, at) => [sign, face.widths[at]!])),
    average: face.average,
  };
}

/** Ideographs, kana, hangul, full-width forms and emoji stand on a full square. */
const FULL =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;
const NONE = /\p{Mn}|\p{Cf}/u;

/** px that a text takes at `size` px, in the 600 weight of Source Serif 4 or Source Sans 3, without kerning. */
export function width(text: string, size: number, style: Style): number {
  const { widths, average } = faces[style];
  let sum = 0;
  for (const sign of text)
    sum += widths.get(sign) ?? (NONE.test(sign) ? 0 : FULL.test(sign) ? 1000 : average);
  return (sum * size) / 1000;
}

/** Lines that a text takes in a column of `room` px; at least 1. Words break at spaces, ideographs anywhere. */
export function countLines(text: string, room: number, size: number, style: Style): number {
  const words = text.split(/[ \n]+|(?<=[\u2e80-\ua4cf\uac00-\ud7a3])/u).filter(Boolean);
  const space = width(' ', size, style);
  let lines = 1;
  let at = 0;
  for (const word of words) {
    const needs = width(word, size, style);
    if (at > 0 && at + space + needs > room) {
      lines++;
      at = 0;
    }
    // A word wider than the column overflows into lines of its own.
    lines += Math.max(0, Math.ceil(needs / room) - 1);
    at += (at > 0 ? space : 0) + (needs % room || needs);
  }
  return lines;
}
