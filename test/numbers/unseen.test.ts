/** Sentences that fresh readers wrote about articles nobody had tried: true ones that were stopped, false ones that passed. */
import { describe, expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import { readQuantities } from '../../src/article/quantities.ts';
import { accountsOf } from '../../src/review/numbers/accounts.ts';
import { looseNumbers } from '../../src/review/numbers/loose.ts';

/** What is said of a text on a slide of that article: below an exhibit of the facts named, or alone. */
function saysOf(lang: string, facts: string, words: string) {
  const texts: Readonly<Record<string, string>> = {
    'article.yaml': `title: T\nfacts:\n${facts}\nslides:\n  - claim: A\n    figures: [a, b]\n`,
    'article.md': `---\ntitle: T\npublished: 2025-03\nlang: ${lang}\n---\n\n${words}\n`,
  };
  const own = (path: string) => texts[path.replace(/^slides\/x\//, '')];
  const { article } = loadArticle('slides/x', {
    read: own,
    exists: (path: string) => own(path) !== undefined,
    list: () => Object.keys(texts),
  });
  return (text: string, exhibit?: string) => {
    const kind = exhibit ? '<!-- _class: bar one -->\n\n' : '';
    const deck = `---\nmarp: true\n---\n\n${kind}# A\n\n${exhibit ? `![${exhibit}](charts/one.svg)\n\n` : ''}${text}\n`;
    return looseNumbers(deck, article!, 'deck.md').map(({ rule, severity }) => `${rule} ${severity}`);
  };
}

const grid = saysOf(
  'de',
  '  a: Die Netzreserve lief mit rund 1.149 GWh | Netzreserve\n  b: im Jahr davor 3.238 GWh | Netzreserve, 2022\n  c: rund 42 Prozent der Menge | Anteil im Verteilnetz\n  d: Der Redispatch kam auf 10.478 GWh | Redispatch\n  e: Countertrading auf 5.309 GWh | Countertrading',
  'Die Netzreserve lief mit rund 1.149 GWh, im Jahr davor 3.238 GWh. Es waren rund 42 Prozent der Menge. Der Redispatch kam auf 10.478 GWh, Countertrading auf 5.309 GWh.',
);
const flus = saysOf(
  'fr',
  '  a: mon chiffre d’affaires est de 4 938 € | Chiffre d’affaires\n  b: un objectif de 7 500 € | Objectif\n  c: Il y a eu 81 renouvèlements gratuits | Renouvèlements gratuits\n  d: contre 39 l’an dernier | Renouvèlements gratuits, avant\n  e: +76 % de personnes actives | Personnes actives, hausse',
  'En 2025 mon chiffre d’affaires est de 4 938 €, pour un objectif de 7 500 €. Il y a eu 81 renouvèlements gratuits, contre 39 l’an dernier. +76 % de personnes actives.',
);
const ferry = saysOf(
  'en',
  '  a: took 1,940 bookings by e-mail | By e-mail\n  b: and 610 bookings by telephone | By telephone\n  c: fell to 58 percent of them | Punctual',
  'Heron 4.0 took 1,940 bookings by e-mail and 610 bookings by telephone. It fell to 58 percent of them.\n\n| Load | Start |\n| --- | --- |\n| full | 1.94s |\n| idle | .90s |',
);
const two = 'Bars: By e-mail (1,940 bookings) and by telephone (610 bookings)';

describe('true, and heard', () => {
  test.each([
    ['rund 1.149 statt 3.238 GWh', grid('Die Netzreserve lief weniger: rund 1.149 statt 3.238 GWh.')],
    ['elision', flus('Il manque 2 562 € au chiffre d’affaires pour atteindre l’objectif.')],
    ['doubled', flus('Les renouvèlements gratuits ont plus que doublé : 81 contre 39.')],
    ['a growth in words', flus('Le nombre de personnes actives a augmenté de plus des trois quarts.')],
    ['a sum of two bars', ferry('More than 2,500 were taken by hand.', two)],
    ['a difference of two bars', ferry('That leaves 1,330 to explain.', two)],
    ['a share of two bars', ferry('About three in four came by e-mail.', two)],
    ['a version', ferry('Heron took them in 4.0, too.')],
    [
      'a cell of the article’s table',
      ferry('A start needs 0.90 seconds when idle and 1.94 seconds at full load.'),
    ],
  ])('%s', (_, said) => expect(said).toEqual([]));
});

describe('false, and found', () => {
  test.each([
    ['a bound for an approximate figure', grid('Es waren mehr als 42 Prozent der Menge.')],
    ['a change into another thing', grid('Der Redispatch hat sich verdoppelt.', '10.478 GWh, 5.309 GWh')],
    ['beyond the figure', flus('L’objectif dépasse 7 500 €.')],
    ['a growth for a share', flus('Trois abonnés sur quatre sont actifs.')],
    ['a digit', ferry('That leaves 1,340 to explain.', two)],
    ['no sum without its exhibit', ferry('We took 2,550 bookings.')],
  ])('%s', (_, said) => expect(said).toEqual([expect.stringContaining('loose-number')]));
});

test('no unit is read out of an elided word', () => {
  for (const text of ['contre 39 l’an dernier', 'les 5 m’ont', '42 d’entre eux', '7 t’attendent'])
    expect(readQuantities(text, 'fr')[0]).toMatchObject({ unit: '', noun: '' });
  expect(readQuantities('un total de 159 d’abonnements', 'fr')[0]).toMatchObject({ noun: 'abonnements' });
});

test('words typed around a lifted figure must not make it say more', () => {
  const { article } = loadArticle('slides/x', {
    read: (path: string) =>
      path.endsWith('article.md')
        ? '---\ntitle: T\nlang: en\n---\n\nThe hall cost $7,200 and filled 42 percent.\n'
        : 'title: T\nfacts:\n  price: The hall cost $7,200 | Hall\n  full: filled 42 percent | Filled\nslides:\n  - claim: A\n    figures: [price, full]\n',
    exists: (path: string) => /article\.(?:md|yaml)$/.test(path),
    list: () => ['article.md', 'article.yaml'],
  });
  const of = (text: string, name: string, printed: string) => {
    const deck = `---\nmarp: true\n---\n\n# A\n\n${text}\n`;
    const start = deck.indexOf(printed);
    const lifted = [{ start, end: start + printed.length, name, form: 'full' as const }];
    return accountsOf(deck, article!, lifted)
      .filter(({ place }) => place === 'slide')
      .map(({ how }) => how);
  };
  expect(of('It cost \\$7,200 in all.', 'price', '\\$7,200')).toEqual(['fact']);
  expect(of('It cost about \\$7,200.', 'price', '\\$7,200')).toEqual(['fact']);
  expect(of('It cost \\$7,200 million.', 'price', '\\$7,200')).toEqual(['loose']);
  expect(of('More than 42 percent are full.', 'full', '42 percent')).toEqual(['loose']);
});
