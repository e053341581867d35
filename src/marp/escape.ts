/**
 * Words to raw Markdown and back: one table of what is unsafe where. Only what would be read as Markdown is escaped,
 * so that deck.md reads as a person would have written it.
 */
import { directiveNames } from './directives.ts';
import {
  brackets,
  delimiters,
  flank,
  guardAlt,
  guardLinks,
  hide,
  type Mark,
  OPTION,
  paired,
} from './guards.ts';
import type { Context } from './tree.ts';

/** A stretch of a leaf: words; the marks around some (`***`); or Markdown already, which is only looked at. */
export interface Piece {
  readonly text: string;
  readonly mark?: 'open' | 'close';
  readonly raw?: true;
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
    find: new RegExp(`(?<=^(?:[!&][^ \\t]*[ \\t]+)*["']?_?(?:${KEYS}))(?=["']?\\s*:)`, 'g'),
    put: JOINER,
    why: 'a directive',
  },
  {
    in: 'note',
    find: new RegExp(`^(?=(?:[!&][^ \\t]*[ \\t]+)*(?:\\{|[?] |---\\s).*(?:${KEYS}))`, 'gs'),
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

/** Words as raw Markdown between what stands before and after them in their leaf, raw Markdown both. */
export const escapeBetween = (before: string, words: string, after: string, context: Context): string =>
  escapePieces([{ text: before, raw: true }, { text: words }, { text: after, raw: true }], context)[1]!;

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
  const words = pieces.flatMap(({ text, mark, raw }) => new Array<boolean>(text.length).fill(!mark && !raw));
  const marks = marksOf(pieces);
  const put = (at: number, before: string) => {
    if (words[at]) out[at] = before + text[at];
  };
  for (const { find, put: before = '\\' } of rules) {
    for (const { index, 0: found } of text.matchAll(find)) {
      for (let at = index; at < index + Math.max(1, found.length); at++) put(at, before);
    }
  }
  if (context !== 'note') {
    for (const at of delimiters(hide(text, marks))) put(at, '\\');
    if (!paired(text)) for (const at of brackets(text, context)) put(at, '\\');
    guardLinks(text, marks, out, context);
    if (context === 'alt') guardAlt(text, out);
    else flank(text, marks, out);
  }
  let end = 0;
  return pieces.map(({ text, raw }) => {
    const start = end;
    end += text.length;
    return raw ? text : out.slice(start, end).join('');
  });
}

function marksOf(pieces: readonly Piece[]): Mark[] {
  let at = 0;
  return pieces.flatMap(({ text, mark }) => {
    const from = at;
    at += text.length;
    return mark ? [{ open: mark === 'open', from, to: at }] : [];
  });
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
