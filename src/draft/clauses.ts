/** Cutting a sentence into clauses, phrases and times. All words stand in the sentence. */
import { datesIn } from '../article/dates.ts';
import type { DraftWords } from './words/words.ts';

/** A text with a capital, unless its first word has a spelling of its own. */
export const capital = (text: string): string =>
  /^\p{Ll}(?:[\p{Ll}'’-]|\s|$)/u.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text;

/** A word in small letters without the signs around it. */
export const low = (word: string | undefined): string =>
  word
    ?.toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}']+$/gu, '') ?? '';

/** The words of a text as they stand. */
export const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const CLAUSE = /[;:()[\]“”„«»]|,\s(?=\p{L})|\s[–—-]\s|—|(?<=\p{L}{2})\.\s/u;

/** The clause before a figure; `follows` where a figure stands before it. */
export function clauseBefore(text: string, follows: boolean, words: DraftWords): string {
  // 'Of the wells tested, 10 percent ...': the clause begins behind the comma; 'ChatGPT, 49 million' is a name.
  if (/,\s*$/.test(text) && (follows || words.prepositions.has(low(split(text)[0])))) return '';
  const cut = split(
    text
      .split(CLAUSE)
      .at(-1)!
      .replace(/[,\s]+$/, ''),
  );
  const joint = follows ? cut.findLastIndex(word => /^(?:and|or|und|oder|et|ou|y|o|e)$/i.test(word)) : -1;
  const own = cut.slice(joint + 1);
  while (own.length > 0 && words.joiners.has(low(own[0]))) own.shift();
  return own.join(' ');
}

/** The clause behind a figure; `precedes` where a figure follows. */
export function clauseAfter(text: string, precedes: boolean): string {
  const cut = text
    .split(/[;:()[\]“”„«»!?]|,(?:\s|$)|\s[–—-]\s|—|(?<!\p{Lu})\.(?:\s|$)/u)[0]!
    .replace(/^[+%]+/, '');
  return (precedes ? cut.replace(/\s(?:and|or|to|from|und|oder|bis|et|y|à)(?:\s.*)?$/, '') : cut).trim();
}

/** A phrase without the date that it begins or ends with, and the date. */
export function withoutTime(text: string, lang: string, words: DraftWords): [string, string] {
  const small = words.small;
  for (const one of datesIn(` ${text}`, lang).map(({ start, end }) => ({ start: start - 1, end: end - 1 }))) {
    const lead = split(text.slice(0, one.start));
    const rest = text.slice(one.end).trim();
    const time = text.slice(one.start, one.end);
    while (
      lead.length > 0 &&
      (small.has(low(lead.at(-1))) || /^(?:jahr|jahre|année|año)$/.test(low(lead.at(-1))))
    )
      lead.pop();
    if (rest === '') return [lead.join(' '), time];
    if (lead.length === 0) return [rest.replace(/^,?\s*/, ''), time];
  }
  const [first = '', ...others] = split(text);
  return words.now.has(low(first)) ? [others.join(' '), first.toLowerCase()] : [text, ''];
}

/** When a sentence speaks of: its one date, or 'today' at its start. */
export function timeOf(sentence: string, lang: string, words: DraftWords): string {
  const [first = ''] = split(sentence);
  if (words.now.has(low(first))) return first.toLowerCase();
  const dates = datesIn(sentence, lang).filter(one => one.minute === undefined);
  return dates.length === 1 ? sentence.slice(dates[0]!.start, dates[0]!.end) : '';
}

/** Whether a word is a finite verb or a participle where it stands. */
export function isVerb(list: readonly string[], at: number, words: DraftWords): boolean {
  const word = list[at] ?? '';
  if (words.nouns && /^\p{Lu}/u.test(word)) return false;
  const own = low(word);
  if (at === 0 && words.changes.test(own)) return false;
  if (isFiniteVerb(own, words)) return true;
  const before = low(list[at - 1]);
  if (at > 0 && words.plainVerbs.has(own) && (/[^s]s$/.test(before) || words.general.has(before)))
    return true;
  if (at > 0 && /[sx]$/.test(before) && !words.small.has(before) && words.pluralVerbs?.test(own)) return true;
  return at > 0 && (words.verbEnds?.test(own) ?? false);
}

const isFiniteVerb = (own: string, { verbs, rising, falling, costing }: DraftWords): boolean =>
  verbs.has(own) || rising.has(own) || falling.has(own) || costing.has(own);

const LONGEST = 7;

/** The noun phrase at a text's start, and what follows it. */
export function nounPhrase(text: string, words: DraftWords): { noun: string; rest: string } {
  const list = split(text);
  let end = 0;
  let lastNoun = 0;
  for (; end < list.length; end++) {
    const own = low(list[end]);
    const leads = words.nouns && (words.articles.has(own) || words.prepositions.has(own));
    if (words.stops.has(own) && !leads) break;
    if (
      isVerb(list, end, words) &&
      !(end === 0 && words.participles?.test(own) && list.length > 1 && !words.small.has(low(list[1])))
    )
      break;
    if (words.nouns) {
      // A phrase goes on with a noun, or with small words that lead to one.
      const ahead = list.slice(end, end + 4).findIndex(word => /^\p{Lu}/u.test(word));
      if (ahead < 0) break;
      if (lastNoun > 0 && ahead > 0 && !words.prepositions.has(own)) break;
      if (ahead > 0 && list.slice(end, end + ahead).some((_, at) => isVerb(list, end + at, words))) break;
      end += ahead;
      lastNoun = end + 1;
    }
    if (/[.,;:!?]$/.test(list[end] ?? '') && !/^(?:\p{Lu}\.)+$/u.test(list[end]!)) {
      end++;
      break;
    }
  }
  let kept = list.slice(0, words.nouns ? lastNoun : end);
  if (kept.length > LONGEST) {
    const joint = kept.findLastIndex(
      (word, at) => at > 0 && at < LONGEST && words.prepositions.has(low(word)),
    );
    kept = kept.slice(0, joint > 0 ? joint : LONGEST);
  }
  const noun = withoutDangling(kept, words).replace(/[.,;:!?'"’”]+$/, '');
  return { noun, rest: list.slice(split(noun).length).join(' ') };
}

/** What stands before a figure: who or what, its object, what the verb says, and how it leads to the figure. */
export interface Lead {
  readonly subject: string;
  readonly object: string;
  readonly verb: 'rise' | 'fall' | 'cost' | 'other' | '';
  /** 'rose BY': a change; 'rose TO': a level. */
  readonly joint: 'by' | 'to' | 'of' | '';
}

/** Reads the clause before a figure. */
export function leadOf(before: string, words: DraftWords): Lead {
  const list = split(before);
  let joint: Lead['joint'] = '';
  while (list.length > 0 && words.fillers.has(low(list.at(-1)))) {
    const own = low(list.pop());
    if (words.by.has(own)) joint ||= 'by';
    else if (words.to.has(own)) joint ||= 'to';
    else if (words.prepositions.has(own) || words.of.has(own)) joint ||= 'of';
  }
  let verb: Lead['verb'] = '';
  const kind = (own: string): Lead['verb'] =>
    words.rising.has(own)
      ? 'rise'
      : words.falling.has(own)
        ? 'fall'
        : words.costing.has(own)
          ? 'cost'
          : 'other';
  while (list.length > 1 && isVerb(list, list.length - 1, words)) {
    const own = kind(low(list.pop()));
    verb = verb === '' || verb === 'other' ? own : verb;
    while (
      list.length > 1 &&
      words.small.has(low(list.at(-1))) &&
      !words.prepositions.has(low(list.at(-1)))
    ) {
      if (isVerb(list, list.length - 1, words)) break;
      list.pop();
    }
  }
  const told = list.findLastIndex(
    (word, at) =>
      at > 0 &&
      words.relatives.has(low(word)) &&
      list.slice(Math.max(0, at - 3), at).some(one => words.saying.has(low(one))),
  );
  const said = list.slice(told + 1);
  const relative = said.findIndex((word, at) => at > 0 && words.relatives.has(low(word)));
  const own = relative > 0 ? said.slice(0, relative) : said;
  const at = own.findLastIndex((word, i) => (i > 0 || own.length > 1) && isListed(word, words));
  if (at >= 0 && verb === '') verb = kind(low(own[at]));
  // 'Two years ago the library had': when is no part of who.
  const ago = own
    .slice(0, 4)
    .findIndex((word, i) => i > 0 && words.times.has(low(own[i - 1])) && words.agoAfter.test(` ${word}`));
  const first = phrase(own.slice(ago + 1, at < 0 ? own.length : Math.max(at, ago + 1)), words);
  const object = at < 0 ? '' : phrase(own.slice(at + 1), words, true);
  // 'Ab Mai soll das Ticket': who, behind the verb.
  if (words.nouns && at === 0) return { subject: object, object: '', verb, joint };
  // 'Im Verkehr sind die Emissionen': who, behind place and verb.
  const isTurned = words.nouns && first === '' && at > 0;
  if (isTurned)
    return { subject: plainStart(nounPhrase(object, words).noun, words), object: '', verb, joint };
  const subject = first;
  return { subject, object, verb, joint };
}

const isListed = (word: string, words: DraftWords): boolean =>
  !(words.nouns && /^\p{Lu}/u.test(word)) && (isFiniteVerb(low(word), words) || words.saying.has(low(word)));

/** A noun phrase of words, without what can't begin or end one; '' where there is none. */
function phrase(list: readonly string[], words: DraftWords, object = false): string {
  const own = [...list];
  while (own.length > 0 && words.small.has(low(own[0])) && object) own.shift();
  // 'prévu un budget': the object begins with its article.
  const article = object ? own.slice(0, 3).findIndex(word => words.articles.has(low(word))) : -1;
  const text = plainStart(withoutDangling(own.slice(Math.max(0, article)), words), words);
  const first = low(split(text)[0]);
  const person = first.split("'")[0]!;
  if (
    words.pronouns.has(first) ||
    words.pronouns.has(person) ||
    words.speakers.has(person) ||
    words.prepositions.has(first) ||
    words.relatives.has(first)
  )
    return '';
  return text.replace(/[.,;:!?'"’”]+$/, '').replace(/^["'“”‘(]+/, '');
}

/** Without an article at its start. */
export function plainStart(text: string, { articles }: DraftWords): string {
  const bare = text.replace(/^[ldLD]['’](?=\p{L})/u, '');
  const [first = '', ...others] = split(bare);
  return others.length > 0 && articles.has(low(first))
    ? others.join(' ').replace(/^[ldLD]['’](?=\p{L})/u, '')
    : bare;
}

/** Words without small ones at their end. */
export function withoutDangling(words: readonly string[], { small, prepositions }: DraftWords): string {
  const kept = [...words];
  const dangles = (word: string) => small.has(word) || prepositions.has(word);
  while (kept.length > 0 && (dangles(low(kept.at(-1))) || !/[\p{L}\p{N}]/u.test(kept.at(-1)!))) kept.pop();
  return kept.join(' ');
}

/** A text cut at a word. */
export function trimmed(text: string, most: number, words: DraftWords): string {
  if (text.length <= most) return text;
  const cut = words.dense ? text.slice(0, most) : text.slice(0, most).replace(/\s+\S*$/, '');
  return withoutDangling(split(cut), words).replace(/[,;:–—-]+$/, '');
}
