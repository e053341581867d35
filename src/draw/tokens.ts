/** Reads the custom properties that drawings share with the theme's CSS. */
import type { Tokens } from './types.ts';

/** What stands where a theme says nothing: broadsheet's values. */
const defaults: Readonly<Record<string, string>> = {
  '--paper': '#F8F7F4',
  '--ink': '#15171B',
  '--text': '#33383F',
  '--mute': '#5A6068',
  '--mark': '#7D8894',
  '--deep': '#3C4854',
  '--accent': '#BE1230',
  '--on-accent': '#FFFFFF',
  '--tint': '#E8E8E4',
  '--hairline': '#C6C8C6',
  '--serif': "'Source Serif 4'",
  '--sans': "'Source Sans 3'",
  '--value-weight': '600',
  '--label-weight': '600',
  '--chart-size': '22',
  '--stroke': '3',
  '--gap': '5',
  '--dash-announced': '12 7',
  '--dash-expected': '0 9',
  '--dash-unknown': '2 8',
  '--share-1': '#BE1230',
  '--share-2': '#7D8894',
  '--share-3': '#3C4854',
  '--share-4': '#B4BAC1',
};

/** Selectors whose properties hold for every slide. */
const general = /^(:root|html|body|section|:where\(section\)|:is\(section\)|:root section)$/;

/** Custom properties of the general rules of one stylesheet, in order; at-rules (print, faces) are passed over. */
function declared(css: string): [string, string][] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found: [string, string][] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    // `@import ...;` and `@charset ...;` before a rule are no part of its selector.
    const before = text.slice(at, open);
    const prelude = before.slice(before.lastIndexOf(';') + 1).trim();
    let close = open + 1;
    for (let depth = 1; close < text.length; close++) {
      if (text[close] === '{') depth++;
      else if (text[close] === '}' && --depth === 0) break;
    }
    if (!prelude.startsWith('@') && prelude.split(',').some(selector => general.test(selector.trim()))) {
      // Nested rules are not general: the rule's own declarations only.
      const body = text.slice(open + 1, close).replace(/[^{};]*\{[^{}]*\}/g, ';');
      for (const [, name, value] of body.matchAll(/(--[\w-]+)\s*:\s*([^;]*)/g))
        found.push([name!, value!.trim()]);
    }
    at = close + 1;
  }
  return found;
}

/** `value` without var(), or undefined where a reference leads nowhere or in a circle. */
function resolve(
  value: string,
  all: ReadonlyMap<string, string>,
  trail: readonly string[],
): string | undefined {
  let text = value;
  for (let guard = 0; guard < 50; guard++) {
    // The innermost one first: its fallback holds no further var().
    const hit = /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\)[^()]*)*))?\)/.exec(text);
    if (!hit) return text.trim();
    const [whole, name, fallback] = hit;
    const own = all.get(name!);
    const got =
      own !== undefined && !trail.includes(name!)
        ? resolve(own, all, [...trail, name!])
        : fallback !== undefined
          ? resolve(fallback, all, trail)
          : undefined;
    if (got === undefined) return undefined;
    text = text.replace(whole, () => got);
  }
  return undefined;
}

/**
 * The theme's properties for drawings, by their CSS names ('--accent'), resolved to plain values. Stylesheets come
 * in the order in which they apply (base.css, then the theme); a later declaration wins. A property that is missing,
 * or whose var() leads nowhere, has broadsheet's value.
 */
export function readTokens(css: readonly string[]): Tokens {
  const all = new Map(css.flatMap(declared));
  return new Map(
    Object.entries(defaults).map(([name, standard]) => {
      const own = all.get(name);
      return [name, (own !== undefined && resolve(own, all, [name])) || standard];
    }),
  );
}

/** A token's number, 'px' or none: sizes, weights. Falls back to the default where it is no number. */
export function numberOf(tokens: Tokens, name: string): number {
  const value = Number.parseFloat(tokens.get(name) ?? '');
  return Number.isFinite(value) ? value : Number.parseFloat(defaults[name] ?? '0');
}

/** A token as it stands, or its default. */
export function tokenOf(tokens: Tokens, name: string): string {
  return tokens.get(name) ?? defaults[name] ?? '';
}

/** The first family that a font token names, without quotes. */
export function familyOf(tokens: Tokens, name: '--serif' | '--sans'): string {
  return tokenOf(tokens, name)
    .split(',')[0]!
    .trim()
    .replace(/^["']|["']$/g, '');
}
