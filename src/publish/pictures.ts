import { posix } from 'node:path';
import type { ReadPicture } from './types.ts';

/** A picture that a slide or the theme names and that can't be put into the file. */
export interface MissingPicture {
  /** 1-based; 0 for the theme's. */
  readonly slide: number;
  readonly path: string;
}

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/** Puts the pictures that slides and theme name into them as data; what isn't there, or isn't local, is taken out and told. */
export async function inlinePictures(
  deck: { html: string; css: string },
  read: ReadPicture,
): Promise<{ html: string; css: string; missing: MissingPicture[] }> {
  const missing: MissingPicture[] = [];
  const known = new Map<string, Promise<string | undefined>>();
  const data = (path: string) => {
    if (!known.has(path)) known.set(path, load(path, read));
    return known.get(path)!;
  };
  const inline = async (text: string, pattern: RegExp, slideAt: (offset: number) => number) => {
    const parts: string[] = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const [whole, before, path, after] = match as unknown as [string, string, string, string];
      if (/^(?:data:|#)/i.test(path)) continue;
      const uri = await data(decoded(path));
      if (uri === undefined) missing.push({ slide: slideAt(match.index), path: decoded(path) });
      parts.push(text.slice(from, match.index), before, uri ?? 'data:,', after);
      from = match.index + whole.length;
    }
    return parts.join('') + text.slice(from);
  };
  const html = await inline(deck.html, /(<img\b[^>]*?\ssrc=")([^"]*)(")/g, slideOf(deck.html));
  const styled = await inline(html, /(url\((?:&quot;|'|)?)([^)'"&]+)((?:&quot;|'|)?\))/g, slideOf(html));
  const css = await inline(deck.css, /(url\(\s*["']?)([^)'"\s]+)(["']?\s*\))/g, () => 0);
  return { html: styled, css, missing };
}

async function load(path: string, read: ReadPicture): Promise<string | undefined> {
  const type = TYPES[/\.(\w+)(?:[?#].*)?$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  const local = posix.normalize(decodeURI(path));
  // Only what lies in the deck's folder travels with it.
  if (!type || /^[a-z][\w+.-]*:/i.test(path) || local.startsWith('/') || local.startsWith('..'))
    return undefined;
  const bytes = await read(local);
  return bytes && `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

function slideOf(html: string): (offset: number) => number {
  return offset => html.slice(0, offset).match(/<svg data-marpit-svg/g)?.length ?? 0;
}

function decoded(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
