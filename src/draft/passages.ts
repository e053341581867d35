/** The text of article.md in pieces: blocks with their section, sentences with their block, tables. */
import { languageOf } from '../article/languages/index.ts';
import { draftWordsOf } from './words/index.ts';

/** A sentence, in order of the text. */
export interface Sentence {
  readonly text: string;
  readonly section: string;
  /** Counts blocks, headings left out: 0 is the lead. */
  readonly block: number;
  /** Counts sentences of the block. */
  readonly index: number;
  readonly item: boolean;
  /** The line before a list: what its items are items of. */
  readonly under: string;
}

/** A table, its cells as they stand; `lead` is the sentence before it. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  readonly section: string;
  readonly lead: string;
  readonly block: number;
}

/** A paragraph or list item, whole: a quotation may run over its sentences. */
export interface Paragraph {
  readonly text: string;
  readonly section: string;
  readonly block: number;
  readonly item: boolean;
  /** The paragraph before a list, for its items. */
  readonly under: string;
}

/** A heading, with the block that follows it. */
export interface Heading {
  readonly text: string;
  readonly level: number;
  readonly block: number;
}

export interface Passages {
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly FoundTable[];
  readonly headings: readonly Heading[];
}

const ITEM = /^[ \t]*(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+|>[ \t]?)/;

/** Splits clean Markdown. Code and headings hold no sentences; sections of references and the like are left out. */
export function passagesOf(body: string, lang: string): Passages {
  const { endings } = draftWordsOf(lang || 'en');
  const headings: Heading[] = [];
  let skipped = 0;
  let before = '';
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const tables: FoundTable[] = [];
  let section = '';
  let block = 0;
  let under = '';
  const plain = body.replace(/^ {0,3}(?:```|~~~)[\s\S]*?^ {0,3}(?:```|~~~)[ \t]*$/gm, '');
  for (const part of plain.split(/\n\s*\n/)) {
    const lines = part.split('\n').filter(line => line.trim() !== '');
    const [, marks = '', heading] = /^ {0,3}(#{1,6}) +(.*)$/.exec(lines[0] ?? '') ?? [];
    if (heading !== undefined) {
      section = heading.trim();
      under = '';
      if (skipped === 0 || marks.length <= skipped) skipped = endings.test(section) ? marks.length : 0;
      if (skipped === 0) headings.push({ text: section, level: marks.length, block });
      continue;
    }
    if (lines.length === 0 || skipped > 0) continue;
    if (lines.every(line => /^\s*\|.*\|\s*$/.test(line)) && lines.length > 2) {
      tables.push({
        rows: tableRows(lines),
        section,
        lead: sentences.at(-1)?.section === section ? sentences.at(-1)!.text : '',
        block,
      });
      block++;
      continue;
    }
    for (const unit of unitsOf(lines)) {
      const item = ITEM.exec(unit);
      const text = unit
        .slice(item?.[0].length ?? 0)
        .replace(/\s+/g, ' ')
        .trim();
      const split = sentencesIn(text, lang);
      paragraphs.push({ text, section, block, item: item !== null, under: item ? before : '' });
      sentences.push(
        ...split.map((one, index) => ({
          text: one,
          section,
          block,
          index,
          item: item !== null,
          under: item ? under : '',
        })),
      );
      if (!item) {
        under = /[:：]$/.test(text) ? (split.at(-1) ?? '') : '';
        before = split.at(-1) ?? '';
      }
    }
    block++;
  }
  return { sentences, paragraphs, tables, headings };
}

/** Paragraphs and list items of a block: an item ends where the next begins. */
function unitsOf(lines: readonly string[]): string[] {
  const units: string[] = [];
  for (const line of lines) {
    if (units.length === 0 || ITEM.test(line)) units.push(line);
    else units[units.length - 1] += ` ${line.trim()}`;
  }
  return units;
}

function tableRows(lines: readonly string[]): string[][] {
  return lines
    .filter(line => !/^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(line))
    .map(line =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map(cell => cell.trim()),
    );
}

/** The sentences of a paragraph. */
export function sentencesIn(text: string, lang: string): string[] {
  const { abbreviations } = languageOf(lang || 'en');
  const made: string[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /[.!?…]["'”’»)\]]*(?=\s+["'“‘«„([]*[\p{Lu}\p{Lo}\d])|[。！？][」』”）]*/gu,
  )) {
    const end = match.index + match[0].length;
    const word = `${/[^\s("'“‘]*$/.exec(text.slice(Math.max(from, match.index - 20), match.index))![0]}.`;
    if (
      match[0].startsWith('.') &&
      (abbreviations.has(word.toLowerCase()) ||
        /^(?:\p{Lu}|\d{1,2})\.$/u.test(word) ||
        /^(?:\p{L}\.){2,}$/u.test(word))
    )
      continue;
    made.push(text.slice(from, end).trim());
    from = end;
  }
  const rest = text.slice(from).trim();
  return rest ? [...made, rest] : made;
}
