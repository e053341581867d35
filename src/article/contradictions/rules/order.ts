/** 'Two days later', 'the day after': the dates on both sides must have it so. */
import type { Dated } from '../../dates.ts';
import { readWhen } from '../../dates.ts';
import type { When } from '../../types.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { type Put, putsIn } from '../relations.ts';
import { stemsOf } from '../stems.ts';
import type { Words } from '../words/words.ts';

/** A moment of a sentence. */
interface Moment {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly when: When;
  /** The words give its year. */
  readonly sure: boolean;
}

/** Dates against the wording that orders them. */
export function order({ sentences, words, lang, published }: Passages): Contradiction[] {
  const around = { lang, published: published || yearOf(sentences) };
  const momentsOf = (sentence: Sentence): Moment[] =>
    sentence.dates.flatMap(dated => {
      const text = sentence.text.slice(dated.start, dated.end);
      const when = readWhen(text, around)?.when;
      return when && grainOf(dated)
        ? [{ sentence, start: dated.start, end: dated.end, text, when, sure: dated.year !== undefined }]
        : [];
    });
  const found: Contradiction[] = [];
  for (const sentence of sentences) {
    if (sentence.dates.length === 0 || !words.hints.relation.test(sentence.text)) continue;
    for (const put of putsIn(sentence.text, words)) {
      if (isQuoted(sentence, put.start)) continue;
      const own = momentsOf(sentence).filter(one => fits(one, put));
      const made = put.follows
        ? behind(sentence, put, own, sentences, momentsOf, words)
        : before(sentence, put, own, sentences, momentsOf, words);
      if (made) found.push(made);
    }
  }
  return found;
}

/** The first year that the text names, for days without one. */
function yearOf(sentences: readonly Sentence[]): string {
  for (const { dates } of sentences) for (const { year } of dates) if (year) return String(year);
  return '2001';
}

const grainOf = (dated: Dated): string | undefined =>
  dated.minute !== undefined
    ? 'time'
    : dated.day !== undefined
      ? 'day'
      : dated.month !== undefined
        ? 'month'
        : dated.year !== undefined && dated.third === undefined
          ? 'year'
          : undefined;

/** Whether a date is as fine as the relation needs. */
function fits({ when }: Moment, { grain }: Put): boolean {
  if (grain === 'time') return when.precision === 'time';
  if (grain === 'day') return when.precision === 'day';
  if (grain === 'month') return when.precision === 'day' || when.precision === 'month';
  return when.precision === 'day' || when.precision === 'month' || when.precision === 'year';
}

/** Whether the dates can have it so; where one has no year of its own, in any year. */
function holds(own: Moment, reference: Moment, put: Put): boolean {
  // '2:30, an hour later at 2:30': the clocks were changed.
  if (put.grain === 'time' && own.when.from === reference.when.from) return true;
  if (holdsAt(own.when, reference.when, put, 0)) return true;
  if (put.grain === 'time' || (own.sure && reference.sure)) return false;
  const years = Math.round((reference.when.from + put.days - own.when.from) / 365.25);
  return years !== 0 && holdsAt(own.when, reference.when, put, Math.round(years * 365.25));
}

function holdsAt(own: When, reference: When, { days, give }: Put, shift: number): boolean {
  const whole = own.precision === 'time' ? 0 : 1;
  const low = own.from + shift - reference.to + whole;
  const high = own.to + shift - reference.from - whole;
  const loose = give + (shift === 0 ? 0 : 1) + 1e-6;
  return days >= Math.min(low, high) - loose && days <= Math.max(low, high) + loose;
}

/** 'Two days later, on 14 June': measured from the dates before. */
function before(
  sentence: Sentence,
  put: Put,
  own: readonly Moment[],
  sentences: readonly Sentence[],
  momentsOf: (sentence: Sentence) => Moment[],
  words: Words,
): Contradiction | undefined {
  const date = beside(sentence, put, own, words);
  if (!date) return undefined;
  const inside = own.filter(one => one !== date && one.end <= put.start && one.end <= date.start);
  const references = [...inside];
  for (
    let back = sentence.index - 1;
    references.length === 0 && back >= Math.max(0, sentence.index - 2);
    back--
  )
    references.push(...momentsOf(sentences[back]!).filter(one => fits(one, put)));
  if (references.length === 0 || references.some(one => holds(date, one, put))) return undefined;
  return say(sentence, put, date, references.at(-1)!);
}

