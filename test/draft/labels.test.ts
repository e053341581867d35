import { expect, test } from 'vitest';
import { readQuantities } from '../../src/article/quantities.ts';
import { claimOf } from '../../src/draft/claims.ts';
import { type Label, labelsOf } from '../../src/draft/labels.ts';
import { draftWordsOf } from '../../src/draft/words/index.ts';

/** Labels of the last of some sentences of a paragraph; a label that is doubted stands in brackets. */
function labels(lang: string, text: string): string[] {
  const words = draftWordsOf(lang);
  let before: { labels: Label[]; kinds: string[] } = { labels: [], kinds: [] };
  for (const sentence of text.split(' / ')) {
    const figures = readQuantities(sentence, lang);
    const known = before;
    const own = labelsOf(sentence, figures, {
      lang,
      words,
      isProper: word => /^(?:Spain|Berlin)$/.test(word),
      previous: kind => known.labels[kind === '' ? known.labels.length - 1 : known.kinds.lastIndexOf(kind)],
    });
    before = { labels: own, kinds: figures.map(one => one.kind) };
  }
  return before.labels.map(one => (one.doubt ? `(${one.text})` : one.text));
}

const LABELS: readonly (readonly [lang: string, sentence: string, ...labels: string[]])[] = [
  ['en', 'The trial cost $48,000, most of it for wages.', 'Cost of the trial'],
  ['en', 'Cleaning up a single well costs $40,000.', 'Cost of cleaning up a single well'],
  ['en', 'Median household income was $83,730.', 'Median household income'],
  ['en', 'About 46 percent of users had a ticket before.', 'Share of users'],
  ['en', 'In 2024, 10.4 percent exceeded the federal limit.', 'Share that exceeded the federal limit'],
  ['en', 'About 1.7 million people draw their water from wells.', 'People who draw their water from wells'],
  ['en', 'We test up to 100 pods on a single node.', 'Pods on a single node'],
  ['en', 'These machines have 2TB of faster RAM.', 'Faster RAM'],
  ['en', 'The legislature approved $85 million for new filters.', 'New filters'],
  [
    'en',
    'Loans of printed books fell 4 percent to 2.8 million.',
    'Loans of printed books, decrease',
    'Loans of printed books',
  ],
  [
    'en',
    'The budget of the library is $18.4 million, an increase of 6.2 percent.',
    'Budget of the library',
    'Budget of the library, increase',
  ],
  ['en', 'The poverty rate was 12.9 percent, up from 12.4 percent in 2022.', 'Poverty rate', 'Poverty rate'],
  ['en', 'Google Cloud: $200 billion', 'Google Cloud'],
  [
    'en',
    'The share of wells above the limit was 10 percent. / In cities it was 2 percent.',
    'Share of wells above the limit, cities',
  ],
  [
    'en',
    'It has 45 enhancements. / Of those, 10 have graduated to Alpha.',
    'Enhancements that have graduated to Alpha',
  ],
  ['en', 'The state pays 60 percent of that.', '(State)'],
  ['de', 'Der Anteil der erneuerbaren Energien stieg auf 59,4 %.', 'Anteil der erneuerbaren Energien'],
  [
    'de',
    'Die Einspeisung aus Kohle sank um 16,0 % auf 97,2 Terawattstunden.',
    'Einspeisung aus Kohle, Rückgang',
    'Einspeisung aus Kohle',
  ],
  ['de', 'Mit 136,4 Terawattstunden war die Windkraft erneut vorn.', 'Windkraft'],
  ['de', 'Etwa 46 Prozent der Nutzer hatten schon ein Abo.', 'Anteil der Nutzer'],
  ['de', 'Das Ticket kostet 49 Euro im Monat.', 'Ticket, Kosten'],
  [
    'de',
    'Die Verkehrsunternehmen beziffern ihre Verluste auf 2,3 Milliarden Euro.',
    'Verkehrsunternehmen, Verluste',
  ],
  [
    'fr',
    'Près de 63 % des cadres télétravaillent, contre 17 % des employés.',
    'Part des cadres',
    'Part des employés',
  ],
  ['fr', "Le taux d'occupation des bureaux est tombé à 58 %.", "Taux d'occupation des bureaux"],
  [
    'fr',
    'Le nombre de télétravailleurs atteint 5,9 millions, soit une hausse de 12 %.',
    'Nombre de télétravailleurs',
    'Nombre de télétravailleurs, hausse',
  ],
  ['es', 'El gasto medio por turista fue de 1.346 euros.', 'Gasto medio por turista'],
  ['es', 'El 80 % de los viajes fueron de ocio.', 'Porcentaje de los viajes'],
  ['es', 'El gasto medio diario subió un 6,5 %.', 'Gasto medio diario, aumento'],
  ['de', 'Die vorläufigen Gesamtkosten betrugen 3,1 Mrd. Euro.', 'Vorläufige Gesamtkosten'],
  [
    'de',
    'Die Kosten lagen im Jahr 2023 bei 3,1 Mrd. Euro (2022: 4,2 Mrd. Euro) und sind im Vergleich zum Vorjahr um 24 Prozent gesunken.',
    'Kosten',
    'Kosten, 2022',
    'Kosten, Rückgang',
  ],
  [
    'de',
    'Mit 5.729 GWh bzw. 3.980 GWh waren Offshore- und Onshore-Windenergieanlagen vorn.',
    'Offshore-Windenergieanlagen',
    'Onshore-Windenergieanlagen',
  ],
  ['de', 'Davon entfielen 10.478 GWh auf Redispatch mit Wind.', 'Redispatch mit Wind'],
  [
    'fr',
    '+58 % d’inscriptions, +76 % de personnes actives',
    'Inscriptions, hausse',
    'Personnes actives, hausse',
  ],
  ['fr', 'C’est toujours un peu plus que le prix recommandé de 30 €.', 'Prix recommandé'],
  ['fr', 'Ce sont donc 2 000 € que j’ai pu me verser.', '()'],
  ['fr', 'En 2025, le chiffre d’affaires (CA) s’est élevé à 4 938 €.', 'Chiffre d’affaires'],
  ['ja', '年間の収入は3億4800万円でした。', '年間の収入'],
  ['ja', '利用者の6割は20代です。', '利用者の割合'],
  ['zh', '集群规模达到1.2万个节点。', '节点'],
  ['zh', '84%的组织正在使用。', '组织占比'],
];

