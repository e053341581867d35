// Writes src/deck/widths.json: advance widths (thousandths of the size) of the widest bundled faces, so that the
// Deck can count lines without a browser or a font. Run again only when the faces change: node tools/widths.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';

const require = createRequire(import.meta.url);
const faces = { serif: 'source-serif-4', sans: 'source-sans-3' };
const slices = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x391, 0x3c9],
  [0x410, 0x44f],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
];

/** Code point to advance width, from the tables cmap (format 4 or 12), head, hhea and hmtx. */
function advances(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    tables.set(String.fromCharCode(...font.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const em = view.getUint16(tables.get('head') + 18);
  const metrics = view.getUint16(tables.get('hhea') + 34);
  const width = glyph => view.getUint16(tables.get('hmtx') + 4 * Math.min(glyph, metrics - 1)) / em;
  const found = new Map();
  const cmap = tables.get('cmap');
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    if (view.getUint16(at) === 12)
      for (let group = 0; group < view.getUint32(at + 12); group++) {
        const [first, last, glyph] = [0, 4, 8].map(offset => view.getUint32(at + 16 + 12 * group + offset));
        for (let code = first; code <= last; code++) found.set(code, width(glyph + code - first));
      }
    if (view.getUint16(at) === 4) {
      const count = view.getUint16(at + 6) / 2;
      for (let segment = 0; segment < count; segment++) {
        const column = offset => at + 14 + 2 * segment + offset;
        const last = view.getUint16(column(0));
        const first = view.getUint16(column(2 * count + 2));
        const delta = view.getUint16(column(4 * count + 2));
        const rangeAt = column(6 * count + 2);
        const range = view.getUint16(rangeAt);
        for (let code = first; code <= last && code < 0xffff; code++) {
          const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
          if (range === 0 || raw !== 0) found.set(code, width((raw + delta) & 0xffff));
        }
      }
    }
  }
  return found;
}

const result = {};
for (const [style, face] of Object.entries(faces)) {
  const all = new Map();
  for (const slice of slices) {
    const file = require.resolve(`@fontsource/${face}/files/${face}-${slice}-600-normal.woff2`);
    const font = new Uint8Array(await convert(await readFile(file), 'truetype'));
    for (const [code, width] of advances(font)) if (!all.has(code)) all.set(code, width);
  }
  const codes = ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .filter(code => all.has(code));
  const letters = codes.filter(code => code > 0x60 && code < 0x7b).map(code => all.get(code));
  result[style] = {
    signs: String.fromCodePoint(...codes),
    widths: codes.map(code => Math.round(all.get(code) * 1000)),
    average: Math.round((letters.reduce((sum, width) => sum + width, 0) / letters.length) * 1000),
  };
}
await writeFile('src/deck/widths.json', `${JSON.stringify(result, null, 2)}\n`);
