/** Whether a label names something: no word of grammar, no half of a compound, nothing said twice. */
import { low, split } from './clauses.ts';
import { type DraftWords, wordsIn } from './words/words.ts';

/** Whether a text can stand as a label of a figure of `sentence`. */
export function isSound(text: string, sentence: string, words: DraftWords): boolean {
  if (text.trim() === '' || /[|…]|[,;:-]$/.test(text) || !/\p{L}/u.test(text)) return false;
  if (words.dense) return !words.presenting?.test(text);
  const list = split(text);
  const first = low(list[0]);
  const isGrammar = (word: string) =>
    words.small.has(word) || words.joiners.has(word) || words.pronouns.has(word) || words.stops.has(word);
  if (list.every(word => isGrammar(low(word))) || words.presenting?.test(text)) return false;
  const parts = text.toLowerCase().split(/,\s*/);
  if (new Set(parts).size < parts.length) return false;
  // 'Entfielen': a verb, small inside its sentence.
  const own = list.length === 1 || words.nouns;
  return !(own && words.verbs.has(first) && new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'u').test(sentence));
}

/** A German label without its article: 'Die vorläufigen Kosten' are 'Vorläufige Kosten'. */
export function withEndings(text: string, sentence: string, { ending, hollow }: DraftWords): string {
  if (!ending) return text;
  const list = wordsIn(text).length > 1 ? split(text) : [];
  const noun = list.findIndex((word, at) => at > 0 && /^\p{Lu}/u.test(word));
  const start = sentence.toLowerCase().indexOf(text.toLowerCase().split(',')[0]!);
  if (noun < 1 || start < 0 || /^\p{Lu}/u.test(sentence.slice(start))) return text;
  const article = low(split(sentence.slice(0, start)).at(-1));
  const own = list.slice(0, noun).flatMap(word => (hollow?.test(low(word)) ? [] : [ending(word, article)]));
  const made = [...own, ...list.slice(noun)].join(' ');
  return made[0]!.toUpperCase() + made.slice(1);
}
