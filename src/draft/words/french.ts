import { type DraftWords, set } from './words.ts';

export const french: DraftWords = {
  tag: 'fr',
  common: ['le', 'les', 'des', 'et', 'une', 'est', 'dans', 'pour', 'que', 'qui', 'du', 'la'],
  nouns: false,

  articles: set(
    'mon ma mes le la les un une des du de l’ l d’ d ce cette ces son sa ses leur leurs notre nos votre',
  ),
  pronouns:
    set(`c c'est il elle ils elles ce cela ça celui celle ceux celles c’est on nous vous je lui leur cette ces
    ainsi cependant toutefois pourtant enfin aussi puis alors ici là certains certaines d’autres d'autres tous toutes
    chacun chacune plusieurs celui-ci celle-ci ceux-ci`),
  persons: set('il elle ils elles lui leur'),
  speakers: set('nous je vous'),
  joiners: set('et mais ou avec tandis alors soit dont ainsi comme que tout'),
  small:
    set(`d'ici le la les un une des du de l’ d’ à au aux en dans sur sous par pour avec sans et ou mais que qui dont où ce cette
    ces son sa ses leur leurs est sont était étaient a ont avait avaient été être plus moins près environ très se s’ ne pas
    il elle ils elles on nous vous y entre vers chez depuis pendant contre soit comme tout tous encore déjà seulement`),
  stops:
    set(`que qui dont où et ou mais car si lorsque quand alors tandis est sont était étaient sera seront a ont avait avaient
    soit contre selon afin ainsi donc comme puis il elle ils elles on nous vous cela ce se s’est pour`),
  relatives: set('qui que dont où'),
  purpose: set('pour'),
  prepositions: set("de du des d à au aux en dans sur sous par avec sans entre chez vers d'un d'une"),
  of: set('de du des d’ d'),
  fillers:
    set(`de à au aux environ près quelque quelques plus moins que un une le la les atteindre légèrement fortement seulement presque désormais en tout
    d’environ d'environ du des moyenne jusqu’à jusqu'à pour avec actuellement déjà par`),
  by: set('de d’'),
  to: set('à atteindre jusqu’à'),
  earlier:
    /(?:^|\s)(?:contre|de|depuis|par rapport à|comparé à|après|au lieu d(?:es?|u)|passant de|passé de|passée de|était de|était à)$/i,
  followed: /^suivie?s? (?:de|des|du|par)\s+/i,
  changedFrom: /\bdepuis$/i,
  more: set('plus moins'),
  fewer: set('moins'),
  than: /\s(?:plus|moins) (?:élevée?s? )?que\s/iu,
  idle: /(?<!\p{L})(?:tout de même|quand même|malgré tout|par ailleurs|tout d[’']abord|(?:par rapport|comparé)e? (?:à|aux?) (?:l[’'])?(?:an(?:née)? (?:dernière?|passée?|précédente?)|\d{4})|ainsi|donc|également|enfin|notamment|désormais)(?!\p{L}),?/giu,
  presenting:
    /^(?:c[’']est|ce sont|ce n[’']est|il (?:y a|est|reste)|cela|ça|noter|à noter|donc|ainsi|outils me|lieu|selon)(?!\p{L})/iu,
  respective: {
    between: /^respectivement$/i,
    said: /,?\s?(?<!\p{L})respectivement(?!\p{L})/iu,
    names: /((?:l[ea]s? |l[’'])?[\p{L}-]{3,}) et ((?:l[ea]s? |l[’'])?[\p{L}-]{3,})/iu,
  },

  verbs:
    set(`prévu prévue prévus consacré recense recensent est sont était étaient sera seront fut furent a ont avait avaient aura auront été être peut peuvent doit doivent va
    vont s’élève s'élève s’élevait s'élevait s’est s'est élevé élevée élevés s’établit s'établit évolué s’élèvent s'élèvent atteint atteignent atteignait atteignaient représente représentent
    représentait compte comptent comptait reste restent restait passe passent passé passée passés dépasse dépassent
    dépassait utilise utilisent utilisaient déclare déclarent déclaraient vit vivent vivaient travaille travaillent
    possède possèdent possédaient reçoit reçoivent reçu concerne concernent prévoit prévoient emploie emploient
    estimé estimée évalué évaluée fixé fixée utilisé mis mise fait font faisait vient viennent tient tiennent produit
    produisent consomme consomment économisé investi investit investissent dépensé versé accueilli accueille accueillent
    enregistré recensé compté totalise affiche affichent télétravaillent télétravaillé vendu vendus pense pensent
    pensaient estime estiment souhaite souhaitent disent dit offre offrent permet permettent apporte rassemble réunit
    porte portent gagne gagnent perd perdent perdu paie paient payé tombé tombée pris prend prennent dure durent duré`),
  plainVerbs: set(''),
  verbEnds: /(?:aient|èrent|issent|eront)$/,
  pluralVerbs: /[^m]ent$/,
  participles: undefined,
  rising: set(
    'augmenté augmente augmentent augmentait progressé progresse progressent grimpé grimpe bondi crû croît croissent gagné doublé accru',
  ),
  falling: set(
    'baissé baisse baissent diminué diminue diminuent reculé recule reculent chuté chute chutent réduit réduite perdu',
  ),
  costing: set('coûte coûtent coûté coûtait coûtera'),
  changes:
    /(?:^|\s)(?:hausse|baisse|augmentation|diminution|progression|recul|croissance|chute|réduction|gain|perte)(?:\s\p{Ll}+)?$/iu,
  general: set(
    'personnes enfants femmes hommes entreprises ménages pays salariés utilisateurs clients habitants millions',
  ),
  times: set('an ans année années mois semaine semaines jour jours trimestre'),
  agoAfter: /^\s(?:plus tard|auparavant|après|avant)(?![\p{L}])/iu,
  agoBefore: /(?:il y a|âgée?s? de)\s(?:\p{L}+\s)?$/iu,
  ages: /(?:moins de|plus de|âgée?s? de)\s$/i,
  trivial: set('pages page chapitres questions tableaux'),
  vague: set(
    'part nombre taux total montant valeur somme niveau chiffre proportion hausse baisse moyenne reste lieu fois mois total monde',
  ),
  saying:
    set(`dit explique expliquait expliqué affirme affirmait affirmé déclare déclaré souligne souligné ajoute ajouté précise
    précisé indique indiqué estime estimé raconte raconté rappelle rappelé écrit conclut note observe commente assure`),
  now: set("aujourd’hui aujourd'hui actuellement désormais"),
  supposing: /\b(?:si|pourrait|pourraient|serait|seraient|par exemple|supposons|imaginons)\b/i,
  label: {
    share: whole => `Part ${whole}`,
    shareThat: verb => `Part qui ${verb}`,
    relative: () => '',
    rise: subject => `${subject}, hausse`,
    fall: subject => `${subject}, baisse`,
    cost: subject => `${subject}, coût`,
    before: 'avant',
  },

  joints:
    /,?\s[–—-]\s|—|\s?;\s|,\s(?=(?:et|mais|qui|dont|où|avec|tandis|alors|soit|selon|car|ce|contre|pour|après|en|dans|ainsi|notamment|grâce|par|sur|afin|\p{Ll}+ant)(?![\p{L}]))|\s(?=(?:alors que|tandis que|parce que|afin de|grâce à|par rapport|selon)\s)/giu,
  phrases: /\s(?=(?:dans|pour|depuis|pendant|chez|selon)\s)/gi,
  subordinate: set(
    'si quand lorsque alors tandis bien parce puisque comme que qui dont où pourquoi comment afin',
  ),
  openers:
    /^(?:tout d[’']abord|premièrement|d[’']abord|ensuite|et|mais|or|ainsi|enfin|de plus|en effet|par ailleurs|toutefois|cependant|au total|résultat)(?:,\s|\s:\s|\s(?=(?:le|la|les|un|une)\s))/iu,
  leaning:
    /\b(?:ce chiffre|ces chiffres|ce nombre|ce taux|ci-dessous|ci-dessus|suivante?s?|voir|parmi eux|parmi elles|d’entre eux|dernière? cas)\b/i,
  itself: /^(?:cette (?:version|étude|enquête|édition)|ce rapport)(?![\p{L}])/iu,
  about:
    /^(?:dans cet? (?:article|billet)|cet (?:article|billet)|nous sommes (?:heureux|ravis|fiers)|lire aussi|à lire|en savoir plus|photo|crédit|source|publié|rejoignez|suivez|merci|consultez|découvrez|cliquez|retrouvez)(?![\p{L}])/iu,
  say: {
    figure: figure => `L’article donne un chiffre : ${figure}`,
    counted: (figure, thing) => `L’article cite un chiffre : ${figure} ${thing}`,
    named: (figure, thing) => `L’article donne ${figure} (${thing})`,
    pair: (thing, now, then) => `Pour « ${thing} », l’article donne ${now}, contre ${then} avant`,
    dates: (first, last) => `Les dates de l’article vont de ${first} à ${last}`,
    listed: (what, by) => `L’article donne ${what} par ${by}`,
    highest: (row, head) => `${row} arrive en tête pour « ${head} »`,
    rose: (head, first, last) => `La valeur de « ${head} » augmente de ${first} à ${last}`,
    fell: (head, first, last) => `La valeur de « ${head} » baisse de ${first} à ${last}`,
    rows: 'L’article donne ces lignes',
    under: head => `Sous « ${head} », l’article cite ces points`,
    parts: 'L’article suit ces étapes',
    says: speaker => `${speaker} le dit en ces mots`,
    saysMore: speaker => `${speaker} poursuit en ces mots`,
    quotes: 'L’article cite ces mots',
  },

  totals: /^(?:total|ensemble|tous|toutes|autres?|moyenne|france entière)/i,
  byline: /^(?:par|auteure?|texte|propos recueillis par|publié par|rédigé par)\s?:?\s+/i,
  furniture:
    /^(?:partager|imprimer|commentaires?|à lire|lire (?:aussi|la suite|plus)|voir aussi|en savoir plus|newsletter|abonnez|suivez|publicité|menu|recherche|accueil|retour|photo|crédits?|source|copyright|©|mentions légales|contact|téléphone|tél|mis à jour|mise à jour|temps de lecture|sommaire|mots-clés|étiquettes|thèmes?|publié le|précédent|suivant)(?![\p{L}]).{0,70}$|^\d+\s?(?:min(?:utes?)?(?: de lecture)?|commentaires?|partages?)(?![\p{L}]).{0,20}$|\bminutes? de lecture\b|^©|\btous droits réservés\b|\bcookies?\b.{0,80}\b(?:accepter|consentement)\b/iu,
  endings:
    /^(?:sources?|références|notes?|bibliographie|voir aussi|pour en savoir plus|en savoir plus|à lire|liens|remerciements|à propos|contacts?|contact presse|méthodologie|commentaires|définitions|pour aller plus loin|mentions légales)(?![\p{L}])/iu,
  on: /^(?:le|en|à|depuis|dès|fin|début|au|vers)$/i,
  inYear: /(?:^|\s)(?:en|depuis|dès|d’ici|fin|début|jusqu’en)\s+$/i,
};
