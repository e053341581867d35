import { type DraftWords, set } from './words.ts';

export const english: DraftWords = {
  tag: 'en',
  common: ['the', 'of', 'and', 'to', 'that', 'is', 'was', 'for', 'with', 'are'],
  nouns: false,

  articles: set('the a an its their our his her your my this these that another'),
  pronouns:
    set(`it its they their them this that these those he she his her him i you here there such both neither another
    one ones who which what each all none some others everyone more most many
    then however moreover instead meanwhile yet otherwise thus therefore similarly likewise additionally furthermore also`),
  persons: set('it they he she them him'),
  speakers: set('we i you our us'),
  joiners: set(
    'and but or so with while whereas as plus including nor yet although though where when because',
  ),
  small:
    set(`the a an of in on at to for by with from and or but as than that this these those its their his her our your my
    is are was were be been it also about over under into between among per not only more most some all just nearly up
    down out have has had will would we they you i he she itself covering including totaling used due which who whom
    whose where when if because while every each any no within without through during after before against across
    almost roughly around still now then very both such via like can could may might should must do does did
    making using being having so even above`),
  stops:
    set(`that which who whom whose where when as because if than so since until while although though but and or nor
    however including according said says per via using making leading keeping meaning compared versus vs followed
    each every it they he she we you i this these those there`),
  relatives: set('that which who whose whom where'),
  purpose: set('for'),
  prepositions: set(
    'of in on at for from with without by to between among across within under over above below against per during into',
  ),
  of: set('of'),
  fillers:
    set(`estimated slightly sharply steadily significantly further again of to at by about a an the just only now still roughly almost some around in total worth approximately over
    nearly up more than less least most with from on for as another than currently already`),
  by: set('by'),
  to: set('to'),
  earlier:
    /(?:^|\s)(?:(?:up|down|rising|falling|increase|decrease|rise|drop|fall|risen|fallen|rose|fell|grew|grown|increased|decreased|dropped|declined)\s+from|from|than|compared (?:to|with)|against|versus|vs\.?|estimates? of)$/i,
  followed: /^followed by\s+/i,
  changedFrom: /\bfrom$/i,
  more: set('more less fewer higher lower larger smaller greater faster slower above below longer shorter'),
  fewer: set('less fewer lower smaller slower below shorter'),
  idle: /\b(?:compared (?:with|to) (?:the )?(?:previous|last|prior) (?:year|month|quarter)|all the same|on the other hand|year[- ]over[- ]year|year[- ]on[- ]year|instead|however|therefore|respectively)\b,?/gi,
  presenting:
    /^(?:there (?:is|are|was|were)|it(?:['’]s| is| was)|that(?:['’]s| is)|this is|thus|instead|hence|meanwhile|even|just|already|also|again)\b/i,
  respective: {
    between: /(?!)/,
    said: /,?\s?\brespectively\b/i,
    names: /((?:the )?[\p{L}-]{3,}(?: [\p{Lu}][\p{L}-]+)?) and ((?:the )?[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]+)?)/u,
  },

  verbs:
    set(`is are was were be been being am has have had do does did will would can could may might must should shall
    equals equal totals totaled totalled reached reaches hit stands stood averaged averages amounts amounted comes came
    measured measures remained remains became become becomes got gets gave gives given took takes taken made makes went
    goes gone saw sees seen knew knows known began begins begun brought brings bought buys built builds chose chosen
    fell fallen felt found finds grew grown held holds kept keeps led leads left lost loses meant means met paid pays
    ran runs said says sold sells sent sends set sat spent spends spoke spoken stayed stays told thought understood won
    wins wrote writes written provide provides provided include includes included require requires required allow
    allows allowed receive receives received contain contains contained consist consists employ employs enable enables
    exceed exceeds exist exists expect expects generate generates handle handles improve improves introduce introduces
    maintain maintains obtain occurs occur offer offers own owns perform performs produce produces receive remain
    serve serves supports uses works plans hosts scales turns spend tell try tries want wants account accounts accounted draws drew drawn apply applies
    follow follows lived lie lies lay needs add adds cover covers see say eat sleep read
    speak die died graduated entering enter create creates open opens close closes choose connect connects depend
    depends belong belongs appear appears earn earns deliver delivers donate donates serve visited visit exceeded put puts bring brings carry carries hire hires save
    saves raises sail sails consume consumes describe describes achieve achieves collect collects compare compares
    complete completes consider declare defend deploy deploys develop develops discover distribute earned
    emit emits enjoy establish examine exceed expand
    fly forget grant identify impose indicate inform install invest invests issue issued join joins launch
    launches learn manage manages migrate operate operates orbit orbits oversee participate prepare prevent
     processed protect publish publishes reach receive recommend recover reflect reject
    remove replace reported represent represents respond reveal reveals rely ran seek seem seems select
    separate settle solve spread strengthen submit succeed suffer suggest suggests survive teach
    train translate transmit understand verify voted wait
    weigh weighs worry graduate graduates publish handle
    shows saw `),
  plainVerbs:
    set(`scale uses use support record view host face process estimate supply walk turn treat trigger store fill fit need draw live return start use work report increase decrease need change plan test support cost rise fall drop run move
    call face share show vote result act help hope lack risk visit watch look play live stay end pay hold store process
    pass fail take make get go come leave give keep grow win lose sell buy join sign link load state claim aim cause
    travel trade study attend contribute qualify range send receive drive ride cross reach lead`),
  verbEnds: /[^e]ed$/,
  pluralVerbs: undefined,
  participles: /[^e]ed$/,
  rising:
    set(`rose rise rises risen grew grow grows grown increased increase increases climbed climb climbs gained gain gains jumped
    jump jumps soared expanded expand raised raise raises surged advanced doubled improved boosted`),
  falling:
    set(`fell fall falls fallen dropped drop drops decreased decrease decreases declined decline declines shrank shrunk slipped
    lowered lower lowers reduced reduce reduces cut cuts plunged slid sank lost shortened`),
  costing: set('cost costs costing'),
  changes:
    /\b(?:increase|decrease|rise|fall|drop|decline|reduction|growth|gain|loss|improvement|cut|jump|surge|change)$/i,
  general:
    set(`people children users customers workers women men households companies countries jobs employees patients
    students residents visitors members adults individuals organizations things times items hours`),
  times: set('year years month months week weeks day days quarter decade time period'),
  agoAfter: /^\s(?:ago|earlier|later|before|old|after|into|of age)\b/i,
  agoBefore: /(?!)/,
  ages: /\b(?:under|over|older than|younger than|aged?|ages?|turned)\s(?:about\s)?$/i,
  trivial: set('pages page chapters charts figures slides questions comments paragraphs sections'),
  vague:
    set(`share rest number total figure rate amount value sum level count average result results increase decrease rise fall
    percentage ratio price cost data range period time times most way part copy unit others between other them size
    world record total all`),
  saying:
    set(`said says told tells adds added explained explains wrote writes noted notes announced argued warned stated
    commented concluded recalled recalls observed observes remarked insisted emphasized`),
  now: set('today currently now'),
  supposing:
    /\b(?:if|suppose|imagine|would|might|for example|for instance|e\.g\.|assuming|let's say|hypothetical)\b/i,
  label: {
    share: whole => `Share ${whole}`,
    shareThat: verb => `Share that ${verb}`,
    relative: (noun, verb) =>
      `${noun} ${/^(?:people|women|men|workers|users|students|children|adults|residents|employees|patients|customers|members|visitors|individuals|volunteers|developers|engineers|farmers|teachers|voters)$/i.test(noun.split(' ').at(-1)!) ? 'who' : 'that'} ${verb}`,
    rise: subject => `${subject}, increase`,
    fall: subject => `${subject}, decrease`,
    cost: (subject, article) => `Cost of ${article ? `${article} ` : ''}${subject}`,
    before: 'before',
  },

  joints:
    /,?\s[–—-]\s|—|;\s|,\s(?=(?:and|but|which|who|whose|where|with|not|neither|while|as|including|according|followed|or|an? (?:increase|decrease|rise|fall)|compared|up|down|because|so|plus|although|even|something|giving|making|from|for|per|in|\p{Ll}+ing|the agency|the report|a move|a step|meaning)\b)|\s(?=(?:because|although|while|whereas|before|after|who|which|so that|in order to|as well as|due to|following|according to|instead of|rather than)\s)/giu,
  phrases: /\s(?=(?:for|in|on|at|during|under|through|throughout|across|within|run|due)\s)/gi,
  subordinate: set(
    'if when although while because after before since until what how why whether as though once where',
  ),
  openers:
    /^(?:and|but|so|also|then|in fact|in addition|additionally|furthermore|moreover|however|for example|for instance|as a result|overall|today|finally|first|second|third|similarly|meanwhile|therefore|thus|indeed|still|yet|now|notably|importantly|(?:this|that) means(?: that)?(?!\s\p{L}+ing\b))[, ]+/iu,
  leaning:
    /\b(?:that number|this number|this figure|of (?:these|those|them|which|that|it)(?=[.,;]|\s(?:is|are|was|were|has|have)\b|$)|in context|the above|the following|see below|as follows|below|shown here|the (?:former|latter)|this (?:is|was|means|makes)|as (?:described|mentioned|noted|shown)|the same|such an?)\b/i,
  itself: /^(?:this|the) (?:release|report|study|survey|version|analysis|update|edition)\b/i,
  about:
    /^(?:today (?:we|i)\b|in this (?:post|article|report|blog)|this (?:post|article|blog|report)|announcing\b|we(?:'re|’re| are) (?:pleased|proud|excited|happy|thrilled|delighted)|editor|read (?:more|on)|follow us|join (?:us|the|members)|learn more|see also|photo|image|welcome|thank|let(?:'s| us)|we(?:'re|’re| are) going to|special thanks|click|subscribe|sign up|please|share your)\b/i,
  say: {
    figure: figure => `The article gives a figure of ${figure}`,
    counted: (figure, thing) => `The article speaks of ${figure} ${thing}`,
    named: (figure, thing) => `The article gives ${figure} for ${thing}`,
    pair: (thing, now, then) => `For “${thing}” the article gives ${now}, against ${then} before`,
    dates: (first, last) => `The dates of the article run from ${first} to ${last}`,
    listed: (what, by) => `The article lists ${what} by ${by}`,
    highest: (row, head) => `${row} stands highest in ${head}`,
    rose: (head, first, last) => `${head} rose between ${first} and ${last}`,
    fell: (head, first, last) => `${head} fell between ${first} and ${last}`,
    rows: 'The article gives these rows',
    under: head => `Under “${head}” the article names these points`,
    parts: 'The article goes through these parts',
    says: speaker => `${speaker} puts it in these words`,
    saysMore: speaker => `${speaker} goes on in these words`,
    quotes: 'The article quotes these words',
  },

  totals: /^(?:total|all|sum|overall|average|mean|other|others)\b/i,
  byline: /^(?:(?:written |story |words |posted |published )?by:?|(?:authors?|editors?|writers?):)\s+/i,
  furniture:
    /^(?:share|tweet|print|email|comments?|likes?|views?|tags?|filed under|related|read (?:more|next|time|also)|see also|more (?:from|on)|subscribe|sign up|newsletter|follow us|advertisement|skip to|menu|search|home|back to top|posted (?:in|on)|updated|last (?:updated|modified|reviewed)|photo|image|credit|source|copyright|©|all rights reserved|previous|next|table of contents|contents|download|contact|phone|tel|fax|isbn|doi)\b.{0,60}$|^\d+\s?(?:min(?:ute)?s?(?: read)?|comments?|shares?|likes?|views?|claps?|replies)\b.{0,20}$|\bmin(?:ute)? read\b|^©|\ball rights reserved\b|\bcookies?\b.{0,80}\b(?:accept|consent|policy|partners)\b/i,
  endings:
    /^(?:references|notes|footnotes|endnotes|sources|bibliography|further reading|related|see also|acknowledge?ments?|about (?:the|us|this)|contacts?|media contacts?|press contacts?|notes to editors|comments|get involved|user highlights|event update|upcoming|what's next on|more (?:from|information)|learn more|read more|additional resources|resources|methodology|technical notes?|appendix|how to (?:get|apply|contact)|archived|in other news|share this|newsletter|copyright|license|credits|upcoming release webinar)\b/i,
  on: /^(?:on|in|at|by|since|from|until|back|early|late|later)$/i,
  inYear: /(?:^|\s)(?:in|since|by|until|back in|early in|late in)\s+$/i,
};
