import { readFileSync } from 'node:fs';
import puppeteer, { type Browser as Driver } from 'puppeteer-core';
import { findInstalled } from '../../src/publish/browser.ts';
import { findArchives, unpackBrowser } from '../../src/publish/packaged.ts';
import type { DeckKnowledge, PublishOptions } from '../../src/publish/types.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The theme set of the trial deck: one small theme over the project's faces. */
export const themeCss = [read('../../themes/faces.css'), read('deck/theme.css')];
export const markdown = read('deck/deck.md');
export const charts = new Map([['charts/the-price-of.svg', read('deck/charts/the-price-of.svg')]]);
export const knowledge: DeckKnowledge = {
  slides: new Map([
    [
      'the-price-of',
      {
        table: {
          caption: 'Announced sums',
          head: ['What', 'Billion dollars'],
          rows: [
            ['Contract', '200'],
            ['Plant', '55'],
          ],
        },
      },
    ],
    [
      'one-signature-opens',
      {
        signs: new Map([
          ['stated', 'stated'],
          ['computed', 'computed'],
        ]),
      },
    ],
  ]),
};

/** The trial deck's options, all but the browser. */
export const trial: Omit<PublishOptions, 'browser'> = { markdown, charts, themeCss, knowledge, lang: 'en' };

/** A deck of one slide in the trial's theme. */
export const slide = (body: string): string => `---\ntheme: trial\ntitle: One slide\n---\n\n${body}\n`;

/** The browser that the product would take, driven as a person would use it. */
export async function drive(): Promise<Driver> {
  const archives = findArchives();
  const found = archives
    ? await unpackBrowser(archives)
    : { path: findInstalled()[0]!, env: {}, args: ['--no-sandbox'] };
  return puppeteer.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    args: found.args.filter(arg => arg !== '--single-process'),
    headless: 'shell',
  });
}
