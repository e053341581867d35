/** English, as the rules against contradictions need it. */
import type { Words } from './words.ts';

const COUNT =
  '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)';
const UNIT = '(?<unit>minute|hour|day|week|month|year)s?';
const HEDGE = '(?:(?:just|only|exactly|barely) )?';

const COMMON = new Set(
  `the and for with from that this these those its their our his her they them she who which what when where while
  was were are has have had been being will would can could may might shall should must not but also only just than
  then there here into onto over under about after before between during since until till upon against around across
  behind beyond per some any all each every both either neither most more less least few many much very too such same
  own other another one two three four five six seven eight nine ten first second third new old said says say told
  according year years month months week weeks day days hour hours minute minutes today yesterday tomorrow time times
  percent per cent million billion trillion thousand hundred total number amount figure figures part parts people
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december now still even already yet again once early late later earlier ago down out off away up
  because though although unless whether via plus like make makes made take takes took give gives gave get gets got
  come comes came goes went become became long high wide deep tall large big small good great how why did does done
  you your mine i we it he a an of in on at by to as is be or so if no nor do up`.split(/\s+/),
);

export const english: Words = {
  tag: 'en',
  brief: {
    order: 'Its dates can’t have it so',
    weekday: 'That date was another weekday',
    duration: 'Its dates give another length',
    'end-before-start': 'It ends before it starts',
    'stated-result': 'Its own figures give another result',
    parts: 'The parts don’t add up to it',
    'beyond-whole': 'The shares exceed the whole',
    'two-values': 'The article gives another value too',
    'unit-slip': 'The article gives another unit too',
    superlative: 'The article says it two ways',
  },
  ordinalDot: false,
  namesByCapital: true,
  sentenceStart: /^/,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdayJoint: ',? \\(?(?:the )?',
  aDay: 'a ',
  relations: [
    { pattern: /\b(?:on )?the (?:very )?(?:next|following) day\b(?! of)/gi, way: 1, follows: false },
    { pattern: /\b(?:on )?the (?:very )?day after\b(?! tomorrow)/gi, way: 1, follows: true },
    { pattern: /\b(?:on )?the (?:very )?day before\b(?! yesterday)/gi, way: -1, follows: true },
    { pattern: /\b(?:on )?the previous day\b/gi, way: -1, follows: false },
    { pattern: /\b(?:earlier|later) (?:on )?(?:the same|that same|that) day\b/gi, way: 0, follows: false },
    { pattern: /\bon the same day as\b/gi, way: 0, follows: true },
    {
      pattern: new RegExp(`\\b${HEDGE}${COUNT} ${UNIT} (?:later|afterwards)\\b`, 'gi'),
      way: 1,
      follows: false,
    },
    {
      pattern: new RegExp(`\\b${HEDGE}${COUNT} ${UNIT} (?:earlier|beforehand)\\b`, 'gi'),
      way: -1,
      follows: false,
    },
    { pattern: new RegExp(`\\b${HEDGE}${COUNT} ${UNIT} after(?! that)\\b`, 'gi'), way: 1, follows: true },
    { pattern: new RegExp(`\\b${HEDGE}${COUNT} ${UNIT} before(?! that)\\b`, 'gi'), way: -1, follows: true },
  ],
  counts: {
    a: 1,
    an: 1,
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
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
  },
  times: [
    [/^minute/i, 1 / 1440],
    [/^hour/i, 1 / 24],
    [/^day/i, 1],
    [/^week/i, 7],
    [/^month/i, 30.4],
    [/^year/i, 365.25],
  ],
  dateJoint:
    /^[\s,(]*(?:(?:on|in|at|by|around|namely)\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:the\s+)?$/i,
  someones: /^ (?:its|his|her|their|my|our|your|that|this|it|he|she|they)\b/i,
  unreal: /\b(?:would|could|might|will|is to|are to|unless|if|until)\b/i,
  known: /^ (?:the |\p{Lu})/u,
  overnight: /\b(?:next (?:day|morning)|following (?:day|morning)|night|overnight|midnight)\b/i,
  lasting:
    /, or ¤|\b(?:lasted|lasts|took|takes|taking|lasting|ran for|run for|runs for|(?:was|were|is|are) (?:down|out|closed|open|offline|shut|on strike) for|for|over|a period of|a total of|(?:outage|break|strike|closure|trial|stay|blackout|delay|meeting|visit|tour|voyage|mission|test|festival|war|siege|reign|term) of)(?: (?:just|only|exactly|about|around|roughly|nearly|almost|some|a full|the|all of))? ?¤|¤ (?:in (?:all|total)|altogether|long)\b|¤$/i,
  itLasted:
    /^(?:it|that|this|the [\p{L}-]+(?: [\p{L}-]+)?) (?:lasted|took|ran for|went on for)(?: (?:just|only|exactly|about|nearly|almost|a total of|a full))? ?¤/iu,
  from: /\b(?:from|between|of)\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:the )?$/i,
  until:
    /^,?\s*(?:to|until|till|through|and|-|–)\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:the )?$|^\s*[-–]\s*$/i,
  between: /\bbetween (?:the )?$/i,
  begins:
    /\b(?:began|begun|started|starts|begins|opened|opens|kicked off|ran from|born|left|departed|sailed|set off|set out)\b[^.;]{0,20}$/i,
  ends: /^(?: (?:UTC|GMT|BST|CET|CEST|[ap]\.?m\.?))?,?(?: and| but)?(?: (?:it|they|he|she|was|were|had|has|been|only|finally|service|power))* (?:ended|ends|closed|closes|finished|finishes|concluded|completed|over|restored|reached|reaches|arrived|arrives|landed|docked|died)\b[^.;]{0,14}$/i,
  born: /\b(?:born|founded|established|built|opened|created|set up|launched)\b[^,;.]{0,16}$/i,
  ago: /^ ago\b/i,
  aged: /^(?:-old|[ -]years?-old| old)\b/i,
  isCommon: word => word.length < 3 || COMMON.has(word),
  stem(word) {
    const low = word.toLowerCase().replace(/['’]s?$/, '');
    if (low.length > 4 && /ies$/.test(low)) return low.replace(/ies$/, 'y');
    const cut = low.length > 5 ? low.replace(/(?:ing|ed|es)$/, '') : low;
    const one = cut !== low ? cut : low.length > 3 && /[^s]s$/.test(low) ? low.slice(0, -1) : low;
    return one.length > 3 ? one.replace(/e$/, '').replace(/([^aeiouls])\1$/, '$1') : one;
  },
  changeFrom: /\bfrom (?:(?:about|around|roughly|some|only|just|nearly|almost|the|its|a|an)\s+)*$/i,
  changeTo:
    /^(?: [\p{L}-]+){0,5},? (?:(?:in|a year|the year)[^,]{0,20}? )?to (?:(?:about|around|roughly|some|only|just|nearly|almost|a|an)\s+)*$/iu,
  changeToLead:
    /\b(?:rose|risen|rising|rise|grew|grown|grow|increased|increase|climbed|climb|jumped|up|fell|fallen|fall|dropped|drop|declined|decreased|cut|down|shrank|slipped|sank|went)\b[^.;]{0,16} to (?:(?:about|around|roughly|some|only|just|nearly|almost)\s+)*$/i,
  changeFromBetween:
    /^(?: [\p{L}-]+){0,4},? from (?:(?:about|around|roughly|some|only|just|nearly|almost|the|its|a)\s+)*$/iu,
  changeBefore:
    /\b(?:rises?|rose|risen|increases?d?|growth|grew|grown|gains?|gained|jump(?:ed)?|up|surged?|climb(?:ed)?|falls?|fell|fallen|drop(?:ped|s)?|declined?s?|decreased?s?|cut(?:s|ting)?|reduction|reduced|down|loss|lost|shrank|slump(?:ed)?|plunge[d]?|improvement|change|difference|raise)(?: of| by)?(?: (?:just|only|about|around|roughly|nearly|almost|some|more than|over|exactly|a|an|another))* ?$/i,
  changeBehind:
    /^(?:[ -](?:points?|percentage points?))?(?: [\p{L}-]+)? ?(?:rise|increase|growth|gain|jump|surge|climb|fall|drop|decline|decrease|cut|reduction|loss|more|fewer|less|higher|lower|up|down|slump|plunge|improvement|raise|change)\b/iu,
  byBefore: /\bby(?: (?:a factor of|about|nearly|almost|roughly|more than|just|only|some|over))? $/i,
  orBefore: /, (?:or|that is|i\.e\.) (?:(?:about|nearly|almost|roughly|some|exactly) )?$/i,
  sinceGap:
    /^,? (?:now )?(?:for|that is,?|so for)(?: (?:the )?(?:past|last|nearly|almost|exactly|about))? $/i,
  since: /\bsince $/i,
  timesVerb: /^(?:(?:more than|nearly|almost) )?(?:doubl|tripl|trebl|quadrupl|halv)/i,
  otherClause:
    /[;:]|\b(?:includ|while|and (?:the|its|a)\b|but|which|making up|mak(?:es?|ing)|accounting|representing|as)/i,
  marginBefore:
    /\b(?:won|wins|win|lost|loses|lose|beat|leads?|led|ahead|defeated|passed|rejected|approved|carried|re-elected|elected|prevailed)\b[^.;]{0,30}\bby (?:just |only |exactly |a margin of |a majority of )?$|\b(?:majority|margin|lead|difference|gap|plurality) of (?:just |only |exactly )?$/i,
  against: /^(?: votes)?,? (?:to|against|versus|vs\.?|–|-) $|^[–-]$/i,
  moreThanThe:
    /^(?: \p{L}+){0,2} (?:more|fewer|less|higher|lower|longer|shorter|larger|smaller|above|below|up on|down on) ?(?:than )?(?:the |its |last year['’]s )?$/iu,
  whichIs:
    /^(?: [\p{L}-]+){0,4}(?:,? (?:or|which is|which was|that is|that['’]s)|,| [–—-]| \()(?: (?:about|nearly|almost|some|more than|roughly|exactly))? ?$/iu,
  thatIs: /^(?:that|this|it)(?:['’]s| is| was| means| makes| amounts to| represents| corresponds to)\b/i,
  perTime:
    /^ (?:a|an|per|each|every|in|over|since|as|before|during|now|already|running|and|out) (?:day|week|month|year|season|row|the past|\d)|^ (?:daily|weekly|yearly|annually)/i,
  points: /\bpoints?\b/i,
  thatMany:
    /^(?: (?:more|larger|bigger|greater|higher|longer|faster|heavier))? ?(?:that|this)(?: (?:number|amount|figure|sum|many|much|size|total|capacity|price|cost|length|level))?(?![\p{L}])|^ (?:as (?:many|much)|the (?:number|amount|figure|sum|size))(?! (?:as|of))\b/iu,
  timesOf:
    /^(?: (?:more|larger|bigger|greater|higher|longer|heavier) than| as (?:many|much|high|large|long|big|tall|wide|deep|heavy|fast|old|expensive|far)(?: [\p{L}-]+){0,2} as)?(?: (?:the|its|their|that of|an?|last year['’]s|today['’]s|current|previous|earlier|old|roughly|about|existing))* /iu,
  moreThan: /^ (?:more|larger|bigger|greater|higher|longer)\b/i,
  ofThe:
    /\b(?:of|out of) (?:(?:the|its|their|our|all|some|about|roughly|these|those|a total of|altogether)\s+)*$|^ ?(?:of|out of) (?:the|its|their|all)\b/i,
  ofTotal: /\bof (?:the|a) total (?:of )?$/i,
  totalAfter:
    /^[^.;:,]{0,28}?(?:,? (?:in (?:all|total|sum)|altogether|combined|together|all told|overall))(?:[ ]*(?:[.,;:)]|$)| (?:from|for|across|at|in) )/i,
  totalBefore:
    /\b(?:in total|altogether|a total of|totall?ing|totals|totalled|adds? up to|adding up to|sums? to|combined(?: total| capacity| output)?(?: of)?|together(?: they)?(?: [\p{L}]+){0,2}|making|makes|for a total of|brings? the total to|in all,?)(?: (?:is|was|are|were|to|some|about))? ?$/iu,
  consists:
    /^[^.;]{0,40}\b(?:consists? of|consisting of|made up of|comprises?|comprising|is split into|are split into|was split into|split between|divided (?:into|between|among)|falls? into|are shared between|is shared between)\b[^.;]{0,24}$/i,
  notAll:
    /\b(?:includ(?:es|ing|ed)|among (?:them|others)|such as|for example|for instance|e\.g\.|mainly|mostly|at least|more than|up to|over|nearly|almost|about|around|roughly|approximately|some|alone|or more|another|additional|expected|average|on average|per|each|every)\b/i,
  rest: /\b(?:rest|remaind(?:er|ing)|remaining|remained|others?|unaccounted|unknown|undecided|left over|elsewhere|vacant|the balance|the former|missing|neither|none|no answer|abstain(?:ed|ing)?|abstentions?)\b/i,
  ofTheWhole:
    /^(?:[“"]?(?:out )?of|among|from) (?:(?:the|its|their|our|all|these|those|a total of)\s+)*$|[,;] of (?:the|its|their)\s+$/i,
  partOfPart: /\b(?:of (?:which|whom|them|these|those)|including|half of|among them)\b/i,
  apartFromWhole:
    /\b(?:compared|than|versus|against|up from|down from|previous(?:ly)?|last year|a year earlier|a year ago|before|after|rose|fell|increase[sd]?|decrease[sd]?|from \d|between|both|also|as well as|instead|planned|per|each|every|later|then|ago|times|or)\b/i,
  and: /\b(?:and|plus)\b|&/i,
  togetherThey:
    /^(?:together|combined|in total|in all|altogether|all told|all in all|(?:that|this) (?:is|makes|adds up to|comes to)|the total (?:is|was|comes to)|in sum|the (?:three|four|five|six|two) (?:[\p{L}-]+ )?(?:together|combined)|it adds up to|they add up to|all (?:three|four|five|six) (?:together)?)/iu,
  plainNumbers:
    /(?<![\p{N}.,:/-])(\d{1,5})(?=(?: (?:seats?|votes?|members?|Sitze?|Stimmen|Mitglieder))?(?:,|;|\.(?!\d)| and |$))/gu,
  holds: /\b(?:hold|holds|held|won|wins|win|has|have|had|took|takes|take|go to|went to|gets?|got|elected)\b/i,
  isShare:
    /^[^.;]{0,34}(?:, (?:or|that is|which is|which makes|i\.e\.|about|equal to|equivalent to|namely)| (?:or|i\.e\.)|, ?(?:a share of)?| \(| [–—-]) ?(?:(?:about|roughly|some|just|a|exactly) )?$/i,
  ofPeople:
    /^ of (?:the |all |its |their |our |those |these )?(?:[\p{L}-]+ )?(?:voters|residents|respondents|people|citizens|students|pupils|employees|workers|staff|members|patients|households|users|customers|participants|homes|buildings|delegates|votes|schools|seats|children|women|men|adults|trains|flights|ballots|population|electorate|shareholders|shares)\b(?! (?:in|of) (?:19|20)\d\d)/iu,
  shareBefore:
    /\b(?:turnout|market share|share|proportion|attendance rate|response rate|vaccination rate|recycling rate)(?: (?:of|was|is|at|reached|stood at|came to))+(?: (?:about|around|nearly))? ?$/i,
  overlapping:
    /\b(?:respondents?|surveyed|survey|polled|poll|said|say|answers?|multiple|several|both|each|either|also|use[sd]?|think|believe|own|likely|chance|probability|agree|report(?:ed)?|at least|cited|cite|know)\b/i,
  percent: /%|per ?cent|pct/i,
  theRest:
    /\b(?:the (?:rest|remainder|balance)(?! of the)|(?:rest|remainder) (?:is|are|was|were|comes|goes|from|to))\b/i,
  wholeBehind: /^ of (?:the |its |their |all )?(?:\p{L}+['’]s? )?(\p{L}+)/iu,
  opposed:
    /\byes\b[^.;]*\bno\b|\bfor\b[^.;]*\bagainst\b|\bin favou?r\b[^.;]*\b(?:against|opposed)\b|\b(?:support(?:ed)?|back(?:ed)?)\b[^.;]*\b(?:oppose[sd]?|against)\b|\b(?:no opinion|undecided|don['’]t know|no answer|abstained|the remaining \d[\d.]* ?(?:%|per)|gave one answer|one answer only)\b/i,
  several: /\b(?:several|multiple|more than one|up to (?:two|three)|all that appl(?:y|ied))\b/i,
  changed:
    /\b(?:rose|rise|grew|growth|increase[sd]?|fell|fall|drop(?:ped)?|decline[sd]?|decrease[sd]?|up|down|higher|lower|more|less|fewer|than|compared|from \d+(?:\.\d+)? ?(?:%|percent|per cent) to|inflation|interest|rate|rates|discount|return|yield|year-on-year|annual|to \d|respectively|while)\b/i,
  shareJoint: /^ (?:of|from|in|to|for|goes|went|comes?|came)\b/i,
  sameShare: /^(?: \p{L}+){0,2}(?: \(|, or (?:about |roughly |some )?)$/u,
  ofThem: /^ of (?:them|these|those)\b/i,
  hints: {
    relation: /after|before|later|earlier| day/i,
    weekday: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
    superlative: /est\b|most|least/i,
  },
  mostOf: /\b(?:most|half|much|all|some|part|none) of (?=(?:the|this|that) $)/i,
  measuredOf: /\ban? (\p{Ll}[\p{L}-]+) of $/iu,
  measuredThe:
    /(?<!\p{L})[Tt]he (\p{Ll}[\p{L}-]+)(?: (?:on|in|at|near) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)? (?:reached|measured|was|came to|hit) $/u,
  reachedThe: /^,? the (\p{Ll}[\p{L}-]+)\b/u,
  placeNames: /\b(?:[Oo]n|[Ii]n|[Aa]t|[Nn]ear) (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/gu,
  anotherTime:
    /\b(?:day|days|evening|morning|night|week|weeks|month|year|years|later|earlier|before|after|then|next|second|another|other|previous|last)\b/i,
  anniversary: /\b(\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday|jubilee)\b(?! of)/i,
  ownFeast: /\b(?:its|their|his|her|the) $/i,
  itsTurn: /\b(?:it|they|he|she)\b/i,
  birth: /\b(?:born|birthday)\b/i,
  founded: /\b(?:founded|established|set up|opened|born|created|formed|built)(?: \p{L}+){0,3} in $/iu,
  halfFirst: /^half (?!(?:of|a|an|the|as|that|this)\b)/i,
  wholeOf:
    /^(?:it \p{L}+s|they \p{L}+(?<!ed)) (?:its|their) (?:(?:whole|entire) )?(?:fleet|staff|workforce|herd|network|stock) of $/iu,
  itself: /^(?:it|they|he|she)\b/i,
  opposites: [
    [/\b(?:women|females?|girls|daughters)\b/i, /\b(?:men|males?|boys|sons)\b/i],
    [/\b(?:adults?|grown-ups)\b/i, /\b(?:children|minors|kids)\b/i],
    [/\b(?:passed|survived|succeeded)\b/i, /\b(?:failed|died)\b/i],
    [/\b(?:full-time)\b/i, /\b(?:part-time)\b/i],
  ],
  inPlace: /^(?: \p{L}+){0,2} (?:in|at) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:,| and|, and)? ?$/u,
  placeOnly: /^ (?:in|at) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:,| and|, and)?[ .]*$/u,
  voteAgainst: /\b(?:against|opposed?)\b((?: [\p{L}'’-]+){0,5})/iu,
  nextItem: /, and |, | and |; /,
  itemLead:
    /^ (?!in |at |on )(?:(?:the )?(?:\p{L}[\p{L}-]* ){1,2}(?:for|to|by) )?(?:(?:about|roughly|some|nearly|almost|another|only|just|a further) )*$/iu,
  exclusive:
    /\b(?:divided|split|breakdown|breaks down|made up of|consists? of|comprises|mix|accounts? for|accounted for|belongs? to|is owned|are owned|owns?|comes? from|came from|goes? to|went to|generated by|generate)\b/i,
  beyondWhole:
    /\b(?:last year|previous|earlier|levels?|average|normal|capacity|target|plan|planned|cost|costs|price|value|income|gdp|budget|more|higher|increase|rise|rose|up|growth|grew|gain|than|expected|quota|goal|limit|original|baseline|20\d\d|19\d\d|compared|return|interest|markup|debt|times|by)\b/i,
  ofWhich: /\bof (?:which|whom|them|these|those)\b/i,
  whoAre:
    /,? (?:of (?:which|whom|them|these|those)|among them|comprising|consisting of|made up of)(?: (?:are|were))? ?$/i,
  apart:
    /\bby ¤|\b(?:now|then|today|currently|formerly|previous(?:ly)?|earlier|later|last|next|once|initial(?:ly)?|original(?:ly)?|first|second|third|fourth|finally|until|since|ago|before|after|during|if|unless|would|could|should|may|might|will|shall|plans?|planned|planning|expects?|expected|forecast|estimates?|estimated|predict(?:s|ed)?|hopes?|aims?|target(?:s|ed)?|propos(?:es|ed|al)|project(?:s|ed|ions?)|another|other|others|additional|extra|further|more|less|fewer|than|remaining|rest|half|each|every|per|average|mean|median|typical(?:ly)?|minimum|maximum|at least|at most|up to|rises?|rose|risen|grew|grow|grown|growth|increas(?:es?|ed|ing)|falls?|fell|fallen|drop(?:s|ped)?|declin(?:es?|ed)|decreas(?:es?|ed)|reduc(?:es?|ed|ing|tion)|cut|cuts|cutting|raised? to|raises?|to \d|instead|rather|not|no|never|alone|some|several|various|different|similar|same|such|including|includes?|included|among|of (?:which|whom|them|these|those)|both|either|combined|total(?:s|led|ling)?|altogether|together|annual(?:ly)?|yearly|monthly|weekly|daily|a (?:year|month|week|day)|new|newer|old|older|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|upper|lower|left|right|temporar(?:y|ily)|extended|expanded|enlarged|renovated|rebuilt|correct(?:s|ed|ion)|revis(?:es?|ed)|supposed(?:ly)?|example|e\.g\.|a few|many|most|where|whose)\b/i,
  definite:
    /(?:\b(?:the|its|their|his|her|our|all|these|those)(?: (?:all|whole|entire|full))?(?: (?:the|its|their|of the))?|\p{L}['’]s?) ?$/iu,
  having:
    /\b(?:has|have|had|with|employs?|employed|operates?|owns?|houses?|comprises?|consists? of|contains?|holds?|seats?|there (?:are|were)|home to|made up of|runs?|counts?|numbers?) ?$/i,
  attributes: [
    ['length', /\blength|¤[ -]long\b|\blong\b[^.;]{0,8}¤|\bstretch(?:es|ed)?\b[^.;]{0,6}¤/i],
    ['height', /\b(?:height|tall|high|stands)\b[^.;]{0,12}¤|¤[ -](?:high|tall)\b/i],
    ['width', /\bwidth\b|¤[ -]wide\b/i],
    ['depth', /\bdepth\b|¤[ -]deep\b/i],
    ['weight', /\bweigh(?:s|ed|t)?\b|¤[ -]heavy\b/i],
    ['area', /\b(?:covers?|covered|area|occupies|spans?)\b[^.;]{0,16}¤/i],
    ['capacity', /\b(?:capacity|rated|output|generates?|delivers?|supplies|produces?|holds)\b[^.;]{0,16}¤/i],
    [
      'cost',
      /\b(?:costs?|priced?|worth|valued|value|budget(?:ed)?|paid|pays?|bought|sold|invest(?:ed|ment|s)?|spent|spends?)\b[^.;]{0,24}¤|¤[^.;]{0,4}\b(?:contract|deal|project|budget|investment|purchase|order|agreement|loan|grant)\b|¤ (?:cost|price|budget)\b/i,
    ],
    ['revenue', /\b(?:revenues?|sales|turnover)\b[^.;]{0,20}¤|¤ in (?:revenue|sales)/i],
    ['profit', /\b(?:profits?|earnings|net income)\b[^.;]{0,20}¤/i],
    ['turnout', /\bturnout\b/i],
    ['speed', /\b(?:speed|fast)\b/i],
    ['duration', /\b(?:lasts?|lasted|takes?|took|ran|runs|term|duration)\b[^.;]{0,12}¤/i],
    ['energy', /\b(?:consum(?:es?|ed|ption)|uses?|stores?|storage)\b[^.;]{0,16}¤/i],
  ],
  andBehind: / (?:and|or|but|while|because|so that|after|before|when) /i,
  pronoun:
    /^\W*(?:it|its|their|they|this|that|these|he|she)\b|\b(?:it|they) (?:is|was|has|have|had|costs?|weighs|measures|lasted|took|runs|holds|covers|employs)\b/i,
  restricts:
    /^ (?:in|of|at|from|with|who|that|which|on|for|under|aged|over|near|whose|where|by|against|without|between|is|\p{L}+ing|\p{L}{3,}ed)\b(?: [\p{L}\p{N}-]+){0,5}/iu,
  nounBehind:
    /^[ -]((?:(?!(?:the|a|an|of|in|on|at|by|for|from|to|and|or|as|is|was|were|are|will|would|has|have|had|that|which|who|with|near|long|high|wide|deep|tall|old|per|each|more|less|after|before|over|under|into|than|when|if|but|ago|later|earlier|worth|off)\b)[\p{L}][\p{L}\p{N}'’-]*(?: |$|(?=[,.;:)]))){1,4})/iu,
  article:
    /\b(?:an?|the|its|their|this|that|his|her|our)(?: (?:new|planned|whole|entire|full|nearly|roughly|about))* ?$|\p{L}['’]s ?$/iu,
  thingOf:
    /(?:^|[^\p{L}])((?:\p{L}[\p{L}'’-]* ){0,1}\p{L}[\p{L}'’-]*) (?:of|was|is|stood at|stands at|reached|totall?ed|came to|at) (?:(?:exactly|about|roughly|some|nearly|almost|over|more than|a|the) )?$/iu,
  indefinite: /\b(?:an?|another|some|any) (?:\p{L}+ )?$/iu,
  hedges: /(?: (?:about|roughly|some|nearly|almost|exactly|over|more than|around|the|all|its|their))+$/i,
  oneOf:
    /\bone of (?:the |(?<owner>[\p{L}'’. -]{2,30}?['’]s? ))(?<owner3>(?:country|continent|region|city|world|industry|nation)['’]s )?(?:very )?(?<adj>\p{L}{3,}est|most \p{L}+|least \p{L}+)\b|\b(?:among|is amongst) (?:the |(?<owner2>[\p{L}'’. -]{2,30}?['’]s? ))(?<adj2>\p{L}{3,}est|most \p{L}+)\b/giu,
  the: /(?<!\b(?:one of|among|amongst|of) )(?<!\p{L})(?:the |(?<owner>\p{Lu}[\p{L}. -]{1,24}?['’]s? |(?:the )?(?:world|country|continent|region|industry|nation|city|state|county)['’]s ))(?:(?<rank>second|third|fourth|fifth|two|three|four|five|ten)[ -])?(?:single |very )?(?<adj>\p{L}{3,}est|most \p{L}+)\b/giu,
  phrase:
    /^(?: (?!(?:of|in|on|at|by|for|from|to|and|or|as|is|was|were|are|will|would|has|have|had|that|which|who|with|ever|since|after|yet|so|but|than|when|where|it|he|she|they|we|could|can|may)\b)[\p{L}\p{N}][\p{L}\p{N}'’-]*){0,5}/iu,
  worldwide: /\b(?:world|globe|industry|earth|planet|sector|global|worldwide|market)\b/i,
  scope:
    /^ (?:in|of|on) (?:the |all (?:the )?)?(?<place>(?!its\b|their\b|his\b|her\b)[\p{L}][\p{L}'’.-]*(?: (?!(?:and|or|is|was|are|were|has|have|with|by|that|which|who|for|to|at|in|will|would)\b)[\p{L}][\p{L}'’-]*){0,2})/iu,
  rhetorical:
    /^ (?:priorit|importan|hono|hope|respect|degree|standard|possible|level|concern|regard|danger|threat|challenge|ambition|number|amount|problem|issue|reason|time|thing|mistake|question)/i,
  narrowed:
    /^ (?:that|which|ever|so far|yet|to date|since|we|it|they|he|she|outside|after|behind|except|but)\b/i,
  attributed:
    /\b(?:says?|said|claims?|claimed|according|put the (?:number|figure|total)|argue[sd]?|insist(?:s|ed)?|disputed?|alleg(?:es?|ed)|critics?|opponents?|union|reportedly|estimates?d?|counted)\b/i,
  claimed:
    /\b(?:claims?|claimed|calls? itself|called|billed|says?|said|once|formerly|former|would|could|planned|plans|aims?|hopes?|wants?|became|if|not|never|no longer|until|was then|used to|at the time|when|perhaps|probably|possibly|may|might|arguably|considered|regarded|so far)\b/i,
  sizes:
    /\b(?:capacity|output|fleet|workforce|footprint|share|production|volume|size|power|network|supply)\b/i,
  holders:
    /\b(?:facilit(?:y|ies)|plants?|centers?|centres?|supercomputers?|clusters?|sites?|factor(?:y|ies)|parks?|farms?|mills?|machines?|compan(?:y|ies)|makers?|producers?|suppliers?|operators?|carriers?|airlines?|providers?|campus(?:es)?|refiner(?:y|ies))\b/i,
};
