/** 'P% of the 200, or 80', '80 of the 200 (35%)': a share against its part and its whole; shares beyond the whole. */
import type { Quantity } from '../../types.ts';
import { headOf } from '../../units.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { isPlain, meet, roundingOf, type Span, say } from '../spans.ts';
import { stemsOf } from '../stems.ts';
import type { Words } from '../words/words.ts';

/** Shares against their parts and wholes. */
export function share(passages: Passages): Contradiction[] {
  return passages.sentences.flatMap(sentence => [
    ...stated(sentence, passages),
    ...saidTwice(sentence, passages),
    ...ofThem(sentence, passages),
    ...beyond(sentence, passages),
    ...sums(sentence, passages),
    ...halved(sentence, passages),
  ]);
}

const isShare = ({ unit, high }: Quantity): boolean => unit === '%' && high === undefined;

/** 'One in four (40 percent)': a share said twice. */
function saidTwice(sentence: Sentence, { words }: Passages): Contradiction[] {
  const { text, quantities } = sentence;
  return quantities.flatMap((word, at) => {
    const number = quantities[at + 1];
    if (!number || !isShare(word) || !isShare(number) || isQuoted(sentence, word.start)) return [];
    if (/[%]|per|pro/i.test(word.figure) || !/\d/.test(number.figure)) return [];
    if (!words.sameShare.test(text.slice(word.end, number.start))) return [];
    if (!/^[,.)]|^$/.test(text.slice(number.end))) return [];
    const give = word.qualifier === 'exact' ? 0.15 : 0.3;
    if (Math.abs(number.base / word.base - 1) <= give) return [];
    return [
      contradiction(
        'stated-result',
        `${word.text} is ${say(word.base * 100)}%, not ${number.text}`,
        sentence,
      ),
    ];
  });
}

