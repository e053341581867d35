/** French, as figures and dates need it. */
import { ISO_DATES, set, unitWords, YEAR, ZONE } from './data.ts';
import type { Language, Phrase } from './language.ts';

const MONTH =
  '(?<month>janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.)(?!\\p{L})';
const NAMES = 'janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre';
const DAY = '(?:(?<day>3[01]|[12]\\d|0?[1-9])(?:er)?)(?![\\d\\p{L}])';
const DAY2 = '(?<day2>3[01]|[12]\\d|0?[1-9])(?!\\d)';
const PART =
  "(?<part>(?:au |le |du |dès le )?(?:tout )?début(?: du mois)?(?: de l[’'](?:année|an|exercice))?|(?:à |la |en |fin de |de la )?(?:fin|mi)(?: du mois)?(?: de l[’'](?:année|an))?|(?:à |de |dès )?la (?:mi|fin))";
const OF = "(?: de | d[’']| |-)";
const TRILLION = '(?:[Bb]|[Tt]r)illion(?!s)';
const SEASON = '(?<season>printemps|été|automne|hiver)';

const FOLD: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  vingt: 20,
  cent: 100,
};
const shares = Object.entries({ une: 1, ...FOLD, neuf: 9 }).flatMap(([word, of]): Phrase[] =>
  of === 1
    ? []
    : [
        {
          pattern: `une? (?:\\p{L}+ )?sur (?:${word}|${of})(?![.,:]\\d| (?:mill|pour|%))`,
          value: 100 / of,
          unit: '%',
          step: of <= 10 ? 2 : 0.5,
        },
      ],
);

const PARTS: readonly (readonly [word: string, under: number])[] = [
  ['demis?', 2],
  ['tiers', 3],
  ['quarts?', 4],
  ['cinquièmes?', 5],
  ['sixièmes?', 6],
  ['septièmes?', 7],
  ['huitièmes?', 8],
  ['dixièmes?', 10],
  ['vingtièmes?', 20],
  ['centièmes?', 100],
];
const OVER: readonly (readonly [word: string, value: number])[] = [
  ['(?:un|le)', 1],
  ['(?:les )?(?:deux|2)', 2],
  ['(?:les )?(?:trois|3)', 3],
  ['(?:les )?(?:quatre|4)', 4],
  ['(?:les )?(?:neuf|9)', 9],
];
const fractions = PARTS.filter(([, under]) => under > 2).flatMap(([part, under]) =>
  OVER.filter(([, value]) => value < under).map(
    ([over, value]): Phrase => ({
      // 'le quart des sites' is a share, 'le quart d’heure' and 'le tiers payant' are none.
      pattern: `${over} ${part}(?= d(?:es?|u|[’'])(?! heure)(?!\\p{L}{0,2}heure)| de(?:s| la| l[’']| ses| leurs?| ces?)(?!\\p{L})|[ ]?[.,;:!?)»”"]| (?:plus|moins|environ|en|par|sont|est|ont|a|avec|seulement)(?!\\p{L})| ?$)`,
      value: (100 * value) / under,
      unit: '%',
      step: under >= 6 ? 1 : 2,
    }),
  ),
);

const about = (word: string, value: number): Phrase => ({
  pattern: `une (?:bonne |petite )?${word}`,
  value,
  unit: '',
  step: value >= 20 ? value / 10 : 1,
});

