// Writes themes/faces.css: the faces of the looks as data URIs, so that plain Marp has them too.
// Static faces only: Chromium embeds a variable font as Type 3, and its name is lost.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const themes = new URL('../themes/', import.meta.url);

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

/** The slices of each cut that come from its package; a browser unpacks only those whose signs a page shows. */
export const slices = ['latin', 'latin-ext'];

/**
 * Signs that the slices promise or leave out, and lack (≈ ≥ ≤ → ✓ ‰, a narrow or unbreakable blank ...):
 * two small faces beside the themes bring them, under the name of whatever family is asked.
 */
export const symbols = {
  range:
    'U+394,U+3A9,U+2011,U+2021,U+202F,U+2030,U+2080-2089,U+2116,U+2153-2154,U+2190,U+2192,U+2194,U+21D2,U+221A,U+221E,U+2248,U+2260,U+2264-2265,U+25A0-25A1,U+25B2,U+25BC,U+25C6,U+25CB,U+25CF,U+2713,U+2717',
  file: weight => new URL(`symbols/symbols-${weight < 600 ? 'regular' : 'semibold'}.woff2`, themes),
};

/**
 * Every face of every family: `{ family, weight, style, range, file }`, the file as a URL.
 * Throws where a package of `families` isn't installed.
 */
export function allFaces() {
  return families.flatMap(({ family, from, cuts }) => {
    const ranges = require(`@fontsource/${from}/unicode.json`);
    return cuts.flatMap(cut => {
      const [weight, style] = cut.split('-');
      const sliced = slices.map(slice => ({
        range: ranges[slice],
        file: pathToFileURL(require.resolve(`@fontsource/${from}/files/${from}-${slice}-${cut}.woff2`)),
      }));
      // Last, for where ranges overlap a browser takes the later face.
      const all = [...sliced, { range: symbols.range, file: symbols.file(weight) }];
      return all.map(one => ({ family, weight, style, ...one }));
    });
  });
}

async function rule({ family, weight, style, range, file }) {
  const data = (await readFile(file)).toString('base64');
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: block;
  src: url(data:font/woff2;base64,${data}) format('woff2');
  unicode-range: ${range};
}
`;
}

/** The text of faces.css, the same bytes for the same packages. Throws where a package isn't installed. */
export async function facesCss() {
  return `/* @theme faces */\n${(await Promise.all(allFaces().map(rule))).join('')}`;
}

/** Writes themes/faces.css and gives its URL. Throws where a package of `families` isn't installed. */
export async function buildFaces() {
  const target = new URL('faces.css', themes);
  await writeFile(target, await facesCss());
  return target;
}
