import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../src/article/quantities.ts';
import { headOf } from '../../src/article/units.ts';

/** What figures are put together from in a language; '~' is a no-break space. */
interface Parts {
  readonly group: string;
  readonly before: readonly string[];
  readonly words: readonly string[];
  readonly scales: readonly string[];
  /** Between a scale in words and a unit in words. */
  readonly of: string;
  readonly units: readonly string[];
  readonly nouns: readonly string[];
  readonly after: readonly string[];
  readonly joints: readonly string[];
}

const parts: Readonly<Record<string, Parts>> = {
  de: {
    group: '.',
    before: [
      'rund ',
      'etwa ',
      'ca. ',
      'knapp ',
      'fast ',
      'gut ',
      'über ',
      'mehr als ',
      'mindestens ',
      'bis zu ',
      'unter ',
    ],
    words: [
      'drei',
      'fünfundzwanzig',
      'zweihundertsechs',
      'dreihundertfünfzigtausend',
      'zweieinhalb',
      'tausend',
    ],
    scales: [' Millionen', ' Milliarden', ' Billionen', ' Mio.', ' Mrd.', ' Tsd.'],
    of: ' ',
    units: [
      '%',
      '~%',
      ' Prozent',
      '~MW',
      'MW',
      ' Megawatt',
      '~€',
      ' Euro',
      ' Prozentpunkte',
      '-mal',
      ' Jahre',
      ' Tonnen pro Tag',
      '~km/h',
      ' Stunden',
    ],
    nouns: ['', '', ' Beschäftigte', ' neue Stellen', ' A100-GPUs'],
    after: ['', '', ' oder mehr', '+'],
    joints: [' bis ', '-', '–'],
  },
  fr: {
    group: '\u202f',
    before: [
      'environ ',
      'près de ',
      'plus de ',
      'au moins ',
      'jusqu’à ',
      'presque ',
      'moins de ',
      'quelque ',
    ],
    words: ['trois', 'vingt-cinq', 'deux cent six', 'quatre-vingt-dix-sept', 'soixante et onze', 'mille'],
    scales: [' millions', ' milliards', ' billions', ' mille'],
    of: ' de ',
    units: [
      '~%',
      ' pour cent',
      '~MW',
      'MW',
      ' mégawatts',
      '~€',
      ' dollars',
      ' points de pourcentage',
      ' fois',
      ' jours',
      ' tonnes par jour',
      '~km/h',
      ' kilomètres',
    ],
    nouns: ['', '', ' salariés', ' nouvelles centrales', ' GPU'],
    after: ['', '', ' ou plus', '+'],
    joints: [' à ', '-', '–'],
  },
  es: {
    group: '.',
    before: [
      'unos ',
      'cerca de ',
      'casi ',
      'más de ',
      'al menos ',
      'hasta ',
      'aproximadamente ',
      'menos de ',
      'más del ',
    ],
    words: ['tres', 'veinticinco', 'doscientos seis', 'treinta y cinco', 'ciento veinte', 'mil'],
    scales: [' millones', ' mil millones', ' billones', ' mil'],
    of: ' de ',
    units: [
      '%',
      '~%',
      ' por ciento',
      '~MW',
      'MW',
      ' megavatios',
      '~€',
      ' dólares',
      ' puntos porcentuales',
      ' veces',
      ' años',
      ' toneladas al día',
      '~km/h',
      ' kilómetros',
    ],
    nouns: ['', '', ' trabajadores', ' nuevas centrales', ' GPU'],
    after: ['', '', ' o más', '+'],
    joints: [' a ', '-', '–'],
  },
};

