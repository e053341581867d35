import { type DraftWords, set } from './words.ts';

export const spanish: DraftWords = {
  tag: 'es',
  common: ['el', 'los', 'las', 'y', 'una', 'es', 'por', 'para', 'con', 'del', 'la', 'en'],
  nouns: false,

  articles: set('el la los las un una unos unas su sus este esta estos estas ese esa nuestro nuestra'),
  pronouns:
    set(`él ella ellos ellas ello esto eso este esta estos estas ese esa esos esas lo le les nosotros usted yo
    así además también entonces luego aquí allí ambos ambas otros otras todos todas algunos algunas muchos muchas
    embargo quienes`),
  persons: set('él ella ellos ellas'),
  speakers: set('nosotros nosotras yo usted'),
  joiners: set('y e pero o con mientras así que lo aunque donde'),
  small:
    set(`el la los las un una unos unas de del al a en con por para sin sobre entre desde hasta y e o u pero que quien donde
    su sus este esta es son era eran fue fueron ha han había habían ser sido más menos muy se no lo le les como cerca casi
    unos según contra durante tras ya solo sólo aún todavía cada`),
  stops:
    set(`que quien quienes donde cuando como y e o u pero porque si mientras aunque es son era eran fue fueron será serán ha
    han había habían según frente para tras lo se él ella seguida seguido`),
  relatives: set('que quien quienes donde'),
  purpose: set('para'),
  prepositions: set('de del al a en con por sin sobre entre desde'),
  of: set('de del'),
  fillers:
    set(`de a en un una el la los las unos unas hasta cerca casi más menos que solo sólo alrededor aproximadamente
    total por con al ya actualmente cada ligeramente`),
  by: set('un'),
  to: set('hasta a'),
  earlier:
    /(?:^|\s)(?:desde|frente a|frente a los|frente al|que|de|respecto a|comparado con|en lugar de|contra)(?:\s(?:el|la|los|las))?$/i,
  followed: /^seguid[ao]s? (?:de|del|por)\s+/i,
  changedFrom: /\bdesde$/i,
  more: set('más menos'),
  fewer: set('menos'),
  idle: /(?<!\p{L})(?:en comparación con el (?:año|mes|trimestre) (?:anterior|pasado)|es decir|o sea|pese a(?:l| que)?|sin embargo|no obstante|por su parte|asimismo|además|incluso)(?!\p{L}),?/giu,
  presenting:
    /^(?:es decir|decir|pese|pues|cuando|siendo|representando|permanec\p{L}+|hay|hubo|se trata|período|l año|mientras|aunque)(?!\p{L})/iu,
  respective: {
    between: /(?!)/,
    said: /,?\s?(?<!\p{L})respectivamente(?!\p{L})/iu,
    names: /((?:l[ao]s? |el )?[\p{L}-]{3,}) y ((?:l[ao]s? |el )?[\p{L}-]{3,})/iu,
  },

  verbs:
    set(`es son era eran fue fueron será serán sido ha han había habían puede pueden debe deben va van está están
    alcanza alcanzan supone suponen representa representan cuenta cuentan contaba tiene tienen tenía
    tenían llega llegan pasa pasan vive viven trabaja trabajan utiliza utilizan usa usan recibe reciben posee poseen emplea emplean produce
    producen espera esperan prevé prevén incluye incluyen gasta gastan paga pagan dice dicen declara declaran ofrece ofrecen
    permite permiten mide miden dura duran asciende ascienden sitúa sitúan queda quedan aporta aportan registra registran
    creó hay hubo dio dieron hizo hicieron tuvo tuvieron puso vino obtuvo mantuvo estuvo produjo supuso`),
  plainVerbs: set(''),
  verbEnds:
    /(?:aron|ieron|aban|arán|erán|irán|[^n]ció|bió|dió|gió|lió|mió|ntó|nzó|ntró|ortó|egó|asó|izó|istró|agó|astó|eró|otó|uyó|ndió|rtió|vió|tuó|anó|ezó|uedó|umó|isó)$/,
  pluralVerbs: /[^i](?:an|en)$/,
  participles: undefined,
  rising: set(
    'creció crece crecen crecieron subió sube suben subieron aumentó aumenta aumentan aumentaron aumentado incrementó incrementaron crecido subido duplicó',
  ),
  falling: set(
    'bajó baja bajan bajaron cayó cae caen cayeron disminuyó disminuye disminuyeron redujo reduce redujeron descendió descendieron retrocedió caído bajado reducido',
  ),
  costing: set('cuesta cuestan costó costaron costará costarán costaba'),
  changes:
    /(?:^|\s)(?:aumento|alza|subida|descenso|caída|reducción|incremento|crecimiento|bajada|pérdida|mejora)(?:\s\p{Ll}+)?$/iu,
  general: set(
    'personas niños niñas mujeres hombres empresas hogares países trabajadores usuarios clientes habitantes',
  ),
  times: set('año años mes meses semana semanas día días trimestre'),
  agoAfter: /^\s(?:después|antes|atrás|más tarde)(?![\p{L}])/iu,
  agoBefore: /hace\s(?:\p{L}+\s)?$/iu,
  ages: /(?:menores de|mayores de|menos de|más de)\s$/i,
  trivial: set('páginas página capítulos preguntas'),
  vague: set(
    'porcentaje número tasa total cifra cantidad valor nivel proporción aumento subida resto parte media veces vez meses mundo',
  ),
  saying:
    set(`dijo dice afirmó afirma explicó explica señaló señala añadió añade declaró declara aseguró asegura indicó indica
    destacó destaca comentó subrayó advirtió recordó concluyó escribió`),
  now: set('hoy actualmente'),
  supposing: /\b(?:si|podría|podrían|sería|serían|por ejemplo|supongamos|imaginemos)\b/i,
  label: {
    share: whole => `Porcentaje ${whole}`,
    shareThat: verb => `Porcentaje que ${verb}`,
    relative: () => '',
    rise: subject => `${subject}, aumento`,
    fall: subject => `${subject}, descenso`,
    cost: subject => `${subject}, coste`,
    before: 'antes',
  },

  joints:
    /,?\s[–—-]\s|—|;\s|,\s(?=(?:y|pero|que|quien|donde|con|mientras|así|según|porque|lo|frente|para|tras|en|seguida|seguido|hasta|gracias|por|sobre|ya|aunque|un|una|\p{Ll}+ndo)(?![\p{L}]))|\s(?=(?:mientras|porque|aunque|gracias a|según|frente a|respecto a|con respecto)\s)/giu,
  phrases: /\s(?=(?:para|desde|durante|según|tras)\s)/gi,
  subordinate: set('si cuando aunque porque mientras como que quien donde para'),
  openers:
    /^(?:y|pero|además|también|así|en total|por otra parte|por su parte|sin embargo|finalmente|asimismo)(?:,\s|\s(?=(?:el|la|los|las|un|una)\s))/iu,
  leaning:
    /\b(?:esta cifra|estas cifras|este número|siguientes?|a continuación|ver más|de ellos|de ellas|de estos|de estas|anterior(?:es|mente)?|mencionad[oa]s?)\b/i,
  itself: /^est[ae] (?:versión|informe|estudio|encuesta|edición)(?![\p{L}])/iu,
  about:
    /^(?:en este (?:artículo|informe|blog)|este (?:artículo|informe)|nos complace|estamos (?:contentos|orgullosos)|leer más|más información|foto|fuente|publicado|únete|síguenos|gracias|consulte|haga clic|descargar)(?![\p{L}])/iu,
  say: {
    figure: figure => `El artículo da una cifra: ${figure}`,
    counted: (figure, thing) => `El artículo habla de ${figure} ${thing}`,
    named: (figure, thing) => `El artículo da ${figure} (${thing})`,
    pair: (thing, now, then) => `Para «${thing}», el artículo da ${now}, frente a ${then} antes`,
    dates: (first, last) => `Las fechas del artículo van de ${first} a ${last}`,
    listed: (what, by) => `El artículo da ${what} por ${by}`,
    highest: (row, head) => `${row} encabeza la columna «${head}»`,
    rose: (head, first, last) => `El valor de «${head}» aumenta de ${first} a ${last}`,
    fell: (head, first, last) => `El valor de «${head}» baja de ${first} a ${last}`,
    rows: 'El artículo da estas filas',
    under: head => `En «${head}» el artículo nombra estos puntos`,
    parts: 'El artículo recorre estas partes',
    says: speaker => `${speaker} lo dice con estas palabras`,
    saysMore: speaker => `${speaker} continúa con estas palabras`,
    quotes: 'El artículo cita estas palabras',
  },

  totals: /^(?:total|todos|todas|resto|otros|otras|media|promedio)/i,
  byline: /^(?:por|autora?|texto|escrito por|publicado por|redacción):?\s+/i,
  furniture:
    /^(?:compartir|imprimir|comentarios?|leer (?:más|también)|lea también|ver (?:más|también)|más información|boletín|suscríb\w+|síguenos|publicidad|menú|buscar|inicio|volver|foto|crédito|fuente|copyright|©|aviso legal|contacto|teléfono|tel|actualizado|tiempo de lectura|índice|etiquetas|temas?|publicado el|anterior|siguiente)(?![\p{L}]).{0,70}$|^\d+\s?(?:min(?:utos?)?(?: de lectura)?|comentarios?)(?![\p{L}]).{0,20}$|\bminutos? de lectura\b|^©|\btodos los derechos reservados\b|\bcookies?\b.{0,80}\b(?:aceptar|consentimiento)\b/iu,
  endings:
    /^(?:fuentes?|referencias|notas?|bibliografía|véase también|más información|enlaces|agradecimientos|acerca de|sobre nosotros|contactos?|metodología|nota metodológica|comentarios|artículos relacionados|para saber más)(?![\p{L}])/iu,
  on: /^(?:el|en|desde|a|hasta|al|día)$/i,
  inYear: /(?:^|\s)(?:en|desde|hasta|a finales de|a principios de)\s+$/i,
};
