/** The one figure that a fact's words mean, and what is left of the words for a caption. */
import { languageOf } from './languages/index.ts';
import type { Language, Tight } from './languages/language.ts';
import { readQuantities } from './quantities.ts';
import { squeeze } from './scan.ts';
import type { Quantity } from './types.ts';

/** What a fact's words hold. */
export interface ReadWords {
  /** The words without marks, to be found in the article. */
  readonly words: string;
  /** The figure meant: marked, or the only sensible one. Its offsets count in `words`. */
  readonly quantity?: Quantity;
  /** Several figures that could be meant; empty where one is, or none. */
  readonly candidates: readonly Quantity[];
  /** The words without the figure, as a caption: 'of power consumption', 'contract with Google Cloud'. */
  readonly rest: string;
}

/** Reads the words of a fact; `<25,000>` marks the figure meant. */
export function readWords(source: string, lang = 'en'): ReadWords {
  const language = languageOf(lang);
  const mark = /<([^<>]{1,80})>/.exec(source);
  const inner = mark?.[1] ?? '';
  const marked = mark && readQuantities(inner, lang).length > 0 ? mark : undefined;
  const words = marked
    ? source.slice(0, marked.index) + inner + source.slice(marked.index + marked[0].length)
    : source;
  const all = readQuantities(words, lang);
  if (marked) {
    const from = marked.index;
    const to = from + inner.length;
    const own = all.filter(one => one.start < to && one.end > from);
    const quantity = own.length === 1 ? own[0]! : shifted(readQuantities(inner, lang)[0]!, from);
    return { words, quantity, candidates: [], rest: restOf(words, quantity, language) };
  }
  const telling = all.filter(one => !isSmallWord(one, language));
  const sensible = telling.length > 0 ? telling : all;
  const [quantity] = sensible;
  if (!quantity) return { words, candidates: [], rest: squeeze(words) };
  if (sensible.length > 1) return { words, candidates: sensible, rest: squeeze(words) };
  return { words, quantity, candidates: [], rest: restOf(words, quantity, language) };
}

const shifted = (one: Quantity, by: number): Quantity => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});

/** 'two' in 'a $5bn contract with two companies': a word up to twelve that only counts. */
function isSmallWord({ text, unit, value, noun }: Quantity, language: Language): boolean {
  return unit === '' && value <= 12 && text.toLowerCase().replace(noun, '') in language.ones;
}

/** In a text without gaps: the thing that の or 的 joins to the figure, else what stands before it, without particles. */
function restTight(words: string, { start, end }: Quantity, { joins, particles }: Tight): string {
  const joint = `(?:${particles})`;
  const bare = (part: string) =>
    part
      .replace(new RegExp(`^[\\s「『“(（]+|^${joint}(?=[^ぁ-ん])`), '')
      .replace(new RegExp(`[\\s」』”)）]+$|(?<=[^ぁ-ん])${joint}$`), '')
      .trim();
  const behind = words.slice(end).trim();
  const tail = /^[^、，。,;；：]*/.exec(behind)![0];
  const lead = bare(/[^、，。,;；]*$/.exec(words.slice(0, start).trim())![0]);
  const joined = new RegExp(`^(?:${joins})`).test(behind);
  const loose = tail === '' || new RegExp(`^${joint}`).test(behind);
  return loose && !joined && lead !== '' ? lead : bare(tail);
}

/** What stands behind the figure; before it where nothing does, and where the figure is 'of' something. */
function restOf(words: string, quantity: Quantity, language: Language): string {
  if (language.tight) return restTight(words, quantity, language.tight);
  const { start, end } = quantity;
  const after = squeeze(words.slice(end)).replace(/^[+%]+\s*/, '');
  const tail = /^[,;:.!?)\]”"’—–]/.test(after) ? '' : after.replace(/\s*[,;:.!?]+$/, '');
  const before = squeeze(words.slice(0, start)).split(' ').filter(Boolean);
  const low = (word: string | undefined) => word?.toLowerCase().replace(/[^\p{L}'’]/gu, '') ?? '';
  // 'an uncertainty of 0.12 ppm': the figure is what stands before 'of'.
  const of = low(before.at(-1)) === 'of' || low(before.at(-1)) === 'at';
  const head = of ? before.slice(0, -1) : before;
  while (head.length > 0 && language.small.has(low(head[0])) && !language.pronouns.has(low(head[0])))
    head.shift();
  const lead = head.join(' ').replace(/^[(“"‘]+|[\s,;:(“"‘—–-]+$/g, '');
  const last = low(head.at(-1));
  // What dangles is no caption: 'the mean stood at', 'They draw'.
  const whole = lead !== '' && !language.small.has(last) && !language.pronouns.has(low(head[0]));
  const noun = of && low(before.at(-1)) === 'of' && whole && head.length <= 5;
  if (tail !== '') return noun ? `${lead} ${tail}` : tail;
  return whole && (!of || noun) ? lead : '';
}
