// Writes schema/article.schema.json from the code's own schema, for editors.
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: `export { schemaText } from './src/article/schema.ts';
               export { exhibits } from './src/deck/exhibits/index.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { schemaText, exhibits } = await import(`data:text/javascript;base64,${code}`);
await mkdir('schema', { recursive: true });
await writeFile('schema/article.schema.json', schemaText(exhibits));
