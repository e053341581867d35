import * as z from 'zod';
import { labelled } from '../../article/shapes.ts';
import type { Fact, Words } from '../../article/types.ts';
import { MEASURE } from '../fit.ts';
import { em, star, strong } from '../lines.ts';
import type { Line } from '../types.ts';
import type { ExhibitKind, Plan } from './kind.ts';
import { highlighted, labelOf, type Named, quantityOf, readNames } from './named.ts';

/** px that a figure has beside its caption, and in one of two columns. */
const BESIDE = 850;
const COLUMN = 552;
/** Figures are set lighter, and so narrower, than the face that is measured. */
const LIGHT = 0.96;

/** Big numbers, each with what it counts and whose word it is. */
export const figures: ExhibitKind<readonly Named[]> = {
  kind: 'figures',
  about: 'One to four big numbers, each with its caption and whose word it is.',
  schema: z
    .array(labelled, { error: 'a list of names' })
    .min(1, { error: 'one name at least' })
    .max(4, { error: 'four names at most: more are a `table:`, or two slides' })
    .meta({ description: 'Names of facts; `name | label` labels anew.', examples: [['gpus', 'power']] }),
  read(reader) {
    const rows = readNames(reader, 'figures');
    const bare = rows?.flatMap((_, at) => {
      const fact = reader.fact(['figures', at])!;
      return quantityOf(fact) || fact.when || fact.sort === 'missing' ? [] : [{ fact, at }];
    });
    for (const { fact, at } of bare ?? [])
      reader.complain(['figures', at], {
        found: `\`${fact.name}\` has no figure`,
        expected: 'the name of a fact with a figure or a date',
        fix: 'A fact without a figure is a statement: use `quote:` or `points:`.',
      });
    return bare?.length ? undefined : rows;
  },
  plan(data, plan) {
    const stars = highlighted(
      plan,
      data.map(row => [[row.ref], labelOf(row, plan)]),
    );
    const starred = plan.slide.highlight.length > 0 ? stars : [0];
    const facts = data.map(row => plan.fact(row.ref.name));
    const items = data.map((row, at) => {
      const fact = facts[at]!;
      const figure = (starred.includes(at) ? star : strong)(row.ref);
      const first: Line = [figure, ' ', ...caption(row, fact, plan.say.comma)];
      const small: Line[] =
        fact.whose === 'missing'
          ? []
          : [[(fact.whose === 'stated' ? strong : em)(plan.say.whose[fact.whose])]];
      return { key: row.ref.name, lines: [first, ...small] };
    });
    return [
      {
        tokens: sizeOf(data, plan),
        blocks: [{ type: 'list', key: 'figures', ordered: false, bullet: '-', items }],
        shows: data.map(row => row.ref.name),
        signs: new Map(
          facts.flatMap(({ whose }) =>
            whose === 'missing' ? [] : [[plan.say.whose[whose], whose] as const],
          ),
        ),
      },
    ];
  },
};

/**
 * Tokens for long figures: `wide` where one at its row's height runs into its caption (grid of themes/base.css), and
 * stands over it smaller; `long` where that is still too large.
 */
function sizeOf(data: readonly Named[], plan: Plan): string[] {
  const { height } = plan.box;
  const texts = data.map(row => plan.print(row.ref.name));
  const fits = (size: number, room: number) =>
    texts.every(text => plan.width(text, size, 'serif') * LIGHT <= room);
  if (data.length > 3)
    return fits(Math.min(150, 0.27 * height), COLUMN) ? [] : fits(76, COLUMN) ? ['wide'] : ['wide', 'long'];
  const most = [300, 300, 200, 132][data.length]!;
  const beside = fits(Math.min(most, (0.88 * height) / data.length), data.length === 1 ? MEASURE : BESIDE);
  return beside ? [] : fits([210, 210, 150, 84][data.length]!, MEASURE) ? ['wide'] : ['wide', 'long'];
}

/**
 * The row's own label; else the rest of the fact's words, then its label; the rest alone where no label is given, the
 * label alone where it repeats the rest's last noun.
 */
export function caption(row: Named, fact: Fact, comma: string): Words {
  if (row.label) return row.label;
  const rest = fact.rest.trim();
  if (rest === '') return [fact.label];
  if (!fact.labelled) return [rest];
  const noun = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .split(/\s+/);
  return noun(fact.label).includes(noun(rest).at(-1)!) ? [fact.label] : [rest + comma + fact.label];
}
