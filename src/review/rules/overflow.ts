import { excess, px, quoted } from '../shape.ts';
import type { Complaint, PageRule } from '../types.ts';

const LESS = 'Shorten it, or give part of it to another slide.';

/** Nothing is larger than its slide, runs off it, or is cut by a box that hides what flows over. */
export const overflow: PageRule = {
  id: 'overflow',
  row: 'stop-dist',
  about: 'content runs off the slide or is cut',
  check: ({ slides }) =>
    slides.flatMap(({ number, scroll, client, texts }): Complaint[] => {
      const down = scroll.height - client.height;
      const across = scroll.width - client.width;
      const page = { left: 0, top: 0, right: client.width, bottom: client.height };
      const off = texts.find(({ box }) => excess(box, page) > 1);
      if (off) {
        const message = `${quoted(off.text)} runs ${px(excess(off.box, page))} off the slide.`;
        return [{ slide: number, message, fix: LESS }];
      }
      // A line's box may be taller than its ink; only what is more than that is content.
      if (down > 1 || across > 1) {
        const message = `The content is ${px(Math.max(down, across))} ${down >= across ? 'taller' : 'wider'} than the slide.`;
        return [{ slide: number, message, fix: LESS }];
      }
      const cut = texts.find(({ box, clip, size }) => clip && excess(box, clip) > 0.12 * size);
      if (!cut) return [];
      return [
        {
          slide: number,
          message: `${quoted(cut.text)} is cut by ${px(excess(cut.box, cut.clip!))}.`,
          fix: LESS,
        },
      ];
    }),
};
