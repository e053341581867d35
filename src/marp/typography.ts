/** Straight quotes of the data as a language prints them, and the way back for comparing. */

/** Outer open and close, inner open and close; a space inside where the language sets one. */
type Quotes = readonly [string, string, string, string];

const ENGLISH: Quotes = ['“', '”', '‘', '’'];
const QUOTES: Readonly<Record<string, Quotes>> = {
  de: ['„', '“', '‚', '‘'],
  'de-ch': ['«', '»', '‹', '›'],
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  pl: ['„', '”', '‚', '’'],
  sv: ['”', '”', '’', '’'],
  ja: ['「', '」', '『', '』'],
};

const quotesOf = (lang: string): Quotes => {
  const tag = lang.toLowerCase();
  return QUOTES[tag] ?? QUOTES[tag.split('-')[0]!] ?? ENGLISH;
};

/** Words of another, in the outer quotes that `lang` (BCP 47) prints. */
export function quoted(words: string, lang: string): string {
  const [open, close] = quotesOf(lang);
  return open + words + close;
}

const QUOTATION =
  /„([^„“”]+)[“”]|“([^”]+)”|"([^"]+)"|«[\u00a0\u202f ]?([^»]+?)[\u00a0\u202f ]?»|»([^«]+)«|‚([^‘’]+)[‘’]|‘([^’]+)’|‹([^›]+)›|「([^」]+)」|『([^』]+)』/g;

/** Words in quotation marks of any language, and where they stand, marks in. */
export function quotationsIn(text: string): { words: string; start: number; end: number }[] {
  return [...text.matchAll(QUOTATION)].map(match => ({
    words: match.slice(1).find(part => part !== undefined) ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A stretch of a text; `fixed` ones are only looked at (printed facts, marks). */
export interface Stretch {
  readonly text: string;
  readonly fixed?: boolean;
}

const OPENS_AFTER = /[\s([{–—/\u00a0\u202f„“‘«‹「『-]/;

/**
 * A line's stretches with its straight quotes and apostrophes as `lang` (BCP 47) prints them. Quotes pair over the
 * stretches' borders. A straight quote after a digit that closes nothing (5' 10") stays.
 */
export function typeset(stretches: readonly Stretch[], lang: string): string[] {
  const text = stretches.map(({ text }) => text).join('');
  if (!/["']/.test(text)) return stretches.map(({ text }) => text);
  const [open, close, innerOpen, innerClose] = quotesOf(lang);
  const opened = { '"': false, "'": false };
  const print = (at: number): string => {
    const sign = text[at]!;
    if (sign !== '"' && sign !== "'") return sign;
    const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
    const opens =
      OPENS_AFTER.test(before) ||
      ((before === '"' || before === "'") && opened[before]) ||
      // l'"ancien" réseau
      (sign === '"' &&
        !opened['"'] &&
        /\p{L}['’]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
        /[\p{L}\p{N}]/u.test(after));
    if (sign === '"') {
      if (opens && !/\s/.test(after)) return set('"', true, open);
      return opened['"'] ? set('"', false, close) : /\d/.test(before) ? sign : close;
    }
    if (opens && opensInner(text.slice(at + 1))) return set("'", true, innerOpen);
    if (/[\p{L}\p{N}]/u.test(before) && /\p{L}/u.test(after)) return '’';
    if (opened["'"]) return set("'", false, innerClose);
    return /\d/.test(before) && !/\p{L}/u.test(after) ? sign : '’';
  };
  const set = (sign: '"' | "'", is: boolean, printed: string) => {
    opened[sign] = is;
    return printed;
  };
  let at = 0;
  return stretches.map(({ text, fixed }) => {
    const printed = Array.from({ length: text.length }, (_, offset) => print(at + offset)).join('');
    at += text.length;
    return fixed ? text : printed;
  });
}

/** Whether a quote opens before these words: one closes later, and it's no year's ('90s). */
const opensInner = (rest: string) =>
  !/^\d0s/.test(rest) && /^[^\s'][^']*'(?!\p{L})|^[^\s'].*\p{P}'(?!\p{L})/u.test(rest);

/**
 * A text as comparing sees it: quotes straight, dashes as hyphens, no-break and thin spaces as spaces, what can't be
 * seen left out. As many words as before; letters and case stay.
 */
export function fold(text: string): string {
  if (/^[\x20-\x7e\n]*$/.test(text)) return text;
  return text
    .replace(/«[\u00a0\u202f ]?|[\u00a0\u202f ]?»|[“”„‟″「」『』]/g, '"')
    .replace(/[‘’‚‛‹›′ʼ]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/…/g, '...')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
}
