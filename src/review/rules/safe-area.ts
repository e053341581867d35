import { excess, px, quoted } from '../shape.ts';
import type { Complaint, PageRule } from '../types.ts';

/** Every text keeps inside the slide's margins, and clear of the band that the source line stands in. */
export const safeArea: PageRule = {
  id: 'safe-area',
  row: 'stop-dist',
  about: 'text stands in the margin or in the footer band',
  check: ({ slides }) =>
    slides.flatMap(({ number, client, safe, texts }): Complaint[] => {
      const footer = texts.filter(({ place }) => place === 'footer');
      const band = Math.min(client.height, ...footer.map(({ box }) => box.top));
      const content = texts.filter(({ place }) => place !== 'footer' && place !== 'header');
      const found: Complaint[] = [];
      // Large signs are pulled out by the room beside their ink, a tenth of an em at the most.
      const out = content.find(({ box, size }) => excess(box, safe) > Math.max(2, 0.1 * size));
      if (out)
        found.push({
          slide: number,
          message: `${quoted(out.text)} stands ${px(excess(out.box, safe))} in the margin.`,
          fix: 'Shorten it.',
        });
      const low = content.find(({ box }) => box.bottom > band - 1);
      if (low) {
        const message = `${quoted(low.text)} reaches ${px(low.box.bottom - band + 1)} into the footer band.`;
        found.push({ slide: number, message, fix: 'Shorten the slide, or give part of it to another.' });
      }
      return found;
    }),
};
