/** A figure with its neighbourhood read: what rules of labels look at. */
import type { Quantity } from '../article/types.ts';
import { capital, isVerb, type Lead, leadOf, low, nounPhrase, split, withoutTime } from './clauses.ts';
import { type Label, type LabelContext, VAGUE } from './labels.ts';
import { farBefore, longName, ownerAhead, placeOf } from './phrases.ts';
import type { DraftWords } from './words/words.ts';

/** A figure and the texts around it. */
export interface Around {
  readonly figure: Quantity;
  readonly before: string;
  readonly after: string;
  /** Between the figure before and this one, as it stands. */
  readonly between: string;
  readonly behind: string;
  /** What the next figure counts, where only 'and' and a name stand between. */
  readonly nextNoun: string;
  readonly sentence: string;
  /** When it was so, as the part of the sentence says that is the figure's. */
  readonly told: string;
  /** The figure of the same measure before it in the sentence. */
  readonly kin: { readonly label: Label; readonly start: number } | undefined;
  readonly earlier: Label | undefined;
  readonly context: LabelContext;
}

/** The same, read. */
export interface Case extends Around {
  readonly words: DraftWords;
  /** Without its time. */
  readonly before: string;
  readonly after: string;
  /** The time told before or behind the figure; '' where only the sentence tells one, or none. */
  readonly ownTime: string;
  readonly time: string;
  readonly lead: Lead;
  /** The noun phrase behind; '' where it says when or where. */
  readonly noun: string;
  /** What follows that phrase. */
  readonly rest: string;
  readonly owner: string;
  /** The label before this one: of the sentence, or of the one before and the same kind. */
  readonly last: Label | undefined;
  make(text: string, more?: Partial<Label>): Label;
}

/** A rule: a label, or nothing where it doesn't apply. */
export type Rule = (one: Case) => Label | undefined;

/** Reads the neighbourhood of a figure. */
export function caseOf(around: Around): Case {
  const { figure, earlier, context, between } = around;
  const { words, lang } = context;
  const [after, timeAfter] = withoutTime(around.after, lang, words);
  const [led, timeLed] = withoutTime(around.before, lang, words);
  // 'The costs in the year 2023 were': the year in the midst hides who.
  const inside = words.nouns
    ? new RegExp(`${words.inYear.source.replace(/\$$/, '')}((?:19|20)\\d\\d)(?=\\s)`, 'i').exec(led)
    : null;
  const clause = inside ? led.replace(inside[0], '') : led;
  // 'a little more than the recommended price of': the price, not 'a little'.
  const than = words.than ? clause.split(words.than).at(-1)! : clause;
  const before = split(than).length >= 3 ? than : clause;
  const timeBefore = timeLed || (inside?.[1] ?? '');
  const ownTime = timeAfter || timeBefore;
  const time = ownTime || around.told;
  const near = leadOf(before, words);
  // '... workers who worked full-time, year-round': a piece without a name belongs to what stands before the comma.
  const isPiece = !words.articles.has(low(split(before)[0])) && !earlier && between.includes(', ');
  const far = /^\p{Ll}/u.test(near.subject) && isPiece ? leadOf(farBefore(between), words) : near;
  const lead = far.subject === '' || split(far.subject).length > 7 || far.subject.includes(',') ? near : far;
  const { noun, rest } = nounPhrase(after, words);
  const isSmall = split(before).every(word => words.small.has(low(word)));
  // '..., and 61 million articles exist' begins a clause of its own.
  const isClause = isVerb(['x', ...split(rest)], 1, words);
  const whose = lead.subject || (isSmall && !isClause ? ownerAhead(between, words) : '');
  const who = whose || placeOf(before, words);
  const owner = who && split(who).length <= 5 ? capital(who) : '';
  const hasVerb = split(between).some((_, at, list) => isVerb(list, at, words));
  const beside =
    earlier !== undefined && split(before).length <= 3 && (words.earlier.test(` ${before}`) || !hasVerb);
  return {
    ...around,
    words,
    before,
    after,
    ownTime,
    time,
    lead,
    noun: saysWhat(noun, figure, words) ? noun.replace(/^-(?=\p{L})/u, '') : '',
    rest,
    owner,
    last: earlier ?? context.previous(figure.kind),
    make(text, more = {}) {
      const [bare] = withoutTime(text, lang, words);
      const name = capital(bare);
      const isVague = split(name).length === 1 && (words.vague.has(low(name)) || name.length < 3);
      return {
        text: name,
        owner: owner.toLowerCase() === name.toLowerCase() ? '' : owner,
        long: longName(name, rest, words),
        time,
        thing: name,
        beside,
        doubt: isVague ? VAGUE : '',
        ...more,
      };
    },
  };
}

/** Not 'in cities', which says where, nor 'last year', which says when. */
function saysWhat(noun: string, figure: Quantity, words: DraftWords): boolean {
  const list = split(noun);
  const opens = low(list[0]);
  const isSmall = words.small.has(opens) && !words.articles.has(opens) && !words.more.has(opens);
  if ((words.prepositions.has(opens) || isSmall) && !words.of.has(opens)) return false;
  const counted = figure.noun !== '' && list.length === 1;
  const isTime = list.some(word => words.times.has(low(word).replace(/^[ld]'/, '')));
  return (
    !(list.length <= (words.nouns ? 3 : 2) && isTime && !counted) &&
    !(list.length <= 3 && words.times.has(low(list.at(-1))) && !counted)
  );
}
