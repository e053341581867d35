/** The SVG as it goes into a built deck: without its own faces, since the deck brings the theme's. */
export const withoutOwn = (svg: string): string => svg.replace(/<style data-own="">[^<]*<\/style>\n?/, '');
