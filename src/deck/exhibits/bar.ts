import * as z from 'zod';
import { labelled } from '../../article/shapes.ts';
import { joinLines, strong } from '../lines.ts';
import type { Line } from '../types.ts';
import type { DeckWords } from '../words/index.ts';
import { drawn } from './drawn.ts';
import type { ExhibitKind } from './kind.ts';
import { checkMeasure, type Measure, type Measured, measureOf, named, unitName } from './measure.ts';
import { type Named, quantityOf, readNames } from './named.ts';

/** Largest part of the smallest in which bars can still be compared. */
const FAR = 40;

/** Magnitudes side by side, sorted; what is not stated is drawn as a gap. */
export const bar: ExhibitKind<readonly Named[]> = {
  kind: 'bar',
  drawn: true,
  about:
    'Horizontal bars of two to fourteen figures of one measure, sorted; open questions are drawn as gaps.',
  schema: z
    .array(labelled, { error: 'a list of names' })
    .min(2, { error: 'two names at least: one number is a `figures:` slide' })
    .max(14, { error: 'fourteen bars at most: more go in a `table:`' })
    .meta({ description: 'Names of facts of one measure.', examples: [['google', 'terafab', 'price']] }),
  read(reader) {
    const rows = readNames(reader, 'bar');
    const facts = rows?.map((_, at) => [['bar', at], reader.fact(['bar', at])!] as const);
    if (!rows || !facts || !checkMeasure(reader, 'bar', facts)) return undefined;
    const sizes = facts.map(([, fact]) => Math.abs(quantityOf(fact)?.base ?? 0)).filter(size => size > 0);
    if (Math.max(...sizes) > FAR * Math.min(...sizes))
      reader.complain(['bar'], {
        found: 'the longest bar is more than forty times the shortest, which will hardly be seen',
        expected: 'bars that can be compared',
        fix: 'Use `figures:`, and say the ratio in words.',
        warning: true,
      });
    return rows;
  },
  plan(data, plan) {
    const measure = measureOf(plan, data);
    const rows = sort(measure.rows);
    const subtitle = subtitleOf(measure, plan.say);
    return [
      drawn(plan, {
        subtitle,
        alt: altOf(measure, rows, plan.say),
        drawing: { kind: 'bar', marks: rows.map(row => row.mark), ...plan.box },
        head: [plan.say.name, measure.name],
        rows: rows.map(row => [row.mark.label, row.mark.text]),
        shows: rows.map(row => row.fact.name),
      }),
    ];
  },
};

/** By size, the largest first, gaps last; dated facts in the order of their dates. */
function sort(rows: readonly Measured[]): Measured[] {
  const order = (compare: (a: Measured, b: Measured) => number) => [...rows].sort(compare);
  if (rows.every(({ fact }) => fact.when)) return order((a, b) => a.fact.when!.from - b.fact.when!.from);
  return order((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) || 0);
}

function subtitleOf({ name, unit, converted, rows }: Measure, say: DeckWords): Line {
  const unitWords = unitName(unit, say);
  const gaps = rows.some(row => row.value === undefined);
  const rest = [
    ...(unitWords ? [unitWords] : []),
    ...(converted ? [say.converted] : []),
    ...(gaps ? [say.gaps] : []),
  ];
  return [strong(name), ...rest.map(words => say.comma + words)];
}

/** Kind, measure, the order that is the point, each figure with its qualifier; of many the ends and what is lit. */
function altOf({ name }: Measure, sorted: readonly Measured[], say: DeckWords): Line {
  const known = sorted.filter(row => row.value !== undefined);
  const gaps = sorted.filter(row => row.value === undefined);
  const largest = [...known].sort((a, b) => b.value! - a.value!)[0]!;
  const lit = known.filter(row => row.mark.tone !== 'mark' && row !== largest);
  const smallest = known.filter(row => row !== largest).at(-1);
  const others = known.length <= 5 ? known.filter(row => row !== largest) : [...new Set([...lit, smallest!])];
  const all = (lines: readonly Line[]) => joinLines(lines, say.comma, say.and);
  const told = (row: Measured) => named(row, say);
  return say.alt.bars({
    measure: name,
    largest: told(largest),
    others: all(others.map(told)),
    few: known.length <= 5,
    open: all(gaps.map(row => row.label)),
  });
}
