// Builds lib/cli.js (the command, bundled: loading many small files is most of a cold start)
// and themes/faces.css (the faces as data URIs, so that plain Marp has them too).
import { renameSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { buildFaces } from './faces.mjs';

// Beside lib/ first: a command that is running finds its chunks until all are there, and no old ones stay to be packed.
rmSync('lib.part', { recursive: true, force: true });
await build({
  entryPoints: ['src/cli.ts'],
  outdir: 'lib.part',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  // Native code, wasm and packages that look for their own files stay outside.
  external: ['@napi-rs/canvas', '@marp-team/marp-cli', '@sparticuz/chromium', 'subset-font'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

await buildFaces();
rmSync('lib', { recursive: true, force: true });
renameSync('lib.part', 'lib');
