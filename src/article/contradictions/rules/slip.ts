/** Units that slip: 'a $2.4 billion loan', then 'the $2.4 million loan'. */
import type { Quantity } from '../../types.ts';
import { headOf } from '../../units.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { stemsOf } from '../stems.ts';
import type { Words } from '../words/words.ts';

/** Measures that are often given in thousands, millions or billions. */
const SCALED = /^(?:money:.*|power|energy|volume|data|mass|ton)$/;
/** Characters on either side of a figure in which what it is of is looked for. */
const NEAR = 56;
/** Sentences apart within which a figure is likely to be spoken of again. */
const SPREAD = 60;

/** Figures with the same digits, a thousand or a million times apart, beside the same word. */
export function slips({ sentences, words }: Passages): Contradiction[] {
  const seen = new Map<string, { sentence: Sentence; quantity: Quantity }[]>();
  const found: Contradiction[] = [];
  for (const sentence of sentences)
    for (const quantity of sentence.quantities) {
      const { kind, unit, value, start, noun } = quantity;
      const scaled = SCALED.test(kind) || (kind === 'count' && noun !== '');
      if (!scaled || quantity.high !== undefined || unit.includes('/') || isQuoted(sentence, start)) continue;
      const digits = value
        .toPrecision(6)
        .replace(/e.*$|[.]/g, '')
        .replace(/^0+|0+$/g, '');
      const before = seen.get(`${kind} ${headOf(noun)} ${digits}`) ?? [];
      const other = before.find(
        one =>
          one.sentence !== sentence &&
          isSlip(one.quantity, quantity) &&
          sentence.index - one.sentence.index < SPREAD &&
          !/about|nearly/.test(`${one.quantity.qualifier} ${quantity.qualifier}`) &&
          !isApart(one.sentence, one.quantity, words) &&
          !isApart(sentence, quantity, words) &&
          tied(one.sentence, one.quantity, sentence, quantity, words) &&
          !before.some(({ quantity: same }) => same.base === quantity.base),
      );
      if (other) found.push(slip(other.sentence, other.quantity, sentence, quantity));
      seen.set(`${kind} ${headOf(noun)} ${digits}`, [...before, { sentence, quantity }]);
    }
  return found;
}

/** 'Another $2.4 million': told to be of something else. */
const isApart = ({ text }: Sentence, { start }: Quantity, words: Words): boolean =>
  words.apart.test(
    `${text
      .slice(Math.max(0, start - 20), start)
      .replace(words.mostOf, '')
      .trimEnd()} ¤`,
  );

/** Whether two figures stand beside the same noun, or among two of the same words. */
function tied(first: Sentence, a: Quantity, second: Sentence, b: Quantity, words: Words): boolean {
  const near = ({ text }: Sentence, { start, end }: Quantity, before: number, behind: number) =>
    stemsOf(
      `${text.slice(Math.max(0, start - before), start)} ${text.slice(end, end + behind)}`.replace(
        /^\S+|\S+$/g,
        '',
      ),
      words,
    );
  const [p, q] = [near(first, a, NEAR, NEAR), near(second, b, NEAR, NEAR)];
  if ([...p].filter(one => q.has(one)).length > 1) return true;
  // Round figures are often met twice.
  if (/^[1-9]0*$/.test(String(a.value).replace(/e.*$/, ''))) return false;
  const named = words.nounBehind.exec(second.text.slice(b.end))?.[1];
  if (named !== undefined && !meetSets(stemsOf(named, words), p)) return false;
  // 'The $12.5B from Brussels'.
  const whose = /^ \p{Ll}+ (?:\p{Ll}{2,4} )?(\p{Lu}[\p{L}-]+)/u.exec(second.text.slice(b.end))?.[1];
  if (whose !== undefined && !p.has(words.stem(whose))) return false;
  // 'The 450 billion cubic metres': those of just before, or, to the third digit, those of anywhere before.
  const far =
    /^money/.test(b.kind) && /[1-9]\d*\.?\d*[1-9]/.test(b.figure) && b.figure.replace(/\D/g, '').length > 2;
  if ((far || second.index - first.index < 4) && words.definite.test(second.text.slice(0, b.start)))
    return true;
  const beside = ({ text }: Sentence, { start, end }: Quantity) => {
    const next = /^[ -](\p{L}[\p{L}-]*)/u.exec(text.slice(end, end + 30))?.[1] ?? '';
    return stemsOf(`${text.slice(Math.max(0, start - 24), start).replace(/^\S+/, '')} ${next}`, words);
  };
  return meetSets(beside(first, a), beside(second, b));
}

/** The finding that one thing stands in two units. */
export function slip(first: Sentence, a: Quantity, second: Sentence, b: Quantity): Contradiction {
  const [p, q] = [a, b].map(({ text }) => text.replace(/\u00a0/g, ' '));
  return contradiction(
    'unit-slip',
    `one thing is given as ${p} and as ${q}: one of the units slipped`,
    first,
    second,
  );
}

/** The same digits, a thousand or a million times apart. */
export function isSlip(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'duration' || a.kind === 'percent') return false;
  const factor = Math.max(a.base, b.base) / Math.min(a.base, b.base);
  return [1e3, 1e6].some(one => Math.abs(factor / one - 1) < 1e-9);
}

/** Whether two sets share a word. */
export const meetSets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some(one => b.has(one));
