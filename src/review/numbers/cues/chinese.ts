/** Chinese. */
import type { Cues } from './cues.ts';

export const chinese: Cues = {
  tag: 'zh',
  together: '合计|共计|总计|总共|一共|总额|合起来|加起来|两者|總計|合計|其中',
  difference: '差|相差|差距|比|多|少|高|低|剩|余|增|减|减少|前|后|节省|缩短|延长|相比|没有',
  rise: '增|升|涨|多|高|提高|上升|扩大',
  fall: '减|降|跌|少|低|下降|缩小',
  of: '的',
  per: '每|人均|一个',
  supposing: '(?:假如|如果|若|按|即使)',
  more: '以上|超过|至少|多',
  half: '(?!)',
  than: '比|相比',
  turn: '翻番|翻倍|减半|[两二三四五]倍',
  points: '个百分点|点',
  average: '平均',
  vague: '比例|比率|再次|已经|现在|目前|仍然|总数|人数|数字',
  rest: '剩|还|尚|未|没',
  andHalf: '半',
  ordinal: '(?!)',
  one: '一',
};
