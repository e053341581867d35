import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './packaged.ts';

/** One `@font-face` of the theme set. */
export interface Face {
  /** Its rule as it stands. */
  readonly rule: string;
  /** The font file, where it is embedded. */
  readonly bytes: Buffer | undefined;
}

/** Takes the faces out of the theme set, so that Marp needn't read through their bytes. */
export function takeFaces(themes: readonly string[]): { themes: string[]; faces: Face[] } {
  const faces: Face[] = [];
  const rest = themes.map(css =>
    css.replace(/@font-face\s*\{[^}]*\}/g, rule => {
      const data = /url\(\s*['"]?data:[^,]*;base64,([^)'"]+)/.exec(rule)?.[1];
      faces.push({ rule, bytes: data === undefined ? undefined : Buffer.from(data, 'base64') });
      return '';
    }),
  );
  return { themes: rest, faces };
}

// Beside what a deck uses, every subset holds these: a changed word then finds its subset in the cache.
const COMMON = [...Array(95).keys()].map(code => String.fromCharCode(32 + code)).join('');
const TYPOGRAPHIC = '\u00a0\u202f–—‘’‚“”„…·•×−±€£°½';

/**
 * The rules of these faces with their files cut down to the signs of `text` (and the plain ones of every text) as WOFF2.
 * Subsets are kept in the cache folder: making one takes 40 ms. Deterministic.
 */
export async function subsetFaces(
  faces: readonly Face[],
  text: string,
  cache = cacheFolder(),
): Promise<string> {
  const signs = [...new Set(COMMON + TYPOGRAPHIC + text)].sort().join('');
  const rules: string[] = [];
  for (const { rule, bytes } of faces) {
    if (!bytes) continue;
    const subset = await cached(bytes, signs, join(cache, 'faces'));
    const src = `src:url(data:font/woff2;base64,${subset.toString('base64')}) format("woff2")`;
    rules.push(rule.replace(/src\s*:\s*url\([^)]*\)(?:\s*format\([^)]*\))?/, src));
  }
  return rules.join('\n');
}

async function cached(bytes: Buffer, signs: string, folder: string): Promise<Buffer> {
  const hash = createHash('sha256').update(bytes).update(signs).update(version()).digest('hex');
  const path = join(folder, `${hash.slice(0, 40)}.woff2`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept?.subarray(0, 4).toString('latin1') === 'wOF2' && kept.readUInt32BE(8) === kept.length) return kept;
  const { default: subsetFont } = await import('subset-font');
  const subset: Buffer = await subsetFont(bytes, signs, { targetFormat: 'woff2' });
  await keep(folder, path, subset).catch(() => {});
  return subset;
}

function version(): string {
  return createRequire(import.meta.url)('subset-font/package.json').version;
}

async function keep(folder: string, path: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = `${path}.new-${process.pid}`;
  await writeFile(own, bytes, { mode: 0o600 });
  await rename(own, path);
}
