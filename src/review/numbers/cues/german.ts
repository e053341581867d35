/** German. */
import type { Cues } from './cues.ts';

export const german: Cues = {
  tag: 'de',
  together:
    'zusammen|insgesamt|in summe|summe|gesamt|alles in allem|beide[rsnm]?|ergeben|ergibt|addiert|davon|darunter|von denen',
  difference:
    'abstand|lücke|differenz|unterschied|unterscheiden|auseinander|mehr|weniger|größer|kleiner|höher|niedriger|teurer|billiger|über|unter|bleib(?:t|en)|übrig|rest|minus|als|stieg(?:en)?|gestiegen|wuchs(?:en)?|gewachsen|zugenommen|zulegt?e?|plus|fiel(?:en)?|gefallen|gesunken|sank(?:en)?|früher|später|davor|danach|um|geringer|stärker|schwächer|kürzer|länger|wärmer|kälter|gespart|eingespart|spart|statt|anstatt|zurück(?:ging|gegangen|gingen)?|hinzu|hinzugekommen|entf[aä]ll(?:en|t)|fehlt|fehlen|kein\\p{L}*|vor einem Jahr|vorher|zuvor|normal|gesenkt|gekürzt',
  rise: 'stieg(?:en)?|gestiegen|steigt|wuchs(?:en)?|gewachsen|wächst|mehr|plus|zugenommen|größer|höher|teurer|länger|schneller|zuwachs|anstieg|erhöht|hinzu|zugelegt|gewann|steigerung|zunahme|stärker|steigern|steigerte',
  fall: 'fiel(?:en)?|fällt|gefallen|sank(?:en)?|sinkt|gesunken|weniger|minus|kleiner|niedriger|billiger|kürzer|langsamer|rückgang|gekürzt|schrumpfte?|zurück|zurückgegangen|zurückging(?:en)?|abgenommen|abnahme|geringer|schwächer|gespart|verringert|gesenkt|halbiert',
  of: 'der|des|von|vom|davon|aller|so (?:viel|viele|groß|hoch)',
  per: 'je|pro|für (?:jede|jeden|jedes)',
  supposing: '(?:bei|wenn|falls|angenommen|selbst bei|ab)',
  more: 'plus|oder mehr|und mehr|mindestens|wenigstens',
  half: '(?:ein(?:e[rsnm]?)? )?halbe[rsnm]?',
  than: 'als|wie|gegenüber|verglichen',
  turn: 'ver(?:doppel|dreifach|vierfach|fünffach|zehnfach)(?:t|te|ten|en|n|ung)|halbiert(?:e|en)?',
  points: 'punkte?n?',
  average: 'im schnitt|im mittel|durchschnittlich|im durchschnitt',
  vague:
    'wieder|erneut|zurück|jetzt|schon|bereits|noch|heute|nun|dann|zuletzt|erst|erste[rsnm]?|letzte[rsnm]?|nächste[rsnm]?',
  rest: 'noch|fehlt|fehlen|übrig|rest|die übrigen|offen|verbleib\\p{L}*|nicht|ohne|kein\\p{L}*',
  andHalf: 'und eine? halbe?s?',
  ordinal: '(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte)[nrsm]?',
  one: 'einer?|eines|einem|einen',
};
