import { readdir, readFile } from 'node:fs/promises';
import { Marp } from '@marp-team/marp-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { contrast, toldApart } from '../../src/review/colour.ts';
// @ts-expect-error: a plain script, without types
import { allFaces, facesCss } from '../../tools/faces.mjs';

const themes = new URL('../../themes/', import.meta.url);
const shapes = new URL('./shapes/deck.md', import.meta.url);

/** The properties that drawings read too. */
const drawn =
  'paper ink text mute mark deep accent on-accent tint hairline serif sans value-weight label-weight chart-size stroke gap dash-announced dash-expected share-1 share-2 share-3 share-4';

let sheets: Map<string, string>;
let looks: string[];

beforeAll(async () => {
  const names = (await readdir(themes)).filter(name => name.endsWith('.css') && name !== 'faces.css');
  sheets = new Map();
  for (const name of names) sheets.set(name.slice(0, -4), await readFile(new URL(name, themes), 'utf8'));
  looks = [...sheets.keys()].filter(name => name !== 'base');
});

/** The plain `--name: value` lines of a sheet, the first one of each name. */
function properties(css: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, value] of css.matchAll(/^\s*--([\w-]+):\s*([^;]+);/gm))
    if (!found.has(name!)) found.set(name!, value!.trim());
  return found;
}

async function marp(): Promise<Marp> {
  const engine = new Marp({ math: false, emoji: { unicode: false, shortcode: false } });
  engine.themeSet.add(await facesCss());
  for (const css of sheets.values()) engine.themeSet.add(css);
  return engine;
}

describe('the themes', () => {
  it('are known to Marp by the name of their file', async () => {
    const { themeSet } = await marp();
    for (const name of sheets.keys()) expect(themeSet.has(name), name).toBe(true);
  });

  it('dress the deck of all shapes, with base and faces imported', async () => {
    const engine = await marp();
    const { html, css } = engine.render(await readFile(shapes, 'utf8'));
    expect(html.match(/<section /g)!.length).toBeGreaterThan(40);
    // Booleans, for the sheet is half a megabyte.
    expect(/font-family:\s*'Source Serif 4'/.test(css), 'faces').toBe(true);
    expect(css.includes('section.figures'), 'kinds').toBe(true);
    expect(/@import|url\((?!["']?data:)/.test(css), 'something to fetch').toBe(false);
  });

  it('are on pages of 1280 by 720', async () => {
    for (const look of looks) {
      const theme = (await marp()).themeSet.get(look)!;
      expect(theme.width, look).toBe('1280px');
      expect(theme.height, look).toBe('720px');
    }
  });
});

describe('base', () => {
  it('holds no colour and no family', () => {
    const css = sheets.get('base')!.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b/i);
    expect(css).not.toMatch(/\b(rgb|hsl|oklch|lab|color-mix)a?\(/);
    expect(css).not.toMatch(/:\s*[^;]*\b(black|white|red|gr[ae]y|silver)\b/);
    for (const [, family] of css.matchAll(/font-family:\s*([^;]+)/g)) expect(family).toMatch(/^var\(--/);
  });

  it('asks for no property that a look leaves out', () => {
    const base = sheets.get('base')!;
    for (const look of looks) {
      const given = new Set([...properties(base).keys(), ...properties(sheets.get(look)!).keys()]);
      const asked = [...(base + sheets.get(look)!).matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!);
      expect([...new Set(asked)].filter(name => !given.has(name))).toEqual([]);
    }
  });
});

describe('each look', () => {
  it('gives every property that drawings read, colours as hex, lengths as bare numbers', () => {
    for (const look of looks) {
      const given = properties(sheets.get(look)!);
      for (const name of drawn.split(' ')) expect(given.has(name), `${look}: --${name}`).toBe(true);
      for (const name of 'paper ink text mute mark deep accent on-accent tint hairline share-1 share-2 share-3 share-4'.split(
        ' ',
      ))
        expect(given.get(name), name).toMatch(/^#[0-9A-F]{6}$/);
      for (const name of 'value-weight label-weight chart-size stroke gap'.split(' '))
        expect(given.get(name), name).toMatch(/^\d+(\.\d+)?$/);
      for (const name of ['dash-announced', 'dash-expected'])
        expect(given.get(name), name).toMatch(/^[\d .]+$/);
    }
  });

  it('sets text at 4.5:1 and marks at 3:1 on the grounds they stand on', () => {
    for (const look of looks) {
      const given = properties(sheets.get(look)!);
      const of = (one: string, other: string) => contrast(given.get(one)!, given.get(other)!);
      for (const ground of ['paper', 'tint'])
        for (const ink of ['ink', 'text', 'mute', 'deep', 'accent'])
          expect(of(ink, ground), `${look}: ${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['accent', 'deep'])
        expect(of('on-accent', ground), `${look}: on-accent on ${ground}`).toBeGreaterThanOrEqual(4.5);
      for (const mark of ['mark', 'share-1', 'share-2', 'share-3', 'share-4'])
        expect(of(mark, 'paper'), `${look}: ${mark} on paper`).toBeGreaterThanOrEqual(3);
    }
  });

  it('keeps marks apart for colour-blind readers', () => {
    for (const look of looks) {
      const given = properties(sheets.get(look)!);
      const pairs = ['accent mark', 'accent deep', 'deep mark'];
      for (let i = 1; i <= 4; i++) for (let j = i + 1; j <= 4; j++) pairs.push(`share-${i} share-${j}`);
      for (const pair of pairs) {
        const [one, other] = pair.split(' ').map(name => given.get(name)!);
        expect(toldApart(one!, other!), `${look}: ${pair}`).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it('names families that the faces bring', () => {
    const brought = new Set(allFaces().map((face: { family: string }) => face.family));
    for (const look of looks)
      for (const name of ['serif', 'sans']) {
        const first = properties(sheets.get(look)!).get(name)!.split(',')[0]!.replace(/'/g, '');
        expect(brought.has(first), `${look}: ${first}`).toBe(true);
      }
  });
});
