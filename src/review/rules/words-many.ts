import type { PageRule } from '../types.ts';
import { countWords } from './words.ts';

/** Beyond 40 words a room reads instead of listening. */
export const wordsMany: PageRule = {
  id: 'words-many',
  row: 'warning',
  about: 'more than 40 words on a slide',
  check: ({ slides }) =>
    slides.flatMap(slide => {
      const count = countWords(slide);
      return count > 40 && count <= 75
        ? [{ slide: slide.number, message: `${count} words beside claim and source; 40 are enough.` }]
        : [];
    }),
};
