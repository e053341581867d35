/** Dated events of an article: words with a date in them, and what happened. */
import { datesIn, readWhen } from '../article/dates.ts';
import { readQuantities } from '../article/quantities.ts';
import type { DocumentIndex } from '../article/traces.ts';
import { capital, isVerb, low, nounPhrase, split, trimmed, withoutDangling } from './clauses.ts';
import { nameFrom } from './naming.ts';
import type { Sentence } from './passages.ts';
import { draftWordsOf } from './words/index.ts';
import { type DraftWords, wordsIn } from './words/words.ts';

/** An event, ready for `events:`. */
export interface FoundEvent {
  readonly name: string;
  readonly words: string;
  readonly label: string;
  readonly clock: boolean;
  /** Days since 1970-01-01, for order and for telling apart. */
  readonly from: number;
  readonly doubt: string;
  readonly sentence: Sentence;
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
  const language = draftWordsOf(tag);
  const around = { published, lang: tag };
  const found: FoundEvent[] = [];
  for (const sentence of sentences) {
    const { text } = sentence;
    for (const date of datesIn(text, tag)) {
      const exact = date.day !== undefined || date.minute !== undefined;
      if (!exact && date.year === undefined) continue;
      if (!exact && date.month === undefined && !isWhen(text, date.start, language)) continue;
      const own = partsOf(text, date, language);
      if (!own || !/\p{L}{3}|\p{Lo}{2}/u.test(own.label)) continue;
      // 'In 2023 it was 8.9%': a figure's time is no event.
      if (!exact && readQuantities(own.words, tag).length > 0) continue;
      const words = withoutFigures(own.words, tag, index);
      const read = readWhen(words, around);
      const place = index.find(words);
      if (!read || read.reversed || !place || datesIn(words, tag).length > 1) continue;
      const whole = language.nouns ? own.label : withoutDangling(split(own.label), language);
      const told = inOrder(language.dense ? own.label : whole, language);
      const label = capital(trimmed(told, LONGEST, language));
      const enough = language.dense ? label.length >= 4 : wordsIn(label).length >= 3;
      if (!enough || found.some(one => one.words === words || one.label === label)) continue;
      const clock = date.minute !== undefined && date.day === undefined;
      found.push({
        name: nameFrom(label, taken, 'event'),
        words,
        label,
        clock,
        from: read.when.from,
        sentence,
        doubt: !saysSomething(told, clock, language)
          ? 'no sentence by itself: say what happened'
          : language.pronouns.has(low(split(label)[0]))
            ? 'the label points back: say who'
            : told.length > LONGEST
              ? 'the label is cut'
              : '',
      });
    }
  }
  return found;
}

/** The part around the date that holds no figure, where that stands once: a figure is a fact of its own. */
function withoutFigures(words: string, lang: string, index: DocumentIndex): string {
  const [date] = datesIn(words, lang);
  const figures = readQuantities(words, lang);
  if (!date || figures.length === 0) return words;
  const from = Math.max(0, ...figures.filter(({ end }) => end <= date.start).map(({ end }) => end));
  const to = Math.min(
    words.length,
    ...figures.filter(({ start }) => start >= date.end).map(({ start }) => start),
  );
  const part = unstopped(words.slice(from, to)).replace(/^[\s,;:]+/, '');
  const place = index.find(part);
  return place && place.others.length === 0 && datesIn(part, lang).length === 1 ? part : words;
}

/** A clock's event may be a note: '14:30 UTC: alerts'; others say who did what. */
const saysSomething = (text: string, clock: boolean, words: DraftWords): boolean => {
  const list = split(text);
  if (clock || words.dense) return true;
  return (
    (words.articles.has(low(list[0])) || !words.of.has(low(list[0]))) &&
    list.some((_, at) => at > 0 && isVerb(list, at, words))
  );
};

/** 'In 2014 Cisco donated', '... became a standard in 2019.': the year is when it happened, not of what. */
const isWhen = (text: string, at: number, { inYear, dense }: DraftWords): boolean =>
  dense !== undefined || inYear.test(text.slice(0, at));

