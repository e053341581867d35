/** The languages whose texts are read for contradictions. */
import { english } from './english.ts';
import { german } from './german.ts';
import type { Words } from './words.ts';

/** Letters of the scripts that these languages write names in: as ranges, `\p{L}` takes long to compile. */
const CLASSES: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ',
  '\\p{N}': '0-9',
  '\\p{Ll}': 'a-zß-öø-ÿ',
  '\\p{Lu}': 'A-ZÀ-ÖØ-Þ',
};

/** A language's patterns with plain ranges, wherever they stand in it. */
function light<T>(part: T): T {
  if (part instanceof RegExp) {
    if (!part.source.includes('\\p{')) return part;
    const source = part.source.replace(/\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]/g, one =>
      one.startsWith('\\p')
        ? CLASSES[one]
          ? `[${CLASSES[one]}]`
          : one
        : one.startsWith('[')
          ? one.replace(/\\p\{\w+\}/g, name => CLASSES[name] ?? name)
          : one,
    );
    return new RegExp(source, part.flags) as T;
  }
  if (Array.isArray(part)) return part.map(light) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, light(one)])) as T;
}

const all: readonly Words[] = [english, german];
const made = new Map<Words, Words>();

/** The words of a language tag; undefined where the rules don't know the language. */
export function wordsOf(tag: string): Words | undefined {
  const own = all.find(one => one.tag === tag.toLowerCase().split('-')[0]);
  if (!own) return undefined;
  const known = made.get(own) ?? light(own);
  made.set(own, known);
  return known;
}
