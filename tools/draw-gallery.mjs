// Draws all of test/draw/cases.ts into a folder, with a page that shows them at full size:
// node tools/draw-gallery.mjs FOLDER [STYLESHEET ...] (base.css and a theme; without: broadsheet's values)
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [folder = 'gallery', ...stylesheets] = process.argv.slice(2);
const bundle = new URL('../node_modules/.draw-gallery.mjs', import.meta.url);
await build({
  stdin: {
    contents: "export * from './src/draw/index.ts'; export { cases } from './test/draw/cases.ts';",
    resolveDir: fileURLToPath(new URL('..', import.meta.url)),
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: fileURLToPath(bundle),
});
const { draw, readTokens, cases } = await import(bundle.href);
await rm(bundle);

const tokens = readTokens(await Promise.all(stylesheets.map(path => readFile(path, 'utf8'))));
await mkdir(folder, { recursive: true });
const pictures = [];
for (const [id, drawing] of Object.entries(cases)) {
  const start = performance.now();
  await writeFile(join(folder, `${id}.svg`), await draw(drawing, tokens, { id, alt: id, lang: 'en' }));
  pictures.push(`<p>${id}</p><img src="${id}.svg" alt="${id}">`);
  console.log(id, `${(performance.now() - start).toFixed(0)} ms`);
}
const style = `body{margin:24px 48px;background:${tokens.get('--paper')}}p{color:#888}img{display:block;outline:1px dotted #9cf}`;
const page = `<!doctype html><meta charset="utf-8"><title>Drawings</title><style>${style}</style>${pictures.join('\n')}`;
await writeFile(join(folder, 'index.html'), page);
