import { createRequire } from 'node:module';
import { ideographFont, ideographsIn } from '../draw/ideographs.ts';
import { cacheFolder, kept, nameOf } from './cache.ts';

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

/** The faces that any sign of the text may ask for, by their `unicode-range`; a family's slices are many, a deck's few. */
export function neededFaces(faces: readonly Face[], text: string): Face[] {
  const codes = [...new Set(text)].map(sign => sign.codePointAt(0)!);
  return faces.filter(({ rule }) => {
    const ranges = /unicode-range\s*:([^;}]*)/i.exec(rule)?.[1];
    if (ranges === undefined) return true;
    const spans = [...ranges.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(([, from, to]) => [
      Number.parseInt(from!.replaceAll('?', '0'), 16),
      Number.parseInt(to ?? from!.replaceAll('?', 'F'), 16),
    ]);
    return codes.some(code => spans.some(([from, to]) => code >= from! && code <= to!));
  });
}

/**
 * Kana and ideographs of the text as faces of their own, under the name of each of these faces; none where the text
 * has none, or their package isn't installed: the review then names what is missing.
 */
export async function ideographFaces(
  faces: readonly Face[],
  text: string,
  lang: string,
  cache = cacheFolder(),
): Promise<Face[]> {
  const signs = ideographsIn(text);
  if (signs === '') return [];
  const range = [...signs].map(sign => `U+${sign.codePointAt(0)!.toString(16)}`).join();
  const cuts = faces.flatMap(({ rule }) => {
    const part = (name: string) => new RegExp(`font-${name}\\s*:\\s*([^;}]+)`).exec(rule)?.[1]?.trim() ?? '';
    return part('family')
      ? [{ family: part('family'), style: part('style'), weight: part('weight') || '400' }]
      : [];
  });
  const made = new Map<string, Face>();
  const subsets = new Map<string, Buffer>();
  for (const { family, style, weight } of cuts) {
    const source = ideographFont(lang, Number(weight));
    const head = `font-family:${family};font-style:${style || 'normal'};font-weight:${weight}`;
    if (!source || made.has(head)) continue;
    const bytes = subsets.get(source.name) ?? (await cutTo(source.font, signs, cache));
    subsets.set(source.name, bytes);
    const data = bytes.toString('base64');
    const src = `src:url(data:font/woff2;base64,${data}) format("woff2")`;
    made.set(head, { rule: `@font-face{${head};font-display:block;${src};unicode-range:${range}}`, bytes });
  }
  return [...made.values()];
}

/** A font cut down to some signs, as WOFF2; kept in the cache folder. */
const cutTo = (font: Buffer, signs: string, cache: string): Promise<Buffer> =>
  kept(
    `faces/${nameOf(font, signs, version())}.woff2`,
    async () => (await import('subset-font')).default(font, signs, { targetFormat: 'woff2' }),
    cache,
  );

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
    const subset = await cutTo(bytes, signs, cache);
    const src = `src:url(data:font/woff2;base64,${subset.toString('base64')}) format("woff2")`;
    rules.push(rule.replace(/src\s*:\s*url\([^)]*\)(?:\s*format\([^)]*\))?/, src));
  }
  return rules.join('\n');
}

/** Another version of the subsetter may cut otherwise. */
function version(): string {
  return createRequire(import.meta.url)('subset-font/package.json').version;
}