/** The text before a date without 'on', 'in the year', 'Monday,'. */
function leadTo(text: string, { on, small }: DraftWords): string {
  let own = text;
  for (;;) {
    const last = /(?:^|\s|\()(\S+)\s*$/u.exec(own);
    if (!last) return own;
    const word = low(last[1]);
    const isDay = /^\p{Lu}\p{Ll}+(?:day|tag|woch),?$/u.test(last[1]!);
    const leads =
      on.test(word) ||
      isDay ||
      /^(?:jahr|jahre|the|dem|año|day)$/.test(word) ||
      (small.has(word) && own.length - last.index > own.length - 4);
    if (!leads || own.length < text.length - 40) return own;
    own = own.slice(0, last.index + (last[0].startsWith('(') ? 1 : 0));
  }
}

/** The clause that a date stands in, and the same without the date. */
function partsOf(
  text: string,
  { start, end }: { start: number; end: number },
  words: DraftWords,
): { words: string; label: string } | undefined {
  const from = leadTo(text.slice(0, start), words).length;
  const tail = text.slice(end);
  if (text[start - 1] === '(') {
    // '... the day after (May 5), the list came out': what follows happened, else what stands before.
    const close = /^\)[,:]?\s*/.exec(tail)?.[0];
    if (close === undefined) return undefined;
    const rest = unstopped(clauseOf(tail.slice(close.length), words));
    const first = text.slice(0, start - 1).trim();
    return rest.split(' ').length >= 3
      ? { words: `${text.slice(start - 1, end)}${close}${rest}`, label: rest }
      : { words: text.slice(0, end + 1), label: first };
  }
  const before = text.slice(0, from);
  const cut = Math.max(
    ...[...before.matchAll(/[;:：；([\])（）]\s*|[，、](?=\S)|,\s|\s[–—]\s/g)].map(
      match => match.index + match[0].length,
    ),
    0,
  );
  const [lead = ''] = /^\s*\S+\s+/.exec(before.slice(cut)) ?? [];
  const joint = words.joiners.has(low(lead)) ? lead.length : 0;
  const own = before.slice(cut + joint).trim();
  if (own === '' || split(own).every(word => words.small.has(low(word)))) {
    // 'On May 6, they signed, granting': up to the clause's end. '14:30 UTC: alerts'.
    const gap = /^[,:，：、]?\s*(?:[–—-]\s+)?(?:[にはからので]|以降)*[、，]?/u.exec(tail)![0];
    const rest = clauseOf(tail.slice(gap.length), words);
    const whole = text.slice(own === '' ? cut : cut, end + gap.length + rest.length).trim();
    return rest === '' ? undefined : { words: unstopped(whole), label: unstopped(rest) };
  }
  // 'They signed on May 6': from the clause's start; 'Work begins in May with a test': with what follows where short.
  const rest = clauseOf(tail, words);
  if (words.dense)
    return {
      words: unstopped(text.slice(cut + joint, end + rest.length)),
      label: unstopped(own + rest.replace(/^[にはからので]+/u, '')),
    };
  const follows = /^\s/.test(rest) && split(rest).length <= 5 && !datesNear(rest);
  return {
    words: unstopped(text.slice(cut + joint, follows ? end + rest.length : end)),
    label: `${own.replace(/[,\s]+$/, '')}${follows ? rest : ''}`.trim(),
  };
}

const datesNear = (text: string): boolean => /\d/.test(text);

/** German puts the verb behind the date: 'Am 1. April gingen 15 Blöcke vom Netz' is '15 Blöcke gingen vom Netz'. */
function inOrder(text: string, words: DraftWords): string {
  const list = split(text);
  if (!words.nouns || list.length < 3 || !isVerb(['x', ...list], 1, words)) return text;
  const [verb = '', second = ''] = list;
  if (words.persons.has(low(second))) return [second, verb, ...list.slice(2)].join(' ');
  const rest = list.slice(1).join(' ');
  const { noun } = nounPhrase(rest, words);
  return noun === '' ? text : `${noun} ${verb} ${rest.slice(rest.indexOf(noun) + noun.length).trim()}`.trim();
}

/** Up to the comma that a new clause follows, or a longer stop. */
function clauseOf(text: string, words: DraftWords): string {
  const stops = words.dense ? /[。；]/u : /[;()]|\s–\s|—|,\s(?=\S+\s\S+)|\.(?=\s|$)/u;
  const stop = stops.exec(text);
  return (stop ? text.slice(0, stop.index) : text).trimEnd();
}

const unstopped = (text: string): string => text.trim().replace(/[.,;:!。，]+$/, '');
