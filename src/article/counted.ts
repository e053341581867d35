/** What is counted: the noun behind a number. */
import type { Language } from './languages/language.ts';
import { patternsOf } from './patterns.ts';
import { matchAt } from './scan.ts';

/** Up to five words that end in a plural, no further than `stop`; '' and `end` where there are none. */
export function nounAt(
  text: string,
  end: number,
  stop: number,
  language: Language,
): { readonly noun: string; readonly end: number } {
  const words: string[] = [];
  const step = /(?: {1,9}|-|(?<=[’']))([\p{L}\p{N}][\p{L}\p{N}'’&.-]*)/uy;
  const of = matchAt(patternsOf(language).scaleOf, text, end);
  let at = end + (of?.[0].length ?? 0);
  for (let count = 0; count < 5; count++) {
    const match = matchAt(step, text, at);
    if (!match || at + match[0].length > stop + 1) break;
    const hyphen = match[0].startsWith('-');
    if (hyphen && count > 0) break;
    const raw = match[1]!.slice(0, 60);
    const whole = raw.replace(/[.'’&-]+$/, '');
    // 'd’abonnements' counts abonnements.
    const word = whole.replace(/^\p{Ll}['’](?=\p{L}{2})/u, '');
    const low = word.toLowerCase();
    if (language.stops.has(hyphen ? low.split('-')[0]! : low) || /^\d/.test(word) || low in language.ones)
      break;
    words.push(word);
    at += match[0].length - (match[1]!.length - whole.length);
    if (hyphen) return { noun: word, end: at };
    if (language.isPlural(word)) return { noun: words.join(' '), end: at };
    if (raw !== whole) break;
  }
  return { noun: '', end };
}
