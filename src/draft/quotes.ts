/** Quotations of an article with their speakers. */
import type { DocumentIndex } from '../article/traces.ts';
import { type Paragraph, sentencesIn } from './passages.ts';
import { draftWordsOf } from './words/index.ts';
import { type DraftWords, wordsIn } from './words/words.ts';

/** A quotation, ready for a slide. */
export interface FoundQuote {
  readonly words: string;
  readonly speaker: string;
  readonly section: string;
  readonly block: number;
}

/** The most signs that a room can read. */
const MOST = 260;
const PRONOUN = /^(?:he|she|they|it|we|i|who|er|sie|il|elle|él|ella)$/i;

/** Quotations of whole sentences whose speaker the article names, in order. */
export function quotesOf(paragraphs: readonly Paragraph[], lang: string, index: DocumentIndex): FoundQuote[] {
  const found: FoundQuote[] = [];
  const language = draftWordsOf(lang || 'en');
  let last = '';
  for (const { text, section, block } of paragraphs) {
    for (const match of text.matchAll(
      /[“„«「»]([^“”„«»「」]{9,900})[”“»」«]|(?<![\p{L}\p{N}])"([^"]{20,900})"/gu,
    )) {
      const inner = (match[1] ?? match[2])!.trim();
      const after = text.slice(match.index + match[0].length);
      const before = text.slice(0, match.index);
      const named = speakerOf(before, after, language);
      const speaker = PRONOUN.test(named)
        ? last
        : named || (found.at(-1) && before.includes(found.at(-1)!.words) ? last : '');
      if (named && !PRONOUN.test(named)) last = named;
      const words = shortened(inner, lang);
      if (
        !speaker ||
        (language.dense ? words.length < 12 : wordsIn(words).length < 6) ||
        /[|<>]/.test(words + speaker) ||
        !index.find(words)
      )
        continue;
      found.push({ words, speaker, section, block });
    }
  }
  return found;
}

/** Its first sentences that a room can read. */
function shortened(text: string, lang: string): string {
  let made = '';
  for (const sentence of sentencesIn(text, lang)) {
    if (made !== '' && made.length + sentence.length > MOST) break;
    made = made === '' ? sentence : `${made} ${sentence}`;
  }
  return made.replace(/[,;，、\s]+$/, '');
}

function speakerOf(before: string, after: string, { saying, dense }: DraftWords): string {
  const said = [...saying].sort((a, b) => b.length - a.length).join('|');
  if (dense) return denseSpeaker(before, after, said);
  const name =
    '((?:\\p{Lu}|[a-z]+ [a-z]* ?)(?:[^,.;:()“”"]|(?<=\\b(?:Dr|Mr|Mrs|Ms|Prof|St|Gen|Sen|Rep|Gov|[A-Z]))\\.){1,70}?(?<!\\b(?:Dr|Mr|Mrs|Ms|Prof|St))|he|she|they|er|sie|il|elle)';
  const behind =
    new RegExp(
      `^[,\\s]*(?:${said})\\s+${name}(?=\\s*(?:[,.;:(]|$|\\sà\\s|\\sen\\sla\\s|\\sin a\\s|\\son\\s|\\swho\\s|\\sat\\s(?:a|the)\\s))`,
      'iu',
    ).exec(after)?.[1] ?? new RegExp(`^[,\\s]*${name}\\s+(?:${said})\\b`, 'iu').exec(after)?.[1];
  const ahead = new RegExp(
    `(?:^|[.!?,;]\\s)${name}\\s+(?:${said})(?:\\s[^.:“"]{0,40})?[,:]?\\s*$`,
    'iu',
  ).exec(before)?.[1];
  // 'The president, Dirk Muster, said: ...'.
  const apart = new RegExp(`(\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+),\\s+(?:${said})[,:]?\\s*$`, 'iu').exec(
    before,
  )?.[1];
  const own = (behind ?? apart ?? ahead ?? '').trim();
  // A small letter begins a person only as 'a nurse', 'one nurse'.
  const titled = /^\p{Ll}[\p{Ll} ]{2,40} \p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(own);
  if (titled) return own[0]!.toUpperCase() + own.slice(1);
  return own === '' || PRONOUN.test(own) || /^(?:\p{Lu}|(?:an?|one|the|eine?|une?|le|la|el|una)\s)/u.test(own)
    ? own
    : '';
}

/** How a claim names a speaker: the name at the end of titles, 'Keri Fairly'. */
export function shortSpeaker(speaker: string): string {
  const capitals = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+)(?= of |$)/u.exec(speaker)?.[1];
  const own = capitals && !/^(?:Special|Attorney|President|The)\b/.test(capitals) ? capitals : speaker;
  return own[0]!.toUpperCase() + own.slice(1);
}

/** '「...」と佐藤さんは話す', '“……”王五表示': a name before the verb, after or before the quotation. */
function denseSpeaker(before: string, after: string, said: string): string {
  const name = '([\\p{L}·・]{2,16}?)';
  const behind = new RegExp(
    `^と?[、，,]?(?:[^。「」“”]{0,24}[、，のる])?${name}(?:は|も|对此)?[、，]?(?:${said})`,
    'u',
  ).exec(after)?.[1];
  const ahead = new RegExp(`(?:^|[。！？，、])${name}(?:は|对此)?(?:${said})[：:，,]?$`, 'u').exec(
    before,
  )?.[1];
  return behind ?? ahead ?? '';
}
