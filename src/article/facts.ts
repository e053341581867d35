/** Facts from their pieces: words read and traced, sums computed in any order, and how each is printed. */

import { readWhen } from './dates.ts';
import { Draft } from './fact-draft.ts';
import type { FactPieces, FactsAround, FactTrouble } from './fact-pieces.ts';
import { Sums } from './fact-sums.ts';
import { languageOf } from './languages/index.ts';
import { readWords } from './reading.ts';
import { beginsSentence, capital, readReferences } from './references.ts';
import { type FactParts, type Part, splitFact } from './short-form.ts';
import { contradicts } from './trouble.ts';
import type { Fact, Form } from './types.ts';
import { convert, sameKind } from './units.ts';

export type { FactParts, FactPieces, FactsAround, FactTrouble, Part };
export {
  beginsSentence,
  capital,
  contradicts,
  convert,
  readReferences,
  readWhen,
  readWords,
  sameKind,
  splitFact,
};

/** All facts by name in the order of the data, and what is wrong with them. */
export interface BuiltFacts {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly troubles: readonly FactTrouble[];
}

/** Builds all facts; sums may use names from anywhere. */
export function buildFacts(pieces: readonly FactPieces[], around: FactsAround): BuiltFacts {
  const troubles: FactTrouble[] = [];
  const drafts = new Map(pieces.map(one => [one.name, new Draft(one, around, troubles)]));
  for (const draft of drafts.values()) draft.checkAfter(drafts);
  const sums = new Sums(drafts, around.lang, troubles);
  const facts = new Map<string, Fact>();
  for (const draft of drafts.values()) facts.set(draft.pieces.name, draft.fact(sums));
  return { facts, troubles };
}

/**
 * A fact as `$name` (or the form given) prints it: figure with qualifier and measure, date, 'not stated'. Undefined
 * where there is nothing to print: a statement, a form that it doesn't have.
 */
export function printFact(fact: Fact, form: Form = 'full', lang = 'en'): string | undefined {
  const quantity = fact.quantity ?? fact.computed?.quantity;
  if (form === 'computed') return fact.computed?.quantity.text;
  if (form === 'work') return fact.computed?.work;
  if (form === 'length') return fact.when?.length;
  if (fact.sort === 'missing') return languageOf(lang).print.notStated;
  if (fact.sort === 'event') return fact.when?.text;
  return (form === 'figure' ? quantity?.figure : quantity?.text) ?? fact.when?.text;
}
