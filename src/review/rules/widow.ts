import { isClaimSlide, quoted } from '../shape.ts';
import type { PageRule } from '../types.ts';

/** Share of the widest line that a last line of one word takes at the least. */
const LEAST = 0.35;

/** A paragraph's last line is no lone short word. */
export const widow: PageRule = {
  id: 'widow',
  row: 'warning',
  about: 'a last line of one short word',
  check: ({ slides }) =>
    slides.filter(isClaimSlide).flatMap(({ number, paragraphs }) =>
      paragraphs
        .filter(({ lone, last, widest }) => lone && last < LEAST * widest)
        .map(({ text }) => ({
          slide: number,
          message: `${quoted(text)} ends in a line of one word, ${quoted(text.split(' ').at(-1)!)}.`,
          fix: 'Add or take a word.',
        })),
    ),
};
