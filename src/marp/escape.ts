/**
 * Words to raw Markdown and back: one table of what is unsafe where. Only what would be read as Markdown is escaped,
 * so that deck.md reads as a person would have written it.
 */
import { directiveNames } from './directives.ts';
import type { Context } from './tree.ts';

/** A stretch of a leaf: words, or the marks around some (`***`), which are Markdown already. */
export interface Piece {
  readonly text: string;
  readonly mark?: 'open' | 'close';
}

/** Can't be seen, breaks nothing: stands where no escape of Markdown's own helps. */
const JOINER = '\u2060';

const KEYS = [...directiveNames].join('|');
const INLINE = 'heading text cell alt footer';

interface Unsafe {
  /** The contexts that it is unsafe in. */
  readonly in: string;
  /** The signs that need something before them; of no length where only a place is meant. */
  readonly find: RegExp;
  /** What is put before each; a backslash where nothing is said. */
  readonly put?: string;
  readonly why: string;
}

const UNSAFE: readonly Unsafe[] = [
  { in: INLINE, find: /\\(?=[!-/:-@[-`{-~]|$)/g, why: 'an escape, or a hard break at the end' },
  { in: INLINE, find: /[`$]/g, why: 'code; mathematics, which plain marp-cli fails on' },
  { in: INLINE, find: /~~+/g, why: 'struck out' },
  { in: INLINE, find: /<(?=[a-z/!?])/gi, why: 'HTML, comments, links' },
  { in: INLINE, find: /&(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi, why: 'an entity' },
  { in: 'heading text cell footer', find: /\[(?=.*\][([:])|\[(?!.*\])/gs, why: 'a link, its definition' },
  {
    in: 'heading text cell footer',
    find: /(?<=:)(?=(?:[\w+-]*[a-z_][\w+-]*|\+1|-1|100|1234):)/gi,
    put: JOINER,
    why: 'emoji by name: plain Marp reads them after escapes',
  },
  { in: 'cell', find: /\|/g, why: 'the end of a cell' },
  { in: 'heading', find: /(?<=^|[ \t])#(?=#*$)/g, why: 'the end of a heading' },
  { in: 'text', find: /^#(?=#{0,5}(?:\s|$))/g, why: 'a heading' },
  { in: 'text', find: /^[-+*](?=\s|$)/g, why: 'a bullet' },
  { in: 'text', find: /(?<=^\d{1,9})[.)](?=\s|$)/g, why: 'a numbered row' },
  { in: 'text', find: /^>/g, why: 'a quote' },
  {
    in: 'text',
    find: /^[-_*=|:](?=[-_*=|:\s]*$)/g,
    why: 'a ruler, an underline, the line below a table head',
  },
  { in: 'footer', find: /'/g, put: "'", why: 'the end of the footer' },
  { in: 'footer', find: /(?<=--)>/g, why: 'the end of the comment' },
  { in: 'note', find: /(?<=--)>/g, put: JOINER, why: 'the end of the comment' },
  {
    in: 'note',
    find: new RegExp(`(?<=^(?:[!&]\\S*\\s+)*["']?_?(?:${KEYS}))(?=["']?\\s*:)`, 'g'),
    put: JOINER,
    why: 'a directive',
  },
  {
    in: 'note',
    find: new RegExp(`^(?=(?:[!&]\\S*\\s+)*(?:\\{|[?] |---\\s).*(?:${KEYS}))`, 'gs'),
    put: JOINER,
    why: 'a directive, in ways of YAML that nobody writes',
  },
  {
    in: 'note',
    find: /(?<=^(?:prettier|markdownlint))(?=-)|(?<=^lint)(?= (?:disable|enable|ignore))/g,
    put: JOINER,
    why: "other tools' comments, which Marp drops",
  },
];

const byContext = (context: Context) => UNSAFE.filter(unsafe => unsafe.in.split(' ').includes(context));
const TABLE = new Map<Context, readonly Unsafe[]>(
  (['heading', 'text', 'cell', 'alt', 'note', 'footer'] as const).map(context => [
    context,
    byContext(context),
  ]),
);

/** Words as raw Markdown for where they stand. */
export const escapeWords = (words: string, context: Context): string =>
  escapePieces([{ text: words }], context).join('');

/**
 * A leaf's pieces as raw Markdown, one for one: what is unsafe is seen over their borders, each escape stays with the
 * piece whose sign it escapes.
 */
export function escapePieces(pieces: readonly Piece[], context: Context): string[] {
  if (context === 'front') return pieces.map((_, index) => (index === 0 ? front(pieces) : ''));
  const rules = TABLE.get(context);
  if (!rules) return pieces.map(({ text }) => text);
  const text = pieces.map(({ text }) => text).join('');
  const out = text.split('');
  const marks = marksOf(pieces);
  const put = (at: number, before: string) => {
    if (!marks.some(({ from, to }) => from <= at && at < to)) out[at] = before + text[at];
  };
  for (const { find, put: before = '\\' } of rules) {
    for (const { index, 0: found } of text.matchAll(find)) {
      for (let at = index; at < index + Math.max(1, found.length); at++) put(at, before);
    }
  }
  if (context !== 'note') {
    for (const at of delimiters(hide(text, marks))) put(at, '\\');
    guardLinks(text, marks, out, context);
    if (context === 'alt') guardAlt(text, out);
    else flank(text, marks, out);
  }
  let end = 0;
  return pieces.map(({ text }) => {
    const start = end;
    end += text.length;
    return out.slice(start, end).join('');
  });
}

interface Mark {
  readonly open: boolean;
  readonly from: number;
  readonly to: number;
}

function marksOf(pieces: readonly Piece[]): Mark[] {
  let at = 0;
  return pieces.flatMap(({ text, mark }) => {
    const from = at;
    at += text.length;
    return mark ? [{ open: mark === 'open', from, to: at }] : [];
  });
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
const hide = (text: string, marks: readonly Mark[]) =>
  marks.reduce((text, { from, to }) => text.slice(0, from) + '¦'.repeat(to - from) + text.slice(to), text);

/** Stars and underscores that could open or close emphasis. */
function* delimiters(text: string): Generator<number> {
  for (const { index, 0: run } of text.matchAll(/\*+|_+/g)) {
    const [left, right] = [before(text, index), after(text, index + run.length)];
    const inWord = run[0] === '_' && ![left, right].some(sign => SPACE.test(sign) || SIGN.test(sign));
    if (inWord || (SPACE.test(left) && SPACE.test(right))) continue;
    for (let at = index; at < index + run.length; at++) yield at;
  }
}

/** A backslash right before a sign that was none of the words would escape it. */
function guardBefore(text: string, at: number, out: string[]): void {
  if (text[at - 1] === '\\') out[at - 1] = '\\\\';
}

/**
 * A mark between a sign and a letter ('**「x」**は') is none to Markdown, unless the letter outside is written as an
 * entity.
 */
function flank(text: string, marks: readonly Mark[], out: string[]): void {
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
function guardLinks(text: string, marks: readonly Mark[], out: string[], context: Context): void {
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
const OPTION = new RegExp(
  `^(?:(?:\\d*\\.)?\\d+%|(?:w|width|h|height):(?:(?:\\d*\\.)?\\d+(?:%|ch|cm|em|ex|in|mm|pc|pt|px)?|auto)|bg|` +
    `(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.+)?)$`,
);

/**
 * An alt text: emphasis leaves no trace in it, so `_50%_` keeps a word from being an option, in plain Marp too, which
 * would drop an escaped sign. Brackets are escaped only where they don't pair.
 */
function guardAlt(text: string, out: string[]): void {
  if (!paired(text)) for (const { index } of text.matchAll(/[[\]]/g)) out[index] = `\\${text[index]}`;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const end = index + word.length - 1;
    if (!OPTION.test(out.slice(index, end + 1).join(''))) continue;
    out[index] = `_${out[index]}`;
    out[end] += '_';
  }
}

function paired(text: string): boolean {
  if (/\][([:]/.test(text)) return false;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]]/g)) {
    depth += bracket === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A YAML scalar: as it stands where nothing in it means anything, else in single quotes. */
function front(pieces: readonly Piece[]): string {
  const words = pieces.map(({ text }) => text).join('');
  const plain =
    /^[\p{L}\p{N}“„«¿¡]/u.test(words) &&
    !/:(?:\s|$)|\s#|\\|\s$/.test(words) &&
    !/^(?:true|false|null|yes|no|on|off|[\d.,_+-]+)$/i.test(words);
  return plain ? words : `'${words.replaceAll("'", "''")}'`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00ad',
  times: '×',
};

/** Raw Markdown as the words that a reader sees. Marks of emphasis stay, but for those that guard words in alt texts. */
export function unescapeWords(raw: string, context: Context): string {
  switch (context) {
    case 'raw':
    case 'class':
      return raw;
    case 'note':
      return raw.replaceAll(JOINER, '');
    case 'front':
      return unquote(raw.trim());
    case 'footer':
      return unescapeInline(raw.replaceAll("''", "'"));
    case 'alt':
      return unescapeInline(
        raw
          .replace(/(?<!(?<!\\)(?:\\\\)*\\)([*_])([a-z][a-z\d.+-]*)\1(?=:\/\/)/gi, '$2')
          .replace(/(?<=^|\s)([*_])(\S+)\1(?=\s|$)/g, (all, _, word: string) =>
            OPTION.test(word) ? word : all,
          ),
      );
    default:
      return unescapeInline(raw);
  }
}

function unescapeInline(raw: string): string {
  if (!/[\\&\u2060]/.test(raw)) return raw;
  return raw
    .replace(
      /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
      (all, sign, decimal, hex, name) => {
        if (sign) return sign;
        if (name) return ENTITIES[name] ?? all;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
      },
    )
    .replaceAll(JOINER, '');
}

function unquote(raw: string): string {
  const quoted = /^'((?:[^']|'')*)'/.exec(raw);
  if (quoted) return quoted[1]!.replaceAll("''", "'");
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(raw);
  if (double) return double[1]!.replace(/\\(.)/g, '$1');
  return raw.replace(/\s+#.*$/, '');
}
