/** Spans of time: an end before its start, a length or an age that its dates don't give. */
import { type Dated, readWhen } from '../../dates.ts';
import type { Quantity, When } from '../../types.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { spanOf } from '../spans.ts';
import type { Words } from '../words/words.ts';

const DAY = 86400;
const YEAR = 365.2425;

interface Period {
  readonly sentence: Sentence;
  readonly from: When;
  readonly to: When;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** 'between': the time in which it was. */
  readonly within: boolean;
}

/** Lengths and ends of spans of time. */
export function duration(passages: Passages): Contradiction[] {
  const found: Contradiction[] = [];
  for (const sentence of passages.sentences) {
    for (const period of periodsIn(sentence, passages)) {
      const reversed = endsFirst(period, passages.words);
      if (reversed) found.push(reversed);
      else found.push(...lengths(period, passages));
    }
    found.push(...years(sentence, passages));
  }
  return found;
}

/** 'from 14:05 to 18:35', 'began on 3 May and ended on 9 May'. */
function periodsIn(sentence: Sentence, { words, lang, published }: Passages): Period[] {
  const { text, dates } = sentence;
  const found: Period[] = [];
  for (const [at, first] of dates.entries()) {
    // '4 to 12 May', '2010-15' are one date.
    if (first.day2 !== undefined || first.lastYear !== undefined) {
      const whole = text.slice(first.start, first.end);
      const when = readWhen(whole, { lang, published: published || '2001' })?.when;
      if (when)
        found.push({
          sentence,
          ...ends(when, first),
          start: first.start,
          end: first.end,
          words: whole,
          within: words.between.test(text.slice(0, first.start)),
        });
      continue;
    }
    const second = dates[at + 1];
    if (!second || isQuoted(sentence, first.start)) continue;
    const between = text.slice(first.end, second.start);
    const before = text.slice(Math.max(0, first.start - 40), first.start);
    const joined = words.until.test(between) && words.from.test(before);
    // 'began ... and ended ...' of one thing: no other verb between.
    const told =
      dates.length === 2 && words.begins.test(before) && words.ends.test(between) && between.length < 60;
    if (!joined && !told) continue;
    if ((first.minute === undefined) !== (second.minute === undefined)) continue;
    const year = first.year ?? second.year;
    const around = { lang, published: year === undefined ? published || '2001' : String(year) };
    const from = readWhen(text.slice(first.start, first.end), around)?.when;
    const to = readWhen(text.slice(second.start, second.end), around)?.when;
    if (!from || !to || !definite(first, second, from, to)) continue;
    found.push({
      sentence,
      from,
      to,
      start: first.start,
      end: second.end,
      words: text.slice(first.start, second.end),
      within: words.between.test(before),
    });
  }
  return found;
}

/** First and last day, or year, of a date that spans some. */
function ends(when: When, { day2 }: Dated): { from: When; to: When } {
  const precision = day2 === undefined ? 'year' : 'day';
  const length = day2 === undefined ? 365 : 1;
  return {
    from: { ...when, precision, to: when.from + length },
    to: { ...when, precision, from: when.to - length },
  };
}

/** Whether both ends are told alike, so that their order is sure. */
function definite(first: Dated, second: Dated, from: When, to: When): boolean {
  if (from.precision !== to.precision) return false;
  if (from.precision === 'time') return true;
  if (from.precision === 'day') {
    if (first.day2 !== undefined || second.day2 !== undefined) return false;
    // 'from 12 November to 3 March' runs over the turn of the year.
    return (
      (first.year === undefined) === (second.year === undefined) ||
      second.year !== undefined ||
      first.month === second.month
    );
  }
  return from.precision === 'year' || (from.precision === 'month' && second.year !== undefined);
}

function endsFirst({ sentence, from, to, words: stretch }: Period, words: Words): Contradiction | undefined {
  if (to.from >= from.from) return undefined;
  // Past midnight, over the turn of the year.
  if (from.precision === 'time') {
    const hours = (to.from - from.from + 1) * 24;
    const over = sentence.dates.length > 2 || words.overnight.test(sentence.text);
    return hours > 18 && !over
      ? contradiction(
          'end-before-start',
          `the time ends (${to.text}) before it starts (${from.text})`,
          sentence,
        )
      : undefined;
  }
  const [first, second] = sentence.dates.filter(one =>
    stretch.includes(sentence.text.slice(one.start, one.end)),
  );
  // 'left on 4 November and came on 2 February 2026': the first is of the year before.
  if (from.precision !== 'year' && first?.year === undefined && first?.month !== second?.month)
    return undefined;
  return contradiction(
    'end-before-start',
    `the time ends (${to.text}) before it starts (${from.text})`,
    sentence,
  );
}

