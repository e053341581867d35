/** Dated events of an article: words with a date in them, and what happened. */
import { datesIn, readWhen } from '../article/dates.ts';
import { readQuantities } from '../article/quantities.ts';
import type { DocumentIndex } from '../article/traces.ts';
import { capital, trimmed } from './clauses.ts';
import { nameFrom } from './figures.ts';
import type { Sentence } from './passages.ts';
import { POINTING, wordsIn } from './wording.ts';

/** An event, ready for `events:`. */
export interface FoundEvent {
  readonly name: string;
  readonly words: string;
  readonly label: string;
  readonly clock: boolean;
  /** Days since 1970-01-01, for order and for telling apart. */
  readonly from: number;
  readonly doubt: string;
}

const LONGEST = 64;

/** Events in order of the text; `taken` are the names that facts have. */
export function eventsOf(
  sentences: readonly Sentence[],
  {
    lang,
    published,
    index,
    taken,
  }: { lang: string; published: string; index: DocumentIndex; taken: Set<string> },
): FoundEvent[] {
  const tag = lang || 'en';
  const around = { published, lang: tag };
  const found: FoundEvent[] = [];
  for (const sentence of sentences) {
    const { text } = sentence;
    for (const date of datesIn(text, tag)) {
      const exact = date.day !== undefined || date.minute !== undefined;
      if (!exact && (date.year === undefined || readQuantities(text, tag).length > 0)) continue;
      if (!exact && date.month === undefined && !isAboutYear(text, date.start)) continue;
      const own = partsOf(text, date);
      if (!own || !/\p{L}{3}/u.test(own.label)) continue;
      const read = readWhen(own.words, around);
      const place = index.find(own.words);
      if (!read || read.reversed || !place || datesIn(own.words, tag).length > 1) continue;
      const label = capital(trimmed(own.label, LONGEST));
      if (wordsIn(label).length < 3 || found.some(one => one.words === own.words || one.label === label))
        continue;
      const [first = ''] = wordsIn(label);
      const clock = date.minute !== undefined && date.day === undefined;
      found.push({
        name: nameFrom(label, taken, 'event'),
        words: own.words,
        label,
        clock,
        from: read.when.from,
        doubt:
          POINTING.has(first) && first !== 'we'
            ? 'the label points back: say who'
            : own.label.length > LONGEST
              ? 'the label is cut'
              : '',
      });
    }
  }
  return found;
}

/** 'In 2014 Cisco donated', '... became a standard in 2019.': the year is when it happened, not of what. */
function isAboutYear(text: string, at: number): boolean {
  return (
    /^(?:back |early |late )?(?:in|im|en)\s+$/i.test(text.slice(0, at)) ||
    (/\b(?:in|since|seit)\s+$/i.test(text.slice(0, at)) && /^\d{4}[.,]/.test(text.slice(at)))
  );
}

/** The clause that a date stands in, and the same without the date. */
function partsOf(
  text: string,
  { start, end }: { start: number; end: number },
): { words: string; label: string } | undefined {
  const lead =
    /(?:^|\s|\()(?:(?:back|early|late|later)\s+)?(?:on|in|at|by|since|am|im|seit|um|le|el)?\s*(?:\p{Lu}\p{Ll}+day,\s)?$/u.exec(
      text
        .slice(0, start)
        .replace(/^On\b/, 'on')
        .replace(/^In\b/, 'in')
        .replace(/^At\b/, 'at')
        .replace(/^By\b/, 'by')
        .replace(/^Am\b/, 'am')
        .replace(/^Im\b/, 'im')
        .replace(/^Since\b/, 'since'),
    );
  const from = lead ? lead.index : start;
  const tail = text.slice(end);
  if (text[start - 1] === '(') {
    // '... the day after (May 5), the list came out': what follows happened, else what stands before.
    const close = /^\)[,:]?\s*/.exec(tail)?.[0];
    if (close === undefined) return undefined;
    const rest = unstopped(clauseOf(tail.slice(close.length)));
    const first = text.slice(0, start - 1).trim();
    const words = `${text.slice(start - 1, end)}${close}${rest}`;
    return rest.split(' ').length >= 3
      ? { words, label: rest }
      : { words: text.slice(0, end + 1), label: first };
  }
  if (text.slice(0, from).trim() === '') {
    // 'On May 6, they signed, granting': up to the clause's end. '14:30 UTC: alerts'.
    const joint = /^[,:]?\s*(?:[–—-]\s+)?/.exec(tail)![0];
    const rest = clauseOf(tail.slice(joint.length));
    const words = text.slice(0, end + joint.length + rest.length).trim();
    return rest === '' ? undefined : { words: unstopped(words), label: unstopped(rest) };
  }
  // 'They signed on May 6': from the clause's start.
  const before = text.slice(0, from);
  const cut = Math.max(
    ...[...before.matchAll(/[;:([\])]\s*|,\s(?=(?:and|but|und|aber|which|when)\s)|\s[–—]\s/g)].map(
      match => match.index + match[0].length,
    ),
    0,
  );
  const joint = /^(?:and|but|und|aber)\s+/i.exec(before.slice(cut))?.[0].length ?? 0;
  const words = text.slice(cut + joint, end);
  const label = before
    .slice(cut + joint)
    .trim()
    .replace(/[,\s]+$/, '');
  return { words, label };
}

/** Up to the comma that a new clause follows, or a longer stop. */
function clauseOf(text: string): string {
  const stop =
    /[;()]|\s–\s|—|,\s(?=(?:\p{Ll}+ing|and|but|which|who|where|while|after|before|und|aber|die|der|das)\b)|\.(?=\s|$)/u.exec(
      text,
    );
  return (stop ? text.slice(0, stop.index) : text).trimEnd();
}

const unstopped = (text: string): string => text.trim().replace(/[.,;:!]+$/, '');
