/** Three wordings of one leaf: what the data had, what it has now, what the person made of it. */
import type { Leaf, Reference, Span } from '../tree.ts';
import { moveStar } from './marks.ts';
import { canon, sameLeaf, textOf } from './tokens.ts';

export interface LeafMerge {
  readonly leaf: Leaf;
  /** Both changed it, differently: the person's stands. */
  readonly conflict: boolean;
}

const settled = (leaf: Leaf): LeafMerge => ({ leaf, conflict: false });

/** The data's words inside the person's marks (padding, bullet). */
const refill = (mine: Leaf, data: Leaf): Leaf => ({ ...mine, context: data.context, spans: data.spans });

/** Changed by one side: that side's. By both, differently: a conflict, and the person's stands. */
export function mergeLeaf(base: Leaf, data: Leaf, mine: Leaf): LeafMerge {
  if (sameLeaf(base, data) || sameLeaf(mine, data)) return settled(mine);
  if (sameLeaf(mine, base)) return settled(refill(mine, data));
  const starred = moveStar(base, data, mine);
  return starred ? settled(starred) : { leaf: mine, conflict: true };
}

/** `_class` token by token: what the data took away goes, what it brought comes, the person's own stay. */
export function mergeClass(base: Leaf, data: Leaf, mine: Leaf): LeafMerge {
  const [was, now, own] = [base, data, mine].map(wordsOf) as [string[], string[], string[]];
  if (was.join(' ') === own.join(' ')) return settled(refill(mine, data));
  const swapped = own.flatMap(word => {
    if (!was.includes(word) || now.includes(word)) return [word];
    const twin = now[was.indexOf(word)];
    return twin !== undefined && !was.includes(twin) && !own.includes(twin) ? [twin] : [];
  });
  const brought = now.filter(word => !was.includes(word) && !swapped.includes(word));
  return settled({ ...mine, spans: [[...swapped, ...brought].join(' ')] });
}

const wordsOf = (leaf: Leaf): string[] => textOf(leaf.spans).trim().split(/\s+/).filter(Boolean);

/** A claim without its ' (2 of 3)', and that ending. */
export function cutPart(leaf: Leaf): { leaf: Leaf; ending: readonly Span[] } {
  const at = leaf.spans.findLastIndex(span => typeof span === 'object' && span.name === '#part');
  const before = leaf.spans[at - 1];
  const after = leaf.spans[at + 1];
  const opened = typeof before === 'string' ? /\s*[(（]$/.exec(before) : null;
  if (at < 0 || !opened || typeof after !== 'string' || !/^[)）]\s*$/.test(after))
    return { leaf, ending: [] };
  const kept = (before as string).slice(0, opened.index);
  const spans = [...leaf.spans.slice(0, at - 1), ...(kept ? [kept] : [])];
  return { leaf: { ...leaf, spans }, ending: [opened[0], leaf.spans[at]!, after] };
}

/** A claim with an ending put to it. */
export function putPart(leaf: Leaf, ending: readonly Span[]): Leaf {
  if (!ending.length) return leaf;
  const last = leaf.spans.at(-1);
  const joins = typeof last === 'string' && typeof ending[0] === 'string';
  const spans = joins
    ? [...leaf.spans.slice(0, -1), last + ending[0], ...ending.slice(1)]
    : [...leaf.spans, ...ending];
  return { ...leaf, spans };
}

/** Claims of a split: the words merge without '(2 of 3)', which follows the data unless the person took it away. */
export function mergeClaim(base: Leaf, data: Leaf, mine: Leaf): LeafMerge {
  const [was, now, own] = [base, data, mine].map(cutPart) as [Cut, Cut, Cut];
  const { leaf, conflict } = mergeLeaf(was.leaf, now.leaf, own.leaf);
  const removed = was.ending.length > 0 && own.ending.length === 0;
  return { leaf: putPart(leaf, removed ? [] : now.ending), conflict };
}

type Cut = ReturnType<typeof cutPart>;

/** Whether two claims say the same, their parts' numbers aside. */
export const sameClaim = (a: Leaf, b: Leaf): boolean =>
  canon(cutPart(a).leaf.spans) === canon(cutPart(b).leaf.spans);

/** Whether a span refers to a part's number. */
export const isPart = (span: Span): span is Reference => typeof span === 'object' && span.name === '#part';
