/** Japanese. */
import type { Cues } from './cues.ts';

export const japanese: Cues = {
  tag: 'ja',
  together: '合計|合わせ|総額|総計|計|足す|全体|両方|うち|内訳',
  difference: '差|違い|より|上回|下回|多い|少ない|残|増|減|伸び|引く|前|後|節約|短|長|比べ|差し引',
  rise: '増|伸び|上昇|上がっ|高い|多い|プラス|拡大',
  fall: '減|下落|下がっ|低い|少ない|マイナス|縮小',
  of: 'の',
  per: '当たり|あたり|につき|ごと|毎',
  supposing: '(?:仮に|もし|たとえ)',
  more: '以上|超|少なくとも',
  half: '(?!)',
  than: 'より|比べ',
  turn: '倍増|半減|[二三四五]倍',
  points: 'ポイント',
  average: '平均',
  vague: '割合|比率|再び|すで|既に|現在|今回|また|まだ|総数|人数|数値',
  rest: '残|まだ|未|ない',
  andHalf: '半',
  ordinal: '(?!)',
  one: '1|一',
};
