/** What a figure is called: a phrase of its neighbourhood in the sentence, never a word that doesn't stand there. */
import { datesIn } from '../article/dates.ts';
import type { Quantity } from '../article/types.ts';
import { BEING, DANGLING, FALLING, JOINTS, RISING, SAYING, STOPPERS } from './wording.ts';

/** A label, and how far it can be trusted. */
export interface Label {
  readonly text: string;
  /** When it was so, as the sentence says it. */
  readonly time: string;
  /** Why a person should look at it; '' where there is no doubt. */
  readonly doubt: string;
  /** The whole clause around a gap: no phrase was found. */
  readonly gap: boolean;
}

const LONGEST = 58;

/**
 * Labels of a sentence's figures, in order. A figure with nothing of its own ('an increase from 12.4 percent') is
 * called after the one before it.
 */
export function labelsOf(sentence: string, figures: readonly Quantity[], lang: string): Label[] {
  const labels: Label[] = [];
  for (const [at, figure] of figures.entries()) {
    const floor = figures[at - 1]?.end ?? 0;
    const ceiling = figures[at + 1]?.start ?? sentence.length;
    const next = figures[at + 1];
    // '24 3.8TB drives': what is counted stands behind the second.
    const glued = next !== undefined && sentence.slice(figure.end, next.start).trim() === '';
    const behind = glued
      ? sentence.slice(next.end, figures[at + 2]?.start)
      : sentence.slice(figure.end, ceiling);
    const more = (glued ? figures[at + 2] : next) !== undefined;
    const before = clauseBefore(sentence.slice(floor, figure.start), floor > 0);
    const long = longBefore(sentence.slice(floor, figure.start), floor > 0);
    const after = clauseAfter(behind.replace(/^\s*(?:US dollars|USD)\b/i, ''), more);
    labels.push(labelOf({ figure, before, long, after, sentence, earlier: labels.at(-1), lang }));
  }
  return labels;
}

interface Around {
  readonly figure: Quantity;
  readonly before: string;
  /** The same over its commas. */
  readonly long: string;
  readonly after: string;
  readonly sentence: string;
  readonly earlier: Label | undefined;
  readonly lang: string;
}

function labelOf(around: Around): Label {
  const { figure, sentence, earlier, lang } = around;
  const [after, timeAfter] = withoutTime(around.after, lang);
  const [before, timeBefore] = withoutTime(around.before, lang);
  const time = timeAfter || timeBefore || timeOf(sentence, lang);
  const found = (text: string, doubt = ''): Label => {
    const [bare, own] = withoutTime(text, lang);
    return { text: capital(bare), time: own || time, doubt, gap: false };
  };
  const behind = phraseAfter(after, figure.kind === 'percent' && /^of\s/i.test(after));
  const ahead = phraseBefore(before) || phraseBefore(around.long);
  // 'Google Cloud: $200 billion contract'.
  const item = /^([\p{Lu}\p{N}][^:.]{2,45}):\s*$/u.exec(sentence.slice(0, figure.start))?.[1];
  if (item) return found(behind !== '' && good(`${item}, ${behind}`) ? `${item}, ${behind}` : item);
  const back = /\b(?:estimates? of|from|than|compared (?:to|with)|against|versus|vs\.?)$/i.test(before);
  if (back && earlier && !earlier.gap && behind === '')
    return {
      text: earlier.text,
      time: timeAfter || timeBefore || dateIn(before, lang) || 'before',
      doubt: '',
      gap: false,
    };
  // 'or 26.4 million people': of what stands before.
  if (earlier && !earlier.gap && /^(?:or|und|oder)?$/i.test(before) && /^\p{L}+$/u.test(behind))
    return found(`${behind}, ${earlier.text[0]!.toLowerCase()}${earlier.text.slice(1)}`);
  // A count names what it counts, an amount what it is of.
  if (behind !== '' && (figure.kind === 'count' || /^of\s/i.test(after))) {
    const noun = plainStart(behind.replace(/^of\s+(?:all\s+)?/i, '').replace(/^-/, ''));
    // One word alone says little: what they do belongs to it.
    const whole = GENERAL.test(noun) ? withoutDangling(after.split(/\s+/).slice(0, 7)) : noun;
    if (good(whole)) return found(whole);
  }
  const change = changeIn(before) || changeIn(around.long);
  if (change && good(change)) return found(change);
  if (ahead !== '' && good(ahead)) {
    const more =
      /^(?:in|for|on|among|between)\s/i.test(after) &&
      behind !== '' &&
      `${ahead} ${behind}`.length <= LONGEST;
    return found(more ? `${ahead} ${behind}` : ahead);
  }
  if (
    behind !== '' &&
    /^[\p{L}]/u.test(after) &&
    !/^(?:in|for|on|at|by|to|with|from|as|among|between|across)\s/i.test(after)
  ) {
    const noun = plainStart(behind.replace(/^of\s+/i, ''));
    if (good(noun)) return found(noun);
  }
  const clause = [withoutSpeaker(around.before), '…', around.after].join(' ').replace(/\s+/g, ' ').trim();
  const whole =
    clause.length <= 68 &&
    /^\S+ \S+ .*…/.test(clause) &&
    sentence.includes(around.before.slice(0, 20)) &&
    sentence.indexOf(around.before.slice(0, 20)) === 0;
  if (whole) return { text: capital(clause), time, doubt: '', gap: true };
  if (earlier && !earlier.gap && before.split(/\s+/).filter(Boolean).length <= 2)
    return {
      text: earlier.text,
      time: timeAfter || timeBefore,
      doubt: 'called after the figure before it',
      gap: false,
    };
  const text = clause.length <= 80 && clause.length > 8 ? clause : trimmed(clause, 80);
  return { text: capital(text), time, doubt: 'no label of its own was found: this is its clause', gap: true };
}

