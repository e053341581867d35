import type { MeasuredSlide } from '../../publish/measured.ts';
import { stretches } from '../shape.ts';
import type { PageRule } from '../types.ts';

/**
 * Words of a slide beside claim, header and source line. Tables of the appendix and cells of figures are looked up, not
 * read out: not counted.
 */
export function countWords({ classes, texts }: MeasuredSlide): number {
  if (
    ['cover', 'section', 'agenda', 'quote'].includes(classes[0] ?? '') ||
    classes.includes('sources') ||
    classes.includes('care')
  )
    return 0;
  return stretches(texts)
    .filter(
      ([text]) =>
        !['claim', 'header', 'footer', 'drawing'].includes(text!.place) && /\p{L}/u.test(text!.text),
    )
    .flatMap(([text]) => text!.text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,%$€-]*/gu) ?? []).length;
}

const MOST = 75;

/** A slide is not a page: 75 words are the most that a room can read beside listening. */
export const words: PageRule = {
  id: 'words',
  row: 'stop-dist',
  about: `more than ${MOST} words on a slide`,
  check: ({ slides }) =>
    slides.flatMap(slide => {
      const count = countWords(slide);
      if (count <= MOST) return [];
      return [
        {
          slide: slide.number,
          message: `${count} words beside claim and source; ${MOST} are the most.`,
          fix: 'Move words to the notes, or to another slide.',
        },
      ];
    }),
};
