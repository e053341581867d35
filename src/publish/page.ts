import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from './browser.ts';
import type { Wire } from './connection.ts';
import { findFallbacks } from './fallbacks.ts';
import { pageScript } from './inject.ts';
import { loadedFaces, measureSlides, putDraftBand, setFit } from './measure.ts';
import type { Fallback, MeasuredSlide } from './measured.ts';

/** One deck in the browser. */
export interface DeckPage {
  /** Waits until the deck and its faces are there; before that, nothing else may be asked. */
  ready(): Promise<void>;
  /** The layout of these slides, or of all. */
  measure(numbers?: readonly number[]): Promise<MeasuredSlide[]>;
  setFit(steps: readonly (readonly [number: number, step: number])[]): Promise<void>;
  /** Texts not set in the page's own faces, by slide number. */
  fallbacks(): Promise<Map<number, Fallback[]>>;
  /** Which faces the deck uses, by the order of their rules; `more` is shown beside it, in the same faces. */
  loadedFaces(more: string): Promise<number[]>;
  putDraftBand(html: string): Promise<void>;
  /** The browser's own tagged PDF of the slides. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

let pages = 0;

/** Begins to load a bare page in a tab of its own. Throws what the browser says. */
export async function openPage(
  browser: Browser,
  html: string,
  size: { width: number; height: number },
): Promise<DeckPage> {
  const { connection } = browser;
  pages += 1;
  const path = join(browser.folder, `deck-${pages}.html`);
  const [sessionId] = await Promise.all([takeTab(browser), writeFile(path, html)]);
  const send = (method: string, params: Wire = {}) => connection.send(method, params, sessionId);
  const run = async (script: string): Promise<Wire> => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression: script,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  // biome-ignore lint/complexity/noBannedTypes: any function that is written for the page
  const call = (page: Function, ...args: unknown[]) => run(pageScript(page, ...args));
  await Promise.all([
    send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false }),
    send('Page.enable'),
  ]);
  const loaded = connection.once('Page.loadEventFired', sessionId);
  loaded.catch(() => {});
  await send('Page.navigate', { url: pathToFileURL(path).href });
  return {
    async ready() {
      await loaded;
      await run('document.fonts.ready.then(() => 0)');
    },
    measure: numbers => call(measureSlides, numbers) as Promise<MeasuredSlide[]>,
    setFit: steps => call(setFit, steps) as Promise<never>,
    loadedFaces: more => call(loadedFaces, more) as Promise<number[]>,
    putDraftBand: band => call(putDraftBand, band) as Promise<never>,
    fallbacks: () => findFallbacks(send, call),
    async print() {
      const { data } = await send('Page.printToPDF', {
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
      });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await rm(path, { force: true });
      browser.tabs.push(sessionId);
    },
  };
}

async function takeTab({ connection, tabs }: Browser): Promise<string> {
  const free = tabs.pop();
  if (free !== undefined) return free;
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
  return (await connection.send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
}
