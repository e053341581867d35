/** The sample deck as its presenter and its readers meet it: the finished HTML, and deck.md in plain marp-cli. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser as Driver } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drive } from '../publish/trial.ts';
import { Workshop } from './workshop.ts';

const shop = new Workshop();
const slug = 'anthropic-colossus';
let driver: Driver;
let deck: string;

beforeAll(async () => {
  shop.bring(slug);
  expect(shop.run(['build', '--strict'])).toMatchObject({ code: 0 });
  deck = shop.read('slides', slug, 'deck.md');
  driver = await drive();
});
afterAll(async () => {
  await driver?.close();
  shop.remove();
});

/** Slides of deck.md with their notes, by the rulers that this deck has. */
const slides = () =>
  deck
    .split('\n---\n')
    .slice(1)
    .map(text => ({
      claim: /^# (.*)$/m.exec(text)?.[1] ?? '',
      note: /<!--\n([\s\S]*?)\n-->/.exec(text)?.[1] ?? '',
    }));

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

test('the presenter view shows the right note and the next slide, all the way through; nothing is asked for or said', async () => {
  const url = pathToFileURL(shop.path('dist', `${slug}.html`)).href;
  const page = await driver.newPage();
  const told: string[] = [];
  page.on('console', message => told.push(message.text()));
  page.on('pageerror', error => told.push(String(error)));
  page.on('request', request => {
    const asked = request.url().replace(/[?#].*$/, '');
    if (asked !== url && !asked.startsWith('data:')) told.push(asked);
  });
  await page.goto(`${url}?view=presenter#1`);
  const next = await page.waitForFrame(frame => frame.url().includes('view=next'));
  const all = slides();
  for (const [at, { note }] of all.entries()) {
    await page.waitForFunction(number => location.hash === `#${number}`, {}, at + 1);
    const shown = await page.evaluate(
      () => document.querySelector('.bespoke-marp-note.active')?.textContent ?? '',
    );
    // Source sentences may follow a note; what the person wrote comes first.
    if (note) expect(squeeze(shown)).toContain(squeeze(note).slice(0, 60));
    if (at + 1 < all.length) {
      const id = String(at + 2);
      await next.waitForFunction(
        wanted => document.querySelector('.bespoke-marp-active section')?.id === wanted,
        {},
        id,
      );
    }
    await page.keyboard.press('ArrowRight');
  }
  expect(told).toEqual([]);
  await page.close();
});

test('plain marp-cli makes as many slides of deck.md, with no note that nobody wrote', () => {
  const marp = resolve('node_modules/@marp-team/marp-cli/marp-cli.js');
  const out = shop.path('plain.html');
  execFileSync(
    process.execPath,
    [marp, '--no-stdin', '--theme-set', resolve('themes'), '-o', out, shop.path('slides', slug, 'deck.md')],
    { stdio: 'pipe' },
  );
  const html = shop.read('plain.html');
  const all = slides();
  expect(html.match(/<section /g)?.length).toBe(all.length);
  const notes = [...html.matchAll(/<div class="bespoke-marp-note"[^>]*>([\s\S]*?)<\/div>/g)].map(([, text]) =>
    squeeze((text ?? '').replace(/<[^>]+>/g, '')),
  );
  expect(notes.filter(Boolean).length).toBe(all.filter(({ note }) => note).length);
});
