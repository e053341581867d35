/** The rows of the 'handle with care' slide that facts bring: what the article says, the trouble, what this deck does. */
import { findTrouble, type Trouble } from '../article/trouble.ts';
import type { CareRow, Fact, Words } from '../article/types.ts';
import { quoted } from '../marp/typography.ts';
import { ref } from './lines.ts';
import { deckWords } from './words/index.ts';

/** A row a fact with `care:`, in the order of the data, in the deck's language; `inText`: what the article's text shows. */
export function careRows(
  facts: ReadonlyMap<string, Fact>,
  lang: string,
  inText: ReadonlyMap<string, string> = new Map(),
): CareRow[] {
  const troubles = findTrouble(facts);
  return [...facts.values()].flatMap(fact => {
    if (!fact.care) return [];
    const trouble =
      troubles.find(one => one.names[0] === fact.name) ?? troubles.find(one => one.names.includes(fact.name));
    const said = facts.get(trouble?.names[0] ?? fact.name)!;
    return [
      {
        name: fact.name,
        says: [quoted(said.words || said.label, lang)],
        trouble: trouble ? wordsOf(trouble, lang) : [inText.get(fact.name) ?? fact.label],
        deck: fact.care,
      },
    ];
  });
}

function wordsOf({ rule, names: [name = '', other = ''] }: Trouble, lang: string): Words {
  const say = deckWords(lang).trouble;
  return rule === 'order' ? say.order(ref(name), ref(other)) : say.result(ref(name, 'computed'));
}
