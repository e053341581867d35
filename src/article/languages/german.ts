/** German, as figures and dates need it. */
import { ISO_DATES, set, unitWords, YEAR, ZONE } from './data.ts';
import type { Language, Phrase } from './language.ts';

const MONTH =
  '(?<month>Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Mrz\\.?|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.)(?!\\p{L})';
const NAMES = 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])\\.';
const DAY2 = '(?<day2>3[01]|[12]\\d|0?[1-9])\\.';
const PART = '(?<part>(?:gegen )?(?:Anfang|Mitte|Ende)|(?:Anfang|Mitte|Ende) des(?: Jahres)?)';
const SEASON = '(?<season>Frühjahr|Frühling|Sommer|Herbst|Winter)';

/** 'ein Vertrag über 200 Millionen' is one of 200 million. */
const NOT_OF =
  '(?<!(?:vertrag|vertrags|vertrages|verträge|verträgen|auftrag|auftrags|aufträge|kredit|kredits|kredite|darlehen|rechnung|anleihe|anleihen|scheck|deal|abkommen|finanzierung|finanzierungsrunde|bescheid|bürgschaft|gutschein|police|zusage|förderung|angebot|wechsel|spende|geldstrafe|bußgeld) )';

/** Numbers that stand inside 'verdreifacht', 'achtfach', 'dreimal'. */
const FOLD: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  zwanzig: 20,
  hundert: 100,
  tausend: 1000,
};
const folds = Object.entries(FOLD).flatMap(([word, value]): Phrase[] => {
  const step = value >= 10 ? value / 10 : 0.5;
  const base = { value, unit: 'times', step };
  return [
    { pattern: `(?:(?:das|ein) )?${word}fach(?:e[snmr]?)?`, ...base },
    { pattern: `ver${word}fach(?:en|t|te|ten|ung)`, ...base },
    { pattern: `${word}mal`, ...base },
  ];
});

const SHARES: readonly (readonly [word: string, digits: string, of: number])[] = [
  ['zwei', '2', 2],
  ['drei', '3', 3],
  ['vier', '4', 4],
  ['fünf', '5', 5],
  ['sechs', '6', 6],
  ['acht', '8', 8],
  ['zehn', '10', 10],
  ['zwanzig', '20', 20],
  ['hundert', '100', 100],
];
const EVERY: Readonly<Record<number, string>> = {
  2: 'zweite',
  3: 'dritte',
  4: 'vierte',
  5: 'fünfte',
  6: 'sechste',
  8: 'achte',
  10: 'zehnte',
  20: 'zwanzigste',
  100: 'hundertste',
};
const shares = SHARES.flatMap(([word, digits, of]): Phrase[] => {
  const base = { value: 100 / of, unit: '%', step: of <= 10 ? 2 : 0.5 };
  return [
    {
      pattern: `eine?[rsm]? (?:von|unter) (?:${word}|${digits})(?! (?:Mio|Mrd|Mill|Prozent))(?![.,:]\\d)`,
      ...base,
    },
    {
      pattern: `jede[rsmn]? (?:${EVERY[of]}[rsmn]?|${digits}\\.)(?! (?:Tag|Monat|Woche|Jahr|Stunde|Minute)(?:e?[sn]?)(?!\\p{L}))`,
      ...base,
    },
  ];
});

const PARTS: readonly (readonly [word: string, under: number])[] = [
  ['Drittel', 3],
  ['Viertel', 4],
  ['Fünftel', 5],
  ['Sechstel', 6],
  ['Siebtel', 7],
  ['Achtel', 8],
  ['Neuntel', 9],
  ['Zehntel', 10],
  ['Zwanzigstel', 20],
  ['Hundertstel', 100],
];
const OVER: readonly (readonly [word: string, value: number])[] = [
  ['eine?[mns]?', 1],
  ['(?:zwei|2)', 2],
  ['(?:drei|3)', 3],
  ['(?:vier|4)', 4],
  ['(?:fünf|5)', 5],
  ['(?:sieben|7)', 7],
  ['(?:neun|9)', 9],
];
const fractions = PARTS.flatMap(([part, under]) =>
  OVER.filter(([, value]) => value < under).map(
    ([over, value]): Phrase => ({
      pattern: `${over} ?${part}[ns]?(?! (?:Stunde|Sekunde|Liter)n?(?!\\p{L}))`,
      value: (100 * value) / under,
      unit: '%',
      step: under >= 6 ? 1 : 2,
    }),
  ),
);

