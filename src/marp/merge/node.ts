/**
 * The tree as the merge sees it: nodes of one shape, from the deck down to rows and note paragraphs, so that order,
 * insertion and removal are one piece of code for all of them. `toTree` gives the same bytes back.
 */
import type { FrontLine, Item, Leaf, TableRow, Tree, TreeBlock, TreeSlide } from '../tree.ts';
import { canon, foldedLeaf, sameLeaf, textOf } from './tokens.ts';

export type NodeType = 'deck' | 'slide' | TreeBlock['type'] | 'item' | 'row' | 'heads' | 'said';

/** What belongs to a node beside its words, by type. */
export interface Shell {
  readonly name?: string;
  readonly level?: number;
  readonly ordered?: boolean;
  readonly align?: string;
  readonly open?: string;
  readonly close?: string;
  readonly src?: string;
  readonly id?: string;
  readonly signature?: string;
  readonly split?: { readonly part: number; readonly of: number; readonly first: string };
  readonly front?: readonly FrontLine[];
  readonly end?: string;
}

export interface Node {
  readonly type: NodeType;
  /** What it can be paired with: 'claim', 'directive _footer', 'item' ... */
  readonly role: string;
  key: string;
  /** What stands before it: blank lines, a ruler, the line break before a bullet. */
  gap: string;
  leaves: readonly Leaf[];
  children: Node[];
  shell: Shell;
  parent?: Node;
  /** The node before it among its siblings where it was read; its gap holds as long as that one is still there. */
  before?: Node;
  /** Of a written, a person's, or a merged node: the unit of base that it belongs to. None: the person's own. */
  base?: Node;
  /** Of a person's node: what was written in its place. */
  written?: Node;
}

interface Start {
  key?: string | undefined;
  gap?: string;
  leaves?: readonly Leaf[];
  children?: Node[];
  shell?: Shell;
}

/** A node with its children told who their parent is. */
export function node(type: NodeType, role: string, start: Start = {}): Node {
  const made: Node = {
    type,
    role,
    key: start.key ?? '',
    gap: start.gap ?? '',
    leaves: start.leaves ?? [],
    children: start.children ?? [],
    shell: start.shell ?? {},
  };
  adopt(made);
  return made;
}

/** Tells the children of a node who their parent and who stands before them. */
export function adopt(parent: Node): void {
  parent.children.forEach((child, at) => {
    child.parent = parent;
    const before = parent.children[at - 1];
    if (before) child.before = before;
    else delete child.before;
  });
}

export const isContainer = ({ type }: Node): boolean =>
  type === 'list' || type === 'table' || type === 'note' || type === 'slide' || type === 'deck';

/** Units of which a slide has one: they are paired by their role alone. */
export const isSingle = ({ role }: Node): boolean => /^(claim|picture|heads|directive )/.test(role);

/** Takes the line break (and blank lines) off the front of a leaf's marks. */
function withoutGap(leaf: Leaf): [string, Leaf] {
  const cut = /^\s*\n/.exec(leaf.before)?.[0].length ?? 0;
  return [leaf.before.slice(0, cut), cut ? { ...leaf, before: leaf.before.slice(cut) } : leaf];
}

const putGap = (gap: string, leaf: Leaf): Leaf => (gap ? { ...leaf, before: gap + leaf.before } : leaf);

function lines(
  type: 'item' | 'row' | 'heads' | 'said',
  key: string | undefined,
  leaves: readonly Leaf[],
): Node {
  const [first, ...rest] = leaves;
  if (!first) return node(type, type, { key });
  const [gap, bare] = withoutGap(first);
  return node(type, type, { key, gap, leaves: [bare, ...rest] });
}

function blockNode(block: TreeBlock, claimed: boolean): Node {
  const { key, gap } = block;
  switch (block.type) {
    case 'directive':
      return node('directive', `directive ${block.name}`, {
        key,
        gap,
        leaves: [block.leaf],
        shell: { name: block.name },
      });
    case 'heading':
      return node('heading', block.level === 1 && !claimed ? 'claim' : 'heading', {
        key,
        gap,
        leaves: [block.leaf],
        shell: { level: block.level },
      });
    case 'note':
      return node('note', 'note', {
        key,
        gap,
        children: block.leaves.map(leaf => lines('said', undefined, [leaf])),
        shell: { open: block.open, close: block.close },
      });
    case 'list':
      return node('list', 'list', {
        key,
        gap,
        children: block.items.map(item => lines('item', item.key, item.lines)),
        shell: { ordered: block.ordered },
      });
    case 'table':
      return node('table', 'table', {
        key,
        gap,
        children: [
          lines('heads', undefined, block.head),
          ...block.rows.map(row => lines('row', row.key, row.cells)),
        ],
        shell: { align: block.align },
      });
    case 'picture':
      return node('picture', 'picture', { key, gap, leaves: [block.leaf], shell: { src: block.src } });
    default:
      return node(block.type, block.type, { key, gap, leaves: [block.leaf] });
  }
}

function slideNode(slide: TreeSlide): Node {
  let claimed = false;
  const children = slide.blocks.map(block => {
    const made = blockNode(block, claimed);
    claimed ||= made.role === 'claim';
    return made;
  });
  const { id, signature, split } = slide;
  const shell: Shell = { id, ...(signature === undefined ? {} : { signature }), ...(split ? { split } : {}) };
  return node('slide', 'slide', { key: id, gap: slide.gap, children, shell });
}

