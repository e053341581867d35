import * as z from 'zod';
import { rows } from '../../article/shapes.ts';
import type { Row } from '../../article/types.ts';
import { deal } from '../fit.ts';
import { countLines } from '../width.ts';
import type { ExhibitKind } from './kind.ts';
import { highlighted } from './named.ts';
import { readRows, rowLines, rowTexts } from './rows.ts';

interface Data {
  readonly rows: readonly Row[];
  readonly numbered: boolean;
}

/** Most rows on a slide; px a row takes at the smallest size and what stays for its words. */
const MOST = 5;
const SIZE = 32;
const ROOM = 1000;

/** Findings or requests, a row each. */
export const points: ExhibitKind<Data> = {
  kind: 'points',
  about: 'Two to five rows of one sentence; `numbered: true` gives them numerals.',
  schema: rows.meta({ description: 'Rows; a small word after ` | ` stands at the right.' }),
  fields: {
    numbered: z.boolean({ error: 'true or false' }).meta({ description: 'Rows get numerals.' }).optional(),
  },
  read: reader => ({
    rows: readRows(reader, ['points'], reader.slide.points as unknown[]),
    numbered: reader.slide.numbered === true,
  }),
  plan(data, plan) {
    const stars = highlighted(plan, data.rows.map(rowTexts));
    const heights = data.rows.map(row => {
      const text = plan.text(rowLines(row, false)[0]!);
      return countLines(text, ROOM, SIZE, 'serif') * SIZE * 1.25 + 18;
    });
    return deal(heights, plan.box.height, MOST).map(([from, to]) => ({
      tokens: [],
      blocks: [
        {
          type: 'list',
          key: 'points',
          ordered: data.numbered,
          bullet: '-',
          items: data.rows.slice(from, to).map((row, at) => ({
            key: `row-${from + at + 1}`,
            lines: rowLines(row, stars.includes(from + at)),
          })),
        },
      ],
      shows: [],
    }));
  },
};
