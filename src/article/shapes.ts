/**
 * The small shapes that article.yaml is made of: texts, names, rows. Each names itself in its error, which reads
 * on after 'Expected '; descriptions and examples are for editors.
 */
import * as z from 'zod';

/** What the names of facts look like. */
export const NAME = /^[a-z][A-Za-z0-9_]*$/;

/** A text. YAML takes some for numbers (1.50) or truth values; they are texts all the same. */
export const text = z
  .union([z.string(), z.number(), z.boolean()], { error: 'a text' })
  .meta({ id: 'text', description: 'A text. `$name` prints a fact.' });

/** Several texts, or one alone. */
export const texts = z.union([text, z.array(text)], { error: 'a text, or a list of texts' });

/** The name of a fact, an event, an open question ... */
export const name = z
  .string({ error: 'a name' })
  .regex(NAME, { error: 'a name: a small letter first, then letters, digits and _' })
  .meta({ id: 'name', description: 'The name of a fact, an event or an open question.' });

/** Names in brackets: [gpus, power]. */
export const names = z.array(name, { error: 'a list of names' }).min(1, { error: 'at least one name' });

/** A name, or `name | label` that labels anew. */
export const labelled = z
  .string({ error: 'a name, or `name | label`' })
  .regex(/^[a-z][A-Za-z0-9_]*( \| .+)?$/s, { error: 'a name, or `name | label`' })
  .meta({ id: 'labelled', description: 'A name, or `name | label` that labels it anew.' });

/** 'Head: main | small'. With a head, YAML reads it as a mapping of one key. */
export const row = z
  .union([text, z.record(z.string(), text, { error: 'a row' }).meta({ maxProperties: 1 })], {
    error: 'a row: `Head: main | small`, head and small may be left out',
  })
  .meta({ id: 'row', description: 'A row, `Head: main | small`; head and small may be left out.' });

/** Rows, one a line. */
export const rows = z.array(row, { error: 'a list of rows, one a line, each after `- `' }).min(1, {
  error: 'at least one row',
});

/** A CSV file in the deck's folder. */
export const csvFile = z
  .string({ error: 'the name of a CSV file in the folder of the deck' })
  .regex(/\.csv$/i, { error: 'the name of a CSV file, which ends in .csv' })
  .meta({ id: 'csv', description: "A CSV file in the deck's folder.", examples: ['energy.csv'] });
