import { z } from 'zod';
import { labelled } from '../../article/shapes.ts';
import { joinLines, strong } from '../lines.ts';
import type { Line } from '../types.ts';
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
    const subtitle = subtitleOf(measure);
    return [
      drawn(plan, {
        subtitle,
        alt: altOf(measure, rows),
        drawing: { kind: 'bar', marks: rows.map(row => row.mark), ...plan.box },
        head: ['Name', measure.name],
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

function subtitleOf({ name, unit, converted, rows }: Measure): Line {
  const unitWords = unitName(unit);
  const gaps = rows.some(row => row.value === undefined);
  const rest = [
    ...(unitWords ? [unitWords] : []),
    ...(converted ? ['each in its own words, all bars on one scale'] : []),
    ...(gaps ? ['open where not stated'] : []),
  ];
  return [strong(name), ...rest.map(words => `, ${words}`)];
}

/** Kind, measure, the order that is the point, each figure with its qualifier; of many the ends and what is lit. */
function altOf(measure: Measure, sorted: readonly Measured[]): Line {
  const known = sorted.filter(row => row.value !== undefined);
  const gaps = sorted.filter(row => row.value === undefined);
  const start: Line = [`Bars of ${measure.name[0]!.toLowerCase()}${measure.name.slice(1)}: `];
  const largest = [...known].sort((a, b) => b.value! - a.value!)[0]!;
  const lit = known.filter(row => row.mark.tone !== 'mark' && row !== largest);
  const smallest = known.filter(row => row !== largest).at(-1);
  const others = known.length <= 5 ? known.filter(row => row !== largest) : [...new Set([...lit, smallest!])];
  const point: Line = [...named(largest), ' is the largest'];
  const rest: Line =
    others.length === 0
      ? []
      : [known.length <= 5 ? ', before ' : ', against ', ...joinLines(others.map(named), ', ', ' and ')];
  const open: Line =
    gaps.length === 0
      ? []
      : [
          '; not stated: ',
          ...joinLines(
            gaps.map(row => row.label),
            ', ',
            ' and ',
          ),
        ];
  return [...start, ...point, ...rest, ...open];
}
