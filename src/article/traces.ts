/** Where words stand in a document: typography, line breaks and Markdown marks folded; section, sentence and line. */
import { languageOf } from './languages/index.ts';
import type { Document, Trace } from './types.ts';

/** Where words were found. */
export interface Found {
  readonly trace: Trace;
  /** Further places, in order. */
  readonly others: readonly Trace[];
  /** Capitals differ from the words'. */
  readonly folded: boolean;
  /** First and last character in the document's text. */
  readonly at: readonly [number, number];
}

/** The passage that is most like words that stand nowhere. */
export interface Nearest {
  /** As it stands, line breaks folded: ready to paste. */
  readonly words: string;
  readonly trace: Trace;
  /** From 0 to 1: the share of the words that stand there too. */
  readonly likeness: number;
}

/** A document made ready for looking things up. */
export interface DocumentIndex {
  readonly document: Document;
  /** The first place of the words; undefined where they don't stand. */
  find(words: string): Found | undefined;
  /** The most similar passage; undefined where nothing is like the words. */
  nearest(words: string): Nearest | undefined;
}

/** A stretch of text that belongs together: a paragraph, a list item, a heading, a table's cell. */
interface Block {
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  readonly section: string;
}

interface Folded {
  readonly text: string;
  /** Offset into the source of each character of `text`. */
  readonly places: readonly number[];
}

const FOLDS: Readonly<Record<string, string>> = {
  '…': '...',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
const QUOTE = /[‘’‚‛′`´ʼ]/;
const DOUBLE = /[“”„‟«»″]/;
/** Signs of full width that fold to plain ones; commas and stops stay, they part sentences. */
const WIDE = /[\uff02-\uff0b\uff0d\uff0f-\uff19\uff1c-\uff1e\uff20-\uff3a\uff3c\uff3e-\uff5e]/;
/** Characters that are written without gaps between words. */
const TIGHT = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー、。，！？：；「」『』（）]/u;
const NUMERAL = /[〇零一二三四五六七八九十百千万萬億亿兆两兩\d]/;
const NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Folds the inside of a block; `from` is where it stands in the source. */
function foldInline(source: string, from: number, to: number, markdown: boolean): Folded {
  let text = '';
  const places: number[] = [];
  const put = (sign: string, at: number) => {
    for (const one of sign) {
      text += one;
      for (let unit = 0; unit < one.length; unit++) places.push(at);
    }
  };
  for (let at = from; at < to; at++) {
    const sign = source[at]!;
    const next = source[at + 1] ?? '';
    if (/\s/.test(sign)) {
      // A line break inside a text without gaps is none.
      const broken = sign === '\n' && TIGHT.test(text.at(-1) ?? '') && TIGHT.test(next);
      if (text !== '' && !text.endsWith(' ') && !broken) put(' ', at);
    } else if (NOTHING.test(sign)) {
      // Left out.
    } else if (markdown && sign === '\\' && /[!-/:-@[-`{-~]/.test(next)) {
      put(foldSign(next), ++at);
    } else if (markdown && isMark(source, at)) {
      // Left out.
    } else if (markdown && sign === ']' && next === '(') {
      const close = source.indexOf(')', at);
      if (close > 0 && close < to && close - at < 2000) at = close;
      else put(sign, at);
    } else if (markdown && (sign === '[' || (sign === '!' && next === '['))) {
      const link = /^!?\[[^\]\n]{0,300}\]\(/.test(source.slice(at, at + 310));
      if (link) at += sign === '!' ? 1 : 0;
      else put(sign, at);
    } else put(foldSign(sign), at);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    places.pop();
  }
  return { text, places };
}

function foldSign(sign: string): string {
  if (QUOTE.test(sign)) return "'";
  if (DOUBLE.test(sign)) return '"';
  if (WIDE.test(sign)) return foldSign(String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  if (sign === '\u301c') return '~';
  return FOLDS[sign] ?? sign;
}

/** `*`, `_` and backticks as Markdown marks; a star between spaces or an underscore inside a word is none. */
function isMark(source: string, at: number): boolean {
  const sign = source[at]!;
  if (sign === '`') return true;
  if (sign !== '*' && sign !== '_') return false;
  const before = source[at - 1] ?? ' ';
  const after = source[at + 1] ?? ' ';
  if (sign === '_') return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
  if (/\d/.test(before) && /\d/.test(after)) return false;
  return !(/\s/.test(before) && /\s/.test(after));
}

/** Folds words of the data in the same way. */
export const foldWords = (words: string): string => foldInline(words, 0, words.length, true).text;

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const ITEM = /^[ \t]*(?:[-*+•‣◦–][ \t]+|\d{1,3}[.)][ \t]+|>[ \t]?)/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of source.split('\n')) {
    lines.push({ start, end: start + text.length, text });
    start += text.length + 1;
  }
  return lines;
}

