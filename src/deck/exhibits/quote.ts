import { NAME, text } from '../../article/shapes.ts';
import type { Trace, Words } from '../../article/types.ts';
import type { ExhibitKind } from './kind.ts';

interface Data {
  readonly words: Words;
  readonly speaker?: Words;
  readonly trace?: Trace;
  /** A statement among the facts whose words these are. */
  readonly name?: string;
}

/** Signs from which a quote is set smaller, and from which it is no quote for a slide. */
const LONG = 95;
const LONGER = 150;
const TOO_LONG = 330;

/** The article's own words. */
export const quote: ExhibitKind<Data> = {
  kind: 'quote',
  about: "The article's own words, and who says them after ` | `; or the name of a fact that is a statement.",
  schema: text.meta({
    description: "`The article's words | speaker`, or the name of a fact that is a statement.",
    examples: ['Whoever gets the compute gains the ability to train larger models | ChaoBro'],
  }),
  read(reader) {
    const [words = [], speaker] = reader.parts(['quote']);
    const [start] = words;
    if (words.length === 1 && typeof start === 'string' && NAME.test(start)) {
      const fact = reader.fact(['quote']);
      return (
        fact && { words: [fact.words], name: fact.name, ...(speaker && { speaker }), ...traceOf(fact.trace) }
      );
    }
    return { words, ...(speaker && { speaker }), ...traceOf(reader.trace(['quote'])) };
  },
  plan({ words, speaker, trace, name }, plan) {
    const { author } = plan.article.document;
    const line = speaker ?? (author ? [author] : undefined);
    const signs = plan.text(words).length;
    if (signs > TOO_LONG)
      plan.complain({
        found: `a quote of ${signs} signs`,
        expected: `at most ${TOO_LONG}, which a room can read`,
        fix: 'Take its strongest sentence.',
        warning: true,
      });
    return [
      {
        tokens: signs > LONGER ? ['longer'] : signs > LONG ? ['long'] : [],
        blocks: [
          { type: 'quote', key: 'quote', line: words },
          ...(line ? [{ type: 'paragraph' as const, key: 'speaker', line }] : []),
        ],
        shows: name ? [name] : [],
        ...(trace && { traces: [trace] }),
      },
    ];
  },
};

const traceOf = (trace: Trace | undefined) => (trace ? { trace } : {});