/** 'Two days after the vote': measured from the vote, whose date stands here or elsewhere. */
function behind(
  sentence: Sentence,
  put: Put,
  own: readonly Moment[],
  sentences: readonly Sentence[],
  momentsOf: (sentence: Sentence) => Moment[],
  words: Words,
): Contradiction | undefined {
  const rest = sentence.text.slice(put.end);
  const clause = /^[^,;:.()–—]*/.exec(rest)![0];
  const close = put.end + clause.length;
  const inClause = own.filter(one => one.start >= put.end && one.end <= close + 1);
  const bracketed = own.find(one => one.start === close + 1 && sentence.text[close] === '(');
  const outside = own.filter(one => !inClause.includes(one) && one !== bracketed);
  const date =
    beside(sentence, put, outside, words) ?? nextTo(sentence, close, outside, words) ?? only(outside);
  if (inClause.length === 1) {
    if (!date || holds(date, inClause[0]!, put)) return undefined;
    return say(sentence, put, date, inClause[0]!);
  }
  if (inClause.length > 1) return undefined;
  if (bracketed && date) return holds(date, bracketed, put) ? undefined : say(sentence, put, date, bracketed);
  const named = date ?? bracketed;
  if (!named) return undefined;
  const references = eventsLike(clause, sentence, sentences, put, momentsOf, words);
  if (references.length === 0) return undefined;
  // A date in brackets may be either side's.
  const right = references.some(
    one => holds(named, one, put) || (named === bracketed && named.when.from === one.when.from),
  );
  return right ? undefined : say(sentence, put, named, references[0]!);
}

const only = (moments: readonly Moment[]): Moment | undefined =>
  moments.length === 1 ? moments[0] : undefined;

/** The date that stands right before or behind the relation. */
function beside({ text }: Sentence, put: Put, own: readonly Moment[], words: Words): Moment | undefined {
  const joint = (from: number, to: number) => from <= to && words.dateJoint.test(text.slice(from, to));
  return own.find(one => joint(put.end, one.start)) ?? own.find(one => joint(one.end, put.start));
}

const nextTo = ({ text }: Sentence, at: number, own: readonly Moment[], words: Words): Moment | undefined =>
  own.find(one => one.start >= at && words.dateJoint.test(text.slice(at, one.start)));

/** Dated sentences that tell of what the clause names: those that share most of its words. */
function eventsLike(
  clause: string,
  own: Sentence,
  sentences: readonly Sentence[],
  put: Put,
  momentsOf: (sentence: Sentence) => Moment[],
  words: Words,
): Moment[] {
  const wanted = stemsOf(clause, words);
  if (wanted.size === 0 || wanted.size > 8 || words.someones.test(clause) || words.unreal.test(own.text))
    return [];
  // One word alone must be a thing that is known, and told of nearby.
  const one = wanted.size === 1;
  if (one && !words.known.test(clause)) return [];
  let best = 0;
  let found: Moment[] = [];
  for (const sentence of sentences) {
    if (sentence === own || sentence.dates.length === 0) continue;
    if (one && Math.abs(sentence.index - own.index) > 8) continue;
    const moments = momentsOf(sentence).filter(one => fits(one, put));
    if (moments.length === 0) continue;
    const stems = stemsOf(sentence.text, words);
    const shared = [...wanted].filter(stem => stems.has(stem)).length;
    if (shared < Math.max(1, wanted.size > 3 ? Math.ceil(wanted.size * 0.6) : wanted.size) || shared < best)
      continue;
    if (shared > best) found = [];
    best = shared;
    found.push(...moments);
  }
  return found;
}

function say(sentence: Sentence, put: Put, date: Moment, reference: Moment): Contradiction {
  const way = put.way === 0 ? 'on the same day' : put.way > 0 ? 'later' : 'earlier';
  const dates = `${date.text} and ${reference.text}`;
  return contradiction(
    'order',
    `“${put.text}” and the dates ${dates} can't both hold: the first should be ${way === 'on the same day' ? way : `${amount(put)} ${way}`}`,
    reference.sentence,
    sentence,
  );
}

function amount({ days, grain }: Put): string {
  const size = Math.abs(days);
  const [count, unit] =
    grain === 'time'
      ? [Math.round(size * 1440), 'minute']
      : size >= 360
        ? [Math.round(size / 365), 'year']
        : size >= 28
          ? [Math.round(size / 30.4), 'month']
          : [size, 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
