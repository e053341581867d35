/** The languages that figures and dates are read in. */
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish.ts';

const all: readonly Language[] = [english, german, french, spanish, japanese, chinese];

/** The data of a language tag ('en-GB' is 'en'); English where there is none of that language yet. */
export function languageOf(tag: string): Language {
  const short = tag.toLowerCase().split('-')[0];
  return all.find(one => one.tag === short) ?? english;
}
