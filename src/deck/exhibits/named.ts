/** Rows that are names of facts, and what the data highlights among rows. */
import type { Fact, Quantity, Ref, Words } from '../../article/types.ts';
import { ref, refsOf } from '../lines.ts';
import type { Line } from '../types.ts';
import type { Path, Plan, Reader } from './kind.ts';

/** A fact in an exhibit, and what the row calls it. */
export interface Named {
  readonly ref: Ref;
  readonly label?: Words;
}

/** Reads `key: [name, name | label ...]`; undefined where a name is nothing, or stands twice. */
export function readNames(reader: Reader, key: string): Named[] | undefined {
  const rows: Named[] = [];
  let whole = true;
  (reader.slide[key] as readonly unknown[]).forEach((_, at) => {
    const path: Path = [key, at];
    const fact = reader.fact(path);
    if (!fact) {
      whole = false;
      return;
    }
    if (rows.some(row => row.ref.name === fact.name)) {
      reader.complain(path, {
        found: `\`${fact.name}\` stands twice in \`${key}:\``,
        expected: 'each name once',
      });
      whole = false;
    }
    const label = reader.label(path);
    rows.push({ ref: ref(fact.name), ...(label && { label }) });
  });
  return whole ? rows : undefined;
}

/** The figure of a fact: the article's, or the computed one of a line that is only a sum. */
export const quantityOf = (fact: Fact): Quantity | undefined => fact.quantity ?? fact.computed?.quantity;

/** What a row calls its fact. */
export const labelOf = (row: Named, plan: Plan): Words => row.label ?? [plan.fact(row.ref.name).label];

const fold = (text: string) =>
  text
    .replace(/[‘’“”]/g, sign => ('‘’'.includes(sign) ? "'" : '"'))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * Indexes of the rows that `highlight:` names, in its order: by a name that they show, by number, by how their label or
 * any of their lines starts. Complains of a highlight that is none of them.
 */
export function highlighted(plan: Plan, rows: readonly (readonly Line[])[]): number[] {
  const lines = rows.map(row =>
    row.map(line => ({ text: fold(plan.text(line as Words)), refs: refsOf(line) })),
  );
  return plan.slide.highlight.flatMap(wanted => {
    const found = findRow(wanted, lines);
    if (found >= 0) return [found];
    plan.complain({
      found: `\`highlight: ${wanted}\` is nothing on this slide`,
      expected: `a name, a row's number (1 to ${rows.length}) or the start of a label`,
    });
    return [];
  });
}

function findRow(wanted: string | number, rows: { text: string; refs: Ref[] }[][]): number {
  const number = Number(wanted);
  if (Number.isInteger(number) && number >= 1 && number <= rows.length) return number - 1;
  const start = fold(String(wanted));
  const tests: ((line: { text: string; refs: Ref[] }) => boolean)[] = [
    line => line.refs.some(({ name }) => name === wanted),
    line => line.text === start,
    line => line.text.startsWith(start),
  ];
  for (const test of tests) {
    const at = rows.findIndex(lines => lines.some(test));
    if (at >= 0) return at;
  }
  return -1;
}
