/** The cues of all languages; another one is a file and a line here. */
import { chinese } from './chinese.ts';
import type { Cues } from './cues.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { spanish } from './spanish.ts';

const ALL: readonly Cues[] = [english, german, french, spanish, japanese, chinese];

/** A language's cues; English where there are none. */
export const cuesOf = (lang: string): Cues =>
  ALL.find(({ tag }) => tag === lang.slice(0, 2).toLowerCase()) ?? english;

type Pattern = Exclude<keyof Cues, 'tag'>;
const compiled = new Map<string, RegExp>();

/** A cue as a whole word, or `where` it must stand: at a text's start, at its end, or as the whole of it. */
export function cue(
  lang: string,
  name: Pattern,
  where: 'start' | 'end' | 'whole' | 'inside' = 'inside',
): RegExp {
  const cues = cuesOf(lang);
  const key = `${cues.tag} ${name} ${where}`;
  const known = compiled.get(key);
  if (known) return known;
  const words = `(?:${cues[name].replaceAll(' ', '[ \\u00a0]+')})`;
  const edge = /ja|zh/.test(cues.tag) ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  const whole = `${edge[0]}${words}${edge[1]}`;
  if (where === 'whole') {
    const all = new RegExp(`^${words}$`, 'iu');
    compiled.set(key, all);
    return all;
  }
  const pattern = where === 'start' ? `^[\\s-]*${whole}` : where === 'end' ? `${whole}[\\s\\p{Ps}]*$` : whole;
  const made = new RegExp(pattern, 'iu');
  compiled.set(key, made);
  return made;
}
