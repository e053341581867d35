/**
 * What merges as one unit: a table whose columns changed, and the exhibit with its class where the data changed the
 * slide's kind. Left alone it is replaced, edited it is one conflict.
 */
import type { Merge } from './merge.ts';
import { type Node, sameNode, walk, wordsOf } from './node.ts';

const SHARED = new Set(['subtitle', 'caveat', 'takeaway', 'aside']);

/** Whether a block of base or data belongs to the exhibit, not to what stands on slides of any kind. */
export const isExhibit = (block: Node): boolean =>
  block.type !== 'directive' && block.type !== 'note' && block.role !== 'claim' && !SHARED.has(block.key);

/** Whose exhibits stand on all parts of a split: the data's, the person's for good, or the person's in a conflict. */
export type Verdict = 'data' | 'mine' | 'conflict';

/** The exhibit blocks of a person's slide that belong to base's. */
const held = (slide: Node, before: Node): Node[] => {
  const old = before.children.filter(isExhibit);
  return slide.children.filter(child => child.base && old.includes(child.base));
};

/** Whether a person left the exhibit of a slide alone. */
export function isLeftAlone(merge: Merge, slide: Node, before: Node): boolean {
  const own = held(slide, before);
  const old = before.children.filter(isExhibit);
  return own.length === old.length && own.every(child => merge.untouched(child, child.base!));
}

/** Whether a person's exhibit is today's already. */
export function isToday(slide: Node, before: Node, now: Node): boolean {
  const own = held(slide, before);
  const fresh = now.children.filter(isExhibit);
  return own.length === fresh.length && own.every((child, at) => sameNode(child, fresh[at]!));
}

/** Merges a table whose columns the data changed. */
export function otherColumns(merge: Merge, before: Node, now: Node, table: Node): boolean {
  const untouched = merge.untouched(table, before);
  const side = merge.side(table);
  for (const each of walk(now)) merge.handled.add(each);
  if (untouched || sameNode(table, now) || side === 'new') {
    if (!untouched) merge.replaced = true;
    merge.become(now, table);
    return true;
  }
  for (const each of walk(before)) merge.handled.add(each);
  if (side === 'mine') {
    disown([table]);
    merge.link(now, table);
    return true;
  }
  merge.out.set(now, table);
  stay(merge.fresh.get(now)!, [before]);
  merge.conflict(table, undefined, wordsOf(now));
  return true;
}

/** Merges a slide whose kind the data changed; `verdict` says what holds for all parts of a split. */
export function otherExhibit(merge: Merge, before: Node, now: Node, slide: Node, verdict?: Verdict): void {
  const old = before.children.filter(isExhibit);
  const fresh = now.children.filter(isExhibit);
  const own = held(slide, before);
  const untouched = isLeftAlone(merge, slide, before);
  const side = merge.side(slide);
  const alike = untouched || isToday(slide, before, now);
  const ruled = verdict ?? (alike || side === 'new' ? 'data' : side === 'mine' ? 'mine' : 'conflict');
  for (const each of [...old, ...fresh].flatMap(top => walk(top))) merge.handled.add(each);
  if (ruled === 'data') {
    if (!alike) merge.replaced = true;
    replace(merge, fresh, own, slide);
    return;
  }
  fresh.forEach((each, at) => {
    const twin = own[at];
    if (twin) merge.out.set(each, twin);
  });
  const classes = keepClass(merge, before, now, slide);
  if (ruled === 'mine') {
    disown(own);
    return;
  }
  keepOld(merge, before, now);
  if (classes) merge.fresh.get(classes.now)!.leaves = classes.before.leaves;
  if (!untouched) merge.conflict(own[0] ?? slide, undefined, fresh.map(wordsOf).join('\n'));
}

/** Puts today's exhibit in the place of the old one. */
function replace(merge: Merge, fresh: readonly Node[], own: readonly Node[], slide: Node): void {
  const rest = slide.children.filter(child => !own.includes(child));
  const made = fresh.map(each => merge.made(each));
  const first = slide.children.findIndex(child => own.includes(child));
  const claim = rest.findIndex(child => child.role === 'claim');
  const before = slide.children.slice(0, Math.max(0, first)).filter(child => !own.includes(child));
  const at = first >= 0 ? before.length : claim + 1;
  slide.children = [...rest.slice(0, at), ...made, ...rest.slice(at)];
  for (const each of made) each.parent = slide;
}

/** The person's class stays with their exhibit; gives base's and today's. */
function keepClass(
  merge: Merge,
  before: Node,
  now: Node,
  slide: Node,
): { before: Node; now: Node } | undefined {
  const [was, is, own] = [before, now, slide].map(each =>
    each.children.find(child => child.role === 'directive _class'),
  );
  if (!was || !is) return undefined;
  merge.handled.add(was).add(is);
  if (own) merge.link(is, own);
  return { before: was, now: is };
}

/** The old exhibit stays in base, so that the conflict is found again. */
function keepOld(merge: Merge, before: Node, now: Node): void {
  const old = before.children.filter(isExhibit);
  const slot = merge.fresh.get(now)!;
  const [first, ...others] = now.children.filter(isExhibit).map(each => merge.fresh.get(each)!);
  slot.children = slot.children.filter(child => !others.includes(child));
  if (first) stay(first, old);
  else {
    slot.children.push(...old);
    for (const each of old) each.parent = slot;
  }
}

/** Puts old units into the new base in place of one of today's. */
function stay(fresh: Node, old: readonly Node[]): void {
  const parent = fresh.parent!;
  parent.children.splice(parent.children.indexOf(fresh), 1, ...old);
  for (const each of old) each.parent = parent;
}

/** Makes units the person's own. */
function disown(units: readonly Node[]): void {
  for (const each of units.flatMap(top => walk(top))) delete each.base;
}
