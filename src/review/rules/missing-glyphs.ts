import { quoted } from '../shape.ts';
import type { PageRule } from '../types.ts';

/** Each sign is in the theme's faces. Another machine would show another sign there, or a box. */
export const missingGlyphs: PageRule = {
  id: 'missing-glyph',
  row: 'stop-dist',
  about: "a sign that the theme's faces lack",
  check: ({ slides }) =>
    slides.flatMap(({ number, fallbacks }) =>
      fallbacks.flatMap(({ text, signs }) =>
        signs === ''
          ? []
          : [
              {
                slide: number,
                message: `The theme's faces have no ${[...signs].map(name).join(', ')}, in ${quoted(text)}.`,
                fix: 'Write it in words, or use a theme whose faces have it.',
              },
            ],
      ),
    ),
};

function name(sign: string): string {
  return `${sign} (U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
}
