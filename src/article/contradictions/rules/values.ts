/** The same thing with two values: 'a bridge 312 metres long', then 'the 321-metre bridge'. */
import type { Quantity } from '../../types.ts';
import { headOf, unitOf } from '../../units.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { isPlain, meet, spanOf } from '../spans.ts';
import { namesOf, stemsOf } from '../stems.ts';
import type { Words } from '../words/words.ts';
import { isSlip, meetSets, slip } from './slip.ts';

/** A figure as a statement about something. */
interface Mention {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** What is counted, or what has the measure, by stems. */
  readonly things: ReadonlySet<string>;
  /** The words that narrow it: 'NVIDIA' of NVIDIA GPUs. */
  readonly narrow: ReadonlySet<string>;
  /** What restricts it from behind: 'in the northern field'. */
  readonly behind: ReadonlySet<string>;
  /** What is measured: 'length', 'cost'; '' where the words don't tell. */
  readonly attribute: string;
  readonly form: 'count' | 'before' | 'of' | 'told';
  /** 'the', 'all', 'its': the whole of its kind. */
  readonly definite: boolean;
  /** A verb that has all of it: 'employs'. */
  readonly having: boolean;
  /** 'its fleet of', of an 'it' that begins the sentence. */
  readonly owned: boolean;
  /** Its sentence speaks of 'it'. */
  readonly pronoun: boolean;
  /** The word right before the figure. */
  readonly verb: string;
  /** The words right before the verb. */
  readonly subject: ReadonlySet<string>;
  /** The dates of its clause, as they stand. */
  readonly time: string;
  readonly names: ReadonlySet<string>;
}

/** Two values this far apart are of two things. */
const FAR = 2.5;

/** Things said with two values. */
export function values(passages: Passages): Contradiction[] {
  const byKind = new Map<string, Mention[]>();
  // What stands in one sentence only can't stand elsewhere with another value.
  const places = new Map<string, Set<Sentence>>();
  for (const sentence of passages.sentences)
    for (const one of sentence.quantities)
      places.set(keyOf(one), (places.get(keyOf(one)) ?? new Set<Sentence>()).add(sentence));
  const twice = (one: Quantity) => places.get(keyOf(one))!.size > 1;
  for (const sentence of passages.sentences)
    for (const mention of mentionsIn(sentence, passages, twice)) {
      const key = keyOf(mention.quantity);
      byKind.set(key, [...(byKind.get(key) ?? []), mention]);
    }
  const found: Contradiction[] = [];
  for (const mentions of byKind.values()) {
    if (mentions.length < 2 || mentions.length > 40) continue;
    for (const [at, second] of mentions.entries()) {
      const first = mentions.slice(0, at).find(one => clash(one, second, mentions));
      if (first) found.push(told(first, second));
    }
  }
  return found;
}

const keyOf = ({ kind, noun }: Quantity): string => (kind === 'count' ? `count ${headOf(noun)}` : kind);

function told(first: Mention, second: Mention): Contradiction {
  const [a, b] = [first.quantity, second.quantity].map(
    ({ text, noun }) => `${text.replace(/\u00a0/g, ' ')}${noun && ` ${noun}`}`,
  );
  return isSlip(first.quantity, second.quantity)
    ? slip(first.sentence, first.quantity, second.sentence, second.quantity)
    : contradiction(
        'two-values',
        `one thing is given two values: ${a} and ${b}`,
        first.sentence,
        second.sentence,
      );
}

function clash(a: Mention, b: Mention, all: readonly Mention[]): boolean {
  if (a.sentence === b.sentence) return false;
  const [p, q] = [a.quantity, b.quantity];
  if (meet(spanOf(p), spanOf(q))) return false;
  const apart = Math.max(p.base, q.base) / Math.min(p.base, q.base);
  if (!isSlip(p, q) && apart > FAR && !sameDigits(p, q)) return false;
  // A value that stands twice beside another is of a thing of its own.
  const same = (one: Mention, other: Mention) => one.quantity.base === other.quantity.base;
  if (
    all.some(
      one =>
        one !== a && one !== b && !same(one, a) && !same(one, b) && sameThing(one, a) && sameThing(one, b),
    )
  )
    return false;
  return sameThing(a, b);
}

/** What stays what it is: dates beside it are of something else. */
const LASTING = new Set(['length', 'height', 'width', 'depth', 'weight', 'area', 'capacity', 'cost']);

