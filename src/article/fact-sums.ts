/** The sums behind facts, each computed once, whatever the order of the data. */
import type { Draft } from './fact-draft.ts';
import type { FactTrouble } from './fact-pieces.ts';
import { evaluate, type Operand } from './sums.ts';
import type { Computed } from './types.ts';

/** Sums, each computed once, whatever the order of the data. */
export class Sums {
  readonly #drafts: ReadonlyMap<string, Draft>;
  readonly #lang: string;
  readonly #troubles: FactTrouble[];
  readonly #known = new Map<string, Computed | undefined>();
  readonly #open: string[] = [];
  readonly #circles = new Set<string>();

  constructor(drafts: ReadonlyMap<string, Draft>, lang: string, troubles: FactTrouble[]) {
    this.#drafts = drafts;
    this.#lang = lang;
    this.#troubles = troubles;
  }

  draft(name: string): Draft | undefined {
    return this.#drafts.get(name);
  }

  /** The result of a name's sum; undefined where it has none, or none that can be had. */
  of(name: string): Computed | undefined {
    if (this.#known.has(name)) return this.#known.get(name);
    const draft = this.#drafts.get(name);
    const sum = draft?.pieces.sum;
    if (!draft || sum === undefined) return undefined;
    const start = this.#open.indexOf(name);
    if (start >= 0) {
      const circle = [...this.#open.slice(start), name];
      if (!circle.some(one => this.#circles.has(one)))
        this.#troubles.push({
          name: circle[0]!,
          field: 'sum',
          rule: 'circle',
          severity: 'stop-all',
          at: [0, this.#drafts.get(circle[0]!)!.pieces.sum!.length],
          found: `this sum goes in a circle: ${circle.join(' → ')}`,
          expected: 'sums that end in figures',
        });
      for (const one of circle) this.#circles.add(one);
      return undefined;
    }
    this.#open.push(name);
    const { computed, troubles } = evaluate(sum, {
      lang: this.#lang,
      numbers: draft.pieces.sort === 'ours',
      ...(draft.quantity ? { like: draft.quantity } : {}),
      names: this.#drafts.keys(),
      resolve: (other, own) => this.#operand(other, own),
    });
    this.#open.pop();
    for (const one of troubles)
      this.#troubles.push({ ...one, name, field: 'sum', rule: 'sum', severity: 'stop-all' });
    this.#known.set(name, computed);
    return computed;
  }

  #operand(name: string, computed: boolean): Operand | 'broken' | undefined {
    const draft = this.#drafts.get(name);
    if (!draft) return undefined;
    if (draft.broken || this.#circles.has(name)) return 'broken';
    if (draft.quantity && !computed) return { quantity: draft.quantity };
    if (draft.pieces.sum !== undefined) {
      const result = this.of(name);
      return result ? { quantity: result.quantity } : 'broken';
    }
    return draft.when ? { when: draft.when } : {};
  }
}
