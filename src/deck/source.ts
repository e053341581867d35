/** The source line at a slide's foot: where its facts stand, and whose word each is that isn't the article's. */
import type { Article, Fact, Ref, Trace } from '../article/types.ts';
import { quoted } from '../marp/typography.ts';
import { joinLines, plain, printFact, ref } from './lines.ts';
import type { Line } from './types.ts';
import { width } from './width.ts';
import { deckWords } from './words/index.ts';

/** px that one line at the foot may take at 16.5 px, beside the page number. */
const ROOM = 1090;
const SIZE = 16.5;

/** What a slide shows. */
export interface Shown {
  /** References in sight, in order. */
  readonly refs: readonly Ref[];
  readonly traces: readonly Trace[];
  /** An outside source of the whole exhibit. */
  readonly cite?: string | undefined;
  /** Series and tables that nothing else vouches for. */
  readonly files: readonly string[];
  /** Whether the exhibit is about the whole article, as open questions are. */
  readonly whole: boolean;
}

/** Who is quoted, from which sections; and what isn't quoted. */
interface Origins {
  readonly sections: Map<string, Set<string>>;
  readonly outside: Set<string>;
  readonly computed: Map<string, Ref>;
  readonly ours: Map<string, Ref>;
  readonly elsewhere: Map<string, { ref: Ref; cite: string }>;
}

/** 'Source: ...' in one line, shortened where it must be; undefined where there is nothing to name. */
export function sourceLine(article: Article, shown: Shown): Line | undefined {
  const origins: Origins = {
    sections: new Map(),
    outside: new Set([...(shown.cite ? [shown.cite] : []), ...shown.files]),
    computed: new Map(),
    ours: new Map(),
    elsewhere: new Map(),
  };
  for (const trace of shown.traces) addTrace(article, origins, trace);
  for (const one of shown.refs) addRef(article, origins, one, new Set());
  if (shown.whole && origins.sections.size === 0 && origins.outside.size === 0)
    origins.sections.set(authorOf(article, 'article'), new Set([article.document.title].filter(Boolean)));
  const fits = (line: Line) =>
    width(
      plain(line, one => printRef(article, one)),
      SIZE,
      'sans',
    ) <= ROOM;
  let shortest: Line = [];
  for (const short of [0, 1, 2, 3]) {
    shortest = compose(origins, short, article.lang);
    if (shortest.length === 0) return undefined;
    if (fits(shortest)) break;
  }
  return shortest;
}

const printRef = (article: Article, one: Ref) => {
  const fact = article.facts.get(one.name);
  return fact ? printFact(fact, one.form, article.lang) : '';
};

function authorOf(article: Article, document: string): string {
  const source =
    document === 'article' ? article.document : (article.sources.get(document) ?? article.document);
  return source.author || source.title || deckWords(article.lang).article;
}

function addTrace(article: Article, { sections }: Origins, { document, section }: Trace): void {
  const author = authorOf(article, document);
  const known = sections.get(author) ?? new Set();
  if (section) known.add(section);
  sections.set(author, known);
}

function addRef(article: Article, origins: Origins, { name, form }: Ref, seen: Set<string>): void {
  const fact = article.facts.get(name);
  if (!fact) return;
  const sum = form === 'computed' || form === 'work' || (fact.words === '' && fact.computed !== undefined);
  if (!sum) {
    // What a sum of ours starts from is not shown by itself.
    if (seen.size === 0 || fact.whose !== 'ours') addStated(article, origins, fact, form);
    return;
  }
  const shown = ref(name, fact.words === '' ? 'full' : 'computed');
  if (seen.size === 0)
    (whoseSum(article, fact) === 'ours' ? origins.ours : origins.computed).set(name, shown);
  // What a sum uses is a source too, though it isn't shown.
  for (const use of fact.computed?.uses ?? [])
    if (!seen.has(use)) addRef(article, origins, ref(use), new Set([...seen, name, use]));
}

function whoseSum(article: Article, fact: Fact): Fact['whose'] {
  if (fact.words === '') return fact.whose;
  return fact.computed?.uses.some(use => article.facts.get(use)?.whose === 'ours') ? 'ours' : 'computed';
}

function addStated(article: Article, origins: Origins, fact: Fact, form: Ref['form']): void {
  if (fact.whose === 'ours') origins.ours.set(fact.name, ref(fact.name, form));
  else if (fact.whose === 'elsewhere')
    origins.elsewhere.set(fact.name, { ref: ref(fact.name, form), cite: fact.cite ?? '' });
  else if (fact.trace) addTrace(article, origins, fact.trace);
  else if (fact.cite) origins.outside.add(fact.cite);
}

/** Shorter by steps: 1 sums up what is computed, 2 names two sections an author, 3 names none. */
function compose(
  { sections, outside, computed, ours, elsewhere }: Origins,
  short: number,
  lang: string,
): Line {
  const say = deckWords(lang);
  const most = short < 2 ? Number.POSITIVE_INFINITY : short < 3 ? 2 : 0;
  const named = [...sections].map(([author, titles]) => {
    const shown = [...titles].slice(0, most).map(title => quoted(title, lang));
    const more = titles.size > shown.length && shown.length > 0 ? say.others : '';
    return [author, ...shown].join(say.comma) + more;
  });
  const main: Line[] = [...named, ...outside].map(words => [words]);
  const list = (refs: Iterable<Ref>): Line =>
    joinLines(
      [...refs].map(one => [one]),
      say.comma,
      say.and,
    );
  const tail: Line[] = [];
  if (computed.size > 0) {
    const from = main.length > 0;
    tail.push(
      short > 0 && computed.size > 1 ? [say.computedMany(from)] : say.computed(list(computed.values()), from),
    );
  }
  if (ours.size > 0) tail.push(say.ours(list(ours.values())));
  for (const { ref: one, cite } of elsewhere.values()) tail.push(say.elsewhere([one], cite));
  const all = [...main, ...tail];
  return all.length === 0 ? [] : [say.source, ...joinLines(all, say.semicolon)];
}