/** Words that name nobody in particular. */
const GENERAL =
  /^(?:people|children|users|customers|workers|women|men|households|companies|countries|jobs|employees|patients|students)$/i;

const withoutSpeaker = (text: string): string =>
  text.replace(new RegExp(`^\\S+(?: \\S+)? (?:say|${SAYING})(?: that)? `, 'i'), '');

const dateIn = (text: string, lang: string): string => {
  const [first] = datesIn(text, lang);
  return first ? text.slice(first.start, first.end) : '';
};

const good = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= LONGEST &&
  /\p{L}{3}|\p{Lo}{2}/u.test(text) &&
  !/^(?:them|it|those|these|us|you|that|this)$/i.test(text);

export const capital = (text: string): string =>
  /^\p{Ll}\p{Ll}/u.test(text) || /^\p{Ll}\s/u.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text;

/** The clause before a figure, cut at what stands between it and the figure before. */
function clauseBefore(text: string, follows: boolean): string {
  const cut = text.split(/[;:()[\]“”„]|,\s(?=\p{L})|\s[–—-]\s|—|(?<=\p{L})\.\s/u).at(-1)!;
  const joined = follows ? cut.replace(/^.*?\b(?:and|or|und|oder|et|y)\s/, '') : cut;
  return joined
    .trim()
    .replace(/^(?:and|but|or|with|while|und|aber|mit)\s+/i, '')
    .trim();
}

/** The same from the sentence's start, or from the figure before, whatever commas stand between. */
function longBefore(text: string, follows: boolean): string {
  const cut = text.split(/[;:()[\]“”„]|\s[–—-]\s|—|(?<=\p{L}{2})\.\s/u).at(-1)!;
  const joined = follows ? cut.replace(/^.*?\b(?:and|or|und|oder|et|y)\s/, '') : cut;
  return joined
    .trim()
    .replace(/^(?:and|but|or|with|while|und|aber|mit)\s+/i, '')
    .trim();
}

