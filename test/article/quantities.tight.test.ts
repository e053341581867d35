/** Japanese and Chinese: made wordings print and read again alike, dates, traces, and texts of any sort. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, readWhen } from '../../src/article/dates.ts';
import { readQuantities } from '../../src/article/quantities.ts';
import { readWords } from '../../src/article/reading.ts';
import { indexDocument } from '../../src/article/traces.ts';
import { sameKind } from '../../src/article/units.ts';

const wide = (text: string) =>
  text.replace(/[0-9.,%]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const number = fc.oneof(
  fc.integer({ min: 2, max: 999 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map(value => value.toLocaleString('en-US')),
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${b}`),
);
const whole = fc.integer({ min: 1, max: 9999 }).map(String);

const languages = {
  ja: {
    words: ['三十五', '二百', '十二万', '百二十億', '三千五百', '二十万五千'],
    scales: ['', '万', '億', '兆'],
    parts: (a: string, b: string) => `${a}億${b}万`,
    before: ['', '約', 'およそ', 'ほぼ', '少なくとも', '最大'],
    units: [
      '円',
      'ドル',
      '人',
      '台',
      '件',
      'か国',
      'MW',
      ' MW',
      'メガワット',
      '%',
      '倍',
      '時間',
      '年間',
      'トン',
      'km',
    ],
    after: ['', '以上', '以下', '未満', '超', '余り', '程度', '前後', '近く', 'を超える'],
    pieces:
      '1 12 2024 ３ ． 三 十 百 千 万 億 兆 〇 一 第 数 約 以上 超 未満 円 ドル 人 台 年 月 日 時 分 半 割 の に から 〜 ～ - , 、 。 % GPU MW k B 午後 令和 倍 ポイント ▲ ( ) 「 」 \n',
  },
  zh: {
    words: ['三十五', '二百', '十二万', '一百二十亿', '三千五百', '二十万五千', '两千'],
    scales: ['', '万', '亿', '万亿'],
    parts: (a: string, b: string) => `${a}亿${b}万`,
    before: ['', '约', '近', '将近', '超过', '逾', '至少', '最多', '不到'],
    units: [
      '元',
      '美元',
      '人',
      '台',
      '家',
      '个',
      '兆瓦',
      ' MW',
      'MW',
      '%',
      '倍',
      '小时',
      '年',
      '吨',
      '公里',
      '个百分点',
    ],
    after: ['', '以上', '以内', '左右'],
    pieces:
      '1 12 2024 ３ ． 三 十 百 千 万 亿 兆 〇 一 两 第 几 数 约 以上 超 多 余 元 美元 人 个 台 年 月 日 号 时 点 分 半 成 的 之 从 到 至 ～ — - ， 、 。 % GPU MW k B 下午 倍 翻 番 百分之 ( ) “ ” \n',
  },
} as const;

describe.each(Object.entries(languages))(
  '%s',
  (lang, { words, scales, parts, before, units, after, pieces }) => {
    const wording = fc
      .record({
        before: fc.constantFrom(...before),
        number: fc.oneof(
          fc.tuple(number, fc.constantFrom(...scales)).map(([digits, scale]) => digits + scale),
          fc.tuple(whole, whole).map(([a, b]) => parts(a, b)),
          fc.constantFrom(...words),
        ),
        unit: fc.constantFrom(...units),
        after: fc.constantFrom(...after),
        wide: fc.boolean(),
      })
      // Four digits and 年 are a year.
      .filter(({ number, unit }) => !(/年/.test(unit) && /^\d{4}$/.test(number)))
      .map(one => one.before + (one.wide ? wide(one.number) : one.number) + one.unit + one.after);

    test('what was printed reads the same', () => {
      fc.assert(
        fc.property(wording, written => {
          const [first, ...more] = readQuantities(written, lang);
          expect(more, written).toEqual([]);
          expect(first, written).toBeDefined();
          const { start: _, end: __, ...quantity } = first!;
          // In the article's own words, but for the space before a measure.
          expect(quantity.text.replace('\u00a0', ' ')).toBe(written);
          expect(readQuantities(quantity.text, lang)[0]).toMatchObject(quantity);
          expect(readQuantities(quantity.figure, lang)[0], written).toMatchObject({
            value: quantity.value,
            unit: quantity.unit,
            noun: quantity.noun,
            qualifier: 'exact',
          });
        }),
        { numRuns: 1500 },
      );
    });

    test('any text is read', () => {
      const piece = fc.constantFrom(...pieces.split(' '), ' ', '');
      fc.assert(
        fc.property(
          fc.oneof(
            fc.array(piece, { maxLength: 60 }).map(all => all.join('')),
            fc.string({ unit: 'binary', maxLength: 80 }),
          ),
          text => {
            for (const { start, end, text: shown, value, base, step } of readQuantities(text, lang)) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(shown).not.toBe('');
              expect([value, base, step].every(Number.isFinite), text).toBe(true);
            }
            readWhen(text, { lang, published: '2026-05' });
          },
        ),
        { numRuns: 1500 },
      );
    });
  },
);

const day = (text: string) => Date.parse(`${text}T00:00Z`) / 864e5;

describe('dates', () => {
  test.each([
    ['ja', '2026年5月6日に契約した', '2026年5月6日', '2026-05-06', '2026-05-07', 'day'],
    ['ja', '２０２６年５月６日（水）', '２０２６年５月６日', '2026-05-06', '2026-05-07', 'day'],
    ['ja', '令和8年5月6日', '令和8年5月6日', '2026-05-06', '2026-05-07', 'day'],
    ['ja', '令和元年10月', '令和元年10月', '2019-10-01', '2019-11-01', 'month'],
    ['ja', '26年3月期', '26年3月', '2026-03-01', '2026-04-01', 'month'],
    ['ja', '5月上旬に', '5月上旬', '2026-05-01', '2026-05-11', 'vague'],
    ['ja', '5月初めに', '5月初め', '2026-05-01', '2026-05-11', 'vague'],
    ['ja', '6日、発表した', '6日', '2026-05-06', '2026-05-07', 'day'],
    ['ja', '5月6日から8日まで', '5月6日から8日', '2026-05-06', '2026-05-09', 'period'],
    ['ja', '2025年度', '2025年度', '2025-01-01', '2026-01-01', 'year'],
    ['zh', '2026年5月6日签署', '2026年5月6日', '2026-05-06', '2026-05-07', 'day'],
    ['zh', '二〇二六年五月六日', '二〇二六年五月六日', '2026-05-06', '2026-05-07', 'day'],
    ['zh', '5月6号', '5月6号', '2026-05-06', '2026-05-07', 'day'],
    ['zh', '5月初', '5月初', '2026-05-01', '2026-05-11', 'vague'],
    ['zh', '2025年第三季度', '2025年第三季度', '2025-07-01', '2025-10-01', 'vague'],
    ['zh', '2025年下半年', '2025年下半年', '2025-07-01', '2026-01-01', 'vague'],
    ['zh', '5月6日至8日', '5月6日至8日', '2026-05-06', '2026-05-09', 'period'],
  ])('%s: %s', (lang, words, text, from, to, precision) => {
    const { when } = readWhen(words, { lang, published: '2026-05' })!;
    expect(when).toMatchObject({ text, from: day(from), to: day(to), precision });
  });

  test('clock times, with their zone and the length between two', () => {
    const minutes = (text: string, lang: string) => datesIn(text, lang).map(({ minute }) => minute);
    expect(minutes('14時05分、午後2時半、午前10時', 'ja')).toEqual([845, 870, 600]);
    expect(minutes('14时05分，下午2点半，上午10点', 'zh')).toEqual([845, 870, 600]);
    expect(readWhen('日本時間2026年5月6日14時05分', { lang: 'ja' })?.when.precision).toBe('time');
    expect(readWhen('14時05分から18時35分まで', { lang: 'ja' })?.when.length).toBe('4.5時間');
    expect(readWhen('14时05分至18时35分', { lang: 'zh' })?.when.length).toBe('4.5小时');
  });

  test.each([
    ['ja', '今年、昨年'],
    ['ja', '2時間、5日間、3か月'],
    ['zh', '今年，去年'],
    ['zh', '2小时，3点建议，5天'],
  ])('none in %s: %s', (lang, words) => expect(datesIn(words, lang)).toEqual([]));
});

describe("a fact's words", () => {
  test.each([
    ['ja', '22万台以上のGPU', '22万台以上', 'GPU'],
    ['ja', 'GPU 22万台以上', '22万台以上', 'GPU'],
    ['ja', '総額20億ドルの契約', '20億ドル', '契約'],
    ['ja', '電力は300MW', '300MW', '電力'],
    ['ja', '300MWの電力を', '300MW', '電力'],
    ['zh', '超过22万块英伟达GPU', '超过22万块', '英伟达GPU'],
    ['zh', '20亿美元的合同', '20亿美元', '合同'],
    ['zh', '员工3000多人', '3000多人', '员工'],
  ])('%s: %s', (lang, words, text, rest) => {
    const read = readWords(words, lang);
    expect(read.quantity?.text).toBe(text);
    expect(read.rest).toBe(rest);
  });

  test('counts compare by their counter, wherever the thing stands', () => {
    const read = (words: string, lang: string) => readQuantities(words, lang)[0]!;
    expect(sameKind(read('22万台のGPU', 'ja'), read('GPU 22万台', 'ja'))).toBe(true);
    expect(sameKind(read('22万台', 'ja'), read('22万人', 'ja'))).toBe(false);
    expect(sameKind(read('22万块GPU', 'zh'), read('GPU 22万块', 'zh'))).toBe(true);
    expect(sameKind(read('3割', 'ja'), read('30%', 'ja'))).toBe(true);
    expect(read('3割', 'ja').base).toBeCloseTo(read('30%', 'ja').base, 12);
  });
});

describe('where words stand', () => {
  const index = indexDocument({
    title: '',
    author: '',
    published: '',
    file: 'article.md',
    lang: 'ja',
    text: `# 契約

## 規模

同社は6日、契約を発表した。Colossus 1には２２万台以上のGPUがあり、300MWの
電力を使う。「計算力がすべてだ。」と担当者は話した。費用は16万ドルと6万8000円。
`,
  });

  test('the sentence ends with its own full stop', () => {
    expect(index.find('22万台以上のGPU')?.trace).toMatchObject({
      section: '規模',
      line: 5,
      sentence: 'Colossus 1には２２万台以上のGPUがあり、300MWの電力を使う。',
    });
    expect(index.find('担当者')?.trace.sentence).toBe('「計算力がすべてだ。」と担当者は話した。');
  });

  test('over a line break, and whatever the width of digits', () => {
    expect(index.find('300MWの電力')).toBeDefined();
    expect(index.find('３００ＭＷの電力')).toBeDefined();
  });

  test('no part of a longer number', () => {
    for (const words of ['6万ドル', '6万', '2万台']) expect(index.find(words), words).toBeUndefined();
  });

  test('the nearest passage', () => {
    expect(index.nearest('23万台以上のGPU')?.words).toContain('２２万台以上のGPU');
  });
});