/** A short line alone between blank ones, without a sentence's end, is a heading of a plain text. */
function isLoneLine(lines: readonly Line[], at: number): boolean {
  const text = lines[at]!.text.trim();
  const blank = (line: Line | undefined) => line === undefined || line.text.trim() === '';
  if (text === '' || text.length > 80 || text.split(/\s+/).length > 12) return false;
  if (!blank(lines[at - 1]) || !blank(lines[at + 1])) return false;
  if (
    /[.,;:!…。、，：；！？]["”’)」』）]*$/.test(text) ||
    ITEM.test(text) ||
    !/^["“‘(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text)
  )
    return false;
  return lines.slice(at + 1).some(line => line.text.trim() !== '');
}

/** Makes a document ready. `name` is 'article', or its name under `sources:`. */
export function indexDocument(document: Document, name = 'article'): DocumentIndex {
  const source = document.text;
  const lines = linesOf(source);
  const starts = lines.map(line => line.start);
  const markdown = lines.some(line => HEADING.test(line.text) && /^ {0,3}#{2,6} /.test(line.text));
  const titles = lines.filter(line => /^ {0,3}# /.test(line.text)).length;
  const blocks: Block[] = [];
  let text = '';
  const places: number[] = [];
  let section = '';
  let open: { from: number; to: number } | undefined;
  const close = () => {
    if (!open) return;
    const folded = foldInline(source, open.from, open.to, true);
    open = undefined;
    if (folded.text === '') return;
    if (text !== '') {
      // A sign that no folded words hold keeps blocks apart.
      text += '\n';
      places.push(folded.places[0]!);
    }
    blocks.push({ start: text.length, end: text.length + folded.text.length, section });
    text += folded.text;
    places.push(...folded.places);
  };
  lines.forEach((line, at) => {
    const heading = HEADING.exec(line.text);
    const under = /^ {0,3}(=+|-+)[ \t]*$/.test(lines[at + 1]?.text ?? '') && /\S/.test(line.text) && !open;
    if (heading || under || (!markdown && isLoneLine(lines, at))) {
      close();
      const words = heading ? heading[2]! : line.text;
      const from = line.start + line.text.indexOf(words.trim());
      const title = foldInline(source, from, from + words.trim().length, true);
      // A single title at the top is the document's, not a section.
      const top = (heading?.[1] === '#' && titles === 1) || (under && /^ *=/.test(lines[at + 1]!.text));
      section = top ? '' : plainOf(source, title);
      open = { from, to: from + words.trim().length };
      close();
      return;
    }
    if (line.text.trim() === '' || /^ {0,3}(?:[-*_=][ \t]*){3,}$/.test(line.text)) {
      close();
      return;
    }
    if (/^\s*\|.*\|\s*$/.test(line.text)) {
      close();
      let from = line.start;
      for (const cell of line.text.split('|')) {
        if (cell.trim() !== '' && !/^\s*:?-+:?\s*$/.test(cell)) {
          open = { from, to: from + cell.length };
          close();
        }
        from += cell.length + 1;
      }
      return;
    }
    const item = ITEM.exec(line.text);
    if (item) {
      close();
      open = { from: line.start + item[0].length, to: line.end };
    } else if (open) open.to = line.end;
    else open = { from: line.start + /^\s*/.exec(line.text)![0].length, to: line.end };
  });
  close();
  const lower = text.toLowerCase();
  // A language's capitals may be longer than its small letters; then only the exact search is to be had.
  const small = lower.length === text.length ? lower : text;
  const abbreviations = languageOf(document.lang || 'en').abbreviations;

  const blockAt = (at: number): Block => {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.start <= at) low = middle;
      else high = middle - 1;
    }
    return blocks[low]!;
  };
  const lineAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const stands = (from: number, to: number): string =>
    plainOf(source, { text: text.slice(from, to), places: places.slice(from, to) });
  const traceOf = (from: number, to: number): Trace => {
    const block = blockAt(from);
    const [start, end] = sentenceAround(text, block, from, to, abbreviations);
    return {
      document: name,
      section: block.section,
      sentence: stands(start, end),
      line: lineAt(places[from]!),
    };
  };
  const search = (haystack: string, needle: string): [number, number][] => {
    const found: [number, number][] = [];
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1))
      if (isWhole(text, at, at + needle.length)) found.push([at, at + needle.length]);
    return found;
  };

  return {
    document,
    find(words) {
      const needle = foldWords(words);
      if (needle === '') return undefined;
      const exact = search(text, needle);
      const all = exact.length > 0 ? exact : search(small, needle.toLowerCase());
      const [first, ...others] = all;
      if (!first) return undefined;
      return {
        trace: traceOf(...first),
        others: others.map(one => traceOf(...one)),
        folded: exact.length === 0,
        at: [places[first[0]]!, places[first[1] - 1]! + 1],
      };
    },
    nearest(words) {
      const best = mostAlike(text, foldWords(words));
      if (!best) return undefined;
      return {
        words: stands(best.from, best.to),
        trace: traceOf(best.from, best.to),
        likeness: best.likeness,
      };
    },
  };
}

