/**
 * Writes all drawings of test/draw/cases.ts into a folder, with a page that shows them at full size as a deck does:
 * `node tools/draw-gallery.js FOLDER [THEME.css ...]` after bundling, or through any runner of TypeScript.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draw, readTokens } from '../src/draw/index.ts';
import { cases } from '../test/draw/cases.ts';

const [folder = 'gallery', ...themes] = process.argv.slice(2);
const tokens = readTokens(await Promise.all(themes.map(path => readFile(path, 'utf8'))));
await mkdir(folder, { recursive: true });
const only = process.env.ONLY;
const pictures: string[] = [];
for (const [id, drawing] of Object.entries(cases)) {
  if (only && !new RegExp(only).test(id)) continue;
  const start = performance.now();
  try {
    await writeFile(join(folder, `${id}.svg`), await draw(drawing, tokens, { id, alt: id, lang: 'en' }));
    pictures.push(`<p>${id}</p><img src="${id}.svg" alt="${id}">`);
    console.log(id, `${(performance.now() - start).toFixed(0)} ms`);
  } catch (error) {
    console.log(id, String(error));
  }
}
const style = `body{margin:24px 48px;background:${tokens.get('--paper')};font:14px sans-serif;color:#888}img{display:block;outline:1px dotted #9cf}`;
await writeFile(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><style>${style}</style>${pictures.join('\n')}`,
);
