/** The languages whose texts are read for contradictions. */
import { english } from './english.ts';
import { german } from './german.ts';
import type { Words } from './words.ts';

const all: readonly Words[] = [english, german];

/** The words of a language tag; undefined where the rules don't know the language. */
export const wordsOf = (tag: string): Words | undefined =>
  all.find(one => one.tag === tag.toLowerCase().split('-')[0]);
