/** German. */
import type { Cues } from './cues.ts';

export const german: Cues = {
  tag: 'de',
  together: 'zusammen|insgesamt|in summe|summe|gesamt|alles in allem|beide[rsnm]?|ergeben|ergibt|addiert',
  difference:
    'abstand|lücke|differenz|unterschied|unterscheiden|auseinander|mehr|weniger|größer|kleiner|höher|niedriger|teurer|billiger|über|unter|bleib(?:t|en)|übrig|rest|minus|als|stieg(?:en)?|gestiegen|wuchs(?:en)?|gewachsen|zugenommen|zulegt?e?|plus|fiel(?:en)?|gefallen|gesunken|sank(?:en)?|früher|später|davor|danach|um',
  rise: 'stieg(?:en)?|gestiegen|steigt|wuchs(?:en)?|gewachsen|wächst|mehr|plus|zugenommen|größer|höher|teurer|länger|schneller|zuwachs|anstieg|erhöht',
  fall: 'fiel(?:en)?|fällt|gefallen|sank(?:en)?|sinkt|gesunken|weniger|minus|kleiner|niedriger|billiger|kürzer|langsamer|rückgang|gekürzt|schrumpfte?',
  of: 'der|des|von|vom|davon|aller|so (?:viel|viele|groß|hoch)',
  per: 'je|pro|für (?:jede|jeden|jedes)',
  supposing: '(?:bei|wenn|falls|angenommen|selbst bei|ab)',
  more: 'plus|oder mehr|und mehr|mindestens|wenigstens',
  half: '(?:ein(?:e[rsnm]?)? )?halbe[rsnm]?',
  rest: 'noch|fehlt|fehlen|übrig|rest|die übrigen|offen|verbleib\\p{L}*|nicht|ohne|kein\\p{L}*',
  andHalf: 'und eine? halbe?s?',
  ordinal: '(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte)[nrsm]?',
  one: 'einer?|eines|einem|einen',
};