const wordingOf = ({ group, before, words, scales, of, units, nouns, after, joints }: Parts) => {
  const whole = fc
    .integer({ min: 2, max: 9_999_999 })
    .map(value => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, group));
  const decimals = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 }))
    .map(([a, b]) => `${a},${b}`);
  const digits = fc.oneof(whole, decimals);
  const range = fc
    .tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom(...joints))
    .map(([low, more, joint]) => `${low}${joint}${low + more}`);
  return fc
    .record({
      before: fc.constantFrom('', '', ...before),
      number: fc.oneof(digits, digits, range, fc.constantFrom(...words)),
      scale: fc.constantFrom('', '', ...scales),
      unit: fc.constantFrom('', ...units),
      noun: fc.constantFrom(...nouns),
      after: fc.constantFrom(...after),
    })
    .map(({ before, number, scale, unit, noun, after }) => {
      // Number words take no symbols, and 'tausend Millionen' nobody writes.
      const spoken = /^\p{L}/u.test(number);
      const own = spoken && /^(?:\p{Lu}|[~%-])/u.test(unit) ? '' : unit;
      const size = spoken ? '' : scale;
      const set = /^~?[A-Z]/.test(own) && size ? '' : own;
      const joint = size && /^ \p{L}/u.test(set) ? of + set.slice(1) : set;
      const counted = set ? '' : size && of !== ' ' && noun ? of + noun.slice(1) : noun;
      const tail = counted ? '' : after;
      return (before + number + size + joint + counted + tail).replaceAll('~', '\u00a0');
    });
};

describe.each(Object.entries(parts))('what was printed reads the same: %s', (tag, own) => {
  test('text and figure', () => {
    fc.assert(
      fc.property(wordingOf(own), words => {
        const [first, ...more] = readQuantities(words, tag);
        expect(more, words).toEqual([]);
        expect(first, words).toBeDefined();
        const { value, high, qualifier, unit, step, text, figure, noun } = first!;
        // Four digits alone are a year, and a counted 'a day' stands outside of the figure.
        const year = /^\d{4}$/.test(figure);
        const [again] = readQuantities(year ? `${text} ${noun}` : text, tag);
        expect(again, words).toMatchObject({
          value,
          qualifier,
          unit: unit.replace(/^\/.*/, ''),
          step,
          text,
          figure,
        });
        expect(again!.high, words).toBe(high);
        const [exact] = readQuantities(year ? `${figure} ${noun}` : figure, tag);
        expect(exact, words).toMatchObject({ value, qualifier: 'exact' });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what another language would read', () => {
  test.each([
    ['de', '1,234.5'],
    ['de', '$5 billion'],
    ['de', '1.50 Euro'],
    ['fr', '5 billion de dollars'],
    ['fr', '1.234 tonnes'],
    ['es', '5 billion de dólares'],
    ['en', '€64,2'],
    ['en', '1.234,5'],
  ])('%s: %s is not guessed', (tag, words) => expect(readQuantities(words, tag)).toEqual([]));

  test.each([
    ['en', '5 billion', 5e9],
    ['de', '5 Milliarden', 5e9],
    ['de', '5 Billionen', 5e12],
    ['fr', '5 milliards', 5e9],
    ['fr', '5 billions', 5e12],
    ['es', '5.000 millones', 5e9],
    ['es', '5 billones', 5e12],
    ['de-CH', "1'234.50", 1234.5],
    ['es-MX', '1,234.50', 1234.5],
    ['es', '1.234', 1234],
    ['fr', '1.234.567', 1234567],
  ])('%s: %s', (tag, words, value) =>
    expect(readQuantities(words, tag).map(one => one.value)).toEqual([value]),
  );
});

test.each([
  ['Beschäftigte', 'der Beschäftigten', true],
  ['NVIDIA-GPUs', 'A100-GPUs', true],
  ['Arbeitsplätze', 'Arbeitsplätzen', true],
  ['GPU', 'GPUs', true],
  ['neue Stellen', 'Stelle', true],
  ['Stellen', 'Züge', false],
  ['planes', 'plans', false],
  ['Workers', 'workers', true],
  ['children', 'Children', true],
  ['Mitarbeiter', 'Mitarbeitern', true],
  ['nouvelles centrales', 'centrale', true],
])('%s and %s count alike: %s', (a, b, alike) => expect(headOf(a) === headOf(b)).toBe(alike));
