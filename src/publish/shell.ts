import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, kept } from './cache.ts';

/** What marp-cli's bespoke template puts round the slides: presenter view, overview, keys, touch, fragments. */
export interface Shell {
  readonly css: string;
  /** The bar of buttons and the progress bar, as HTML. */
  readonly controls: string;
  /** Marp's own helper first (Safari needs it), then bespoke. */
  readonly scripts: readonly string[];
}

/**
 * The bespoke template of the installed marp-cli. It is the same for every deck and marp-cli gives it out only round a
 * rendered deck, so it is taken once from a deck of one slide and kept in the cache folder by marp-cli's version.
 * Throws if marp-cli can't be run or its template has another form.
 */
export async function bespokeShell(cache = cacheFolder()): Promise<Shell> {
  const command = join(
    dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli')),
    '..',
    'marp-cli.js',
  );
  const { version } = JSON.parse(await readFile(join(dirname(command), 'package.json'), 'utf8'));
  const shell = await kept(
    `bespoke-${version}.json`,
    async () => Buffer.from(JSON.stringify(await takeShell(command))),
    cache,
  );
  return JSON.parse(shell.toString('utf8'));
}

async function takeShell(command: string): Promise<Shell> {
  const folder = await mkdtemp(join(tmpdir(), 'factdeck-'));
  try {
    await writeFile(join(folder, 'deck.md'), '# Slide\n');
    const args = [
      command,
      'deck.md',
      '-o',
      'deck.html',
      '--no-config-file',
      '--no-stdin',
      '--bespoke.progress',
      '--bespoke.transition=false',
    ];
    await promisify(execFile)(process.execPath, args, { cwd: folder });
    return cut(await readFile(join(folder, 'deck.html'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function cut(html: string): Shell {
  const css = /<style>([\s\S]*?)<\/style><style>/.exec(html)?.[1];
  const controls = /<body>([\s\S]*?)<div id=":\$p">/.exec(html)?.[1];
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!);
  if (!css?.includes('bespoke-marp-parent') || !controls || !scripts.at(-1)?.includes('bespoke'))
    throw new Error("marp-cli's bespoke template has a form that factdeck doesn't know.");
  return { css, controls, scripts };
}
