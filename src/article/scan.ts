/** Patterns of a language, compiled: a space in them is any gap between words of one paragraph. */

/** Any gap between two words: spaces of every kind, one line break. */
export const GAP = '(?:[^\\S\\n]{1,4}(?:\\n[^\\S\\n]{0,8})?|\\n[^\\S\\n]{0,8})';

/** A pattern as a regular expression: a space, or '[ ]' before a '?', stands for any gap, in other brackets for one sign. */
export function compile(pattern: string, flags: string): RegExp {
  const source = pattern.replace(/\\.|\[(?:\\.|[^\]])*\]| /g, part =>
    part === ' ' || part === '[ ]' ? GAP : part.startsWith('[') ? part.replaceAll(' ', '\\s') : part,
  );
  return new RegExp(source, `${flags}u`);
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
