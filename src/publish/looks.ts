import { createRequire } from 'node:module';
import { type Look, packLook } from '../marp/engine.ts';
import { cacheFolder, kept, nameOf } from './cache.ts';

/**
 * A theme's CSS, packed for the slides. Marp takes 0.3 s to pack a theme, more than for all slides of a deck, and the
 * result depends on the theme set alone: it is kept in the cache folder. Throws UnknownTheme.
 */
export async function findLook(
  themes: readonly string[],
  theme: string | undefined,
  cache = cacheFolder(),
): Promise<Look> {
  const { version } = createRequire(import.meta.url)('@marp-team/marp-core/package.json');
  const name = `looks/${nameOf(...themes, theme ?? '', version)}.json`;
  const look = await kept(name, async () => Buffer.from(JSON.stringify(packLook(themes, theme))), cache);
  return JSON.parse(look.toString('utf8'));
}
