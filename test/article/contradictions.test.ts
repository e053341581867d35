/** Contradictions read from an article's text alone: what must be found, and the honest text beside it that must not. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findContradictions } from '../../src/article/contradictions/index.ts';
import { readDocument } from '../../src/article/document.ts';

/** Findings of a text, as rules with the lines of their passages. */
function found(text: string, lang = 'en', published = '2026-05'): string[] {
  const source = `---\ntitle: "A test"\npublished: ${published}\n---\n\n${text}\n`;
  const { document } = readDocument('article.md', 'article.md', source);
  return findContradictions(document, lang).map(
    ({ rule, passages }) => `${rule} ${passages.map(({ line }) => line).join(',')}`,
  );
}

describe.each<[lang: string, rule: string, wrong: string, honest: string]>([
  // Dates and orders.
  [
    'en',
    'order',
    'The council voted on 12 June 2025. Two days later, on 15 June 2025, the mayor left.',
    'The council voted on 12 June 2025. Two days later, on 14 June 2025, the mayor left.',
  ],
  [
    'en',
    'order',
    'The walkout began on 14 October. The day after, on 12 October, the court ruled.',
    'The walkout began on 14 October. The day after, on 15 October, the court ruled.',
  ],
  [
    'en',
    'order',
    'The mayor left on 15 June 2025, two days after the council voted on 12 June 2025.',
    'The mayor left on 14 June 2025, two days after the council voted on 12 June 2025.',
  ],
  [
    'en',
    'order',
    'On 3 March the plant caught fire. The inspectors came a week after the fire, on 20 March.',
    'On 3 March the plant caught fire. The inspectors came a week after the fire, on 11 March.',
  ],
  [
    'en',
    'order',
    'Work began on Monday. Two days later, on Thursday, it was done.',
    'Work began on Monday. Two days later, on Wednesday, it was done.',
  ],
  [
    'en',
    'weekday',
    'It opened on Tuesday, May 6, 2026.',
    'It opened on Wednesday, May 6, 2026, and again on Tuesday, 6 May 2025.',
  ],
  [
    'en',
    'end-before-start',
    'Work ran from 2019 to 2015.',
    'Work ran from 2015 to 2019, and from November to March each year.',
  ],
  [
    'en',
    'end-before-start',
    'The incident lasted from 14:32 to 13:58 UTC.',
    'From Friday night, 22:00 to 04:00, the drill ran.',
  ],
  [
    'de',
    'order',
    'Am 10. März 2024 brach der Damm. Zwei Tage später, am 8. März 2024, stand das Wasser im Ort.',
    'Am 10. März 2024 brach der Damm. Zwei Tage später, am 12. März 2024, stand das Wasser im Ort.',
  ],
  [
    'de',
    'weekday',
    'Am Freitag, dem 14. Juni 2025, ist das Fest.',
    'Am Samstag, dem 14. Juni 2025, ist das Fest.',
  ],
  // Lengths.
  [
    'en',
    'duration',
    'The outage from 14:05 to 18:35 UTC lasted three hours.',
    'The outage from 14:05 to 18:35 UTC lasted four and a half hours.',
  ],
  [
    'en',
    'duration',
    'It began at 14:05 and ended at 18:35. It lasted three hours.',
    'It began at 14:05 and ended at 17:05. It lasted three hours.',
  ],
  [
    'en',
    'duration',
    'Opened in 1990, twenty years ago, the hall is full.',
    'Opened in 2006, twenty years ago, the hall is full.',
  ],
  [
    'en',
    'duration',
    'He met them for 22 years, from 1968 to 1985.',
    'He met them for 17 years, from 1968 to 1985, once for an hour between 3 and 9 May 1970.',
  ],
  [
    'de',
    'duration',
    'Die Sperrung dauerte drei Tage, vom 4. bis zum 12. Mai.',
    'Die Sperrung dauerte neun Tage, vom 4. bis zum 12. Mai.',
  ],
  // Changes, ratios, differences.
  [
    'en',
    'stated-result',
    'Sales rose from 40 to 50 million euros, a rise of 30%.',
    'Sales rose from 40 to 50 million euros, a rise of 25%.',
  ],
  [
    'en',
    'stated-result',
    'Unemployment fell from 6.2% to 5.8%, a drop of 0.6 points.',
    'Unemployment fell from 6.2% to 5.8%, a drop of 0.4 points; jobs rose from 40 to 60 and pay by 30%.',
  ],
  [
    'en',
    'stated-result',
    'The plant doubled its output from 20 MW to 60 MW.',
    'The plant tripled its output from 20 MW to 60 MW.',
  ],
  [
    'en',
    'stated-result',
    'It used 25,000 chips. We have 220,000 chips, nearly 10 times that number.',
    'It used 25,000 chips. We have 240,000 chips, nearly 10 times that number.',
  ],
  [
    'en',
    'stated-result',
    'We baked 900 loaves. The new oven does 1,500 loaves, which is twice as many.',
    'We baked 900 loaves. The new oven does 1,800 loaves, which is twice as many.',
  ],
  [
    'en',
    'stated-result',
    'She won by 412 votes, with 3,410 against 2,898.',
    'She won by 512 votes, with 3,410 against 2,898.',
  ],
  [
    'en',
    'stated-result',
    '30% of the 200 workers, or 80, went on strike.',
    '40% of the 200 workers, or 80, went on strike.',
  ],
  [
    'de',
    'stated-result',
    'Der Umsatz stieg von 40 auf 52 Mio. Euro, ein Plus von 20 Prozent.',
    'Der Umsatz stieg von 40 auf 52 Mio. Euro, ein Plus von 30 Prozent.',
  ],
  // Parts and shares.
  [
    'en',
    'parts',
    'Of the 120 staff, 70 work in Leeds and 60 in York.',
    'Of the 120 staff, 70 work in Leeds and 40 in York. Of the 250 jobs, 120 are in Leeds and 80 own a car.',
  ],
  [
    'en',
    'parts',
    'It has three sites: 10 MW, 20 MW and 40 MW, 60 MW in all.',
    'It has three sites: 10 MW, 20 MW and 30 MW, 60 MW in all.',
  ],
  [
    'en',
    'parts',
    'The council has 45 seats. The Greens hold 18, Labour 16 and the Liberals 14.',
    'The council has 48 seats. The Greens hold 18, Labour 16 and the Liberals 14.',
  ],
  [
    'de',
    'parts',
    'Es kamen 320 Menschen, davon 180 Frauen und 150 Männer.',
    'Es kamen 330 Menschen, davon 180 Frauen und 150 Männer.',
  ],
  [
    'en',
    'beyond-whole',
    'In the vote 62% were in favour, 45% against.',
    'In the vote 62% were in favour, 38% against; 45% spoke of noise and 62% of cost, and one could name several.',
  ],
  [
    'en',
    'beyond-whole',
    'About 115% of the residents took part.',
    'It cost 115% of the sum planned, at 115% of last year’s residents.',
  ],
  [
    'de',
    'beyond-whole',
    'Der Strom stammt zu 48 Prozent aus Wind, zu 31 Prozent aus Sonne und zu 32 Prozent aus Gas.',
    'Der Strom stammt zu 48 Prozent aus Wind, zu 31 Prozent aus Sonne und zu 21 Prozent aus Gas.',
  ],
  // One thing, two ways.
  [
    'en',
    'two-values',
    'The works employs 640 people. They make glass. The works employs 460 people.',
    'The works employs 640 people. They make glass. The sister works employs 460 people, and in 1975 it had 1,800.',
  ],
  [
    'en',
    'two-values',
    'Turnout was 62 percent. Nobody had hoped for the turnout of 66 percent.',
    'Turnout was 62 percent. Nobody had hoped for it: in 2021 turnout was 66 percent.',
  ],
  [
    'en',
    'unit-slip',
    'The bank gave a $2.4 billion loan. The $2.4 million loan is paid back.',
    'The bank gave a $2.4 billion loan. A $2.4 million gift came on top.',
  ],
  [
    'de',
    'two-values',
    'Die Klinik hat 184 Betten. Sie ist voll. Die Klinik hat 148 Betten und 520 Beschäftigte.',
    'Die Klinik hat 184 Betten. Vor dem Umbau hatte sie 148 Betten und 520 Beschäftigte.',
  ],
  [
    'de',
    'unit-slip',
    'Der Windpark Nordergrund hat eine Leistung von 960 MW. Mit den 960 GW des Windparks Nordergrund läuft viel.',
    'Der Windpark Nordergrund hat eine Leistung von 960 MW. Das Land hat 960 GW.',
  ],
  [
    'en',
    'superlative',
    'The mill is one of the largest in Europe. It has no rival. The mill is the largest in Europe.',
    'The mill is one of the largest in Europe. It is the largest mill in Kent, and the largest that we know.',
  ],
  [
    'de',
    'superlative',
    'Die Orgel von Annen ist die größte des Landes. Schön ist sie. Die Orgel von Annen ist die zweitgrößte des Landes.',
    'Die Orgel von Annen ist die größte des Landes. Schön ist sie. Die Orgel von Annen ist die zweitgrößte Europas.',
  ],
  // What fresh eyes found.
  [
    'en',
    'end-before-start',
    'Work began in March 2022 and was completed in November 2021.',
    'Work began in March 2022 and the plans were completed in November 2021.',
  ],
  [
    'en',
    'end-before-start',
    'The ship left on Tuesday, 4 November, and reached Hull on 2 November.',
    'The ship left on 4 November and arrived on 2 February 2026.',
  ],
  [
    'en',
    'weekday',
    'The council met on Monday (18 November 2025).',
    'The council met on Tuesday (18 November 2025).',
  ],
  [
    'de',
    'weekday',
    'Der Rat tagte am Montag (18. November 2025).',
    'Der Rat tagte am Dienstag (18. November 2025).',
  ],
  [
    'en',
    'duration',
    'Founded in 1950, the club marked its 80th anniversary in 2025.',
    'Founded in 1950, the club marked its 75th anniversary in 2025. It honoured the 80th birthday of its founder in 2026.',
  ],
  [
    'de',
    'duration',
    'Der Verein wurde 1950 gegründet. 2025 feierte er sein 80-jähriges Bestehen.',
    'Der Verein wurde 1950 gegründet. 2025 feierte der Vorstand seinen 80. Geburtstag.',
  ],
  [
    'en',
    'stated-result',
    'The number doubled from 4 to 6 million.',
    'The number doubled from 4 to 7 million.',
  ],
  [
    'de',
    'stated-result',
    'Die Zahl verdoppelte sich von 4 auf 6 Millionen.',
    'Die Zahl verdoppelte sich von 3 auf 6 Millionen.',
  ],
  [
    'en',
    'stated-result',
    '15,624 of the 24,800 applicants, or 57 per cent, got an offer.',
    '15,624 of the 24,800 applicants, or 63 per cent, got an offer.',
  ],
  [
    'en',
    'stated-result',
    '24,800 people applied. We made an offer to 15,624 of them, or 57 per cent (2024: 66 per cent).',
    '24,800 people and 300 schools applied. 15,624 of them, or 57 per cent, got an offer.',
  ],
  [
    'de',
    'stated-result',
    'Es bewarben sich 24.800 Menschen. 15.624 von ihnen, also 57 Prozent, bekamen einen Platz.',
    'Es bewarben sich 24.800 Menschen. 15.624 von ihnen, also 63 Prozent, bekamen einen Platz.',
  ],
  [
    'en',
    'stated-result',
    'One in four pupils (40 percent) walks.',
    'One in four pupils (24 percent) walks. One in four (40 percent in cities) cycles.',
  ],
  [
    'de',
    'stated-result',
    'Jeder vierte Schüler (40 Prozent) geht zu Fuß.',
    'Jeder vierte Schüler (25 Prozent) geht zu Fuß.',
  ],
  [
    'en',
    'parts',
    'Of the 320 people, 180 were women and 170 men.',
    'Of the 320 people, 180 were women and 170 came from Syria. Revenue was $90 million, of which $52 million came from software; $60 million came from customers abroad.',
  ],
  [
    'de',
    'parts',
    'Von den 320 Gästen waren 180 Frauen und 170 Männer.',
    'Von den 320 Gästen waren 180 Frauen und 170 aus Wien. Von den 250 Stellen sind 120 in Leipzig und 80 in Dresden.',
  ],
  [
    'en',
    'beyond-whole',
    'Wind accounts for 48 percent, sun for 31 percent and gas for 32 percent.',
    'Sales came 45 percent from phones, 38 percent from Europe and 27 percent from young buyers.',
  ],
  [
    'en',
    'beyond-whole',
    '70 percent were for the bridge, 55 percent against.',
    '70 percent were for the bridge, 55 percent against the tram. The mix is 60 percent coal and, abroad, 70 percent gas.',
  ],
  [
    'en',
    'beyond-whole',
    'Half came by train, 40 percent by bus, 20 percent on foot.',
    'Half of the men came by train, 40 percent of the women by bus and 20 percent on foot. Half came by train, 60 percent of them from Leeds, 20 percent on foot.',
  ],
  [
    'de',
    'beyond-whole',
    'Der Strom stammt zu 42 Prozent aus Wind und zu 80 Prozent aus Gas.',
    'Rund 42 Prozent dieser Menge betrafen Anlagen im Verteilernetz, der Engpass lag zu rund 80 Prozent im Übertragungsnetz.',
  ],
  [
    'en',
    'two-values',
    'The bridge is 1.2 kilometres long. Crews closed the 2.1-kilometre bridge.',
    'The bridge is 1.2 kilometres long. Crews closed the 2.1-kilometre tunnel.',
  ],
  [
    'en',
    'two-values',
    'The airline has 42 aircraft. It renews its fleet of 24 aircraft.',
    'The airline has 42 aircraft. Its rival renews its fleet of 24 aircraft. The club has 40 boats. It sold its fleet of 24 boats.',
  ],
  [
    'en',
    'two-values',
    'On Mount Hale a gust of 141 km/h was measured. The gust on Mount Hale reached 114 km/h.',
    'On Mount Hale a gust of 141 km/h was measured. The gust on Mount Dale reached 114 km/h. The next day the gust on Mount Hale reached 97 km/h. The gust on Mount Hale was 97 km/h at noon.',
  ],
  [
    'de',
    'two-values',
    'Auf dem Kahlenstein wurde eine Böe von 141 km/h gemessen. Mit 114 km/h erreichte die Böe auf dem Kahlenstein den zweithöchsten Wert.',
    'Auf dem Kahlenstein wurde eine Böe von 141 km/h gemessen. Mit 114 km/h erreichte die Böe auf dem Hohenfels den zweithöchsten Wert. Am Vorabend erreichte die Böe auf dem Kahlenstein 97 km/h.',
  ],
  [
    'en',
    'unit-slip',
    'We closed an $18.5M Series A. We make boxes.\n\nNobody waits. They rot. We do not.\n\nMost of the $18.5B is spoken for.',
    'We closed an $18.5M Series A. The $18.5B market is large. The $18.5B from Brussels is for rail. Boxes are a business of $18.5B.',
  ],
  [
    'en',
    'superlative',
    'Lake Orm is the deepest in Norway. It is cold. It is the second deepest in Norway.',
    'Lake Orm is the deepest in Norway. It is cold. Lake Elm is the second deepest in Norway.',
  ],
])('%s: %s', (lang, rule, wrong, honest) => {
  test(wrong, () => expect(found(wrong, lang).map(one => one.split(' ')[0])).toEqual([rule]));
  test(`silent: ${honest}`, () => expect(found(honest, lang)).toEqual([]));
});

