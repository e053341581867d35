/** Stars and strong words: marks around the beginning of a leaf, and how the data's star moves onto a person's words. */
import type { Leaf } from '../tree.ts';
import { canon, spansOf, type Token, tokens } from './tokens.ts';

/** The marked beginning of a leaf: `***220,000+*** GPUs` has three stars, '220,000+' and ' GPUs'. */
interface Lead {
  readonly stars: number;
  readonly inner: readonly Token[];
  readonly rest: readonly Token[];
}

const isMark = (each: Token | undefined): boolean =>
  each !== undefined && !each.ref && /^[*_]$/.test(each.raw);

function leadOf(list: readonly Token[]): Lead {
  let stars = 0;
  while (isMark(list[stars])) stars++;
  const none: Lead = { stars: 0, inner: [], rest: list };
  if (!stars) return none;
  for (let i = stars + 1; i < list.length; i++) {
    let run = 0;
    while (isMark(list[i + run])) run++;
    if (run === stars) return { stars, inner: list.slice(stars, i), rest: list.slice(i + run) };
    i += run;
  }
  return none;
}

const marked = (stars: number, inner: readonly Token[], rest: readonly Token[]): Token[] => {
  const marks: Token[] = Array.from({ length: stars }, () => ({ raw: '*', fold: '*', kind: 'sign' }));
  return [...marks, ...inner, ...marks, ...rest];
};

/** What a leaf says without its marks. */
export const unmarked = (leaf: Leaf): string => canon(leaf.spans).replace(/\*/g, '');

/** The person's leaf with the marks that the data gave it; nothing where more than the marks changed. */
export function moveStar(base: Leaf, data: Leaf, mine: Leaf): Leaf | undefined {
  if (unmarked(base) !== unmarked(data)) return undefined;
  const [was, now, own] = [base, data, mine].map(leaf => leadOf(tokens(leaf.spans))) as [Lead, Lead, Lead];
  if (own.stars !== was.stars) return own.stars === now.stars ? mine : undefined;
  const said = [...own.inner, ...own.rest];
  if (!now.stars) return { ...mine, spans: spansOf(said) };
  if (own.stars) return { ...mine, spans: spansOf(marked(now.stars, own.inner, own.rest)) };
  const begins = now.inner.every(
    (each, at) => each.fold === said[at]?.fold || (each.ref && each.ref.name === said[at]?.ref?.name),
  );
  const cut = begins && now.rest.length ? now.inner.length : said.length;
  return { ...mine, spans: spansOf(marked(now.stars, said.slice(0, cut), said.slice(cut))) };
}
