/** One place for every number: the sample's main figure changes, and everything follows, from data to PDF. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Workshop } from './workshop.ts';

const deck = 'slides/anthropic-colossus';
const shop = new Workshop();
let pages: string[];

/** The words of each page of a finished PDF. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const words = items.map(item => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    texts.push(words.join('').replace(/\s+/g, ' '));
  }
  await document.destroy();
  return texts;
}

/** Slides that the deck's own register names for a figure. */
function slidesOf(figure: string, register: string): number[] {
  const row = register.slice(register.indexOf(figure));
  const list = /(\d+(?:, \d+)+)/.exec(row.slice(figure.length).replace(figure, ''))?.[1] ?? '';
  return list.split(', ').map(Number);
}

beforeAll(async () => {
  shop.bring('anthropic-colossus');
  expect(shop.run(['build'])).toMatchObject({ code: 0 });
  pages = await pagesOf(shop.bytes('dist/anthropic-colossus.pdf'));
}, 120_000);
afterAll(() => shop.remove());

test('the figure stands whole on every page that the register names', () => {
  const register = pages.find(text => text.startsWith('Every figure and the words'))!;
  const slides = slidesOf('220,000+', register);
  expect(slides.length).toBeGreaterThan(3);
  for (const slide of slides) expect(pages[slide - 1]).toContain('220,000+');
});

test('a slide put in by hand moves the numbers of the register', async () => {
  const before = shop.read(deck, 'deck.md');
  const memory = shop.read(deck, '.generated.json');
  const own = '# A slide of my own\n\nWith words.\n\n---\n\n';
  shop.write(before.replace('<!-- _class: figures', `${own}<!-- _class: figures`), deck, 'deck.md');
  expect(shop.run(['build'])).toMatchObject({ code: 0 });
  const now = await pagesOf(shop.bytes('dist/anthropic-colossus.pdf'));
  const register = now.find(text => text.startsWith('Every figure and the words'))!;
  const slides = slidesOf('220,000+', register);
  expect(now.length).toBe(pages.length + 1);
  for (const slide of slides) expect(now[slide - 1]).toContain('220,000+');
  expect(slides.length).toBe(slidesOf('220,000+', pages.at(-2)!).length);
  shop.write(before, deck, 'deck.md');
  shop.write(memory, deck, '.generated.json');
});

describe('220,000+ becomes 230,000+', () => {
  test('in the fact alone it is an error that names the words of the article', () => {
    const deckBefore = shop.read(deck, 'deck.md');
    shop.edit(
      `${deck}/deck.md`,
      'One signature opens a machine of 220,000+ GPUs and 300\u00a0MW to Claude',
      'Claude gets 220,000+ GPUs at a stroke',
    );
    expect(deckBefore).not.toBe(shop.read(deck, 'deck.md'));
    const kept = shop.run(['build']);
    expect(kept.err).toContain('1 slide with your edits kept');
    expect(kept.code).toBe(0);
    const good = shop.bytes('dist/anthropic-colossus.pdf');
    shop.edit(`${deck}/article.yaml`, '220,000+', '230,000+');
    const { code, err } = shop.run(['build']);
    expect(code).toBe(1);
    expect(err).toMatch(
      /article\.yaml:\d+:\d+: error: these words don't stand in article\.md\n.*230,000\+ NVIDIA GPUs/,
    );
    expect(err).toContain('220,000+ NVIDIA GPUs');
    expect(shop.bytes('dist/anthropic-colossus.pdf').equals(good)).toBe(true);
  });

  test('in the article too, every claim, chart, note, alt text and the register follow, a reworded claim as well', async () => {
    shop.edit(`${deck}/article.md`, '220,000', '230,000');
    const { code, err } = shop.run(['build']);
    expect(err).not.toContain('error');
    expect(code).toBe(0);
    expect(shop.read(deck, 'deck.md')).toContain('# Claude gets 230,000+ GPUs at a stroke');
    const texts = [...shop.snapshot(deck)].filter(([path]) => /deck\.md$|\.svg$/.test(path));
    expect(texts.length).toBeGreaterThan(4);
    for (const [path, base64] of texts) {
      const text = Buffer.from(base64, 'base64').toString('utf8');
      expect(text.includes('220,000'), path).toBe(false);
    }
    expect(
      texts.filter(([, text]) => Buffer.from(text, 'base64').includes('230,000+')).length,
    ).toBeGreaterThan(1);
    const html = shop.read('dist/anthropic-colossus.html');
    expect(html.includes('220,000')).toBe(false);
    expect(html.split('230,000+').length).toBeGreaterThan(10);
    const now = await pagesOf(shop.bytes('dist/anthropic-colossus.pdf'));
    expect(now.join(' ')).not.toContain('220,000');
    expect(now.length).toBe(pages.length);
    // The ratio follows as well: 230,000+ / roughly 25,000.
    expect(now.join(' ')).toContain('about 9.2 times');
  });
});
