import * as z from 'zod';
import { rows } from '../../article/shapes.ts';
import type { Row, Words } from '../../article/types.ts';
import { deal, rowHeights } from '../fit.ts';
import { em, star } from '../lines.ts';
import type { Block, Line } from '../types.ts';
import { countLines } from '../width.ts';
import type { ExhibitKind, Part, Plan } from './kind.ts';
import { highlighted } from './named.ts';
import { readRows, rowLines } from './rows.ts';

interface Side {
  readonly head: Words;
  readonly kicker?: Words;
  readonly rows: readonly Row[];
}

const MOST = 6;
const SIZE = 24;
/** px of heads and kickers over the rows. */
const HEADS = 120;

/** Two or three sides, row against row. */
export const compare: ExhibitKind<readonly Side[]> = {
  kind: 'compare',
  about: 'Two or three sides with rows; rows `Label: words` on every side become a table with row labels.',
  schema: z.record(z.string(), rows, { error: 'two or three heads, each with a list of rows' }).meta({
    description: 'Heads with rows; a kicker after ` | ` in the head.',
    examples: [
      { 'In-house | the old rule': ['Own clusters'], 'Shared | the new model': ['Rented clusters'] },
    ],
    minProperties: 2,
    maxProperties: 3,
  }),
  read(reader) {
    const value = reader.slide.compare as Readonly<Record<string, readonly unknown[]>>;
    const sides = Object.entries(value).map(([key, list]): Side => {
      const [head = [], kicker] = reader.parts(['compare', key]);
      return { head, ...(kicker && { kicker }), rows: readRows(reader, ['compare', key], list) };
    });
    if (sides.length >= 2 && sides.length <= 3) return sides;
    reader.complain(['compare'], {
      found: `${sides.length} ${sides.length === 1 ? 'side' : 'sides'}`,
      expected: 'two or three heads, each with rows under it',
      fix: sides.length > 3 ? 'More sides are a `table:`.' : 'One list is `points:`.',
    });
    return undefined;
  },
  plan(sides, plan) {
    const stars = highlighted(
      plan,
      sides.map(side => [side.head, ...(side.kicker ? [side.kicker] : [])]),
    );
    const labels = rowLabels(sides);
    return labels ? asTable(sides, labels, stars, plan) : asSides(sides, stars, plan);
  },
};

/** The labels that every row has, in order of the longest side; none if a row has no label or one stands twice. */
function rowLabels(sides: readonly Side[]): string[] | undefined {
  const heads = sides.map(side => side.rows.map(row => JSON.stringify(row.head ?? null)));
  const labelled = heads.every(side => !side.includes('null') && new Set(side).size === side.length);
  if (!labelled) return undefined;
  const shared = [...new Set(heads.flat())];
  // Sides that name different things don't stand row against row.
  const each = Math.max(...heads.map(side => side.length));
  return shared.length < heads.flat().length && shared.length <= each + 1 ? shared : undefined;
}

function asTable(
  sides: readonly Side[],
  labels: readonly string[],
  stars: readonly number[],
  plan: Plan,
): Part[] {
  const head: Line[] = [
    [],
    ...sides.map((side, at): Line => {
      const name: Line = stars.includes(at) ? [star(...side.head)] : side.head;
      return side.kicker ? [...name, ' ', em(...side.kicker)] : name;
    }),
  ];
  const body = labels.map((label): Line[] => [
    JSON.parse(label) as Words,
    ...sides.map((side): Line => {
      const row = side.rows.find(({ head: own }) => JSON.stringify(own) === label);
      if (!row) return [];
      return row.small ? [...row.main, plan.say.comma, ...row.small.words] : row.main;
    }),
  ]);
  const heights = rowHeights(
    body.map(row => row.map(cell => plan.text(cell))),
    SIZE,
  );
  return deal(heights, plan.box.height - HEADS, MOST).map(([from, to]) => ({
    tokens: [],
    blocks: [
      {
        type: 'table',
        key: 'compare',
        align: head.map(() => 'none' as const),
        head,
        rows: body.slice(from, to).map((cells, at) => ({ key: `row-${from + at + 1}`, cells })),
      },
    ],
    shows: [],
  }));
}

function asSides(sides: readonly Side[], stars: readonly number[], plan: Plan): Part[] {
  const room = (plan.box.width - 64 * (sides.length - 1)) / sides.length;
  const length = Math.max(...sides.map(side => side.rows.length));
  const lines = sides.map(side => side.rows.map(row => rowLines(row, false)));
  const heights = Array.from({ length }, (_, at) => {
    const counts = lines.map(side =>
      (side[at] ?? []).reduce((sum, line) => sum + countLines(plan.text(line), room, SIZE, 'sans'), 0),
    );
    return Math.max(1, ...counts) * SIZE * 1.3 + 24;
  });
  return deal(heights, plan.box.height - HEADS, MOST).map(([from, to]) => ({
    tokens: [],
    blocks: sides.flatMap((side, at): Block[] => {
      const key = `side-${at + 1}`;
      const items = (lines[at] ?? []).slice(from, to).map((row, index) => ({
        key: `${key}-row-${from + index + 1}`,
        lines: row,
      }));
      return [
        { type: 'head', key, line: stars.includes(at) ? [star(...side.head)] : side.head },
        ...(side.kicker
          ? [{ type: 'paragraph' as const, key: `${key}-kicker`, line: [em(...side.kicker)] }]
          : []),
        ...(items.length > 0
          ? [{ type: 'list' as const, key: `${key}-rows`, ordered: false, bullet: '-' as const, items }]
          : []),
      ];
    }),
    shows: [],
  }));
}
