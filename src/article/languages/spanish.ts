/** Spanish, as figures and dates need it. */
import { ISO_DATES, set, unitWords, YEAR, ZONE } from './data.ts';
import type { Language, Phrase } from './language.ts';

const NAMES =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const MONTH = `(?<month>${NAMES}|ene\\.|feb\\.|mar\\.|abr\\.|jun\\.|jul\\.|ago\\.|sept?\\.|oct\\.|nov\\.|dic\\.)(?!\\p{L})`;
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:[.]?º|ro)?(?![\\d\\p{L}])';
const DAY2 = '(?<day2>3[01]|[12]\\d|0?[1-9])(?![\\d\\p{L}])';
const PART =
  '(?<part>(?:a |desde |hasta )?(?:principios|comienzos|inicios|mediados|finales|fines)|(?:el |al )(?:principio|comienzo|final))';
const OF = '(?: de(?:l| la| los)?(?: año)? | )';
const SEASON = '(?<season>primavera|verano|otoño|invierno)';

const COUNTS: Readonly<Record<string, number>> = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  ocho: 8,
  diez: 10,
  veinte: 20,
  cien: 100,
};
const shares = Object.entries(COUNTS).map(
  ([word, of]): Phrase => ({
    pattern: `un[oa]?(?: \\p{L}+)? de cada (?:${word}|${of})(?![.,:]\\d| (?:mil|por ciento|%))`,
    value: 100 / of,
    unit: '%',
    step: of <= 10 ? 2 : 0.5,
  }),
);

const PARTS: readonly (readonly [word: string, under: number])[] = [
  ['tercios?|terceras? partes?|tercera parte', 3],
  ['cuartos?|cuartas? partes?', 4],
  ['quintos?|quintas? partes?', 5],
  ['sextas? partes?', 6],
  ['séptimas? partes?', 7],
  ['octavas? partes?', 8],
  ['décimas? partes?', 10],
  ['vigésimas? partes?', 20],
  ['centésimas? partes?', 100],
];
const OVER: readonly (readonly [word: string, value: number])[] = [
  ['(?:una?|la|el)', 1],
  ['(?:los |las )?(?:dos|2)', 2],
  ['(?:los |las )?(?:tres|3)', 3],
  ['(?:los |las )?(?:cuatro|4)', 4],
  ['(?:los |las )?(?:nueve|9)', 9],
];
const AFTER_SHARE =
  '(?= de(?:l| la| los| las| sus?| ellos| ellas| cada| todos?| todas?| este| esta)?(?! (?:final|siglo|hora|baño|estar))(?!\\p{L})|[ ]?[.,;:!?)»”"]| (?:más|menos|en|por|son|es|está|están|han|ha)(?!\\p{L})| ?$)';
const fractions = PARTS.flatMap(([part, under]) =>
  OVER.filter(([, value]) => value < under).map(
    ([over, value]): Phrase => ({
      pattern: `${over} (?:${value === 1 && (over.length > 0) ? part.replace(/s\?/g, '') : part})${AFTER_SHARE}`,
      value: (100 * value) / under,
      unit: '%',
      step: under >= 6 ? 1 : 2,
    }),
  ),
);

const about = (word: string, value: number): Phrase => ({
  pattern: `una ${word}`,
  value,
  unit: '',
  step: value >= 20 ? value / 10 : 1,
});

/** 'casi el 40 %', 'hasta un 40 %'. */
const THE = '(?: (?:el|la|los|las|un|una))?';

/** 'duplicó', 'se ha duplicado', 'duplicar', 'el doble'. */
const grown = (stem: string, noun: string, value: number): Phrase[] => [
  {
    pattern: `${stem}(?:ó|a|an|ado|ada|ados|adas|ar|aron|ará|arán|aba|aban|ando|arse)`,
    value,
    unit: 'times',
    step: value >= 10 ? 1 : 0.5,
  },
  {
    pattern: `el ${noun}(?! (?:de rasero|filo|juego|sentido)(?!\\p{L}))`,
    value,
    unit: 'times',
    step: value >= 10 ? 1 : 0.5,
  },
];

