/**
 * The schema of article.yaml, assembled from the kinds of exhibits: it validates, and becomes the JSON Schema by
 * which editors complete and check the file as it is typed.
 */
import * as z from 'zod';
import type { ExhibitKind } from '../deck/exhibits/kind.ts';
import { csvFile, NAME, name, text, texts } from './shapes.ts';

/** Slides that come by themselves and can be switched off. */
export const BY_THEMSELVES = ['cover', 'agenda', 'care', 'sources'] as const;

/** What a slide's id looks like. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const factName = z
  .string()
  .regex(NAME, { error: 'a name: a small letter first, then letters, digits and _' });

const about = {
  words: text.describe('Pasted from the article: `words = sum | label`; sum and label may be left out.'),
  label: text.optional().describe('What you call it; by itself the rest of the words.'),
  care: text.optional().describe("Acknowledges trouble with it: goes to the 'handle with care' slide."),
  source: name.optional().describe('Name of a document under `sources`; by itself the article.'),
};

const longFact = z
  .strictObject({
    words: about.words.optional(),
    label: about.label,
    figure: text
      .optional()
      .describe('The figure, where the words have several; only sign and scale may differ.'),
    unit: text.optional().describe('The unit, where the words leave it out.'),
    date: text.optional().describe('When it was so; may be another phrase of the article.'),
    after: name.optional().describe('The event that the article puts right before this one.'),
    care: about.care,
    source: about.source,
    from: csvFile.optional(),
    row: text.optional().describe("Of a CSV cell: the row's first cell."),
    column: text.optional().describe("Of a CSV cell: the column's name."),
  })
  .describe('The long form of a fact, or a cell of a CSV (`from`, `row`, `column`).');

const FACT = 'the words of the article, or a mapping with `words`';
const fact = z.union([text, longFact], { error: FACT }).meta({
  id: 'fact',
  description: "The article's own words: `words = sum | label`. Or `= sum | label`. Or the long form.",
  examples: [
    '220,000+ NVIDIA GPUs | Colossus 1',
    'nearly 10 times = gpus / gpt4',
    '= wine / sales in percent | Share',
  ],
});

const longEvent = z.strictObject({
  words: about.words,
  label: about.label,
  date: text.optional().describe('The date, where the words have none: another phrase of the article.'),
  after: name.optional().describe('The event that the article puts right before this one.'),
  care: about.care,
  source: about.source,
});

const event = z.union([text, longEvent], { error: FACT }).meta({
  id: 'event',
  description: "The article's own words, with a date or a time in them: `words | label`. Or the long form.",
  examples: ['On May 6, Anthropic and SpaceX signed a compute agreement | Agreement signed'],
});

const ours = z
  .union(
    [
      text,
      z.strictObject({
        words: text.describe('The number, and a sum behind it: `number = sum | label`.'),
        label: about.label,
        unit: text.optional().describe('The unit, where the number has none.'),
        care: about.care,
      }),
    ],
    { error: 'a number, or a mapping with `words`' },
  )
  .meta({
    id: 'ours',
    description: 'A number that only you give: `number = sum | label`.',
    examples: ['2 GW or more'],
  });

const elsewhere = z
  .union(
    [
      text,
      z.strictObject({
        words: text.describe('The figure.'),
        label: about.label,
        cite: text.describe('Where it is from.'),
        unit: text.optional().describe('The unit, where the figure has none.'),
        care: about.care,
      }),
    ],
    { error: '`figure | what it is | where it is from`' },
  )
  .meta({
    id: 'elsewhere',
    description: '`figure | what it is | where it is from`',
    examples: ['about 1 GW | One large reactor | World Nuclear Association, 2025'],
  });

/** Keys that a slide of any kind takes. */
const common = {
  claim: text.optional().describe('The headline: a full sentence that says what the exhibit shows.'),
  section: text.optional().describe('Alone: a divider with this title.'),
  care: texts
    .optional()
    .describe("Alone: rows `the article says | the trouble | in this deck` of the 'handle with care' slide."),
  id: z
    .string({ error: 'an id: small letters, digits and hyphens' })
    .regex(ID, { error: 'an id: small letters, digits and hyphens, a letter first' })
    .optional()
    .describe("The slide's id; by itself made of the claim's first words."),
  subtitle: text.optional().describe('Under the claim; of a chart: measure, unit, place, period.'),
  takeaway: text.optional().describe("The 'so what' line under the exhibit."),
  aside: text.optional().describe('Beside the exhibit: `big | words`.'),
  caveat: text.optional().describe('A warning that changes the reading.'),
  notes: text.optional().describe('What you say; paragraphs with blank lines between them.'),
  highlight: z
    .union([text, z.array(text)], {
      error: 'a name, a row number or the start of a label, or a list of them',
    })
    .optional()
    .describe(
      'Names, row numbers or starts of labels: the first gets the accent, the second the second tone.',
    ),
  where: text.optional().describe('A phrase of the article: the source line names its section.'),
  cite: text.optional().describe('An outside source of the series or table.'),
} as const;

