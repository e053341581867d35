/** Names of facts and events, made of their labels. */
import { languageOf } from '../article/languages/index.ts';
import { draftLanguages } from './words/index.ts';

const SMALL = new Set([...languageOf('en').small, ...draftLanguages.flatMap(({ small }) => [...small])]);

/** A name that YAML and references take: 'annualBudget'; `fallback` with a number where the text gives none. */
export function nameFrom(text: string, taken: Set<string>, fallback: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const tell = (part: string) =>
    (part.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [])
      .map(word => word.toLowerCase())
      .filter(word => word.length > 2 && !SMALL.has(word));
  // The noun ends its phrase: 'Real median household income' is householdIncome.
  const first = tell(plain.split(/[,…:]|\s(?:for|of|in|on|with|from|at|by|to|who|that|per)\s/)[0]!).slice(-2);
  const words = first.length > 1 ? first : tell(plain).slice(0, 2);
  const year = /, (?:.* )?((?:19|20)\d\d)$/.exec(text)?.[1] ?? '';
  const own = words
    .map((word, at) => (at === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, 24);
  const start = own.length > 2 ? own + year : fallback;
  let name = own.length > 2 ? start : `${start}1`;
  for (let count = 2; taken.has(name); count++) name = `${start}${count}`;
  taken.add(name);
  return name;
}
