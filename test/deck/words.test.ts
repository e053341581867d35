/** The deck speaks its language: no word of the generator's own is left in another. */
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../src/article/quantities.ts';
import { printFact } from '../../src/deck/lines.ts';
import type { Ref } from '../../src/deck/types.ts';
import { allWords, deckWords } from '../../src/deck/words/index.ts';
import { ownNumberPattern } from '../../src/deck/words/own-numbers.ts';
import { softened } from '../../src/deck/words/seams.ts';
import { print } from '../../src/marp/print.ts';
import { quotationsIn } from '../../src/marp/typography.ts';
import { write } from '../../src/marp/write.ts';
import { deckOf, fact, type Given, known } from './article.ts';

const others = allWords.filter(({ tag }) => tag !== 'en');

const files = {
  'up.csv': 'year,ppm\n2019,1\n2020,2\n2021,4',
  'wild.csv': 'year,a,b\n2019,1,5\n2020,3,4\n2021,2,5',
  'three.csv': 'year,a,b,c\n2019,3,5,1\n2020,2,4,1\n2021,1,5,1',
};

/** Every kind of exhibit that brings words, and every way in which one can bring them. */
const slides: Given[] = [
  { section: 'Aaa' },
  { claim: 'B1', figures: ['gpus', 'gw', 'reactor', 'growth'] },
  { claim: 'B2 $times.computed', scale: ['gpt4', 'gpus'] },
  { claim: 'B3', scale: ['small', 'large', 'price'] },
  { claim: 'B4', bar: ['google', 'terafab', 'price'] },
  { claim: 'B5', bar: ['power', 'gw', 'reactor'] },
  { section: 'Ccc' },
  { claim: 'D1', line: { from: 'up.csv', x: 'year', y: ['ppm'], unit: 'ppm', projected: '2021' }, cite: 'E' },
  { claim: 'D2', line: { from: 'wild.csv', x: 'year', y: ['a', 'b'], unit: 'MWh' }, cite: 'E' },
  { claim: 'D3', line: { from: 'three.csv', x: 'year', y: ['a', 'b', 'c'], unit: 'h' }, cite: 'E' },
  { claim: 'D4', timeline: ['list', 'signed', 'deals', 'founded'] },
  { section: 'Fff' },
  { claim: 'G1', layers: ['H: I | J', 'K: L | M'] },
  { claim: 'G2', missing: ['price', 'term'] },
  { claim: 'G3', points: Array.from({ length: 14 }, (_, at) => `N${at}`) },
];

const extra = [
  fact('small', '10 km²', [10, 'km²', 'area', 1e7], { label: 'O' }),
  fact('large', '40 km²', [40, 'km²', 'area', 4e7], { label: 'P' }),
  {
    ...fact('founded', '', undefined, { sort: 'event', label: 'Q' }),
    when: { text: '2021', from: 18628, to: 18993, precision: 'year' as const },
  },
];

/** All that a reader can see or hear of a deck in a language: deck.md, the drawings' words, the tables behind them. */
function everything(lang: string): string {
  const { deck } = deckOf(slides, {
    article: {
      lang,
      without: new Set(),
      title: ['Rrr ', { name: 'gpus', form: 'full' }],
      document: { title: '', author: '', published: '2026-05', lang, file: 'article.md', text: '' },
    },
    files,
    extra,
  });
  const facts = new Map([...known, ...extra].map(one => [one.name, one]));
  const printer = ({ name, form }: Ref) => printFact(facts.get(name)!, form, lang);
  const rest = deck.slides.map(({ drawing, table }) => JSON.stringify([Object.values(drawing ?? {}), table]));
  return [print(write(deck, printer)).replace(/<!-- _class: .*|charts\/\S+/g, ''), ...rest].join('\n');
}

const wordsOf = (text: string) => new Set((text.match(/\p{L}{2,}/gu) ?? []).map(word => word.toLowerCase()));

/** Words that are the same in two languages. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['us', 'megawatt'],
  fr: ['source', 'date', 'dates', 'section', 'dollars', 'en'],
  es: ['en'],
  ja: [],
  zh: [],
};

describe.each(others.map(({ tag }) => tag))('a deck in %s', lang => {
  test('has no English word of the generator’s', () => {
    const all = allWords.map(({ tag }) => wordsOf(everything(tag)));
    // What stands in every language's deck is the data's, or a key of the front matter.
    const data = new Set([...all[0]!].filter(word => all.every(words => words.has(word))));
    const english = [...all[0]!].filter(word => !data.has(word));
    expect(english.length).toBeGreaterThan(60);
    const own = all[allWords.findIndex(({ tag }) => tag === lang)]!;
    expect(english.filter(word => own.has(word) && !SAME[lang]!.includes(word))).toEqual([]);
  });

  test('says something for everything', () => {
    const entries = (value: unknown, path: string): [string, unknown][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, one]) => entries(one, `${path}.${key}`))
        : [[path, value]];
    const say = new Map(entries(deckWords(lang), ''));
    for (const [path, value] of entries(deckWords('en'), '')) {
      if (/^\.(?:edges|bounds)/.test(path)) continue;
      expect([path, typeof say.get(path)]).toEqual([path, typeof value]);
      if (typeof value === 'string' && value !== '') expect([path, say.get(path)]).not.toEqual([path, '']);
    }
  });

  test('numbers nothing that the number rule takes for a figure', () => {
    const say = deckWords(lang);
    const [opens, closes] = say.brackets;
    const own = [say.squareIs('1.000', ''), say.squareEach(''), opens + say.part(2, 3) + closes];
    for (const text of own)
      expect(readQuantities(text.replace(ownNumberPattern(lang), ' '), lang).map(one => one.text)).toEqual(
        [],
      );
    const line = `3 ${say.name}, ${own.join(', ')}`;
    expect(line.replace(ownNumberPattern(lang), '').match(/\d+/g)).toEqual(['3']);
  });
});

test('a language without words is said in English, a regional tag in its language', () => {
  expect(deckWords('sw')).toBe(deckWords('en'));
  expect(deckWords('DE-at').tag).toBe('de');
});

test('quotations are found in the marks of every language', () => {
  const text = 'a “b” c „d“ e «\u00a0f\u00a0» g «h» i 「j」 k "l" m ‚n‘ o »p« q';
  expect(quotationsIn(text).map(({ words, start, end }) => [words, text.slice(start, end).length])).toEqual([
    ['b', 3],
    ['d', 3],
    ['f', 5],
    ['h', 3],
    ['j', 3],
    ['l', 3],
    ['n', 3],
    ['p', 3],
  ]);
});

describe('long compounds', () => {
  test.each([
    ['Rechenzentrumsinfrastruktur', 'Rechen|zentrums|infrastruktur'],
    ['Wachstumsgeschwindigkeit', 'Wachstums|geschwindigkeit'],
    ['Umweltverträglichkeitsuntersuchung', 'Umweltverträglichkeits|untersuchung'],
    ['Betreibergesellschaft', 'Betreiber|gesellschaft'],
    // Short ones, and words with no seam that is known.
    ['Zeitungsleser', 'Zeitungsleser'],
    ['Donaudampfschiff', 'Donaudampfschiff'],
  ])('%s breaks as %s', (word, parts) => {
    expect(softened(`Die ${word}.`, 'de')).toBe(`Die ${parts.replaceAll('|', '\u00ad')}.`);
  });
  test('are left alone in other languages', () => {
    expect(softened('Wachstumsgeschwindigkeit', 'en')).toBe('Wachstumsgeschwindigkeit');
  });
});
