/** Japanese, as figures and dates need it. */
import { anyOf } from '../scan.ts';
import {
  CLOCK,
  DAY,
  DAY2,
  DIGITAL,
  DIGITS,
  fraction,
  MONTH,
  NEVER,
  NONE,
  NUMBER,
  NUMERALS,
  oneIn,
  SMALL,
  tenths,
  unitsOf,
  WHOLE,
  YEAR,
} from './characters.ts';
import { list } from './data.ts';
import type { DatePattern, Language, Tight } from './language.ts';

const units = unitsOf(`
  %: パーセント ﾊﾟｰｾﾝﾄ
  pp: %ポイント パーセントポイント ポイント
  割: 割
  times: 倍
  W: ワット
  kW: キロワット
  MW: メガワット
  GW: ギガワット
  TW: テラワット
  hp: 馬力
  Wh: ワット時 ワットアワー
  kWh: キロワット時 キロワットアワー
  MWh: メガワット時 メガワットアワー
  GWh: ギガワット時 ギガワットアワー
  TWh: テラワット時 テラワットアワー
  kcal: キロカロリー
  ms: ミリ秒
  s: 秒間 秒
  min: 分間 分
  h: 時間
  day: 日間 日
  week: 週間
  month: か月間 カ月間 ヵ月間 ヶ月間 ケ月間 か月 カ月 ヵ月 ヶ月 ケ月 箇月
  year: 年間 年 カ年 か年
  century: 世紀
  nm: ナノメートル
  µm: マイクロメートル
  mm: ミリメートル ミリ
  cm: センチメートル センチ
  m: メートル
  km: キロメートル
  mi: マイル
  ft: フィート
  in: インチ
  nmi: 海里
  m²: 平方メートル 平米
  km²: 平方キロメートル 平方キロ
  ha: ヘクタール
  acre: エーカー
  ml: ミリリットル
  l: リットル
  m³: 立方メートル
  gal: ガロン
  bbl: バレル
  mg: ミリグラム
  g: グラム
  kg: キログラム
  t: トン
  pound: ポンド
  bit: ビット
  byte: バイト
  kB: キロバイト
  MB: メガバイト
  GB: ギガバイト
  TB: テラバイト
  PB: ペタバイト
  Hz: ヘルツ
  kHz: キロヘルツ
  MHz: メガヘルツ
  GHz: ギガヘルツ
  V: ボルト
  A: アンペア
  hPa: ヘクトパスカル
  kn: ノット
  JPY: 円 日本円
  USD: ドル 米ドル
  EUR: ユーロ
  GBP: 英ポンド
  CNY: 元 人民元 中国元
  KRW: ウォン 韓国ウォン
  TWD: 台湾ドル
  HKD: 香港ドル
  SGD: シンガポールドル
  AUD: 豪ドル オーストラリアドル
  CAD: カナダドル
  CHF: スイスフラン
  INR: ルピー インドルピー
  RUB: ルーブル
  BRL: レアル
  cent: セント
`);

const counters = list(`
  人 名 件 台 社 か国 カ国 ヵ国 ヶ国 ケ国 か国語 カ国語 国 基 回 個 つ 本 枚 頭 匹 羽 冊 株 戸 世帯 校 店舗 店 か所 カ所 ヵ所 ヶ所
  箇所 棟 隻 機 両 編 曲 句 票 議席 種類 種 通 足 組 チーム ページ 文字 文 語 行 段階 点 口 区画 拠点 都市 都道府県 市町村 自治体
  団体 企業 人分 人月 便 例 名分 缶 袋 箱 杯 着 対 度 歳 才 カ月分 病院 大学 施設 工場 住宅 家族 ユーザー パラメータ パラメーター
  トークン コア ノード ラック 項目 条件 案件 案 作品 製品 銘柄 路線 駅 便 席 室 床 球 問 階建て 区 町 県 タイトル
`);

