import { quoted } from '../shape.ts';
import type { PageRule } from '../types.ts';

/** Each text is set in the theme's faces, which travel with the deck, and in no font of the machine. */
export const fallbackFonts: PageRule = {
  id: 'fallback-font',
  row: 'stop-dist',
  about: "a text that is not set in the theme's faces",
  check: ({ slides }) =>
    slides.flatMap(({ number, fallbacks }) => {
      const whole = fallbacks.find(({ signs }) => signs === '');
      if (!whole) return [];
      const what = whole.text === '' ? 'A text' : quoted(whole.text);
      return [
        {
          slide: number,
          message: `${what} is set in ${whole.font || 'a font of this machine'}, which is none of the theme's faces.`,
          fix: 'Name a face in the CSS that the theme embeds.',
        },
      ];
    }),
};
