/**
 * Raw Markdown as tokens: numbers, words, space, signs. Two texts are compared by what their tokens mean, so that
 * what a formatter rewrites (`_` for `*`, padding, escapes) and typography (quotes, no-break spaces) make no change.
 */
import type { Leaf, Reference, Span } from '../tree.ts';

export interface Token {
  /** As it stands in the file. */
  readonly raw: string;
  /** What it is compared by. */
  readonly fold: string;
  readonly kind: 'number' | 'word' | 'space' | 'sign';
  /** The reference whose characters it belongs to; tokens of one reference carry the same object. */
  readonly ref?: Reference;
}

// A character of a text without gaps between words is a token of its own; a word in katakana is one.
const TOKEN =
  /\\[!-/:-@[-`{-~]|&(?:[a-z]+\d*|#\d+|#x[0-9a-f]+);|\d+(?:[.,]\d+)*|[\u3040-\u309f\u3400-\u9fff\uf900-\ufaff]|[\u30a0-\u30ff]+|(?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{M}])+(?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{M}\d])*|[\s\u00a0\u202f]+|./gisu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&dollar;': '$',
};

const known = new Map<string, Token>();

/** Words come again and again: a token without a reference is made once. */
function token(raw: string, ref: Reference | undefined): Token {
  let made = known.get(raw);
  if (!made) {
    made = { raw, ...meaningOf(raw) };
    if (known.size > 20_000) known.clear();
    known.set(raw, made);
  }
  return ref ? { ...made, ref } : made;
}

function meaningOf(raw: string): Pick<Token, 'fold' | 'kind'> {
  if (/^\d/.test(raw)) return { fold: raw, kind: 'number' };
  if (/^[\p{L}\p{M}]/u.test(raw)) return { fold: raw.toLowerCase(), kind: 'word' };
  // A joiner can't be seen and guards what follows.
  if (raw === '\u2060') return { fold: '', kind: 'space' };
  if (/^\s/u.test(raw)) return { fold: ' ', kind: 'space' };
  // A star that is a word's own is no mark.
  if (raw === '\\*') return { fold: '∗', kind: 'sign' };
  const sign = /^\\./.test(raw) ? raw.slice(1) : decoded(raw);
  return /^\s$/.test(sign) ? { fold: ' ', kind: 'space' } : { fold: foldSign(sign), kind: 'sign' };
}

function decoded(raw: string): string {
  const coded = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(raw);
  if (coded)
    return String.fromCodePoint(
      Math.min(0x10ffff, Number.parseInt(coded[1] ?? coded[2]!, coded[1] ? 16 : 10)),
    );
  return ENTITIES[raw.toLowerCase()] ?? raw;
}

function foldSign(sign: string): string {
  if (sign === '_') return '*';
  if (/[“”„‟«»]/.test(sign)) return '"';
  if (/[‘’‚‛`´]/.test(sign)) return "'";
  if (/[‐‑‒–—―−]/.test(sign)) return '-';
  return sign;
}

/** The tokens of some spans, in order; their `raw` joined is the text as it stands. */
export const tokens = (spans: readonly Span[]): readonly Token[] =>
  spans.flatMap(span => (typeof span === 'string' ? cut(span, undefined) : cut(span.chars, span)));

const cuts = new Map<string, readonly Token[]>();

/** The decks of a merge share most of their texts: each is cut once. */
function cut(raw: string, ref: Reference | undefined): readonly Token[] {
  if (ref) return (raw.match(TOKEN) ?? []).map(each => token(each, ref));
  let made = cuts.get(raw);
  if (!made) {
    made = (raw.match(TOKEN) ?? []).map(each => token(each, undefined));
    if (cuts.size > 10_000) cuts.clear();
    cuts.set(raw, made);
  }
  return made;
}

/** Tokens back to spans: runs of one reference object become that reference, with the characters that stand now. */
export function spansOf(list: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let last: Reference | undefined;
  for (const { raw, ref } of list) {
    const end = spans.at(-1);
    if (ref && ref === last && typeof end === 'object')
      spans[spans.length - 1] = { ...end, chars: end.chars + raw };
    else if (ref) spans.push({ ...ref, chars: raw });
    else if (typeof end === 'string') spans[spans.length - 1] = end + raw;
    else spans.push(raw);
    last = ref;
  }
  return spans;
}

/** A leaf's text as it stands in the file, without the marks around it. */
export const textOf = (spans: readonly Span[]): string =>
  spans.map(span => (typeof span === 'string' ? span : span.chars)).join('');

/** A text by which two are told apart, whatever a formatter did to them; references as they stand. */
export const folded = (raw: string): string =>
  cut(raw, undefined)
    .map(each => each.fold)
    .join('')
    .trim();

/** A leaf's text folded. */
export function foldedLeaf(spans: readonly Span[]): string {
  let known = folds.get(spans);
  if (known === undefined) {
    known = tokens(spans)
      .map(each => each.fold)
      .join('')
      .trim();
    folds.set(spans, known);
  }
  return known;
}

const folds = new WeakMap<readonly Span[], string>();

const canons = new WeakMap<readonly Span[], string>();

/** What a leaf says, references by name: equal as long as only figures differ. */
export function canon(spans: readonly Span[]): string {
  let known = canons.get(spans);
  if (known === undefined) {
    let last: Reference | undefined;
    known = tokens(spans)
      .map(({ fold, ref }) => {
        const first = ref !== last;
        last = ref;
        return ref ? (first ? `\ue000${ref.name}.${ref.form}${ref.bare ? '.bare' : ''}\ue001` : '') : fold;
      })
      .join('')
      .replace(/ +/g, ' ')
      .trim();
    canons.set(spans, known);
  }
  return known;
}

/** Whether two leaves say the same, up to figures and a formatter's hand. */
export const sameLeaf = (a: Leaf, b: Leaf): boolean =>
  a.spans === b.spans || canon(a.spans) === canon(b.spans);

const SMALL = new Set(
  (
    'a an the and or of in on at to by for from with is are was were be it its as that this than not no into over per ' +
    'der die das den dem des ein eine und oder von zu im am mit für auf aus ist sind le la les un une et ou de du des en ' +
    'el los las y o del por con の を は が に で と も 的 了 在 和 是'
  ).split(' '),
);

const isContent = (each: Token): boolean => each.kind === 'word' && !SMALL.has(each.fold);

/** The next content words after token `at` (exclusive), three at most, up to the next number or reference. */
export function wordsAfter(list: readonly Token[], at: number): string[] {
  const found: string[] = [];
  for (let i = at; i < list.length && found.length < 3; i++) {
    const each = list[i]!;
    if ((each.kind === 'number' || each.ref) && found.length) break;
    if (each.fold === '.' && list[i + 1]?.kind === 'space') break;
    if (isContent(each) && !each.ref) found.push(each.fold);
  }
  return found;
}

/** The content word right before token `at`, small words skipped; '' where there is none in the sentence. */
export function wordBefore(list: readonly Token[], at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const each = list[i]!;
    if (each.kind === 'number' || each.ref || each.fold === '.') return '';
    if (isContent(each)) return each.fold;
  }
  return '';
}
