import { foldedClaim, isOwnClaim, quoted } from '../shape.ts';
import type { Complaint, PageRule } from '../types.ts';

/** Claims alone tell the story: none stands twice. */
export const claimTwice: PageRule = {
  id: 'claim-twice',
  row: 'warning',
  about: 'a claim that stands on two slides',
  check({ slides }) {
    const first = new Map<string, number>();
    const found: Complaint[] = [];
    for (const slide of slides.filter(isOwnClaim)) {
      const key = foldedClaim(slide);
      const before = first.get(key);
      if (before === undefined) first.set(key, slide.number);
      else
        found.push({
          slide: slide.number,
          message: `The claim ${quoted(slide.claim)} stands on slide ${before} too.`,
          fix: 'Say what this slide adds.',
        });
    }
    return found;
  },
};
