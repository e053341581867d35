/** Where figures come from, as publishing shows it: what facts say, what files hold, what is quoted. */
import { indexDocument } from '../article/traces.ts';
import type { Article, Fact, Trace } from '../article/types.ts';
import { printFact } from '../deck/lines.ts';
import { typeset } from '../marp/typography.ts';
import type { Origin } from '../publish/types.ts';

/** The key of what the sum behind a fact gives. */
export const computedKey = (name: string): string => `${name}-computed`;

/** A line that is only a sum, with no words of the article. */
export const isSum = ({ words, computed }: Fact): boolean => computed !== undefined && words === '';

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
export function originsOf(fact: Fact, article: Article): Origin[] {
  const { name, words, label, trace, cite, whose, computed } = fact;
  const found: Origin[] = [];
  const print = (form: Parameters<typeof printFact>[1]) => printFact(fact, form, article.lang);
  if (fact.sort !== 'missing' && !isSum(fact) && whose !== 'missing') {
    const said = passage(trace, article);
    found.push({
      key: name,
      figure: print('full'),
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
export const fold = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(/[‘’‚‛′`´ʼ]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[A-Z]/g, letter => letter.toLowerCase());

/** A file of figures that a slide shows: the words of the article, or the outside source, that its slide names. */
export function seriesOf(article: Article): { origin: Origin; cells: ReadonlySet<string> }[] {
  return article.slides.flatMap(({ exhibit, where, cite }, at) => {
    const { file } = (exhibit ?? {}) as { file?: unknown };
    if (typeof file !== 'string') return [];
    const cells = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value === 'string')
        for (const [number] of value.matchAll(new RegExp(NUMBER, 'g'))) cells.add(digitsOf(number));
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    };
    visit(exhibit);
    const origin: Origin = {
      key: `series-${at + 1}`,
      figure: file,
      whose: cite ? 'elsewhere' : 'stated',
      words: cite ?? '',
      ...passage(where, article),
      ...(cite && { source: cite }),
      inputs: [],
    };
    return [{ origin, cells }];
  });
}

/** A figure inside quoted words of the article: the sentence that they stand in. */
export function quotedAt(
  { text, start, end }: { text: string; start: number; end: number },
  markdown: string,
  article: Article,
): Origin | undefined {
  const from = before(markdown, start);
  const rest = markdown.slice(end, (markdown.indexOf('\n', end) + 1 || markdown.length + 1) - 1);
  const opened = Math.max(...[...QUOTES].map(sign => from.lastIndexOf(sign)));
  const closed = [...rest].findIndex(sign => QUOTES.includes(sign));
  // On a quote slide the whole line is quoted.
  const words =
    from.slice(opened + 1).replace(/^\s*>\s?/, '') +
    markdown.slice(start, end) +
    rest.slice(0, closed < 0 ? undefined : closed);
  for (const [name, document] of [['article', article.document] as const, ...article.sources]) {
    const trace = indexDocument(document, name).find(words)?.trace;
    if (!trace) continue;
    const at = fold(trace.sentence).indexOf(fold(text));
    return {
      key: `quote-${name}-${trace.line}-${text.replace(/[^\p{L}\p{N}]+/gu, '-')}`,
      figure: text,
      whose: 'stated',
      words,
      ...passage(trace, article),
      ...(at >= 0 && { mark: [at, at + text.length] }),
      inputs: [],
    };
  }
  return undefined;
}

const QUOTES = '“”„"«»「」';

/** What stands before an offset in its line. */
export const before = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

/** The digits of the first number in a text, whatever its language sets between them; '' where there is none. */
export const digitsOf = (text: string): string => NUMBER.exec(text)?.[0].replace(/\D/g, '') ?? '';
const NUMBER = /\d(?:[\d.,'\s]*\d)?/;
