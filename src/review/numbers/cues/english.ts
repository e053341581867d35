/** English. */
import type { Cues } from './cues.ts';

export const english: Cues = {
  tag: 'en',
  together:
    'together|in all|in total|totals?|totall?ing|altogether|combined|sums? (?:up )?to|the sum|both|come[sd]? to|came to|adds? up|added up|make up|all told|including|of which|of whom|of them',
  difference:
    'gap|differences?|differ|apart|more|less|fewer|larger|smaller|bigger|higher|lower|dearer|cheaper|above|below|beyond|ahead|behind|short|leaves?|leaving|left|remain(?:s|ing|ed|der)?|spare|surplus|minus|than|r[io]se[sn]?|gr[eo]wn?|grow(?:s|th|ing)|gain(?:s|ed)?|added|adds?|increased?|f[ae]ll(?:s|en)?|dropp?e?d?|lost|extra|earlier|later|before|after|saves?|saved|saving|stay(?:s|ed)?|separat(?:es?|ed|ing)|none|instead|shorter|longer|cuts?|jump(?:s|ed)?|climb(?:s|ed)?|shrank|shrunk|reduced',
  rise: 'r[io]se[sn]?|rising|gr[eo]wn?|grow(?:s|th|ing)|gain(?:s|ed)?|up|more|increased?|increases|added|adds?|higher|larger|bigger|dearer|longer|faster|extra|plus|jump(?:s|ed)?|climb(?:s|ed)?|jump(?:s|ed)?',
  fall: 'f[ae]ll(?:s|en|ing)?|down|less|fewer|decreased?|dropp?(?:ed|s)?|lower|smaller|cheaper|shorter|slower|lost|loses?|cut|cuts|shrank|shrunk|shrinks?|declined?|reduced|saves?|saved',
  of: 'of|as (?:much|many|large|big|high|long)|the',
  per: 'an?|per|for (?:each|every)|each|apiece|every',
  supposing: '(?:even )?(?:at|if|assuming|suppose|supposing|say|were|with only|from|starting at)',
  more: 'plus|or more|and more|at least|and counting|upwards',
  half: 'half an?',
  than: 'than|as|compared|against',
  turn: '(?:more than )?(?:doubl|tripl|trebl|quadrupl|halv)(?:es|ed|e|ing)',
  points: 'points?',
  average: 'on average|an average|average|averages|averaging',
  vague:
    'again|back|now|already|still|once|then|later|soon|today|first|last|next|early|works?|came|come|went',
  rest: 'left|remain(?:s|ing|ed|der)?|missing|still|the rest|the others?|open|to go|lack(?:s|ing)?|not|no|without',
  andHalf: 'and a half',
  ordinal: 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth',
  one: 'an?|one',
};