/** The characters of the source that a folded stretch stands for, gaps as single spaces. */
function plainOf(source: string, { text, places }: Folded): string {
  let made = '';
  for (let at = 0; at < text.length; at++) {
    // Folded signs of several characters ('...') stand for one.
    if (at > 0 && places[at] === places[at - 1]) continue;
    made += text[at] === ' ' || text[at] === '\n' ? ' ' : source[places[at]!]!;
  }
  return made.trim();
}

/** Whether a stretch is cut out of no longer word or number: '20,000' is not in '220,000', '12' not in '12%'. */
function isWhole(text: string, from: number, to: number): boolean {
  const first = text[from]!;
  const last = text[to - 1]!;
  const before = text[from - 1] ?? ' ';
  const after = text[to] ?? ' ';
  const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;
  if (spaced.test(first) && spaced.test(before)) return false;
  if (spaced.test(last) && spaced.test(after)) return false;
  if (/\d/.test(first)) {
    if (/[$€£¥￥₹第]/.test(before)) return false;
    if (/[.,]/.test(before) && /\d/.test(text[from - 2] ?? '')) return false;
    if (before === '-' && !/[\s\d]/.test(text[from - 2] ?? ' ') && /\p{L}/u.test(text[from - 2] ?? ''))
      return false;
    if (before === '-' && /^[\s(]?$/.test(text[from - 2] ?? '')) return false;
  }
  // '6万' is not in '6万8000', nor '三' in '十三'.
  if (NUMERAL.test(first) && /[〇零一二三四五六七八九十百千两兩]/.test(before)) return false;
  if (NUMERAL.test(last) && NUMERAL.test(after)) return false;
  if (/\d/.test(last)) {
    if (/[%‰+]/.test(after)) return false;
    if (/[.,]/.test(after) && /\d/.test(text[to + 1] ?? '')) return false;
  }
  return true;
}

/** The sentence, or sentences, around a stretch of a block. */
function sentenceAround(
  text: string,
  block: Block,
  from: number,
  to: number,
  abbreviations: ReadonlySet<string>,
): [number, number] {
  let start = block.start;
  let end = block.end;
  // '「...。」と' goes on behind the quotation.
  const stop = /[.!?](?:["')\]]*)(?= |$)|\.\.\.(?= )|[。！？][」』）"')\]]*(?![」』）"')\]と])/g;
  stop.lastIndex = block.start;
  for (let match = stop.exec(text); match && match.index < block.end; match = stop.exec(text)) {
    const after = match.index + match[0].length;
    if (!endsSentence(text, match.index, after, abbreviations)) continue;
    if (after <= from) start = after;
    else if (after >= to) {
      end = after;
      break;
    }
  }
  while (text[start] === ' ') start++;
  return [start, Math.min(end, block.end)];
}

