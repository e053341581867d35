/** Quotations of an article with their speakers. */
import type { DocumentIndex } from '../article/traces.ts';
import { type Paragraph, sentencesIn } from './passages.ts';
import { SAYING, wordsIn } from './wording.ts';

/** A quotation, ready for a slide. */
export interface FoundQuote {
  readonly words: string;
  readonly speaker: string;
  readonly section: string;
}

/** The most signs that a room can read. */
const MOST = 260;
const PRONOUN = /^(?:he|she|they|it|we|i|who|er|sie)$/i;

/** Quotations of whole sentences whose speaker the article names, in order. */
export function quotesOf(paragraphs: readonly Paragraph[], lang: string, index: DocumentIndex): FoundQuote[] {
  const found: FoundQuote[] = [];
  let last = '';
  for (const { text, section } of paragraphs) {
    for (const match of text.matchAll(/[“„«]([^“”„«»]{20,900})[”“»]|(?<![\p{L}\p{N}])"([^"]{20,900})"/gu)) {
      const inner = (match[1] ?? match[2])!.trim();
      const after = text.slice(match.index + match[0].length);
      const before = text.slice(0, match.index);
      const named = speakerOf(before, after);
      const speaker = PRONOUN.test(named)
        ? last
        : named || (found.at(-1) && before.includes(found.at(-1)!.words) ? last : '');
      if (named && !PRONOUN.test(named)) last = named;
      const words = shortened(inner, lang);
      if (!speaker || wordsIn(words).length < 6 || /[|<>]/.test(words + speaker) || !index.find(words))
        continue;
      found.push({ words, speaker, section });
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
  return made.replace(/[,;\s]+$/, '');
}

function speakerOf(before: string, after: string): string {
  const name = '((?:\\p{Lu}|[a-z]+ [a-z]*)[^,.;:()“”"]{1,70}?|he|she|they|er|sie)';
  const behind =
    new RegExp(
      `^[,\\s]*(?:${SAYING})\\s+${name}(?=\\s*(?:[,.;:(]|$|\\sin a\\s|\\son\\s|\\swho\\s|\\sat\\s(?:a|the)\\s))`,
      'iu',
    ).exec(after)?.[1] ?? new RegExp(`^[,\\s]*${name}\\s+(?:${SAYING})\\b`, 'iu').exec(after)?.[1];
  const ahead = new RegExp(
    `(?:^|[.!?,;]\\s)${name}\\s+(?:${SAYING})(?:\\s[^.:“"]{0,40})?[,:]?\\s*$`,
    'iu',
  ).exec(before)?.[1];
  const own = (behind ?? ahead ?? '').trim();
  // A small letter begins a person only as 'a nurse', 'one nurse'.
  return own === '' || PRONOUN.test(own) || /^(?:\p{Lu}|(?:an?|one|the|eine?)\s)/u.test(own) ? own : '';
}

/** How a claim names a speaker: the name at the end of titles, 'Keri Fairly'. */
export function shortSpeaker(speaker: string): string {
  const capitals = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+)(?= of |$)/u.exec(speaker)?.[1];
  const own = capitals && !/^(?:Special|Attorney|President|The)\b/.test(capitals) ? capitals : speaker;
  return own[0]!.toUpperCase() + own.slice(1);
}
