import { isClaimSlide, quoted } from '../shape.ts';
import type { Complaint, PageRule } from '../types.ts';

/** The claim starts at the same height on every slide, within 1 px, so that it doesn't jump as slides change. */
export const claimTop: PageRule = {
  id: 'claim-top',
  row: 'warning',
  about: 'a claim that starts higher or lower than the others',
  check({ slides }) {
    const tops = slides
      .filter(isClaimSlide)
      .flatMap(slide => (slide.claimTop === undefined ? [] : [{ slide, top: slide.claimTop }]));
    const usual = mode(tops.map(({ top }) => Math.round(top)));
    return tops
      .filter(({ top }) => Math.abs(top - usual) > 1)
      .map(
        ({ slide, top }): Complaint => ({
          slide: slide.number,
          message: `The claim ${quoted(slide.claim)} starts ${Math.round(Math.abs(top - usual))} px ${top > usual ? 'lower' : 'higher'} than the others.`,
        }),
      );
  },
};

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
