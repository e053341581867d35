/** Numbers in the rendered slides: which is marked, with what, and that marking moves nothing. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngine, packLook } from '../../src/marp/engine.ts';
import { type Browser, startBrowser } from '../../src/publish/browser.ts';
import { barePage } from '../../src/publish/html.ts';
import type { MeasuredSlide } from '../../src/publish/measured.ts';
import { openPage } from '../../src/publish/page.ts';
import type { Figures, Origin, TracedNumber } from '../../src/publish/types.ts';
import { piecesOf } from '../../src/review/numbers/pieces.ts';

const themes = ['/* @theme plain */ section { width: 1280px; height: 720px; }'];

const origin = (key: string, figure: string, more: Partial<Origin> = {}): Origin => ({
  key,
  figure,
  whose: 'stated',
  words: `${figure} of something`,
  sentence: `There are ${figure} of something.`,
  source: 'Author',
  section: 'Section',
  inputs: [],
  ...more,
});

/** Numbers as 'line text key key'. */
function figures(origins: readonly Origin[], ...numbers: readonly [number, string, ...string[]][]): Figures {
  return {
    origins: new Map(origins.map(one => [one.key, one])),
    numbers: numbers.map(([line, text, ...keys]) => ({ line, text, place: 'slide', origins: keys })),
  };
}

function render(
  markdown: string,
  known: Figures | undefined,
  more: { charts?: Map<string, string>; drawn?: string[] } = {},
) {
  const slides = new Map([['a-b-c', { drawn: more.drawn }]]);
  return createEngine({
    themes,
    lang: 'en',
    charts: more.charts ?? new Map(),
    knowledge: { slides, figures: known },
  }).deck(markdown);
}

/** The marked numbers, as 'text: keys > where'. */
const marked = (html: string): string[] =>
  [
    ...html.matchAll(
      /<(a|span) class="trace"(?: href="#([^"]*)")?(?: data-origins="([^"]*)")?>(.*?)<\/\1>/gs,
    ),
  ].map(([, , to, keys, text]) => `${text}: ${keys ?? ''}${to ? ` > ${to}` : ''}`);

const REGISTER = `
---

<!-- _class: table sources -->

# Every figure

| Figure | Words |
| --- | --- |
| 12 | “12 of something” |
| 40 | “40 of something” |
`;

