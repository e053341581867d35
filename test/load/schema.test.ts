import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchema, knownKeys, schemaText } from '../../src/article/schema.ts';
import { exhibits } from '../../src/deck/exhibits/index.ts';

test('the committed schema is the one of the code (`node tools/schema.mjs` writes it)', () => {
  expect(readFileSync('schema/article.schema.json', 'utf8')).toBe(schemaText(exhibits));
});

type Json = { [key: string]: unknown };

test('editors complete every key with a description, and take exactly one thing a slide', () => {
  const schema = jsonSchema(exhibits) as {
    properties: Json;
    definitions: { slide: { properties: Json; additionalProperties: boolean; oneOf: Json[] } };
  };
  const { slide } = schema.definitions;
  for (const [key, value] of Object.entries({ ...schema.properties, ...slide.properties })) {
    expect(JSON.stringify(value), key).toMatch(/"description":/);
  }
  for (const { kind } of exhibits)
    expect(slide.oneOf.flatMap(one => one.required as string[])).toContain(kind);
  expect(slide.additionalProperties).toBe(false);
  expect(Object.keys(slide.properties).filter(key => !knownKeys(exhibits).has(key))).toEqual([]);
});

/** zod reads `required` only beside the properties that it names. */
const spelt = (key: string, value: unknown): unknown => {
  if (key !== 'oneOf') return value;
  return (value as { required: string[] }[]).map(({ required }) => ({
    type: 'object',
    required,
    properties: Object.fromEntries(required.map(name => [name, {}])),
  }));
};
const editors = z.fromJSONSchema(JSON.parse(readFileSync('schema/article.schema.json', 'utf8'), spelt));
const accepts = (yaml: string) => editors.safeParse(parse(yaml)).success;
const slides = (keys: string) => `title: T\nslides:\n  - ${keys}\n`;

test.each(['anthropic-colossus', 'mauna-loa'])('editors find nothing wrong with %s', slug => {
  expect(editors.safeParse(parse(readFileSync(`slides/${slug}/article.yaml`, 'utf8'))).error).toBeUndefined();
});

test.each([
  [
    'short facts, and numbers that YAML makes of them',
    'title: T\nfacts: { a: 1.50, b: 42 trains | B }\nslides: [{ section: S }]',
  ],
  ['long facts', 'title: T\nfacts: { a: { words: x, label: L, care: c } }\nslides: [{ section: S }]'],
  ['rows with a head', slides('claim: C\n    steps:\n      - Head: main | small\n      - main')],
  ['one highlight or several', slides('claim: C\n    figures: [a]\n    highlight: 2')],
  ['a table from a CSV', slides('claim: C\n    table: { from: a.csv }')],
])('editors accept %s', (_, yaml) => expect(accepts(yaml)).toBe(true));

test.each([
  ['a slide with two exhibits', slides('claim: C\n    figures: [a]\n    points: [a, b]')],
  ['a slide without one', slides('claim: C')],
  ['an exhibit without a claim', slides('figures: [a]')],
  ['an unknown key', 'title: T\nauthors: A\nslides: [{ section: S }]'],
  ['a name that is none', slides('claim: C\n    figures: [A B]')],
  ['a title that is missing', 'slides: [{ section: S }]'],
])('editors refuse %s', (_, yaml) => expect(accepts(yaml)).toBe(false));
