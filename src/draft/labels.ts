/** What a figure is called: a phrase of its neighbourhood in the sentence, never a word that doesn't stand there. */
import type { Quantity } from '../article/types.ts';
import {
  capital,
  changeIn,
  clauseAfter,
  clauseBefore,
  dateIn,
  longBefore,
  phraseAfter,
  phraseBefore,
  plainStart,
  timeOf,
  trimmed,
  withoutDangling,
  withoutSpeaker,
  withoutTime,
} from './clauses.ts';

/** A label, and how far it can be trusted. */
export interface Label {
  readonly text: string;
  /** With what else follows the figure: tells apart what is called the same; '' where nothing does. */
  readonly long: string;
  /** When it was so, as the sentence says it. */
  readonly time: string;
  /** Why a person should look at it; '' where there is no doubt. */
  readonly doubt: string;
  /** The clause around a gap: no phrase was found. */
  readonly gap: boolean;
}

const LONGEST = 58;
const LONGEST_CLAUSE = 66;

interface Around {
  readonly figure: Quantity;
  readonly before: string;
  /** The same over its commas. */
  readonly farBefore: string;
  readonly after: string;
  /** Between the figure before and this one, as it stands. */
  readonly between: string;
  readonly sentence: string;
  readonly earlier: Label | undefined;
  readonly lang: string;
}

/**
 * Labels of a sentence's figures, in order. A figure with nothing of its own ('an increase from 12.4 percent') is
 * called after the one before it.
 */
export function labelsOf(sentence: string, figures: readonly Quantity[], lang: string): Label[] {
  const labels: Label[] = [];
  for (const [at, figure] of figures.entries()) {
    const floor = figures[at - 1]?.end ?? 0;
    const next = figures[at + 1];
    // '24 3.8TB drives': what is counted stands behind the second.
    const glued = next !== undefined && sentence.slice(figure.end, next.start).trim() === '';
    const end = glued ? next.end : figure.end;
    const follower = glued ? figures[at + 2] : next;
    const behind = sentence.slice(end, follower?.start).replace(/^\s*(?:US dollars|USD)\b/i, '');
    const between = sentence.slice(floor, figure.start);
    const label = labelOf({
      figure,
      before: clauseBefore(between, floor > 0),
      farBefore: longBefore(between, floor > 0),
      after: clauseAfter(behind, follower !== undefined),
      between,
      sentence,
      earlier: labels.at(-1),
      lang,
    });
    labels.push(label);
  }
  return labels;
}