function sameThing(a: Mention, b: Mention): boolean {
  if (a.time !== b.time && ((a.time !== '' && b.time !== '') || !LASTING.has(a.attribute || b.attribute)))
    return false;
  if (differ(a.names, b.names)) return false;
  if (differ(a.narrow, b.narrow) || (a.form === 'count' && [...b.narrow].some(one => !a.narrow.has(one))))
    return false;
  if (!equal(a.behind, b.behind)) return false;
  if (a.form === 'count') {
    if (b.form !== 'count') return false;
    if (b.owned && a.having)
      return a.sentence.block === b.sentence.block && b.sentence.index - a.sentence.index === 1;
    // 'the sister works' is another one.
    if (!b.definite && [...b.subject].some(one => !a.things.has(one))) return false;
    const small = Math.min(a.quantity.value, b.quantity.value) < 13;
    // 'drew 1.2 million visitors', 'drew 2.1 million visitors', of one subject.
    if (a.verb !== '' && a.verb === b.verb && !(a.having && b.having))
      return b.pronoun || [...a.things].some(one => one !== a.verb && b.things.has(one));
    if (a.having && b.having) return b.pronoun || meetSets(a.things, b.things);
    if (a.having && b.definite) return !small || a.quantity.value > 2;
    if (a.definite && b.having) return b.pronoun || meetSets(a.things, b.things);
    return a.definite && b.definite && !small;
  }
  if (a.attribute !== '' && b.attribute !== '' && a.attribute !== b.attribute) return false;
  if (b.form === 'count' || !(b.definite || b.pronoun || b.form === 'told')) return false;
  if (a.attribute === '' && b.attribute === '' && a.form !== b.form) return false;
  return meetSets(a.things, b.things);
}

