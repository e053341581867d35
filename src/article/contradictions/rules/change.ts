/** 'from 40 to 50, a rise of 30%': what a change is said to be against its two figures. */
import type { Quantity } from '../../types.ts';
import { headOf, toBase, unitOf } from '../../units.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { meet, roundingOf, type Span, say } from '../spans.ts';

interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
}

/** Stated changes against their figures. */
export function change({ sentences, words }: Passages): Contradiction[] {
  return sentences.flatMap(sentence => {
    const { text, quantities } = sentence;
    const changes = quantities.flatMap((first, at): Change[] => {
      const [second, third] = [quantities[at + 1], quantities[at + 2]];
      // 'to 60 million, up 50% from 45 million'.
      if (
        third &&
        second?.unit === '%' &&
        first.high === undefined &&
        third.high === undefined &&
        second.start - first.end < 24 &&
        words.changeBefore.test(text.slice(first.end, second.start)) &&
        words.changeFromBetween.test(text.slice(second.end, third.start)) &&
        !isQuoted(sentence, first.start)
      ) {
        const pair = alike(third, first);
        return pair ? [pair] : [];
      }
      if (!second || first.high !== undefined || second.high !== undefined) return [];
      if (isQuoted(sentence, first.start)) return [];
      const lead = text.slice(Math.max(0, first.start - 24), first.start);
      const between = text.slice(first.end, second.start);
      const forth = words.changeFrom.test(lead) && words.changeTo.test(between);
      // 'to 50 from 40'.
      const back = words.changeToLead.test(lead) && words.changeFromBetween.test(between);
      if (!forth && !back) return [];
      const [from, to] = forth ? [first, second] : [second, first];
      const pair = alike(from, to);
      return pair ? [pair] : [];
    });
    if (changes.length !== 1) return [];
    const [one] = changes as [Change];
    const inPair = (quantity: Quantity) => [one.from.start, one.to.start].includes(quantity.start);
    const next = sentences[sentence.index + 1];
    const own = quantities.filter(quantity => !inPair(quantity));
    const told = own
      .filter(quantity => isTied(quantity, sentence, one, words))
      .flatMap(quantity => resultOf(quantity, sentence, one, words));
    if (told.length > 1 || own.some(quantity => told.length === 0 && near(quantity, one))) return [];
    const after =
      told.length === 0 &&
      next &&
      next.block === sentence.block &&
      words.thatIs.test(next.text) &&
      next.quantities.length === 1
        ? next.quantities.flatMap(quantity => resultOf(quantity, next, one, words))
        : [];
    const [result] = told.length > 0 ? told : after;
    if (!result || result.holds) return [];
    return [
      contradiction(
        'stated-result',
        `from ${one.from.text} to ${one.to.text} is ${result.real}, not ${result.quantity.text}`,
        sentence,
        ...(told.length > 0 ? [] : [next!]),
      ),
    ];
  });
}

/** Whether a figure stands in the change's own clause. */
function isTied(
  quantity: Quantity,
  { text }: Sentence,
  { from, to }: Change,
  words: Passages['words'],
): boolean {
  if (quantity.start > to.end && quantity.end < from.start) return true;
  const start = Math.min(from.start, to.start);
  const end = Math.max(from.end, to.end);
  const gap = quantity.end <= start ? text.slice(quantity.end, start) : text.slice(end, quantity.start);
  if (gap.length > 48 || words.otherClause.test(gap)) return false;
  return (gap.match(/,/g)?.length ?? 0) <= (quantity.end <= start ? 1 : 2);
}

const near = (quantity: Quantity, { from, to }: Change): boolean =>
  quantity.kind === from.kind && Math.abs(quantity.start - to.end) < 12;

/** Both of one measure; the first may leave it to the second, with its scale. */
function alike(from: Quantity, to: Quantity): Change | undefined {
  if (from.kind === to.kind && from.unit !== 'times') {
    const scaled = from.kind === 'count' && to.value >= 1e6 && from.value < 1000 && from.noun === '';
    return scaled ? { from: scaledLike(from, to), to } : { from, to };
  }
  if (from.kind !== 'count' || from.noun !== '' || to.unit === 'times') return undefined;
  return { from: scaledLike(from, to), to };
}

function scaledLike(from: Quantity, to: Quantity): Quantity {
  const unit = unitOf(to.unit)!;
  const number = Number(/\d[\d,]*(?:\.\d+)?/.exec(to.figure)?.[0].replace(/,/g, '') ?? to.value);
  const scale = number > 0 && from.value < 1000 ? to.value / number : 1;
  const value = from.value * scale;
  return { ...from, value, step: from.step * scale, unit: to.unit, kind: to.kind, base: toBase(value, unit) };
}