describe('a number is marked', () => {
  const both = [origin('a', '12'), origin('b', '12'), origin('c', '40')];

  test('where it stands, though others on its line look the same', () => {
    const { html } = render(
      '# 12 and 12, of 40 and 12',
      figures(both, [1, '12', 'b'], [1, '12'], [1, '40', 'c'], [1, '12', 'a']),
    );
    expect(marked(html)).toEqual(['12: b', '40: c', '12: a']);
    expect(html).toContain('>12</span> and 12, of <');
  });

  test('in its own cell of a row', () => {
    const { html } = render(
      '| 1 | 2 |\n| - | - |\n| 12 | 12 |\n| 40 | 12 |',
      figures(both, [3, '12', 'a'], [3, '12', 'b'], [4, '40', 'c'], [4, '12', 'b']),
    );
    expect(marked(html)).toEqual(['12: a', '12: b', '40: c', '12: b']);
  });

  test('never inside a longer one, or one with a sign', () => {
    const { html } = render('- 112, 12.5, 1.12 and 12,000 are not 12.', figures(both, [1, '12', 'a']));
    expect(marked(html)).toEqual(['12: a']);
    expect(html).toContain('are not <span');
  });

  test('under its marks, over a line break, with what is escaped', () => {
    const money = origin('m', '$200 billion');
    const { html } = render(
      '- ***\\$200 billion***\n- **\\$200** billion\n- over \\$200\n  billion',
      figures([money], [1, '$200 billion', 'm'], [2, '$200 billion', 'm'], [3, '$200 billion', 'm']),
    );
    expect(html).toContain(
      '<em><strong><span class="trace" data-origins="m">$200 billion</span></strong></em>',
    );
    // Cut by marks: the piece with the digits.
    expect(marked(html)).toEqual(['$200 billion: m', '$200: m', '$200<br />\nbillion: m']);
  });

  test('with all that fit, and not where nothing is known of it', () => {
    const { html, slides } = render('# 12 and 40', figures(both, [1, '12', 'a', 'b'], [1, '40']));
    expect(marked(html)).toEqual(['12: a b']);
    expect(slides[0]!.origins).toEqual(['a', 'b']);
  });

  test('as a link where a register has its row, by figure and words; the register itself has no links', () => {
    const known = figures(
      [origin('b', '12', { words: '12 of something else' }), origin('a', '12'), origin('c', '41')],
      [1, '12', 'b'],
      [1, '12', 'a'],
      [11, '12', 'a'],
    );
    const { html } = render(`# 12 and 12\n${REGISTER}`, known);
    expect(marked(html)).toEqual(['12: b', '12: a > fact:a', '12: a']);
    expect(html.match(/<tr id="[^"]*"/g)).toEqual(['<tr id="fact:a"']);
  });

  test('in the texts of a drawing, whose source line is the link; a number of that line is its own', () => {
    const charts = new Map([
      [
        'charts/a.svg',
        '<svg viewBox="0 0 9 9"><text x="1">12</text><text x="2">about 40 &amp; more</text><text>120</text></svg>',
      ],
    ]);
    const known: Figures = {
      origins: new Map(
        [origin('a', '12'), origin('c', 'about 40', { words: '40 of something' })].map(one => [one.key, one]),
      ),
      numbers: [
        { line: 6, text: '12', place: 'alt', origins: ['a'] },
        { line: 2, text: '40', place: 'foot', origins: ['c'] },
      ],
      drawn: new Map([
        [
          'a-b-c',
          [
            { text: '12', origins: ['a', 'b'] },
            { text: 'about 40', origins: ['c'] },
            { text: '120', origins: [] },
          ],
        ],
      ]),
    };
    const source =
      "<!-- _class: bar a-b-c -->\n<!-- _footer: 'Source: X; 40 computed' -->\n\n# Claim\n\n![12 of it](charts/a.svg)\n";
    const { html } = render(`${source}${REGISTER}`, known, { charts, drawn: ['c', 'a'] });
    expect(html).toContain('<text x="1" data-origins="a">12</text>');
    expect(html).toContain('<text x="2" data-origins="c">about 40 &amp; more</text>');
    expect(html).toContain('<text>120</text>');
    expect(html).toMatch(
      /<footer><a class="trace" href="#fact:a">Source: X; <\/a><span class="trace" data-origins="c">40<\/span> computed<\/footer>/,
    );
    expect(html).toMatch(/<section [^>]*data-figures="a c"/);
  });

  test('nowhere in a deck of which nothing is known: it comes out as ever', () => {
    const text = `# 12 and 40\n\n<!-- note 12 -->\n${REGISTER}`;
    const plain = createEngine({ themes, lang: 'en', charts: new Map() }).deck(text);
    expect(render(text, undefined).html).toBe(plain.html);
    expect(marked(plain.html)).toEqual([]);
  });
});

describe('marking', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  test('every number of a deck of all shapes moves no line of it by a pixel', async () => {
    const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
    const markdown = (await read('../looks/shapes/deck.md')).replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1');
    const sheets = await Promise.all(
      ['faces', 'base', 'broadsheet'].map(name => read(`../../themes/${name}.css`)),
    );
    const look = packLook(sheets, 'broadsheet');
    const measure = async (known: Figures | undefined) => {
      const { html } = createEngine({
        themes: sheets,
        lang: 'en',
        charts: new Map(),
        knowledge: { slides: new Map(), figures: known },
      }).deck(markdown, 'broadsheet');
      const head = { title: 't', author: '', lang: 'en' };
      const page = await openPage(browser, barePage(head, { html, slides: [], ...look }, ''), look);
      await page.ready();
      const slides = await page.measure();
      await page.close();
      return { slides: slides.map(linesOf), count: marked(html).length };
    };
    const plain = await measure(undefined);
    const every = await measure(everyNumber(markdown));
    expect(plain.count).toBe(0);
    expect(every.count).toBeGreaterThan(100);
    every.slides.forEach((lines, at) => {
      const before = plain.slides[at]!;
      expect(
        lines.map(({ place }) => place),
        `slide ${at + 1}`,
      ).toEqual(before.map(({ place }) => place));
      for (const [index, { place, box }] of lines.entries())
        for (const [side, value] of box.entries())
          expect(Math.abs(value - before[index]!.box[side]!), `slide ${at + 1}: ${place}`).toBeLessThan(1);
    });
  });
});

/** All groups of digits of a deck, each with an origin. */
function everyNumber(markdown: string): Figures {
  const numbers = piecesOf(markdown).flatMap(({ text, places, place, own }): TracedNumber[] =>
    own
      ? []
      : [...text.matchAll(/\d[\d.,]*\d|\d/g)].map(({ index, 0: digits }) => ({
          line: markdown.slice(0, places[index]!).split('\n').length,
          text: digits,
          place,
          origins: ['any'],
        })),
  );
  return { origins: new Map([['any', origin('any', '1')]]), numbers };
}

/** A slide's lines, their pieces joined: place, and left, top, right, bottom. */
function linesOf({ texts }: MeasuredSlide): { place: string; box: number[] }[] {
  const lines: { place: string; box: number[] }[] = [];
  for (const { box, place } of texts) {
    // Pieces of one line stand side by side, a space apart at the most.
    const line = lines.find(
      one =>
        one.place === place && Math.abs(one.box[1]! - box.top) < 2 && Math.abs(box.left - one.box[2]!) < 14,
    );
    if (line) line.box[2] = Math.max(line.box[2]!, box.right);
    else lines.push({ place, box: [box.left, box.top, box.right, box.bottom] });
  }
  return lines;
}
