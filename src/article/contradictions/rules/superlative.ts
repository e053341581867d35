/** 'one of the largest' here, 'the largest' there, of the same thing. */
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { namesOf, stemsOf } from '../stems.ts';
import type { Words } from '../words/words.ts';

interface Superlative {
  readonly sentence: Sentence;
  readonly start: number;
  /** 'largest', without its ending. */
  readonly adjective: string;
  /** 'one': one of them; 'the': the first of all; else its rank. */
  readonly claim: string;
  /** Stems of the noun phrase behind, its head last. */
  readonly head: string;
  readonly nouns: ReadonlySet<string>;
  /** '' for all there is, undefined where nothing is said. */
  readonly scope: string | undefined;
  readonly names: ReadonlySet<string>;
  /** Stems of what stands before it. */
  readonly subject: ReadonlySet<string>;
  readonly text: string;
}

/** Superlatives said two ways. */
export function superlative({ sentences, words }: Passages): Contradiction[] {
  const all = sentences.flatMap(sentence => superlativesIn(sentence, sentences, words));
  const found: Contradiction[] = [];
  for (const weak of all.filter(({ claim }) => claim !== 'the')) {
    const strong = all.filter(one => one.claim === 'the' && sameThing(weak, one, words));
    const [first] = strong;
    if (!first || first.sentence === weak.sentence) continue;
    found.push(
      contradiction(
        'superlative',
        `“${weak.text}” in one place is “${first.text}” in another`,
        weak.sentence,
        first.sentence,
      ),
    );
  }
  return found;
}

function superlativesIn(sentence: Sentence, sentences: readonly Sentence[], words: Words): Superlative[] {
  const { text } = sentence;
  const found: Superlative[] = [];
  if (!words.hints.superlative.test(text)) return found;
  for (const [pattern, weak] of [
    [words.oneOf, true],
    [words.the, false],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const { owner = groups.owner2 ?? groups.owner3 ?? '', adj = groups.adj2 ?? '', rank = '' } = groups;
      const start = match.index;
      const end = start + match[0].length;
      if (found.some(one => start >= one.start && start < one.start + one.text.length + 12)) continue;
      const near = text
        .slice(Math.max(0, start - 36), start)
        .split(/[.:;]/)
        .at(-1)!;
      if (words.rhetorical.test(text.slice(end, end + 24))) continue;
      if (isQuoted(sentence, start) || words.claimed.test(near)) continue;
      const phrase = words.phrase.exec(text.slice(end))?.[0] ?? '';
      const nouns = phrase.trim().split(/\s+/).filter(Boolean);
      const behind = text.slice(end + phrase.length, end + phrase.length + 50);
      const place = words.scope.exec(behind)?.groups?.place;
      const narrowed =
        words.narrowed.test(behind) ||
        (place === undefined && /^ (?:in|of|for|on|by|to|im|von|der|des) /.test(behind));
      found.push({
        sentence,
        start,
        adjective: words.stem(adj),
        claim: weak ? 'one' : rank ? rank.toLowerCase() : 'the',
        head: nouns.length > 0 ? words.stem(nouns.at(-1)!) : '',
        nouns: stemsOf(phrase, words),
        scope: narrowed ? 'narrowed' : scopeOf(owner || place, words),
        subject: subjectOf(sentence, start, sentences, words),
        names: namesOf(text.slice(0, start), words),
        text: `${match[0].trim()}${phrase.trimEnd()}`,
      });
    }
  }
  return found;
}

/** What stands before it; for 'it', what the sentence before begins with. */
function subjectOf(
  { text, block, index }: Sentence,
  start: number,
  sentences: readonly Sentence[],
  words: Words,
): Set<string> {
  const own = stemsOf(text.slice(Math.max(0, start - 60), start), words);
  let before = sentences[index - 1];
  // 'It is cold. It is the deepest': what the first 'it' stands for.
  while (before?.block === block && words.itself.test(text) && words.itself.test(before.text))
    before = sentences[before.index - 1];
  if (before?.block === block && words.pronoun.test(text))
    for (const stem of stemsOf(before.text.split(/\s+/).slice(0, 5).join(' '), words)) own.add(stem);
  return own;
}

function scopeOf(place: string | undefined, words: Words): string | undefined {
  if (!place) return undefined;
  return words.worldwide.test(place)
    ? ''
    : words.stem(
        place
          .trim()
          .split(/\s+/)
          .at(-1)!
          .replace(/['’]s?$/, ''),
      );
}

function sameThing(weak: Superlative, strong: Superlative, words: Words): boolean {
  if (weak.adjective !== strong.adjective) return false;
  if (weak.scope !== undefined && strong.scope !== undefined && weak.scope !== strong.scope) return false;
  const apart =
    [...weak.names].some(one => !strong.names.has(one)) &&
    [...strong.names].some(one => !weak.names.has(one));
  const sharedName = [...weak.names].some(one => strong.names.has(one));
  if (apart && !sharedName) return false;
  if (weak.scope === 'narrowed' || strong.scope === 'narrowed') return false;
  // 'the largest in the south': of what, its subject tells.
  if (weak.head === '' || strong.head === '')
    return !apart && weak.scope !== undefined && weak.scope === strong.scope && meets(weak, strong);
  if (weak.head === strong.head) return narrows(weak, strong);
  // Who has the largest capacity of all is the largest.
  return (
    weak.scope === '' && strong.scope === '' && words.sizes.test(strong.text) && words.holders.test(weak.text)
  );
}

/** Of one head, the strong one says no less: 'the largest steel mill' may still be one of the largest mills. */
const narrows = (weak: Superlative, strong: Superlative): boolean =>
  [...strong.nouns].every(noun => weak.nouns.has(noun)) &&
  !(strong.scope !== undefined && weak.scope === undefined && strong.scope !== '');

const meets = (weak: Superlative, strong: Superlative): boolean =>
  [...weak.subject, ...weak.nouns].some(one => strong.subject.has(one) || strong.nouns.has(one));