interface Told {
  readonly quantity: Quantity;
  readonly holds: boolean;
  readonly real: string;
}

/** A figure that says how large the change is, in any of its readings: percent, points, times, difference. */
function resultOf(
  quantity: Quantity,
  { text }: Sentence,
  { from, to }: Change,
  words: Passages['words'],
): Told[] {
  if (quantity.high !== undefined) return [];
  const before = text.slice(Math.max(0, quantity.start - 32), quantity.start);
  const behind = text.slice(quantity.end, quantity.end + 32);
  const [a, b] = [roundingOf(from), roundingOf(to)];
  if (a[0] <= 0 || b[0] <= 0) return [];
  const stated = roundingOf({ ...quantity, value: Math.abs(quantity.value) });
  if (quantity.unit === 'times') {
    if (
      words.perTime.test(behind) ||
      !(words.byBefore.test(before) || words.changeBefore.test(before) || /^(?:$|[ ,;.(])/.test(behind))
    )
      return [];
    const up = to.base >= from.base;
    const ratio: Span = up ? [b[0] / a[1], b[1] / a[0]] : [a[0] / b[1], a[1] / b[0]];
    const value = up ? to.base / from.base : from.base / to.base;
    const word = quantity.value >= 1 && !/\d/.test(quantity.figure) && /exact|about/.test(quantity.qualifier);
    const given: Span = quantity.value < 1 ? [1 / stated[1], 1 / stated[0]] : stated;
    const wide: Span = [given[0] * 0.95, given[1] * 1.05];
    return [
      {
        quantity,
        // 'Doubled' is no 1.5 times, however coarse the figures are.
        holds:
          (meet(wide, ratio) && (!word || Math.abs(value / quantity.value - 1) <= 0.2)) ||
          (words.moreThan.test(behind) && meet(wide, [ratio[0] - 1, ratio[1] - 1])),
        real: `${say(value)} times`,
      },
    ];
  }
  const or = words.orBefore.test(before) && !words.ofThe.test(behind.slice(0, 10));
  if (
    !(words.changeBefore.test(before) || words.byBefore.test(before) || words.changeBehind.test(behind) || or)
  )
    return [];
  const apart: Span = [
    Math.abs(b[0] - a[1]) < Math.abs(a[0] - b[1]) ? b[0] - a[1] : a[0] - b[1],
    Math.max(b[1] - a[0], a[1] - b[0]),
  ];
  const difference: Span = [
    Math.min(Math.abs(apart[0]), Math.abs(to.base - from.base)),
    Math.max(Math.abs(apart[1]), Math.abs(to.base - from.base)),
  ];
  if (quantity.unit === '%' && from.unit !== '%') {
    const share: Span = [difference[0] / a[1], difference[1] / a[0]];
    const real = Math.abs(to.base - from.base) / Math.abs(from.base);
    const given = stated;
    const give = 0.003 + 0.01 * real;
    return [
      {
        quantity,
        holds: meet([given[0] - give, given[1] + give], share),
        real: `a change of ${say(real * 100)}%`,
      },
    ];
  }
  const points =
    from.unit === '%' &&
    (quantity.kind === 'points' ||
      quantity.unit === '%' ||
      (quantity.kind === 'count' && words.points.test(`${quantity.noun} ${behind}`)));
  if (points) {
    const given: Span = quantity.kind === 'count' ? [stated[0] / 100, stated[1] / 100] : stated;
    const real = Math.abs(to.base - from.base);
    const relative: Span = [difference[0] / a[1], difference[1] / a[0]];
    const holds =
      meet(given, difference) ||
      (quantity.unit === '%' && meet([given[0] - 0.005, given[1] + 0.005], relative));
    return [{ quantity, holds, real: `a change of ${say(real * 100)} points` }];
  }
  if (quantity.kind !== from.kind || quantity.unit === '%') return [];
  if (
    quantity.noun !== '' &&
    ![from, to].some(({ noun }) => noun === '' || headOf(noun) === headOf(quantity.noun))
  )
    return [];
  const given = stated;
  const give = 0.02 * Math.abs(to.base - from.base);
  return [
    {
      quantity,
      holds: meet([given[0] - give, given[1] + give], difference),
      real: `a difference of ${say(Math.abs(to.base - from.base) / (unitOf(quantity.unit)?.factor ?? 1))}`,
    },
  ];
}