/** Each has words that the other lacks. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some(one => !b.has(one)) && [...b].some(one => !a.has(one));
const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every(one => b.has(one));

/** The words before a verb, back to the first that tells nothing: 'sister works' of 'the sister works employs'. */
function subjectBefore(before: string, words: Words): Set<string> {
  const own =
    before
      .trimEnd()
      .replace(words.hedges, '')
      .match(/[\p{L}\p{N}'’-]+/gu)
      ?.slice(0, -1) ?? [];
  const from = own.findLastIndex(word => words.isCommon(word.toLowerCase()));
  return stemsOf(own.slice(Math.max(from + 1, own.length - 5)).join(' '), words);
}

/** The word before a figure, as far as it tells something. */
function verbBefore(before: string, words: Words): string {
  const last = /(\p{L}+) ?$/u.exec(before.trimEnd().replace(words.hedges, ''))?.[1] ?? '';
  return last.length < 3 || words.isCommon(last.toLowerCase()) ? '' : words.stem(last);
}

/** The same digits, one place off or in another order. */
function sameDigits(a: Quantity, b: Quantity): boolean {
  const digits = ({ base }: Quantity) =>
    base
      .toPrecision(6)
      .replace(/e.*$/, '')
      .replace(/[.]/g, '')
      .replace(/^0+|0+$/g, '');
  const sorted = (one: Quantity) => [...digits(one)].sort().join('');
  return digits(a).length > 1 && sorted(a) === sorted(b);
}

function mentionsIn(
  sentence: Sentence,
  { words, sentences }: Passages,
  twice: (quantity: Quantity) => boolean,
): Mention[] {
  const { text, quantities } = sentence;
  return quantities.flatMap((quantity, at): Mention[] => {
    const { start, end, kind, noun } = quantity;
    if (quantity.high !== undefined || quantity.value <= 0 || !isPlain(quantity) || isQuoted(sentence, start))
      return [];
    if (kind === 'ratio' || kind === 'points' || kind.includes(' per ') || quantity.unit.startsWith('/'))
      return [];
    if ((kind === 'count' && noun === '') || !twice(quantity)) return [];
    const [from, to] = clauseAround(text, start, end);
    const clause = text.slice(from, to);
    const before = text.slice(from, start);
    // What is told of something else may follow an 'and'.
    const tail = text.slice(end, to).split(words.andBehind)[0]!;
    if (
      words.apart.test(`${before.slice(-60).trimEnd()} ¤ ${tail.slice(0, 50)}`) ||
      words.attributed.test(text)
    )
      return [];
    // Two of a kind in a clause compare or list.
    if (
      quantities.some(
        (other, n) =>
          n !== at &&
          other.kind === kind &&
          other.start >= from &&
          other.end <= to &&
          (other.noun === '' && kind === 'count'
            ? other.end <= start && start - other.end < 24
            : headOf(other.noun) === headOf(noun)),
      )
    )
      return [];
    const rest = text.slice(end, to);
    const subject = text.slice(Math.max(0, from - 80), start);
    const pronoun = words.pronoun.test(clause);
    const base = {
      sentence,
      quantity,
      pronoun,
      verb: verbBefore(before, words),
      subject: subjectBefore(before, words),
      time: sentence.dates
        .filter(one => one.start >= from && one.end <= to)
        .map(one => text.slice(one.start, one.end))
        .join(' '),
      definite: words.definite.test(before),
      owned: words.itself.test(text) && words.wholeOf.test(before),
      having: words.having.test(before),
      names: namesOf(text.slice(0, start), words),
      narrow: new Set<string>(),
      behind: new Set<string>(),
      attribute: '',
    };
    // '35 vessels, carrying 356 guns': of those only.
    if (
      kind === 'count' &&
      quantities.some(other => other.end <= start && start - other.end < 28 && other.kind === kind)
    )
      return [];
    if (kind === 'count') return [countOf(base, noun, text.slice(end, to), subject, words)];
    return measureOf(base, before, rest, sentences, words);
  });
}

type Base = Omit<Mention, 'things' | 'form'>;

function countOf(base: Base, noun: string, rest: string, subject: string, words: Words): Mention {
  const own = noun.split(/\s+/);
  const tail = rest.slice(rest.indexOf(noun) + noun.length);
  const restricted = words.restricts.exec(tail)?.[0] ?? '';
  return {
    ...base,
    form: 'count',
    things: stemsOf(subject, words),
    narrow: stemsOf(own.slice(0, -1).join(' '), words),
    behind: base.having ? new Set() : stemsOf(restricted, words),
  };
}

function measureOf(
  base: Base,
  before: string,
  rest: string,
  sentences: readonly Sentence[],
  words: Words,
): Mention[] {
  const around = `${before.slice(-48)}¤${rest.slice(0, 24)}`;
  const attribute = words.attributes.find(([, pattern]) => pattern.test(around))?.[0] ?? '';
  const unit = unitOf(base.quantity.unit);
  if (!unit) return [];
  // 'the 312-metre bridge', 'a $4.2 billion contract'.
  const noun = words.nounBehind.exec(rest)?.[1];
  if (noun !== undefined && words.article.test(before)) {
    const all = noun.trim().split(/\s+/);
    return [{ ...base, form: 'before', attribute, things: stemsOf(all.join(' '), words) }];
  }
  if (base.quantity.kind === 'percent' && words.ofThe.test(rest.slice(0, 12))) return [];
  // 'a budget of 3.4 million', 'turnout was 62 percent'.
  const of = words.thingOf.exec(before)?.[1];
  if (of !== undefined) {
    const definite = !words.indefinite.test(before.slice(0, before.lastIndexOf(of)));
    return [{ ...base, form: 'of', attribute, things: stemsOf(of, words), definite }];
  }
  // 'of 140,000 ounces, which cost': what the figure is of is only a part.
  if (
    base.sentence.quantities.some(
      ({ end, kind }) => end <= base.quantity.start - before.length && kind !== 'duration',
    )
  )
    return [];
  if (attribute === '') return [];
  const subject = before.split(/\s+/).slice(-9).join(' ');
  const things = stemsOf(subject, words);
  const last = sentences[base.sentence.index - 1];
  // 'It is 312 metres long.': what stood at the start of the sentence before.
  if (base.pronoun && last && last.block === base.sentence.block)
    for (const stem of stemsOf(last.text.split(/\s+/).slice(0, 5).join(' '), words)) things.add(stem);
  return [{ ...base, form: 'told', attribute, things }];
}

/** The clause around a figure: up to a semicolon, a dash, a bracket, or a comma before another statement. */
function clauseAround(text: string, start: number, end: number): [number, number] {
  const stops =
    /[;:()]|\s[–—-]\s|—|, (?:and|but|while|whereas|although|though|which|who|where|und|aber|während|doch|wobei|der|die|das) /g;
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(stops)) {
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return [from, to];
}
