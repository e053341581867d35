/** What no table of signs can say: escapes that hang on a sign's neighbours. Each changes `out`, a string a sign. */
import type { Context } from './tree.ts';

/** Where a mark stands in a leaf's text. */
export interface Mark {
  readonly open: boolean;
  readonly from: number;
  readonly to: number;
}

const SPACE = /\s/;
/** Beyond the basic plane Marp's tables and ours may differ: signs where that is the safe side. */
const SIGN = /[\p{P}\p{S}\u{10000}-\u{10ffff}]/u;
const SURE_SIGN = /(?![\u{10000}-\u{10ffff}])[\p{P}\p{S}]/u;
const before = (text: string, at: number) =>
  /[\uD800-\uDBFF][\uDC00-\uDFFF]$|.$/s.exec(text.slice(0, at))?.[0] ?? ' ';
const after = (text: string, at: number) =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : ' ';

/** The text with its marks as signs that mean nothing. */
export const hide = (text: string, marks: readonly Mark[]) =>
  marks.reduce((text, { from, to }) => text.slice(0, from) + '¦'.repeat(to - from) + text.slice(to), text);

/** Where stars and underscores stand that could open or close emphasis. */
export function* delimiters(text: string): Generator<number> {
  for (const { index, 0: run } of text.matchAll(/\*+|_+/g)) {
    const [left, right] = [before(text, index), after(text, index + run.length)];
    const inWord = run[0] === '_' && ![left, right].some(sign => SPACE.test(sign) || SIGN.test(sign));
    if (inWord || (SPACE.test(left) && SPACE.test(right))) continue;
    for (let at = index; at < index + run.length; at++) yield at;
  }
}

/** A backslash right before a sign that was none of the words would escape it. */
function guardBefore(text: string, at: number, out: string[]): void {
  if (text[at - 1] === '\\' && !out[at - 1]!.endsWith('\\\\')) out[at - 1] += '\\';
}

/**
 * A mark between a sign and a letter ('**「x」**は') is none to Markdown, unless the letter outside is written as an
 * entity.
 */
export function flank(text: string, marks: readonly Mark[], out: string[]): void {
  for (const { open, from, to } of marks) {
    const outside = open ? before(text, from) : after(text, to);
    const inside = open ? after(text, to) : before(text, from);
    if (!SIGN.test(inside) || SURE_SIGN.test(outside) || SPACE.test(outside)) continue;
    const at = open ? from - outside.length : to;
    guardBefore(text, at, out);
    out.fill('', at, at + outside.length);
    out[at] = `&#${outside.codePointAt(0)};`;
  }
}

/**
 * Addresses stay links only where Marp would print them as they stand: not those that it decodes, nor with escapes or
 * marks inside, which it would take for a part of the address.
 */
export function guardLinks(text: string, marks: readonly Mark[], out: string[], context: Context): void {
  for (const { index, 0: scheme } of text.matchAll(/[a-z][a-z\d.+-]*(?=:\/\/)/gi)) {
    const colon = index + scheme.length;
    const end = colon + /^\S*/.exec(text.slice(colon))![0].length;
    const address = text.slice(colon, end);
    const marked = marks.some(({ from, to }) => from < end && to > colon);
    if (
      /^[!-~]*$/.test(address) &&
      !/%|xn--/i.test(address) &&
      !marked &&
      out.slice(colon, end).join('') === address
    )
      continue;
    if (context === 'alt') {
      guardBefore(text, index, out);
      out[index] = `*${out[index]}`;
      out[colon - 1] += '*';
    } else out[colon] = '\\:';
  }
}

/** Words that Marp takes for a picture's options, and drops. */
export const OPTION = new RegExp(
  `^(?:(?:\\d*\\.)?\\d+%|(?:w|width|h|height):(?:(?:\\d*\\.)?\\d+(?:%|ch|cm|em|ex|in|mm|pc|pt|px)?|auto)|bg|` +
    `(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.+)?)$`,
);

/**
 * An alt text: emphasis leaves no trace in it, so `_50%_` keeps a word from being an option, in plain Marp too, which
 * would drop an escaped sign.
 */
export function guardAlt(text: string, out: string[]): void {
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const end = index + word.length - 1;
    if (!OPTION.test(out.slice(index, end + 1).join(''))) continue;
    out[index] = `_${out[index]}`;
    guardBefore(text, end + 1, out);
    out[end] += '_';
  }
}

/** Whether all brackets pair and none makes a link: then they may stand, as in '[sic]'. */
export function paired(text: string): boolean {
  if (/\][([:]/.test(text)) return false;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]]/g)) {
    depth += bracket === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Where brackets stand that must be escaped, if any: in an alt text both, elsewhere the opening ones. */
export function* brackets(text: string, context: Context): Generator<number> {
  for (const { index } of text.matchAll(context === 'alt' ? /[[\]]/g : /\[/g)) yield index;
}
