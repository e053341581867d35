/** Lowering: references get today's figures, gaps and numerals are put right where the merge changed something. */

import { escapeWords } from '../escape.ts';
import type { Leaf, Reference, Span } from '../tree.ts';
import { type Book, samePrinting } from './facts.ts';
import { isPart } from './leaf.ts';
import type { Merged } from './merge.ts';
import { adopt, isContainer, type Node, walk } from './node.ts';
import { sameLeaf, textOf } from './tokens.ts';

/** What the merge knows of today's deck. */
type Today = Pick<Merged, 'isToday' | 'today'>;

/** Puts today's printings into all references of the deck; characters that say the same stay as they are. */
export function lower(deck: Node, book: Book, { isToday, today }: Today): void {
  for (const slide of deck.children) {
    const part = partOf(today(slide));
    for (const each of walk(slide)) {
      const { base } = each;
      const models = base && isToday(base) && base.leaves.length === each.leaves.length ? base.leaves : [];
      each.leaves = each.leaves.map((leaf, at) =>
        lowerLeaf(leaf, models[at], book, each.role === 'claim' ? part : undefined),
      );
    }
  }
}

/** '2 of 3', as today's claim of the slide has it. */
function partOf(slide: Node | undefined): string | undefined {
  const claim = slide?.children.find(child => child.role === 'claim');
  return claim?.leaves.flatMap(({ spans }) => spans).find(isPart)?.chars;
}

const isReference = (span: Span): span is Reference => typeof span === 'object';

/** A leaf that says what the data says prints as that does; in other words, the fact's printing is put in. */
function lowerLeaf(leaf: Leaf, model: Leaf | undefined, book: Book, part: string | undefined): Leaf {
  if (!leaf.spans.some(isReference)) return leaf;
  const printed = model && model !== leaf && sameLeaf(model, leaf) ? model.spans.filter(isReference) : [];
  let changed = false;
  let count = 0;
  const spans = leaf.spans.map((span, at): Span => {
    if (!isReference(span)) return span;
    const like = printed[count++];
    const today = like?.chars ?? (isPart(span) ? part : book.print(span));
    if (today === undefined || samePrinting(today, span.chars)) return span;
    changed = true;
    const chars = like
      ? like.chars
      : escapeWords(capital(today, span, leaf.spans.slice(0, at)), leaf.context);
    return { ...span, chars };
  });
  return changed ? { ...leaf, spans } : leaf;
}

/** A capital stays a capital, and what begins a text takes one. */
function capital(today: string, { chars }: Reference, before: readonly Span[]): string {
  const [first] = today.match(/^\p{L}/u) ?? [];
  if (!first) return today;
  const [began] = chars.match(/^\p{L}/u) ?? [];
  const upper = began ? began !== began.toLowerCase() : /^[*_]*$/.test(textOf(before));
  return upper ? first.toUpperCase() + today.slice(1) : today;
}

const DEFAULT_GAPS: Readonly<Record<string, string>> = {
  item: '\n',
  row: '\n',
  said: '\n\n',
  slide: '\n\n---\n\n',
};

/** What stands before the first child and between further ones, noted before the merge moves them. */
export type Gaps = ReadonlyMap<
  Node,
  {
    readonly first: string;
    readonly between: string | undefined;
    readonly number: number;
    /** How many children its unit of base had. */
    readonly base: number | undefined;
  }
>;

/** Notes the gaps of a deck. */
export function gapsOf(deck: Node): Gaps {
  const gaps = new Map<
    Node,
    { first: string; between: string | undefined; number: number; base: number | undefined }
  >();
  for (const each of walk(deck)) {
    if (!isContainer(each)) continue;
    const [first, ...rest] = each.children;
    const between = /^(list|table|note)$/.test(each.type) ? rest.find(child => child.gap)?.gap : undefined;
    gaps.set(each, {
      first: first?.gap ?? '',
      between,
      number: firstNumber(each),
      base: each.base?.children.length,
    });
  }
  return gaps;
}

/** Each node keeps its gap while its neighbour is the same; drops containers that lost all they held. */
export function settleGaps(deck: Node, gaps: Gaps, { today }: Today): void {
  for (const slide of deck.children)
    slide.children = slide.children.filter(
      child => !/^(list|note|table)$/.test(child.type) || child.children.length > 0,
    );
  for (const parent of walk(deck)) {
    const known = gaps.get(parent);
    const moved = parent.children.some((child, at) => child.before !== parent.children[at - 1]);
    parent.children.forEach((child, at) => {
      const before = parent.children[at - 1];
      if (child.before === before && (before || !moved)) return;
      child.gap = before ? gapAfter(before, child, known?.between) : (known?.first ?? '');
    });
    if (parent.type !== 'list' || !parent.shell.ordered) continue;
    const data = today(parent);
    // The person may have taken out or added by hand what the data did too: then nothing moved, and the list counts on.
    const alike =
      data?.children.length === parent.children.length &&
      known?.base !== undefined &&
      data.children.length !== known.base;
    if (moved || alike) renumber(parent, startOf(parent, known?.number, data));
  }
  for (const each of walk(deck)) adopt(each);
}

function gapAfter(before: Node, child: Node, between: string | undefined): string {
  if (before.type === 'directive' && child.type === 'directive') return '\n';
  return between ?? DEFAULT_GAPS[child.type] ?? '\n\n';
}

const numberOf = (item: Node): RegExpExecArray | null =>
  /^(\s*)(\d+)([.)]\s*)$/.exec(item.leaves[0]?.before ?? '');

/** The number that a list begins with; 0 where a person numbered it '1.' throughout. */
function firstNumber(list: Node): number {
  const numbers = list.children.map(item => Number(numberOf(item)?.[2] ?? 1));
  return numbers.length > 1 && numbers.every(each => each === 1) ? 0 : (numbers[0] ?? 1);
}

/** Where a list begins to count: as the data does, unless a person numbers all '1.' or the list is their own. */
const startOf = (list: Node, mine: number | undefined, data: Node | undefined): number =>
  mine === 0 ? 0 : data ? firstNumber(data) || 1 : (mine ?? firstNumber(list));

/** Numbers a list that the merge changed. */
function renumber(list: Node, start: number): void {
  list.children.forEach((item, at) => {
    const found = numberOf(item);
    if (!found) return;
    const [first, ...rest] = item.leaves;
    item.leaves = [{ ...first!, before: `${found[1]}${start ? start + at : 1}${found[3]}` }, ...rest];
  });
}
