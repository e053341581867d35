import type { PageRule } from '../types.ts';

/** Each picture says its point in words, for who can't see it; a file's name says nothing. */
export const altText: PageRule = {
  id: 'alt-text',
  row: 'stop-dist',
  about: 'a picture without an alt text',
  check: ({ slides }) =>
    slides.flatMap(({ number, claim, pictures }) =>
      pictures.flatMap(({ alt }) => {
        const name = /^[\w./-]+\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(alt);
        const again = alt !== '' && alt.toLowerCase() === claim.toLowerCase();
        if (alt !== '' && !name && !again) return [];
        const message = name
          ? `The alt text ${alt} is a file's name.`
          : again
            ? 'The alt text only says the claim again.'
            : 'A picture has no alt text.';
        return [{ slide: number, message, fix: 'Write its point between the brackets: ![point](file).' }];
      }),
    ),
};