function labelOf(around: Around): Label {
  const { figure, sentence, earlier, lang } = around;
  const [after, timeAfter] = withoutTime(around.after, lang);
  const [before, timeBefore] = withoutTime(around.before, lang);
  const time = timeAfter || timeBefore || timeOf(sentence, lang);
  const tail = plainStart(phraseAfter(after, true).replace(/^of\s+/i, ''));
  const found = (text: string): Label => {
    const [bare, own] = withoutTime(text, lang);
    const name = capital(bare);
    return {
      text: name,
      long: longName(name, tail),
      time: own || time,
      doubt: pointsBack(after),
      gap: false,
    };
  };
  const like = (name: string, when: string, doubt: string): Label => ({
    text: name,
    long: '',
    time: when,
    doubt,
    gap: false,
  });
  const behind = phraseAfter(after, figure.kind === 'percent' && /^of\s/i.test(after));
  // 'Google Cloud: $200 billion contract'.
  const item = /^([\p{Lu}\p{N}][^:.]{2,45}):\s*$/u.exec(sentence.slice(0, figure.start))?.[1];
  if (item)
    return found(
      behind !== '' && !/^of\s/i.test(behind) && isName(`${item}, ${behind}`)
        ? `${item}, ${behind}`
        : item.trim(),
    );
  if (earlier && !earlier.gap) {
    const back = /\b(?:estimates? of|from|than|compared (?:to|with)|against|versus|vs\.?)$/i.test(before);
    const changed = /^(.+), (?:increase|decrease)$/.exec(earlier.text)?.[1] ?? earlier.text;
    if (/^(?:.*\s)?from$/i.test(before) && changed !== earlier.text) return like(changed, 'before', '');
    if (/^\s*to\s*$/i.test(around.between) && earlier.time === 'before')
      return like(earlier.text, 'after', '');
    if (back && behind === '')
      return like(earlier.text, timeAfter || timeBefore || dateIn(before, lang) || 'before', '');
    // 'or 26.4 million people': of what stands before.
    if (/^\W*(?:or|oder)\s+$/i.test(around.between) && /^\p{L}+$/u.test(behind))
      return found(`${behind}, ${smallStart(earlier.text)}`);
    // 'followed by X at': measured as what stands before.
    const follower = /^followed by\s+(.+?)\s+(?:at|with)$/i.exec(before)?.[1];
    const measured = /, (?:(?:highest|lowest|largest|smallest)\s)?(.+)$/.exec(earlier.text)?.[1];
    if (follower && measured) return found(`${plainStart(follower)}, ${measured}`);
  }
  // A count names what it counts, an amount what it is of.
  if (behind !== '' && (figure.kind === 'count' || /^of\s/i.test(after))) {
    const noun = plainStart(behind.replace(/^of\s+(?:all\s+)?/i, '').replace(/^-/, ''));
    // One word alone says little: what they do belongs to it.
    const whole = GENERAL.test(noun) ? withoutDangling(after.split(/\s+/).slice(0, 7)) : noun;
    if (isName(whole)) return found(whole);
  }
  const change = /\s(?:who|which|that)\s/.test(around.farBefore)
    ? changeIn(around.farBefore)
    : changeIn(before) || changeIn(around.farBefore);
  if (change && isName(change)) return found(change);
  const ahead = phraseBefore(before) || phraseBefore(around.farBefore);
  if (isName(ahead)) {
    const more =
      /^(?:in|for|on|among|between)\s/i.test(after) &&
      behind !== '' &&
      `${ahead} ${behind}`.length <= LONGEST;
    return found(more ? `${ahead} ${behind}` : ahead);
  }
  if (
    behind !== '' &&
    !/^(?:\P{L}|(?:of|in|for|on|at|by|to|with|from|as|among|between|across|due|because|thanks|out|into|onto|against|over|under|during|within|per)\s)/iu.test(
      after,
    )
  ) {
    const noun = plainStart(behind);
    if (isName(noun)) return found(noun);
  }
  return clauseLabel(around, time, before);
}

/** No phrase: the clause with a gap, which reads well where it begins with who does it. */
function clauseLabel(
  { before: own, after, earlier, between, sentence }: Around,
  time: string,
  before: string,
): Label {
  const lead = withoutSpeaker(own);
  const room = LONGEST_CLAUSE - lead.length - 3;
  const follows = after.length <= room ? after : trimmed(after, Math.max(0, room));
  const text = capital(`${lead} … ${room > 12 ? follows : ''}`.trim());
  const words = lead.split(/\s+/);
  const begins =
    words.length >= 3 &&
    (sentence.startsWith(between) || /[,;:—–(]/.test(between)) &&
    !/^(?:of|in|on|at|to|for|by|from|with|and|or|as|than|that|this)$/i.test(words[0]!);
  if (begins && text.length <= LONGEST_CLAUSE) return { text, long: '', time, doubt: '', gap: true };
  if (earlier && !earlier.gap && before.split(/\s+/).filter(Boolean).length <= 2)
    return { text: earlier.text, long: '', time, doubt: 'called after the figure before it', gap: false };
  return {
    text: trimmed(text, 80),
    long: '',
    time,
    doubt: 'no label of its own was found: this is its clause',
    gap: true,
  };
}

/** 'nearly 10 times that number': of what, only the sentences before say. */
const pointsBack = (after: string): string =>
  /^(?:that|this|these|those|it|them)\b/i.test(after) ? 'it points back to what stands before' : '';

function longName(name: string, tail: string): string {
  if (tail === '' || tail.startsWith('-')) return '';
  const long = tail.toLowerCase().startsWith(name.toLowerCase()) ? capital(tail) : `${name}, ${tail}`;
  return long !== name && long.length <= LONGEST + 8 ? long : '';
}

const smallStart = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

/** Words that name nobody in particular. */
const GENERAL =
  /^(?:people|children|users|customers|workers|women|men|households|companies|countries|jobs|employees|patients|students)$/i;

const isName = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= LONGEST &&
  /\p{L}{3}|\p{Lo}{2}/u.test(text) &&
  !/^(?:them|it|those|these|us|you|that|this)$/i.test(text);
