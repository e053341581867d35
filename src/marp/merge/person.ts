/** A person's deck learns what it belongs to: each unit its unit of base, each figure its fact. */
import type { Tree } from '../tree.ts';
import type { Book } from './facts.ts';
import { liftLeaf } from './lift.ts';
import { dice } from './likeness.ts';
import { type Node, slideOf, toNodes, walk } from './node.ts';
import { groupOf, type Pairs, pairWithWritten } from './pair.ts';
import { liftOwn, type Tie } from './plain.ts';
import { textOf } from './tokens.ts';

/** Lifts plain figures of today's own words: the data may have typed what is a fact. */
export function liftGenerated(slide: Node, pages: Book): void {
  for (const each of walk(slide))
    each.leaves = each.leaves.map(leaf => liftOwn(leaf, { book: pages, last: false }).leaf);
}

/** A tie, and where. */
export interface TieAt {
  readonly at: Node;
  readonly leaf: number;
  readonly tie: Tie;
}

/** Pairs a person's deck with what was written, and lifts it; each node learns its unit of base. */
export function liftMine(written: Node, own: Node, pages: Book): TieAt[] {
  const pairs = pairWithWritten(written, own, slide =>
    slide.base ? groupOf(slide.base) : `own ${written.children.indexOf(slide)}`,
  );
  const gone = goneNames(written, pairs);
  const ties: TieAt[] = [];
  for (const each of walk(own)) {
    const partner = pairs.get(each);
    if (partner) each.written = partner;
    if (partner?.base) each.base = partner.base;
    if (!each.leaves.length) continue;
    const model = partner ?? likest(each, written);
    const hints = namesFor(each, pairs, gone, model);
    each.leaves = each.leaves.map((leaf, at) => {
      const same =
        model?.leaves.length === each.leaves.length
          ? model.leaves[at]!.spans
          : model?.leaves.flatMap(({ spans }) => [...spans, ' ']);
      const options = { book: pages, hints, last: true };
      const lifted = same ? liftLeaf(leaf, same, options) : liftOwn(leaf, options);
      for (const tie of lifted.ties) ties.push({ at: each, leaf: at, tie });
      return lifted.leaf;
    });
  }
  return ties;
}

const namesIn = (each: Node | undefined): string[] =>
  each?.leaves.flatMap(({ spans }) => spans.flatMap(span => (typeof span === 'object' ? [span.name] : []))) ??
  [];

/** Names in units that are gone from the person's deck, by their written slide: joined and split units are tried with them. */
function goneNames(written: Node, pairs: Pairs): Map<Node, Set<string>> {
  const standing = new Set(pairs.values());
  const gone = new Map<Node, Set<string>>();
  for (const slide of written.children) {
    const names = walk(slide)
      .filter(each => !standing.has(each))
      .flatMap(namesIn);
    if (names.length) gone.set(slide, new Set(names));
  }
  return gone;
}

function namesFor(
  each: Node,
  pairs: Pairs,
  gone: ReadonlyMap<Node, Set<string>>,
  model: Node | undefined,
): Set<string> {
  const names = new Set([...namesIn(model), ...namesIn(pairs.get(each)?.base)]);
  const slide = slideOf(each);
  const before = slide && pairs.get(slide);
  if (!pairs.has(each) && before) for (const name of gone.get(before) ?? []) names.add(name);
  return names;
}

/** The written unit that a copied or moved one was most likely made from. */
function likest(each: Node, written: Node): Node | undefined {
  const text = plainText(each);
  let best: Node | undefined;
  let most = 0.5;
  for (const other of walk(written)) {
    if (other.role !== each.role && !(other.leaves.length && each.leaves.length)) continue;
    if (!namesIn(other).length) continue;
    const like = dice(text, plainText(other)) + (other.role === each.role ? 0.001 : 0);
    if (like > most) [best, most] = [other, like];
  }
  return best;
}

const plainText = (each: Node): string[] =>
  textOf(each.leaves.flatMap(({ spans }) => [...spans, ' ']))
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/**
 * What was printed, read again: as written it has the blocks that Marp sees, which a person's words may have run
 * together (two lists of one bullet are one).
 */
export function reread(tree: Tree, deck: Node, pages: Book): Node {
  const again = toNodes(tree);
  if (sameShape(again, deck)) return deck;
  const pairs = pairWithWritten(deck, again, slide => String(deck.children.indexOf(slide)));
  for (const each of walk(again)) {
    const partner = pairs.get(each);
    if (partner?.base) each.base = partner.base;
    const model = partner ?? likest(each, deck);
    each.leaves = each.leaves.map((leaf, at) => {
      const spans =
        model?.leaves.length === each.leaves.length
          ? model.leaves[at]!.spans
          : model?.leaves.flatMap(({ spans }) => [...spans, ' ']);
      return liftLeaf(leaf, spans ?? [], { book: pages, last: false }).leaf;
    });
  }
  return again;
}

/** Whether two decks have the same units with the same bytes. */
const sameShape = (a: Node, b: Node): boolean =>
  a.role === b.role &&
  a.gap === b.gap &&
  a.leaves.length === b.leaves.length &&
  a.children.length === b.children.length &&
  a.leaves.every((leaf, at) => {
    const other = b.leaves[at]!;
    return (
      leaf.before === other.before && leaf.after === other.after && textOf(leaf.spans) === textOf(other.spans)
    );
  }) &&
  a.children.every((child, at) => sameShape(child, b.children[at]!));
