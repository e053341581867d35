import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchema, knownKeys, schemaText } from '../../src/article/schema.ts';
import { exhibits } from '../../src/deck/exhibits/index.ts';

test('the committed schema is the one of the code (`node tools/schema.mjs` writes it)', () => {
  expect(readFileSync('schema/article.schema.json', 'utf8')).toBe(schemaText(exhibits));
});

type Json = { [key: string]: unknown };

test('editors complete every key with a description, and take exactly one thing a slide', () => {
  const schema = jsonSchema(exhibits) as {
    properties: Json;
    definitions: { slide: { properties: Json; oneOf: Json[] } };
  };
  const { slide } = schema.definitions;
  for (const [key, value] of Object.entries({ ...schema.properties, ...slide.properties })) {
    expect(JSON.stringify(value), key).toMatch(/"description":/);
  }
  for (const { kind } of exhibits)
    expect(slide.oneOf.flatMap(one => one.required as string[])).toContain(kind);
  expect(Object.keys(slide.properties).filter(key => !knownKeys(exhibits).has(key))).toEqual([]);
});
