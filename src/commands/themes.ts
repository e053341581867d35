/** Finding a theme's CSS: the deck's own theme.css, the project's themes/, the ones that factdeck brings. */
import { join } from 'node:path';
import type { Files } from './files.ts';

/** CSS sources of a theme, what it imports first; `name` is the one in `@theme`. */
export interface Theme {
  readonly name: string;
  readonly css: readonly string[];
}

const named = /\/\*[\s\S]*?@theme\s+([\w-]+)[\s\S]*?\*\//;
const imports = /@import\s+['"]([\w-]+)['"]/g;

/** The name that a CSS file gives itself in `@theme`; undefined where it gives none. */
export const themeName = (css: string): string | undefined => named.exec(css)?.[1];

/**
 * All themes to be had, by name. `places` are folders with CSS files or single files, the strongest first.
 */
export function findThemes(places: readonly string[], files: Files): Map<string, string> {
  const found = new Map<string, string>();
  for (const place of places) {
    const paths = place.endsWith('.css')
      ? [place]
      : files.list(place).flatMap(name => (name.endsWith('.css') ? [join(place, name)] : []));
    for (const path of paths) {
      const css = files.read(path);
      const name = css && themeName(css);
      if (css && name && !found.has(name)) found.set(name, css);
    }
  }
  return found;
}

/** A theme with all that it imports, imports first; undefined where the name or an import isn't there. */
export function resolveTheme(name: string, themes: ReadonlyMap<string, string>): Theme | undefined {
  const css: string[] = [];
  const seen = new Set<string>();
  const add = (theme: string): boolean => {
    if (seen.has(theme)) return true;
    seen.add(theme);
    const source = themes.get(theme);
    if (source === undefined) return false;
    for (const [, next] of source.matchAll(imports)) if (!add(next as string)) return false;
    css.push(source);
    return true;
  };
  return add(name) ? { name, css } : undefined;
}
