/** Labels in languages that write without spaces: the name before the figure, else the thing behind it. */
import { datesIn } from '../article/dates.ts';
import type { Quantity } from '../article/types.ts';
import type { DraftWords } from './words/words.ts';

const LONGEST = 22;

/** What a figure is called; '' where nothing short enough stands by it. `first`: no figure stands before it. */
export function denseLabel({
  before,
  after,
  figure,
  lang,
  words,
  first,
}: {
  before: string;
  after: string;
  figure: Quantity;
  lang: string;
  words: DraftWords;
  first: boolean;
}): string {
  const dense = words.dense!;
  const own = after.trimStart();
  const led = dense.lead.test(own) && own.replace(dense.lead, '') !== own;
  const thing = own.replace(dense.lead, '').split(dense.end)[0]!.trim();
  const ahead = nameBefore(before, lang, words, first);
  const way = wayOf(before, own, words);
  const share = figure.kind === 'percent' || figure.kind === 'ratio';
  const fits = (text: string) => /[\p{L}\p{N}]{2}/u.test(text) && text.length <= LONGEST;
  if (share && way && ahead !== '' && !words.vague.has(ahead)) return way(ahead);
  // '84% of the organisations', 'of the users 60%'.
  if (share && led && fits(thing)) return words.label.share(thing);
  if (share && ahead !== '' && dense.whole.test(before)) return words.label.share(ahead);
  const isThing = fits(thing) && (led || dense.behind);
  const choices = figure.kind === 'count' && isThing ? [thing, ahead] : [ahead, isThing ? thing : ''];
  // '11 have become stable': what they do, where no noun is said.
  const doing = own.split(/[，。；、,;.!！（）()]/u)[0]!.trim();
  if (dense.behind && figure.kind === 'count') choices.push(doing);
  return (choices.find(one => fits(one) && !words.vague.has(one)) ?? choices.find(Boolean) ?? '').trim();
}

/** How a change of something is called; undefined where the figure is none. */
export function wayOf(
  before: string,
  after: string,
  { dense, label }: DraftWords,
): ((thing: string) => string) | undefined {
  const near = [before.trim(), after.trim().slice(0, 4)];
  if (near.some(text => dense!.rise.test(text))) return label.rise;
  return near.some(text => dense!.fall.test(text)) ? label.fall : undefined;
}

/** The name in the last clause before a figure; without a figure before it, in the clause before that too. */
function nameBefore(text: string, lang: string, { dense }: DraftWords, first: boolean): string {
  let own = text;
  for (const one of datesIn(own, lang).reverse()) own = `${own.slice(0, one.start)}\n${own.slice(one.end)}`;
  const clauses = own.trim().split(/[、，。；;：:]/u);
  const clause =
    clauses.at(-1)!.replace(dense!.tail, '').trim() === '' && first
      ? (clauses.at(-2) ?? '')
      : clauses.at(-1)!;
  const last = clause
    .trim()
    .replace(dense!.tail, '')
    .split(dense!.cut)
    .map(part => part.trim().replace(dense!.tail, '').replace(dense!.head, '').trim())
    .filter(part => /[\p{L}]{2}/u.test(part))
    .at(-1);
  return last !== undefined && last.length <= LONGEST ? last : '';
}
