import { isClaimSlide } from '../shape.ts';
import type { PageRule } from '../types.ts';

/** Share of the slide's area that claim and takeaway leave to the exhibit at the least. */
const LEAST = 0.54;

/** The exhibit is what a slide is for: a small one in a wide blank can't be read from the back. */
export const exhibitShare: PageRule = {
  id: 'exhibit-share',
  row: 'warning',
  about: 'an exhibit that takes too little of its slide',
  check: ({ slides }) =>
    slides.flatMap(slide => {
      const { exhibit, client, number } = slide;
      if (!isClaimSlide(slide) || !exhibit) return [];
      const share =
        ((exhibit.right - exhibit.left) * (exhibit.bottom - exhibit.top)) / (client.width * client.height);
      if (share >= LEAST) return [];
      const percent = Math.round(share * 100);
      return [
        {
          slide: number,
          message: `The exhibit takes ${percent}% of the slide; ${LEAST * 100}% is the least.`,
          fix: 'Shorten claim and takeaway, or give the exhibit more room in the CSS.',
        },
      ];
    }),
};
