/** Every number that the finished PDF shows is accounted for by `factdeck facts`, page by page. */
import { afterAll, expect, test } from 'vitest';
import type { FactList } from '../../src/commands/facts.ts';
import { Workshop } from './workshop.ts';

const shop = new Workshop();
afterAll(() => shop.remove());

const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|' +
  'billion|trillion|dozen|half|third|quarter|twice|doubled|tripled';
/** Groups of digits with what stands between them, and number words: nothing of factdeck's own reader. */
const numbersIn = (text: string): string[] =>
  (text.match(new RegExp(`\\d+(?:[.,]\\d+)*|(?<![\\p{L}])(?:${WORDS})(?![\\p{L}])`, 'giu')) ?? []).map(each =>
    each.toLowerCase(),
  );

/** The words of each page of a PDF, its marks with the words they mean. */
async function pagesOf(path: string): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(shop.bytes(path)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    pages.push(items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(' '));
  }
  await pdf.destroy();
  return pages;
}

test.each(['anthropic-colossus', 'mauna-loa'])(
  'each number in the PDF of %s is accounted for on its page',
  { timeout: 90_000 },
  async slug => {
    shop.bring(slug);
    expect(shop.run(['build', slug]).code).toBe(0);
    const { code, out } = shop.run(['facts', slug, '--json']);
    expect(code).toBe(0);
    const { numbers, facts } = JSON.parse(out) as FactList;
    const pages = await pagesOf(`dist/${slug}.pdf`);
    const missing: string[] = [];
    let seen = 0;
    pages.forEach((text, at) => {
      // What isn't in sight doesn't account for anything, nor does one mention for two.
      const left = numbers
        .filter(
          ({ slide, place, how }) =>
            slide === at + 1 && place !== 'notes' && place !== 'alt' && how !== 'loose',
        )
        .flatMap(each => numbersIn(each.text));
      for (const number of numbersIn(text)) {
        seen++;
        const found = left.indexOf(number);
        if (found < 0) missing.push(`page ${at + 1}: ${number}`);
        else left.splice(found, 1);
      }
    });
    expect(missing).toEqual([]);
    expect(seen).toBeGreaterThan(60);
    const names = new Set(facts.map(({ name }) => name));
    for (const { how, facts: own, text } of numbers) {
      for (const name of own) expect(names).toContain(name);
      if (how === 'fact') expect([text, own.length > 0]).toEqual([text, true]);
    }
  },
);
