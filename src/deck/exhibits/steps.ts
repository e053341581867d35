import { rows } from '../../article/shapes.ts';
import type { Row } from '../../article/types.ts';
import { deal, MEASURE } from '../fit.ts';
import { countLines } from '../width.ts';
import type { ExhibitKind, Plan } from './kind.ts';
import { highlighted } from './named.ts';
import { edgeOf, readRows, rowLines, rowTexts } from './rows.ts';

const MOST = 6;
/** px between blocks, and beside their words; above and under them. */
const [GAP, SIDE, ENDS] = [6, 44, 47];
/** px of the words after a head, and of their line. */
const [REST, REST_LINE] = [27, 35];
/** px of type, of its line, of the numeral over it; without token, `long` and `longer`; by the number of steps. */
const SIZES = {
  three: { numeral: 209, large: [52, 60], long: [41, 49] },
  four: { numeral: 154, large: [40, 48], long: [33, 40] },
} as const;

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
        tokens: sizeOf(part, plan),
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
            return text ? [[text, edgeOf(text, small.firm, plan.say)] as const] : [];
          }),
        ),
      };
    });
  },
};

/** The token for up to four steps: none for short words, `long` for heads and more words, `longer` for long ones. */
function sizeOf(rows: readonly Row[], plan: Plan): string[] {
  if (rows.length > 4) return [];
  const { numeral, large, long } = SIZES[rows.length === 4 ? 'four' : 'three'];
  const room = (MEASURE - GAP * (rows.length - 1)) / rows.length - SIDE;
  const fits = ([size, line]: readonly [number, number]) =>
    rows.every(({ head, main }) => {
      const large = plan.text(head ?? main);
      const words = large.split(/\s+/).every(word => plan.width(word, size, 'serif') <= room);
      const rest = head ? countLines(plan.text(main), room, REST, 'sans') * REST_LINE : 0;
      const height = countLines(large, room, size, 'serif') * line + rest;
      return words && ENDS + numeral + height <= plan.box.height;
    });
  if (rows.every(({ head }) => head === undefined) && fits(large)) return [];
  return fits(long) ? ['long'] : ['longer'];
}
