import { isClaimSlide } from '../shape.ts';
import type { PageRule } from '../types.ts';

/** A claim has two lines at the most. */
export const claimLines: PageRule = {
  id: 'claim-lines',
  row: 'stop-dist',
  about: 'a claim of three lines or more',
  check: ({ slides }) =>
    slides.flatMap(slide => {
      if (!isClaimSlide(slide)) return [];
      const tops = slide.texts
        .filter(({ place }) => place === 'claim')
        .map(({ box }) => (box.top + box.bottom) / 2);
      const lines = tops.filter(
        (top, at) => tops.findIndex(other => Math.abs(other - top) < 8) === at,
      ).length;
      if (lines < 3) return [];
      return [
        {
          slide: slide.number,
          message: `The claim has ${lines} lines.`,
          fix: 'Shorten it to two lines, about 120 characters.',
        },
      ];
    }),
};
