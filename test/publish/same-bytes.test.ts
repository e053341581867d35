import { afterEach, expect, test } from 'vitest';
import { startBrowser } from '../../src/publish/browser.ts';
import { publish } from '../../src/publish/publish.ts';
import { slide, trial } from './trial.ts';

const { TZ, LANG, LC_ALL } = process.env;

afterEach(() => {
  for (const [name, value] of Object.entries({ TZ, LANG, LC_ALL })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

test('the same input gives the same bytes: other time zone, other language, other decks before', async () => {
  Object.assign(process.env, { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
  const first = await startBrowser();
  const one = await publish({ ...trial, browser: Promise.resolve(first) });
  await first.close();

  Object.assign(process.env, { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' });
  const second = await startBrowser();
  await publish({
    ...trial,
    markdown: slide('# Another deck\n\n| a | b |\n| --- | --- |\n| c | d |'),
    browser: Promise.resolve(second),
  });
  const two = await publish({ ...trial, browser: Promise.resolve(second) });
  await second.close();

  expect(Buffer.compare(one.html, two.html)).toBe(0);
  expect(Buffer.compare(one.pdf!, two.pdf!)).toBe(0);
});