const tight: Tight = {
  digits: DIGITS,
  small: SMALL,
  large: { 万: 1e4, 億: 1e8, 兆: 1e12, 京: 1e16, 萬: 1e4, 百万: 1e6, 十億: 1e9 },
  notScale: '千代|千葉|百貨|百科|万一|京都',
  point: '・|点',
  short: false,
  counters,
  counted: [...counters, ...Object.keys(units)],
  // Points are percentage points up to a hundred; beyond, a shop's or an index's.
  notUnit:
    '(?<=[1-9]\\d\\d|[百千万])ポイント|分(?:[野け析割布類配社岐]|の[\\d一二三四五六七八九])|年[度代目生次]|日(?:本(?!円)|[米目])|元[年社首]|時[期点代]|社[会員長債説]|人(?:[工材口権事]|民(?!元))|台(?:風|湾(?!ドル))|国[連会際内債民家]|件数|回[線復答転目]|点[検数灯]|店長|機[能関械器]|円[滑]|本[部社格体]|校[長舎]|組[織合]|基[地準本金礎]|通[信貨り常]|両[国社者]|度[目合]|行[政動為]|文[化章書]|例え|案内|対[策応象]|席巻|口[座]',
  more: '余(?!り)',
  half: '半(?![数分期年月日径導島額ばに])',
  names: [
    `第[ ]?(?:\\d{1,6}|[${NUMERALS}]{1,8})(?:四半期|[回条号章位次節項巻話部期世代弾戦面版者])?`,
    `${WHOLE}(?:号機?|番(?!組)|位|代(?!表)|階(?!建)|丁目|番地|条|年代|級|等|次元|世紀|大(?=[^きなの学])|[年日回人社台度つ番]目|か月目|カ月目|か国目|カ国目)`,
    `[数何幾](?:[十百千万億兆]{1,4})`,
    `[${NUMERALS}]{0,4}十数|\\d{1,4}数(?=[${anyOf(counters).replace(/[^\p{L}]/gu, '')}年])`,
    `[一二三四五六七八九]、[一二三四五六七八九](?=${anyOf(counters)})`,
    `(?<![\\d${NUMERALS}])一(?=${anyOf(counters)}|部|方|般|連|緒|体|層|種|因|環|律|時|番|旦|斉|定|気|日)`,
    `(?<![\\d${NUMERALS}])[1一](?:人|社|株|台|日|か月|カ月|年|世帯|戸|時間|件|個|トン|つ)(?:当|あ)たり`,
    '四国|三国志|千円札|十分(?![間のに後前以]|ほど)|万一|過半数|震度[ ]?\\d[弱強]?|百人一首|千代田|八百屋|五十歩百歩|三者|二人三脚|二度と|再三',
    `${WHOLE}世(?![紀帯界])|週[1-7一二三四五六七](?![\\d.万回])`,
    '(?:レベル|フェーズ|ステージ|バージョン|ステップ|カテゴリー|クラス|タイプ|シーズン|コロナ|ナンバー|図|表)[ ]?\\d{1,3}(?![\\d,.万億])',
    '[(（]\\d{1,2}[)）](?=[ぁ-ヿ一-鿿])',
    '\\d{1,4}対\\d{1,4}|\\d{1,2}勝\\d{1,2}敗|\\d{1,4}歩',
  ].join('|'),
  changes: '[へに](?!対)|まで(?=[^の、。にで])',
  joins: 'の',
  particles: 'の|を|が|は|に|で|と|も|へ|から|、|：|:|（|\\(',
  money: {},
  late: '午後 夜',
  zones: { 日本時間: 540, 協定世界時: 0, 世界時: 0, 米東部時間: -300, 北京時間: 480 },
  // '26年5月' leaves its century out.
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867, '': 2000 },
};

const ERA = '(?<era>令和|平成|昭和|大正|明治)(?<year>\\d{1,2}|元|[一二三四五六七八九十]{1,3})年';
const SHORT = '(?<era>)(?<year>\\d\\d)年(?=\\d{1,2}月)';
const WEEKDAY = '(?:[ ]?[（(][月火水木金土日](?:曜日?|・祝|祝)?[)）])?';
const TIME =
  '(?<ampm>午前|午後|朝|夜|未明|早朝)?(?<hour>2[0-4]|[01]?\\d|[一二三四五六七八九十]{1,3})時(?![間点代期価計速差給])(?:(?<minute>[0-5]?\\d)分(?![の間])|(?<thirty>半))?';
const ZONE = '(?<zone>日本時間|協定世界時|世界時|米東部時間|北京時間)';

const daysOf = (year: string): DatePattern[] => [
  { pattern: `${year}${MONTH}${DAY}日?(?:から|[-–])${DAY2}日(?!間)` },
  { pattern: `${year}${MONTH}${DAY}日(?!間)${WEEKDAY}の?(?:[ ]?${ZONE}[ ]?)?${TIME}` },
  { pattern: `${year}${MONTH}${DAY}日(?!間)` },
  { pattern: `${year}${MONTH}の?(?<part>上旬|中旬|下旬|初旬|初め|はじめ|始め|初頭|半ば|末|終わり)` },
  { pattern: `${year}${MONTH}` },
];

const yearsOf = (year: string): DatePattern[] => [
  { pattern: `${year}の?(?<season>春|夏|秋|冬)(?![休眠])` },
  { pattern: `${year}の?(?<part>初め|はじめ|始め|初頭|半ば|末|終わり)` },
  { pattern: `${year}度?の?第(?<quarter>[1-4一二三四])四半期` },
  { pattern: `${year}度?の?(?<half>上半期|下半期|前半|後半|上期|下期)` },
  { pattern: `${year}(?![間代])度?` },
];

