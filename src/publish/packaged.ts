import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cacheFolder } from './cache.ts';

/** A browser to start: its executable, and the environment and switches it needs. */
export interface Installation {
  path: string;
  env: Record<string, string>;
  args: string[];
}

// One process starts in half the time (170 ms against 400); there is one page and nothing foreign in it.
const SWITCHES = ['--no-sandbox', '--no-zygote', '--single-process', '--disable-gpu'];
const MANIFEST = 'manifest.json';

/** The folder with the packaged browser's archives, if npm installed them and they can run here. */
export function findArchives(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const folder = join(dirname(entry), '..', '..', 'bin');
    return existsSync(join(folder, 'chromium.br')) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the packaged browser once into the cache folder and gives what starts it: the executable, its
 * shared libraries, and one fallback font under a font configuration that knows no other (so that
 * the fonts of a machine have no say, and none has to be there).
 * The folder appears whole or not at all, and is made anew when a file of it is missing or cut short.
 * Throws what the file system throws.
 */
export async function unpackBrowser(archives: string, cache = cacheFolder()): Promise<Installation> {
  const { version } = JSON.parse(await readFile(join(archives, '..', 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (!(await isWhole(folder))) await unpackInto(folder, archives, cache);
  return {
    path: join(folder, 'chromium'),
    args: SWITCHES,
    env: {
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}

async function unpackInto(folder: string, archives: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true, mode: 0o700 });
  await sweep(cache);
  const own = await mkdtemp(`${folder}.new-`);
  try {
    const sizes: Record<string, number> = {};
    const open = (name: string) => createReadStream(join(archives, name)).pipe(createBrotliDecompress());
    const tars = (['al2023.tar.br', 'fonts.tar.br'] as const).map(async name => {
      for (const [path, bytes] of entries(await buffer(open(name)))) {
        if (path === 'fonts.conf') continue;
        await mkdir(dirname(join(own, path)), { recursive: true, mode: 0o700 });
        await writeFile(join(own, path), bytes, { mode: 0o600 });
        sizes[path] = bytes.length;
      }
    });
    const executable = join(own, 'chromium');
    await Promise.all([
      ...tars,
      pipeline(
        createReadStream(join(archives, 'chromium.br')),
        createBrotliDecompress({ chunkSize: 1 << 20 }),
        createWriteStream(executable, { mode: 0o700 }),
      ),
    ]);
    sizes.chromium = (await stat(executable)).size;
    await writeFile(join(own, 'fonts.conf'), fontConfiguration(folder), { mode: 0o600 });
    sizes['fonts.conf'] = fontConfiguration(folder).length;
    await writeFile(join(own, MANIFEST), JSON.stringify(sizes), { mode: 0o600 });
    await takePlace(own, folder);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Another process may have been quicker, or a broken folder may stand there. */
async function takePlace(own: string, folder: string): Promise<void> {
  try {
    await rename(own, folder);
  } catch (error) {
    if (await isWhole(folder)) return;
    const aside = `${own}-broken`;
    await rename(folder, aside).catch(() => {
      throw error;
    });
    await rename(own, folder);
    await rm(aside, { recursive: true, force: true });
  }
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const sizes: Record<string, number> = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    const found = await Promise.all(Object.keys(sizes).map(path => stat(join(folder, path))));
    return found.every(({ size }, at) => size === Object.values(sizes)[at]);
  } catch {
    return false;
  }
}

/** Removes what an unpacking that was killed left behind, an hour later. */
async function sweep(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!/^chromium-.*\.new-/.test(name)) continue;
    const path = join(cache, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}

function fontConfiguration(folder: string): string {
  const xml = folder.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${xml}/fonts</dir><cachedir>${xml}/fontcache</cachedir></fontconfig>\n`;
}

/** The files of a tar archive: 512-byte headers with name and octal size, contents padded to 512. */
function* entries(tar: Buffer): Generator<[path: string, bytes: Buffer]> {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const text = (from: number, length: number) =>
      tar.toString('latin1', at + from, at + from + length).split('\0')[0]!;
    const size = Number.parseInt(text(124, 12), 8);
    const kind = text(156, 1);
    const path = text(0, 100).replace(/^\.\//, '');
    if ((kind === '0' || kind === '') && !path.split('/').includes('..'))
      yield [path, tar.subarray(at + 512, at + 512 + size)];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