export const german: Language = {
  tag: 'de',
  decimal: ',',
  groups: '. ',
  otherDigits: [{ pattern: "\\d{1,3}(?:['’]\\d{3})+\\.\\d+(?!\\d)", decimal: '.' }],
  ones: {
    null: 0,
    eins: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    anderthalb: 1.5,
    eineinhalb: 1.5,
  },
  innerOnes: { ein: 1 },
  bare: ['hundert', 'tausend'],
  vague: 'paar|einige|einigen|mehrere|mehreren|viele|vielen|wenige|wenigen|etliche|etlichen|zig',
  glued: {
    scales: { hundert: 100, tausend: 1000 },
    parts: { einhalb: 0.5, einviertel: 0.25, dreiviertel: 0.75 },
    and: 'und',
  },
  scales: {
    dutzend: 12,
    hundert: 100,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    billion: 1e12,
    billionen: 1e12,
    billiarde: 1e15,
    billiarden: 1e15,
    trillion: 1e18,
    trillionen: 1e18,
    'tsd.': 1e3,
    tsd: 1e3,
    'mio.': 1e6,
    mio: 1e6,
    'mill.': 1e6,
    'mrd.': 1e9,
    mrd: 1e9,
    'bio.': 1e12,
    bio: 1e12,
    'brd.': 1e15,
  },
  // A small letter, or a plural's number before the singular, is the English word, a thousand or a million times less.
  foreignScales: 'billions?|trillions?|thousand|bn|bln|tn|trn|(?<!(?<![\\d.,])1[ -]?)(?:Billion|Trillion)',
  moneyScales: { k: 1e3, T: 1e3, M: 1e6, Mio: 1e6, Mrd: 1e9 },
  letters: { k: { factor: 1e3 }, K: { factor: 1e3, loose: true }, M: { factor: 1e6, loose: true } },
  one: ['eine', 'einer', 'einem', 'einen', 'eines', 'ein'],
  shy: ['eins'],
  and: 'und',
  parts: { 'und eine halbe': 0.5, 'und ein halbes': 0.5, 'und ein halber': 0.5 },
  phrases: [
    { pattern: 'eine[rn]? halben? Million', value: 5e5, unit: '', step: 5e4 },
    { pattern: 'eine[rn]? halben? Milliarde', value: 5e8, unit: '', step: 5e7 },
    { pattern: 'eine[rn]? halben? Billion', value: 5e11, unit: '', step: 5e10 },
    { pattern: 'eine[rn]? Viertelmillion', value: 25e4, unit: '', step: 1e4 },
    { pattern: 'eine[rn]? Viertelmilliarde', value: 25e7, unit: '', step: 1e7 },
    { pattern: 'eine[rn]? Dreiviertelmillion', value: 75e4, unit: '', step: 1e4 },
    { pattern: 'eine[rn]? Dreiviertelmilliarde', value: 75e7, unit: '', step: 1e7 },
    { pattern: 'ein(?:em|es)? halbe[sn] Dutzend', value: 6, unit: '', step: 1 },
    { pattern: 'eine[rn]? halben? Stunde', value: 0.5, unit: 'h', step: 0.1 },
    { pattern: 'eine[rn]? Viertelstunde', value: 0.25, unit: 'h', step: 0.05 },
    { pattern: 'eine[rn]? Dreiviertelstunde', value: 0.75, unit: 'h', step: 0.05 },
    { pattern: 'ein(?:em|es)? halbe[sn] Jahr(?:es)?', value: 0.5, unit: 'year', step: 0.1 },
    { pattern: 'ein(?:em|es)? halbe[sn] Jahrhunderts?', value: 0.5, unit: 'century', step: 0.1 },
    { pattern: 'eine?[mns]? (?:Prozent|%)(?![ -]?punkt)', value: 1, unit: '%', step: 1 },
    { pattern: 'eine?[mns]? Prozentpunkt(?:es)?', value: 1, unit: 'pp', step: 1 },
    { pattern: 'eine?[mns]? halbe[rsnm]? Prozent', value: 0.5, unit: '%', step: 0.1 },
    { pattern: 'eine?[mns]? halbe[rsnm]? Prozentpunkt(?:es)?', value: 0.5, unit: 'pp', step: 0.1 },
    ...fractions,
    ...shares,
    {
      pattern:
        '(?:die |der |zur )?(?<!(?:erste|zweite|obere|untere|letzte|bessere|vordere|hintere|andere|gegnerische)n? )Hälfte',
      value: 50,
      unit: '%',
      step: 5,
    },
    {
      pattern: 'halb so (?:viele?|groß|hoch|teuer|lange?|oft|schnell|schwer|stark|weit)',
      value: 0.5,
      unit: 'times',
      step: 0.1,
    },
    { pattern: '(?:halbiert(?:en?|er)?|halbieren|Halbierung)', value: 0.5, unit: 'times', step: 0.1 },
    {
      pattern: '(?:doppelt so|(?:das )?Doppelte[ns]?|verdoppel(?:n|t|te|ten)|Verdopp(?:e?lung))',
      value: 2,
      unit: 'times',
      step: 0.5,
    },
    ...folds,
  ],
  phraseStarts:
    'eine?[rsmn]? (?:halb|Viertel|Dreiviertel|Drittel|Fünftel|Sechstel|Siebtel|Achtel|Neuntel|Zehntel|Zwanzigstel|Hundertstel|von|unter|Prozent|\\p{L}+fache)|das (?:Doppelte|\\p{L}+fache)|(?:die |der |zur )?Hälfte|jede[rsmn]? (?:\\d|zwei|drit|vier|fünf|sechs|acht|zehn|zwanzig|hundert)|halb so|halbier|doppelt so|Doppelte|verdopp|ver\\p{L}{4,8}fach|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert|tausend)(?:mal|fach)',
  before: [
    [`${NOT_OF}(?:(?:weit|deutlich|leicht|etwas|knapp|gut) )?(?:über|oberhalb von|jenseits von)`, 'over'],
    ['(?:(?:weit|deutlich|etwas|viel|erheblich|wesentlich) )?mehr als', 'over'],
    ['(?:größer als|höher als|länger als|schwerer als|teurer als)', 'over'],
    ['gut', 'over'],
    ['(?:mindestens|wenigstens|zumindest|nicht weniger als|minimal|ab)', 'atLeast'],
    ['(?:bis zu|höchstens|maximal|nicht mehr als|allenfalls|max\\.)', 'upTo'],
    ['(?:(?:weit|deutlich|leicht|etwas|knapp) )?(?:unter|unterhalb von)', 'under'],
    ['nicht einmal', 'under'],
    ['(?:(?:weit|deutlich|etwas|viel) )?(?:weniger als|kleiner als|niedriger als)', 'under'],
    [
      '(?:rund|etwa|in etwa|ungefähr|circa|zirka|ca\\.?|schätzungsweise|geschätzte?n?|annähernd um die|um die|an die|grob|so um die)',
      'about',
    ],
    ['(?:fast|beinahe|nahezu|knapp|annähernd|kaum|bald)', 'nearly'],
    ['[~≈∼]', 'about'],
    ['(?:>=|≥|⩾)', 'atLeast'],
    ['(?:<=|≤|⩽)', 'upTo'],
    ['>', 'over'],
    ['<', 'under'],
  ],
  after: [
    ['\\+(?![\\p{L}\\p{N}])', 'atLeast'],
    [' (?:oder|und) (?:mehr|darüber|länger|höher)(?!\\p{L})', 'atLeast'],
    [' (?:oder|und) (?:weniger|darunter|niedriger)(?!\\p{L})', 'upTo'],
  ],
  during: {
    word: 'über',
    unlessAfter: 'seit|nach|vor|von|auf|dauert|dauerte|dauern|währt|ist|sind|war|waren|liegt|lag',
    unlessBefore: 'alt|her|lang|zurück|älter|später|früher',
  },
  minus: 'minus',
  units: unitWords(`
    prozent, prozentig, prozentige, prozentigen, prozentiger, prozentiges, prozentigem, v. h., v.h.: %
    prozentpunkte, prozentpunkt, prozentpunkten, prozentpunktes, prozentpunkts, prozentpünktchen: pp
    basispunkte, basispunkt, basispunkten: bp
    promille: ‰
    mal, fach, fache, fachen, faches, facher: times
    watt: W
    kilowatt: kW
    megawatt: MW
    gigawatt: GW
    terawatt: TW
    ps: hp
    wattstunde, wattstunden: Wh
    kilowattstunde, kilowattstunden: kWh
    megawattstunde, megawattstunden: MWh
    gigawattstunde, gigawattstunden: GWh
    terawattstunde, terawattstunden: TWh
    joule: J
    kilojoule: kJ
    megajoule: MJ
    gigajoule: GJ
    kilokalorien, kilokalorie, kalorien: kcal
    nanosekunde, nanosekunden: ns
    mikrosekunde, mikrosekunden: µs
    millisekunde, millisekunden: ms
    sekunde, sekunden, sek., sek, sekündig, sekündige, sekündigen, sekündiger: s
    minute, minuten, min., minütig, minütige, minütigen, minütiger, minütiges: min
    stunde, stunden, std., std, stündig, stündige, stündigen, stündiger, stündiges: h
    tag, tage, tagen, tages, tägig, tägige, tägigen, tägiger, tägiges: day
    woche, wochen, wöchig, wöchige, wöchigen, wöchiger, wöchiges: week
    monat, monate, monaten, monats, monatig, monatige, monatigen, monatiger, monatiges: month
    quartal, quartale, quartalen: quarter
    jahr, jahre, jahren, jahres, jährig, jährige, jährigen, jähriger, jähriges, jährigem: year
    jahrzehnt, jahrzehnte, jahrzehnten: decade
    jahrhundert, jahrhunderte, jahrhunderten: century
    nanometer, nanometern: nm
    mikrometer, mikrometern: µm
    millimeter, millimetern: mm
    zentimeter, zentimetern: cm
    meter, metern: m
    kilometer, kilometern: km
    zoll: in
    meilen, meile: mi
    seemeilen, seemeile: nmi
    quadratzentimeter, quadratzentimetern: cm²
    quadratmeter, quadratmetern, qm: m²
    quadratkilometer, quadratkilometern, qkm: km²
    hektar, hektare, hektaren: ha
    milliliter, millilitern: ml
    zentiliter, zentilitern: cl
    liter, litern: l
    hektoliter, hektolitern: hl
    kubikmeter, kubikmetern, cbm: m³
    kubikkilometer: km³
    gallonen: gal
    barrel, fass: bbl
    mikrogramm: µg
    milligramm: mg
    gramm: g
    kilogramm, kilo: kg
    tonne, tonnen: t
    kilotonne, kilotonnen: kt
    megatonne, megatonnen: Mt
    gigatonne, gigatonnen: Gt
    pfund: pound
    unzen, unze: oz
    bit, bits: bit
    byte, bytes: byte
    kilobyte: kB
    megabyte: MB
    gigabyte: GB
    terabyte: TB
    petabyte: PB
    exabyte: EB
    megabit pro sekunde: Mbit/s
    gigabit pro sekunde: Gbit/s
    terabit pro sekunde: Tbit/s
    gigaflops: gigaFLOPS
    teraflops: teraFLOPS
    petaflops: petaFLOPS
    exaflops: exaFLOPS
    hertz: Hz
    kilohertz: kHz
    megahertz: MHz
    gigahertz: GHz
    stundenkilometer, stundenkilometern, kilometer pro stunde, kilometern pro stunde: km/h
    meter pro sekunde, metern pro sekunde: m/s
    knoten: kn
    pascal: Pa
    hektopascal: hPa
    volt: V
    kilovolt: kV
    ampere: A
    grad celsius: °C
    grad fahrenheit: °F
    grad: °
    kelvin: K
    us-dollar, dollar, us-dollars: USD
    euro, euros: EUR
    pfund sterling, britische pfund, britischen pfund: GBP
    yen: JPY
    yuan, renminbi: CNY
    schweizer franken, franken, fr., sfr.: CHF
    australische dollar: AUD
    kanadische dollar: CAD
    hongkong-dollar: HKD
    rupien, indische rupien: INR
    südkoreanische won, won: KRW
    rubel: RUB
    griwna, hrywnja: UAH
    türkische lira, lira: TRY
    schwedische kronen: SEK
    norwegische kronen: NOK
    dänische kronen: DKK
    tschechische kronen: CZK
    zloty, złoty: PLN
    forint: HUF
    cent, cents: cent
    pence: pence
  `),
  per: ['pro', 'je', '/'],
  perTime: ['im', 'am', 'in der', 'die'],
  perAdjective: '(?!(?:tag|woche|monat|jahr)(?!\\p{L}))\\p{Ll}+e[rsn]?',
  notPer:
    '\\d+|zuvor|davor|danach|später|früher|lang|darauf|mai|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|des',
  to: ['bis', 'bis zu', '-', '–', '—', 'oder'],
  between: 'zwischen',
  // 'von 1,2 bis 1,5' is a range; a change is said with 'auf'.
  from: '(?!)',
  notFrom: '(?!)',
  outOf: 'von|aus|von jeweils',
  fractionOf: 'der|des|von|aller|dieser|ihrer|seiner',
  of: 'von|der|der insgesamt|von insgesamt',
  metres: 'lauf|hoch|lang|breit|tief|weit|groß|höhe|länge|über|unter|entfernt',
  labels: set(`
    schritt seite seiten kapitel abschnitt teil phase version stufe ebene zeile spalte punkt punkte folie abbildung
    tabelle typ runde artikel art. paragraf paragraph paragrafen absatz abs. anhang nr nr. nummer nummern frage regel
    grad klasse kategorie band bd. ausgabe folge staffel akt szene vers modell serie gruppe liga bundesliga platz rang
    zimmer raum halle gleis linie straße bundesstraße autobahn block reaktor formel boeing airbus apollo falcon
    starlink agenda zone werk variante fall level kanal bus tram liste ziffer satz leopard puma tiger
  `),
  notNames: set(`
    der die das den dem des ein eine einer einem einen eines dieser diese dieses diesen diesem jener jene alle allen
    aller jeder jede jedes beide einige mehrere viele wenige kein keine keiner nur sogar auch noch schon bereits erst
    etwa rund knapp fast gut über unter mehr weniger mindestens höchstens maximal circa zirka ungefähr zwischen bis
    ab an am auf aus bei beim durch für gegen in im ins mit nach seit um von vom vor während wegen zu zum zur ohne
    und oder aber denn doch sondern als wenn weil dass ob wie wo was wer wann warum dann dort hier da so nun jetzt
    heute gestern morgen zuletzt insgesamt zusammen davon darunter dabei damit dafür dazu außerdem zudem ferner
    weitere andere neue ihre seine unsere meine sie er es wir ihr ich man ist sind war waren wird werden wurde wurden
    hat haben hatte hatten kann können soll sollen will wollen muss müssen darf dürfen genau exakt derzeit aktuell
    ganze stolze satte minus plus statt gegenüber laut gemäß je pro
  `),
  stops: set(`
    der die das den dem des ein eine einer einem einen eines dieser diese dieses diesen diesem und oder aber sondern
    als wenn weil dass ob wie wo was wer wann warum dann dort hier da so nun jetzt heute gestern morgen ab an am auf
    aus bei beim durch für gegen in im ins mit nach seit um von vom vor während wegen zu zum zur ohne über unter
    zwischen bis je pro ist sind war waren wird werden wurde wurden worden geworden hat haben hatte hatten kann können
    konnte konnten soll sollen sollte sollten will wollen wollte wollten muss müssen musste mussten darf dürfen durfte
    durften mag möchte würde würden sich nicht auch noch nur schon bereits mehr weniger mal sagte sagt sagten sie er es
    wir ihr ich man gegenüber laut gemäß trotz statt sowie bzw jeweils betrug beträgt betragen liegt lag stieg sank
    kamen kommen starben sterben gingen gehen arbeiten arbeiteten leben lebten gab gibt prozent euro dollar uhr
    verletzt getötet pünktlich zuvor später lang alt hoch breit tief
  `),
  capitalNouns: true,
  isPlural(word) {
    // Nouns have capitals; what is left out are names and what ends as no plural does.
    if (!/^\p{Lu}/u.test(word) || word.length < 2) return false;
    if (/^\p{Lu}[\p{Lu}\d]{1,5}s?$/u.test(word))
      return !/^(?:NVIDIA|AMD|IBM|SAP|BMW|VW|EU|USA|US|UN|ARM)$/.test(word);
    if (/^(?:Mann|Stück|Paar|Mal|Personal|Blatt|Schuss|Satz|Prozent|Kopf|Exemplar)$/.test(word)) return true;
    if (/-/.test(word)) return /-\p{Lu}/u.test(word) && !/-$/.test(word);
    if (
      /^(?:Nvidia|Intel|Google|Apple|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr)$/.test(
        word,
      )
    )
      return false;
    return /(?:e|n|s|r|l|ö|ä|ü|o|y|ta|ka|ra)$/.test(word);
  },
  small: set(`
    der die das den dem des ein eine einer einem einen eines dieser diese diese ihre seine unsere einige alle nur genau
    exakt und oder mit von vom in im auf an am bei für zu zum zur aus als ist sind war waren wird werden wurde wurden
    hat haben hatte es sie er es gibt insgesamt rekord um
  `),
  pronouns: set('er sie es wir ich ihr dies das dieser diese die der welche wer man'),
  dates: [
    ...ISO_DATES,
    {
      pattern: `${DAY}[ ]?(?:-|–|bis|und)(?: zum)?[ ]?${DAY2} ${MONTH}(?: ${YEAR})?`,
      exact: true,
    },
    { pattern: `${DAY}[ ]?${MONTH}(?:,? ${YEAR})?`, exact: true },
    { pattern: `${DAY} ?(?<mon>1[0-2]|0?[1-9])\\. ?${YEAR}` },
    {
      pattern: `(?<=(?<!\\p{L})(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Ss]eit|[Aa]b) )${DAY} ?(?<mon>1[0-2]|0?[1-9])\\.(?!\\d)`,
    },
    { pattern: `${PART} ${MONTH}(?: ${YEAR})?`, exact: true },
    { pattern: `${PART} (?:des Jahres )?${YEAR}`, exact: true },
    { pattern: `${MONTH}(?: des Jahres)? ${YEAR}`, exact: true },
    { pattern: `Q(?<quarter>[1-4])(?:[ /-])?(?:${YEAR})?(?![\\p{L}\\d])`, exact: true },
    { pattern: `H(?<half>[12])(?:[ /-])${YEAR}`, exact: true },
    {
      pattern: `(?:das |dem |im |des )?(?:(?<quarter>erste|zweite|dritte|vierte|letzte)[nsrm]?|(?<quarter2>[1-4])\\.) (?:Quartals?|Vierteljahr(?:es)?)(?: (?:des Jahres )?${YEAR})?`,
    },
    {
      pattern: `(?:(?:das|dem|im|des|die|der|in der) )?(?:(?<half>erste|zweite)[nsrm]?|(?<half2>[12])\\.) (?:Halbjahr(?:es)?|Jahreshälfte)(?: (?:des Jahres )?${YEAR})?`,
    },
    { pattern: `${SEASON}s? (?:des Jahres )?${YEAR}` },
    { pattern: `(?<decade>1[0-9]|20)(?<ten>\\d)0er(?:-?[ ]?Jahren?)?(?![\\p{L}\\d])` },
    {
      pattern: '(?<year>(?:19|20)\\d\\d)(?:–(?<year2>\\d\\d)|[-/](?<year3>\\d\\d))(?![\\p{L}\\d%-]|[.,:]\\d)',
    },
    {
      pattern: `(?:(?<=(?<!\\p{L})(?:[Ii]m|[Ss]eit|[Bb]is|[Aa]b|[Vv]om|[Zz]um|[Dd]es|[Dd]iesen|[Dd]en|[Ll]etzten|[Nn]ächsten|[Uu]nd) )${MONTH}|(?<name>${NAMES})(?!\\p{L}))(?! \\d)`,
      exact: true,
    },
    {
      pattern: `(?<![\\d:.,])(?<hour>[01]?\\d|2[0-4])[.:](?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])[ ]?Uhr(?!\\p{L})(?: \\((?<zone>MEZ|MESZ)\\))?`,
    },
    { pattern: `(?<![\\d:.,])(?<hour>[01]?\\d|2[0-4]) Uhr(?: (?<minute>[0-5]\\d)(?![\\d.,]))?(?!\\p{L})` },
    // 'von 9 bis 17 Uhr'.
    {
      pattern:
        '(?<![\\d:.,])(?<hour>[01]?\\d|2[0-4])(?:[.:](?<minute>[0-5]\\d))?(?= (?:bis|und) (?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)? Uhr(?!\\p{L}))',
    },
    { pattern: `(?<![\\d:.,])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])${ZONE}` },
    { pattern: '(?<clock>Mitternacht)', exact: true },
  ],
  months: {
    jan: 1,
    jän: 1,
    feb: 2,
    mär: 3,
    mrz: 3,
    apr: 4,
    mai: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    okt: 10,
    nov: 11,
    dez: 12,
  },
  thirds: { anfang: 1, mitte: 2, ende: 3 },
  quarters: { erste: 1, zweite: 2, dritte: 3, vierte: 4, letzte: 4, 1: 1, 2: 2, 3: 3, 4: 4 },
  halves: { erste: 1, zweite: 2, 1: 1, 2: 2 },
  seasons: { frühjahr: 3, frühling: 3, sommer: 6, herbst: 9, winter: 12 },
  clocks: { mitternacht: 0 },
  beside: 'um|am|ab|bis|von|zwischen|gegen|kurz (?:vor|nach)',
  yearAfter:
    'in|im|jahr|jahre|jahren|jahres|seit|bis|ab|von|vom|vor|nach|um|gegen|und|oder|für|anno|geschäftsjahr|frühjahr|frühling|sommer|herbst|winter|saison|ende|mitte|anfang|quartal|halbjahr|jahrgang|baujahr|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|stand|zwischen|während|als|war|noch|bereits|erst|schon|zuletzt|pandemiejahr|wahljahr|vorjahr|rekordjahr|krisenjahr|berichtsjahr',
  ordinal:
    '\\.(?= \\p{Ll})|(?<=(?<!\\p{L})(?:[Dd]e[rmsn]|[Dd]ie|[Dd]as|[Aa]m|[Ii]m|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim|[Ii]hr(?:e[rmns]?)?|[Ss]ein(?:e[rmns]?)?|[Jj]ede[rmsn]?|[Ee]ine?[rmns]?|[Uu]nser(?:e[rmns]?)?|[Mm]ein(?:e[rmns]?)?|\\. (?:und|oder|bis(?: zum)?)) \\d{1,4})\\.(?= \\p{L})',
  abbreviations: set(
    'bzw. ca. d.h. z.b. u.a. etc. usw. nr. abs. art. bd. s. dr. prof. hr. fr. st. str. mio. mrd. bio. tsd. std. min. sek. max. mind. inkl. exkl. zzgl. evtl. ggf. vgl. sog. allg. jan. feb. apr. jun. jul. aug. sep. sept. okt. nov. dez. co. geb. gest. v. chr. z. b. d. h. u. a. i. o. mill. ing. dipl. gem. geg. rd. kap. abb. tab. aufl. hrsg. jh.',
  ),
  print: {
    qualifiers: {
      exact: '',
      about: 'rund ',
      nearly: 'knapp ',
      atLeast: 'mindestens ',
      over: 'mehr als ',
      upTo: 'höchstens ',
      under: 'weniger als ',
    },
    scales: [
      [1e12, 'Bio.'],
      [1e9, 'Mrd.'],
      [1e6, 'Mio.'],
    ],
    times: ['-mal', '-mal'],
    points: ['Prozentpunkt', 'Prozentpunkte'],
    units: {
      times: ['-mal', '-mal'],
      '%': ['Prozent', 'Prozent'],
      pp: ['Prozentpunkt', 'Prozentpunkte'],
      bp: ['Basispunkt', 'Basispunkte'],
      s: ['Sekunde', 'Sekunden'],
      min: ['Minute', 'Minuten'],
      h: ['Stunde', 'Stunden'],
      day: ['Tag', 'Tage'],
      week: ['Woche', 'Wochen'],
      month: ['Monat', 'Monate'],
      quarter: ['Quartal', 'Quartale'],
      year: ['Jahr', 'Jahre'],
      decade: ['Jahrzehnt', 'Jahrzehnte'],
      century: ['Jahrhundert', 'Jahrhunderte'],
      pound: ['Pfund', 'Pfund'],
      byte: ['Byte', 'Byte'],
      bit: ['Bit', 'Bit'],
      cent: ['Cent', 'Cent'],
      pence: ['Pence', 'Pence'],
      bbl: ['Barrel', 'Barrel'],
      EUR: ['Euro', 'Euro'],
      USD: ['Dollar', 'Dollar'],
      GBP: ['Pfund Sterling', 'Pfund Sterling'],
      CHF: ['Schweizer Franken', 'Schweizer Franken'],
      JPY: ['Yen', 'Yen'],
      CNY: ['Yuan', 'Yuan'],
    },
    per: 'pro',
    to: ' bis ',
    notStated: 'nicht genannt',
  },
};
