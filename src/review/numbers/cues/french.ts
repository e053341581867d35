/** French. */
import type { Cues } from './cues.ts';

export const french: Cues = {
  tag: 'fr',
  together:
    'ensemble|au total|en tout|total(?:ise|isent)?|somme|cumulé(?:e?s)?|les deux|additionn[ée]+s?|font|dont|parmi lesquels|y compris',
  difference:
    'écart|différence|diffèrent|de plus|de moins|plus|moins|supérieure?s?|inférieure?s?|au-dessus|au-dessous|reste(?:nt|ra)?|restant|manque(?:nt)?|que|augment[ée]+s?|hausse|progress[ée]+|gagn[ée]+|ajout[ée]+|baiss[ée]+|recul[ée]*|perdu|plus tôt|plus tard|avant|après|économis(?:e|é|ée|és|ées|er|ent)|reste|rester|perd|manquait|au lieu|aucun|aucune|dépasse(?:nt)?|pass(?:e|ent|é|és|ée|ées)|plus court|plus longue?|plus forte?|reculent|séparent|auparavant',
  rise: 'augment[ée]+s?|augmente|hausse|progress[ée]+|gagn[ée]+|plus|croît|crû|croissance|supérieure?s?|grimp[ée]+|augmentent|progressent|hausse|grimpent|montée?|gonfl[ée]+',
  fall: 'baiss[ée]+|baisse|recul[ée]*|moins|diminu[ée]+|chut[ée]+|perdu|inférieure?s?|réduite?s?|diminue(?:nt)?|chute|chutent|perd|recule(?:nt)?|économis(?:e|é|ée)|réduit',
  of: 'de|des|du|d’',
  per: 'par|chacune?|pour chaque|l’unité',
  supposing: '(?:à|si|même à|en supposant|supposons|dès|à partir de)',
  more: 'au moins|ou plus|et plus|voire plus',
  half: '(?:une? )?demie?',
  than: 'que|qu’\\p{L}+|par rapport|contre',
  turn: '(?:plus que )?(?:doubl|tripl|quadrupl|décupl)[ée]+(?:e?s|nt)?|moitié',
  points: 'points?',
  average: 'en moyenne|moyenne',
  vague:
    'encore|déjà|maintenant|désormais|toujours|nouveau|retour|aujourd’hui|alors|enfin|premier|première|dernier|dernière',
  rest: 'reste|restent|encore|manque(?:nt)?|les autres|pas|sans',
  andHalf: 'et demie?',
  ordinal: 'premi(?:er|ère)s?|seconde?s?|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ièmes?',
  one: 'une?',
};
