/** Patterns of a language, compiled, and the flat text that they search. */

/** Any gap between two words of a flat text. */
const GAP = '(?: {1,9})';

const WIDE = /[\uff01-\uff5e\u301c~—]/;

/** Signs of full width as plain ones, in as many characters; between two ends of a range a dash. */
const narrowed = (text: string): string =>
  text
    .replace(/(?<=[０-９])[，．](?=[０-９])|[！-＋－／-～]/g, sign =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replace(/(?<=[\d%十百千万萬億亿兆円元年月日時时分人台] ?)[~\u301c—](?= ?[\d$€£¥A-Z])/g, '–');

/**
 * A text as long as the one given, for searching: spaces of every kind and single line breaks are plain spaces, a
 * line break stands only where a paragraph ends. A no-break space inside a number stays. `tight`: of a language
 * without gaps between words; signs of full width are plain ones.
 */
export function flatten(text: string, tight = false): string {
  const narrow = tight && WIDE.test(text) ? narrowed(text) : text;
  if (!/[^\S ]/.test(narrow)) return narrow;
  return narrow
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
const TIGHT: Readonly<Record<string, string>> = {
  ...CLASSES,
  '\\p{L}': CLASSES['\\p{L}']!.replace(/\u3040.*\u9fff/, ''),
};

/**
 * A pattern as a regular expression: a space, or '[ ]' before a '?', stands for any gap, in other brackets for one
 * sign. `tight`: a gap may be none, and letters are those of scripts that set words apart.
 */
export function compile(pattern: string, flags: string, tight = false): RegExp {
  const classes = tight ? TIGHT : CLASSES;
  const ranges = (part: string) => part.replace(/\\p\{\w+\}/g, name => classes[name] ?? name);
  const source = pattern.replace(/\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]| /g, part => {
    if (part === ' ' || part === '[ ]') return tight ? '(?: {0,9})' : GAP;
    if (part.startsWith('[')) return ranges(part);
    return part.startsWith('\\p') ? `[${ranges(part)}]` : part;
  });
  return new RegExp(source, flags);
}

/** Words as alternatives, longest first, each with any gap where it has a space; none find nothing. */
export function anyOf(words: Iterable<string>): string {
  const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const all = [...words];
  if (all.length === 0) return '(?!)';
  return all
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
