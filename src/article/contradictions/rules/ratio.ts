/** 'nearly 10 times that number', 'twice the 12 million', '15 more than the 40': a comparison against its two figures. */
import type { Quantity } from '../../types.ts';
import { headOf, sameKind } from '../../units.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { meet, roundingOf, type Span, say } from '../spans.ts';

interface Placed {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
}

/** A stated ratio within this of its figures is taken for rounding. */
const CLOSE = 0.06;

/** Stated ratios against the figures they compare. */
export function ratio(passages: Passages): Contradiction[] {
  const { sentences } = passages;
  return sentences.flatMap(sentence => {
    const ratios = sentence.quantities.filter(({ unit, high }) => unit === 'times' && high === undefined);
    const [times] = ratios;
    if (!times || ratios.length > 1 || times.value <= 0 || isQuoted(sentence, times.start)) return [];
    if (times.qualifier === 'upTo' || passages.words.perTime.test(sentence.text.slice(times.end))) return [];
    const pairs = compared(sentence, times, passages);
    if (pairs.length === 0) return [];
    const more = passages.words.moreThan.test(sentence.text.slice(times.end));
    if (pairs.some(([a, b]) => holds(times, a.quantity, b.quantity, more))) return [];
    const [[a, b]] = pairs as [[Placed, Placed]];
    const real = Math.max(a.quantity.base, b.quantity.base) / Math.min(a.quantity.base, b.quantity.base);
    return [
      contradiction(
        'stated-result',
        `the article says ${times.text.replace(/\u00a0/g, ' ')}, but ${a.quantity.text} against ${b.quantity.text} is ${say(real)} times`,
        a.sentence,
        b.sentence,
        sentence,
      ),
    ];
  });
}

/** The pairs of figures that a ratio may compare: all of them must fail. */
function compared(sentence: Sentence, times: Quantity, { sentences, words }: Passages): [Placed, Placed][] {
  const behind = sentence.text.slice(times.end);
  const own = sentence.quantities
    .filter(one => one !== times && usable(one))
    .map(quantity => ({ sentence, quantity }));
  const follows = words.timesOf.exec(behind);
  const next = own.find(({ quantity }) => quantity.start >= times.end);
  // 'three times the 12 million': the figure stands right behind.
  if (follows && follows[0].length > 1 && next && next.quantity.start - times.end <= follows[0].length + 1) {
    const rest = own.filter(one => one !== next && alike(one.quantity, next.quantity));
    if (rest.length > 0) return rest.length === 1 ? [[rest[0]!, next]] : [];
    const before = earlier(sentence, sentences, 1).filter(
      one => alike(one.quantity, next.quantity) && distinct(one, next),
    );
    return before.length === 1 && words.pronoun.test(sentence.text) ? [[before[0]!, next]] : [];
  }
  if (!words.thatMany.test(behind)) return [];
  // 'nearly 10 times that number': what it is measured against is the figure before.
  const all = earlier(sentence, sentences, 3);
  const last = own.filter(({ quantity }) => quantity.end <= times.start).at(-1);
  const inside =
    last && words.whichIs.test(sentence.text.slice(last.quantity.end, times.start)) ? [last] : [];
  // Another figure before it may be what it is measured against.
  if (last && inside.length === 0) return [];
  const reference = [...all]
    .reverse()
    .find(
      ({ quantity }) =>
        usable(quantity) && (inside.length === 0 || inside.some(one => alike(one.quantity, quantity))),
    );
  if (!reference) return [];
  const others = (inside.length > 0 ? inside : all).filter(
    one =>
      one.quantity !== reference.quantity &&
      alike(one.quantity, reference.quantity) &&
      distinct(one, reference),
  );
  const values = new Set(others.map(({ quantity }) => quantity.base));
  return values.size === 1 ? [[others[0]!, reference]] : [];
}

const usable = ({ unit, high, value, qualifier }: Quantity): boolean =>
  unit !== 'times' && high === undefined && value > 0 && qualifier !== 'upTo' && qualifier !== 'under';

const distinct = (a: Placed, b: Placed): boolean => a.quantity.base !== b.quantity.base;

/** Of one measure; of counts, of one counted thing. */
function alike(a: Quantity, b: Quantity): boolean {
  if (!sameKind(a, b)) return false;
  return a.kind !== 'count' || a.noun === '' || b.noun === '' || headOf(a.noun) === headOf(b.noun);
}

/** The figures of the sentences before, within the block and as many sentences. */
function earlier(sentence: Sentence, sentences: readonly Sentence[], count: number): Placed[] {
  return sentences
    .slice(Math.max(0, sentence.index - count), sentence.index)
    .filter(({ block }) => block === sentence.block)
    .flatMap(one => one.quantities.filter(usable).map(quantity => ({ sentence: one, quantity })));
}

/** Whether the larger is so many times the smaller, or ('three times more') so many times on top of it. */
function holds(times: Quantity, a: Quantity, b: Quantity, more: boolean): boolean {
  const [large, small] = a.base >= b.base ? [a, b] : [b, a];
  const [l, s] = [roundingOf(large), roundingOf(small)];
  if (s[0] <= 0) return true;
  const real: Span = [l[0] / s[1], l[1] / s[0]];
  // 'Twice' and its like are rounder words than digits.
  const half = times.step === 0.5 ? times.value * 0.1 : times.step / 2;
  const bound =
    times.qualifier === 'over' || times.qualifier === 'atLeast' ? Math.max(times.step, half) : half;
  const below = times.qualifier === 'nearly' && times.step === 0.5 ? times.value * 0.2 : half;
  const given: Span =
    times.value < 1
      ? [1 / (times.value + half), 1 / (times.value - half)]
      : [times.value - below, times.value + bound];
  const stated = times.value < 1 ? 1 / times.value : times.value;
  const near = (span: Span, middle: number) => meet(given, span) || Math.abs(middle / stated - 1) <= CLOSE;
  const middle = large.base / small.base;
  return near(real, middle) || (more && near([real[0] - 1, real[1] - 1], middle - 1));
}
