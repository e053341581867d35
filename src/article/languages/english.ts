/** English, as figures and dates need it. */
import { ISO_DATES, set, unitWords, YEAR, ZONE } from './data.ts';
import type { Language } from './language.ts';

const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?!\\p{L})';
/** Months whose names are nothing else. */
const NAMES = 'January|February|April|June|July|August|September|October|November|December';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const DAY2 = '(?<day2>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:])';
const PART =
  '(?<part>(?:very )?early|mid|late|(?:the )?(?:beginning|start|middle|end) of|towards? the end of)';
const SEASON = '(?<season>spring|summer|autumn|fall|winter)';

export const english: Language = {
  tag: 'en',
  decimal: '.',
  groups: ',',
  ones: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  scales: {
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
  },
  letters: {
    k: { factor: 1e3 },
    K: { factor: 1e3, loose: true },
    m: { factor: 1e6 },
    M: { factor: 1e6 },
    b: { factor: 1e9, loose: true },
    B: { factor: 1e9 },
    T: { factor: 1e12, loose: true },
  },
  apart: 'M|B',
  // '1080p' is a picture's height.
  tightUnits: [['(?<!(?<!\\d)(?:144|240|360|480|576|720|1080|1440|2160|4320))p', 'pence']],
  one: ['a', 'an'],
  shy: ['one'],
  and: 'and',
  parts: {
    'and a half': 0.5,
    'and a quarter': 0.25,
    'and three quarters': 0.75,
    'and three-quarters': 0.75,
    'and one half': 0.5,
  },
  phrases: [
    { pattern: 'half an? million', value: 5e5, unit: '', step: 5e4 },
    { pattern: 'half an? billion', value: 5e8, unit: '', step: 5e7 },
    { pattern: 'half an? trillion', value: 5e11, unit: '', step: 5e10 },
    { pattern: 'half an? dozen', value: 6, unit: '', step: 1 },
    { pattern: 'half an hour', value: 0.5, unit: 'h', step: 0.1 },
    { pattern: '(?:an? )?quarter of an? million', value: 25e4, unit: '', step: 1e4 },
    { pattern: '(?:an? )?quarter of an? billion', value: 25e7, unit: '', step: 1e7 },
    { pattern: 'three[ -]quarters of an? million', value: 75e4, unit: '', step: 1e4 },
    { pattern: 'three[ -]quarters of an? billion', value: 75e7, unit: '', step: 1e7 },
    { pattern: '(?:two|2)[ -]thirds', value: 200 / 3, unit: '%', step: 2 },
    { pattern: '(?:three|3)[ -]quarters', value: 75, unit: '%', step: 2 },
    { pattern: '(?:two|2)[ -]fifths', value: 40, unit: '%', step: 2 },
    { pattern: '(?:three|3)[ -]fifths', value: 60, unit: '%', step: 2 },
    { pattern: '(?:four|4)[ -]fifths', value: 80, unit: '%', step: 2 },
    { pattern: 'nine[ -]tenths', value: 90, unit: '%', step: 2 },
    { pattern: 'one[ -]half', value: 50, unit: '%', step: 5 },
    { pattern: 'one[ -]third', value: 100 / 3, unit: '%', step: 2 },
    { pattern: 'one[ -]quarter', value: 25, unit: '%', step: 2 },
    { pattern: 'one[ -]fifth', value: 20, unit: '%', step: 2 },
    { pattern: 'one[ -]sixth', value: 100 / 6, unit: '%', step: 1 },
    { pattern: 'one[ -]eighth', value: 12.5, unit: '%', step: 1 },
    { pattern: 'one[ -]tenth', value: 10, unit: '%', step: 1 },
    // 'a third option' is no share: one is followed by 'of', a comparison, or the end of its clause.
    ...(
      [
        ['half', 50, 5],
        ['third', 100 / 3, 2],
        ['quarter', 25, 2],
        ['fifth', 20, 2],
        ['sixth', 100 / 6, 1],
        ['eighth', 12.5, 1],
        ['tenth', 10, 1],
        ['hundredth', 1, 0.1],
      ] as const
    ).map(([word, value, step]) => ({
      pattern: `an? ${word}(?= of(?!\\p{L})| (?:more|less|fewer|higher|lower|larger|smaller|faster|slower|cheaper|since|from|in \\d|as)(?!\\p{L})|[ ]?[.,;:!?)\u2019"”]| ?$)`,
      value,
      unit: '%',
      step,
    })),
    {
      pattern:
        '(?<!(?:first|second|other|latter|top|bottom|final|last|better|early|late) )half(?= (?:of|the|its|their|his|her|our|your|all|that|this|these|those|as)(?!\\p{L})|[ ]?[.,;:!?)"”]| ?$)',
      value: 50,
      unit: '%',
      step: 5,
    },
    { pattern: 'half(?= an? (?!year|mile|day|century|point))', value: 50, unit: '%', step: 5 },
    { pattern: '(?:doubled|doubles|doubling|two-?fold|twice)', value: 2, unit: 'times', step: 0.5 },
    {
      pattern:
        'double(?= (?:the|that|those|this|its|their|what|as|of|in|by|from|to|over|every)(?!\\p{L})|[.,;])',
      value: 2,
      unit: 'times',
      step: 0.5,
    },
    {
      pattern: '(?:tripled|triples|tripling|trebled|trebles|trebling|thrice|three-?fold)',
      value: 3,
      unit: 'times',
      step: 0.5,
    },
    {
      pattern: '(?:triple|treble)(?= (?:the|that|those|this|its|their|what|as|in|by|from|to)(?!\\p{L}))',
      value: 3,
      unit: 'times',
      step: 0.5,
    },
    { pattern: '(?:quadrupled|quadruples|quadrupling|four-?fold)', value: 4, unit: 'times', step: 0.5 },
    { pattern: '(?:quintupled|quintupling|five-?fold)', value: 5, unit: 'times', step: 0.5 },
    { pattern: 'six-?fold', value: 6, unit: 'times', step: 0.5 },
    { pattern: 'seven-?fold', value: 7, unit: 'times', step: 0.5 },
    { pattern: 'eight-?fold', value: 8, unit: 'times', step: 0.5 },
    { pattern: 'nine-?fold', value: 9, unit: 'times', step: 0.5 },
    { pattern: 'ten-?fold', value: 10, unit: 'times', step: 1 },
    { pattern: '(?:hundred|hundred-)fold', value: 100, unit: 'times', step: 10 },
    { pattern: '(?:halved|halves|halving)', value: 0.5, unit: 'times', step: 0.1 },
  ],
  phraseStarts:
    'an? (?:half|third|quarter|fifth|sixth|eighth|tenth|hundredth)|half|hal[vf]|quarter of|doubl|twice|two-?fold|tripl|trebl|thrice|quadrupl|quintupl|(?:three|four|five|six|seven|eight|nine|ten|hundred)-?fold',
  before: [
    ['(?:(?:just|well|slightly|a little|a bit|far|comfortably) )?over', 'over'],
    ['(?:(?:slightly|a little|a bit|far|much|well) )?more than', 'over'],
    ['(?:just |well |slightly )?above', 'over'],
    [
      '(?:in excess of|upwards? of|north of|exceeding|exceeds|exceeded|greater than|higher than|larger than)',
      'over',
    ],
    [
      '(?:at least|at the least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum)',
      'atLeast',
    ],
    [
      '(?:up to|as (?:many|much|high|long) as|at (?:the )?most|no more than|not more than|a maximum of|maximum)',
      'upTo',
    ],
    ['(?:(?:just|well|slightly|a little|a bit|far|comfortably) )?under', 'under'],
    ['(?:(?:slightly|a little|a bit|far|much|just) )?(?:less|fewer|lower|smaller) than', 'under'],
    ['(?:just |well |slightly )?(?:below|short of)', 'under'],
    ['not even', 'under'],
    [
      '(?:roughly|about|around|some|approximately|approx\\.?|circa|ca?\\.|an estimated|estimated|a reported|(?:in|on) the order of|in the (?:region|neighbou?rhood) of|something like|more or less)',
      'about',
    ],
    ['(?:nearly|almost|close to|approaching|not quite|virtually|just shy of|nigh on)', 'nearly'],
    ['[~≈∼]', 'about'],
    ['(?:>=|≥|⩾)', 'atLeast'],
    ['(?:<=|≤|⩽)', 'upTo'],
    ['>', 'over'],
    ['<', 'under'],
  ],
  after: [
    ['\\+(?![\\p{L}\\p{N}])', 'atLeast'],
    ['-plus(?!\\p{L})', 'atLeast'],
    [' or (?:more|above|greater|higher|over)(?!\\p{L})', 'atLeast'],
    [' (?:and (?:more|over|older|above|up|counting)|upwards?|at least|at a minimum)(?!\\p{L})', 'atLeast'],
    [' or (?:less|fewer|under|below|lower)(?!\\p{L})', 'upTo'],
    [' (?:at (?:the )?most|at a maximum)(?!\\p{L})', 'upTo'],
    [' or so(?!\\p{L})', 'about'],
    ['-odd(?!\\p{L})', 'about'],
    [' (?:give or take|approximately|approx\\.?|-ish)(?!\\p{L})', 'about'],
  ],
  during: {
    word: 'over',
    unlessAfter:
      'for|after|of|to|than|is|was|are|were|takes?|taking|took|taken|lasts?|lasting|lasted|spans?|spanned|aged',
    unlessBefore: 'old|ago|of age|earlier|later|long',
  },
  aged: 'people|persons|children|kids|adults|men|women|boys|girls|those|anyone|everyone|aged|ages?|drivers|patients|teenagers',
  nameAfter: 'MAX',
  minus: 'minus|negative',
  units: unitWords(`
    percent, per cent, per-cent, pct: %
    percentage points, percentage point, percentage-point, percentage-points: pp
    basis points, basis point, basis-point: bp
    per mille, per mil: ‰
    times, fold, -fold: times
    watts, watt: W
    kilowatts, kilowatt: kW
    megawatts, megawatt: MW
    gigawatts, gigawatt: GW
    terawatts, terawatt: TW
    horsepower: hp
    watt-hours, watt-hour, watt hours, watt hour: Wh
    kilowatt-hours, kilowatt-hour, kilowatt hours, kilowatt hour: kWh
    megawatt-hours, megawatt-hour, megawatt hours, megawatt hour: MWh
    gigawatt-hours, gigawatt-hour, gigawatt hours, gigawatt hour: GWh
    terawatt-hours, terawatt-hour, terawatt hours, terawatt hour: TWh
    joules, joule: J
    megajoules, megajoule: MJ
    gigajoules, gigajoule: GJ
    calories, kilocalories, calorie, kilocalorie: kcal
    nanoseconds, nanosecond: ns
    microseconds, microsecond: µs
    milliseconds, millisecond: ms
    seconds, second: s
    minutes, minute: min
    hours, hour: h
    days, day: day
    weeks, week: week
    months, month: month
    years, year: year
    decades, decade: decade
    centuries, century: century
    nanometres, nanometers, nanometre, nanometer: nm
    micrometres, micrometers, microns, micron: µm
    millimetres, millimeters, millimetre, millimeter: mm
    centimetres, centimeters, centimetre, centimeter: cm
    metres, meters, metre, meter: m
    kilometres, kilometers, kilometre, kilometer: km
    inches, inch: in
    feet, foot: ft
    yards, yard: yd
    miles, mile: mi
    nautical miles, nautical mile: nmi
    square metres, square meters, square metre, square meter, square-metre, square-meter, sq m: m²
    square kilometres, square kilometers, square kilometre, square kilometer, square-kilometre, square-kilometer, sq km: km²
    square feet, square foot, square-foot, sq ft, sq. ft: sq ft
    square miles, square mile, square-mile, sq mi: sq mi
    hectares, hectare: ha
    acres, acre: acre
    millilitres, milliliters, millilitre, milliliter: ml
    litres, liters, litre, liter: l
    cubic metres, cubic meters, cubic metre, cubic meter: m³
    cubic kilometres, cubic kilometers: km³
    gallons, gallon: gal
    barrels, barrel: bbl
    milligrams, milligram: mg
    grams, gram: g
    kilograms, kilogram, kilos, kilo: kg
    tonnes, tonne, metric tons, metric ton: t
    kilotonnes, kilotonne: kt
    megatonnes, megatonne: Mt
    gigatonnes, gigatonne, gigatons, gigaton: Gt
    tons, ton: ton
    ounces, ounce: oz
    pounds, pound: pound
    bits, bit: bit
    bytes, byte: byte
    kilobytes, kilobyte: kB
    megabytes, megabyte: MB
    gigabytes, gigabyte: GB
    terabytes, terabyte: TB
    petabytes, petabyte: PB
    exabytes, exabyte: EB
    megabits per second, megabit per second: Mbit/s
    gigabits per second, gigabit per second: Gbit/s
    gigabits, gigabit: gigabit
    petaflops: petaFLOPS
    exaflops: exaFLOPS
    teraflops: teraFLOPS
    hertz: Hz
    kilohertz: kHz
    megahertz: MHz
    gigahertz: GHz
    miles per hour, miles an hour: mph
    kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour: km/h
    knots, knot: kn
    pascals, pascal: Pa
    hectopascals: hPa
    millibars: mbar
    volts, volt: V
    kilovolts, kilovolt: kV
    amps, amperes, amp: A
    parts per million: ppm
    parts per billion: ppb
    degrees celsius, degrees centigrade, degree celsius: °C
    degrees fahrenheit: °F
    degrees, degree: °
    kelvin, kelvins: K
    us dollars, us dollar, u.s. dollars, u.s. dollar, american dollars, dollars, dollar: USD
    euros, euro: EUR
    pounds sterling: GBP
    yen: JPY
    yuan, renminbi, rmb: CNY
    swiss francs, swiss franc: CHF
    australian dollars: AUD
    canadian dollars: CAD
    hong kong dollars: HKD
    singapore dollars: SGD
    new zealand dollars: NZD
    indian rupees, rupees: INR
    south korean won, korean won: KRW
    roubles, rubles, rouble, ruble: RUB
    hryvnias, hryvnia: UAH
    swedish kronor, swedish kronor: SEK
    norwegian kroner: NOK
    danish kroner: DKK
    zlotys, zloty: PLN
    reais: BRL
    cents, cent: cent
    pence: pence
  `),
  per: ['per', '/'],
  perTime: ['a', 'an', 'each', 'every'],
  perAdjective: '\\p{L}+(?:ed|al|ive)',
  notPer: 'ago|earlier|before|later|after|prior|previously|old|from now',
  to: ['to', '-', '–', '—', 'or', 'through'],
  between: 'between',
  from: 'from',
  notFrom: 'rang(?:e|es|ed|ing)|anywhere',
  outOf: 'in|out of|of every|in every',
  of: 'of(?: the)?',
  metres: 'race|sprint|hurdles|freestyle|final|dash|tall|high|long|wide|deep|above|below|away|from|across',
  labels: set(`
    step page pages chapter section part phase version level row rows item line slide figure table type stage tier
    round article appendix no no. nos number question point rule grade class version versions bullet footnote note
    exhibit volume vol vol. episode season issue lesson act scene verse model series build release
  `),
  notNames: set(`
    a an the this that these those all any some each every both either neither no not only just even about around
    roughly nearly almost approximately over under above below between among up down at by for from in into of off on
    onto out per through to towards until till upon with within without against after before since during and or but
    nor so yet if when while where what which who whose how why than then there here another other others more most
    less fewer least many much few several top first last next past previous following another its his her their our
    my your it they we he she you i is are was were be been being has have had do does did will would can could may
    might shall should must as like unlike plus minus versus vs total exactly precisely also still now today currently
    once again instead altogether together combined overall another including excluding despite beyond across
    adds added add employs employed employ cuts cut hires hired hire sells sold sell buys bought buy makes made make
    holds held hold uses used use needs needed need gets got get runs ran run opens opened open closes closed close
    builds built build plans planned plan loses lost lose gains gained gain wins won win costs cost raises raised
    raise pays paid pay spends spent spend creates created create serves served serve covers covered cover reaches
    reached reach hits hit takes took take gives gave give brings brought bring shows showed show lists listed list
    counts counted count includes included include earns earned earn produces produced produce consumes consumed
    consume draws drew draw carries carried carry trains trained train requires required require contains contained
    contain exceeds exceeded saves saved save kills killed kill injures injured leaves left leave grows grew grow
    rises rose rise falls fell fall climbs climbed drops dropped drop orders ordered order delivers delivered deliver
    ships shipped ship launches launched launch expects expected expect targets targeted says said say affects
    affected houses housed house invests invested invest owns owned own operates operated operate supports supported
    support lays laid lay posts posted post reports reported report sees saw see surveyed polled interviewed tests
    tested test sends sent send receives received receive approximately estimated aged population revenue sales profit
    losses income output capacity price prices turnover staff headcount
  `),
  stops: set(`
    a an the this that these those of in on at by for from to into onto with without within over under above below
    between among through during before after since until till upon against about around across behind beyond per as
    than and or but nor so yet if when while where which who whom whose what how why is are was were be been being has
    have had do does did will would can could may might shall should must it its he she they them their his her we our
    you your i not no more less fewer most least also only just even still now then there here each every either
    neither because though although unless whether via plus minus versus vs perhaps always besides towards unlike
    despite including ago later earlier up down out off away together apart times percent said says say
  `),
  isPlural(word) {
    const low = word.toLowerCase();
    if (
      /^(people|men|women|children|police|staff|personnel|aircraft|spacecraft|series|species|fish|sheep|cattle|feet|teeth|mice|geese|data|media|criteria|phenomena|crew|troops|folk|alumni|fungi|nuclei|jobseekers|policemen|firemen|.+(?:men|women|children|people|craft))$/.test(
        low,
      )
    )
      return true;
    // 'GPUs', 'A100s'.
    if (/[\p{Lu}\d]s$/u.test(word)) return true;
    return low.length > 2 && low.endsWith('s') && !/(ss|us|is|'s|’s)$/.test(low);
  },
  small:
    set(`a an the this that these those its their his her our some all of only just exactly and or with by at in on
    for to from as than is are was were be it they there has have had total record`),
  pronouns: set('it they we he she you i this that these those which who there'),
  dates: [
    ...ISO_DATES,
    {
      pattern: `${MONTH} ${DAY}(?:[ ]?(?:-|–|to|through|and|until)[ ]?${DAY2})?(?![\\p{L}\\d%]|[.,:]\\d)(?:,? ${YEAR})?`,
      exact: true,
    },
    {
      pattern: `${DAY}[ ]?(?:-|–|to|through|and|until)[ ]?${DAY2} (?:of )?${MONTH}(?:,? ${YEAR})?`,
      exact: true,
    },
    { pattern: `${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`, exact: true },
    { pattern: `${PART}[ -]${MONTH}(?:,? (?:of )?${YEAR})?`, exact: true },
    { pattern: `${PART}[ -]${YEAR}` },
    { pattern: `${MONTH},? (?:of )?${YEAR}`, exact: true },
    { pattern: `Q(?<quarter>[1-4])(?:[ /-]| of )?(?:${YEAR})?(?![\\p{L}\\d])`, exact: true },
    { pattern: `H(?<half>[12])(?:[ /-]| of )${YEAR}`, exact: true },
    { pattern: `(?:the )?(?<quarter>first|second|third|fourth|last) quarter(?: of ${YEAR})?` },
    { pattern: `(?:the )?(?<half>first|second) half of ${YEAR}` },
    { pattern: `(?:the )?${SEASON} (?:of )?${YEAR}` },
    { pattern: `(?:the )?(?<decade>1[0-9]|20)(?<ten>\\d)0s(?![\\p{L}\\d])` },
    {
      pattern:
        '(?<year>(?:19|20)\\d\\d)(?:–(?<year2>\\d\\d)|-(?<year3>1[3-9]|[2-9]\\d))(?![\\p{L}\\d%-]|[.,:]\\d)',
    },
    // Alone a month needs a small word before it, or a name that is nothing else.
    {
      pattern: `(?:(?<=(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]o|[Ll]ast|[Nn]ext|[Tt]his|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Oo]f|[Aa]nd) )${MONTH}|(?<name>${NAMES})(?!\\p{L}))(?! \\d)`,
      exact: true,
    },
    {
      pattern: `(?<![\\d:.,])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?:[ ]?(?<ampm>[ap]\\.?m\\.?)(?!\\p{L}))?${ZONE}`,
    },
    { pattern: `(?<![\\d:.,])(?<hour>1[0-2]|0?[1-9])[ ]?(?<ampm>[ap]\\.?m\\.?)(?!\\p{L})${ZONE}` },
    { pattern: `(?<clock>noon|midnight)${ZONE}` },
  ],
  months: {
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    may: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  clocks: { noon: 720, midnight: 0 },
  beside: 'at|on|from|between|around|about|shortly (?:after|before)|just (?:after|before)',
  until: 'until|till',
  thirds: { early: 1, beginning: 1, start: 1, mid: 2, middle: 2, late: 3, end: 3 },
  quarters: { first: 1, second: 2, third: 3, fourth: 4, last: 4, 1: 1, 2: 2, 3: 3, 4: 4 },
  halves: { first: 1, second: 2, 1: 1, 2: 2 },
  seasons: { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
  yearAfter:
    'in|since|by|until|till|from|to|of|for|during|before|after|through|around|fiscal|fy|year|spring|summer|autumn|fall|winter|between|and|the|than|around|circa|c\\.|quarter|half|q[1-4]|h[12]|again|back in|january|february|march|april|may|june|july|august|september|october|november|december',
  abbreviations: set(
    'mr. mrs. ms. dr. prof. st. vs. etc. e.g. i.e. approx. no. nos. fig. figs. vol. inc. ltd. co. corp. u.s. u.k. u.n. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. a.m. p.m. sen. rep. gov. gen. col. sgt. jr. sr. ca. c. cf. al. p. pp. sec. min. max. est. dept. bros.',
  ),
  print: {
    qualifiers: {
      exact: '',
      about: 'about ',
      nearly: 'nearly ',
      atLeast: 'at least ',
      over: 'more than ',
      upTo: 'at most ',
      under: 'less than ',
    },
    scales: [
      [1e12, 'trillion'],
      [1e9, 'billion'],
      [1e6, 'million'],
    ],
    times: ['times', 'times'],
    points: ['percentage point', 'percentage points'],
    units: {
      times: ['times', 'times'],
      pp: ['percentage point', 'percentage points'],
      bp: ['basis point', 'basis points'],
      s: ['second', 'seconds'],
      min: ['minute', 'minutes'],
      h: ['hour', 'hours'],
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      quarter: ['quarter', 'quarters'],
      year: ['year', 'years'],
      decade: ['decade', 'decades'],
      century: ['century', 'centuries'],
      acre: ['acre', 'acres'],
      byte: ['byte', 'bytes'],
      bit: ['bit', 'bits'],
      ton: ['ton', 'tons'],
      pound: ['pound', 'pounds'],
      cent: ['cent', 'cents'],
      bbl: ['barrel', 'barrels'],
    },
    per: 'per',
    to: ' to ',
    notStated: 'not stated',
  },
};
