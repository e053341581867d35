import { describe, expect, test } from 'vitest';
import { contradictsOrder, datesIn, printDay, readWhen } from '../../src/article/dates.ts';

const iso = (day: number) =>
  new Date(Math.round(day * 1440) * 6e4).toISOString().slice(0, 16).replace('T00:00', '');
const show = (words: string, published = '2026-05') => {
  const read = readWhen(words, { published });
  if (!read) return 'none';
  const { text, from, to, precision, length, undated } = read.when;
  return [text, iso(from), iso(to), precision, length, undated && 'undated'].filter(Boolean).join(' | ');
};

describe('dates and times as articles write them', () => {
  test.each([
    ['On May 6, Anthropic and SpaceX signed', 'May 6 | 2026-05-06 | 2026-05-07 | day'],
    ['(May 5), the Pentagon released its list', 'May 5 | 2026-05-05 | 2026-05-06 | day'],
    ['6 May 2026', '6 May 2026 | 2026-05-06 | 2026-05-07 | day'],
    ['on May 6th, 2025', 'May 6th, 2025 | 2025-05-06 | 2025-05-07 | day'],
    ['on 2026-05-06', '2026-05-06 | 2026-05-06 | 2026-05-07 | day'],
    ['A single week of early May brought deals', 'early May | 2026-05-01 | 2026-05-11 | vague'],
    ['in mid-March', 'mid-March | 2026-03-11 | 2026-03-21 | vague'],
    ['by late February', 'late February | 2026-02-21 | 2026-03-01 | vague'],
    ['since March', 'March | 2026-03-01 | 2026-04-01 | month'],
    ['in May 2025', 'May 2025 | 2025-05-01 | 2025-06-01 | month'],
    ['mid-2025', 'mid-2025 | 2025-05-01 | 2025-09-01 | vague'],
    ['in 2023', '2023 | 2023-01-01 | 2024-01-01 | year'],
    ['in Q3 2025', 'Q3 2025 | 2025-07-01 | 2025-10-01 | vague'],
    ['the second half of 2025', 'the second half of 2025 | 2025-07-01 | 2026-01-01 | vague'],
    ['in the summer of 2024', 'the summer of 2024 | 2024-06-01 | 2024-09-01 | vague'],
    ['in the 1990s', 'the 1990s | 1990-01-01 | 2000-01-01 | vague'],
    ['at 14:05 UTC on May 6', '14:05 UTC on May 6 | 2026-05-06T14:05 | 2026-05-06T14:05 | time'],
    ['at 2:30 pm EST on June 3', '2:30 pm EST on June 3 | 2026-06-03T19:30 | 2026-06-03T19:30 | time'],
    ['14:05 UTC', '14:05 UTC | 2026-05-01T14:05 | 2026-05-01T14:05 | time | undated'],
    ['May 6–8', 'May 6–8 | 2026-05-06 | 2026-05-09 | period | 3 days'],
    ['6 to 8 May 2026', '6 to 8 May 2026 | 2026-05-06 | 2026-05-09 | period | 3 days'],
    ['from 1960 to 1970', '1960 to 1970 | 1960-01-01 | 1971-01-01 | period | 10 years'],
    ['2010–20', '2010–20 | 2010-01-01 | 2021-01-01 | period | 10 years'],
    ['January to March 2025', 'January to March 2025 | 2025-01-01 | 2025-04-01 | period | 3 months'],
    [
      'On May 6, from 14:05 to 18:35 UTC',
      'May 6, from 14:05 to 18:35 UTC | 2026-05-06T14:05 | 2026-05-06T18:35 | period | 4.5 hours',
    ],
    [
      'from 14:05 UTC on May 6 to 02:10 UTC on May 7',
      '14:05 UTC on May 6 to 02:10 UTC on May 7 | 2026-05-06T14:05 | 2026-05-07T02:10 | period | 12 hours 5 minutes',
    ],
    ['they may march on', 'none'],
    ['2000 people, 1500 jobs', 'none'],
    ['the ratio of 16:9', 'none'],
    ['February 31', 'none'],
  ])('%s', (words, expected) => expect(show(words)).toBe(expected));

  test('two times make a period, joined or not', () => {
    const day = '2026-05-06';
    expect(show('14:05 to 18:35 UTC', day)).toBe(
      '14:05 to 18:35 UTC | 2026-05-06T14:05 | 2026-05-06T18:35 | period | 4.5 hours',
    );
    expect(show('began at 14:05 UTC and ended at 14:50 UTC', day)).toContain('period | 45 minutes');
    expect(show('22:00 to 02:00 UTC', day)).toContain('2026-05-07T02:00 | period | 4 hours');
  });

  test('an end before its start is reported', () => {
    expect(readWhen('18:35 to 14:05 UTC')?.reversed).toEqual(['18:35', '14:05 UTC']);
    expect(readWhen('from May 8 to May 6')?.reversed).toEqual(['May 8', 'May 6']);
    expect(readWhen('14:05 to 18:35 UTC')?.reversed).toBeUndefined();
  });

  test('the year that is left out is the nearest one', () => {
    expect(show('on December 12', '2026-01')).toContain('2025-12-12');
    expect(show('on January 3', '2025-12')).toContain('2026-01-03');
    expect(show('on December 12', '2026-11')).toContain('2026-12-12');
  });

  test('zones count', () => {
    const utc = readWhen('14:05 UTC', { published: '2026-05-06' })!.when.from;
    expect(readWhen('16:05 CEST', { published: '2026-05-06' })!.when.from).toBeCloseTo(utc, 9);
  });

  test('all dates of a text, in order', () => {
    const text = 'In 2019 it began; on May 6, 2026 at 14:05 it ended. Sales: 2,019.';
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '2019',
      'May 6, 2026',
      '14:05',
    ]);
  });
});

