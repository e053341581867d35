/** Where deck.md's references stand: what the merge knows of each number, as offsets into the file. */
import type { Form } from '../../article/types.ts';
import { toTree } from '../../marp/merge/node.ts';
import { readState } from '../../marp/merge/state.ts';
import { leavesOf, print, printLeaf } from '../../marp/print.ts';
import type { Leaf, Tree, TreeBlock } from '../../marp/tree.ts';

/** Characters of deck.md that are a fact's printing. */
export interface Lifted {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly form: Form;
}

/** The references that `.generated.json` keeps for a deck.md; none where it was written for another text. */
export function liftedIn(markdown: string, state: string | undefined): Lifted[] {
  const read = readState(state);
  if (!read) return [];
  const tree = toTree(read.written);
  return print(tree) === markdown ? referencesOf(tree) : [];
}

/** The references of a tree, in order, '2 of 3' of a split left out. */
function referencesOf(tree: Tree): Lifted[] {
  const found: Lifted[] = [];
  let at = print({ ...tree, slides: [], end: '' }).length;
  const leaf = (one: Leaf) => {
    let start = at + one.before.length;
    for (const span of one.spans) {
      const end = start + (typeof span === 'string' ? span : span.chars).length;
      if (typeof span === 'object' && span.name !== '#part')
        found.push({ start, end, name: span.name, form: span.form });
      start = end;
    }
    at += printLeaf(one).length;
  };
  const block = (one: TreeBlock) => {
    at += one.gap.length;
    if (one.type === 'table') {
      one.head.forEach(leaf);
      at += one.align.length;
      for (const { cells } of one.rows) cells.forEach(leaf);
      return;
    }
    if (one.type === 'note') at += one.open.length;
    leavesOf(one).forEach(leaf);
    if (one.type === 'note') at += one.close.length;
  };
  for (const { gap, blocks } of tree.slides) {
    at += gap.length;
    blocks.forEach(block);
  }
  return found;
}