/** '24,800 people applied ... 15,624 of them, or 57 percent': the whole stands before, alone of its kind. */
function ofThem(sentence: Sentence, { sentences, words }: Passages): Contradiction[] {
  const { text, quantities, block } = sentence;
  for (const [at, part] of quantities.entries()) {
    const share = quantities[at + 1];
    const them = words.ofThem.exec(text.slice(part.end));
    if (!them || !share || !isShare(share) || !isCount(part) || isQuoted(sentence, part.start)) continue;
    const gap = text.slice(part.end + them[0].length, share.start);
    if (!/^(?:,| \(|$)/.test(gap) || !words.isShare.test(gap) || !/^[ ,.;()]|^$/.test(text.slice(share.end)))
      continue;
    const last = sentences[sentence.index - 1];
    const own = quantities.slice(0, at).filter(isCount);
    const before = own.length > 0 ? own : last?.block === block ? last.quantities.filter(isCount) : [];
    const [whole] = before;
    // A capital or a comma in between may bring in others: the whole must be the only count.
    if (!whole || before.length > 1 || whole.noun === '' || !isPlain(whole) || part.base >= whole.base)
      continue;
    if (part.noun !== '' && headOf(part.noun) !== headOf(whole.noun)) continue;
    const wrong = against(part, whole, share);
    if (wrong) return [contradiction('stated-result', wrong, own.length > 0 ? sentence : last!, sentence)];
  }
  return [];
}

const isCount = ({ kind, high }: Quantity): boolean => kind === 'count' && high === undefined;

/** Why a part and its whole don't give a share; nothing where they do. */
function against(part: Quantity, whole: Quantity, share: Quantity): string | undefined {
  const [p, w] = [roundingOf(part), roundingOf(whole)];
  const real: Span = [p[0] / w[1], p[1] / w[0]];
  const value = part.base / whole.base;
  const [low, high] = roundingOf(share);
  const give = 0.005 + 0.03 * value;
  if (meet([low - give, high + give], real)) return undefined;
  return `${part.text} of ${whole.text} is ${say(value * 100)}%, not ${share.text}`;
}

/** One share, its part and its whole in a sentence: the part is that share of the whole. */
function stated(sentence: Sentence, { words }: Passages): Contradiction[] {
  const { quantities } = sentence;
  // No 'per' that sets a rate.
  const text = sentence.text.replace(/\bper cent\b/g, 'percent ');
  const shares = quantities.filter(isShare);
  const [one] = shares;
  if (!one || shares.length > 1 || isQuoted(sentence, one.start) || words.notAll.test(text)) return [];
  const counts = quantities.filter(
    ({ unit, high, kind }) =>
      unit !== '%' &&
      unit !== 'times' &&
      high === undefined &&
      (kind === 'count' ||
        kind.startsWith('money') ||
        kind === 'power' ||
        kind === 'area' ||
        kind === 'energy' ||
        kind === 'mass' ||
        kind === 'ton'),
  );
  if (counts.length !== 2) return [];
  const whole = counts.find(
    quantity =>
      words.ofThe.test(text.slice(Math.max(0, quantity.start - 24), quantity.start)) ||
      words.ofTotal.test(text.slice(Math.max(0, quantity.start - 30), quantity.start)),
  );
  const part = counts.find(quantity => quantity !== whole);
  if (!whole || !part || part.kind !== whole.kind || part.base >= whole.base) return [];
  if (
    part.kind === 'count' &&
    part.noun !== '' &&
    whole.noun !== '' &&
    headOf(part.noun) !== headOf(whole.noun)
  )
    return [];
  const tied = (from: number, to: number) => words.isShare.test(text.slice(from, to));
  const [first, second] = one.start < part.start ? [one, part] : [part, one];
  const joined =
    whole.start > first.end && whole.end <= second.start
      ? tied(whole.end, second.start) ||
        /^[^,;.]{0,24}, (?:or |oder |also |das sind )?$|^[^,;.]{0,40} \($/u.test(
          text.slice(whole.end, second.start),
        )
      : tied(first.end, second.start);
  if (!joined) return [];
  const wrong = against(part, whole, one);
  return wrong ? [contradiction('stated-result', wrong, sentence)] : [];
}

/** A part can't be more than its whole: '115% of the voters'. */
function beyond(sentence: Sentence, { words }: Passages): Contradiction[] {
  const { text, quantities } = sentence;
  return quantities.flatMap(quantity => {
    if (
      !isShare(quantity) ||
      quantity.value <= 100 ||
      quantity.qualifier === 'upTo' ||
      isQuoted(sentence, quantity.start)
    )
      return [];
    const behind = text.slice(quantity.end, quantity.end + 60);
    const before = text.slice(Math.max(0, quantity.start - 30), quantity.start);
    if (words.beyondWhole.test(`${before} ${behind}`)) return [];
    if (!words.ofPeople.test(behind) && !words.shareBefore.test(before)) return [];
    return [
      contradiction(
        'beyond-whole',
        `a share can't be ${quantity.text}: that is more than the whole`,
        sentence,
      ),
    ];
  });
}

/** 'Against the tram', after 'for the bridge': two questions. */
function isOfAnother(text: string, words: Words): boolean {
  const object = words.voteAgainst.exec(text);
  if (!object) return false;
  const before = stemsOf(text.slice(0, object.index), words);
  return [...stemsOf(object[1] ?? '', words)].some(stem => !before.has(stem));
}

/** Whether each share but the first begins an item of a list: ', 31 percent from', ', gas for 31 percent'. */
function isList(text: string, shares: readonly Quantity[], words: Words): boolean {
  const heads = shares.map(
    ({ end }) => /^ \p{L}+ (?:the )?(\p{L})/u.exec(text.slice(end, end + 40))?.[1] ?? '',
  );
  const capitals = new Set(heads.map(head => head !== '' && head !== head.toLowerCase()));
  if (words.namesByCapital && capitals.size > 1) return false;
  return shares.every(({ start }, at) => {
    if (at === 0) return true;
    const items = text.slice(shares[at - 1]!.end, start).split(words.nextItem);
    return items.length === 2 && words.itemLead.test(` ${items.at(-1)!}`);
  });
}

/** 'Half came by train, 40 percent by bus and 20 percent on foot.' */
function halved(sentence: Sentence, { words }: Passages): Contradiction[] {
  const { text, quantities } = sentence;
  const half = words.halfFirst.exec(text);
  const [first] = quantities;
  if (!half || !first || quantities.length < 2 || !quantities.every(isShare)) return [];
  if (words.overlapping.test(text) || words.several.test(text) || words.changed.test(text)) return [];
  if (words.partOfPart.test(text.slice(first.start))) return [];
  const word = { ...first, start: 0, end: half[0].length - 1 };
  if (isQuoted(sentence, first.start) || !isList(text, [word, ...quantities], words)) return [];
  const total = quantities.reduce((sum, { value }) => sum + value, 50);
  // 'Half' is a round word.
  if (total <= 105) return [];
  return [
    contradiction('beyond-whole', `the shares add up to ${say(total)}%, more than the whole`, sentence),
  ];
}

/** Shares that exclude each other add up to the whole at most. */
function sums(sentence: Sentence, { words }: Passages): Contradiction[] {
  const { text, dates } = sentence;
  // Fractions in words may be of anything.
  const shares = sentence.quantities.filter(
    one => isShare(one) && /\d/.test(one.figure) && one.text.search(words.percent) > 0,
  );
  const [first] = shares;
  if (!first || shares.length < 2 || dates.length > 1) return [];
  // 'and 60 percent in 2020': of another time.
  if (dates[0] && dates[0].start > first.start) return [];
  if (shares.length < sentence.quantities.filter(({ kind }) => kind === 'percent').length) return [];
  if (
    shares.some(
      ({ start, value, qualifier }) =>
        isQuoted(sentence, start) || value <= 0 || value >= 100 || qualifier === 'upTo',
    )
  )
    return [];
  if (words.several.test(text) || words.changed.test(text)) return [];
  const rest = words.theRest.test(text.slice(first.start));
  const tails = shares.map(
    ({ end }) =>
      words.shareJoint
        .exec(text.slice(end, end + 24))?.[0]
        .trim()
        .toLowerCase() ?? '',
  );
  const wholes = new Set(
    shares.flatMap(({ end }) => words.wholeBehind.exec(text.slice(end, end + 40))?.[1]?.toLowerCase() ?? []),
  );
  if (wholes.size > 1) return [];
  // Shares in one list, joined alike: 'A% from x, B% from y and C% from z'.
  const [joint = ''] = tails;
  const alike =
    tails.every(tail => tail === joint) && !/[;:]/.test(text.slice(first.start, shares.at(-1)!.start));
  const opposed = words.opposed.test(text) && !isOfAnother(text, words);
  // One whole under one subject: nothing that has a verb of its own stands between two shares.
  const list = !words.overlapping.test(text) && isList(text, shares, words);
  const parallel = alike && list && shares.length >= 3 && joint !== '';
  const split = alike && list && words.exclusive.test(text);
  if (!opposed && !parallel && !split && !(rest && list)) return [];
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  const give =
    shares.reduce(
      (sum, { step, qualifier }) => sum + (qualifier === 'exact' ? step / 2 : Math.max(step, 2)),
      0,
    ) + 0.01;
  if (total > 100 + give)
    return [
      contradiction('beyond-whole', `the shares add up to ${say(total)}%, more than the whole`, sentence),
    ];
  if (rest && total >= 100 - 0.01)
    return [contradiction('beyond-whole', `the shares add up to ${say(total)}% and leave no rest`, sentence)];
  return [];
}
