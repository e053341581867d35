import { rows } from '../../article/shapes.ts';
import type { Row } from '../../article/types.ts';
import { deal } from '../fit.ts';
import type { ExhibitKind } from './kind.ts';
import { highlighted } from './named.ts';
import { edgeOf, readRows, rowLines, rowTexts } from './rows.ts';

const MOST = 6;

/** What comes after what, and how firm each step is. */
export const steps: ExhibitKind<readonly Row[]> = {
  kind: 'steps',
  about: 'Steps in order, each with a small word for how firm it is: bold is done, italic not yet.',
  schema: rows.min(2, { error: 'two steps at least' }).meta({
    description: 'Rows; the small word after ` | ` in bold is firm.',
    examples: [['xAI merges into SpaceX | announced', 'Anthropic signs | **signed**']],
  }),
  read: reader => readRows(reader, ['steps'], reader.slide.steps as unknown[]),
  plan(data, plan) {
    const stars = highlighted(plan, data.map(rowTexts));
    const heights = data.map(() => 1);
    return deal(heights, MOST, MOST).map(([from, to]) => {
      const part = data.slice(from, to);
      return {
        tokens: [],
        blocks: [
          {
            type: 'list',
            key: 'steps',
            ordered: true,
            bullet: '-',
            items: part.map((row, at) => ({
              key: `step-${from + at + 1}`,
              lines: rowLines(row, stars.includes(from + at)),
            })),
          },
        ],
        shows: [],
        signs: new Map(
          part.flatMap(({ small }) => {
            const text = small && plan.text(small.words);
            return text ? [[text, edgeOf(text, small.firm)] as const] : [];
          }),
        ),
      };
    });
  },
};