export const spanish: Language = {
  tag: 'es',
  decimal: ',',
  groups: '. ',
  // What Spain can't have meant is how Mexico and Central America write it: '1,234.56', '1,234,567', '2.5'.
  otherDigits: [
    { pattern: "\\d{1,3}(?:['’]\\d{3})+\\.\\d+(?!\\d)", decimal: '.' },
    {
      pattern: '\\d{1,3}(?:,\\d{3})+\\.\\d+(?![\\d.,]\\d|\\d)|\\d{1,3}(?:,\\d{3}){2,}(?![.,]?\\d)',
      decimal: '.',
    },
    { pattern: '(?<![\\d.,])(?:0\\.\\d+|\\d+\\.\\d{1,2})(?![\\d]|[.,:/-]\\d)', decimal: '.' },
    // A peso sign before three digits behind a comma: '$7,200'.
    { pattern: '(?<=\\$[ ]?)\\d{1,3},\\d{3}(?![\\d.,]?\\d)', decimal: '.' },
  ],
  chained: true,
  ones: {
    cero: 0,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    dieciseis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veintiún: 21,
    veintiuno: 21,
    veintiuna: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    setecientas: 700,
    ochocientos: 800,
    ochocientas: 800,
    novecientos: 900,
    novecientas: 900,
  },
  innerOnes: { un: 1, uno: 1, una: 1 },
  bare: ['mil'],
  vague: 'varios|varias|muchos|muchas|algunos|algunas',
  tensAnd: true,
  scales: {
    mil: 1e3,
    millón: 1e6,
    millon: 1e6,
    millones: 1e6,
    millardo: 1e9,
    millardos: 1e9,
    billón: 1e12,
    billones: 1e12,
    trillón: 1e18,
    trillones: 1e18,
    'mill.': 1e6,
  },
  // Without accent or plural of its own it is the English word.
  foreignScales: 'thousand|bn|bln|tn|trn|(?:[Bb]|[Tt]r)illions?|(?:[Bb]|[Tt]r)illons?',
  scaleOf: ' de(?= )',
  unitPart: ' y medi[oa]',
  moneyScales: { k: 1e3, K: 1e3, M: 1e6, MM: 1e6, Md: 1e9 },
  letters: { k: { factor: 1e3 }, K: { factor: 1e3, loose: true }, M: { factor: 1e6, loose: true } },
  one: ['un', 'una'],
  shy: [],
  and: 'y',
  parts: { 'y medio': 0.5, 'y media': 0.5, 'y cuarto': 0.25 },
  phrases: [
    { pattern: 'medio millón', value: 5e5, unit: '', step: 5e4 },
    { pattern: 'media docena', value: 6, unit: '', step: 1 },
    { pattern: 'media hora', value: 0.5, unit: 'h', step: 0.1 },
    { pattern: 'medio año', value: 0.5, unit: 'year', step: 0.1 },
    { pattern: 'medio siglo', value: 0.5, unit: 'century', step: 0.1 },
    { pattern: 'un cuarto de hora', value: 0.25, unit: 'h', step: 0.05 },
    { pattern: 'tres cuartos de hora', value: 0.75, unit: 'h', step: 0.05 },
    { pattern: 'un (?:uno )?por ciento', value: 1, unit: '%', step: 1 },
    { pattern: 'un punto porcentual', value: 1, unit: 'pp', step: 1 },
    { pattern: 'medio punto(?: porcentual)?', value: 0.5, unit: 'pp', step: 0.1 },
    { pattern: 'un año y medio', value: 1.5, unit: 'year', step: 0.1 },
    { pattern: 'un mes y medio', value: 1.5, unit: 'month', step: 0.1 },
    { pattern: 'una hora y media', value: 1.5, unit: 'h', step: 0.1 },
    about('decena', 10),
    about('docena', 12),
    about('quincena', 15),
    about('veintena', 20),
    about('treintena', 30),
    about('cuarentena(?= de)', 40),
    about('cincuentena', 50),
    about('centena', 100),
    { pattern: 'un centenar', value: 100, unit: '', step: 10 },
    { pattern: 'un millar', value: 1000, unit: '', step: 100 },
    { pattern: '(?:la )?(?<!(?:primera|segunda|otra) )mitad', value: 50, unit: '%', step: 5 },
    ...fractions,
    ...shares,
    ...grown('duplic', 'doble', 2),
    ...grown('triplic', 'triple', 3),
    ...grown('cuadruplic', 'cuádruple', 4),
    ...grown('quintuplic', 'quíntuple', 5),
    { pattern: 'doble(?= (?:de|del|que)(?!\\p{L}))', value: 2, unit: 'times', step: 0.5 },
  ],
  phraseStarts:
    'medi[oa] |un (?:uno )?por ciento|un punto porc|un cuarto|un centenar|un millar|una? (?:año|mes|hora) y medi|una \\p{L}+ena|un[oa]?(?: \\p{L}+)? de cada|(?:la )?mitad|(?:una?|la|el) (?:terc|cuart|quint|sext|sépt|octav|décim|vigés|centés)|(?:los|las) (?:dos|tres|cuatro|nueve|[2-9]) (?:terc|cuart|quint|sext|sépt|octav|décim)|el (?:doble|triple|cuádruple|quíntuple)|doble |duplic|triplic|cuadruplic|quintuplic',
  before: [
    [`(?:(?:algo|poco|mucho|bastante|bien) )?más de(?:l|${THE})?`, 'over'],
    [
      `(?:por encima de(?:l|${THE})?|superior(?:es)? al?${THE}|(?:supera(?:n|ba|ron|r)?|superó|rebasa(?:n|ba|r)?|excede(?:n|r)?)${THE})`,
      'over',
    ],
    [
      `(?:(?:al menos|por lo menos|como mínimo|mínimo)${THE}|(?:no menos|un mínimo|a partir) de(?:l|${THE})|desde)`,
      'atLeast',
    ],
    // 'subió hasta el 40 %' tells where it went.
    [
      `(?:hasta(?: una?)?|(?:como máximo|a lo sumo|máximo)${THE}|(?:no más|un máximo) de(?:l|${THE}))`,
      'upTo',
    ],
    [`(?:(?:algo|poco|mucho|bastante) )?menos de(?:l|${THE})`, 'under'],
    [`(?:por debajo de(?:l|${THE})|inferior(?:es)? al?${THE})`, 'under'],
    [
      `(?:un[oa]s|(?:alrededor|del orden) de(?:l|${THE})|aproximadamente${THE}|en torno al?${THE}|cerca de l[oa]s|más o menos${THE}|aprox\\.|estimad[oa]s? en)`,
      'about',
    ],
    [`(?:(?:casi|prácticamente|apenas)${THE}|cerca de(?:l|${THE})|próxim[oa]s? al?${THE})`, 'nearly'],
    ['[~≈∼]', 'about'],
    ['(?:>=|≥|⩾)', 'atLeast'],
    ['(?:<=|≤|⩽)', 'upTo'],
    ['>', 'over'],
    ['<', 'under'],
  ],
  after: [
    ['\\+(?![\\p{L}\\p{N}])', 'atLeast'],
    [' o más(?!\\p{L})', 'atLeast'],
    [' (?:como mínimo|por lo menos|al menos)(?!\\p{L})', 'atLeast'],
    [' o menos(?!\\p{L})', 'upTo'],
    [' (?:como máximo|a lo sumo)(?!\\p{L})', 'upTo'],
    [' (?:aproximadamente|aprox\\.|más o menos)(?!\\p{L})', 'about'],
  ],
  during: { word: '(?!)', unlessAfter: '(?!)', unlessBefore: '(?!)' },
  minus: '(?<!(?:al|lo|no|o|de|por|un|el|más) )menos',
  units: unitWords(`
    por ciento, por cien: %
    puntos porcentuales, punto porcentual, puntos de porcentaje: pp
    puntos básicos, punto básico: bp
    por mil: ‰
    veces, vez: times
    vatios, vatio, watts: W
    kilovatios, kilovatio: kW
    megavatios, megavatio, megawatts: MW
    gigavatios, gigavatio, gigawatts: GW
    teravatios, teravatio: TW
    caballos, cv: hp
    vatios hora, vatios-hora: Wh
    kilovatios hora, kilovatio hora, kilovatios-hora, kilovatio-hora, kilovatioshora: kWh
    megavatios hora, megavatio hora, megavatios-hora, megavatio-hora: MWh
    gigavatios hora, gigavatio hora, gigavatios-hora, gigavatio-hora: GWh
    teravatios hora, teravatio hora, teravatios-hora: TWh
    julios, julio: J
    megajulios: MJ
    gigajulios: GJ
    kilocalorías, calorías: kcal
    nanosegundos: ns
    microsegundos: µs
    milisegundos, milisegundo: ms
    segundos, segundo, seg.: s
    minutos, minuto, min.: min
    horas, hora: h
    días, día: day
    semanas, semana: week
    meses, mes: month
    trimestres, trimestre: quarter
    años, año: year
    décadas, década: decade
    siglos, siglo: century
    nanómetros, nanómetro: nm
    micras, micrómetros: µm
    milímetros, milímetro: mm
    centímetros, centímetro: cm
    metros, metro: m
    kilómetros, kilómetro: km
    pulgadas, pulgada: in
    millas, milla: mi
    millas náuticas, milla náutica: nmi
    pies: ft
    metros cuadrados, metro cuadrado: m²
    kilómetros cuadrados, kilómetro cuadrado: km²
    hectáreas, hectárea: ha
    acres: acre
    mililitros, mililitro: ml
    centilitros: cl
    litros, litro: l
    hectolitros: hl
    metros cúbicos, metro cúbico: m³
    kilómetros cúbicos: km³
    galones, galón: gal
    barriles, barril: bbl
    microgramos: µg
    miligramos, miligramo: mg
    gramos, gramo: g
    kilogramos, kilogramo, kilos, kilo: kg
    toneladas, tonelada: t
    kilotoneladas: kt
    megatoneladas: Mt
    gigatoneladas: Gt
    libras, libra: pound
    onzas, onza: oz
    bits: bit
    bytes, byte: byte
    kilobytes: kB
    megabytes: MB
    gigabytes: GB
    terabytes: TB
    petabytes: PB
    megabits por segundo: Mbit/s
    gigabits por segundo: Gbit/s
    gigaflops: gigaFLOPS
    teraflops: teraFLOPS
    petaflops: petaFLOPS
    exaflops: exaFLOPS
    hercios: Hz
    kilohercios: kHz
    megahercios: MHz
    gigahercios: GHz
    kilómetros por hora: km/h
    metros por segundo: m/s
    nudos: kn
    voltios, voltio: V
    kilovoltios: kV
    amperios: A
    grados celsius, grados centígrados: °C
    grados fahrenheit: °F
    grados, grado: °
    kelvin: K
    dólares estadounidenses, dólares americanos, dólares, dólar: USD
    euros, euro: EUR
    libras esterlinas, libra esterlina: GBP
    yenes, yen: JPY
    yuanes, yuan, renminbi: CNY
    francos suizos, franco suizo: CHF
    dólares australianos: AUD
    dólares canadienses: CAD
    pesos mexicanos: MXN
    pesos argentinos: ARS
    pesos chilenos: CLP
    pesos colombianos: COP
    reales, reales brasileños: BRL
    rupias: INR
    rublos, rublo: RUB
    grivnas: UAH
    liras turcas: TRY
    coronas suecas: SEK
    coronas noruegas: NOK
    coronas danesas: DKK
    eslotis: PLN
    céntimos, céntimo, centavos, centavo: cent
    peniques: pence
  `),
  per: ['por', '/'],
  perTime: ['al', 'a la', 'cada'],
  perThing:
    'habitante|persona|usuario|usuaria|cliente|abonado|hogar|familia|alumno|niño|acción|título|unidad|pasajero|vehículo|cabeza|noche|trabajador|100.000 habitantes|1.000 habitantes|cada 100.000 habitantes|millón de habitantes',
  perAdjective: '(?!)',
  notPer: 'antes|después|anterior|pasado|próximo|más tarde|que viene',
  to: ['a', 'al', 'a los', 'a un', '-', '–', '—', 'o', 'hasta'],
  between: 'entre(?: (?:el|los|las|un))?',
  article: 'el|los|las|un',
  // 'pasar de 3 a 4' is a change, 'de 3 a 4' by itself a range.
  from: '(?:pas|sub|baj|cay|cae|ca[ií]|aument|creci|crec|reduc|redu|disminu|escal|avan[zc]|retroced|descend|descien|elev|asc|salt)\\p{L}*(?:,? \\p{L}{1,10}){0,3} de(?:l)?',
  notFrom: '(?!)',
  outOf: '(?:\\p{L}+ )?de cada|(?:\\p{L}+ )?de un total de',
  ordinal: '[.]?[ºª]|[.](?:er|ro|do)(?!\\p{L})',
  fractionOf: 'de|del|de los|de las',
  of: 'de|de los|de las',
  metres: 'de (?:alto|altura|largo|ancho|profundidad|longitud|distancia|altitud)|lisos|vallas|libres',
  labels: set(`
    paso página páginas capítulo sección parte fase versión nivel fila columna línea punto diapositiva figura tabla tipo
    ronda vuelta artículo art anexo no n núm núms número números pregunta regla grado clase categoría tomo volumen vol
    episodio temporada acto escena verso modelo serie grupo liga andén vía calle ruta carretera autopista bloque reactor
    fórmula boeing airbus apolo zona lote caso canal autobús línea habitación sala apartado inciso opción escenario top
    ley decreto real
  `),
  notNames: set(`
    el la los las un una unos unas de del al a y o u e pero sino que si cuando donde como cual quien por para con sin
    sobre bajo ante tras entre desde hasta hacia según durante mediante contra en este esta estos estas ese esa esos
    esas aquel su sus mi mis tu tus nuestro nuestra todos todas todo toda cada algún alguno algunas varios varias solo
    sólo solamente casi cerca más menos unos alrededor aproximadamente otros otras nuevos nuevas primeros primeras
    últimos últimas ahora hoy ayer mañana ya aún también además luego entonces así él ella ellos ellas yo nosotros
    es son era eran fue fueron será serán está están ha han había habían hay total exactamente actualmente mil
  `),
  stops: set(`
    el la los las un una unos unas de del al a y o u e pero sino que si cuando donde como cual quien por para con sin
    sobre bajo ante tras entre desde hasta hacia según durante mediante contra en este esta estos estas ese esa esos
    esas su sus mi tu nuestro nuestra es son era eran fue fueron será serán está están ha han había habían hay no más
    menos se ya aún también además luego entonces así solo sólo veces horas euros dólares cada antes después
  `),
  isPlural(word) {
    const low = word.toLowerCase();
    if (/^\p{Lu}{2,5}$/u.test(word)) return !/^(?:EE|UU|USA|UE|ONU|IBM|AMD|BBVA)$/.test(word);
    if (ADJECTIVES.has(low)) return false;
    return (
      low.length > 2 &&
      low.endsWith('s') &&
      !/^(?:es|más|menos|después|antes|tras|pues|además|entonces|jamás|quizás|detrás|lunes|martes|miércoles|jueves|viernes|gas|país|mes|interés|crisis|dosis|virus)$/.test(
        low,
      )
    );
  },
  small: set(`
    el la los las un una unos unas de del al este esta estos estas su sus todos todas solo sólo exactamente y o con por
    para en a que es son era eran fue fueron será está están ha han había hay total récord
  `),
  pronouns: set('él ella ellos ellas yo tú nosotros esto eso este esta quien que'),
  dates: [
    ...ISO_DATES,
    { pattern: `${DAY}[ ]?(?:-|–|al|a|y)[ ]?${DAY2} de ${MONTH}(?: del? ${YEAR})?` },
    { pattern: `${DAY} (?:de )?${MONTH}(?:(?: del?|,) ${YEAR})?` },
    {
      pattern: '(?<day>3[01]|[12]\\d|0?[1-9])[./-](?<mon>1[0-2]|0?[1-9])[./-](?<year>(?:19|20)\\d\\d)(?!\\d)',
    },
    { pattern: `${PART}${OF}${MONTH}(?: del? ${YEAR})?` },
    { pattern: `${PART}${OF}${YEAR}` },
    { pattern: `${MONTH}(?: del?(?: año)?)? ${YEAR}` },
    { pattern: `[QT](?<quarter>[1-4])(?:[ /-])?(?:${YEAR})?(?![\\p{L}\\d])`, exact: true },
    {
      pattern: `(?:el |al |del )?(?:(?<quarter>primer|segundo|tercer|cuarto|último)|(?<quarter2>[1-4])[.]?(?:º|er|o)) trimestre(?: del?(?: año)? ${YEAR})?`,
    },
    {
      pattern: `(?:el |al |del )?(?:(?<half>primer|segundo)|(?<half2>[12])[.]?(?:º|er|o)) semestre(?: del?(?: año)? ${YEAR})?`,
    },
    { pattern: `${SEASON}(?: del?(?: año)?)? ${YEAR}` },
    { pattern: '(?:los años|la década de(?: los)?) (?<decade>1[0-9]|20)(?<ten>\\d)0(?!\\d)' },
    {
      pattern:
        '(?<year>(?:19|20)\\d\\d)(?:–(?<year2>\\d\\d)|[-/](?<year3>1[3-9]|[2-9]\\d))(?![\\p{L}\\d%-]|[.,:]\\d)',
    },
    {
      pattern: `(?:(?<=(?<!\\p{L})(?:en|desde|hasta|de|del mes de|y|a) )${MONTH}|(?<name>${NAMES})(?!\\p{L}))(?! \\d)`,
    },
    {
      pattern: `(?<=(?<!\\p{L})(?:a|desde|hasta|sobre|hacia|de|entre) las? )(?<hour>[01]?\\d|2[0-3])(?:[.:](?<minute>[0-5]\\d))?(?!\\d|[.:,]\\d|[.]?[ºª]| (?!horas)\\p{L}{2,}s(?!\\p{L}))(?: ?(?:h|hs|hrs|horas)(?!\\p{L}))?(?:[ ]?(?<ampm>[ap]\\. ?m\\.))?${ZONE}`,
    },
    {
      pattern: `(?<![\\d:.,])(?<hour>[01]?\\d|2[0-4])[.:](?<minute>[0-5]\\d)[ ]?(?:h|hs|hrs|horas)(?!\\p{L})${ZONE}`,
    },
    {
      pattern: `(?<![\\d:.,])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?:[ ]?(?<ampm>[ap]\\. ?m\\.))?${ZONE}`,
    },
    { pattern: '(?<clock>mediodía|medianoche)(?!\\p{L})' },
  ],
  months: {
    ene: 1,
    feb: 2,
    mar: 3,
    abr: 4,
    may: 5,
    jun: 6,
    jul: 7,
    ago: 8,
    sep: 9,
    set: 9,
    oct: 10,
    nov: 11,
    dic: 12,
  },
  thirds: {
    principios: 1,
    comienzos: 1,
    inicios: 1,
    principio: 1,
    comienzo: 1,
    mediados: 2,
    finales: 3,
    fines: 3,
    final: 3,
  },
  quarters: { primer: 1, segundo: 2, tercer: 3, cuarto: 4, último: 4, 1: 1, 2: 2, 3: 3, 4: 4 },
  halves: { primer: 1, segundo: 2, 1: 1, 2: 2 },
  seasons: { primavera: 3, verano: 6, otoño: 9, invierno: 12 },
  clocks: { mediodía: 720, medianoche: 0 },
  beside: 'a las?|el|del|desde las?|hasta las?|entre las?|sobre las?|de las?|hacia las?',
  until: 'hasta las|hasta el|hasta|al|a las|y las',
  yearAfter:
    'en|desde|hasta|de|del|a|y|o|para|antes de|después de|hacia|año|años|ejercicio|finales de|principios de|mediados de|primavera|verano|otoño|invierno|temporada|trimestre|semestre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|entre|con|durante|por|horizonte|curso',
  abbreviations: set(
    'sr. sra. sres. dr. dra. d. dña. etc. p. pp. pág. págs. art. fig. núm. no. ej. p.ej. aprox. máx. mín. ee. uu. ee.uu. ene. feb. mar. abr. jun. jul. ago. sep. sept. oct. nov. dic. vol. tel. av. avda. s.a. s.l. mill. ud. uds. a.c. d.c.',
  ),
  print: {
    qualifiers: {
      exact: '',
      about: 'aproximadamente ',
      nearly: 'casi ',
      atLeast: 'al menos ',
      over: 'más de ',
      upTo: 'como máximo ',
      under: 'menos de ',
    },
    scales: [
      [1e12, 'billones'],
      [1e6, 'millones'],
    ],
    times: ['veces', 'veces'],
    points: ['punto porcentual', 'puntos porcentuales'],
    units: {
      times: ['veces', 'veces'],
      pp: ['punto porcentual', 'puntos porcentuales'],
      bp: ['punto básico', 'puntos básicos'],
      s: ['segundo', 'segundos'],
      min: ['minuto', 'minutos'],
      h: ['hora', 'horas'],
      day: ['día', 'días'],
      week: ['semana', 'semanas'],
      month: ['mes', 'meses'],
      quarter: ['trimestre', 'trimestres'],
      year: ['año', 'años'],
      decade: ['década', 'décadas'],
      century: ['siglo', 'siglos'],
      pound: ['libra', 'libras'],
      acre: ['acre', 'acres'],
      byte: ['byte', 'bytes'],
      bit: ['bit', 'bits'],
      EUR: ['\u00a0€', '\u00a0€'],
      USD: ['\u00a0$', '\u00a0$'],
      GBP: ['\u00a0£', '\u00a0£'],
      cent: ['céntimo', 'céntimos'],
      pence: ['penique', 'peniques'],
      bbl: ['barril', 'barriles'],
    },
    per: 'por',
    to: ' a ',
    notStated: 'no indicado',
  },
};

/** Adjectives that stand before a noun in the plural: not what is counted. */
const ADJECTIVES = set(`
  nuevos nuevas grandes pequeños pequeñas otros otras primeros primeras últimos últimas jóvenes buenos buenas antiguos
  antiguas mismos mismas principales diferentes distintos distintas mejores próximos próximas futuros futuras largos
  largas altos altas importantes posibles
`);
