/** French. */
import type { Cues } from './cues.ts';

export const french: Cues = {
  tag: 'fr',
  together:
    'ensemble|au total|en tout|total(?:ise|isent)?|somme|cumulé(?:e?s)?|les deux|additionn[ée]+s?|font',
  difference:
    'écart|différence|diffèrent|de plus|de moins|plus|moins|supérieure?s?|inférieure?s?|au-dessus|au-dessous|reste(?:nt|ra)?|restant|manque(?:nt)?|que|augment[ée]+s?|hausse|progress[ée]+|gagn[ée]+|ajout[ée]+|baiss[ée]+|recul[ée]*|perdu|plus tôt|plus tard|avant|après',
  rise: 'augment[ée]+s?|augmente|hausse|progress[ée]+|gagn[ée]+|plus|croît|crû|croissance|supérieure?s?|grimp[ée]+',
  fall: 'baiss[ée]+|baisse|recul[ée]*|moins|diminu[ée]+|chut[ée]+|perdu|inférieure?s?|réduite?s?',
  of: 'de|des|du|d’',
  per: 'par|chacune?|pour chaque|l’unité',
  supposing: '(?:à|si|même à|en supposant|supposons|dès|à partir de)',
  more: 'au moins|ou plus|et plus|voire plus',
  half: '(?:une? )?demie?',
  rest: 'reste|restent|encore|manque(?:nt)?|les autres|pas|sans',
  andHalf: 'et demie?',
  ordinal: 'premi(?:er|ère)s?|seconde?s?|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ièmes?',
  one: 'une?',
};
