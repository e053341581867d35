/** An article's text as sentences that know their place, with the figures and dates that stand in them. */
import { type Dated, datesIn } from '../dates.ts';
import { languageOf } from '../languages/index.ts';
import { readQuantities } from '../quantities.ts';
import type { Document, Quantity } from '../types.ts';
import type { Words } from './words/words.ts';

/** A sentence, Markdown marks left out. */
export interface Sentence {
  readonly text: string;
  /** Offset in the document's text, and its line (from 1). */
  readonly at: number;
  readonly line: number;
  /** Counts sentences over the whole text, and blocks: paragraphs, list items. */
  readonly index: number;
  readonly block: number;
  /** A list's item, and the number of its list. */
  readonly list?: number;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly Dated[];
  /** Stretches in quotation marks, of five words or more: someone's own saying. */
  readonly quoted: readonly (readonly [number, number])[];
}

/** What the rules read. */
export interface Passages {
  readonly sentences: readonly Sentence[];
  readonly words: Words;
  readonly lang: string;
  readonly published: string;
}

interface Stripped {
  readonly text: string;
  /** Offset in the source of each character. */
  readonly places: readonly number[];
}

const ITEM = /^[ \t]*(?:[-*+•‣][ \t]+|\d{1,3}[.)][ \t]+)/;
/** '2.1' before a paragraph is its number. */
const SECTION = /^[ \t]*(?:§ ?)?\d{1,2}(?:\.\d{1,2}){1,3}\.?[ \t]+(?=\p{Lu})/u;

/** Splits a document. Code, headings, tables and quoted blocks hold no statements of the article's own. */
export function passagesOf(document: Document, words: Words, lang: string): Passages {
  const source = document.text;
  const sentences: Draft[] = [];
  let block = -1;
  let list = 0;
  let listed = false;
  let open: { from: number; to: number; item: boolean } | undefined;
  const close = () => {
    if (!open) return;
    const { from, to, item } = open;
    open = undefined;
    block++;
    if (item && !listed) list++;
    listed = item;
    const stripped = strip(source, from, to);
    for (const [start, end] of sentencesIn(stripped.text, words, lang)) {
      const text = stripped.text.slice(start, end);
      sentences.push({ text, at: stripped.places[start]!, block, ...(item ? { list } : {}) });
    }
  };
  let at = 0;
  let fence = '';
  for (const line of source.split('\n')) {
    const end = at + line.length;
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (fence) {
      if (mark === fence) fence = '';
    } else if (mark) {
      close();
      fence = mark;
    } else if (line.trim() === '' || /^ {0,3}#{1,6} |^\s*[|>]|^ {0,3}(?:[-*_=][ \t]*){3,}$/.test(line)) {
      close();
    } else {
      const item = ITEM.exec(line);
      if (item) {
        close();
        open = { from: at + item[0].length, to: end, item: true };
      } else if (open && !SECTION.test(line)) open.to = end;
      else {
        close();
        open = { from: at + (SECTION.exec(line)?.[0].length ?? 0), to: end, item: false };
      }
    }
    at = end + 1;
  }
  close();
  return {
    sentences: withLines(withFigures(sentences, lang), source),
    words,
    lang,
    published: document.published,
  };
}

type Draft = Pick<Sentence, 'text' | 'at' | 'block' | 'list'>;

/** The figures and dates of all sentences, read in one go: starting the reader costs more than its work. */
function withFigures(drafts: readonly Draft[], lang: string): Sentence[] {
  // Code, formulas and tables of keys state nothing.
  const texts = drafts.map(({ text }) => (/[{}]|=>|<\/?\w+>/.test(text) ? ' '.repeat(text.length) : text));
  const whole = texts.join('\n\n');
  const quantities = readQuantities(whole, lang);
  const dates = datesIn(whole, lang);
  let [at, q, d] = [0, 0, 0];
  return drafts.map((draft, index) => {
    const end = at + draft.text.length;
    const own: Quantity[] = [];
    const days: Dated[] = [];
    for (; q < quantities.length && quantities[q]!.start < end; q++) own.push(moved(quantities[q]!, at));
    for (; d < dates.length && dates[d]!.start < end; d++) days.push(moved(dates[d]!, at));
    at = end + 2;
    return { ...draft, line: 0, index, quantities: own, dates: days, quoted: quotesIn(draft.text) };
  });
}

const moved = <T extends { readonly start: number; readonly end: number }>(one: T, by: number): T => ({
  ...one,
  start: one.start - by,
  end: one.end - by,
});

function withLines(sentences: readonly Sentence[], source: string): Sentence[] {
  let line = 1;
  let at = 0;
  return sentences.map(sentence => {
    for (
      let next = source.indexOf('\n', at);
      next >= 0 && next < sentence.at;
      next = source.indexOf('\n', at)
    ) {
      line++;
      at = next + 1;
    }
    return { ...sentence, line };
  });
}

/** The text of a block without Markdown's marks, gaps as single spaces. */
function strip(source: string, from: number, to: number): Stripped {
  let text = '';
  const places: number[] = [];
  const raw = source.slice(from, to);
  for (const match of raw.matchAll(
    /!?\[([^\]\n]{0,300})\]\([^)\s]*(?: "[^"]*")?\)|[*`]+|(?<!\w)_+|_+(?!\w)|\s+|[^*`_\s![]+|./gs,
  )) {
    const [part, linked] = match;
    const start = from + match.index;
    if (linked !== undefined) {
      if (part.startsWith('!')) continue;
      for (let n = 0; n < linked.length; n++) {
        text += linked[n];
        places.push(start + 1 + n);
      }
    } else if (/^\s/.test(part)) {
      // A no-break space stays: it holds a number together.
      if (text !== '' && !text.endsWith(' ')) {
        text += /^[\u00a0\u2009\u202f]$/.test(part) ? part : ' ';
        places.push(start);
      }
    } else if (
      !/^[*`_]+$/.test(part) ||
      (part === '*' && /^\s\*\s$/.test(source.slice(start - 1, start + 2)))
    ) {
      for (let n = 0; n < part.length; n++) {
        text += part[n];
        places.push(start + n);
      }
    }
  }
  return { text, places };
}

function sentencesIn(text: string, words: Words, lang: string): [number, number][] {
  const { abbreviations } = languageOf(lang);
  const found: [number, number][] = [];
  let from = 0;
  const put = (end: number) => {
    while (text[from] === ' ') from++;
    if (text.slice(from, end).trim() !== '') found.push([from, end]);
    from = end;
  };
  for (const match of text.matchAll(/[.!?…]["'”’“»«)\]]*(?=\s+["'“‘„»«([]*[\p{Lu}\p{Lo}\d])/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.')) {
      const word = `${/[^\s("'“‘„]*$/.exec(text.slice(Math.max(from, match.index - 20), match.index))![0]}.`;
      if (abbreviations.has(word.toLowerCase()) || /^\p{Lu}\.$|^(?:\p{L}\.){2,}$/u.test(word)) continue;
      if (
        words.ordinalDot &&
        /^\d{1,2}\.$/.test(word) &&
        !words.sentenceStart.test(text.slice(end).trimStart())
      )
        continue;
    }
    put(end);
  }
  put(text.length);
  return found;
}

function quotesIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const match of text.matchAll(/[“"„«»][^“”"„«»]+[”"“»«]/g))
    if (match[0].split(/\s+/).length >= 5) found.push([match.index, match.index + match[0].length]);
  return found;
}

/** Whether a place of a sentence is someone's saying. */
export const isQuoted = (sentence: Sentence, at: number): boolean =>
  sentence.quoted.some(([from, to]) => at >= from && at < to);
