/** Kana and ideographs in drawings and built decks: out of a font of their language, only where a text has them. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fontOf, loadCanvas, MissingGlyphError, runsOf, widthOf } from '../../src/draw/faces.ts';
import { ideographsIn } from '../../src/draw/ideographs.ts';
import { ownFaces } from '../../src/draw/own.ts';
import { createSheet } from '../../src/draw/sheet.ts';
import { wrap } from '../../src/draw/wrap.ts';
import { ideographFaces } from '../../src/publish/faces.ts';
import { missingGlyphs } from '../../src/review/rules/missing-glyphs.ts';

const face = { family: 'Source Sans 3', weight: 400, italic: false, lang: 'ja' };

beforeAll(loadCanvas);

test('a text is split between the face and the font of ideographs', () => {
  expect(runsOf('GPU 22万台以上', face)).toEqual([
    { slice: 'latin', text: 'GPU 22' },
    { slice: 'ideographs', text: '万台以上' },
  ]);
  expect(widthOf('万台', face)).toBeCloseTo(2, 1);
  expect(widthOf('22万台', face)).toBeCloseTo(widthOf('22', face) + widthOf('万台', face), 9);
  expect(fontOf(face, 'ideographs').length).toBeGreaterThan(1e6);
});

test('a sign that no font has is named', () => {
  expect(() => widthOf('\u{2ffff}', face)).toThrow(MissingGlyphError);
});

test("a drawing's own faces hold the ideographs it shows, in the same bytes each time", async () => {
  const texts = [{ words: '22万台', face }];
  const rules = await ownFaces(texts);
  expect(rules.match(/@font-face/g)).toHaveLength(2);
  expect(rules).toContain('unicode-range:U+4E07,U+53F0');
  expect(rules.length).toBeLessThan(12_000);
  expect(await ownFaces(texts)).toBe(rules);
});

test('names break between ideographs, never inside a number or before what closes', () => {
  const tokens = new Map([
    ['--sans', "'Source Sans 3'"],
    ['--serif', "'Source Serif 4'"],
  ]);
  const sheet = createSheet({ width: 400, height: 300 }, tokens, 'ja');
  const style = { size: 20, family: 'sans', weight: 400 } as const;
  const { lines } = wrap(sheet, '計算機群には22万台以上のGPUがある、という。', style, 130);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe('計算機群には22万台以上のGPUがある、という。');
  for (const line of lines) expect(line).not.toMatch(/^[、。ー]|^[万台]|\d$/);
});

describe('in the built deck', () => {
  const rule = (family: string, weight: number) =>
    `@font-face { font-family: '${family}'; font-style: normal; font-weight: ${weight}; src: url(x) }`;
  const faces = [rule('A', 400), rule('A', 400), rule('A', 600), rule('B', 400)].map(text => ({
    rule: text,
    bytes: undefined,
  }));

  test('a face for each cut of the look, with the signs of the text alone', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'factdeck-'));
    const made = await ideographFaces(faces, '<p>22万台以上</p>', 'ja', cache);
    expect(made.map(one => /font-family:'(.)'.*?font-weight:(\d+)/.exec(one.rule)!.slice(1))).toEqual([
      ['A', '400'],
      ['A', '600'],
      ['B', '400'],
    ]);
    for (const one of made) expect(one.rule).toContain('unicode-range:U+4e07,U+4e0a,U+4ee5,U+53f0');
    expect(made[0]!.bytes!.length).toBeLessThan(8000);
    const again = await ideographFaces(
      faces,
      '<p>22万台以上</p>',
      'ja',
      await mkdtemp(join(tmpdir(), 'factdeck-')),
    );
    expect(again).toEqual(made);
  });

  test('none where the text has no ideographs', async () => {
    expect(await ideographFaces(faces, '220,000+ GPUs – “ok”', 'en')).toEqual([]);
    expect(ideographsIn('220,000+ GPUs – “ok” …')).toBe('');
  });
});

describe('where a sign has no font', () => {
  const told = (lang: string, ...signs: string[]) =>
    missingGlyphs
      .check({
        slides: signs.map((one, at) => ({
          number: at + 1,
          fallbacks: [{ text: one, signs: one, font: '' }],
        })) as never,
        blocked: [],
        lang,
      })
      .map(({ slide, message }) => `${slide} ${message}`);

  test('each text is named where the font is there', () => {
    expect(told('ja', '\u{2ffff}', '★')).toHaveLength(2);
  });

  test('a font that is not there is named once, signs of other scripts each', () => {
    // The font for Hong Kong and Taiwan is nobody's dependency.
    const found = told('zh-TW', '萬', '億', '★');
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^1 No font for the signs of the deck's language/);
    expect(found[1]).toMatch(/^3 The theme's faces have no ★/);
  });
});
