/** Where the numbers of a built deck come from: the accounts of its numbers, as publishing needs them. */
import type { Article, Fact } from '../article/types.ts';
import { ref, refsIn } from '../deck/lines.ts';
import type { Slide } from '../deck/types.ts';
import { deckWords } from '../deck/words/index.ts';
import type { Figures, Origin, TracedNumber } from '../publish/types.ts';
import type { Account } from '../review/numbers/accounts.ts';
import type { DrawnNumber } from '../review/numbers/drawn.ts';
import { before, computedKey, digitsOf, fold, isSum, originsOf, quotedAt, seriesOf } from './origins.ts';

/** All origins of an article's facts, and every number of its deck.md and its drawings with its origins. */
export function figuresOf(
  article: Article,
  markdown: string,
  accounts: readonly Account[],
  drawings: readonly DrawnNumber[] = [],
): Figures {
  const origins = new Map<string, Origin>();
  for (const fact of article.facts.values())
    for (const origin of originsOf(fact, article)) origins.set(origin.key, origin);
  const lineOf = lineFinder(markdown);
  const files = filesByPage([...accounts, ...drawings], article);
  for (const origin of files.values()) origins.set(origin.key, origin);
  const shown = new Set(
    accounts.flatMap(({ how, page, place, names }) =>
      how === 'fact' && place !== 'notes' ? names.map(name => `${page} ${name}`) : [],
    ),
  );
  const keysAt = (number: DrawnNumber): string[] => {
    const { how, page } = number;
    const file = how === 'cell' && files.get(page);
    if (file) return [file.key];
    // A date in a fact's words is that fact's where the slide shows it; elsewhere it is one like another.
    const names = number.names.filter(
      name => how !== 'event' || article.facts.get(name)?.when || shown.has(`${page} ${name}`),
    );
    return keysOf({ ...number, names }, article, origins);
  };
  const numbers = accounts.flatMap((account): TracedNumber[] => {
    const { how, start, place, text } = account;
    // A list counts its items by itself: the page has no such text.
    if (how === 'own' && /^\s*$/.test(before(markdown, start))) return [];
    const keys = keysAt(account);
    const quote =
      how === 'quotation' && keys.length === 0 && isFigure(account) && quotedAt(account, markdown, article);
    if (quote) origins.set(quote.key, quote);
    return [{ line: lineOf(start), text, place, origins: quote ? [quote.key] : keys }];
  });
  const drawn = new Map<string, Pick<TracedNumber, 'text' | 'origins'>[]>();
  for (const number of drawings) {
    const { slide, text } = number;
    drawn.set(slide, [...(drawn.get(slide) ?? []), { text, origins: keysAt(number) }]);
  }
  return { origins, numbers, drawn };
}

/** Measured, or written in digits: 'one of them' is no figure. */
const isFigure = ({ text, quantity }: Account): boolean =>
  /\p{Nd}/u.test(text) || (quantity !== undefined && (quantity.unit !== '' || quantity.value > 12));

/** For each page with cells, the file of figures that has the most of them; the shorter one, where both have all. */
function filesByPage(accounts: readonly DrawnNumber[], article: Article): Map<number, Origin> {
  const pages = new Map<number, string[]>();
  for (const { how, page, text } of accounts)
    if (how === 'cell') pages.set(page, [...(pages.get(page) ?? []), digitsOf(text)]);
  const series = seriesOf(article).sort((a, b) => a.cells.size - b.cells.size);
  return new Map(
    [...pages].flatMap(([page, shown]) => {
      const count = ({ cells }: { cells: ReadonlySet<string> }) =>
        shown.filter(cell => cells.has(cell)).length;
      const best = series.toSorted((a, b) => count(b) - count(a))[0];
      return best && count(best) > 0 ? [[page, best.origin] as const] : [];
    }),
  );
}

/** Keys of the figures that a slide's drawing shows: those that its alt text names, then those that no text does. */
export function drawnKeys({ blocks, shows }: Slide, article: Article): string[] {
  const told = refsIn(blocks.filter(({ type }) => type === 'picture'));
  const inText = new Set(refsIn(blocks).map(({ name }) => name));
  const rest = shows.filter(name => !inText.has(name)).map(name => ref(name));
  return [...told, ...rest].flatMap(({ name, form }) => {
    const fact = article.facts.get(name);
    if (!fact || !(fact.quantity ?? fact.computed ?? fact.when)) return [];
    return [isSum(fact) || form === 'computed' || form === 'work' ? computedKey(name) : name];
  });
}

/** The origins of one number; where it is a sum that no fact is, one of its own. */
function keysOf(account: DrawnNumber, article: Article, origins: Map<string, Origin>): string[] {
  const { names, how, text } = account;
  const keys = names.flatMap(name => keyOf(account, article.facts.get(name)) ?? []);
  if (how !== 'sum' || keys.length === 0) return keys;
  const key = `sum-${[...keys, text].join('-').replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  // Which sum it is, nobody wrote down: its inputs are named.
  const { and, comma } = deckWords(article.lang);
  const figures = keys.flatMap(one => origins.get(one)?.figure ?? []);
  const last = figures.slice(-2).join(and);
  const work = [...figures.slice(0, -2), last].join(comma);
  const empty = { sentence: '', source: '', section: '' };
  if (!origins.has(key))
    origins.set(key, {
      key,
      figure: text,
      whose: 'computed',
      words: work,
      ...empty,
      work,
      inputs: keys,
    });
  return [key];
}

/** Whether a number is what a fact states, or what the sum behind it gives. */
function keyOf({ text, quantity }: DrawnNumber, fact: Fact | undefined): string | undefined {
  if (!fact || fact.sort === 'missing') return undefined;
  const sum = fact.computed?.quantity;
  if (!sum) return fact.name;
  if (isSum(fact) || fold(text) === fold(sum.text)) return computedKey(fact.name);
  if (!fact.quantity || !quantity) return fact.name;
  const off = (base: number) => Math.abs(Math.log(Math.abs(quantity.base / base) || 1e-9));
  return off(sum.base) < off(fact.quantity.base) ? computedKey(fact.name) : fact.name;
}

/** Gives the line of an offset, 1-based. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return offset => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
