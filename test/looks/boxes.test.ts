import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { boxFor } from '../../src/deck/fit.ts';
import { createEngine } from '../../src/marp/engine.ts';
import { type Browser, startBrowser } from '../../src/publish/browser.ts';
import { takeFaces } from '../../src/publish/faces.ts';
import { barePage } from '../../src/publish/html.ts';
import { findLook } from '../../src/publish/looks.ts';
import { type DeckPage, openPage } from '../../src/publish/page.ts';
import { isTooFull, reviewPage } from '../../src/review/index.ts';
// @ts-expect-error: a plain script, without types
import { facesCss } from '../../tools/faces.mjs';

const sheet = (name: string) => readFile(new URL(`../../themes/${name}.css`, import.meta.url), 'utf8');

const one = 'A claim of one line';
const two = 'A claim that is so long that it takes a second line, as claims about the world are apt to do';
const parts = {
  subtitle: '**Measure**, unit, place, period',
  aside: '- **3.6 times** by the report’s own figures\n  *computed*',
  caveat: 'A contract and a plan are different kinds of money.',
  takeaway: '> The one sum that decides is the one nobody names.',
};

/** Each way of surrounding a drawing, with the box that the Deck has it drawn for. */
const cases = [one, two].flatMap(claim =>
  Array.from({ length: 16 }, (_, bits) => {
    const [subtitle, aside, caveat, takeaway] = [1, 2, 4, 8].map(bit => (bits & bit) > 0);
    const box = boxFor({
      claim,
      subtitle: subtitle!,
      aside: aside!,
      caveat: caveat ? parts.caveat : undefined,
      takeaway: takeaway ? parts.takeaway.slice(2) : undefined,
    });
    const file = `charts/drawing-${box.height}.svg`;
    const blocks = [
      '<!-- _class: bar -->',
      `# ${claim}`,
      subtitle && parts.subtitle,
      `![Bars](${file})`,
      aside && parts.aside,
      caveat && parts.caveat,
      takeaway && parts.takeaway,
    ];
    return { box, file, markdown: blocks.filter(Boolean).join('\n\n') };
  }),
);

const framed = ({ width, height }: { width: number; height: number }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="xMinYMin meet"><rect width="${width}" height="${height}" fill="none"/></svg>`;

let browser: Browser;
let themes: string[];

async function open(markdown: string, charts: ReadonlyMap<string, string>): Promise<DeckPage> {
  const taken = takeFaces(themes);
  const engine = createEngine({ themes: taken.themes, lang: 'en', charts, knowledge: undefined });
  const rendered = engine.deck(markdown);
  const look = rendered.look ?? (await findLook(taken.themes, rendered.theme));
  const page = barePage(
    { title: 'Shapes', author: '', lang: 'en' },
    { ...look, html: rendered.html, slides: rendered.slides },
    taken.faces.map(({ rule }) => rule).join('\n'),
  );
  const opened = await openPage(browser, page, look);
  await opened.ready();
  return opened;
}

beforeAll(async () => {
  [browser, themes] = await Promise.all([
    startBrowser(),
    Promise.all([sheet('base'), facesCss() as Promise<string>, sheet('broadsheet')]),
  ]);
});
afterAll(() => browser?.close());

it('leaves a drawing exactly the box that it is drawn for, whatever stands round it', async () => {
  const head = '---\nmarp: true\ntheme: broadsheet\n---\n\n';
  const page = await open(
    head + cases.map(({ markdown }) => markdown).join('\n\n---\n\n'),
    new Map(cases.map(({ file, box }) => [file, framed(box)])),
  );
  const slides = await page.measure();
  await page.close();
  expect(slides).toHaveLength(cases.length);
  const found = slides.map(({ pictures: [picture] }) => ({
    width: Math.round(picture!.box.right - picture!.box.left),
    height: Math.round(picture!.box.bottom - picture!.box.top),
  }));
  expect(found).toEqual(cases.map(({ box }) => box));
  // A claim stands at one height on all slides.
  expect(new Set(slides.map(({ claimTop }) => Math.round(claimTop!))).size).toBe(1);
});

it('lays out every shape without overflow at some fit step, in its own faces', async () => {
  const page = await open(await readFile(new URL('./shapes/deck.md', import.meta.url), 'utf8'), new Map());
  const slides = await page.measure();
  for (let step = 1; step <= 3; step++) {
    const full = slides.filter(isTooFull).map(({ number }) => number);
    await page.setFit(full.map(number => [number, step] as const));
    for (const slide of await page.measure(full)) slides[slide.number - 1] = slide;
  }
  const fallbacks = await page.fallbacks();
  await page.close();
  const found = reviewPage({ slides: slides.map(slide => ({ ...slide, fallbacks: [] })), blocked: [] });
  // The deck has more to say than a deck should, to see where the words go.
  expect(found.filter(({ rule }) => !rule.startsWith('words'))).toEqual([]);
  expect(slides.filter(({ fit }) => fit > 0).map(({ id }) => id)).toEqual(['points-with-everything']);
  expect(Object.fromEntries(fallbacks)).toEqual({});
});

it('lays out lists loosened by hand as if their rows stood close', async () => {
  const text = await readFile(new URL('./shapes/deck.md', import.meta.url), 'utf8');
  const item = /^(?:[-+] |\d\. )/;
  const slides = text.split(/^---$/m);
  const kinds = /_class: (?:points|agenda|figures|steps|missing|compare|section) /;
  const loosened = slides.map(slide => {
    const lines = slide.split('\n');
    const rows = lines.filter(line => item.test(line)).length;
    if (!kinds.test(slide) || rows < 2) return slide;
    return lines
      .flatMap((line, at) => {
        const before = lines.slice(0, at).findLast(one => one === '' || item.test(one));
        return item.test(line) && before !== '' && before !== undefined ? ['', line] : [line];
      })
      .join('\n');
  });
  expect(loosened.filter((slide, at) => slide !== slides[at]).length).toBeGreaterThan(15);
  const measured = async (markdown: string) => {
    const page = await open(markdown, new Map());
    const found = await page.measure();
    await page.close();
    return found.flatMap(({ id, texts }) => texts.map(({ text, box, size }) => ({ id, text, box, size })));
  };
  const [loose, tight] = [await measured(loosened.join('---')), await measured(text)];
  expect(loose.map(({ id, text, size }) => [id, text, size])).toEqual(
    tight.map(({ id, text, size }) => [id, text, size]),
  );
  // A section's number stands a space farther from its title.
  const moved = loose.filter(({ box }, at) => {
    const close = tight[at]!.box;
    return Math.abs(box.left - close.left) > 7 || Math.abs(box.top - close.top) > 0.5;
  });
  expect(moved).toEqual([]);
});
