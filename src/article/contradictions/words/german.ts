/** German, as the rules against contradictions need it. */
import type { Words } from './words.ts';

const COUNT =
  '(?<count>\\d{1,3}|eine[mnr]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig)';
const UNIT = '(?<unit>Minuten?|Stunden?|Tag(?:e|en)?|Wochen?|Monat(?:e|en)?|Jahr(?:e|en)?)';
const WORD = '[\\p{L}-]';
const edge = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);

const COMMON = new Set(
  `der die das den dem des ein eine einer eines einem einen und oder aber doch sondern mit von vom zum zur bei beim im in
  ins am an auf aus nach vor für über unter um durch gegen ohne seit bis zwischen während wegen trotz laut als wie so
  auch nur noch schon mehr weniger viel viele sehr ganz gut gute guten etwa rund knapp fast ungefähr circa ca genau nicht
  kein keine keiner ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll
  sollen sollte sollten will wollen muss müssen darf sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren es sie er
  wir ich man sich dies diese dieser dieses diesem diesen jene jener jede jeder jedes jedem alle allen aller alles beide
  beiden andere anderen anderer weitere weiteren weiterer erste ersten zweite zweiten dritte dritten neue neuen neuer
  neues alte alten alter jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden minute
  minuten uhr prozent prozentpunkte million millionen milliarde milliarden billion billionen tausend hundert mio mrd
  euro dollar zahl summe teil teile menschen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar
  februar märz april mai juni juli august september oktober november dezember heute gestern morgen jetzt nun dann damals
  später früher zuvor vorher danach hier dort dabei davon damit dazu dafür darunter daran lang lange hoch breit tief groß
  große großen klein kleine kleinen insgesamt zusammen sagt sagte sagten`.split(/\s+/),
);