describe('orders that dates forbid', () => {
  const at = (words: string) => readWhen(words, { published: '2026-05' })!.when;
  test.each([
    ['May 5', 'May 6', true],
    ['May 7', 'May 6', false],
    ['early May', 'May 6', false],
    ['April', 'May 6', true],
    ['in 2025', 'in 2025', false],
    ['in 2024', 'in 2025', true],
    ['14:05 UTC', 'May 6', false],
    ['14:05 UTC', '15:05 UTC', true],
  ])('%s after %s', (late, early, expected) => expect(contradictsOrder(at(late), at(early))).toBe(expected));
});

test('days in words', () => {
  expect(printDay(20579, 'day')).toBe('May 6, 2026');
  expect(printDay(20579, 'month')).toBe('May 2026');
  expect(printDay(20579.5, 'time')).toBe('12:00 UTC');
  expect(printDay(20579, 'day', 'de')).toBe('6. Mai 2026');
});

describe('dates and times in other languages', () => {
  const said = (words: string, lang: string, published = '2026-05-20') => {
    const read = readWhen(words, { published, lang });
    if (!read) return 'none';
    const { text, from, to, precision, length } = read.when;
    return [text, iso(from), iso(to), precision, length].filter(Boolean).join(' | ');
  };
  test.each([
    ['de', 'Am 3. Mai 2024 unterschrieben beide', '3. Mai 2024 | 2024-05-03 | 2024-05-04 | day'],
    ['de', 'am 2. März', '2. März | 2026-03-02 | 2026-03-03 | day'],
    ['de', 'der 03.05.2024', '03.05.2024 | 2024-05-03 | 2024-05-04 | day'],
    ['de', 'bis zum 3.5.', '3.5. | 2026-05-03 | 2026-05-04 | day'],
    ['de', 'Anfang Mai', 'Anfang Mai | 2026-05-01 | 2026-05-11 | vague'],
    ['de', 'seit Mitte 2025', 'Mitte 2025 | 2025-05-01 | 2025-09-01 | vague'],
    ['de', 'im Herbst 2026', 'Herbst 2026 | 2026-09-01 | 2026-12-01 | vague'],
    ['de', 'im dritten Quartal 2025', 'im dritten Quartal 2025 | 2025-07-01 | 2025-10-01 | vague'],
    ['de', 'seit 2019', '2019 | 2019-01-01 | 2020-01-01 | year'],
    ['de', 'um 14.05 Uhr', '14.05 Uhr | 2026-05-20T14:05 | 2026-05-20T14:05 | time'],
    ['de', 'am 3. Mai um 14:05 Uhr', '3. Mai um 14:05 Uhr | 2026-05-03T14:05 | 2026-05-03T14:05 | time'],
    [
      'de',
      'von 14.05 bis 18.35 Uhr',
      '14.05 bis 18.35 Uhr | 2026-05-20T14:05 | 2026-05-20T18:35 | period | 4,5 Stunden',
    ],
    ['de', '6. bis 8. Mai 2026', '6. bis 8. Mai 2026 | 2026-05-06 | 2026-05-09 | period | 3 Tage'],
    ['de', 'der 5. Tag', 'none'],
    ['fr', 'le 1er mai 2024', '1er mai 2024 | 2024-05-01 | 2024-05-02 | day'],
    ['fr', 'le 14 juillet', '14 juillet | 2026-07-14 | 2026-07-15 | day'],
    ['fr', 'le 2 juin 2025', '2 juin 2025 | 2025-06-02 | 2025-06-03 | day'],
    ['fr', 'début mai', 'début mai | 2026-05-01 | 2026-05-11 | vague'],
    ['fr', 'à la mi-mai', 'à la mi-mai | 2026-05-11 | 2026-05-21 | vague'],
    ['fr', 'au premier trimestre 2025', 'au premier trimestre 2025 | 2025-01-01 | 2025-04-01 | vague'],
    ['fr', 'à 14 h 05', '14 h 05 | 2026-05-20T14:05 | 2026-05-20T14:05 | time'],
    ['fr', 'de 14h05 à 18h35', '14h05 à 18h35 | 2026-05-20T14:05 | 2026-05-20T18:35 | period | 4,5 heures'],
    ['fr', 'à midi', 'midi | 2026-05-20T12:00 | 2026-05-20T12:00 | time'],
    ['es', 'el 3 de mayo de 2024', '3 de mayo de 2024 | 2024-05-03 | 2024-05-04 | day'],
    ['es', 'a principios de mayo', 'a principios de mayo | 2026-05-01 | 2026-05-11 | vague'],
    ['es', 'a mediados de 2025', 'a mediados de 2025 | 2025-05-01 | 2025-09-01 | vague'],
    ['es', 'en el primer trimestre de 2025', 'el primer trimestre de 2025 | 2025-01-01 | 2025-04-01 | vague'],
    ['es', 'a las 14:05', '14:05 | 2026-05-20T14:05 | 2026-05-20T14:05 | time'],
    ['es', 'a las 3 p. m.', '3 p. m. | 2026-05-20T15:00 | 2026-05-20T15:00 | time'],
    [
      'es',
      'del 6 al 8 de mayo de 2026',
      '6 al 8 de mayo de 2026 | 2026-05-06 | 2026-05-09 | period | 3 días',
    ],
  ])('%s: %s', (lang, words, expected) => expect(said(words, lang)).toBe(expected));
});
