import type { PageRule } from '../types.ts';

/** Each picture says its point in words, for who can't see it; a file's name says nothing. */
export const altText: PageRule = {
  id: 'alt-text',
  row: 'stop-dist',
  about: 'a picture without an alt text',
  check: ({ slides }) =>
    slides.flatMap(({ number, pictures }) =>
      pictures.flatMap(({ alt }) => {
        const name = /^[\w./-]+\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(alt);
        if (alt !== '' && !name) return [];
        const message = name ? `The alt text ${alt} is a file's name.` : 'A picture has no alt text.';
        return [{ slide: number, message, fix: 'Write its point between the brackets: ![point](file).' }];
      }),
    ),
};
