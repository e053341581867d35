/** Where a number comes from, as the room and the reader of the PDF get it: the sample, built and opened. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser as Driver, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disk, type Files } from '../../src/commands/files.ts';
import { makeFolder } from '../../src/commands/folder.ts';
import { type Browser, startBrowser } from '../../src/publish/browser.ts';
import { publish } from '../../src/publish/publish.ts';
import type { Published } from '../../src/publish/types.ts';
import { drive } from './trial.ts';

/** The disk, read only. */
const still: Files = { ...disk, write: () => false, remove: () => {} };

let browser: Browser;
let driver: Driver;
let folder: string;
let url: string;
let published: Published;
let pdf: PDFDocumentProxy;

async function build(slug: string, more: { noteSources?: boolean } = {}): Promise<Published> {
  const made = await makeFolder(resolve('slides', slug), {}, still);
  if ('stopped' in made) throw new Error(JSON.stringify(made.stopped));
  return publish({ ...made, ...more, themeCss: made.dress.css, browser: Promise.resolve(browser) });
}

beforeAll(async () => {
  [browser, driver] = await Promise.all([startBrowser(), drive()]);
  folder = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  published = await build('anthropic-colossus');
  url = pathToFileURL(join(folder, 'deck.html')).href;
  await writeFile(join(folder, 'deck.html'), published.html);
  pdf = await getDocument({ data: new Uint8Array(published.pdf!), verbosity: 0 }).promise;
});

