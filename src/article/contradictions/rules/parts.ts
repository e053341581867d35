/** Parts and their whole: 'of the 120 staff, 70 ... and 40 ...', '10 MW, 20 MW and 40 MW, 60 MW in all'. */
import type { Quantity } from '../../types.ts';
import { headOf, unitOf } from '../../units.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { roundingOf, sayLike } from '../spans.ts';

/** Parts against the whole that they are said to make. */
export function parts(passages: Passages): Contradiction[] {
  const found: Contradiction[] = [];
  for (const sentence of passages.sentences) {
    const one =
      ofWhole(sentence, passages) ??
      whichAre(sentence, passages) ??
      inAll(sentence, passages) ??
      together(sentence, passages) ??
      held(sentence, passages);
    if (one) found.push(one);
  }
  return found;
}

/** Figures that can be added: plain ones, dates and shares left out. */
const addable = ({ high, unit, qualifier, value }: Quantity): boolean =>
  high === undefined &&
  unit !== '%' &&
  unit !== 'times' &&
  unit !== 'pp' &&
  qualifier !== 'upTo' &&
  qualifier !== 'under' &&
  value > 0;

/** Like the whole in measure; a count without its own noun, or with the whole's. */
function like(whole: Quantity, part: Quantity): boolean {
  if (!addable(part) || part.kind !== whole.kind) return false;
  return (
    whole.kind !== 'count' ||
    part.noun === '' ||
    whole.noun === '' ||
    headOf(part.noun) === headOf(whole.noun)
  );
}

/** 'Of the 120 staff, 70 work in Leeds and 40 in York', 'the 120 staff: 70 in Leeds, 40 in York'. */
function ofWhole(sentence: Sentence, { sentences, words }: Passages): Contradiction | undefined {
  const { text, quantities } = sentence;
  const [whole] = quantities;
  if (!whole || !addable(whole) || isQuoted(sentence, whole.start)) return undefined;
  const lead = text.slice(0, whole.start);
  const rest = quantities.slice(1);
  const begins = words.ofTheWhole.test(lead);
  const consists = rest[0] && words.consists.test(text.slice(whole.end, rest[0].start));
  const colon = rest[0] && /^[^.;]{0,60}: ?[^.;]{0,30}$/u.test(text.slice(whole.end, rest[0].start));
  if (!begins && !consists && !colon) return undefined;
  const own = rest.filter(part => part.kind === whole.kind);
  if (
    own.length < 2 ||
    own.length !== rest.length ||
    !own.every(part => like(whole, part) || ((consists || exclude(text, own, words)) && addable(part)))
  )
    return undefined;
  if (
    own.some(
      ({ start, end }) =>
        words.partOfPart.test(text.slice(Math.max(0, start - 16), start)) ||
        words.partOfPart.test(text.slice(end, end + 20)),
    )
  )
    return undefined;
  if (words.notAll.test(text) || words.apartFromWhole.test(text)) return undefined;
  const sum = sumOf(own);
  if (fits(whole, own) || own.some(({ base }) => base > whole.base) || isFar(whole, own)) return undefined;
  const over = sum > whole.base;
  if (!over) {
    // 'Of the 250 jobs, 120 are in Leeds': nothing says that these are all.
    if (!consists && !colon) return undefined;
    // What is missing may be elsewhere: only where the list reads as whole.
    const next = sentences[sentence.index + 1];
    const missing = whole.base - sum;
    const fills = (part: Quantity) =>
      like(whole, part) && Math.abs(part.base - missing) <= part.step * (unitOf(part.unit)?.factor ?? 1);
    const open =
      words.rest.test(text) ||
      (next && next.block === sentence.block && (words.rest.test(next.text) || next.quantities.some(fills)));
    const listed = text.slice(own[0]!.start).split(/[;,]| (?:and|und) (?=[^,;]{0,12}\d)/);
    if (listed.some(one => !/\d/.test(one) && one.trim().length > 3 && !/^ ?(?:and|und) /.test(one)))
      return undefined;
    if (open || sum < whole.base * 0.7) return undefined;
  } else if (!consists && !colon && !exclude(text, own, words)) return undefined;
  return said(whole, own, [sentence], words.tag);
}

