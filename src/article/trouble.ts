/** Contradictions that the data itself shows. */
import { contradictsOrder } from './dates.ts';
import { contradicts } from './sums.ts';
import type { Fact, Trace } from './types.ts';

/** Something in the article that can't hold. */
export interface Trouble {
  readonly rule: 'order' | 'stated-result';
  /** The fact that carries it, then the other. */
  readonly names: readonly string[];
  /** A sentence's start without a full stop. */
  readonly found: string;
  readonly passages: readonly Trace[];
  /** A `care:` stands with it. */
  readonly acknowledged: boolean;
}

/** Contradictions that the facts themselves show: orders against dates, stated results against their sums. */
export function findTrouble(facts: ReadonlyMap<string, Fact>): Trouble[] {
  const found: Trouble[] = [];
  const traces = (...all: (Fact | undefined)[]) => all.flatMap(one => one?.trace ?? []);
  for (const fact of facts.values()) {
    const acknowledged = fact.care !== undefined;
    const before = fact.after === undefined ? undefined : facts.get(fact.after);
    if (before?.when && fact.when && contradictsOrder(fact.when, before.when)) {
      found.push({
        rule: 'order',
        names: [fact.name, before.name],
        found: `\`${fact.name}\` (${fact.when.text}) is put after \`${before.name}\` (${before.when.text}), but is dated before it`,
        passages: traces(fact, before),
        acknowledged: acknowledged || before.care !== undefined,
      });
    }
    if (fact.quantity && fact.computed && contradicts(fact.quantity, fact.computed)) {
      const { quantity, work, uses } = fact.computed;
      found.push({
        rule: 'stated-result',
        names: [fact.name, ...uses],
        found: `the article says ${fact.quantity.text}, but its own figures give ${quantity.text} (${work})`,
        passages: traces(fact, ...uses.map(use => facts.get(use))),
        acknowledged,
      });
    }
  }
  return found;
}
