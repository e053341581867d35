import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The private folder of this user where factdeck keeps what it can make again. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const own = env.LOCALAPPDATA && process.platform === 'win32' ? env.LOCALAPPDATA : join(homedir(), '.cache');
  return join(env.XDG_CACHE_HOME || own, 'factdeck');
}

/** A name for what is made from these parts; another part is another name. */
export function nameOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update(':').update(part);
  return hash.digest('hex').slice(0, 40);
}

/**
 * Gives what is kept under this path of the cache folder, or makes and keeps it. Files appear whole and carry their hash,
 * so a damaged one is made again; a cache that can't be written costs time only. Throws what `make` throws.
 */
export async function kept(
  path: string,
  make: () => Promise<Uint8Array>,
  cache = cacheFolder(),
): Promise<Buffer> {
  const file = join(cache, path);
  const old = await readFile(file).catch(() => undefined);
  if (old && old.subarray(0, 40).toString('latin1') === nameOf(old.subarray(40))) return old.subarray(40);
  const made = Buffer.from(await make());
  await keep(file, Buffer.concat([Buffer.from(nameOf(made), 'latin1'), made])).catch(() => {});
  return made;
}

async function keep(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const own = `${file}.new-${randomBytes(6).toString('hex')}`;
  await writeFile(own, bytes, { mode: 0o600 });
  await rename(own, file);
}