/** A tree as nodes. */
export function toNodes(tree: Tree): Node {
  const { open, front, close, end } = tree;
  return node('deck', 'deck', { children: tree.slides.map(slideNode), shell: { open, front, close, end } });
}

function toBlock(each: Node): TreeBlock {
  const { gap, key, shell } = each;
  const base = key ? { gap, key } : { gap };
  const leaf = each.leaves[0]!;
  const rows = (type: Node['type']) =>
    each.children.filter(child => child.type === type).map(child => leavesWithGap(child));
  switch (each.type) {
    case 'directive':
      return { ...base, type: 'directive', name: shell.name ?? '', leaf };
    case 'heading':
      return { ...base, type: 'heading', level: shell.level ?? 1, leaf };
    case 'note':
      return {
        ...base,
        type: 'note',
        open: shell.open ?? '',
        close: shell.close ?? '',
        leaves: rows('said').flat(),
      };
    case 'list': {
      const items: Item[] = rows('item').map(found => ({ lines: found }));
      return { ...base, type: 'list', ordered: shell.ordered ?? false, items };
    }
    case 'table': {
      const body: TableRow[] = rows('row').map(cells => ({ cells }));
      return { ...base, type: 'table', head: rows('heads').flat(), align: shell.align ?? '', rows: body };
    }
    case 'picture':
      return { ...base, type: 'picture', leaf, src: shell.src ?? '' };
    default:
      return { ...base, type: each.type as 'paragraph' | 'quote' | 'raw', leaf };
  }
}

function leavesWithGap(each: Node): Leaf[] {
  const [first, ...rest] = each.leaves;
  return first ? [putGap(each.gap, first), ...rest] : [];
}

/** Nodes back to a tree. */
export function toTree(deck: Node): Tree {
  const { open = '', front = [], close = '', end = '' } = deck.shell;
  const slides = deck.children.map(slide => ({
    gap: slide.gap,
    id: slide.shell.id ?? '',
    blocks: slide.children.map(toBlock),
  }));
  return { open, front, close, slides, end };
}

/** All nodes below and with this one, in order of the file. */
export function walk(top: Node, into: Node[] = []): Node[] {
  into.push(top);
  for (const child of top.children) walk(child, into);
  return into;
}

/** A copy of a node with all below it; `seen` is told each pair. */
export function copy(source: Node, seen?: (from: Node, to: Node) => void): Node {
  const made: Node = { ...source, children: source.children.map(child => copy(child, seen)) };
  delete made.parent;
  delete made.before;
  adopt(made);
  seen?.(source, made);
  return made;
}

/** The slide that a node stands on. */
export function slideOf(each: Node): Node | undefined {
  let at: Node | undefined = each;
  while (at && at.type !== 'slide') at = at.parent;
  return at;
}

/** All words of a node with its children, as they stand. */
export const wordsOf = (each: Node): string =>
  [...each.leaves.map(leaf => textOf(leaf.spans)), ...each.children.map(wordsOf)].filter(Boolean).join('\n');

/** All words folded, references as they stand. */
export const foldedOf = (each: Node): string =>
  [...each.leaves.map(leaf => foldedLeaf(leaf.spans)), ...each.children.map(foldedOf)]
    .filter(Boolean)
    .join('\n');

/** All words with references by name. */
export const canonOf = (each: Node): string =>
  [...each.leaves.map(leaf => canon(leaf.spans)), ...each.children.map(canonOf)].filter(Boolean).join('\n');

/** Whether two nodes and all below them say the same, up to figures and a formatter's hand. */
export function sameNode(a: Node, b: Node): boolean {
  return (
    a.type === b.type &&
    a.leaves.length === b.leaves.length &&
    a.children.length === b.children.length &&
    (a.shell.src ?? '') === (b.shell.src ?? '') &&
    a.leaves.every((leaf, at) => sameLeaf(leaf, b.leaves[at]!)) &&
    a.children.every((child, at) => sameNode(child, b.children[at]!))
  );
}

/** A slide's first claim as plain words. */
export function claimOf(slide: Node | undefined): string {
  const claim = slide?.children.find(child => child.role === 'claim');
  return claim ? textOf(claim.leaves[0]!.spans).replace(/\\([!-/:-@[-`{-~])/g, '$1') : '';
}

/** The words after `_class:`. */
export function classOf(slide: Node): string[] {
  const leaf = slide.children.find(child => child.role === 'directive _class')?.leaves[0];
  return leaf ? textOf(leaf.spans).trim().split(/\s+/).filter(Boolean) : [];
}

/** How many columns a table has. */
export const columnsOf = (table: Node): number =>
  table.children.find(child => child.type === 'heads')?.leaves.length ?? 0;

/** A slide's lines for likeness: folded, directives and table heads left out. */
export function linesOf(slide: Node): string[] {
  return walk(slide)
    .filter(each => each.type !== 'directive' && each.type !== 'heads')
    .flatMap(each => each.leaves.map(leaf => foldedLeaf(leaf.spans).replace(/\*/g, '')))
    .filter(Boolean);
}
