import { ideographFont, ideographPackage, isIdeograph } from '../../draw/ideographs.ts';
import { quoted } from '../shape.ts';
import type { PageRule } from '../types.ts';

/** Each sign is in the theme's faces. Another machine would show another sign there, or a box. */
export const missingGlyphs: PageRule = {
  id: 'missing-glyph',
  row: 'stop-dist',
  about: "a sign that the theme's faces lack",
  check: ({ slides, lang = 'en' }) => {
    const installed = ideographFont(lang, 400) !== undefined;
    const lacking = slides.flatMap(({ number, fallbacks }) =>
      fallbacks.map(({ text, signs }) => ({ slide: number, text, signs: [...signs] })),
    );
    // A font that isn't installed is one thing to do, not one for each text.
    const first = installed ? undefined : lacking.find(({ signs }) => signs.some(isIdeograph));
    const wanted = first && {
      slide: first.slide,
      message: `No font for the signs of the deck's language is installed; they are first needed in ${quoted(first.text)}.`,
      fix: `\`npm install ${ideographPackage(lang)}\` brings it.`,
    };
    const others = lacking.flatMap(({ slide, text, signs }) => {
      const own = installed ? signs : signs.filter(sign => !isIdeograph(sign));
      if (own.length === 0) return [];
      return [
        {
          slide,
          message: `The theme's faces have no ${own.map(name).join(', ')}, in ${quoted(text)}.`,
          fix: 'Write it in words, or use a theme whose faces have it.',
        },
      ];
    });
    return wanted ? [wanted, ...others] : others;
  },
};

function name(sign: string): string {
  return `${sign} (U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
}
