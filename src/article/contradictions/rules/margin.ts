/** 'won by 412 votes, 3,410 to 2,898', '12 more than the 30': a difference against its two figures. */
import type { Quantity } from '../../types.ts';
import { sameKind } from '../../units.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { roundingOf, sayLike } from '../spans.ts';

/** Stated differences against the figures they stand between. */
export function margin({ sentences, words }: Passages): Contradiction[] {
  return sentences.flatMap(sentence => {
    const { text, quantities } = sentence;
    const found = quantities.flatMap((difference, at): Contradiction[] => {
      if (!usable(difference) || isQuoted(sentence, difference.start)) return [];
      const next = quantities[at + 1];
      // 'by 54 percent to 31 percent' are the two figures themselves.
      if (next && words.against.test(text.slice(difference.end, next.start))) return [];
      const lead = text.slice(Math.max(0, difference.start - 60), difference.start);
      const pair = words.marginBefore.test(lead)
        ? pairAmong(quantities, difference, text, words)
        : moreThan(quantities, at, text, words);
      return pair ? check(sentence, difference, pair, words.tag) : [];
    });
    return found.slice(0, 1);
  });
}

type Pair = readonly [Quantity, Quantity];

const usable = ({ high, unit, value, qualifier }: Quantity): boolean =>
  high === undefined && value > 0 && unit !== 'times' && qualifier !== 'upTo' && qualifier !== 'under';

/** The only two figures that stand against each other: '3,410 to 2,898'. */
function pairAmong(
  quantities: readonly Quantity[],
  difference: Quantity,
  text: string,
  words: Passages['words'],
): Pair | undefined {
  const pairs = quantities.flatMap((a, at): Pair[] => {
    if (a === difference) return [];
    // '310-340' reads as a range.
    if (a.high !== undefined) return [[{ ...a, value: a.high, base: a.base * (a.high / a.value) }, a]];
    const b = quantities[at + 1];
    if (!b || b === difference || b.high !== undefined) return [];
    return words.against.test(text.slice(a.end, b.start)) ? [[a, b]] : [];
  });
  const [pair, ...others] = pairs;
  return pair && others.length === 0 && sameKind(pair[0], difference) ? pair : undefined;
}

/** '46 containers, 12 more than the 30': the figure before, the difference, the figure behind. */
function moreThan(
  quantities: readonly Quantity[],
  at: number,
  text: string,
  words: Passages['words'],
): Pair | undefined {
  const [a, difference, b] = [quantities[at - 1], quantities[at]!, quantities[at + 1]];
  if (!a || !b || !usable(a) || !usable(b)) return undefined;
  if (
    !words.moreThanThe.test(text.slice(difference.end, b.start)) ||
    !words.whichIs.test(text.slice(a.end, difference.start))
  )
    return undefined;
  if (difference.unit === '%' && a.unit !== '%') return undefined;
  return sameKind(a, b) && sameKind(a, difference) ? [a, b] : undefined;
}

function check(sentence: Sentence, difference: Quantity, [a, b]: Pair, lang: string): Contradiction[] {
  const [p, q, d] = [a, b, difference].map(roundingOf) as [
    ReturnType<typeof roundingOf>,
    ReturnType<typeof roundingOf>,
    ReturnType<typeof roundingOf>,
  ];
  // A count given to the last digit is meant so.
  const exact = [a, b, difference].every(
    ({ kind, qualifier, figure }) => kind === 'count' && qualifier === 'exact' && !/[a-z]/i.test(figure),
  );
  const real = Math.abs(a.base - b.base);
  const low = exact ? real - 0.5 : Math.min(Math.abs(p[0] - q[1]), Math.abs(q[0] - p[1]), real);
  const high = exact ? real + 0.5 : Math.max(p[1] - q[0], q[1] - p[0]);
  if (d[1] >= low && d[0] <= high) return [];
  return [
    contradiction(
      'stated-result',
      `between ${a.text} and ${b.text} lie ${sayLike(real, difference, lang)}, not ${difference.text}`,
      sentence,
    ),
  ];
}
