/** Sums over facts: bounds kept to the safe side, no digit sharper than the inputs, units held together. */

import { add, between, divide, multiply, negated, subtract } from './arithmetic.ts';
import { type Formula, looksLikeSum, parseSum } from './formula.ts';
import type { TextTrouble } from './references.ts';
import { nearest } from './similar.ts';
import { resultOf, unitAsked } from './sum-results.ts';
import { fail, fromQuantity, plain, SumError, type Value } from './sum-values.ts';
import type { Computed, Quantity, When } from './types.ts';

/** What a name stands for in a sum. */
export interface Operand {
  readonly quantity?: Quantity;
  readonly when?: When;
}

/** What a sum may use. */
export interface Scope {
  readonly lang?: string;
  /** Numbers may stand in it: under `ours`. */
  readonly numbers: boolean;
  /** The stated figure that the result is printed like. */
  readonly like?: Quantity;
  /** All names, for 'did you mean'. */
  readonly names: Iterable<string>;
  /** A name's figure or date; 'broken' where its own trouble is said already; undefined where there is no such name. */
  resolve(name: string, computed: boolean): Operand | 'broken' | undefined;
}

/** A sum's result, or what is wrong with it; neither where a name it uses is broken. */
export interface Evaluated {
  readonly computed?: Computed;
  readonly troubles: readonly TextTrouble[];
}

/** Computes a sum. */
export function evaluate(source: string, scope: Scope): Evaluated {
  const parsed = parseSum(source, scope.lang);
  if (!('formula' in parsed)) return { troubles: [parsed] };
  const uses: string[] = [];
  const troubles = checkNames(parsed.formula, source, scope, uses);
  if (troubles.length > 0) return { troubles };
  if (uses.some(name => scope.resolve(name, false) === 'broken')) return { troubles: [] };
  try {
    const value = workOut(parsed.formula, scope);
    const unit = parsed.unit ? unitAsked(parsed.unit, scope) : undefined;
    const { quantity, allowed } = resultOf(value, parsed.formula, scope, unit);
    return {
      computed: { source, quantity, work: workOf(source, parsed.formula, scope), uses, allowed },
      troubles: [],
    };
  } catch (error) {
    if (error instanceof SumError) return { troubles: [error.trouble] };
    throw error;
  }
}

function* leaves(formula: Formula): Generator<Formula> {
  if (formula.type === 'name' || formula.type === 'number') yield formula;
  else if (formula.type === 'sum') for (const term of formula.terms) yield* leaves(term);
  else if (formula.type === 'minus') yield* leaves(formula.of);
  else {
    yield* leaves(formula.left);
    yield* leaves(formula.right);
  }
}

/** Collects the names into `uses`; says what is no name, and numbers where none may stand. */
function checkNames(formula: Formula, source: string, scope: Scope, uses: string[]): TextTrouble[] {
  const troubles: TextTrouble[] = [];
  const names = [...scope.names];
  for (const leaf of leaves(formula)) {
    if (leaf.type === 'number' && !scope.numbers)
      troubles.push({
        at: leaf.at,
        found: `the number ${source.slice(...leaf.at)} stands in a sum over the article's facts`,
        expected: 'names only: a number of your own is `ours`',
        fix: 'Move the line under `ours:`, or give the number a name there.',
      });
    if (leaf.type !== 'name') continue;
    const operand = scope.resolve(leaf.name, leaf.computed);
    if (operand === undefined) {
      const better = nearest(leaf.name, names);
      troubles.push({
        at: leaf.at,
        found: `\`${leaf.name}\` is the name of nothing here`,
        expected: 'the name of a figure or a date',
        ...(better === undefined
          ? {}
          : {
              fix: `Did you mean \`${better}\`?`,
              mended: source.slice(0, leaf.at[0]) + better + source.slice(leaf.at[0] + leaf.name.length),
            }),
      });
    } else if (operand !== 'broken' && !operand.quantity && !operand.when) {
      troubles.push({
        at: leaf.at,
        found: `\`${leaf.name}\` has no figure`,
        expected: 'the name of a figure or a date',
      });
    }
    if (!uses.includes(leaf.name)) uses.push(leaf.name);
  }
  return troubles;
}

function workOut(formula: Formula, scope: Scope): Value {
  switch (formula.type) {
    case 'number':
      return { ...plain(formula.value), wild: false };
    case 'name': {
      const operand = scope.resolve(formula.name, formula.computed) as Operand;
      return operand.quantity ? fromQuantity(operand.quantity) : { ...plain(0), when: operand.when! };
    }
    case 'minus':
      return negated(noDate(workOut(formula.of, scope), formula.of));
    case 'sum':
      return formula.terms
        .map(term => noDate(workOut(term, scope), term))
        .reduce((a, b) => add(a, b, formula));
    default: {
      const left = workOut(formula.left, scope);
      const right = workOut(formula.right, scope);
      if (formula.type === '-' && left.when && right.when) return between(left.when, right.when, formula);
      noDate(left, formula.left);
      noDate(right, formula.right);
      if (formula.type === '+') return add(left, right, formula);
      if (formula.type === '-') return subtract(left, right, formula);
      return formula.type === '*' ? multiply(left, right) : divide(left, right, formula, scope.lang);
    }
  }
}

function noDate(value: Value, formula: Formula): Value {
  if (value.when)
    fail(formula, 'a date can only be taken from another date', 'two dates with `-` between them');
  return value;
}

/** The sum with its figures: '220,000+ / roughly 25,000'. */
function workOf(source: string, formula: Formula, scope: Scope): string {
  const names = [...leaves(formula)].filter(leaf => leaf.type === 'name').sort((a, b) => a.at[0] - b.at[0]);
  let made = '';
  let at = 0;
  const signs = (text: string) => text.replace(/\s*\*\s*/g, ' × ').replace(/(\s)-(\s)/g, '$1−$2');
  for (const leaf of names) {
    const operand = scope.resolve(leaf.name, leaf.computed) as Operand;
    made += signs(source.slice(at, leaf.at[0])) + (operand.quantity?.text ?? operand.when?.text ?? '');
    at = leaf.at[1];
  }
  const unit = /\s+in\s+(?=[^()+*]+$)/.exec(source);
  return (made + signs(source.slice(at, unit ? Math.max(at, unit.index) : undefined))).trim();
}

/**
 * Splits a line at ` = ` where a sum over known names follows; a line that begins with `= ` is all sum. Offsets count
 * in the line; `words` is '' where the line is only a sum.
 */
export function splitSum(
  line: string,
  names: ReadonlySet<string>,
  lang = 'en',
): { readonly words: string; readonly sum?: string; readonly at: number } {
  const only = /^\s*=\s+/.exec(line);
  if (only) return { words: '', sum: line.slice(only[0].length).trimEnd(), at: only[0].length };
  for (let at = line.indexOf(' = '); at >= 0; at = line.indexOf(' = ', at + 1)) {
    const start = at + 3 + /^\s*/.exec(line.slice(at + 3))![0].length;
    const sum = line.slice(start).trimEnd();
    if (looksLikeSum(sum, names, lang)) return { words: line.slice(0, at).trimEnd(), sum, at: start };
  }
  return { words: line, at: line.length };
}
