/** 'P% of the 200, or 80', '80 of the 200 (35%)': a share against its part and its whole; shares beyond the whole. */
import type { Quantity } from '../../types.ts';
import { headOf } from '../../units.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { meet, roundingOf, type Span, say } from '../spans.ts';

/** Shares against their parts and wholes. */
export function share(passages: Passages): Contradiction[] {
  return passages.sentences.flatMap(sentence => [
    ...stated(sentence, passages),
    ...beyond(sentence, passages),
    ...sums(sentence, passages),
  ]);
}

const isShare = ({ unit, high }: Quantity): boolean => unit === '%' && high === undefined;

/** One share, its part and its whole in a sentence: the part is that share of the whole. */
function stated(sentence: Sentence, { words }: Passages): Contradiction[] {
  const { text, quantities } = sentence;
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
  const [p, w] = [roundingOf(part), roundingOf(whole)];
  const real: Span = [p[0] / w[1], p[1] / w[0]];
  const value = part.base / whole.base;
  const [low, high] = roundingOf(one);
  const give = 0.005 + 0.03 * value;
  if (meet([low - give, high + give], real)) return [];
  return [
    contradiction(
      'stated-result',
      `${part.text} of ${whole.text} is ${say(value * 100)}%, not ${one.text}`,
      sentence,
    ),
  ];
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

/** Shares that exclude each other add up to the whole at most. */
function sums(sentence: Sentence, { words }: Passages): Contradiction[] {
  const { text, dates } = sentence;
  // Fractions in words may be of anything.
  const shares = sentence.quantities.filter(
    one => isShare(one) && /\d/.test(one.figure) && one.text.search(words.percent) > 0,
  );
  const [first] = shares;
  if (!first || shares.length < 2 || dates.length > 1) return [];
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
  const opposed = words.opposed.test(text);
  const parallel = alike && shares.length >= 3 && joint !== '' && !words.overlapping.test(text);
  const split = alike && words.exclusive.test(text) && !words.overlapping.test(text);
  if (!opposed && !parallel && !split && !(rest && !words.overlapping.test(text))) return [];
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
