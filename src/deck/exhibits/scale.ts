import * as z from 'zod';
import { labelled } from '../../article/shapes.ts';
import { joinLines, ref, strong } from '../lines.ts';
import type { Line } from '../types.ts';
import { drawn } from './drawn.ts';
import type { ExhibitKind, Plan } from './kind.ts';
import { checkMeasure, type Measure, type Measured, measureOf, named, roundAmount } from './measure.ts';
import { type Named, quantityOf, readNames } from './named.ts';

/** Unit squares in rows of the smallest quantity, so that a ratio can be counted. */
export const scale: ExhibitKind<readonly Named[]> = {
  kind: 'scale',
  drawn: true,
  about: 'A ratio to be counted: unit squares in rows of the smallest of two to four figures of one measure.',
  schema: z
    .array(labelled, { error: 'a list of names' })
    .min(2, { error: 'two names at least' })
    .max(4, { error: 'four names at most: more are a `bar:`' })
    .meta({ description: 'Names of facts of one measure.', examples: [['gpt4', 'gpus']] }),
  read(reader) {
    const rows = readNames(reader, 'scale');
    const facts = rows?.map((_, at) => [['scale', at], reader.fact(['scale', at])!] as const);
    if (!rows || !facts || !checkMeasure(reader, 'scale', facts)) return undefined;
    const sizes = facts.flatMap(([, fact]) => quantityOf(fact)?.base ?? []);
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    const complain = (found: string, fix: string, warning: boolean) =>
      reader.complain(['scale'], { found, expected: 'a ratio of 1.5 to 20 to be counted', fix, warning });
    if (least <= 0) {
      complain('a square can stand only for a figure above zero', 'Use `bar:`.', false);
      return undefined;
    }
    if (most > 40 * least) {
      complain(
        'the largest is more than forty times the smallest: nobody counts that',
        'Use `figures:`.',
        false,
      );
      return undefined;
    }
    if (sizes.length < 2) {
      complain('only one of the names has a figure', 'Use `figures:`, or `bar:` with gaps.', false);
      return undefined;
    }
    if (most > 20 * least)
      complain('the largest is more than twenty times the smallest', 'Use `figures:`.', true);
    if (most < 1.5 * least)
      complain('the largest is less than one and a half times the smallest', 'Use `bar:`.', true);
    return rows;
  },
  plan(data, plan) {
    const { say } = plan;
    const measure = measureOf(plan, data);
    const rows = [...measure.rows].sort(
      (a, b) => (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY) || 0,
    );
    const values = rows.flatMap(row => row.value ?? []);
    const { square, columns, exact } = squares(values);
    const subtitle: Line = [
      strong(measure.name),
      say.comma + say.squareIs(roundAmount(square, measure.unit, plan.article.lang), '') + say.semicolon,
      ...say.rowIs(rows[0]!.label, exact),
    ];
    return [
      drawn(plan, {
        subtitle,
        alt: altOf(plan, measure, rows),
        drawing: { kind: 'scale', marks: rows.map(row => row.mark), square, columns, ...plan.box },
        head: [say.name, measure.name],
        rows: rows.map(row => [row.mark.label, row.mark.text]),
        shows: rows.map(row => row.fact.name),
      }),
    ];
  },
};

/**
 * A round unit for one square, and how many make a row, which is the smallest value: 10 to 40 squares a row and about
 * 400 in all, a whole row where a round unit gives one, else the nearest.
 */
export function squares(values: readonly number[]): { square: number; columns: number; exact: boolean } {
  const least = Math.min(...values);
  const total = values.reduce((sum, value) => sum + value, 0);
  const power = 10 ** Math.floor(Math.log10(least));
  const candidates = [0.01, 0.02, 0.05, 0.1, 0.2, 0.025, 0.25, 0.04, 0.03, 0.06, 0.07, 0.08, 0.09, 0.15]
    .map((share, rank) => {
      const square = Number((share * power).toPrecision(6));
      const columns = Math.round(least / square);
      const exact = Math.abs(least / square - columns) < 1e-6;
      const squaresInAll = total / square;
      const miss =
        (exact ? 0 : 4) +
        (rank < 5 ? 0 : rank < 8 ? 0.6 : 1) +
        Math.abs(Math.log2(columns / 24)) +
        Math.max(0, squaresInAll / 400 - 1) * 8;
      return { square, columns, exact, miss };
    })
    .filter(({ columns }) => columns >= 10 && columns <= 40);
  const [best] = candidates.sort((a, b) => a.miss - b.miss);
  return { square: best!.square, columns: best!.columns, exact: best!.exact };
}

/** '... are about 8.8 times the ...', if the data has the sum; else which is the larger. */
function altOf(plan: Plan, measure: Measure, rows: readonly Measured[]): Line {
  const { say } = plan;
  const known = rows.filter(row => row.value !== undefined);
  const [small, large] = [known[0]!, known.at(-1)!];
  const ratio = ratioOf(plan, large.fact.name, small.fact.name);
  const all = (lines: readonly Line[]) => joinLines(lines, say.comma, say.and);
  const open = all(rows.filter(row => row.value === undefined).map(row => row.label));
  if (known.length === 2 && ratio)
    return say.alt.ratio({
      large: [ref(large.fact.name)],
      largeLabel: large.label,
      noun: measure.noun,
      ratio: [ref(ratio, 'computed')],
      small: [ref(small.fact.name)],
      smallLabel: small.label,
      open,
    });
  const told = (row: Measured) => named(row, say);
  return say.alt.squares({
    measure: measure.name,
    largest: told(large),
    others: all(known.slice(0, -1).map(told)),
    open,
  });
}

/** The name of the fact whose sum divides one by the other. */
function ratioOf(plan: Plan, large: string, small: string): string | undefined {
  for (const fact of plan.article.facts.values())
    if (fact.computed && new RegExp(`^${large}\\s*/\\s*${small}$`).test(fact.computed.source.trim()))
      return fact.name;
  return undefined;
}
