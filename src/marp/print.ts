import type { Leaf, Tree, TreeBlock } from './tree.ts';

/** The file that a tree is: all its pieces in order. */
export function print(tree: Tree): string {
  const front = tree.front.map(({ raw }) => raw).join('');
  const slides = tree.slides.map(({ gap, blocks }) => gap + blocks.map(printBlock).join(''));
  return tree.open + front + tree.close + slides.join('') + tree.end;
}

/** One block, with the gap before it. */
export function printBlock(block: TreeBlock): string {
  const middle = block.type === 'table' ? printTable(block) : leavesOf(block).map(printLeaf).join('');
  return block.type === 'note' ? block.gap + block.open + middle + block.close : block.gap + middle;
}

/** A leaf with its marks. */
export const printLeaf = (leaf: Leaf): string => leaf.before + textOf(leaf) + leaf.after;

/** A leaf's raw Markdown, references as the characters that stand for them. */
export const textOf = (leaf: Leaf): string =>
  leaf.spans.map(span => (typeof span === 'string' ? span : span.chars)).join('');

/** Every leaf of a block, in order of reading. */
export function leavesOf(block: TreeBlock): readonly Leaf[] {
  switch (block.type) {
    case 'note':
      return block.leaves;
    case 'list':
      return block.items.flatMap(({ lines }) => lines);
    case 'table':
      return [...block.head, ...block.rows.flatMap(({ cells }) => cells)];
    default:
      return [block.leaf];
  }
}

function printTable({ head, align, rows }: Extract<TreeBlock, { type: 'table' }>): string {
  const row = (cells: readonly Leaf[]) => cells.map(printLeaf).join('');
  return row(head) + align + rows.map(({ cells }) => row(cells)).join('');
}
