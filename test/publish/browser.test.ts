import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findInstalled, startBrowser } from '../../src/publish/browser.ts';
import { kept } from '../../src/publish/cache.ts';
import { NoBrowser } from '../../src/publish/errors.ts';
import { unpackBrowser } from '../../src/publish/packaged.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A tar archive of one file. */
function tar(path: string, text: string): Buffer {
  const head = Buffer.alloc(512);
  head.write(path, 0);
  head.write(text.length.toString(8).padStart(11, '0'), 124);
  head.write('0', 156);
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  body.write(text);
  return Buffer.concat([head, body, Buffer.alloc(1024)]);
}

/** The archives of a package whose browser is a shell script. */
async function archives(script: string): Promise<string> {
  const bin = join(folder, 'package', 'bin');
  await mkdir(bin, { recursive: true });
  const files = {
    'chromium.br': script,
    'al2023.tar.br': tar('lib/libnss3.so', 'library'),
    'fonts.tar.br': tar('fonts/Open.ttf', 'font'),
  };
  for (const [name, bytes] of Object.entries(files))
    await writeFile(join(bin, name), brotliCompressSync(bytes));
  await writeFile(join(folder, 'package', 'package.json'), '{"version":"1.2.3"}');
  return bin;
}

describe('the packaged browser', () => {
  test('is unpacked once, whole, for this user alone', async () => {
    const cache = join(folder, 'cache');
    const bin = await archives('#!/bin/sh\n');
    const { path, env } = await unpackBrowser(bin, cache);
    const unpacked = join(cache, 'chromium-1.2.3');
    expect(path).toBe(join(unpacked, 'chromium'));
    expect((await stat(unpacked)).mode & 0o777).toBe(0o700);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(unpacked, 'lib/libnss3.so'), 'utf8')).toBe('library');
    expect(env.LD_LIBRARY_PATH).toMatch(new RegExp(`^${join(unpacked, 'lib')}`));
    expect(await readFile(env.FONTCONFIG_FILE!, 'utf8')).toContain(`<dir>${unpacked}/fonts</dir>`);
    const before = (await stat(path)).mtimeMs;
    await unpackBrowser(bin, cache);
    expect((await stat(path)).mtimeMs).toBe(before);
    expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
  });

  test('is unpacked anew where a file of it is gone or cut short', async () => {
    const cache = join(folder, 'cache');
    const bin = await archives('#!/bin/sh\necho whole\n');
    const { path } = await unpackBrowser(bin, cache);
    await truncate(path, 5);
    await unpackBrowser(bin, cache);
    expect(await readFile(path, 'utf8')).toBe('#!/bin/sh\necho whole\n');
    await rm(join(cache, 'chromium-1.2.3', 'lib'), { recursive: true });
    await unpackBrowser(bin, cache);
    expect(await readFile(join(cache, 'chromium-1.2.3', 'lib/libnss3.so'), 'utf8')).toBe('library');
    expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
  });

  test('may be unpacked by two builds at once', async () => {
    const cache = join(folder, 'cache');
    const bin = await archives('#!/bin/sh\n');
    const [one, two] = await Promise.all([unpackBrowser(bin, cache), unpackBrowser(bin, cache)]);
    expect(one.path).toBe(two.path);
    expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
  });
});

describe('finding a browser', () => {
  test('takes the one that is named, and says why it did not start', async () => {
    const path = join(folder, 'browser');
    await writeFile(
      path,
      '#!/bin/sh\necho "error while loading shared libraries: libnss3.so" >&2\nexit 127\n',
    );
    await chmod(path, 0o755);
    const failed = startBrowser({ FACTDECK_BROWSER: path });
    await expect(failed).rejects.toThrow(NoBrowser);
    await expect(failed).rejects.toThrow(
      `FACTDECK_BROWSER names ${path}, which did not start: error while loading shared libraries`,
    );
    await expect(startBrowser({ FACTDECK_BROWSER: join(folder, 'none') })).rejects.toThrow(
      /did not start: spawn .*ENOENT/,
    );
  });

  test('looks where Chrome, Chromium and Edge are installed, best first', () => {
    const all = () => true;
    expect(
      findInstalled({ PATH: '/a' }, 'linux', path =>
        ['/a/chromium', '/usr/bin/google-chrome'].includes(path),
      ),
    ).toEqual(['/usr/bin/google-chrome', '/a/chromium']);
    expect(findInstalled({ HOME: '/Users/x' }, 'darwin', all)[0]).toBe(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(findInstalled({ PROGRAMFILES: 'C:\\P' }, 'win32', all)).toContain(
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });
});

describe('what is kept', () => {
  test('is made once, and again where it was damaged', async () => {
    let made = 0;
    const make = async () => Buffer.from(`made ${++made}`);
    expect(String(await kept('a/b', make, folder))).toBe('made 1');
    expect(String(await kept('a/b', make, folder))).toBe('made 1');
    await truncate(join(folder, 'a/b'), 43);
    expect(String(await kept('a/b', make, folder))).toBe('made 2');
    expect(await readdir(join(folder, 'a'))).toEqual(['b']);
  });

  test('is made each time where nothing can be kept', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(String(await kept('a', async () => Buffer.from('made'), join(folder, 'file')))).toBe('made');
  });
});