/** A length said of a period: in its sentence, or by 'It lasted' in the next. */
function lengths(period: Period, { sentences, words }: Passages): Contradiction[] {
  const { sentence } = period;
  const candidates = stated(sentence, words.lasting, period);
  const next = sentences[sentence.index + 1];
  const more =
    candidates.length === 0 && next && next.block === sentence.block && next.dates.length === 0
      ? stated(next, words.itLasted)
      : [];
  const [one, ...others] = candidates.length > 0 ? candidates : more;
  if (!one || others.length > 0) return [];
  const [low, high] = lengthOf(period);
  const { qualifier } = one.quantity;
  const spans = spanOf(one.quantity).map(value => value / DAY) as [number, number];
  const from = qualifier === 'under' ? 0 : spans[0];
  // 'once, between 21 and 25 February' is a time in which.
  if (period.within && spans[0] <= high) return [];
  const to = qualifier === 'over' || qualifier === 'atLeast' ? spans[1] * 2 : spans[1];
  if (to >= low && from <= high) return [];
  return [
    contradiction(
      'duration',
      `${period.words} is ${sayLength(period)}, not ${one.quantity.text}`,
      sentence,
      one.sentence,
    ),
  ];
}

/** The durations that a sentence gives as a length, near the wording that makes them one. */
function stated(
  sentence: Sentence,
  lasting: RegExp,
  period?: Period,
): { sentence: Sentence; quantity: Quantity }[] {
  return sentence.quantities.flatMap(quantity => {
    if (
      quantity.kind !== 'duration' ||
      quantity.high !== undefined ||
      quantity.qualifier === 'upTo' ||
      quantity.qualifier === 'atLeast'
    )
      return [];
    const before = sentence.text.slice(Math.max(0, quantity.start - 40), quantity.start);
    const behind = sentence.text.slice(quantity.end, quantity.end + 40);
    if (period && quantity.start > period.start && quantity.end < period.end) return [];
    // Another date between them has it for itself.
    if (
      period &&
      sentence.dates.some(
        ({ start, end }) =>
          (start >= period.end && end <= quantity.start) || (start >= quantity.end && end <= period.start),
      )
    )
      return [];
    return lasting.test(`${before}¤${behind}`) ? [{ sentence, quantity }] : [];
  });
}

/** Shortest and longest length in days that the two ends allow: days are counted with one end, both, or neither. */
function lengthOf({ from, to }: Period): readonly [number, number] {
  if (from.precision === 'time') {
    const days = to.from - from.from;
    const length = days < 0 ? days + 1 : days;
    const give = Math.max(4 / 1440, length * 0.05);
    return [length - give, length + give];
  }
  if (from.precision === 'day') return [to.from - from.from - 1, to.to - from.from];
  return [to.from - from.to, to.to - from.from + (from.precision === 'year' ? 1 : 0)];
}

function sayLength({ from, to }: Period): string {
  if (from.precision === 'time') {
    const minutes = Math.round((to.from - from.from + (to.from < from.from ? 1 : 0)) * 1440);
    const hours = Math.floor(minutes / 60);
    return [hours && `${hours} hour${hours === 1 ? '' : 's'}`, minutes % 60 && `${minutes % 60} minutes`]
      .filter(Boolean)
      .join(' ');
  }
  const days = Math.round(to.from - from.from);
  if (from.precision === 'day') return `${days} day${days === 1 ? '' : 's'}`;
  if (from.precision === 'month') return `${Math.round(days / 30.44) + 1} months`;
  return `${Math.round(days / YEAR)} years`;
}

/** '12 years ago, in 2010', 'the 58-year-old, born in 1962': against the year of publishing. */
function years(sentence: Sentence, { words, published }: Passages): Contradiction[] {
  const now = Number(/^\d{4}/.exec(published)?.[0]);
  if (!now) return [];
  const found: Contradiction[] = [];
  const inYears = sentence.quantities.filter(
    ({ unit, high, qualifier }) =>
      unit === 'year' &&
      high === undefined &&
      (qualifier === 'exact' || qualifier === 'about' || qualifier === 'nearly'),
  );
  for (const quantity of inYears) {
    const behind = sentence.text.slice(quantity.end);
    const past = words.ago.exec(behind);
    const since = (start: number, end: number) =>
      end <= quantity.start &&
      words.since.test(sentence.text.slice(Math.max(0, start - 20), start)) &&
      words.sinceGap.test(sentence.text.slice(end, quantity.start));
    const counted = sentence.dates.some(({ start, end }) => since(start, end));
    const aged = words.aged.test(behind);
    if ((!past && !aged && !counted) || isQuoted(sentence, quantity.start)) continue;
    const year = sentence.dates.find(({ start, end, year, day }) => {
      if (year === undefined || year > now || day !== undefined) return false;
      const lead = sentence.text.slice(Math.max(0, start - 30), start);
      if (since(start, end)) return true;
      if (aged) return words.born.test(lead);
      if (!past) return false;
      const gap =
        start > quantity.end
          ? sentence.text.slice(quantity.end + (past?.[0].length ?? 0), start)
          : sentence.text.slice(end, quantity.start);
      return words.dateJoint.test(gap);
    })?.year;
    if (year === undefined) continue;
    const give = quantity.qualifier === 'exact' ? 1 : Math.max(2, quantity.value * 0.1);
    if (Math.abs(now - year - quantity.value) <= give) continue;
    found.push(
      contradiction(
        'duration',
        `from ${year} to ${now}, the article's year, are ${now - year} years, not ${quantity.value}`,
        sentence,
      ),
    );
  }
  return found;
}
