/** Spanish. */
import type { Cues } from './cues.ts';

export const spanish: Cues = {
  tag: 'es',
  together:
    'juntos|juntas|en total|total|suman?|suma|en conjunto|ambos|ambas|los dos|las dos|entre los dos|de los cuales|de las cuales|incluid[oa]s|sum(?:ó|aron|ado)',
  difference:
    'diferencia|brecha|distancia|más|menos|mayor|menor|superior|inferior|por encima|por debajo|quedan?|sobran?|faltan?|restan?|que|subi(?:ó|eron|do)|creci(?:ó|eron|do)|aument(?:ó|aron|ado)|ganó|añadió|cay(?:ó|eron)|caído|baj(?:ó|aron|ado)|perdió|antes|después|ahorr(?:a|ó|an|ado)|frente|en lugar|en vez|ningun[oa]?|supera(?:n)?|superó|separan?|acort(?:ó|a)|alarg(?:ó|a)|pas(?:a|ó|aron)|hace un año|redujo|reducid[oa]',
  rise: 'subi(?:ó|eron|do)|sube|creci(?:ó|eron|do)|crece|aument(?:ó|aron|ado|a)|más|mayor|alza|ganó|incremento|supera(?:n)?|superó|alz[óa]|crecimiento|incrementó',
  fall: 'cay(?:ó|eron)|caído|cae|baj(?:ó|aron|ado|a)|menos|menor|descen(?:dió|so)|perdió|redujo|reducción|disminuy(?:ó|e)|recort(?:ó|a)|acort(?:ó|a)|ahorr(?:a|ó)|caída',
  of: 'de|del',
  per: 'por|cada|cada uno|cada una',
  supposing: '(?:a|si|incluso con|con|suponiendo|desde|a partir de)',
  more: 'al menos|como mínimo|o más|y más',
  half: 'medi[oa]',
  than: 'que|frente|comparad[oa]',
  turn: '(?:duplic|triplic|cuadruplic)(?:ó|a|an|aron|ado|ada)',
  points: 'puntos?',
  average: 'en promedio|de media|promedio',
  vague: 'otra|vez|nuevo|nuevamente|ahora|ya|todavía|aún|hoy|vuelve|volvió|primer|primera|último|última',
  rest: 'quedan?|faltan?|resto|todavía|aún|los demás|no|sin',
  andHalf: 'y medi[oa]',
  ordinal: '(?:primer|segund|tercer|cuart|quint|sext|séptim|octav|noven|décim)[oa]?s?',
  one: 'una?|un',
};