function clauseAfter(text: string, precedes: boolean): string {
  const cut = text.split(/[;:()[\]“”„!?]|,(?:\s|$)|\s[–—-]\s|—|\.(?:\s|$)|["”]/u)[0]!;
  const own = cut.replace(/^[+%]+/, '');
  return (precedes ? own.replace(/\s(?:and|or|to|from|und|oder|bis)(?:\s.*)?$/, '') : own).trim();
}

/** A phrase without the date that it begins or ends with, and the date. */
function withoutTime(text: string, lang: string): [string, string] {
  for (const one of datesIn(` ${text}`, lang).map(({ start, end }) => ({ start: start - 1, end: end - 1 }))) {
    const lead = text.slice(0, one.start);
    const rest = text.slice(one.end).trim();
    const joint = /(?:^|\s)(?:in|on|by|during|since|for|of|as of|at the end of|im|am|seit)?\s*$/i.exec(lead)!;
    const time = text.slice(one.start, one.end);
    if (rest === '') return [lead.slice(0, joint.index).trim(), time];
    if (joint.index === 0) return [rest.replace(/^,?\s*/, ''), time];
  }
  const now = /^(today|currently|now|heute|derzeit)\s+/i.exec(text);
  return now ? [text.slice(now[0].length), now[1]!.toLowerCase()] : [text, ''];
}

/** When a sentence speaks of: its one date, or 'today' at its start. */
function timeOf(sentence: string, lang: string): string {
  const now = /^(today|currently|heute|derzeit)\b/i.exec(sentence);
  if (now) return now[1]!.toLowerCase();
  const dates = datesIn(sentence, lang).filter(one => one.minute === undefined);
  return dates.length === 1 ? sentence.slice(dates[0]!.start, dates[0]!.end) : '';
}

/** The noun phrase right behind a figure: '... evening visits', 'of power consumption', 'contract with Google Cloud'. */
function phraseAfter(text: string, verbs: boolean): string {
  const words = text.split(/\s+/).filter(Boolean);
  const kept: string[] = [];
  for (const [at, word] of words.entries()) {
    const low = word.toLowerCase().replace(/[^\p{L}'’-]/gu, '');
    // 'contract with Google', 'people without work': 'with' ends a phrase only where a verb could follow.
    const joins = low === 'with' && /^\p{Lu}/u.test(words[at + 1] ?? '');
    const stops = verbs
      ? /^(?:and|but|or|which|that|who|as|because|while|when|than|und|oder)$/.test(low)
      : STOPPERS.has(low);
    if (stops && !joins && at > 0) break;
    if (at === 0 && STOPPERS.has(low)) return '';
    kept.push(word);
    if (kept.length === 8) break;
  }
  return withoutDangling(kept).replace(/[.,;:!?'"’”]+$/, '');
}

/** The name before a figure: 'median income was', 'an annual budget of', 'X households at'. */
function phraseBefore(text: string): string {
  let words = text.split(/\s+/).filter(Boolean);
  const low = (word: string | undefined) => word?.toLowerCase().replace(/[^\p{L}'’-]/gu, '') ?? '';
  let joined = false;
  while (words.length > 0 && JOINTS.has(low(words.at(-1)))) {
    joined ||= /^(?:of|at|to|by|von|bei)$/.test(low(words.at(-1)));
    words.pop();
  }
  if (words.length === 0) return '';
  const being = BEING.has(low(words.at(-1)));
  if (being) words.pop();
  else if (!joined && !/:$/.test(text)) return '';
  const attribution = words.findLastIndex(word => /^(?:that|dass)$/i.test(word));
  const reported =
    attribution > 0 &&
    /(?:said|says|announced|estimates?d?|found|reported|shows?|today|believes?|notes?d?)$/i.test(
      words[attribution - 1]!,
    );
  if (reported) words = words.slice(attribution + 1);
  const phrase = words.join(' ');
  // 'Hispanic households had a median income of': whose, then what.
  const having =
    /^(.{3,40}?)\s+(?:had|have|has|hatte|hatten)\s+(?:a|an|the|ein|eine|einen)\s+(.{3,40})$/i.exec(phrase);
  if (having) return `${plainStart(having[1]!)}, ${having[2]!}`;
  const followed = /^followed by\s+(.+)$/i.exec(phrase);
  // The noun phrase at the end, where verbs stand before it.
  const last = phrase.replace(
    /^.*\b(?:with|by|has|have|had|including|require|requires|spend|spent|to|and)\s+(?:an?|the|its|their|our)\s+/i,
    '',
  );
  const whole = followed ? followed[1]! : joined && !being ? last : phrase;
  const cut = whole.split(/\s(?:who|which|that|whose|where)\s/)[0]!;
  const name = plainStart(withoutDangling(cut.split(/\s+/)));
  if (/^(?:it|they|he|she|we|this|that|these|there|i|you|es|sie|er)(?:\s|$|['’])/i.test(name)) return '';
  return /^(?:of|in|on|at|for|to|by|from|with|and|or|not)\s|\b(?:different from|compared)\b/i.test(name)
    ? ''
    : name;
}

/** 'Median earnings decreased', 'profit rose by': what changed, and which way. */
function changeIn(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  const bare = (word: string | undefined) => word?.toLowerCase() ?? '';
  if (/^(?:by|to|um|auf)$/.test(bare(words.at(-1)))) words.pop();
  const verb = bare(words.at(-1));
  const way = RISING.has(verb) ? 'increase' : FALLING.has(verb) ? 'decrease' : '';
  if (way === '' || words.length < 2) return '';
  const subject = words
    .slice(0, -1)
    .join(' ')
    .split(/\s(?:who|which|that|whose|where)\s/)[0]!;
  const name = plainStart(withoutDangling(subject.split(/\s+/)));
  return /^(?:it|they|he|she|we|this|that)$/i.test(name) ? '' : `${name}, ${way}`;
}

const plainStart = (text: string): string =>
  text.replace(/^(?:the|a|an|its|their|our|his|her|der|die|das|ein|eine|this means|in fact|that)\s+/i, '');

function withoutDangling(words: readonly string[]): string {
  const kept = [...words];
  while (
    kept.length > 0 &&
    DANGLING.has(
      kept
        .at(-1)!
        .toLowerCase()
        .replace(/[^\p{L}]/gu, ''),
    )
  )
    kept.pop();
  return kept.join(' ');
}

/** A text cut at a word. */
export function trimmed(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/\s+\S*$/, '');
  return withoutDangling(cut.split(/\s+/)).replace(/[,;:–—-]+$/, '');
}