test('both passages are given, in the order of the text', () => {
  const text =
    'The walkout began on 14 October.\n\nNobody knew why.\n\nTwo days later it ended.\n\nThe mill has 40 looms. The mill has 46 looms.';
  expect(found(text)).toEqual(['two-values 12,12']);
});

test('marks, lists, code and the words of others', () => {
  expect(found('**Sales** rose *from 40 to 50*,\na rise of **30%**.')).toEqual(['stated-result 6']);
  expect(found('- Leeds: 10 MW\n- York: 20 MW\n\nTogether they give 40 MW.')).toEqual(['parts 6,7,9']);
  expect(found('```\nfrom 40 to 50, a rise of 30%\n```')).toEqual([]);
  expect(found('“Sales rose from 40 to 50, a rise of 30%,” said the mayor.')).toEqual([]);
  expect(found('The works employs 640 people. The union said the works employs 460 people.')).toEqual([]);
});

test('a language without rules is left alone', () => {
  expect(found('Les ventes sont passées de 40 à 50, une hausse de 30%.', 'fr')).toEqual([]);
});

test('the sample: order, ratio and superlative, from the text alone', () => {
  const source = readFileSync('slides/anthropic-colossus/article.md', 'utf8');
  const { document } = readDocument('article.md', 'article.md', source);
  const all = findContradictions(document, 'en');
  expect(all.map(({ rule }) => rule).sort()).toEqual(['order', 'stated-result', 'superlative']);
  const order = all.find(({ rule }) => rule === 'order')!;
  expect(order.passages.map(({ sentence }) => sentence.slice(0, 18))).toEqual([
    'On May 6, Anthropi',
    'On the day after A',
  ]);
  expect(all.find(({ rule }) => rule === 'stated-result')!.reason).toContain('8.8 times');
});
