import * as z from 'zod';
import { rows, text } from '../../article/shapes.ts';
import type { Row, Words } from '../../article/types.ts';
import { deal, rowHeights } from '../fit.ts';
import { star } from '../lines.ts';
import type { ExhibitKind } from './kind.ts';
import { highlighted } from './named.ts';
import { readRows, rowTexts } from './rows.ts';

interface Data {
  readonly rows: readonly Row[];
  /** As many as columns, or none. */
  readonly heads: readonly Words[];
  readonly columns: 2 | 3;
}

const MOST = 8;
const SIZE = 24;

/** Layers of a whole: who holds each, and where another party comes in. */
export const layers: ExhibitKind<Data> = {
  kind: 'layers',
  about: 'Layers, top to bottom: `Layer: who holds it | note`; `heads:` names the columns.',
  schema: rows.meta({
    description: 'Rows `Layer: who holds it | note`; the note may be left out.',
    examples: [['Compute: Colossus | Anthropic rents here']],
  }),
  fields: {
    heads: z
      .array(text, { error: 'a list of column heads' })
      .meta({ description: "The columns' heads.", examples: [['Layer', 'The landlord holds', 'Anthropic']] })
      .optional(),
  },
  read(reader) {
    const rows = readRows(reader, ['layers'], reader.slide.layers as unknown[]);
    rows.forEach((row, at) => {
      if (!row.head)
        reader.complain(['layers', at], {
          found: 'a layer without a name',
          expected: 'a row `Layer: who holds it | note`',
        });
    });
    const columns = rows.some(row => row.small) ? 3 : 2;
    const given = (reader.slide.heads as readonly unknown[] | undefined) ?? [];
    const heads = given.map((_, at) => reader.words(['heads', at]));
    if (heads.length > 0 && heads.length !== columns)
      reader.complain(['heads'], {
        found: `${heads.length} heads for ${columns} columns`,
        expected: columns === 3 ? 'a head for layer, holder and note' : 'a head for layer and holder',
      });
    else if (rows.every(row => row.head)) return { rows, heads, columns };
    return undefined;
  },
  plan({ rows, heads: given, columns }, plan) {
    const heads = given.length > 0 ? given : plan.say.layers.slice(0, columns).map(head => [head]);
    const stars = highlighted(plan, rows.map(rowTexts));
    const cells = rows.map((row): Words[] =>
      [row.head!, row.main, row.small?.words ?? []].slice(0, heads.length),
    );
    const texts = cells.map(row => row.map(cell => plan.text(cell)));
    const heights = rowHeights(texts, SIZE).map(height => height + 8);
    return deal(heights, plan.box.height - 40, MOST).map(([from, to]) => ({
      tokens: [],
      blocks: [
        {
          type: 'table',
          key: 'layers',
          align: heads.map(() => 'none' as const),
          head: heads,
          rows: cells.slice(from, to).map((row, at) => ({
            key: `layer-${from + at + 1}`,
            cells: row.map((cell, column) =>
              column === 1 && stars.includes(from + at) ? [star(...cell)] : cell,
            ),
          })),
        },
      ],
      shows: [],
    }));
  },
};
