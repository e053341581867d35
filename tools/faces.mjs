// Writes themes/faces.css: the faces of the looks as data URIs, so that plain Marp has them too.
// Static faces only: Chromium embeds a variable font as Type 3, and its name is lost.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const target = new URL('../themes/faces.css', import.meta.url);

/** The families a look may name, with the package that brings each and the cuts used (weight, style). */
export const families = [
  {
    family: 'Source Serif 4',
    from: 'source-serif-4',
    cuts: ['300-normal', '400-normal', '600-normal', '400-italic'],
  },
  {
    family: 'Source Sans 3',
    from: 'source-sans-3',
    cuts: ['400-normal', '600-normal', '700-normal', '400-italic'],
  },
];

/** The slices of each cut; a browser unpacks only those whose signs a page shows. */
export const slices = ['latin', 'latin-ext'];

async function face({ family, from }, cut, slice) {
  const [weight, style] = cut.split('-');
  const file = require.resolve(`@fontsource/${from}/files/${from}-${slice}-${cut}.woff2`);
  const ranges = require(`@fontsource/${from}/unicode.json`);
  const data = (await readFile(file)).toString('base64');
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: block;
  src: url(data:font/woff2;base64,${data}) format('woff2');
  unicode-range: ${ranges[slice]};
}
`;
}

/** The text of faces.css, the same bytes for the same packages. */
export async function facesCss() {
  const rules = families.flatMap(f => f.cuts.flatMap(cut => slices.map(slice => face(f, cut, slice))));
  return `/* @theme faces */\n${(await Promise.all(rules)).join('')}`;
}

/** Writes themes/faces.css and gives its path. Throws where a package of `families` isn't installed. */
export async function buildFaces() {
  await writeFile(target, await facesCss());
  return target;
}
