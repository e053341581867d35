/** German, as the generator writes it on slides. */
import { type DeckWords, line, unlessEmpty, type Way } from './words.ts';

const ways: Readonly<Record<Way, string>> = {
  rises: 'steigt bei jedem Schritt',
  falls: 'fällt bei jedem Schritt',
  'rises, not always': 'steigt, nicht bei jedem Schritt',
  'falls, not always': 'fällt, nicht bei jedem Schritt',
  'ends as it began': 'endet, wo sie begann',
};

const list = (words: string): string[] => words.trim().split(/\s+/);

export const german: DeckWords = {
  tag: 'de',
  seams: {
    after: list(
      'ungs heits keits schafts ions itäts tums lings werks trums gangs handels arbeits betriebs bundes landes',
    ),
    before: list(`
      abkommen analyse anlage anschluss anteil arbeit ausgaben ausschuss bedarf behörde bericht bestimmung betrieb
      branche durchschnitt einnahmen einrichtung entwicklung ergebnis erzeugung feststellung finanzierung förderung
      forschung gebäude gemeinschaft genehmigung gericht geschwindigkeit gesellschaft gesetz gewinnung hersteller
      infrastruktur investition industrie katastrophe konferenz kosten kraftwerk leistung lieferung ministerium
      modell netzwerk ordnung organisation partner planung politik problem produkt programm projekt prozess prüfung
      rechnung regelung richtlinie schaden schätzung schutz sicherheit sitzung speicher steuerung strategie (?<!infra)struktur
      studie system technik technologie unternehmen untersuchung veränderung veranstaltung verbindung verbrauch
      vereinbarung verfahren verhandlung verkehr verlust vermögen versicherung versorgung vertrag verwaltung
      vorschrift wachstum wirtschaft zentrum zulassung zusammenarbeit
    `),
  },
  letters: { ä: 'ae', ö: 'oe', ü: 'ue' },
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  and: ' und ',
  brackets: [' (', ')'],
  whose: {
    stated: 'laut Artikel',
    computed: 'berechnet',
    ours: 'eigene Angabe',
    elsewhere: 'andere Quelle',
  },
  whoseLong: {
    stated: 'so im Artikel genannt',
    computed: 'aus Zahlen des Artikels berechnet',
    ours: 'eigene Angabe, nicht aus dem Artikel',
    elsewhere: 'aus einer anderen Quelle',
  },
  edges: { follows: ['folgt'], announced: ['angekündigt'], expected: ['erwartet'] },
  part: (part, of) => `${part} von ${of}`,
  agenda: 'Worum es heute geht',
  care: {
    claim: 'Aussagen des Artikels, die Vorsicht verlangen',
    heads: ['Der Artikel sagt', 'Das Problem', 'In diesen Folien'],
  },
  sources: {
    claim: 'Jede Zahl und die Worte, aus denen sie stammt',
    heads: ['Zahl', 'Worte im Artikel', 'Abschnitt', 'Folien'],
  },
  layers: ['Schicht', 'In der Hand von', 'Anmerkung'],
  trouble: {
    order: (late, early) => ['Datum: ', late, '; laut Text aber nach: ', early],
    result: computed => ['Die eigenen Zahlen ergeben ', computed],
  },
  source: 'Quelle: ',
  article: 'der Artikel',
  others: ' und andere',
  computed: (figures, from) => line`${from ? 'daraus berechnet' : 'berechnet'}: ${figures}`,
  computedMany: from => (from ? 'daraus berechnete Zahlen' : 'berechnete Zahlen'),
  ours: figures => line`eigene Angabe: ${figures}`,
  elsewhere: (figure, cite) => line`${figure}: ${cite}`,
  numberOf: noun => (noun ? `Anzahl ${noun}` : 'Anzahl'),
  kinds: {
    money: 'Geldbeträge',
    percent: 'Anteil',
    points: 'Differenz',
    ratio: 'Verhältnis',
    count: 'Anzahl',
    power: 'Leistung',
    energy: 'Energie',
    duration: 'Dauer',
    length: 'Länge',
    area: 'Fläche',
    volume: 'Volumen',
    mass: 'Masse',
    data: 'Datenmenge',
    'data rate': 'Datenrate',
    'computing speed': 'Rechenleistung',
    frequency: 'Frequenz',
    speed: 'Geschwindigkeit',
    pressure: 'Druck',
    voltage: 'Spannung',
    current: 'Stromstärke',
    concentration: 'Konzentration',
    angle: 'Winkel',
    temperature: 'Temperatur',
    ton: 'Tonnen',
    pound: 'Pfund',
    cent: 'Cent',
    pence: 'Pence',
  },
  kindPer: (over, under) => `${over} pro ${under}`,
  figures: 'Zahlen',
  units: {
    W: 'Watt',
    kW: 'Kilowatt',
    MW: 'Megawatt',
    GW: 'Gigawatt',
    TW: 'Terawatt',
    Wh: 'Wattstunden',
    kWh: 'Kilowattstunden',
    MWh: 'Megawattstunden',
    GWh: 'Gigawattstunden',
    TWh: 'Terawattstunden',
    USD: 'US-Dollar',
    EUR: 'Euro',
    GBP: 'Pfund Sterling',
    JPY: 'Yen',
    CHF: 'Schweizer Franken',
    CNY: 'Yuan',
    '%': 'Prozent',
    pp: 'Prozentpunkte',
    s: 'Sekunden',
    min: 'Minuten',
    h: 'Stunden',
    day: 'Tage',
    week: 'Wochen',
    month: 'Monate',
    quarter: 'Quartale',
    year: 'Jahre',
    decade: 'Jahrzehnte',
    century: 'Jahrhunderte',
    m: 'Meter',
    km: 'Kilometer',
    kg: 'Kilogramm',
    t: 'Tonnen',
    ton: 'Tonnen',
    acre: 'Acres',
    times: '',
  },
  name: 'Bezeichnung',
  span: (from, to) => `${from} bis ${to}`,
  gaps: 'ohne Angabe offen',
  converted: 'jeder Wert im eigenen Wortlaut, alle Balken in einem Maßstab',
  squareIs: (amount, noun) => `1 Quadrat = ${amount}${noun && ` ${noun}`}`,
  squareEach: noun => `${noun && `${noun}, `}je 1 Quadrat`,
  rowIs: (label, exact) => line`eine Reihe: ${exact ? '' : 'etwa '}${label}`,
  bounds: ['oder mehr', 'oder weniger'],
  more: 'oder mehr',
  projected: 'Prognose',
  timeline: {
    heads: ['Ereignis', 'Datum', 'Wie sicher'],
    subtitle: 'Daten, wie der Artikel sie nennt',
    vague: 'gestrichelt ohne genannten Tag',
    disputed: 'offen bei Widerspruch',
    stated: 'wie genannt',
    contradict: 'widersprüchlich datiert',
    care: 'mit Vorsicht',
    onlyYear: 'nur das Jahr genannt',
    noDay: 'Tag nicht genannt',
  },
  alt: {
    bars: ({ measure, largest, others, few, open }) => [
      ...line`Balken, ${measure}: am größten ${largest}`,
      ...unlessEmpty(others, line`${few ? ', vor ' : ', gegenüber '}${others}`),
      ...unlessEmpty(open, line`; nicht genannt: ${open}`),
    ],
    ratio: ({ large, largeLabel, noun, ratio, small, smallLabel, open }) => [
      ...line`Einheitsquadrate: ${large}${noun && ` ${noun}`} (${largeLabel}) sind ${ratio} so viel wie ${small} (${smallLabel})`,
      ...unlessEmpty(open, line`; nicht genannt: ${open}`),
    ],
    squares: ({ measure, largest, others, open }) => [
      ...line`Einheitsquadrate, ${measure}: ${largest} gegenüber ${others}`,
      ...unlessEmpty(open, line`; nicht genannt: ${open}`),
    ],
    strip: (figure, noun, label) =>
      line`Streifen aus Einheitsquadraten: ${figure}${noun && ` ${noun}`}, ${label}`,
    lines: ({ count, name, way, from, to, peak }) => [
      ...(count === 1
        ? line`Linie, ${name}: Sie ${ways[way]}`
        : line`${count === 2 ? 'Zwei' : 'Mehrere'} Linien: ${name} ${ways[way]}`),
      ...line`, von ${from} bis ${to}`,
      ...(peak ? line`; Höchstwert: ${peak}` : []),
    ],
    timeline: events => line`Zeitleiste: ${events}`,
  },
  data: 'Daten',
  draft: 'ENTWURF, Prüfungen nicht bestanden',
  panel: {
    title: 'Quellen dieser Folie',
    none: 'Keine Zahl auf dieser Folie',
    line: 'Zeile',
    section: 'Abschnitt',
    close: 'Schließen',
  },
};
