/** Chinese, in simplified and traditional characters, as figures and dates need it. */
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
  %: 个百分比
  pp: 个百分点 個百分點 百分点 百分點
  bp: 个基点 個基點 基点 基點
  割: 成
  times: 倍
  W: 瓦 瓦特
  kW: 千瓦 千瓦特
  MW: 兆瓦 兆瓦特 百万瓦 百萬瓦
  GW: 吉瓦 吉瓦特
  TW: 太瓦
  hp: 马力 馬力
  Wh: 瓦时 瓦時
  kWh: 千瓦时 千瓦時 千瓦小时 度电 度電
  MWh: 兆瓦时 兆瓦時
  GWh: 吉瓦时 吉瓦時
  TWh: 太瓦时 太瓦時
  kcal: 千卡 大卡
  ms: 毫秒
  s: 秒 秒钟 秒鐘
  min: 分钟 分鐘 分
  h: 小时 小時 个小时 個小時 个钟头 個鐘頭 个多小时
  day: 天 日
  week: 周 週 个星期 個星期 星期
  month: 个月 個月
  quarter: 个季度 個季度
  year: 年
  century: 个世纪 個世紀
  nm: 纳米 奈米
  µm: 微米
  mm: 毫米
  cm: 厘米 公分
  m: 米 公尺
  km: 公里 千米
  mi: 英里
  ft: 英尺 英呎
  in: 英寸
  nmi: 海里
  m²: 平方米 平方公尺 平米
  km²: 平方公里 平方千米
  ha: 公顷 公頃
  acre: 英亩 英畝
  ml: 毫升
  l: 升 公升
  m³: 立方米 立方公尺
  gal: 加仑 加侖
  bbl: 桶
  mg: 毫克
  g: 克
  kg: 公斤 千克
  t: 吨 噸 公吨 公噸
  lb: 磅
  oz: 盎司
  bit: 比特
  byte: 字节 位元組
  Hz: 赫兹 赫茲
  kHz: 千赫
  MHz: 兆赫
  GHz: 吉赫
  V: 伏 伏特
  kV: 千伏
  hPa: 百帕
  °C: 摄氏度 攝氏度
  CNY: 元 元人民币 人民币 块钱
  USD: 美元 美金
  EUR: 欧元 歐元
  GBP: 英镑 英鎊
  JPY: 日元 日圆 日圓
  HKD: 港元 港币 港幣
  TWD: 新台币 新臺幣 元新台币 台币
  KRW: 韩元 韓元
  SGD: 新加坡元
  AUD: 澳元
  CAD: 加元
  CHF: 瑞士法郎
  INR: 卢比 盧比
  RUB: 卢布 盧布
  cent: 美分
`);

const counters = list(`
  人 名 位 个 個 家 台 臺 辆 輛 架 艘 座 套 件 次 所 项 項 款 只 隻 条 條 张 張 部 户 戶 株 棵 本 册 冊 篇 种 種 场 場 块 塊 颗 顆
  枚 片 份 支 枝 头 頭 匹 根 间 間 栋 棟 幢 列 节 節 轮 輪 起 笔 筆 宗 例 股 票 席 国 國 省 市 县 縣 村 岁 歲 人次 架次 车次 人份 对 對
  双 組 组 批 类 類 层 层楼 页 頁 字 行 句 题 題 步 站 号人 门 門 道 处 處 台套 参数 參數 用户 用戶 亩 畝 度 枪 箱 盒 瓶 杯 封 幅 首
