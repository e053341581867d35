/** Contradictions that the data itself shows. */
import { contradictsOrder } from './dates.ts';
import { roundingOf, WAYS } from './sum-values.ts';
import type { Computed, Fact, Quantity, Trace } from './types.ts';
import { toBase, unitOf } from './units.ts';

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

/**
 * Whether a stated result can't be had from its inputs: outside what their rounding (and its own) allows, and more
 * than 5% off. Results of another measure are not compared.
 */
export function contradicts(stated: Quantity, computed: Computed): boolean {
  const { quantity, allowed } = computed;
  const numbers = new Set(['ratio', 'count']);
  if (stated.kind !== quantity.kind && !(numbers.has(stated.kind) && numbers.has(quantity.kind)))
    return false;
  const unit = unitOf(stated.unit) ?? unitOf('')!;
  const half = (stated.step / 2) * unit.factor;
  const full = stated.step * unit.factor;
  const low = stated.base;
  const high = stated.high === undefined ? low : toBase(stated.high, unit);
  const up = stated.qualifier === 'over' || stated.qualifier === 'atLeast' ? full : half;
  const down = stated.qualifier === 'under' || stated.qualifier === 'upTo' ? full : half;
  const [from, to] = allowed ?? roundingOf(quantity);
  if (high + up >= from && low - down <= to) return false;
  // A result that is only a bound contradicts what lies on its other side.
  if (WAYS[quantity.qualifier] > 0 && low > quantity.base && !allowed) return false;
  const middle = quantity.base;
  const off = Math.min(Math.abs(low - middle), Math.abs(high - middle));
  return off > 0.05 * Math.max(Math.abs(middle), Number.MIN_VALUE);
}