afterAll(async () => {
  await pdf?.destroy();
  await driver?.close();
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(
  at: string,
  size = { width: 1280, height: 720 },
): Promise<{ page: Page; said: string[] }> {
  const page = await driver.newPage();
  await page.setViewport(size);
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  await page.goto(url + at);
  await page.waitForSelector('.bespoke-marp-active');
  return { page, said };
}

/** What the card says, once it is there. */
async function cardText(page: Page): Promise<string> {
  await page.waitForSelector('#source-card:not([hidden])');
  return page.$eval('#source-card', card => card.textContent!);
}

const claim = (page: Page) => page.$eval('.bespoke-marp-active h1', heading => heading.textContent);
const isOpen = (page: Page) => page.$eval('#sources', dialog => (dialog as HTMLDialogElement).open);

describe('a number of the HTML', () => {
  test('shows on hover its sentence with the figure marked, its section, whose word it is', async () => {
    const { page, said } = await open('#6');
    await page.hover('.bespoke-marp-active svg.drawing [data-origins="gpt4"]');
    expect(await cardText(page)).toContain('“When OpenAI trained GPT-4 it used roughly 25,000 A100 GPUs.”');
    expect(await page.$eval('#source-card mark', mark => mark.textContent)).toBe('roughly 25,000');
    expect(await page.$eval('#source-card .place', place => place.textContent)).toMatch(
      /^stated in the article; ChaoBro, “Industry signals”, article\.md, line\s\d+$/,
    );
    await page.mouse.move(640, 715);
    await page.waitForSelector('#source-card[hidden]');
    expect(said).toEqual([]);
    await page.close();
  });

  test('that is a sum shows its work and the sentences of what it starts from', async () => {
    const { page } = await open('#6');
    await page.hover('.bespoke-marp-active h1 .trace');
    const text = await cardText(page);
    expect(text.replace(/\s/g, ' ')).toContain('220,000+ / roughly 25,000');
    expect(text).toContain('computed from the article’s figures');
    expect(text).toContain('used roughly 25,000 A100 GPUs');
    expect(text).toContain('220,000+ NVIDIA GPUs');
    await page.close();
  });

  test('has its card inside the slide, wherever it stands; nothing on the slide moves', async () => {
    const wide = { width: 1280, height: 720 };
    const tall = { width: 900, height: 800 };
    for (const [at, size] of [
      [1, wide],
      [13, wide],
      [24, wide],
      [9, tall],
    ] as const) {
      const { page } = await open(`#${at}`, size);
      const boxes = () =>
        page.$$eval('.bespoke-marp-active section > :not(.data)', all =>
          all.map(one => JSON.stringify(one.getBoundingClientRect())),
        );
      await page.evaluate(() => document.fonts.ready.then(() => 0));
      const before = await boxes();
      const numbers = await page.$$('.bespoke-marp-active section [data-origins]');
      expect(numbers.length).toBeGreaterThan(0);
      const slide = (await (await page.$('.bespoke-marp-active section'))!.boundingBox())!;
      for (const number of [numbers[0]!, numbers.at(-1)!]) {
        await number.hover();
        await page.waitForFunction(
          one => one.matches(':hover') && !document.querySelector<HTMLElement>('#source-card')!.hidden,
          {},
          number,
        );
        const card = (await (await page.$('#source-card'))!.boundingBox())!;
        expect(card.x).toBeGreaterThanOrEqual(slide.x);
        expect(card.y).toBeGreaterThanOrEqual(slide.y);
        expect(card.x + card.width).toBeLessThanOrEqual(slide.x + slide.width + 0.5);
        expect(card.y + card.height).toBeLessThanOrEqual(slide.y + slide.height + 0.5);
        expect(await boxes()).toEqual(before);
      }
      await page.close();
    }
  });

  test('is reached by Tab; Escape takes the card alone; Enter opens the panel', async () => {
    const { page } = await open('#5');
    await page.keyboard.press('Tab');
    expect(await cardText(page)).toContain('220,000+ NVIDIA GPUs');
    const described = await page.evaluate(() => document.activeElement!.getAttribute('aria-describedby'));
    expect(described).toBe('source-card');
    await page.keyboard.press('Escape');
    expect(await page.$eval('#source-card', card => (card as HTMLElement).hidden)).toBe(true);
    expect(await page.$('.bespoke-marp-overview[data-open="1"]')).toBeNull();
    await page.keyboard.press('Enter');
    expect(await isOpen(page)).toBe(true);
    expect(await page.$eval('#sources .asked .figure', figure => figure.textContent)).toBe('220,000+');
    await page.close();
  });

  test('shows it in the presenter view too, where no other number covers it', async () => {
    const { page, said } = await open('?view=presenter#6', { width: 1400, height: 900 });
    await page.hover('.bespoke-marp-active h1 .trace');
    expect(await cardText(page)).toContain('roughly 25,000');
    const card = (await (await page.$('#source-card'))!.boundingBox())!;
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(1400);
    await page.keyboard.press('s');
    expect(await isOpen(page)).toBe(true);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('the panel of sources, by keyboard alone', () => {
  test('s opens it, keys scroll it and turn no slide, Escape closes it and gives the focus back', async () => {
    const { page, said } = await open('#6', { width: 1280, height: 500 });
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement!.outerHTML);
    const before = await focused();
    await page.keyboard.press('s');
    expect(await isOpen(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('sources');
    const named = await page.$eval('#sources', one => {
      const title = document.getElementById(one.getAttribute('aria-labelledby')!);
      return [one.tagName, title!.textContent];
    });
    expect(named).toEqual(['DIALOG', 'Sources of this slide']);
    const title = await claim(page);
    const scrolled = () => page.$eval('#sources', panel => panel.scrollTop);
    for (const key of ['ArrowDown', 'ArrowDown', 'PageDown', 'ArrowRight', ' '] as const)
      await page.keyboard.press(key);
    await page.waitForFunction(() => document.querySelector('#sources')!.scrollTop > 40);
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.querySelector('#sources')!.scrollTop === 0);
    expect(await scrolled()).toBe(0);
    expect(await claim(page)).toBe(title);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await focused()).toBe(before);
    expect(await page.$('.bespoke-marp-overview[data-open="1"]')).toBeNull();
    await page.keyboard.press('s');
    await page.keyboard.press('s');
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.press('ArrowRight');
    expect(await claim(page)).toMatch(/^The price of Colossus/);
    expect(said).toEqual([]);
    await page.close();
  });

  test("lists every figure of its slide with its sentence; of another slide that one's; of none says so", async () => {
    const { page } = await open('#7');
    const figures = () => page.$$eval('#sources > ol > li > .figure', all => all.map(one => one.textContent));
    await page.keyboard.press('s');
    expect((await figures()).map(text => text!.replace(/\s/g, ' '))).toEqual(['$200 billion', '$55 billion']);
    expect(await page.$eval('#sources', panel => panel.textContent)).toContain(
      'a $55 billion Terafab chip fabrication plant',
    );
    await page.keyboard.press('s');
    await page.evaluate(() => {
      location.hash = '#10';
    });
    await page.waitForFunction(
      () => document.querySelector('.bespoke-marp-active h1')!.textContent === 'The landlord',
    );
    await page.keyboard.press('s');
    expect(await figures()).toEqual([]);
    const none = await page.$eval('#sources .none', one => [
      one.textContent,
      one.getBoundingClientRect().height > 0,
    ]);
    expect(none).toEqual(['No figure on this slide', true]);
    await page.close();
  });

  test('is clean for axe on slides of every colour', async () => {
    const axe = await readFile(resolve('node_modules/axe-core/axe.min.js'), 'utf8');
    for (const at of ['#1', '#4', '#6']) {
      const { page } = await open(at);
      await page.keyboard.press('s');
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations, incomplete } = await (
          globalThis as unknown as { axe: { run(): Promise<Record<string, { id: string }[]>> } }
        ).axe.run();
        return [...violations!, ...incomplete!].map(({ id }) => id);
      });
      expect(found, at).toEqual([]);
      await page.close();
    }
  });

  test('opens by a button of the bar too, and closes by its own', async () => {
    const { page } = await open('#5');
    await page.mouse.move(600, 400);
    await page.click('#sources-open');
    expect(await isOpen(page)).toBe(true);
    await page.click('#sources button');
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });
});

describe('the speaker notes', () => {
  const notes = ({ html }: Published) =>
    [
      ...Buffer.from(html)
        .toString()
        .matchAll(/<div class="bespoke-marp-note" data-index="(\d+)"[^>]*>(.*?)<\/div>/gs),
    ].map(([, index, paragraphs]) => ({
      slide: Number(index) + 1,
      sources: [...paragraphs!.matchAll(/<p class="note-source">(.*?)<\/p>/gs)].map(([, text]) =>
        text!.replace(/\s/g, ' '),
      ),
    }));

  test('end with the sentences of the figures, each once, where the slide says something of its own', () => {
    const all = notes(published);
    expect(all.find(({ slide }) => slide === 6)!.sources).toEqual([
      'about 8.8 times: 220,000+ / roughly 25,000 (computed)',
      '220,000+: “220,000+ NVIDIA GPUs” (Core of the agreement)',
      'roughly 25,000: “When OpenAI trained GPT-4 it used roughly 25,000 A100 GPUs.” (Industry signals)',
      'nearly 10 times: “Colossus 1 is nearly 10 times that number.” (Industry signals)',
    ]);
    for (const { sources } of all) expect(new Set(sources).size).toBe(sources.length);
    expect(all.filter(({ slide }) => [1, 2, 4, 23, 24].includes(slide))).toEqual([]);
  });

  test('are the own ones alone where that is asked for', async () => {
    const bare = await build('anthropic-colossus', { noteSources: false });
    expect(notes(bare).length).toBeGreaterThan(10);
    expect(notes(bare).flatMap(({ sources }) => sources)).toEqual([]);
    // The notes' sources have no say in the PDF.
    expect(Buffer.compare(Buffer.from(bare.pdf!), Buffer.from(published.pdf!))).toBe(0);
  });
});

interface Link {
  page: number;
  rect: number[];
  text: string;
  says: string;
  to: number;
  y: number;
}

interface Item {
  str: string;
  transform: number[];
  width: number;
}

const texts = async (number: number): Promise<Item[]> =>
  ((await (await pdf.getPage(number)).getTextContent()).items as Item[]).filter(({ str }) => str?.trim());

/** Every link of the finished PDF, with the words it stands on and where it leads. */
async function links(): Promise<Link[]> {
  const found: Link[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const items = await texts(page);
    for (const { rect, dest, contentsObj } of await (await pdf.getPage(page)).getAnnotations()) {
      const [left, bottom, right, top] = rect as [number, number, number, number];
      const text = items
        .filter(({ transform: [, , , , x, y], width }) => {
          const middle = x! + width / 2;
          return left <= middle && middle <= right && bottom <= y! && y! <= top;
        })
        .map(({ str }) => str)
        .join('')
        .trim();
      const [target, , , y] = (await pdf.getDestination(dest))!;
      found.push({ page, rect, text, says: contentsObj.str, to: (await pdf.getPageIndex(target)) + 1, y });
    }
  }
  return found;
}

describe('in the PDF', () => {
  test("each number's link lands on its entry in the register", async () => {
    const all = await links();
    const numbers = all.filter(({ text }) => !text.startsWith('Source:'));
    expect(numbers.length).toBeGreaterThan(20);
    // Where a line ends is for the eye.
    const flat = (text: string) => text.replace(/\s+/g, '').toLowerCase();
    for (const { page, text, says, to, y } of numbers) {
      const place = `slide ${page}: ${text}`;
      const items = await texts(to);
      // The first column's line that is nearest under the place.
      const entry = items
        .filter(({ transform }) => transform[4]! < 60 && transform[5]! < y)
        .sort((a, b) => b.transform[5]! - a.transform[5]!)[0]!;
      const row = items.filter(({ transform }) => Math.abs(transform[5]! - entry.transform[5]!) < 6);
      const figure = flat(
        row
          .filter(({ transform }) => transform[4]! < 150)
          .map(({ str }) => str)
          .join(''),
      );
      const words = flat(row.map(({ str }) => str).join(' '));
      // A number may be broken over two lines of its slide.
      expect(text, place).not.toBe('');
      expect(figure, place).toContain(flat(text));
      expect(flat(says), place).toContain(figure);
      expect(words, place).toContain(figure);
    }
  });

  test('every slide with a drawing of figures leads there by its source line', async () => {
    const feet = (await links()).filter(({ text }) => text.startsWith('Source:'));
    expect(feet.map(({ page }) => page)).toEqual([6, 7, 9, 13]);
    const entries = feet.map(({ says }) => says.replace(/\s/g, ' '));
    expect(entries[0]).toContain('220,000+');
    expect(entries[1]).toContain('$200 billion');
  });
});