test.each(LABELS)('%s: %s', (lang, sentence, ...expected) => {
  expect(labels(lang, sentence)).toEqual(expected);
});

const CLAIMS: readonly (readonly [lang: string, sentence: string, claim: string | undefined])[] = [
  ['en', 'The agency said today that the wells of the state are clean.', 'The wells of the state are clean'],
  ['en', 'They left the town before the bridge had opened again.', undefined],
  ['en', 'The share has risen for the third year in a row.', undefined],
  ['en', 'In this post we look at what has changed in the release.', undefined],
  [
    'en',
    'This release makes the clusters of its users faster.',
    'This release makes the clusters of its users faster',
  ],
  ['en', 'Head: what follows is an item of some list of things.', undefined],
  ['de', 'Damit stammt der meiste Strom des Landes aus Windkraft.', undefined],
  ['de', 'Kohlestrom geht in allen Ländern weiter zurück.', 'Kohlestrom geht in allen Ländern weiter zurück'],
  ['fr', 'Il progresse moins vite que dans les autres pays du continent.', undefined],
  [
    'es',
    'El turismo crece en todas las comunidades del país.',
    'El turismo crece en todas las comunidades del país',
  ],
];

test.each(CLAIMS)('a claim stands by itself: %s: %s', (lang, sentence, claim) => {
  expect(claimOf(sentence, { figures: [], lang, words: draftWordsOf(lang) })?.text).toBe(claim);
});
