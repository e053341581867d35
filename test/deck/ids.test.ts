import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameSlides, type Previous, signatureOf, slugWords, type Unnamed } from '../../src/deck/ids.ts';
import { deckOf, words } from './article.ts';

const slide = (claim: string, more: Partial<Unnamed> = {}): Unnamed => ({
  kind: 'points',
  claim: words(claim),
  printed: claim,
  names: [],
  ...more,
});

const remember = (slides: readonly Unnamed[], ids: readonly string[]): Previous => ({
  slides: slides.map((one, at) => ({
    id: ids[at]!,
    kind: one.kind,
    signature: signatureOf(one),
    claim: one.printed,
  })),
});

describe('a fresh id', () => {
  test.each([
    ['One signature opens a machine of $gpus GPUs', 'one-signature-opens'],
    ['Colossus 1 is $times.computed the rest', 'colossus-1-is'],
    ['The $price is missing', 'the-is-missing'],
    ["GPT-4's cluster was small", 'gpt-4s-cluster-was'],
    ['Kurz für Größe', 'kurz-fur-grosse'],
    ['Москва растёт быстро', 'moskva-rastet-bystro'],
    ['Figures', 'figures-b'],
    ['Table', 'table-b'],
    ['Version number 2 ships', 'version-number-2-ships'],
    ['Fit 1', 'fit'],
  ])('of %j is %j', (claim, id) => expect(nameSlides([slide(claim)])).toEqual([id]));

  test('takes a fourth word, then letters, where the first three are taken', () => {
    const claims = ['We ask for three decisions', 'We ask for two', 'We ask for two', 'We ask for two'];
    expect(nameSlides(claims.map(claim => slide(claim)))).toEqual([
      'we-ask-for',
      'we-ask-for-two',
      'we-ask-for-b',
      'we-ask-for-c',
    ]);
  });

  test('of a script without ASCII letters is a word that the same claim always gets', () => {
    const [first] = nameSlides([slide('価格は不明')]);
    expect(first).toMatch(/^slide-[a-z]{5}$/);
    expect(nameSlides([slide('価格は不明')])).toEqual([first]);
    expect(nameSlides([slide('計算能力')])).not.toEqual([first]);
  });
});

describe('an id once printed stays', () => {
  const bar = slide('The price is missing', { kind: 'bar', names: ['google', 'price'] });
  const asks = slide('We ask this meeting for three decisions');

  test('when the claim is reworded, by kind and names', () => {
    const ids = nameSlides([bar, asks]);
    const now = [asks, { ...bar, claim: ['Nobody names a price'], printed: 'Nobody names a price' }];
    expect(nameSlides(now, remember([bar, asks], ids))).toEqual([ids[1], ids[0]]);
  });

  test('when the kind changes, by the claim', () => {
    const now = [{ ...bar, kind: 'figures' }];
    expect(nameSlides(now, remember([bar], ['the-price-was']))).toEqual(['the-price-was']);
  });

  test('when there are no names, by the likest claim', () => {
    const text = 'We ask this meeting for four decisions';
    expect(nameSlides([slide(text)], remember([asks], ['kept']))).toEqual(['kept']);
    expect(nameSlides([slide('Nothing alike here at all')], remember([asks], ['kept']))).toEqual([
      'nothing-alike-here',
    ]);
  });

  test('when only the printed claim is known', () => {
    const before = { slides: [{ id: 'kept', kind: 'points', signature: '', claim: asks.printed }] };
    expect(nameSlides([asks], before)).toEqual(['kept']);
  });

  test('and is given to no other slide', () => {
    const before = remember([asks], ['nothing-alike-here']);
    expect(nameSlides([slide('Nothing alike here at all')], before)).toEqual(['nothing-alike-here-at']);
  });

  test('when two slides show the same names, each keeps its own by its claim', () => {
    const twin = { ...bar, claim: ['Two sums, one gap'], printed: 'Two sums, one gap' };
    expect(nameSlides([twin, bar], remember([bar, twin], ['a-first', 'a-second']))).toEqual([
      'a-second',
      'a-first',
    ]);
  });
});

const claims = fc.array(
  fc
    .array(
      fc.constantFrom(
        'the',
        'price',
        'of',
        'compute',
        'Größe',
        'figures',
        '2',
        '12',
        '$gpus',
        '価格',
        '—',
        'wide',
      ),
      {
        maxLength: 6,
      },
    )
    .map(list => list.join(' ')),
  { minLength: 1, maxLength: 12 },
);

test('ids are all different, none means something else, and a second build gives the same', () => {
  fc.assert(
    fc.property(claims, list => {
      const slides = list.map(claim => slide(claim));
      const ids = nameSlides(slides);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^(?!figures$|wide$)(?!.*(^|-)\d+$)[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(nameSlides(slides)).toEqual(ids);
      expect(new Set(nameSlides(slides, remember(slides, ids)))).toEqual(new Set(ids));
    }),
    { numRuns: 300 },
  );
});

test('a figure that changes leaves the id alone', () => {
  const claim = 'One signature opens a machine of $gpus GPUs';
  expect(deckOf([{ claim, figures: ['gpus'] }]).deck.slides[0]!.id).toBe('one-signature-opens');
});

test('words of a text become ASCII letters and digits', () => {
  expect(slugWords('“Åre” & Łódź: 5,000 m²')).toEqual(['are', 'lodz', '5-000', 'm2']);
});
