/** The words of a text that tell what it is about, by their stems. */
import type { Words } from './words/words.ts';

/** Stems of a text's telling words; numbers and common words are left out. */
export function stemsOf(text: string, words: Words): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{N}'’]*/gu)) {
    if (word.length < 3 || words.isCommon(word.toLowerCase().replace(/['’]s$/, ''))) continue;
    found.add(words.stem(word));
  }
  return found;
}

/** Stems of the names of a text: words with a capital inside a sentence, or all of capitals. */
export function namesOf(text: string, words: Words): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{N}'’]*/gu)) {
    const [word] = match;
    const first = /^[\s"“‘„(]*$/.test(text.slice(0, match.index));
    // A sentence's first word is a name where another follows.
    if (first && !/^ \p{Lu}/u.test(text.slice(match.index + word.length))) continue;
    if (words.namesByCapital || /\p{Lu}{2}|\d/u.test(word)) found.add(words.stem(word));
  }
  return found;
}
