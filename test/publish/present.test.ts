import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser as Driver, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../src/publish/browser.ts';
import { publish } from '../../src/publish/publish.ts';
import { drive, trial } from './trial.ts';

let driver: Driver;
let folder: string;
let html: string;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  const browser = startBrowser();
  const [published, driven] = await Promise.all([publish({ ...trial, browser }), drive()]);
  await (await browser).close();
  driver = driven;
  html = Buffer.from(published.html).toString('utf8');
  url = pathToFileURL(join(folder, 'deck.html')).href;
  await writeFile(join(folder, 'deck.html'), html);
});

afterAll(async () => {
  await driver?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the deck from disk, and keeps what it says and asks for. */
async function open(at = ''): Promise<{ page: Page; said: string[]; asked: string[] }> {
  const page = await driver.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  page.on('request', request => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  await page.goto(url + at);
  return { page, said, asked };
}

const claim = (page: Pick<Page, 'evaluate'>) =>
  page.evaluate(() => document.querySelector('.bespoke-marp-active h1')?.textContent);

describe('the HTML, opened from disk', () => {
  test('asks for nothing beside itself, says nothing, and arrow keys move', async () => {
    const { page, said, asked } = await open();
    expect(await claim(page)).toBe('A trial of publishing');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await claim(page)).toBe('The price of the third is the one that is missing');
    await page.keyboard.press('ArrowLeft');
    expect(await claim(page)).toBe('One signature opens a machine of 220,000+ GPUs and 300 MW');
    expect(asked).toEqual([url]);
    expect(said).toEqual([]);
    await page.close();
  });

  test('#5 opens slide 5, and an id opens its slide', async () => {
    const fifth = await open('#5');
    expect(await claim(fifth.page)).toMatch(/^Three sites/);
    await fifth.page.close();
    const named = await open('#the-landlord');
    await named.page.waitForFunction(() =>
      document.querySelector('.bespoke-marp-active#the-landlord, .bespoke-marp-active #the-landlord'),
    );
    expect(await claim(named.page)).toBe('The landlord');
    await named.page.close();
  });

  test("the presenter view shows each slide's own note and the next slide", async () => {
    const { page, said, asked } = await open('?view=presenter#2');
    const next = await page.waitForFrame(frame => frame.url().includes('view=next'));
    await next.waitForFunction(() =>
      document.querySelector('.bespoke-marp-active h1')?.textContent?.startsWith('The price'),
    );
    const note = () =>
      page.evaluate(() => document.querySelector('.bespoke-marp-note.active')?.textContent ?? '');
    expect(await claim(page)).toMatch(/^One signature/);
    expect(await note()).toBe(
      '220,000+ is the size of the machine, not a share of it.\n\nSecond paragraph of the note.',
    );
    await page.keyboard.press('ArrowRight');
    expect(await note()).toBe('The bars are not the same kind of money.');
    await next.waitForFunction(
      () => document.querySelector('.bespoke-marp-active h1')?.textContent === 'The landlord',
    );
    await page.keyboard.press('ArrowRight');
    expect(await note()).toBe('');
    expect(said).toEqual([]);
    expect(asked.every(address => address.startsWith(url))).toBe(true);
    await page.close();
  });

  test('the numbers behind a drawing are at hand as a table, and no key goes lost on it', async () => {
    const { page } = await open('#3');
    const data = await page.waitForSelector('.bespoke-marp-active details.data > summary');
    await data!.focus();
    await page.keyboard.press('Enter');
    const cells = await page.$$eval('.bespoke-marp-active details[open] :is(th, td)', found =>
      found.map(cell => cell.textContent),
    );
    expect(cells).toEqual(['What', 'Billion dollars', 'Contract', '200', 'Plant', '55']);
    const box = await (await page.$('.bespoke-marp-active details.data table'))!.boundingBox();
    expect(box!.height).toBeGreaterThan(50);
    await page.keyboard.press('ArrowRight');
    expect(await claim(page)).toBe('The landlord');
    await page.close();
  });

  test('is a page of its language and title, and forbids what it does not hold', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>A trial of publishing</title>');
    expect(html).toContain('<meta name="author" content="Technology desk">');
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'; [^"]*script-src 'sha256-/);
    expect(html.match(/(?:src|href)="(?!data:|#)[^"]+"/g) ?? []).toEqual([]);
    expect(html).not.toMatch(
      /\/tmp\/|\/home\/|twemoji|https:\/\/(?!unpkg\.com\/@marp-team)[^"' )]*\.(?:js|css|woff2?)/,
    );
  });

  test('holds no more of the faces than the deck needs', () => {
    const faces = [...html.matchAll(/@font-face[^}]*font-family: '([^']+)'/g)].map(([, family]) => family);
    expect(new Set(faces)).toEqual(new Set(['Source Serif 4', 'Source Sans 3']));
    expect(faces.length).toBeLessThan(7);
    expect(html.length).toBeLessThan(200_000);
  });
});
