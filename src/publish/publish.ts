import { deckWords } from '../deck/words/index.ts';
import { createEngine } from '../marp/engine.ts';
import { anchor } from '../marp/plugins/traces.ts';
import { quoted } from '../marp/typography.ts';
import { NoBrowser } from './errors.ts';
import { ideographFaces, neededFaces, subsetFaces, takeFaces } from './faces.ts';
import {
  barePage,
  draftBand,
  type Head,
  presentPage,
  type ShownSources,
  type Slides,
  withDraftBand,
  withFit,
} from './html.ts';
import { findLook } from './looks.ts';
import type { MeasuredSlide } from './measured.ts';
import { type DeckPage, openPage } from './page.ts';
import { inlinePictures } from './pictures.ts';
import { bespokeShell } from './shell.ts';
import type { Origin, Published, PublishOptions } from './types.ts';

/**
 * Makes both outputs of a deck, in memory: renders it, fits and measures it in the browser, reviews what was measured,
 * then prints the same page and wraps the same slides for presenting. Without a browser the HTML is an unmeasured draft
 * and there is no PDF. Throws UnknownTheme, and what the browser says when it breaks.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const shell = bespokeShell();
  // Both are awaited later; till then their failing is no news.
  shell.catch(() => {});
  options.browser.catch(() => {});
  const { themes, faces: all } = takeFaces(options.themeCss);
  const engine = createEngine({
    themes,
    lang: options.lang,
    charts: options.charts,
    knowledge: options.knowledge,
  });
  const rendered = engine.deck(options.markdown, options.theme);
  const look = rendered.look ?? (await findLook(themes, rendered.theme));
  const read = options.readPicture ?? (async () => undefined);
  const { html, css, missing } = await inlinePictures({ html: rendered.html, css: look.css }, read);
  const deck: Slides = { ...look, html, css, slides: rendered.slides };
  const head: Head = {
    title: rendered.title ?? options.title ?? rendered.slides.find(({ claim }) => claim)?.claim ?? 'Slides',
    author: rendered.author ?? options.author ?? '',
    lang: rendered.lang,
  };
  const sources: ShownSources = {
    origins: options.knowledge?.figures?.origins ?? new Map(),
    notes: options.noteSources ?? true,
  };
  const told = [...sources.origins.values()].flatMap(({ figure, words, sentence }) => [
    figure,
    words,
    sentence,
  ]);
  // What band and panel say needs glyphs too.
  const { draft: band, panel, whoseLong } = deckWords(head.lang);
  const own = [band, ...Object.values(panel), ...Object.values(whoseLong)];
  const text = [html, css, ...rendered.slides.flatMap(({ notes }) => notes), ...told, ...own].join('');
  const faces = [...neededFaces(all, text), ...(await ideographFaces(all, text, head.lang))];
  const source = barePage(head, deck, faces.map(({ rule }) => rule).join('\n'));
  const browser = await options.browser.catch(error => {
    if (error instanceof NoBrowser) return undefined;
    throw error;
  });
  const present = async (slides: Slides, used: readonly number[], draft: boolean) => {
    const rules = await subsetFaces(
      used.flatMap(at => faces[at] ?? []),
      text,
    );
    const banded = draft ? { ...slides, html: withDraftBand(slides.html, head.lang) } : slides;
    return Buffer.from(presentPage(head, banded, rules, await shell, sources));
  };
  if (!browser) {
    return {
      html: await present(deck, [...faces.keys()], true),
      findings: [],
      slides: deck.slides.length,
      draft: true,
    };
  }
  const page = await openPage(browser, source, { width: deck.width, height: deck.height });
  try {
    // Loading this code takes as long as the browser needs to load the page.
    const [{ reviewPage }, { finishPdf }] = await Promise.all([
      import('../review/index.ts'),
      import('./pdf.ts'),
    ]);
    await page.ready();
    const { measured, steps } = await fitSlides(page);
    const findings = reviewPage({ slides: measured, blocked: missing, lang: head.lang });
    const draft = options.draft?.(findings) ?? false;
    if (draft) await page.putDraftBand(draftBand(head.lang));
    const used = await page.loadedFaces(told.join(''));
    const print = page.print();
    const fitted: Slides = { ...deck, html: withFit(deck.html, steps) };
    const [presented, printed] = await Promise.all([present(fitted, used, draft), print]);
    const claims = deck.slides.map(({ claim }) => claim);
    const made = `${browser.product}\n${draft}\n${withFit(source, steps)}`;
    const pdf = await finishPdf(printed, {
      ...head,
      claims,
      places: rowsOf(sources.origins, head.lang),
      source: made,
    });
    return { html: presented, pdf, findings, slides: deck.slides.length, draft };
  } finally {
    await page.close();
  }
}

/** What stands in the register's rows, by their names as links have them. */
function rowsOf(origins: ReadonlyMap<string, Origin>, lang: string): Map<string, string> {
  const { colon } = deckWords(lang);
  return new Map(
    [...origins.values()].map(({ key, figure, whose, words }) => [
      anchor(key),
      figure + colon + (whose === 'stated' ? quoted(words, lang) : words),
    ]),
  );
}

/** Steps each slide that is too full down until it fits, or the smallest step is reached. */
async function fitSlides(page: DeckPage): Promise<{ measured: MeasuredSlide[]; steps: Map<number, number> }> {
  const { isTooFull } = await import('../review/index.ts');
  const measured = await page.measure();
  const steps = new Map<number, number>();
  for (let step = 1, full = measured.filter(isTooFull); step <= 3 && full.length > 0; step += 1) {
    const numbers = full.map(({ number }) => number);
    await page.setFit(numbers.map(number => [number, step] as const));
    const again = await page.measure(numbers);
    for (const slide of again) {
      steps.set(slide.number, step);
      measured[slide.number - 1] = slide;
    }
    full = again.filter(isTooFull);
  }
  const fallbacks = await page.fallbacks();
  const whole = measured.map(slide => ({ ...slide, fallbacks: fallbacks.get(slide.number) ?? [] }));
  return { measured: whole, steps };
}
