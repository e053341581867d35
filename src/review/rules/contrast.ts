import type { MeasuredText } from '../../publish/measured.ts';
import { contrast } from '../colour.ts';
import { quoted } from '../shape.ts';
import type { Complaint, PageRule } from '../types.ts';

/** WCAG 2.2, 1.4.3: large is 24 px, or 18.67 px in bold. */
const needed = ({ size, bold }: MeasuredText): number => (size >= 24 || (bold && size >= 18.67) ? 3 : 4.5);

/** Text stands out from what is behind it, and marks do: WCAG 2.2 AA, 1.4.3 and 1.4.11. */
export const contrastEnough: PageRule = {
  id: 'contrast',
  row: 'stop-dist',
  about: 'text or marks too pale for their ground',
  check: ({ slides }) =>
    slides.flatMap(({ number, texts, pictures }): Complaint[] => {
      const pale = texts
        .filter(text => text.paint && contrast(text.paint.ink, text.paint.ground) < needed(text) - 0.005)
        .sort((a, b) => ratio(a) - ratio(b))[0];
      const mark = pictures
        .flatMap(({ marks }) => marks)
        .find(({ ink, ground }) => contrast(ink, ground) < 2.995);
      return [
        ...(pale
          ? [
              {
                slide: number,
                message: `${quoted(pale.text)} has a contrast of ${ratio(pale).toFixed(2)} (${pale.paint!.ink} on ${pale.paint!.ground}); ${needed(pale)} is the least.`,
                fix: 'Take a darker ink or a lighter ground in the CSS.',
              },
            ]
          : []),
        ...(mark
          ? [
              {
                slide: number,
                message: `A mark of the drawing has a contrast of ${contrast(mark.ink, mark.ground).toFixed(2)} (${mark.ink} on ${mark.ground}); 3 is the least.`,
                fix: "Take a darker colour in the theme's properties.",
              },
            ]
          : []),
      ];
    }),
};

const ratio = ({ paint }: MeasuredText): number => contrast(paint!.ink, paint!.ground);
