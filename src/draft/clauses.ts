/** Cutting a sentence into clauses, phrases and times. All words stand in the sentence. */
import { datesIn } from '../article/dates.ts';
import { BEING, DANGLING, FALLING, JOINTS, RISING, SAYING, STOPPERS } from './wording.ts';

/** A text with a capital, unless its first word has a spelling of its own. */
export const capital = (text: string): string =>
  /^\p{Ll}(?:\p{Ll}|\s|$)/u.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text;

/** Without 'Prosecutors say'. */
export const withoutSpeaker = (text: string): string =>
  text.replace(new RegExp(`^\\S+(?: \\S+)? (?:say|${SAYING})(?: that)? `, 'i'), '');

/** The first date of a text, as it stands. */
export const dateIn = (text: string, lang: string): string => {
  const [first] = datesIn(text, lang);
  return first ? text.slice(first.start, first.end) : '';
};

/** The clause before a figure, cut at what stands between it and the figure before. */
export function clauseBefore(text: string, follows: boolean): string {
  const cut = text.split(/[;:()[\]“”„]|,\s(?=\p{L})|\s[–—-]\s|—|(?<=\p{L})\.\s/u).at(-1)!;
  const joined = follows ? cut.replace(/^.*?\b(?:and|or|und|oder|et|y)\s/, '') : cut;
  return joined
    .trim()
    .replace(/^(?:and|but|or|with|while|und|aber|mit)\s+/i, '')
    .trim();
}

/** The same from the sentence's start, or from the figure before, whatever commas stand between. */
export function longBefore(text: string, follows: boolean): string {
  const cut = text.split(/[;:()[\]“”„]|\s[–—-]\s|—|(?<=\p{L}{2})\.\s/u).at(-1)!;
  const joined = follows ? cut.replace(/^.*?\b(?:and|or|und|oder|et|y)\s/, '') : cut;
  return joined
    .trim()
    .replace(/^(?:and|but|or|with|while|und|aber|mit)\s+/i, '')
    .trim();
}

/** The clause behind a figure, up to the next one. */
export function clauseAfter(text: string, precedes: boolean): string {
  const cut = text.split(/[;:()[\]“”„!?]|,(?:\s|$)|\s[–—-]\s|—|\.(?:\s|$)|["”]/u)[0]!;
  const own = cut.replace(/^[+%]+/, '');
  return (precedes ? own.replace(/\s(?:and|or|to|from|und|oder|bis)(?:\s.*)?$/, '') : own).trim();
}

/** A phrase without the date that it begins or ends with, and the date. */
export function withoutTime(text: string, lang: string): [string, string] {
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
export function timeOf(sentence: string, lang: string): string {
  const now = /^(today|currently|heute|derzeit)\b/i.exec(sentence);
  if (now) return now[1]!.toLowerCase();
  const dates = datesIn(sentence, lang).filter(one => one.minute === undefined);
  return dates.length === 1 ? sentence.slice(dates[0]!.start, dates[0]!.end) : '';
}

/** The noun phrase right behind a figure: '... evening visits', 'of power consumption', 'contract with Google Cloud'. */
export function phraseAfter(text: string, verbs: boolean): string {
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
export function phraseBefore(text: string): string {
  let words = text.split(/\s+/).filter(Boolean);
  const low = (word: string | undefined) => word?.toLowerCase().replace(/[^\p{L}'’-]/gu, '') ?? '';
  let joined = false;
  while (words.length > 0 && JOINTS.has(low(words.at(-1)))) {
    joined ||= /^(?:of|at|to|von|bei)$/.test(low(words.at(-1)));
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
export function changeIn(text: string): string {
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
  return /^(?:it|they|he|she|we|this|that)$|^(?:from|in|since|by|on|at)\s/i.test(name)
    ? ''
    : `${name}, ${way}`;
}

/** Without an article or a filler at its start. */
export const plainStart = (text: string): string =>
  text.replace(/^(?:the|a|an|its|their|our|his|her|der|die|das|ein|eine|this means|in fact|that)\s+/i, '');

/** Words without small ones at their end. */
export function withoutDangling(words: readonly string[]): string {
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