export const japanese: Language = {
  ...NONE,
  tag: 'ja',
  tight,
  and: 'と',
  phrases: [
    { pattern: `${NUMBER}分の${NUMBER}`, read: fraction('分の', tight), value: 0, unit: '%', step: 1 },
    { pattern: `${NUMBER}割${NUMBER}分(?!の)`, read: tenths(tight), value: 0, unit: '%', step: 1 },
    {
      pattern: `${NUMBER}(?:人|社|件|世帯|台)に${NUMBER}(?:人|社|件|世帯|台)`,
      read: oneIn(tight),
      value: 0,
      unit: '%',
      step: 5,
    },
    { pattern: '半分|半数|半額', value: 50, unit: '%', step: 5 },
    { pattern: '倍増|倍(?=に|へ)', value: 2, unit: 'times', step: 0.5 },
    { pattern: '半減', value: 0.5, unit: 'times', step: 0.1 },
  ],
  phraseStarts: `(?<![${NUMERALS}過])(?:半[分数額減]|倍[増にへ])`,
  before: [
    [
      '(?:およそ|おおよそ|おおむね|概ね|(?<![契条規予制節要公集解盟誓倹確婚])約|ざっと|推定|推計|ほぼ)',
      'about',
    ],
    ['(?:少なくとも|最低でも|最低|最少)', 'atLeast'],
    ['(?:(?<![界内去])最大で?|最高で|最多で?|多くても|長くても|高々|せいぜい|上限)', 'upTo'],
    ['[~≈∼]', 'about'],
    ['(?:>=|≥|⩾)', 'atLeast'],
    ['(?:<=|≤|⩽)', 'upTo'],
    ['>', 'over'],
    ['<', 'under'],
  ],
  after: [
    ['\\+(?![\\p{L}\\p{N}])', 'atLeast'],
    ['以上', 'atLeast'],
    ['(?:以下|以内)', 'upTo'],
    ['未満', 'under'],
    ['(?:余り|あまり|余)', 'over'],
    ['を(?:大きく|大幅に|わずかに)?(?:超える|超えた|超え|超す|上回る|上回った|上回り|上回)', 'over'],
    ['超(?![過高大])え?', 'over'],
    ['強(?![化いく力])', 'over'],
    ['を(?:大きく|大幅に|わずかに)?(?:下回る|下回った|下回り|割り込む|割る)', 'under'],
    ['弱(?![いまく点])', 'nearly'],
    ['近く(?![のに])|近く(?=[のに])', 'nearly'],
    ['台(?![湾風数])', 'about'],
    ['(?:程度|前後|ほど|くらい|ぐらい|見当|内外)', 'about'],
  ],
  minus: 'マイナス|氷点下|▲|△',
  units,
  per: ['/', '毎'],
  to: ['から', '-', '–', '—', '乃至', 'ないし'],
  between: NEVER,
  from: NEVER,
  dates: [
    ...DIGITAL,
    ...CLOCK,
    ...[YEAR, ERA, SHORT, ''].flatMap(daysOf),
    ...[YEAR, ERA].flatMap(yearsOf),
    { pattern: '第(?<quarter>[1-4一二三四])四半期' },
    { pattern: '(?<decade>1[0-9]|20)(?<ten>\\d)0年代' },
    { pattern: '(?<year>(?:19|20)\\d\\d)年?–(?<year2>\\d\\d)年(?![間\\d])' },
    { pattern: `(?:${ZONE}の?)?${TIME}` },
    { pattern: `${DAY}日(?!間|目|本|分|常|米|経|系|ぶり|当たり|あたり|以内|以上|連続|余り|[\\d])` },
  ],
  thirds: {
    上旬: 1,
    初旬: 1,
    初め: 1,
    はじめ: 1,
    始め: 1,
    初頭: 1,
    中旬: 2,
    半ば: 2,
    下旬: 3,
    末: 3,
    終わり: 3,
  },
  quarters: { 1: 1, 2: 2, 3: 3, 4: 4, 一: 1, 二: 2, 三: 3, 四: 4 },
  halves: { 上半期: 1, 上期: 1, 前半: 1, 下半期: 2, 下期: 2, 後半: 2 },
  seasons: { 春: 3, 夏: 6, 秋: 9, 冬: 12 },
  print: {
    qualifiers: {
      exact: '',
      about: '約',
      nearly: '…近く',
      atLeast: '…以上',
      over: '…超',
      upTo: '…以下',
      under: '…未満',
    },
    scales: [
      [1e12, '兆'],
      [1e8, '億'],
      [1e4, '万'],
    ],
    times: ['倍', '倍'],
    points: ['ポイント', 'ポイント'],
    units: Object.fromEntries(
      Object.entries({
        times: '倍',
        pp: '%ポイント',
        bp: 'ベーシスポイント',
        割: '割',
        s: '秒',
        min: '分',
        h: '時間',
        day: '日間',
        week: '週間',
        month: 'か月',
        quarter: '四半期',
        year: '年',
        decade: '0年',
        century: '世紀',
        acre: 'エーカー',
        byte: 'バイト',
        bit: 'ビット',
        ton: 'トン',
        pound: 'ポンド',
        cent: 'セント',
        bbl: 'バレル',
        JPY: '円',
        USD: 'ドル',
        EUR: 'ユーロ',
        GBP: '英ポンド',
        CNY: '元',
        KRW: 'ウォン',
        CHF: 'スイスフラン',
      }).map(([unit, word]) => [unit, [word, word] as const]),
    ),
    per: '/',
    to: '～',
    notStated: '記載なし',
  },
};
