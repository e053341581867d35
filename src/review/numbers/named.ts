/** Which facts a text speaks of: by the words that the article or the person calls them. */
import { languageOf } from '../../article/languages/index.ts';
import type { Article, Fact } from '../../article/types.ts';
import { cue } from './cues/index.ts';

/** Words that tell, each once: small letters, no plural s; of a script without spaces, pairs of signs. */
export function tellingWords(text: string, lang: string): Set<string> {
  const { stops, small, pronouns, notNames, units } = languageOf(lang);
  const vague = cue(lang, 'vague', 'whole');
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) {
      for (let at = 0; at + 1 < word.length; at++) {
        const pair = word.slice(at, at + 2);
        if (!vague.test(pair)) found.add(pair);
      }
      continue;
    }
    // 'l’objectif' names the objectif.
    const low = word
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replace(/^(?:\p{L}|\p{L}*qu)['’](?=\p{L}{2})/u, '');
    // A year tells which of several means is meant.
    if (/^(?:1[6-9]|20)\d\d$/.test(low)) found.add(low);
    if (/^\p{N}/u.test(low) || (low.length < 3 && word !== word.toUpperCase())) continue;
    if (stops.has(low) || small.has(low) || pronouns.has(low) || low in units || vague.test(low)) continue;
    if (notNames.has(low) && word !== low) continue;
    found.add(stem(low));
  }
  return found;
}

/** A word without the endings of plural and case: what is left is enough to tell it from others. */
const stem = (word: string): string =>
  word.length > 5
    ? word.replace(/(?:ern|en|er|es|e|n|s)$/, '')
    : /[^s]s$/.test(word) && word.length > 3
      ? word.slice(0, -1)
      : word;

/** How many words of one set the other holds. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(word => b.has(word)).length;

/** Tells the facts that a text names by words. A word that most facts share names none of them. */
export function namedBy(article: Article): (text: string) => Set<string> {
  const facts = [...article.facts.values()];
  const words = new Map(facts.map(fact => [fact.name, wordsOf(fact, article.lang)]));
  const counts = new Map<string, number>();
  for (const set of words.values()) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(3, facts.length / 2);
  for (const set of words.values()) for (const word of set) if (counts.get(word)! > most) set.delete(word);
  return text => {
    const spoken = tellingWords(text, article.lang);
    return new Set(facts.flatMap(({ name }) => (shared(words.get(name)!, spoken) ? [name] : [])));
  };
}

const wordsOf = ({ label, rest, quantity, labelled }: Fact, lang: string): Set<string> =>
  tellingWords([labelled ? label : '', rest, quantity?.noun ?? ''].join(' '), lang);