/** Keys of a slide that are no kinds and no fields of kinds. */
export const COMMON: ReadonlySet<string> = new Set(Object.keys(common));

const record = <Value extends z.ZodType>(value: Value, description: string) =>
  z
    .record(factName, value, { error: 'names, each with a colon and its value' })
    .optional()
    .describe(description);

/** The schema for these kinds. */
export function articleSchema(kinds: readonly ExhibitKind[]) {
  return z
    .strictObject(
      {
        title: text.describe("The deck's title."),
        subtitle: text.optional().describe('The cover: one line under the title.'),
        by: text.optional().describe('The cover: who briefs. Never checked.'),
        for: text.optional().describe('The cover: whom and when. Never checked.'),
        theme: z
          .string({ error: 'the name of a theme' })
          .optional()
          .describe('The look.')
          .meta({ examples: ['broadsheet'] }),
        lang: z
          .string({ error: 'a language tag: en, de, pt-BR' })
          .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a language tag: en, de, pt-BR' })
          .optional()
          .describe('The language of the deck; by itself that of article.md.'),
        without: z
          .array(z.enum(BY_THEMSELVES, { error: 'cover, agenda, care or sources' }), {
            error: 'a list: [agenda, sources]',
          })
          .optional()
          .describe('Slides to leave out that would come by themselves.'),
        allow: z
          .array(text, { error: 'a list of texts' })
          .optional()
          .describe('Texts with digits that the number rule lets through.'),
        sources: record(
          z.string({ error: "the name of a text file in the deck's folder" }),
          'Further documents that words may stand in: `filing: filing.md`.',
        ),
        facts: record(
          fact,
          "What the article states. `name: the article's words = the sum behind them | what you call it`",
        ),
        events: record(event, 'What happened when: the same, with a date in the words.'),
        missing: record(text, "What the article doesn't state and the room will ask."),
        ours: record(ours, 'Numbers that only you give; each slide that shows one says so.'),
        elsewhere: record(elsewhere, '`figure | what it is | where it is from`'),
        slides: z
          .array(slideSchema(kinds), { error: 'a list of slides, each after `- `' })
          .min(1, { error: 'at least one slide' })
          .describe('Claims with an exhibit each, `- section:` dividers, `- care:` rows; in order.'),
      },
      { error: 'keys with values: title, facts, slides' },
    )
    .meta({
      title: 'article.yaml',
      description: 'The data of a slide deck: what an article says, and what to show of it.',
    });
}

function slideSchema(kinds: readonly ExhibitKind[]) {
  const shape: Record<string, z.ZodType> = { ...common };
  for (const kind of kinds) {
    for (const [key, field] of [[kind.kind, kind.schema] as const, ...Object.entries(kind.fields ?? {})]) {
      const other = shape[key];
      const optional = key === kind.kind ? field.optional().describe(kind.about) : field.optional();
      if (other === undefined) shape[key] = optional;
      else if (key === kind.kind || COMMON.has(key)) throw new Error(`The key ${key} is taken twice`);
      else shape[key] = z.union([other, optional]);
    }
  }
  return z
    .strictObject(shape, { error: 'a slide: `- claim: …` with an exhibit, `- section: …` or `- care: …`' })
    .meta({ id: 'slide' });
}

/** Every key that can stand in article.yaml, to tell a forgotten colon from a text. */
export function knownKeys(kinds: readonly ExhibitKind[]): ReadonlySet<string> {
  const keys = Object.keys(articleSchema([]).shape);
  const long = Object.keys(longFact.shape);
  return new Set([
    ...keys,
    ...long,
    ...COMMON,
    ...kinds.flatMap(kind => [kind.kind, ...Object.keys(kind.fields ?? {})]),
  ]);
}

/** The JSON Schema that editors read. */
export function jsonSchema(kinds: readonly ExhibitKind[]): Record<string, unknown> {
  return z.toJSONSchema(articleSchema(kinds), {
    target: 'draft-7',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if (z.globalRegistry.get(zodSchema)?.id !== 'slide') return;
      // One thing on each slide: what the loader says by hand, editors see by this.
      jsonSchema.oneOf = [
        { required: ['section'] },
        { required: ['care'] },
        ...kinds.map(({ kind }) => ({ required: kind === 'markdown' ? [kind] : ['claim', kind] })),
      ];
    },
  }) as Record<string, unknown>;
}

/** The JSON Schema as the committed file holds it. */
export function schemaText(kinds: readonly ExhibitKind[]): string {
  return `${JSON.stringify(jsonSchema(kinds), undefined, 2)}\n`;
}