/** '320 people, of whom 180 women and 150 men': kinds that exclude each other can't be more than all. */
function whichAre(sentence: Sentence, { words }: Passages): Contradiction | undefined {
  const { text, quantities } = sentence;
  for (const [at, whole] of quantities.entries()) {
    const own = quantities.slice(at + 1);
    const [first, second] = own;
    if (!first || !second || !addable(whole) || isQuoted(sentence, whole.start)) continue;
    const gap = text.slice(whole.end, first.start);
    if (gap.length > 40 || !words.whoAre.test(gap) || /[.;:]/.test(gap)) continue;
    if (!own.every(part => addable(part) && part.kind === whole.kind && part.base < whole.base))
      return undefined;
    if (isFar(whole, own) || !exclude(text, own, words)) return undefined;
    return sumOf(own) > whole.base && !fits(whole, own) ? said(whole, own, [sentence], words.tag) : undefined;
  }
  return undefined;
}

/** 'three sites: 10 MW, 20 MW and 40 MW, 60 MW in all'; 'a total of 60 MW: 10, 20 and 40'. */
function inAll(sentence: Sentence, { words }: Passages): Contradiction | undefined {
  const { text, quantities } = sentence;
  if (quantities.length < 3) return undefined;
  const whole = quantities.find(quantity => isTotal(text, quantity, words));
  if (!whole || !addable(whole) || isQuoted(sentence, whole.start)) return undefined;
  const at = quantities.indexOf(whole);
  const before = quantities.slice(0, at).filter(part => like(whole, part));
  const behind = quantities.slice(at + 1).filter(part => like(whole, part));
  const own =
    before.length >= 2 && behind.length === 0
      ? before
      : behind.length >= 2 && before.length === 0
        ? behind
        : [];
  if (
    own.length < 2 ||
    words.notAll.test(text) ||
    words.apartFromWhole.test(text) ||
    words.ofWhich.test(text)
  )
    return undefined;
  if (own === behind && !/[:(–—]|, /.test(text.slice(whole.end, own[0]!.start))) return undefined;
  // A list: nothing but its own words between the parts.
  if (!listed(text, own) || fits(whole, own) || isFar(whole, own)) return undefined;
  // Parts before their sum are all of it; behind it some may be left out.
  if (own === behind && sumOf(own) < whole.base && !/[:(]/.test(text.slice(whole.end, own[0]!.start)))
    return undefined;
  return said(whole, own, [sentence], words.tag);
}

/** Whether a list's figures stand close, joined by commas and 'and'. */
const listed = (text: string, own: readonly Quantity[]): boolean =>
  own.every(
    (part, at) =>
      at === 0 ||
      (/[,;]| (?:and|plus|und|sowie) /.test(text.slice(own[at - 1]!.end, part.start)) &&
        part.start - own[at - 1]!.end < 70),
  );

/**
 * Whether the parts of a list can't overlap: women and men, or one in Leeds and one in York. '180 women and 150 from
 * Syria', '52 million from software and 60 million from abroad' may be two ways of cutting.
 */
function exclude(text: string, own: readonly Quantity[], words: Passages['words']): boolean {
  if (!listed(text, own) || words.overlapping.test(text)) return false;
  const stretch = text.slice(own[0]!.start, own.at(-1)!.end);
  if (/[;:.] /.test(stretch)) return false;
  const tails = own.map(({ end }, at) => text.slice(end, own[at + 1]?.start ?? text.length));
  return (
    words.opposites.some(kinds => {
      const seen = own.map(({ noun }, at) => kinds.findIndex(kind => kind.test(`${noun} ${tails[at]}`)));
      return seen.every(one => one >= 0) && new Set(seen).size === own.length;
    }) || tails.every((tail, at) => (at === 0 ? words.inPlace : words.placeOnly).test(tail))
  );
}

function isTotal(text: string, quantity: Quantity, words: Passages['words']): boolean {
  return (
    words.totalAfter.test(text.slice(quantity.end, quantity.end + 40)) ||
    words.totalBefore.test(text.slice(Math.max(0, quantity.start - 40), quantity.start))
  );
}

/** A sum in a sentence of its own: 'Together they deliver 60 MW.' behind a sentence or a list with the parts. */
function together(sentence: Sentence, { sentences, words }: Passages): Contradiction | undefined {
  const { text, quantities } = sentence;
  if (!words.togetherThey.test(text)) return undefined;
  const totals = quantities.filter(addable);
  const [whole] = totals;
  if (!whole || totals.length !== 1) return undefined;
  const last = sentences[sentence.index - 1];
  if (!last) return undefined;
  const items =
    last.list === undefined
      ? [last]
      : sentences.filter(one => one.list === last.list && one.index < sentence.index);
  if (last.list === undefined && last.block !== sentence.block) return undefined;
  const own = items.flatMap(one => one.quantities.filter(part => like(whole, part)));
  if (
    last.list !== undefined &&
    (items.length < 2 ||
      items.some(one => one.quantities.filter(part => part.kind === whole.kind).length !== 1))
  )
    return undefined;
  if (
    own.length < 2 ||
    items.some(
      ({ text: one }) => words.notAll.test(one) || words.apartFromWhole.test(one) || words.ofWhich.test(one),
    )
  )
    return undefined;
  if (
    last.list === undefined &&
    (!listed(last.text, own) || last.quantities.some(part => part.kind === whole.kind && !own.includes(part)))
  )
    return undefined;
  if (fits(whole, own) || isFar(whole, own) || words.apartFromWhole.test(text)) return undefined;
  return said(whole, own, [...items, sentence], words.tag);
}

/** 'The council has 45 seats. The Greens hold 18, Labour 16 and the Liberals 14.' */
function held(sentence: Sentence, { sentences, words }: Passages): Contradiction | undefined {
  const last = sentences[sentence.index - 1];
  if (!last || last.block !== sentence.block) return undefined;
  const wholes = last.quantities.filter(({ kind, noun }) => kind === 'count' && noun !== '');
  const [whole] = wholes;
  if (!whole || wholes.length !== 1 || !addable(whole)) return undefined;
  const { text } = sentence;
  const start = words.holds.exec(text)?.index;
  if (start === undefined || words.apartFromWhole.test(text)) return undefined;
  // 'Labour 16' may read as a name: plain numbers before a comma, an 'and', or the end are meant.
  const numbers = [...text.slice(start).matchAll(words.plainNumbers)].map(([, number]) => Number(number));
  const others = sentence.quantities.filter(({ value }) => !numbers.includes(value));
  if (numbers.length < 2 || others.length > 0 || numbers.some(number => number >= whole.value))
    return undefined;
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (sum <= whole.base || sum > whole.base * 1.6 || whole.step > 1) return undefined;
  return contradiction('parts', `${numbers.join(' + ')} is ${sum}, not ${whole.text}`, last, sentence);
}

/** A sum so far off leaves things out, or is of others. */
const isFar = (whole: Quantity, own: readonly Quantity[]): boolean =>
  sumOf(own) < whole.base * 0.6 || sumOf(own) > whole.base * 1.6;

const sumOf = (own: readonly Quantity[]): number => own.reduce((sum, { base }) => sum + base, 0);

/** Whether the sum is the whole, as far as rounding lets it. */
function fits(whole: Quantity, own: readonly Quantity[]): boolean {
  const spans = own.map(roundingOf);
  const [low, high] = [
    spans.reduce((sum, [from]) => sum + from, 0),
    spans.reduce((sum, [, to]) => sum + to, 0),
  ];
  const exact =
    own.every(({ step, qualifier }) => step === 1 && qualifier === 'exact') &&
    whole.qualifier === 'exact' &&
    whole.kind === 'count';
  const [from, to] = roundingOf(whole);
  if (exact && whole.step === 1) return Math.abs(sumOf(own) - whole.base) < 0.5;
  const give = whole.qualifier === 'exact' ? 0 : Math.abs(whole.base) * 0.05;
  return low <= to + give && high >= from - give;
}

function said(
  whole: Quantity,
  own: readonly Quantity[],
  sentences: readonly Sentence[],
  lang: string,
): Contradiction {
  const list = own.map(({ text }) => text.replace(/\u00a0/g, ' ')).join(' + ');
  const sum = sayLike(sumOf(own), whole, lang);
  return contradiction('parts', `${list} is ${sum}, not ${whole.text.replace(/\u00a0/g, ' ')}`, ...sentences);
}