function endsSentence(text: string, dot: number, after: number, abbreviations: ReadonlySet<string>): boolean {
  const next = /^ ["'(]*(.)/u.exec(text.slice(after, after + 6))?.[1];
  if (next === undefined) return true;
  if (text[dot] !== '.') return !/\p{Ll}/u.test(next) || /[。！？]/.test(text[dot]!);
  if (/\p{Ll}/u.test(next)) return false;
  const word = `${/[^\s("']*$/.exec(text.slice(Math.max(0, dot - 20), dot))![0]}.`;
  if (abbreviations.has(word.toLowerCase())) return false;
  // An initial: 'J. Smith'.
  return !/^\p{Lu}\.$/u.test(word);
}

/** The window of a text that shares most tokens with words, numbers counting twice. */
function mostAlike(text: string, words: string): { from: number; to: number; likeness: number } | undefined {
  // A character of a text without gaps is a token of its own.
  const split = (from: string) => [
    ...from.matchAll(
      /\d+(?:[.,]\d+)*|[\p{sc=Han}\p{sc=Hira}]|[\p{sc=Kana}ー]+|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\p{L})+(?:['-]\p{L}+)*|[$€£¥]|\n/gu,
    ),
  ];
  const wanted = split(words.toLowerCase());
  if (wanted.length === 0) return undefined;
  const weight = (token: string) => (/\d/.test(token) ? 2 : token.length > 3 ? 1 : 0.3);
  const need = new Map<string, number>();
  for (const [token] of wanted) need.set(token, (need.get(token) ?? 0) + 1);
  const total = wanted.reduce((sum, [token]) => sum + weight(token), 0);
  const tokens = split(text);
  const size = Math.ceil(wanted.length * 1.3) + 1;
  const seen = new Map<string, number>();
  let score = 0;
  let left = 0;
  let best: { left: number; right: number; score: number } | undefined;
  const key = (at: number) => tokens[at]![0].toLowerCase();
  const add = (token: string, by: 1 | -1) => {
    const limit = need.get(token) ?? 0;
    const before = Math.min(seen.get(token) ?? 0, limit);
    seen.set(token, (seen.get(token) ?? 0) + by);
    score += (Math.min(seen.get(token)!, limit) - before) * weight(token);
  };
  for (let right = 0; right < tokens.length; right++) {
    if (key(right) === '\n') {
      for (; left < right; left++) add(key(left), -1);
      left = right + 1;
      continue;
    }
    add(key(right), 1);
    while (right - left >= size) add(key(left++), -1);
    if (score > (best?.score ?? 0) + 1e-9) best = { left, right, score };
  }
  if (!best || best.score / total < 0.34) return undefined;
  let { left: from, right: to } = best;
  // What adds nothing at the ends falls away: words that aren't wanted, and wanted ones that stand again inside.
  const inside = new Map<string, number>();
  for (let at = from; at <= to; at++) inside.set(key(at), (inside.get(key(at)) ?? 0) + 1);
  const spare = (at: number) => (inside.get(key(at)) ?? 0) > (need.get(key(at)) ?? 0);
  const drop = (at: number) => inside.set(key(at), inside.get(key(at))! - 1);
  while (from < to && spare(from)) drop(from++);
  while (to > from && spare(to)) drop(to--);
  // The words begin or end with something else: as many tokens of the text take its place.
  const reach = (at: number, by: 1 | -1, missing: number) => {
    let here = at;
    for (let count = 0; count < missing; count++) {
      const next = here + by;
      if (next < 0 || next >= tokens.length || key(next) === '\n') break;
      const gap =
        by > 0 ? text.slice(ends(here), tokens[next]!.index) : text.slice(ends(next), tokens[here]!.index);
      if (/[.!?;:]/.test(gap)) break;
      here = next;
    }
    return here;
  };
  const ends = (at: number) => tokens[at]!.index + tokens[at]![0].length;
  const first = wanted.findIndex(([token]) => token === key(from));
  const last = wanted.length - 1 - wanted.findLastIndex(([token]) => token === key(to));
  from = reach(from, -1, Math.max(0, first));
  to = reach(to, 1, Math.max(0, last));
  const begin = tokens[from]!.index;
  const sign = /[$€£¥+%)]*/.exec(text.slice(ends(to), ends(to) + 1))![0];
  return { from: begin, to: ends(to) + sign.length, likeness: Math.min(1, best.score / total) };
}