export const german: Words = {
  tag: 'de',
  brief: {
    order: 'Die Daten passen nicht dazu',
    weekday: 'Das Datum war ein anderer Wochentag',
    duration: 'Die Daten ergeben eine andere Dauer',
    'end-before-start': 'Das Ende liegt vor dem Anfang',
    'stated-result': 'Die eigenen Zahlen ergeben etwas anderes',
    parts: 'Die Teile ergeben nicht das Ganze',
    'beyond-whole': 'Die Anteile übersteigen das Ganze',
    'two-values': 'Der Artikel nennt auch einen anderen Wert',
    'unit-slip': 'Der Artikel nennt auch eine andere Einheit',
    superlative: 'Der Artikel sagt es auf zwei Arten',
  },
  ordinalDot: true,
  namesByCapital: false,
  sentenceStart:
    /^["“„»(]*(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einer|Einen|Es|Er|Sie|Wir|Ich|Man|In|Im|Am|An|Auf|Aus|Bei|Mit|Nach|Von|Vom|Vor|Zu|Zum|Zur|Für|Doch|Aber|Und|Auch|So|Seit|Als|Wer|Was|Wie|Wo|Nun|Jetzt|Damals|Heute|Dort|Hier|Dann|Damit|Dazu|Davon|Diese|Dieser|Dieses|Ihr|Ihre|Sein|Seine|Insgesamt|Zusammen|Beide|Alle|Kein|Keine)(?!\p{L})/u,
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag|Sonnabend', 'Sonntag'],
  weekdayJoint: ',? \\(?(?:de[mnr] )?',
  aDay: 'eine[mn]? |de[mn] |ein ',
  relations: [
    {
      pattern: edge(
        '(?:am )?(?:Tag|Tage?s) (?:darauf|danach)|(?:am )?(?:nächsten|folgenden|darauffolgenden) Tag',
        'giu',
      ),
      way: 1,
      follows: false,
    },
    {
      pattern: edge('(?:am )?Tag(?:e)? (?:zuvor|davor)|tags zuvor|(?:am )?Vortag(?! de[rs])', 'giu'),
      way: -1,
      follows: false,
    },
    { pattern: edge('(?:am |einen )?Tag nach', 'giu'), way: 1, follows: true },
    { pattern: edge('(?:am |einen )?Tag vor|(?:am )?Vortag (?=de[rs])', 'giu'), way: -1, follows: true },
    { pattern: edge('(?:früher|später) am (?:selben|gleichen) Tag', 'giu'), way: 0, follows: false },
    { pattern: edge(`${COUNT} ${UNIT} (?:später|danach|darauf)`, 'giu'), way: 1, follows: false },
    { pattern: edge(`${COUNT} ${UNIT} (?:zuvor|vorher|früher|davor)`, 'giu'), way: -1, follows: false },
    { pattern: edge(`${COUNT} ${UNIT} nach(?! Angaben| eigenen)`, 'giu'), way: 1, follows: true },
    {
      pattern: edge(`(?<!(?:um|von|auf|in) )${COUNT} ${UNIT} vor(?! allem| Ort)`, 'giu'),
      way: -1,
      follows: true,
    },
  ],
  counts: {
    ein: 1,
    eine: 1,
    einem: 1,
    einen: 1,
    einer: 1,
    zwei: 2,
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
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
  },
  times: [
    [/^Minut/i, 1 / 1440],
    [/^Stund/i, 1 / 24],
    [/^Tag/i, 1],
    [/^Woch/i, 7],
    [/^Monat/i, 30.4],
    [/^Jahr/i, 365.25],
  ],
  dateJoint:
    /^[\s,(]*(?:(?:am|im|um|gegen|nämlich|in|an)\s+)?(?:(?:dem?\s+)?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag),?\s+)?(?:de[mn]\s+)?$/i,
  someones: /^ (?:sein|ihr|dies|jen|ihm|ihn)\p{Ll}*(?!\p{L})/iu,
  unreal: edge('würden?|könnten?|dürften?|sollten?|falls|wenn|bis'),
  known: /^ (?:de[rmns]|die|das) /iu,
  overnight: edge('nächsten (?:Tag|Morgen)|folgenden (?:Tag|Morgen)|Nacht|nachts|Mitternacht'),
  lasting:
    /(?<!\p{L})(?:dauer(?:te|t|n|ten)|währ(?:te|t)|brauchte|lief|über|(?:war|waren|blieb) [^.;]{0,20}|insgesamt|(?:Ausfall|Streik|Sperrung|Pause|Störung|Probe|Sitzung|Aufenthalt)\p{Ll}* von|für|also)(?: [^.,;]{0,40})? ?¤|¤ (?:lang|dauer|währ|gesperrt|geschlossen)|¤$|¤,? (?:vom|von) /iu,
  itLasted:
    /^(?:er|sie|es|das|die \p{L}+|der \p{L}+) (?:dauerte|währte|lief)(?: (?:nur|genau|etwa|fast|insgesamt|rund|knapp))? ?¤/iu,
  from: /(?<!\p{L})(?:von|vom|zwischen|ab)(?: (?:de[mnr]|\p{L}+tag,?(?: de[mn])?))?\s*$/iu,
  until: /^(?: Uhr)?,?\s*(?:bis(?: zum?r?)?|und|auf|-|–)(?: (?:\p{L}+tag,?(?: de[mn])?))?\s*$/iu,
  between: /(?<!\p{L})zwischen (?:dem )?$/iu,
  begins: edge('begann(?:en)?|beginnt|startete|eröffnete?|öffnete|fing [^.;]{0,10}an|brach [^.;]{0,10}aus'),
  ends: edge('endete(?:n)?|endet|schloss|beendet|zu Ende|vorbei|abgeschlossen|behoben'),
  born: /(?:geboren|gegründet|eröffnet|gebaut|errichtet|Jahrgang|geborene[rn]?)[^,;.]{0,16}$|(?<!\p{L})(?:seit|von)(?: dem Jahr)? $/iu,
  ago: /^(?!)/,
  aged: /^(?:-jährige[rn]?| Jahre alte?[rn]?| Jahre alt)(?!\p{L})/iu,
  isCommon: word => word.length < 3 || COMMON.has(word),
  stem(word) {
    const low = word
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replace(/ä/g, 'a')
      .replace(/ö/g, 'o')
      .replace(/ü/g, 'u')
      .replace(/ß/g, 'ss');
    return low.length > 4
      ? low.replace(/(?:innen|ungen)$/, m => m.slice(0, 2)).replace(/(?:ern|er|en|es|em|e|n|s)$/, '')
      : low;
  },
  changeFrom: /(?<!\p{L})von(?: (?:rund|etwa|knapp|fast|gut|nur|zuletzt|zuvor|bisher|noch))* $/iu,
  changeTo: /^(?: [\p{L}-]+){0,5},? auf(?: (?:rund|etwa|knapp|fast|gut|nur|jetzt|nun|zuletzt))* $/iu,
  changeToLead:
    /(?<!\p{L})(?:stieg|steigt|gestiegen|wuchs|gewachsen|erhöht\p{Ll}*|kletterte|sank|gesunken|fiel|gefallen|ging|schrumpfte|verringerte|zurück)(?!\p{L})[^.;]{0,24} auf(?: (?:rund|etwa|knapp|fast|gut|nur))* $/iu,
  changeFromBetween: /^(?: [\p{L}-]+){0,4},? von (?:(?:rund|etwa|knapp|fast|gut|zuvor|bisher) )*$/iu,
  changeBefore:
    /(?<!\p{L})(?:Plus|Minus|Anstieg|Zuwachs|Zunahme|Wachstum|Rückgang|Abnahme|Steigerung|Erhöhung|Senkung|Gewinn|Verlust|Unterschied|Differenz|Sprung|Einbruch)(?: (?:von|um))?(?: (?:rund|etwa|knapp|fast|gut|nur|genau|mehr als|über|einem|ein))* ?$|(?<!\p{L})um(?: (?:rund|etwa|knapp|fast|gut|nur|genau|mehr als|über|insgesamt|weitere))* ?$/iu,
  changeBehind:
    /^(?: [\p{L}-]+)? ?(?:mehr|weniger|höher|niedriger|Zuwachs|Anstieg|Rückgang|Plus|Minus|Wachstum|Steigerung)(?!\p{L})/iu,
  byBefore: /(?<!\p{L})um (?:(?:das|den Faktor|fast|rund|etwa|mehr als) )*$/iu,
  timesVerb: /^(?:(?:mehr als|fast|nahezu) )?(?:verdoppel|verdreifach|vervierfach|halbier)/iu,
  otherClause:
    /[;:]|(?<!\p{L})(?:darunter|während|und (?:d(?:er|ie|as)|sein|ihr)|aber|doch|was einem Anteil|wobei|als)(?!\p{L})/iu,
  marginBefore:
    /(?<!\p{L})(?:gewann|gewinnt|siegte|verlor|setzte sich|führt|lag|vorn)(?!\p{L})[^.;]{0,40} (?:mit|um) (?:nur |genau |einem Vorsprung von )?$|(?<!\p{L})(?:Vorsprung|Abstand|Mehrheit|Differenz|Unterschied)(?: von)? (?:nur |genau )?$/iu,
  against: /^(?: Stimmen)?,? (?:zu|gegen|gegenüber|–|-) $|^[–:-]$/iu,
  moreThanThe:
    /^(?: \p{L}+){0,2} (?:mehr|weniger|höher|niedriger|länger|kürzer|größer|kleiner) als (?:de[rnm]|die|das|im Vorjahr mit)? ?$/iu,
  whichIs:
    /^(?: [\p{L}-]+){0,4}(?:,? (?:also|das ist|das sind|das waren|mithin)|,| [–—-]| \()(?: (?:etwa|fast|rund|knapp|gut|genau|mehr als|nahezu))? ?$/iu,
  orBefore:
    /, (?:also|das sind|das ist|mithin|oder) (?:(?:um )?(?:rund|etwa|fast|knapp|gut|genau) )?(?:um )?$/iu,
  sinceGap: /^, (?:also|das heißt|mithin)(?: seit)?(?: (?:rund|etwa|fast|genau))? $/iu,
  since: /(?<!\p{L})seit(?: dem Jahr)? $/iu,
  thatIs: /^(?:das|dies) (?:ist|sind|war|waren|entspricht|bedeutet|macht)(?!\p{L})/iu,
  perTime:
    /^ (?:pro|am|im|je|in|täglich|jährlich|wöchentlich|monatlich|hintereinander) ?(?:Tag|Woche|Monat|Jahr)?/iu,
  points: edge('Punkte?|Prozentpunkte?'),
  thatMany:
    /^(?: (?:viele?|groß|hoch|lang|schwer|stark|teuer))?(?: wie (?:das|dies)|,|\.|$)|^ (?:diese[rs]? (?:Zahl|Menge|Summe))/iu,
  timesOf:
    /^(?: so)?(?: (?:viele?|groß|hoch|lang|schwer|stark|teuer|breit|tief|alt|schnell|weit))(?: [\p{L}-]+)? wie(?: (?!\d)[\p{L}-]+){0,4} /iu,
  moreThan: /^ (?:mehr|größer|höher)(?!\p{L})/iu,
  ofThe:
    /(?<!\p{L})(?:von(?: de[nr]| den| ihren| seinen| allen| insgesamt| rund| etwa)*|de[rs]|aller) $|^ ?(?:der|des|aller|von den|von allen|von|ihrer|seiner|dieser) /iu,
  ofTotal: /(?<!\p{L})von (?:insgesamt )?$/iu,
  totalAfter:
    /^[^.;:,]{0,28}?(?: insgesamt| zusammen| im Ganzen| alles in allem| in Summe)(?:[ ]*(?:[.,;:)]|$)| (?:aus|für|in|an) )/iu,
  totalBefore:
    /(?<!\p{L})(?:insgesamt|zusammen|in Summe|alles in allem|macht|ergibt|ergeben|summieren sich auf|addieren sich (?:auf|zu)|im Ganzen|Gesamt\p{Ll}+ von)(?: (?:sind das|sind es|also|auf|es|rund|sie|haben sie|kommen sie auf|liefern sie|leisten sie))* ?$/iu,
  consists:
    /^[^.;]{0,40}(?:besteh(?:t|en) aus|bestehend aus|setz(?:t|en) sich (?:aus|zusammen)|verteil(?:t|en) sich auf|aufgeteilt (?:auf|in)|teil(?:t|en) sich (?:auf|in)|gliedert sich in)(?!\p{L})[^.;]{0,24}$/iu,
  notAll: edge(
    'darunter|zum Beispiel|etwa|rund|ungefähr|circa|ca\\.|z\\.\\s?B\\.|vor allem|hauptsächlich|meist|mindestens|mehr als|über|bis zu|fast|knapp|gut|allein|weitere|zusätzlich|erwartet|im Schnitt|durchschnittlich|je|pro|jede[rs]?',
  ),
  rest: edge(
    'Rest|restliche[nr]?|übrige[nr]?|verbleibende[nr]?|ander(?:e|en|er)|weitere|Enthaltung(?:en)?|enthielten|unbekannt|unentschieden|offen|keine Angabe|weder|sonstige[nr]?',
  ),
  theRest: /(?<!\p{L})(?:der Rest|den Rest|die übrigen|der übrige)(?!\p{L})/iu,
  ofTheWhole:
    /^(?:von|unter)(?: (?:den|ihren|seinen|allen|insgesamt|diesen|unseren))* $|[,;] von (?:den|ihren)\s+$/iu,
  partOfPart: edge('davon|darunter|von denen|von ihnen|die Hälfte'),
  apartFromWhole: edge(
    'verglichen|im Vergleich|gegenüber|im Vorjahr|zuvor|früher|stieg(?:en)?|sank(?:en)?|fiel(?:en)?|nach \\d|statt|geplant|beide[nrs]?|auch|sowohl|je|pro|jede[rs]?|später|dann|damals|mal|oder|als',
  ),
  and: edge('und|sowie|plus'),
  togetherThey:
    /^(?:zusammen|insgesamt|gemeinsam|im Ganzen|alles in allem|in Summe|(?:das|dies) (?:macht|ergibt)|die Summe|alle (?:drei|vier|fünf|sechs) zusammen)(?!\p{L})/iu,
  plainNumbers:
    /(?<![\p{N}.,:/-])(\d{1,5})(?=(?: (?:seats?|votes?|members?|Sitze?|Stimmen|Mitglieder))?(?:,|;|\.(?!\d)| und |$))/gu,
  holds: edge(
    'hat|haben|halten|hält|hielt(?:en)?|gewann(?:en)?|errang(?:en)?|bekam(?:en)?|erhielt(?:en)?|stell(?:t|en|te|ten)|entfallen|entfielen|gingen|gehen',
  ),
  isShare:
    /^[^.;]{0,34}(?:, (?:also|das sind|das ist|oder|das heißt|mithin|ein Anteil von|rund|etwa)| oder|,| \(| [–—-]) ?(?:(?:etwa|rund|knapp|gut|genau|ein|einem Anteil von) )?$/iu,
  ofPeople:
    /^ (?:der|aller|ihrer|seiner|unserer|dieser) (?:[\p{L}-]+ )?(?:Wähler|Wahlberechtigten|Bewohner|Einwohner|Befragten|Menschen|Bürger|Schüler|Studierenden|Beschäftigten|Mitarbeiter|Mitglieder|Patienten|Haushalte|Nutzer|Kunden|Teilnehmer|Teilnehmenden|Wohnungen|Häuser|Gebäude|Stimmen|Schulen|Sitze|Plätze|Kinder|Frauen|Männer|Erwachsenen|Züge|Flüge|Bevölkerung|Aktionäre|Aktien|Anteile)(?:innen)?(?!\p{L})/iu,
  shareBefore:
    /(?<!\p{L})(?:Wahlbeteiligung|Beteiligung|Marktanteil|Anteil|Quote|Impfquote)(?: (?:von|lag bei|betrug|beträgt|liegt bei|war|bei|erreichte))+(?: (?:rund|etwa|fast))? ?$/iu,
  overlapping: edge(
    'Befragt\\p{Ll}*|Umfrage|sag(?:t|en|ten|te)|nann?ten|nennen|Antwort(?:en)?|sowohl|beide|auch|nutz(?:t|en|ten|te)|glaub(?:t|en|ten)|mindestens',
  ),
  several: edge('mehrere|Mehrfachnennung(?:en)?|mehr als eine'),
  opposed:
    /(?<!\p{L})(?:ja(?!\p{L})[^.;]*(?<!\p{L})nein|für(?!\p{L})[^.;]*(?<!\p{L})(?:gegen|dagegen)|dafür(?!\p{L})[^.;]*(?<!\p{L})dagegen|stimmten zu[^.;]*lehnten[^.;]*ab|keine Meinung|unentschieden|unentschlossen|enthielten sich|keine Angabe|die (?:übrigen|restlichen) \d[\d,]* ?(?:%|Prozent))(?!\p{L})/iu,
  percent: /%|Prozent|v\.\s?H\./iu,
  wholeBehind: /^ (?:der|des|aller|vom|ihrer|seiner|dieser) (\p{L}+)/iu,
  changed: edge(
    'stieg(?:en)?|wuchs(?:en)?|Wachstum|Zuwachs|erhöht\\p{Ll}*|sank(?:en)?|fiel(?:en)?|ging(?:en)? zurück|Rückgang|mehr|weniger|höher|niedriger|als|gegenüber|Inflation|Zins\\p{Ll}*|Rabatt|Rendite|statt|nach \\d\\p{L}*|jeweils|während|Plus|Minus|legte\\p{Ll}*',
  ),
  shareJoint: /^ (?:aus|von|vom|auf|an|für|in|gingen|gehen|kamen|kommen|entfallen|entfielen)(?!\p{L})/iu,
  sameShare: /^(?: \p{L}+){0,2}(?: \(|, (?:also|das sind|oder) (?:etwa |rund )?)$/u,
  ofThem: /^ (?:von ihnen|davon|von diesen)(?!\p{L})/iu,
  hints: {
    relation: /tag|nach|vor|darauf|später|früher/i,
    weekday: /(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend/,
    superlative: /[sß]te/i,
  },
  mostOf: /(?<!\p{L})(?:der größte Teil|die Hälfte|ein Teil|das meiste) (?=(?:der|des|dieser|von den) $)/iu,
  measuredOf: /(?<!\p{L})eine?[nrm]? (\p{Lu}[\p{L}-]+) von $/u,
  measuredThe:
    /(?<!\p{L})(?:[Dd]ie|[Dd]er|[Dd]as) (\p{Lu}[\p{L}-]+)(?: (?:auf|in|im|am|an|bei) (?:de[mr] )?\p{Lu}[\p{L}-]+)? (?:erreichte|betrug|war|maß|kam auf) $/u,
  reachedThe: /^ (?:erreichte|kam|war) (?:die|der|das) (\p{Lu}[\p{L}-]+)/u,
  placeNames:
    /(?<!\p{L})(?:[Aa]uf|[Ii]n|[Ii]m|[Aa]m|[Aa]n|[Bb]ei) (?:de[mr] )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/gu,
  anotherTime: edge(
    '\\p{L}*(?:tag|tage|tags|abend|abends|morgen|nacht|woche|monat|jahr|jahre)|später|früher|zuvor|danach|davor|nächste[nrs]?|zweite[nrs]?|andere[nrs]?|weitere[nrs]?|dann|vorige[nrs]?|letzte[nrs]?',
  ),
  anniversary:
    /(?<!\p{L})(\d{1,3})(?:\.|-jährige[ns]?|jährige[ns]?) (?:Bestehen|Jubiläum|Geburtstag|Gründungstag|Jahrestag der Gründung)(?!\p{L})/iu,
  ownFeast: /(?<!\p{L})(?:sein|ihr|das|den|der)(?:e?[mns])? $/iu,
  itsTurn: /(?<!\p{L})(?:er|sie|es)(?!\p{L})/iu,
  birth: /(?<!\p{L})(?:geboren|Geburtstag)(?!\p{L})/iu,
  founded:
    /(?<!\p{L})(?:gegründet|geboren|eröffnet|gebaut|entstand|gründeten|Gründung)(?: \p{L}+){0,2}(?: im Jahre?)? $|(?<!\p{L})(?:wurde|ist)(?: \p{L}+){0,2}(?: im Jahre?)? $/iu,
  halfFirst: /^die Hälfte (?!(?:der|des|von|aller|davon)(?!p{L}))/i,
  wholeOf:
    /^(?:er|sie|es) \p{L}+t (?:ihre|seine)[nr]? (?:ganze[nr]? )?(?:Flotte|Belegschaft|Herde) (?:von|mit) $/iu,
  itself: /^(?:er|sie|es)(?!\p{L})/iu,
  opposites: [
    [
      edge('Frauen|Mädchen|Schülerinnen|Töchter|weiblich\\p{Ll}*'),
      edge('Männer|Jungen|Buben|Söhne|männlich\\p{Ll}*'),
    ],
    [edge('Erwachsene[nr]?'), edge('Kinder|Minderjährige[nr]?')],
    [edge('bestanden|überlebten'), edge('fielen durch|starben')],
    [edge('Vollzeit'), edge('Teilzeit')],
  ],
  inPlace: /^(?: \p{Ll}+){0,2} in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:,| und)? ?$/u,
  placeOnly: /^ in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:,| und)?[ .]*$/u,
  voteAgainst: /(?<!\p{L})gegen((?: [\p{L}-]+){0,4})/iu,
  nextItem: /, | und | sowie |; /,
  itemLead:
    /^ (?!in |im |am )(?:(?:(?:der|die|das) )?(?:\p{L}[\p{L}-]* ){1,2}(?:für|auf|an) )?(?:(?:zu|rund|etwa|fast|knapp|gut|weitere|nur) )*$/iu,
  exclusive: edge(
    'verteil\\p{Ll}*|aufgeteilt|Aufteilung|besteh\\p{Ll}* aus|setz\\p{Ll}* sich|Mix|Strommix|stamm(?:t|en|te|ten)|entfallen|entfielen|entfällt|gehör(?:t|en|te|ten)|hält|halten|gingen an|gehen an|kam(?:en)? aus|komm(?:t|en) aus',
  ),
  beyondWhole: edge(
    'Vorjahr\\p{Ll}*|bisher\\p{Ll}*|Durchschnitt\\p{Ll}*|Normal\\p{Ll}*|Kapazität|Ziel\\p{Ll}*|Plan\\p{Ll}*|Kosten|Preis\\p{Ll}*|Wert\\p{Ll}*|BIP|Einkommen\\p{Ll}*|mehr|höher|Anstieg|stieg|Zuwachs|Plus|wuchs|als|Soll\\p{Ll}*|20\\d\\d|19\\d\\d|Rendite|Zins\\p{Ll}*|um|Auslastung',
  ),
  ofWhich: edge('davon|darunter|von denen|von ihnen'),
  whoAre: /,? (?:davon|darunter|bestehend aus)(?: (?:sind|waren))? ?$/iu,
  apart:
    /(?<!\p{L})um ¤|(?<!\p{L})(?:jetzt|nun|dann|heute|derzeit|aktuell|früher\p{Ll}*|zuvor|vorher|später\p{Ll}*|letzte[nrs]?|vergangene[nrs]?|nächste[nrs]?|einst|einmal|anfangs|zunächst|ursprünglich\p{Ll}*|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|schließlich|bis|seit|vor|nach|während|falls|wenn|würden?|könnten?|sollen?|sollten?|soll|dürften?|plan\p{Ll}*|geplant\p{Ll}*|erwart\p{Ll}*|prognos\p{Ll}*|schätz\p{Ll}*|geschätzt\p{Ll}*|hoff\p{Ll}*|Ziel|vorgesehen\p{Ll}*|ander\p{Ll}+|weiter\p{Ll}+|zusätzlich\p{Ll}*|mehr|weniger|als|restlich\p{Ll}*|übrig\p{Ll}*|Rest|halb\p{Ll}*|je|jeweils|jede\p{Ll}*|pro|Schnitt|durchschnittlich\p{Ll}*|mittler\p{Ll}*|mindestens|höchstens|bis zu|stieg\p{Ll}*|wuchs\p{Ll}*|gestiegen|gewachsen|Zuwachs|sank\p{Ll}*|fiel\p{Ll}*|gesunken|Rückgang|statt|nicht|kein\p{Ll}*|nie|allein|einige\p{Ll}*|verschieden\p{Ll}*|ähnlich\p{Ll}*|solche\p{Ll}*|darunter|davon|beide\p{Ll}*|zusammen|insgesamt|gesamt\p{Ll}*|jährlich\p{Ll}*|monatlich\p{Ll}*|täglich\p{Ll}*|im Jahr|am Tag|in der Woche|im Monat|neu\p{Ll}*|alt\p{Ll}*|nördlich\p{Ll}*|südlich\p{Ll}*|östlich\p{Ll}*|westlich\p{Ll}*|ober\p{Ll}+|unter\p{Ll}+|link\p{Ll}+|recht\p{Ll}+|erweitert\p{Ll}*|umgebaut\p{Ll}*|korrigiert\p{Ll}*|angeblich\p{Ll}*|beispielsweise|viele\p{Ll}*|meist\p{Ll}*)(?!\p{L})/iu,
  attributed: edge(
    'sagt(?:e|en)?|so|zufolge|laut|nach (?:eigenen )?Angaben|nach Ansicht|behaupt\\p{Ll}*|Kritiker|Gegner|Gewerkschaft|angeblich|Schätzung(?:en)?|beziffer\\p{Ll}*|nannte|sprach|spricht|ging(?:en)? von',
  ),
  definite:
    /(?<!\p{L})(?:der|die|das|den|dem|des|alle|allen|aller|sein\p{Ll}*|ihr\p{Ll}*|unser\p{Ll}*|diese\p{Ll}*|sämtliche\p{Ll}*)(?: (?:ganzen|gesamten))? ?$|\p{Lu}\p{L}+s ?$/iu,
  having:
    /(?<!\p{L})(?:hat|haben|hatte|hatten|mit|beschäftigt|beschäftigen|betreibt|besitzt|umfasst|zählt|fasst|verfügt über|gibt es|gab es|besteht aus|bietet) ?$/iu,
  attributes: [
    [
      'length',
      /(?<!\p{L})(?:Länge|lang|erstreckt sich)(?!\p{L})[^.;]{0,16}¤|¤ ?(?:lang|Länge)\p{Ll}*(?!\p{L})/iu,
    ],
    ['height', /(?<!\p{L})(?:Höhe|hoch)(?!\p{L})[^.;]{0,16}¤|¤ ?(?:hoch|hohe\p{Ll}*)(?!\p{L})/iu],
    ['width', /(?<!\p{L})Breite(?!\p{L})|¤ ?breit\p{Ll}*/iu],
    ['depth', /(?<!\p{L})Tiefe(?!\p{L})|¤ ?tief\p{Ll}*/iu],
    ['weight', /(?<!\p{L})(?:wieg(?:t|en)|wog(?:en)?|Gewicht)(?!\p{L})|¤ ?schwer\p{Ll}*/iu],
    ['area', /(?<!\p{L})(?:Fläche|bedeckt|umfasst)(?!\p{L})[^.;]{0,16}¤|¤ ?große?\p{Ll}*/iu],
    ['capacity', /(?<!\p{L})(?:\p{L}*[Ll]eistung|Kapazität|liefert|erzeugt|leistet)(?!\p{L})[^.;]{0,16}¤/iu],
    [
      'cost',
      /(?<!\p{L})(?:kostet?(?:e|en)?|Kosten|Preis|wert|Wert|bezahlt|zahlt|gekauft|verkauft|investiert|Budget|Etat|teuer|gekostet)(?!\p{L})[^.;]{0,24}¤|¤[^.;]{0,6}(?:gekostet|kosten|teure?\p{Ll}*)(?!\p{L})/iu,
    ],
    ['revenue', /(?<!\p{L})(?:Umsatz|Erlös\p{Ll}*|Umsätze)(?!\p{L})[^.;]{0,20}¤|¤ (?:Umsatz|umgesetzt)/iu],
    ['profit', /(?<!\p{L})(?:Gewinn|Überschuss|Jahresüberschuss)(?!\p{L})[^.;]{0,20}¤/iu],
    ['turnout', /Wahlbeteiligung/iu],
    ['duration', /(?<!\p{L})(?:dauert\p{Ll}*|läuft|lief|Laufzeit|Dauer)(?!\p{L})[^.;]{0,12}¤/iu],
    ['energy', /(?<!\p{L})(?:verbrauch\p{Ll}*|Verbrauch|speicher\p{Ll}*)(?!\p{L})[^.;]{0,16}¤/iu],
  ],
  andBehind: / (?:und|oder|aber|während|weil|sodass|nachdem|bevor|wobei) /iu,
  pronoun: /^\W*(?:er|sie|es|sein\p{Ll}*|ihr\p{Ll}*|dies\p{Ll}*)(?!\p{L})/iu,
  restricts:
    /^ (?:in|im|an|am|aus|mit|von|auf|bei|für|ohne|gegen|über|unter|zwischen|der|des|die|das)(?!\p{L})(?: [\p{L}\p{N}-]+){0,5}/iu,
  nounBehind: new RegExp(
    `^(?:[ -]| (?:teure[rnms]?|lange[rnms]?|hohe[rnms]?|große[rnms]?|schwere[rnms]?|breite[rnms]?|starke[rnms]?) )(\\p{Lu}${WORD}+)`,
    'u',
  ),
  article:
    /(?<!\p{L})(?:ein|eine[rnms]?|der|die|das|de[nms]|sein\p{Ll}*|ihr\p{Ll}*|diese[rnms]?|dieser)(?: (?:neue[nrms]?|ganze[nrms]?|rund|etwa))* ?$/iu,
  thingOf:
    /(?:^|[^\p{L}])((?:\p{L}+ )?\p{Lu}[\p{L}-]+) (?:von|ist|war|betrug|beträgt|lag bei|liegt bei|erreichte|erreicht) (?:(?:rund|etwa|genau|knapp|fast|gut|über|mehr als) )?$/u,
  indefinite: /(?<!\p{L})(?:eine?[nmrs]?|weitere[rnms]?) (?:\p{L}+ )?$/iu,
  hedges: /(?: (?:etwa|rund|knapp|fast|genau|über|mehr als|gut|die|alle|ihre|seine))+$/iu,
  oneOf:
    /(?<!\p{L})ein(?:e[rsnm]?)? de[rs] (?:(?<rank2>zweit|dritt))?(?<adj>\p{Ll}{2,}(?:st|ßt)en)(?!\p{L})/giu,
  the: /(?<!(?:ein(?:e[rsnm]?)?|zu den|unter den) )(?<!\p{L})(?:der|die|das|den|dem|des) (?:(?<rank>zweit|dritt|viert|fünft))?(?<adj>(?:größ|läng|höch|klein|ält|jüng|teuer|schnell|stärk|tief|reich|mächtig|wichtig|bedeutend|breit|schwer|meist|beliebt|neu|modern)\p{Ll}{0,3}te[nrsm]?)(?!\p{L})/giu,
  phrase:
    /^(?: (?!(?:der|die|das|des|dem|den|in|im|von|vom|zu|zum|zur|mit|und|oder|aber|ist|sind|war|waren|wird|hat|haben|am|an|auf|aus|bei|für|seit|nach|als|wie)(?!\p{L}))[\p{L}\p{N}][\p{L}\p{N}-]*){0,3}/iu,
  worldwide: edge('Welt|weltweit|Branche|Erde|Globus|Industrie'),
  scope: /^ (?:in|im|von|der|des|aller)(?: (?:der|dem|den|ganzen))* (?<place>\p{L}[\p{L}-]+)/iu,
  narrowed:
    /^,? (?:den|die|das|der|dem) (?:wir|es|sie|er|je)(?!\p{L})|^ (?:seit|nach|bisher|außerhalb|hinter|außer|je)(?!\p{L})/iu,
  rhetorical:
    /^ (?:Priorität|Bedeutung|Ehre|Wert|Respekt|Gefahr|Herausforderung|Problem|Zahl|Teil|Grund|Frage|Fehler)(?!\p{L})/u,
  claimed: edge(
    'nennt sich|gilt|behauptet|sagt|einst|früher|ehemals|würde|könnte|soll|geplant|wurde|wenn|falls|nicht|kein\\p{Ll}*|nie|bis|damals|vielleicht|wohl|womöglich|angeblich|bislang',
  ),
  sizes: edge(
    '\\p{L}*(?:[Kk]apazität|[Ll]eistung|[Ff]lotte|[Bb]elegschaft|[Aa]nteil|[Pp]roduktion|[Mm]enge|[Nn]etz)',
  ),
  holders: edge(
    '\\p{L}*(?:[Aa]nlagen?|[Ww]erke?n?|[Zz]entr(?:um|en)|[Cc]luster|[Ss]tandorte?n?|[Ff]abrik(?:en)?|[Pp]arks?|[Mm]ühlen?|[Uu]nternehmen|[Hh]ersteller|[Aa]nbieter|[Bb]etreiber)',
  ),
};
