import type { PageRule } from '../types.ts';

/** The deck loads nothing: every picture is a file beside it, and goes into it. */
export const network: PageRule = {
  id: 'network',
  row: 'stop-dist',
  about: "a picture or font that isn't in the deck's folder",
  check: ({ blocked }) =>
    blocked.map(({ slide, path }) => {
      const remote = /^(?:[a-z][\w+.-]*:)?\/\//i.test(path);
      return {
        slide,
        message: remote
          ? `${path} would be loaded from the network.`
          : `${path} can't be read as a picture in the deck's folder.`,
        fix: remote
          ? "Save it in the deck's folder and name the file."
          : 'Check the name; PNG, JPEG, GIF, WebP, AVIF and SVG go in.',
      };
    }),
};
