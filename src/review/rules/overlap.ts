import { px, quoted, reach, stretches } from '../shape.ts';
import type { Complaint, PageRule } from '../types.ts';

// px that two boxes round ink may share: they are taken from the font's size, not from the ink itself.
const SHARED = 3;

/** No text stands on another, and none on a drawing that it isn't part of. */
export const overlap: PageRule = {
  id: 'overlap',
  row: 'stop-dist',
  about: 'texts stand on one another',
  check: ({ slides }) =>
    slides.flatMap(({ number, texts, pictures }): Complaint[] => {
      const all = stretches(texts).flat();
      for (const [at, a] of all.entries()) {
        for (const b of all.slice(at + 1)) {
          if (
            a.stretch === b.stretch ||
            reach(a.box, b.box) <= Math.max(SHARED, 0.08 * Math.max(a.size, b.size))
          )
            continue;
          return [
            {
              slide: number,
              message: `${quoted(a.text)} and ${quoted(b.text)} overlap by ${px(reach(a.box, b.box))}.`,
              fix: 'Shorten one of them.',
            },
          ];
        }
      }
      const on = all.find(
        ({ place, box }) => place !== 'drawing' && pictures.some(picture => reach(box, picture.box) > SHARED),
      );
      return on
        ? [
            {
              slide: number,
              message: `${quoted(on.text)} stands on the picture.`,
              fix: 'Shorten the texts beside the picture.',
            },
          ]
        : [];
    }),
};