export const french: Language = {
  tag: 'fr',
  decimal: ',',
  groups: '\u202f ',
  otherDigits: [
    { pattern: "\\d{1,3}(?:['’]\\d{3})+\\.\\d+(?!\\d)", decimal: '.' },
    // A full stop parts thousands where a comma behind it or a second one leaves nothing else.
    { pattern: '\\d{1,3}(?:\\.\\d{3})+,\\d+(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.,])', decimal: ',' },
  ],
  ones: {
    zéro: 0,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    'dix-sept': 17,
    'dix-huit': 18,
    'dix-neuf': 19,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    'soixante-dix': 70,
    'soixante et onze': 71,
    'soixante-et-onze': 71,
    'soixante-douze': 72,
    'soixante-treize': 73,
    'soixante-quatorze': 74,
    'soixante-quinze': 75,
    'soixante-seize': 76,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
    'quatre-vingts': 80,
    'quatre-vingt': 80,
    'quatre-vingt-dix': 90,
    'quatre-vingt-onze': 91,
    'quatre-vingt-douze': 92,
    'quatre-vingt-treize': 93,
    'quatre-vingt-quatorze': 94,
    'quatre-vingt-quinze': 95,
    'quatre-vingt-seize': 96,
  },
  innerOnes: { un: 1, une: 1 },
  bare: ['cent', 'mille'],
  vague: 'plusieurs|quelques',
  tensAnd: true,
  scales: {
    cent: 100,
    cents: 100,
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
    billiard: 1e15,
    billiards: 1e15,
    trillion: 1e18,
    trillions: 1e18,
    mds: 1e9,
    md: 1e9,
    mrd: 1e9,
    mio: 1e6,
  },
  // Behind digits 'billion' is French only as 'un billion d’euros' has it; '5 billion' and 'bn' never are.
  foreignScales: `thousand|bn|bln|tn|trn|${TRILLION}(?! d(?:[’']|e[ s]))|(?<!(?<![\\d.,])[01](?:,\\d+)?[ -]?)${TRILLION}`,
  scaleOf: " de(?= )| d[’']",
  unitPart: ' et demie?',
  moneyScales: { k: 1e3, K: 1e3, M: 1e6, Mio: 1e6, Md: 1e9, Mds: 1e9, Mrd: 1e9 },
  letters: { k: { factor: 1e3 }, K: { factor: 1e3, loose: true }, M: { factor: 1e6, loose: true } },
  one: ['un', 'une'],
  shy: [],
  and: 'et',
  parts: { 'et demi': 0.5, 'et demie': 0.5, 'et quart': 0.25 },
  phrases: [
    { pattern: 'un demi[ -]million', value: 5e5, unit: '', step: 5e4 },
    { pattern: 'un demi[ -]milliard', value: 5e8, unit: '', step: 5e7 },
    { pattern: 'une demi[ -]heure', value: 0.5, unit: 'h', step: 0.1 },
    { pattern: 'une demi[ -]douzaine', value: 6, unit: '', step: 1 },
    { pattern: 'un demi[ -]siècle', value: 0.5, unit: 'century', step: 0.1 },
    { pattern: "un quart d[’']heure", value: 0.25, unit: 'h', step: 0.05 },
    { pattern: "trois quarts d[’']heure", value: 0.75, unit: 'h', step: 0.05 },
    { pattern: 'un (?:pour cent|%)', value: 1, unit: '%', step: 1 },
    { pattern: 'un demi[ -]point(?: de pourcentage)?', value: 0.5, unit: 'pp', step: 0.1 },
    { pattern: 'un point de pourcentage', value: 1, unit: 'pp', step: 1 },
    { pattern: 'un an et demi', value: 1.5, unit: 'year', step: 0.1 },
    { pattern: 'un mois et demi', value: 1.5, unit: 'month', step: 0.1 },
    { pattern: 'une heure et demie', value: 1.5, unit: 'h', step: 0.1 },
    about('dizaine', 10),
    about('douzaine', 12),
    about('quinzaine', 15),
    about('vingtaine', 20),
    about('trentaine', 30),
    about('quarantaine', 40),
    about('cinquantaine', 50),
    about('soixantaine', 60),
    about('centaine', 100),
    about('millier', 1000),
    {
      pattern: '(?:la )?(?<!(?:première|seconde|deuxième|autre|bonne) )moitié',
      value: 50,
      unit: '%',
      step: 5,
    },
    ...fractions,
    { pattern: '(?<=(?:plus|près|moins) du )tiers', value: 100 / 3, unit: '%', step: 2 },
    { pattern: '(?<=(?:plus|près|moins) du )quart', value: 25, unit: '%', step: 2 },
    ...shares,
    {
      pattern: '(?:doublé(?:e?s?)|doubler|doublent|doublait|doublera|le double)',
      value: 2,
      unit: 'times',
      step: 0.5,
    },
    {
      pattern: 'double(?= (?:de|du|des|la|le|les|son|sa|ses|leur|leurs|en|à)(?!\\p{L}))',
      value: 2,
      unit: 'times',
      step: 0.5,
    },
    {
      pattern: '(?:triplé(?:e?s?)|tripler|triplent|triplait|triplera|le triple)',
      value: 3,
      unit: 'times',
      step: 0.5,
    },
    {
      pattern: 'triple(?= (?:de|du|des|la|le|les|son|sa|ses|leur|leurs|en)(?!\\p{L}))',
      value: 3,
      unit: 'times',
      step: 0.5,
    },
    {
      pattern: '(?:quadruplé(?:e?s?)|quadrupler|quadruplent|le quadruple)',
      value: 4,
      unit: 'times',
      step: 0.5,
    },
    { pattern: '(?:quintuplé(?:e?s?)|quintupler|le quintuple)', value: 5, unit: 'times', step: 0.5 },
    { pattern: '(?:décuplé(?:e?s?)|décupler|le décuple)', value: 10, unit: 'times', step: 1 },
    { pattern: '(?:divisée?s? par deux|réduite?s? de moitié)', value: 0.5, unit: 'times', step: 0.1 },
  ],
  phraseStarts:
    '(?<=du )(?:tiers|quart)|une? (?:an|mois|heure) et demi|un (?:pour cent|%|point de)|un demi|une (?:demi|bonne |petite )|un quart|une \\p{L}+aine|un millier|une? (?:\\p{L}+ )?sur |(?:la )?moitié|(?:un|le) (?:tiers|quart|cinquième|sixième|septième|huitième|dixième|vingtième|centième)|les (?:deux|trois|quatre|neuf|[2-9]) (?:tiers|quarts|cinquièmes|dixièmes)|le (?:double|triple|quadruple|quintuple|décuple)|doubl|tripl|quadrupl|quintupl|décupl|divisé|réduite? de',
  before: [
    ["(?:(?:un peu|bien|beaucoup|nettement|largement|légèrement) )?plus d(?:e|u|es|[’'])", 'over'],
    ['(?:au-delà de|au-dessus de|supérieure?s? à|dépass(?:e|ent|ait|é|er|ant))', 'over'],
    ['(?:au moins|au minimum|pas moins de|minimum|à partir de|ne? (?:pas )?moins de)', 'atLeast'],
    ["(?:jusqu[’']à|au plus|au maximum|pas plus de|tout au plus|maximum)", 'upTo'],
    ["(?:(?:un peu|bien|beaucoup|nettement|légèrement) )?moins d(?:e|u|es|[’'])", 'under'],
    ['(?:en dessous de|au-dessous de|sous (?:les?|la) |inférieure?s? à)', 'under'],
    [
      "(?:environ|quelque|à peu près|approximativement|autour de|aux (?:alentours|environs) de|de l[’']ordre de|une estimation de|quasi|env\\.|grosso modo|plus ou moins)",
      'about',
    ],
    ["(?:près d(?:e|u|es|[’'])|presque|à peine|pas loin de|quasiment|proche de)", 'nearly'],
    ['[~≈∼±]', 'about'],
    ['(?:>=|≥|⩾)', 'atLeast'],
    ['(?:<=|≤|⩽)', 'upTo'],
    ['>', 'over'],
    ['<', 'under'],
  ],
  after: [
    ['\\+(?![\\p{L}\\p{N}])', 'atLeast'],
    [' (?:ou|et) (?:plus|davantage)(?!\\p{L})', 'atLeast'],
    [' (?:au moins|au minimum)(?!\\p{L})', 'atLeast'],
    [' ou moins(?!\\p{L})', 'upTo'],
    [' (?:au plus|au maximum)(?!\\p{L})', 'upTo'],
    [' environ(?!\\p{L})', 'about'],
  ],
  during: { word: '(?!)', unlessAfter: '(?!)', unlessBefore: '(?!)' },
  minus: '(?<!(?:au|du|pas|ou|de|le|plus|non) )moins',
  units: unitWords(`
    pour cent, pourcent, pourcents: %
    points de pourcentage, point de pourcentage, points de pourcent, point de pourcent: pp
    points de base, point de base: bp
    pour mille: ‰
    fois: times
    watts, watt: W
    kilowatts, kilowatt: kW
    mégawatts, mégawatt: MW
    gigawatts, gigawatt: GW
    térawatts, térawatt: TW
    chevaux, ch: hp
    wattheures, wattheure: Wh
    kilowattheures, kilowattheure, kilowatts-heures, kilowatt-heure: kWh
    mégawattheures, mégawattheure, mégawatts-heures: MWh
    gigawattheures, gigawattheure: GWh
    térawattheures, térawattheure, térawatts-heures: TWh
    joules, joule: J
    mégajoules: MJ
    gigajoules: GJ
    kilocalories, calories: kcal
    nanosecondes, nanoseconde: ns
    microsecondes, microseconde: µs
    millisecondes, milliseconde: ms
    secondes, seconde: s
    minutes, minute, mn: min
    heures, heure: h
    jours, jour: day
    semaines, semaine: week
    mois: month
    trimestres, trimestre: quarter
    ans, an, années, année: year
    décennies, décennie: decade
    siècles, siècle: century
    nanomètres, nanomètre: nm
    micromètres, micromètre, microns: µm
    millimètres, millimètre: mm
    centimètres, centimètre: cm
    mètres, mètre: m
    kilomètres, kilomètre: km
    pouces, pouce: in
    milles marins, mille marin: nmi
    mètres carrés, mètre carré: m²
    kilomètres carrés, kilomètre carré: km²
    hectares, hectare: ha
    millilitres, millilitre: ml
    centilitres, centilitre: cl
    litres, litre: l
    hectolitres, hectolitre: hl
    mètres cubes, mètre cube: m³
    kilomètres cubes: km³
    gallons: gal
    barils, baril: bbl
    microgrammes: µg
    milligrammes, milligramme: mg
    grammes, gramme: g
    kilogrammes, kilogramme, kilos, kilo: kg
    tonnes, tonne: t
    kilotonnes: kt
    mégatonnes: Mt
    gigatonnes: Gt
    livres, livre: pound
    onces, once: oz
    bits: bit
    octets, octet: byte
    kilooctets, ko: kB
    mégaoctets, mo: MB
    gigaoctets, go: GB
    téraoctets, to: TB
    pétaoctets, po: PB
    mégabits par seconde: Mbit/s
    gigabits par seconde: Gbit/s
    gigaflops: gigaFLOPS
    téraflops: teraFLOPS
    pétaflops: petaFLOPS
    exaflops: exaFLOPS
    hertz: Hz
    kilohertz: kHz
    mégahertz: MHz
    gigahertz: GHz
    kilomètres par heure, kilomètres à l’heure, kilomètres à l'heure, kilomètres/heure: km/h
    mètres par seconde: m/s
    nœuds, noeuds: kn
    volts, volt: V
    kilovolts: kV
    ampères: A
    degrés celsius: °C
    degrés fahrenheit: °F
    degrés, degré: °
    kelvins: K
    dollars américains, dollars us, dollars, dollar, $ us: USD
    euros, euro: EUR
    livres sterling, livre sterling: GBP
    yens, yen: JPY
    yuans, yuan, renminbi: CNY
    francs suisses, franc suisse: CHF
    dollars australiens: AUD
    dollars canadiens: CAD
    dollars de hong kong: HKD
    roupies: INR
    wons sud-coréens, wons: KRW
    roubles, rouble: RUB
    hryvnias: UAH
    livres turques: TRY
    couronnes suédoises: SEK
    couronnes norvégiennes: NOK
    couronnes danoises: DKK
    zlotys, zloty: PLN
    reais: BRL
    centimes, centime, cents: cent
    pence: pence
  `),
  per: ['par', '/'],
  perTime: ['chaque', 'à l’', "à l'"],
  perThing:
    "habitants?|personne|utilisateur|utilisatrice|abonné|salarié|foyer|ménage|élève|enfant|client|action|titre|part|unité|passager|véhicule|tête|nuit|repas|million d[’']habitants|million de jetons|100 000 habitants|1 000 habitants|tonne de CO2",
  perAdjective: '(?!)',
  notPer: 'plus tôt|plus tard|avant|après|auparavant|précédent|dernier|prochain',
  to: ['à', '-', '–', '—', 'ou', 'jusqu’à'],
  between: 'entre',
  // 'passer de 3 à 4' is a change, 'de 3 à 4' by itself a range.
  from: '(?:pass|augment|mont|grimp|baiss|recul|chut|tomb|progress|diminu|descend|réduit|rédui|relev|port|bond|évolu|abaiss|ramen|hiss|croît|accru)\\p{L}*(?:,? \\p{L}{1,10}){0,3} de',
  notFrom: '(?!)',
  outOf: '(?:\\p{L}+ )?sur',
  fractionOf: 'de|des|du',
  of: 'des|de|sur',
  metres: 'de (?:haut|long|large|profondeur|hauteur|longueur|distance|altitude)|haies|nage libre|plus',
  labels: set(`
    étape page pages chapitre section partie phase version niveau rang ligne colonne point diapositive figure tableau
    type tour article art annexe no n numéro numéros question règle classe catégorie tome volume vol épisode saison
    acte scène vers modèle série groupe ligue quai voie route autoroute rue bloc réacteur formule boeing airbus apollo
    zone lot cas chaîne bus ligne chambre salle alinéa verset option scénario top
  `),
  notNames: set(`
    le la les un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes tous
    toutes tout toute chaque quelque quelques plusieurs aucun aucune seuls seules seulement environ près presque plus
    moins au-delà entre jusqu à après avant avec dans dès depuis durant en et ou mais donc or ni car par parmi pendant
    pour quand que qui quoi où comment pourquoi sans selon sous sur vers chez contre si lorsque puis alors ainsi aussi
    encore déjà enfin ensuite hier demain aujourd’hui il ils elle elles on nous vous je tu est sont était étaient sera
    seront a ont avait avaient aura auront total soit dont autres nouvelles nouveaux premiers premières derniers
    dernières exactement actuellement
  `),
  stops: set(`
    le la les un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes et ou mais
    donc or ni car à après avant avec dans dès depuis durant en par parmi pendant pour quand que qui quoi où sans selon
    sous sur vers chez contre si lorsque puis alors ainsi aussi encore déjà est sont était étaient sera seront a ont
    avait avaient aura auront il ils elle elles on nous vous je tu ne pas plus moins se y été être avoir fait font
    entre dont soit fois pour-cent heures euros dollars rapport exemple ailleurs contre face grâce jusque
  `),
  isPlural(word) {
    const low = word.toLowerCase();
    // Acronyms have no plural: 'GPU'.
    if (/^\p{Lu}{2,5}$/u.test(word)) return !/^(?:EU|USA|UE|ONU|EDF|IBM|AMD|SNCF|RATP)$/.test(word);
    if (ADJECTIVES.has(low)) return false;
    if (/^(?:gens|voix|prix|fois|noix|croix|choix)$/.test(low)) return low !== 'fois';
    if (/^\p{Lu}/u.test(word) && !/[\p{Lu}\d]s$/u.test(word) && low.endsWith('is')) return false;
    return (
      low.length > 2 &&
      /(?:s|aux|eux|oux)$/.test(low) &&
      !/(?:ss|us|très|dans|sous|mais|plus|moins|après|près|depuis|pays-bas|dès|vers|sans|hors|alors|lors|puis|jamais|toujours|parfois|ailleurs|divers)$/.test(
        low,
      )
    );
  },
  small: set(`
    le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre tous toutes seulement exactement
    et ou avec par dans en sur à pour que est sont était étaient sera a ont avait il ils elle elles on y total record
    soit
  `),
  pronouns: set('il ils elle elles on nous vous je tu ce ceci cela ça qui'),
  dates: [
    ...ISO_DATES,
    { pattern: `${DAY}[ ]?(?:-|–|au|et)[ ]?${DAY2} ${MONTH}(?: ${YEAR})?` },
    { pattern: `${DAY} ${MONTH}(?: ${YEAR})?` },
    { pattern: '(?<day>3[01]|[12]\\d|0?[1-9])[./](?<mon>1[0-2]|0?[1-9])[./](?<year>(?:19|20)\\d\\d)(?!\\d)' },
    { pattern: `${PART}${OF}${MONTH}(?: ${YEAR})?` },
    { pattern: `${PART}${OF}${YEAR}` },
    { pattern: `${MONTH}(?: de l[’']an)? ${YEAR}` },
    { pattern: `[QT](?<quarter>[1-4])(?:[ /-])?(?:${YEAR})?(?![\\p{L}\\d])`, exact: true },
    { pattern: `(?:[TS](?<quarter>[1-4])|S(?<half>[12])) ${YEAR}`, exact: true },
    {
      pattern: `(?:le |au |du )?(?:(?<quarter>premier|deuxième|second|troisième|quatrième|dernier)|(?<quarter2>[1-4])(?:er|e|ème)) trimestre(?:(?: de| d[’']| de l[’']année)? ${YEAR})?`,
    },
    {
      pattern: `(?:le |au |du )?(?:(?<half>premier|second|deuxième)|(?<half2>[12])(?:er|e|d|nd|ème)) semestre(?:(?: de| d[’']| de l[’']année)? ${YEAR})?`,
    },
    { pattern: `${SEASON}(?: de| d[’']| de l[’']année)? ${YEAR}` },
    { pattern: '(?:les )?années (?<decade>1[0-9]|20)(?<ten>\\d)0(?!\\d)' },
    {
      pattern:
        '(?<year>(?:19|20)\\d\\d)(?:–(?<year2>\\d\\d)|-(?<year3>1[3-9]|[2-9]\\d))(?![\\p{L}\\d%-]|[.,:]\\d)',
    },
    {
      pattern: `(?:(?<=(?<!\\p{L})(?:en|depuis|dès|jusqu[’']en|de|d[’']|du mois de|au mois de|à|et|fin|début|mi-?) ?)${MONTH}|(?<name>${NAMES})(?!\\p{L}))(?! \\d)`,
    },
    {
      pattern: `(?<![\\d:.,])(?<hour>[01]?\\d|2[0-4])[ ]?h[ ]?(?<minute>[0-5]\\d)(?!\\d|[.,]\\d|[ ]?(?:min|mn|m)(?!\\p{L})|\\p{L})${ZONE}`,
    },
    {
      pattern: `(?<=(?<!\\p{L})(?:à|dès|jusqu[’']à|vers|(?:de|entre)(?= \\d\\d?[ ]?(?:h|heures) (?:à|et) \\d)) )(?<![\\d:.,])(?<hour>[01]?\\d|2[0-4])[ ]?(?:h|heures)(?![\\p{L}\\d]| ?\\d)(?! (?:de|d[’']|par|plus|avant|après)(?!\\p{L}))${ZONE}`,
    },
    { pattern: `(?<![\\d:.,])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])${ZONE}` },
    { pattern: '(?<clock>midi|minuit)(?!\\p{L})' },
  ],
  months: {
    jan: 1,
    fév: 2,
    mar: 3,
    avr: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    juil: 7,
    aoû: 8,
    aou: 8,
    sep: 9,
    oct: 10,
    nov: 11,
    déc: 12,
  },
  thirds: { début: 1, mi: 2, fin: 3 },
  quarters: {
    premier: 1,
    deuxième: 2,
    second: 2,
    troisième: 3,
    quatrième: 4,
    dernier: 4,
    1: 1,
    2: 2,
    3: 3,
    4: 4,
  },
  halves: { premier: 1, second: 2, deuxième: 2, 1: 1, 2: 2 },
  seasons: { printemps: 3, été: 6, automne: 9, hiver: 12 },
  clocks: { midi: 720, minuit: 0 },
  beside: "à|vers|le|dès|de|entre|jusqu[’']à|peu (?:avant|après)",
  until: 'jusqu’à|jusqu’en|jusqu’au|au',
  yearAfter:
    "en|depuis|dès|jusqu[’']en|de|à|et|ou|pour|avant|après|vers|année|années|an|l[’']an|exercice|fin|début|mi|printemps|été|automne|hiver|saison|trimestre|semestre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|entre|par rapport à|qu[’']en|horizon|d[’']ici(?: à)?|sur|contre",
  abbreviations: set(
    'm. mm. mme. dr. pr. etc. p. pp. art. fig. no. cf. ex. env. av. apr. j.-c. st. ste. janv. févr. avr. juil. sept. oct. nov. déc. vol. éd. min. max. tél. bd. ch. al.',
  ),
  print: {
    manyFrom: 2,
    qualifiers: {
      exact: '',
      about: 'environ ',
      nearly: 'près de ',
      atLeast: 'au moins ',
      over: 'plus de ',
      upTo: 'au plus ',
      under: 'moins de ',
    },
    scales: [
      [1e9, 'milliards'],
      [1e6, 'millions'],
    ],
    times: ['fois', 'fois'],
    points: ['point de pourcentage', 'points de pourcentage'],
    units: {
      times: ['fois', 'fois'],
      pp: ['point de pourcentage', 'points de pourcentage'],
      bp: ['point de base', 'points de base'],
      s: ['seconde', 'secondes'],
      min: ['minute', 'minutes'],
      h: ['heure', 'heures'],
      day: ['jour', 'jours'],
      week: ['semaine', 'semaines'],
      month: ['mois', 'mois'],
      quarter: ['trimestre', 'trimestres'],
      year: ['an', 'ans'],
      decade: ['décennie', 'décennies'],
      century: ['siècle', 'siècles'],
      pound: ['livre', 'livres'],
      byte: ['octet', 'octets'],
      bit: ['bit', 'bits'],
      EUR: ['\u00a0€', '\u00a0€'],
      USD: ['\u00a0$', '\u00a0$'],
      GBP: ['\u00a0£', '\u00a0£'],
      cent: ['centime', 'centimes'],
      pence: ['pence', 'pence'],
      bbl: ['baril', 'barils'],
    },
    per: 'par',
    to: ' à ',
    notStated: 'non précisé',
  },
};

/** Adjectives that stand before a noun in the plural: not what is counted. */
const ADJECTIVES = set(`
  nouveaux nouvelles grands grandes petits petites autres premiers premières derniers dernières jeunes gros grosses
  bons bonnes anciens anciennes seuls seules mêmes principaux principales différents différentes vieux vieilles
  meilleurs meilleures prochains prochaines futurs futures longs longues hauts hautes
`);
