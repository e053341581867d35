import { type DraftWords, set } from './words.ts';

export const german: DraftWords = {
  tag: 'de',
  common: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'mit', 'von', 'auf', 'eine', 'den', 'im'],
  nouns: true,

  articles:
    set(`der die das den dem des ein eine einen einem einer eines ihr ihre ihren ihrer ihrem sein seine seinen
    seiner unser unsere unseren dieser diese dieses diesen diesem`),
  pronouns:
    set(`es sie er ihr ihre ihren sein seine dies diese dieser dieses diesen damit dabei dazu davon darunter
    dafür dagegen daher deshalb hier dort wir ich man beide alle viele einige andere sonst zudem außerdem jedoch allerdings
    hierzu hiervon danach demnach somit`),
  persons: set('es sie er ihn ihm ihnen'),
  speakers: set('wir ich uns unser unsere'),
  joiners: set('sodass und aber oder mit während sowie wobei doch sondern denn darunter davon'),
  small:
    set(`der die das den dem des ein eine einen einem einer eines von zu zum zur im in am an auf mit für und oder um bei
    aus nach vor über unter seit bis durch gegen ohne pro je als wie dass ist sind war waren wurde wurden wird werden
    hat haben hatte hatten sich nicht auch noch nur rund etwa knapp fast mehr weniger sehr so es er sie wir man davon bzw
    damit dabei dafür insgesamt jeweils bereits schon kein keine ihr ihre ihren seine sein erstmals erneut zwischen`),
  stops:
    set(`dass der welche welcher welches die das weil wenn als aber und oder sowie während denn doch sondern ist sind
    war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten soll sollen muss müssen
    darf dürfen gegenüber verglichen davon darunter wie wo er sie es wir man nicht noch sich auch bereits erstmals laut`),
  relatives: set('dass welche welcher welches'),
  purpose: set('für'),
  prepositions: set(
    'von vom der des im in am an auf mit für aus bei je pro zur zum zu nach über unter ohne durch gegen ab den die dem einer eines',
  ),
  of: set('der des aller von vom dieser unserer'),
  fillers:
    set(`von vom bei auf um zu etwa rund knapp fast gut circa ca. mehr weniger als über unter nur noch erst schon bereits
    ein eine einen einem der die das den dem an insgesamt jeweils mindestens höchstens bis zuletzt durchschnittlich leicht deutlich stark
    mit aktuell derzeit dafür sogar damit für`),
  by: set('um'),
  to: set('auf bis'),
  earlier:
    /(?:^|\s)(?:von|gegenüber|verglichen mit|im Vergleich zu|nach|statt|gegen|noch bei|zuvor|vorher|als|anstelle von)$/i,
  followed: /^gefolgt von\s+/i,
  changedFrom: /(?!)/,
  more: set('mehr weniger höher niedriger geringer größer kleiner schneller langsamer'),
  fewer: set('weniger niedriger geringer kleiner langsamer'),
  than: /\s(?:mehr|weniger|höher|niedriger) als\s(?=\p{L})/iu,
  allotted: /(?:^|\s)entf(?:allen|ällt|ielen|iel)$/i,
  idle: /(?<!\p{L})(?:im (?:direkten )?(?:vergleich|verhältnis) zu[mr]? \p{L}+|gegenüber dem \p{L}*vor\p{L}+|trotz(?: \p{Ll}+)* \p{Lu}[\p{Ll}-]+|hingegen|somit|damit|zudem|jedoch|lediglich)(?!\p{L}),?/giu,
  presenting:
    /^(?:entfielen|entfällt|vergleich zu|hingegen|somit|davon|ungeachtet|ursächlich|insgesamt|obwohl|über|unter)(?!\p{L})/iu,
  respective: {
    between: /^(?:bzw\.|beziehungsweise|respektive)$/i,
    said: /\s?(?<!\p{L})jeweils(?!\p{L})/iu,
    names: /(\p{Lu}[\p{L}-]+) (?:und|sowie) (\p{Lu}[\p{L}-]+)/u,
  },
  ending: (adjective, article) => {
    if (!/e[nr]?$/.test(adjective)) return adjective;
    if (article === 'der' && /e$/.test(adjective)) return `${adjective}r`;
    if (article === 'das' && /e$/.test(adjective)) return `${adjective}s`;
    return (article === 'die' || article === 'der') && /en$/.test(adjective)
      ? adjective.slice(0, -1)
      : adjective;
  },
  hollow: /^(?:entsprechend|genannt|besagt|jeweilig|diesbezüglich)e[nrsm]?$/,

  verbs:
    set(`unterschreitet überschreitet unterschritt überschritt ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen muss
    müssen musste darf beträgt betrug betragen betrugen liegt lag liegen lagen gelegen erreicht erreichte erreichten
    erreichen steht stand stehen umfasst umfasste umfassen kommt kam kommen kamen macht machte machen machten gibt gab
    geben gaben geht ging gehen gingen zählt zählte zählen zählten nutzt nutzen nutzte nutzten besitzt besitzen besaß
    zahlt zahlen zahlte zahlten fährt fahren fuhren fuhr leben lebt lebten lebte arbeiten arbeitet arbeiteten erhält
    erhalten erhielt erhielten bleibt bleiben blieb blieben entspricht entsprach entsprechen entfielen entfällt entfallen
    stammt stammte stammten stammen rechnet rechnen rechnete rechneten beziffert beziffern bezifferte schätzt schätzen
    investiert investieren investierte investierten verdient verdienen verdiente verdienten hielt hält halten gehört
    gehören gehörte nahm nahmen nimmt nehmen zeigt zeigen zeigte zeigten bietet bieten beschäftigt beschäftigen
    beschäftigte verfügt verfügen verfügte stellt stellen stellte stellten sieht sehen sah setzte setzt setzen meldet
    meldete melden verzeichnete verzeichnen produzierte produziert lieferte liefert verkaufte verkauft verkauften
    sagten gaben gab wuchsen baut bauen baute braucht brauchen brauchte verbraucht verbrauchte enthält enthalten
    belief beliefen eingesetzt transportiert veranlasst betrafen erzeugt eingespeist benötigt dauert dauerte dauern deckten deckt deckte gilt gelten galt galten findet finden fand`),
  plainVerbs: set(''),
  verbEnds: undefined,
  pluralVerbs: undefined,
  participles: undefined,
  rising:
    set(`stieg steigt steigen stiegen gestiegen wuchs wächst wachsen gewachsen nahm zunahm zunahmen zugenommen erhöhte erhöht
    erhöhten kletterte kletterten steigerte steigert steigerten gesteigert verdoppelte legte legten zulegte anstieg
    anstiegen verteuerte verteuerten`),
  falling:
    set(`sank sinkt sinken sanken gesunken fiel fällt fielen gefallen verringerte verringert verringerten schrumpfte
    reduzierte reduziert reduzierten abnahm abnahmen abgenommen senkte senkten gesenkt zurückging zurückgegangen`),
  costing: set('kostet kosten kostete kosteten'),
  changes:
    /(?:^|\s)(?:\S*(?:anstieg|rückgang|zuwachs|wachstum|plus|minus|zunahme|abnahme|steigerung|senkung|verlust)s?)$/i,
  general: set(
    'menschen personen kinder frauen männer unternehmen betriebe haushalte länder beschäftigte nutzer kunden',
  ),
  times: set(
    'jahr jahre jahren monat monate monaten woche wochen tag tage tagen quartal vorjahr zeitraum vorjahreszeitraum',
  ),
  agoAfter: /^\s(?:zuvor|später|alt|lang)\b/i,
  agoBefore: /\bvor\s(?:\p{L}+\s)?$/iu,
  ages: /(?:unter|über|alter von|im alter ab|ab)\s$/i,
  trivial: set('seiten seite kapitel fragen tabellen abbildungen'),
  vague: set(
    'anteil zahl wert summe menge höhe plus minus anstieg rückgang prozent rest teil gesamtzahl davon mal welt',
  ),
  saying:
    set(`sagte sagt sagten erklärte erklärt betonte betont meinte meint berichtet berichtete ergänzte ergänzt schreibt
    schrieb warnte warnt teilte erläuterte erläutert kommentierte kommentiert so`),
  now: set('heute derzeit aktuell'),
  supposing: /\b(?:würde|würden|wenn|falls|angenommen|zum beispiel|z\. ?b\.|etwa wenn|könnte[n]?)\b/i,
  label: {
    share: whole => `Anteil ${whole}`,
    shareThat: () => '',
    relative: () => '',
    rise: subject => `${subject}, Anstieg`,
    fall: subject => `${subject}, Rückgang`,
    cost: subject => `${subject}, Kosten`,
    before: 'vorher',
  },

  joints:
    /,?\s[–—-]\s|—|;\s|,\s(?=(?:und|aber|die|der|das|was|wobei|während|sowie|wie|weil|da|nachdem|obwohl|sodass|so|wodurch|darunter|davon|dass|um|den|dem|deren|dessen|in|mit|jedoch|sondern)\b)/giu,
  phrases: /(?!)/g,
  subordinate: set(
    'wenn weil obwohl während nachdem bevor seitdem dass ob wie warum was damit als da sofern falls',
  ),
  openers:
    /^(?:und|aber|doch|zudem|außerdem|dann|auch|denn|insgesamt|das heißt,|allerdings|jedoch)\s+(?=\p{Lu}|der |die |das |ein)/iu,
  leaning:
    /^das (?:ist|sind|war|waren|wird|heißt|bedeutet|gilt|entspricht|liegt|wäre|hat|macht)\b|\b(?:diese[rsmn]? (?:zahl|wert|anteil)|davon|hiervon|im folgenden|siehe|wie folgt|dafür|dazu|dabei|damit|deshalb|daher|hierfür|(?:waren?|sind|ist) (?:das|dies|es)|folgende[nrs]?|oben|unten|letztere|derselbe)\b/i,
  itself: /^diese[rs]? (?:bericht|studie|version|umfrage|release|erhebung)\b/i,
  about:
    /^(?:in diesem (?:artikel|beitrag|text)|dieser (?:artikel|beitrag)|wir freuen uns|lesen sie|mehr (?:dazu|informationen)|weitere informationen|foto|bild|quelle|pressemitteilung|hinweis|jetzt|melden sie|folgen sie|danke)\b/i,
  say: {
    figure: figure => `Der Artikel nennt eine Zahl: ${figure}`,
    counted: (figure, thing) => `Der Artikel spricht von ${figure} ${thing}`,
    named: (figure, thing) => `Der Artikel nennt ${figure} (${thing})`,
    pair: (thing, now, then) => `Für „${thing}“ nennt der Artikel ${now}, davor ${then}`,
    dates: (first, last) => `Die Daten des Artikels reichen von ${first} bis ${last}`,
    listed: (what, by) => `Der Artikel nennt ${what} nach ${by}`,
    highest: (row, head) => `Bei ${head} liegt ${row} vorn`,
    rose: (head, first, last) => `Der Wert für ${head} steigt von ${first} bis ${last}`,
    fell: (head, first, last) => `Der Wert für ${head} sinkt von ${first} bis ${last}`,
    rows: 'Der Artikel nennt diese Zeilen',
    under: head => `Unter „${head}“ nennt der Artikel diese Punkte`,
    parts: 'Der Artikel geht diese Teile durch',
    says: speaker => `So sagt es ${speaker}`,
    saysMore: speaker => `So fährt ${speaker} fort`,
    quotes: 'Der Artikel zitiert diese Worte',
  },

  totals: /^(?:gesamt|insgesamt|summe|alle|übrige|sonstige|durchschnitt|deutschland)/i,
  byline: /^(?:von|text|autor(?:in)?|ein beitrag von|text von):?\s+/i,
  furniture:
    /^(?:teilen|drucken|kommentare?|mehr zum thema|lesen sie(?: auch)?|weiterlesen|weiterführende|newsletter|folgen sie|anzeige|suche|menü|startseite|zurück|foto|fotos|bild|quelle|copyright|©|impressum|datenschutz|kontakt|telefon|tel|fax|ansprechpartner|pressekontakt|stand|aktualisiert|lesezeit|inhalt|inhaltsverzeichnis|schlagwörter|tags|themen|herausgeber|pressemitteilung nr)\b.{0,70}$|^\d+\s?(?:min(?:uten?)?\.?(?: lesezeit)?|kommentare?)\b.{0,20}$|\bminuten? lesezeit\b|^©|\balle rechte vorbehalten\b|\bcookies?\b.{0,80}\b(?:akzeptieren|zustimmen|einwilligung)\b/i,
  endings:
    /^(?:quellen|literatur|fußnoten|anmerkungen|siehe auch|mehr (?:zum thema|informationen)|weitere (?:informationen|artikel|links)|weiterführende|danksagung|über (?:uns|die)|kontakt|pressekontakt|methodische hinweise|hinweise|methodik|kommentare|verwandte|impressum|newsletter|ansprechpartner)\b/i,
  on: /^(?:am|im|seit|ab|um|bis|anfang|ende|mitte|zum)$/i,
  inYear: /(?:^|\s)(?:im jahr|im jahre|seit|ende|anfang|mitte|bis|bis ende|ab)\s+$/i,
};
