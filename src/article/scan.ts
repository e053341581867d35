/** Patterns of a language, compiled, and the flat text that they search. */

/** Any gap between two words of a flat text. */
const GAP = '(?: {1,9})';

/**
 * A text as long as the one given, for searching: spaces of every kind and single line breaks are plain spaces, a
 * line break stands only where a paragraph ends. A no-break space inside a number stays.
 */
export function flatten(text: string): string {
  if (!/[^\S ]/.test(text)) return text;
  return text
    .replace(/\n[^\S\n]*\n\s*/g, gap => `\n${'\ue000'.repeat(gap.length - 2)}\n`)
    .replace(/(?<!\d)[\u00a0\u2009\u202f]|[\u00a0\u2009\u202f](?!\d)|[^\S\n\u00a0\u2009\u202f]/g, ' ')
    .replace(/(?<![\n\ue000])\n(?![\n\ue000])/g, ' ')
    .replaceAll('\ue000', '\n');
}

/**
 * Letters and digits as plain ranges: `\\p{L}` takes long to compile wherever it stands.
 */
const CLASSES: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͽͿ-ҁҊ-ՖᎠ-ᏽḀ-ᾼ぀-ヿ㐀-䶿一-鿿가-힯',
  '\\p{N}': '0-9²³¹¼-¾⅐-↉',
  '\\p{Ll}': 'a-zªµºß-öø-ÿ',
  '\\p{Lu}': 'A-ZÀ-ÖØ-Þ',
};

/** A pattern as a regular expression: a space, or '[ ]' before a '?', stands for any gap, in other brackets for one sign. */
export function compile(pattern: string, flags: string): RegExp {
  const ranges = (part: string) => part.replace(/\\p\{\w+\}/g, name => CLASSES[name] ?? name);
  const source = pattern.replace(/\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]| /g, part => {
    if (part === ' ' || part === '[ ]') return GAP;
    if (part.startsWith('[')) return ranges(part);
    return part.startsWith('\\p') ? `[${ranges(part)}]` : part;
  });
  return new RegExp(source, flags);
}

/** Words as alternatives, longest first, each with any gap where it has a space. */
export function anyOf(words: Iterable<string>): string {
  const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|');
}

/** What a sticky expression finds right at `at`. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** Gaps as one space each, nothing at the ends. */
export const squeeze = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ').trim();

/** Patterns as one expression with a group each: which of them stands somewhere is told by one search. */
export function unionOf(patterns: readonly string[]): string {
  return patterns.map(pattern => `(${pattern})`).join('|');
}

/** Which pattern of a union was found. */
export const whichOf = (match: RegExpExecArray): number =>
  match.findIndex((part, at) => at > 0 && part !== undefined) - 1;
