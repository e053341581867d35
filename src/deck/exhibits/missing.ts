import * as z from 'zod';
import { languageOf } from '../../article/languages/index.ts';
import { labelled } from '../../article/shapes.ts';
import { deal } from '../fit.ts';
import { em, star } from '../lines.ts';
import type { ExhibitKind } from './kind.ts';
import { highlighted, labelOf, type Named, readNames } from './named.ts';

const MOST = 6;

/** What the article doesn't state, as an exhibit. */
export const missing: ExhibitKind<readonly Named[]> = {
  kind: 'missing',
  about: 'Open questions: names under `missing:`.',
  schema: z
    .array(labelled, { error: 'a list of names' })
    .min(1, { error: 'one name at least' })
    .meta({ description: 'Names of open questions.', examples: [['price', 'term']] }),
  read(reader) {
    const rows = readNames(reader, 'missing');
    const known = rows?.filter((row, at) => {
      if (reader.fact(['missing', at])!.sort === 'missing') return false;
      reader.complain(['missing', at], {
        found: `\`${row.ref.name}\` is stated`,
        expected: 'the name of an open question, under `missing:` at the top',
      });
      return true;
    });
    return known?.length ? undefined : rows;
  },
  plan(data, plan) {
    const { notStated } = languageOf(plan.article.lang).print;
    const labels = data.map(row => labelOf(row, plan));
    const stars = highlighted(
      plan,
      data.map((row, at) => [[row.ref], labels[at]!]),
    );
    return deal(
      data.map(() => 1),
      MOST,
      MOST,
    ).map(([from, to]) => ({
      tokens: [],
      blocks: [
        {
          type: 'list',
          key: 'missing',
          ordered: false,
          bullet: '-',
          items: data.slice(from, to).map((row, at) => {
            const label = labels[from + at]!;
            return {
              key: row.ref.name,
              lines: [stars.includes(from + at) ? [star(...label)] : label, [em(notStated)]],
            };
          }),
        },
      ],
      shows: data.slice(from, to).map(row => row.ref.name),
    }));
  },
};