`);

const tight: Tight = {
  digits: { ...DIGITS, 两: 2, 兩: 2 },
  small: SMALL,
  large: { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12, 万亿: 1e12, 萬億: 1e12 },
  notScale:
    '千(?:瓦|克|米|卡|赫|伏|焦|帕)|百分|百帕|百[万萬]瓦|兆(?:瓦|赫|字|比|帕|欧|位)|千[万萬](?:别|別|不)',
  point: '点|點',
  short: true,
  counters,
  counted: [...counters, ...Object.keys(units)],
  notUnit:
    '人[工才口类類权權士员員间間]|人民(?!币)|分[之别別析布类類裂钱]|年[度代级級轻輕]|日[本报報]|元[年首旦素]|成[为為立本功员員果长長]|个人|個人|家[庭族里]|台[湾灣风風北]|次[年日于於要级級]|部[分门門队隊长長署]|本[土身来來次]|国[家际際内內会會]|市[场場值]|度[过過假]|站[在点點]|行[业業动動为為政]|道[路德歉]|处[于於理]|起[来來诉訴]|首[次个個席]|对[于於此]|組织|组织|站点|节[能日气目省假奏]|節[能日氣目省假奏]|只[有是能]|位于|位於',
  more: '多|余|餘',
  half: '半(?![数數导導岛島径徑年月日夜])',
  names: [
    `第[ ]?(?:\\d{1,6}|[${NUMERALS}]{1,8})(?:季度|[个個条條章号號位次节節届屆代期轮輪名天年方届级])?`,
    `${WHOLE}(?:号|號|世纪|世紀|楼|樓|年代|届|屆|级|級|线城|線城|等奖|等獎|维|維|后(?=[、，。的一出女男年])|中全会|大(?![于於约約概幅])|环路)`,
    `[数數几幾上好][十百千万萬亿億]{1,4}`,
    `${WHOLE}(?:[几幾数數]|[多余餘](?!${anyOf([...counters, ...Object.keys(units), '万', '萬', '亿', '億'])}))`,
    `[一二三四五六七八九]、[一二三四五六七八九](?=${anyOf(counters)})`,
    `(?<![\\d${NUMERALS}])一(?=${anyOf(counters)}|些|样|樣|般|定|直|起|切|旦|边|邊|方面|带一路|流|体|點|点|番|日|天)`,
    '十[一二三四]五(?=[规規期时時末，。、的])|双十[一二]|雙十[一二]|双1[12]|雙1[12]|九一八|七七事变|五四运动|五四運動|五一|六一儿童|八一|三一五|十一(?=[黄黃假长長])|十分(?!钟|鐘|之)|百分百|二十四节气|二十四節氣|万一|萬一|万分|三亚|三亞|四川|九江|百度|三峡|三峽|三门|三国|三國|四国|六一|一带一路|二手|二次元|三只松鼠|三七开|二维码|二氧化|一氧化|千人一面|三位一体|两会|兩會|两岸|兩岸|两国|兩國|两者|兩者|两侧|兩側|两边|兩邊|二人转|四位数|[两三四五六七八]位数',
    '(?:图|圖|表|附件|阶段|階段|步骤|步驟|版本|级别|級別|类型|類型)[ ]?\\d{1,3}(?![\\d,.万萬亿億])',
    '[(（]\\d{1,2}[)）](?=[一-鿿])',
    '\\d{1,4}比\\d{1,4}(?![例.])|\\d{1,2}胜\\d{1,2}负|(?<!\\d)\\d[05]后',
    '每[1一](?:个|個|名|位|家|台|辆|股|吨|噸|度|人|天|年|月|小时)',
  ].join('|'),
  changes: NEVER,
  joins: '的',
  particles: '的|了|为|為|达|達|到|至|是|在|、|，|：|:|（|\\(',
  money: { '¥': 'CNY', '￥': 'CNY' },
  late: '下午 晚上 晚间 晚間 傍晚 夜间 夜間 当晚',
  zones: {
    北京时间: 480,
    北京時間: 480,
    台北时间: 480,
    台北時間: 480,
    协调世界时: 0,
    世界时: 0,
    日本时间: 540,
    美东时间: -300,
    美東時間: -300,
  },
  eras: { 民国: 1911, 民國: 1911 },
};

const ERA = '(?<era>民国|民國)(?<year>\\d{1,3}|[一二三四五六七八九十百]{1,4})年';
const ZONE = `(?<zone>${anyOf(Object.keys(tight.zones))})`;
const AMPM = '上午|下午|晚上|晚间|晚間|傍晚|夜间|夜間|当晚|凌晨|清晨|早上|早晨|今晨|中午';
const MINUTE = '(?:(?<minute>[0-5]?\\d)分(?![之钟鐘])|(?<thirty>半))';
const HOUR = '(?<hour>2[0-4]|[01]?\\d|[一二三四五六七八九十两]{1,3})';
const TIMES = [
  `(?<ampm>${AMPM})${HOUR}[时時点點](?![间間代期候速刻])(?:${MINUTE})?`,
  `${HOUR}(?:[时時](?![间間代期候速刻])|[点點](?=[0-5]?\\d分|半))(?:${MINUTE})?`,
];
const WEEKDAY = '(?:[ ]?[（(](?:周|星期|週)[一二三四五六日天][)）])?';

const daysOf = (year: string): DatePattern[] => [
  { pattern: `${year}${MONTH}${DAY}[日号號]?(?:到|至|[-–])${DAY2}[日号號]` },
  ...TIMES.map(time => ({ pattern: `${year}${MONTH}${DAY}[日号號]${WEEKDAY}[ ]?(?:${ZONE})?${time}` })),
  { pattern: `${year}${MONTH}${DAY}[日号號]` },
  { pattern: `${year}${MONTH}份?(?<part>上旬|中旬|下旬|初|中(?![国國间間心央])|底|末)` },
  { pattern: `${year}${MONTH}份?` },
];

const yearsOf = (year: string): DatePattern[] => [
  { pattern: `${year}(?<season>春|夏|秋|冬)[天季]?` },
  { pattern: `${year}(?<part>初|中(?![国國间間心央])|底|末)` },
  { pattern: `${year}第?(?<quarter>[1-4一二三四])季[度]?` },
  { pattern: `${year}(?<half>上半年|下半年)` },
  { pattern: `${year}(?![间間代])` },
];

export const chinese: Language = {
  ...NONE,
  tag: 'zh',
  tight,
  and: '和|与|與|又|零',
  phrases: [
    { pattern: `${NUMBER}分之${NUMBER}`, read: fraction('分之', tight), value: 0, unit: '%', step: 1 },
    { pattern: `[百千万萬]分之${NUMBER}`, read: fraction('分之', tight), value: 0, unit: '%', step: 1 },
    {
      pattern: `${NUMBER}成(?:半|[一二三四五六七八九\\d])(?![万萬亿億年])`,
      read: tenths(tight),
      value: 0,
      unit: '%',
      step: 1,
    },
    {
      pattern: `每${NUMBER}(?:个|個|名|位)?人(?:中|里|裡)?(?:就|约|約)?有${NUMBER}(?:个|個|名|位)?人?`,
      read: oneIn(tight),
      value: 0,
      unit: '%',
      step: 5,
    },
    { pattern: '一半|半数|半數', value: 50, unit: '%', step: 5 },
    { pattern: '翻[了]?(?:两|兩|二|2)[番倍]', value: 4, unit: 'times', step: 0.5 },
    { pattern: '翻[了]?(?:三|3)番', value: 8, unit: 'times', step: 0.5 },
    { pattern: '翻[了]?[一1]?[番倍]', value: 2, unit: 'times', step: 0.5 },
    {
      pattern: '(?:增[长加長多]|提[高升]|扩大|擴大|上[涨升漲])了?一倍',
      value: 2,
      unit: 'times',
      step: 0.5,
    },
    { pattern: '减半|減半', value: 0.5, unit: 'times', step: 0.1 },
  ],
  phraseStarts: `[减減]半|(?<![${NUMERALS}])半[数數]|(?:增[长加長多]|提[高升]|扩大|擴大|上[涨升漲])(?=了?一倍)|翻|每(?=[\\d${NUMERALS}])|(?<![${NUMERALS}])[百千万萬]分之`,
  before: [
    [
      '(?:大约|大約|大概|(?<![合条條公节節预預制契签簽违違缩縮简簡纽紐相婉])[约約][为為]?|估计|估計)',
      'about',
    ],
    ['(?:将近|將近|接近|几乎|幾乎|差不多|(?<![最附邻鄰临臨靠远遠])近)', 'nearly'],
    ['(?:超过了?|超過了?|突破|高于|高於|多于|多於|大于|大於|逾|(?<![高赶趕反英中德])超)', 'over'],
    ['(?:至少|最少|最低|不少于|不少於|不低于|不低於|起码|起碼)', 'atLeast'],
    ['(?:至多|最多|不超过|不超過|不多于|不多於|不高于|不高於|最高|上限)', 'upTo'],
    ['(?:不到|不足|低于|低於|少于|少於|小于|小於|未满|未滿|未达|未達)', 'under'],
    ['[~≈∼]', 'about'],
    ['(?:>=|≥|⩾)', 'atLeast'],
    ['(?:<=|≤|⩽)', 'upTo'],
    ['>', 'over'],
    ['<', 'under'],
  ],
  after: [
    ['\\+(?![\\p{L}\\p{N}])', 'atLeast'],
    ['(?:及|或)?以上', 'atLeast'],
    ['(?:及|或)?(?:以下|以内|以內|之内|之內)', 'upTo'],
    ['(?:左右|上下|前后|前後|许|許)', 'about'],
    ['(?:多|有余|有餘|出头|出頭)(?![少种種样樣元边邊年])', 'over'],
  ],
  minus: '负|負|零下',
  units,
  per: ['/', '每'],
  to: ['至', '到', '-', '–', '—'],
  between: '介于|介於',
  from: '从|從|由|自',
  dates: [
    ...DIGITAL,
    ...CLOCK,
    ...[YEAR, ERA, ''].flatMap(daysOf),
    ...[YEAR, ERA].flatMap(yearsOf),
    { pattern: '第(?<quarter>[1-4一二三四])季度?|(?<![\\d])(?<year>(?:19|20)\\d\\d)年度' },
    { pattern: '(?<decade>1[0-9]|20)(?<ten>\\d)0年代' },
    { pattern: '(?<year>(?:19|20)\\d\\d)年?–(?<year2>\\d\\d)年(?![间間\\d])' },
    ...TIMES.map(time => ({ pattern: `(?:${ZONE})?${time}` })),
    { pattern: `${DAY}日(?![元圆圓本均报報内內前后後产產]|以[内內])` },
  ],
  thirds: { 上旬: 1, 初: 1, 中旬: 2, 中: 2, 下旬: 3, 底: 3, 末: 3 },
  quarters: { 1: 1, 2: 2, 3: 3, 4: 4, 一: 1, 二: 2, 三: 3, 四: 4 },
  halves: { 上半年: 1, 下半年: 2 },
  seasons: { 春: 3, 夏: 6, 秋: 9, 冬: 12 },
  print: {
    qualifiers: {
      exact: '',
      about: '约',
      nearly: '近',
      atLeast: '至少',
      over: '超过',
      upTo: '至多',
      under: '不到',
    },
    scales: [
      [1e12, '万亿'],
      [1e8, '亿'],
      [1e4, '万'],
    ],
    times: ['倍', '倍'],
    points: ['个百分点', '个百分点'],
    units: Object.fromEntries(
      Object.entries({
        times: '倍',
        pp: '个百分点',
        bp: '个基点',
        割: '成',
        s: '秒',
        min: '分钟',
        h: '小时',
        day: '天',
        week: '周',
        month: '个月',
        quarter: '个季度',
        year: '年',
        decade: '0年',
        century: '个世纪',
        acre: '英亩',
        byte: '字节',
        bit: '比特',
        ton: '吨',
        pound: '磅',
        cent: '美分',
        bbl: '桶',
        CNY: '元',
        USD: '美元',
        EUR: '欧元',
        GBP: '英镑',
        JPY: '日元',
        HKD: '港元',
        KRW: '韩元',
        CHF: '瑞士法郎',
      }).map(([unit, word]) => [unit, [word, word] as const]),
    ),
    per: '/',
    to: '至',
    notStated: '未说明',
  },
};
