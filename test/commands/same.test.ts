/** Same input, same bytes: in two folders, two time zones, two locales. */
import { afterEach, expect, test } from 'vitest';
import { Workshop } from './workshop.ts';

const shops: Workshop[] = [];
afterEach(() => {
  for (const shop of shops.splice(0)) shop.remove();
});

test('two folders, time zones and locales give the same bytes everywhere, and the committed decks stay as they are', () => {
  const made = [
    { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
  ].map(env => {
    const shop = new Workshop();
    shops.push(shop);
    for (const slug of ['anthropic-colossus', 'mauna-loa']) shop.bring(slug);
    const committed = shop.snapshot('slides');
    expect(committed.has('slides/anthropic-colossus/.generated.json')).toBe(true);
    expect(shop.run(['build'], env)).toMatchObject({ code: 0 });
    expect(shop.snapshot('slides')).toEqual(committed);
    return shop.snapshot();
  });
  expect([...made[0]!.keys()]).toContain('dist/anthropic-colossus.pdf');
  expect(made[1]).toEqual(made[0]);
});
