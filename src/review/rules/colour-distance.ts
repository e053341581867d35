import { toldApart } from '../colour.ts';
import type { PageRule } from '../types.ts';

/** CIEDE2000 that two marks keep under each of three kinds of colour blindness. */
const LEAST = 10;

/** Marks of one drawing that differ in colour differ for colour-blind readers too. */
export const colourDistance: PageRule = {
  id: 'colour-distance',
  row: 'stop-dist',
  about: 'two colours that colour-blind readers take for one',
  check: ({ slides }) =>
    slides.flatMap(({ number, pictures }) => {
      for (const { marks } of pictures)
        for (const [at, { ink: one }] of marks.entries())
          for (const { ink: other } of marks.slice(at + 1)) {
            const apart = toldApart(one, other);
            if (apart >= LEAST) continue;
            return [
              {
                slide: number,
                message: `The marks' colours ${one} and ${other} are ${apart.toFixed(1)} apart for a colour-blind reader; ${LEAST} is the least.`,
                fix: "Change one of them in the theme's properties.",
              },
            ];
          }
      return [];
    }),
};
