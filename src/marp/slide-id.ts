/** What a slide is known by: a word of its class. */
import type { BlockToken } from './slides.ts';

const KINDS = new Set(
  (
    'cover agenda section figures bar column scale line share chart timeline steps points layers flow compare table ' +
    'quote missing image markdown'
  ).split(' '),
);
const TOKENS = new Set(['wide', 'long', 'longer']);

/** The id that a slide's `_class` gives it; '' where there is none. Of several, Marp takes the last. */
export function slideId(tokens: readonly BlockToken[]): string {
  let words: string[] = [];
  for (const token of tokens.flatMap(token => [token, ...(token.children ?? [])])) {
    const value: unknown =
      token.type === 'marpit_comment' ? token.meta?.marpitParsedDirectives?._class : undefined;
    if (value !== undefined)
      words = (Array.isArray(value) ? value.join(' ') : String(value)).split(/\s+/).filter(Boolean);
  }
  return idOfClass(words);
}

/** The id in the words of a `_class`: the second, after a known kind; cover and agenda are their own. */
export function idOfClass([kind = '', second]: readonly string[]): string {
  if (second === undefined) return kind === 'cover' || kind === 'agenda' ? kind : '';
  return KINDS.has(kind) && !TOKENS.has(second) ? second : '';
}
