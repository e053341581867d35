/** A text cut into sentences. */

const ENDS = /(?<=[.!?…][”"’)]?)\s+(?=[\p{Lu}\p{N}“"‘(])|(?<=[。！？])|\n{2,}|\n(?=[-*#|>]|\d+\.)/gu;

/** Sentences in order, blanks between them left out. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(ENDS)
    .map(each => each.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** The sentence that holds a place of a text, as offsets. */
export function sentenceAt(text: string, at: number): readonly [start: number, end: number] {
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(ENDS)) {
    if (index >= at) return [start, index];
    start = index + gap.length;
  }
  return [start, text.length];
}
