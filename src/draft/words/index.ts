/** The languages that drafting knows. */
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { spanish } from './spanish.ts';
import type { DraftWords } from './words.ts';

/** One line a language. */
export const draftLanguages: readonly DraftWords[] = [english, german, french, spanish, japanese, chinese];

/** The words of a language tag ('en-GB' is 'en'); English where there are none of that language. */
export const draftWordsOf = (tag: string): DraftWords =>
  draftLanguages.find(one => one.tag === tag.toLowerCase().split('-')[0]) ?? english;
