/** The languages that the generator writes slides in. A new one is one more file and one more line here. */
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { spanish } from './spanish.ts';
import type { DeckWords } from './words.ts';

export type { DeckWords, WhoseWord } from './words.ts';

/** All of them, English first. */
export const allWords: readonly DeckWords[] = [english, german, french, spanish, japanese, chinese];

/** The words of a BCP 47 tag ('de-AT' is German); English where there is none of that language. */
export function deckWords(lang: string): DeckWords {
  const short = lang.toLowerCase().split('-')[0];
  return allWords.find(({ tag }) => tag === short) ?? english;
}
