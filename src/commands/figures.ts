/** Where the numbers of a built deck come from: the accounts of its numbers, as publishing needs them. */
import type { Article, Fact, Trace } from '../article/types.ts';
import { printFact, ref, refsIn } from '../deck/lines.ts';
import type { Slide } from '../deck/types.ts';
import { deckWords } from '../deck/words/index.ts';
import { typeset } from '../marp/typography.ts';
import type { Figures, Origin, TracedNumber } from '../publish/types.ts';
import type { Account } from '../review/numbers/accounts.ts';

/** All origins of an article's facts, and every number of its deck.md with its origins. */
export function figuresOf(article: Article, markdown: string, accounts: readonly Account[]): Figures {
  const origins = new Map<string, Origin>();
  for (const fact of article.facts.values())
    for (const origin of originsOf(fact, article)) origins.set(origin.key, origin);
  const lineOf = lineFinder(markdown);
  const files = filesByPage(accounts, article);
  for (const origin of files.values()) origins.set(origin.key, origin);
  const shown = new Set(
    accounts.flatMap(({ how, page, place, names }) =>
      how === 'fact' && place !== 'notes' ? names.map(name => `${page} ${name}`) : [],
    ),
  );
  const numbers = accounts.flatMap((account): TracedNumber[] => {
    const { how, start, page, place, text } = account;
    // A list counts its items by itself: the page has no such text.
    if (how === 'own' && /^\s*$/.test(before(markdown, start))) return [];
    // A date in a fact's words is that fact's where the slide shows it; elsewhere it is one like another.
    const names = account.names.filter(
      name => how !== 'event' || article.facts.get(name)?.when || shown.has(`${page} ${name}`),
    );
    const cell = how === 'cell' && files.get(page);
    const keys = cell ? [cell.key] : keysOf({ ...account, names }, article, origins);
    return [{ line: lineOf(start), text, place, origins: keys }];
  });
  return { origins, numbers };
}

/** A file of figures that a slide shows: the words of the article, or the outside source, that its slide names. */
function seriesOf(article: Article): { origin: Origin; cells: ReadonlySet<string> }[] {
  return article.slides.flatMap(({ exhibit, where, cite }, at) => {
    const { file } = (exhibit ?? {}) as { file?: unknown };
    if (typeof file !== 'string') return [];
    const cells = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value === 'string')
        for (const [number] of value.matchAll(/\d(?:[\d.,'\s]*\d)?/g)) cells.add(plainCell(number));
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    };
    visit(exhibit);
    const origin: Origin = {
      key: `series-${at + 1}`,
      figure: file,
      bare: '',
      whose: cite ? 'elsewhere' : 'stated',
      words: cite ?? '',
      ...passage(where, article),
      ...(cite && { source: cite }),
      inputs: [],
    };
    return [{ origin, cells }];
  });
}

/** For each page with cells, the file of figures that has the most of them; the shorter one, where both have all. */
function filesByPage(accounts: readonly Account[], article: Article): Map<number, Origin> {
  const pages = new Map<number, string[]>();
  for (const { how, page, text } of accounts)
    if (how === 'cell') pages.set(page, [...(pages.get(page) ?? []), plainCell(text)]);
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

/** A cell's number without what languages set between its digits. */
const plainCell = (text: string): string => text.replace(/[\s,']/g, '');

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

const computedKey = (name: string): string => `${name}-computed`;

/** A line that is only a sum, with no words of the article. */
const isSum = ({ words, computed }: Fact): boolean => computed !== undefined && words === '';

/** Where a trace leads: the sentence, its document and heading. */
function passage(
  trace: Trace | undefined,
  article: Article,
): Pick<Origin, 'sentence' | 'source' | 'section' | 'file' | 'line'> {
  const document =
    trace && (trace.document === 'article' ? article.document : article.sources.get(trace.document));
  if (!document) return { sentence: '', source: '', section: '' };
  const { sentence, section, line } = trace;
  return { sentence, section, source: document.author || document.title, file: document.file, line };
}

/** A label as the deck prints it. */
const typographic = (text: string, lang: string): string => typeset([{ text }], lang)[0]!;

/** What a fact says, and what the sum behind it gives. */
function originsOf(fact: Fact, article: Article): Origin[] {
  const { name, words, label, trace, cite, whose, computed } = fact;
  const found: Origin[] = [];
  const print = (form: Parameters<typeof printFact>[1]) => printFact(fact, form, article.lang);
  if (fact.sort !== 'missing' && !isSum(fact) && whose !== 'missing') {
    const said = passage(trace, article);
    found.push({
      key: name,
      figure: print('full'),
      bare: fact.quantity ? print('figure') : '',
      whose,
      words: whose === 'stated' && fact.sort !== 'cell' ? words : typographic(label, article.lang),
      ...said,
      ...(said.sentence && { mark: markOf(fact, said.sentence) }),
      ...(cite && { source: cite }),
      inputs: [],
    });
  }
  if (computed) {
    found.push({
      key: computedKey(name),
      figure: isSum(fact) ? print('full') : print('computed'),
      bare: computed.quantity.figure,
      whose: whose === 'ours' || whoseSum(fact, article) === 'ours' ? 'ours' : 'computed',
      words: print('work'),
      sentence: '',
      source: '',
      section: '',
      work: print('work'),
      inputs: computed.uses.flatMap(use => {
        const used = article.facts.get(use);
        return used ? [isSum(used) ? computedKey(use) : use] : [];
      }),
    });
  }
  return found;
}

const whoseSum = ({ computed }: Fact, { facts }: Article): string | undefined =>
  computed?.uses.map(use => facts.get(use)?.whose).find(whose => whose === 'ours');

/** Where a fact's figure stands in its sentence; its words where it has no figure, or where the sentence has it twice. */
function markOf({ words, quantity, when }: Fact, sentence: string): readonly [number, number] | undefined {
  const flat = fold(sentence);
  const start = flat.indexOf(fold(words));
  const inWords = quantity ? words.slice(quantity.start, quantity.end) : (when?.text ?? words);
  const at = start < 0 ? flat.indexOf(fold(inWords)) : start;
  if (at < 0) return undefined;
  const offset = start < 0 ? 0 : fold(words).indexOf(fold(inWords));
  if (offset < 0) return [at, at + words.length];
  return [at + offset, at + offset + inWords.length];
}

/** Sign by sign, so that places stay. */
const fold = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(/[‘’‚‛′`´ʼ]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[A-Z]/g, letter => letter.toLowerCase());

/** The origins of one number; where it is a sum that no fact is, one of its own. */
function keysOf(account: Account, article: Article, origins: Map<string, Origin>): string[] {
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
      bare: text,
      whose: 'computed',
      words: work,
      ...empty,
      work,
      inputs: keys,
    });
  return [key];
}

/** Whether a number is what a fact states, or what the sum behind it gives. */
function keyOf({ text, quantity }: Account, fact: Fact | undefined): string | undefined {
  if (!fact || fact.sort === 'missing') return undefined;
  const sum = fact.computed?.quantity;
  if (!sum) return fact.name;
  if (isSum(fact) || fold(text) === fold(sum.text)) return computedKey(fact.name);
  if (!fact.quantity || !quantity) return fact.name;
  const off = (base: number) => Math.abs(Math.log(Math.abs(quantity.base / base) || 1e-9));
  return off(sum.base) < off(fact.quantity.base) ? computedKey(fact.name) : fact.name;
}

/** What stands before an offset in its line. */
const before = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

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
