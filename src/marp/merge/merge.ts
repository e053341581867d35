/**
 * The merge of three decks: base (what the data had), data (what it has now), mine (what the person made of it, lifted
 * and paired with base). It works inside the person's nodes, so what nobody touched keeps its bytes.
 */
import type { Leaf } from '../tree.ts';
import { mergeFront } from './front.ts';
import { mergeClaim, mergeClass, mergeLeaf } from './leaf.ts';
import {
  adopt,
  canonOf,
  claimOf,
  classOf,
  columnsOf,
  copy,
  isContainer,
  isSingle,
  type Node,
  sameNode,
  slideOf,
  walk,
  wordsOf,
} from './node.ts';
import { type Note, nameOf } from './note.ts';
import { followMoves, insertNear } from './order.ts';
import { groupOf, pairWithBase } from './pair.ts';
import { Splits } from './split.ts';
import { type Takes, takes } from './take.ts';
import { otherColumns, otherExhibit } from './whole.ts';

export interface Merged {
  readonly deck: Node;
  readonly base: Node;
  readonly notes: readonly Note[];
  /** Whether words of the person's gave way to the data's, as asked. */
  readonly replaced: boolean;
  /** Whether a unit of base is as generated today. */
  readonly isToday: (base: Node) => boolean;
  /** The unit of today's that a unit of the merged deck is. */
  readonly today: (unit: Node) => Node | undefined;
}

/** Merges the decks; `mine` becomes the merged one. */
export function mergeDecks(base: Node, data: Node, mine: Node, take?: Takes): Merged {
  const merge = new Merge(base, data, mine, take);
  return merge.done();
}

/** One merge at work; split.ts deals the rows of split slides by its means. */
export class Merge {
  readonly notes: Note[] = [];
  /** From today's units to those that become base. */
  readonly fresh = new Map<Node, Node>();
  /** From today's units to those of the merged deck. */
  readonly out = new Map<Node, Node>();
  /** From today's units to those of base, and back. */
  readonly was: Map<Node, Node>;
  readonly heirs = new Map<Node, Node>();
  readonly next: Node;
  readonly base: Node;
  readonly data: Node;
  readonly mine: Node;
  readonly take: Takes | undefined;
  replaced = false;
  /** Units that are settled as a whole: today's exhibits and tables that came or stayed out together. */
  readonly handled = new Set<Node>();
  private readonly splits: Splits;

  constructor(base: Node, data: Node, mine: Node, take: Takes | undefined) {
    this.base = base;
    this.data = data;
    this.mine = mine;
    this.take = take;
    this.was = pairWithBase(base, data);
    for (const [now, before] of this.was) this.heirs.set(before, now);
    this.next = copy(data, (from, to) => this.fresh.set(from, to));
    this.splits = new Splits(this);
  }

  done(): Merged {
    this.front();
    this.mine.children = this.mine.children.filter(slide => this.slide(slide));
    this.mine.children = this.ordered(this.data, this.mine.children);
    this.newSlides();
    this.splits.deal();
    for (const slide of this.data.children) {
      const out = this.out.get(slide);
      if (out) this.newUnits(slide, out);
    }
    this.splits.claims();
    this.settle();
    const fresh = new Set(this.fresh.values());
    const now = new Map([...this.out].map(([data, unit]) => [unit, data]));
    return {
      deck: this.mine,
      base: this.next,
      notes: this.notes,
      replaced: this.replaced,
      isToday: base => fresh.has(base),
      today: unit => now.get(unit),
    };
  }

  private front(): void {
    const [was, now, own] = [this.base, this.data, this.mine].map(deck => deck.shell.front ?? []);
    const { lines, base, conflicts } = mergeFront(was!, now!, own!, takes(this.take, ''));
    if (takes(this.take, '') === 'new') this.replaced = true;
    this.mine.shell = { ...this.mine.shell, front: lines };
    this.next.shell = { ...this.next.shell, front: base };
    for (const { key, mine, data } of conflicts)
      this.notes.push({ kind: 'front', id: '', what: key, mine, data });
  }

  /** The side to take on the slide of a unit, if the person said. */
  side(unit: Node): 'mine' | 'new' | undefined {
    return takes(this.take, slideOf(unit)?.shell.id ?? '');
  }

  /** Whether a slide is to be made as generated. */
  private remade(slide: Node | undefined): boolean {
    return this.take?.side === 'new' && this.take.slide !== undefined && slide?.shell.id === this.take.slide;
  }

  /** Merges a slide of the person's; false where it goes. */
  private slide(slide: Node): boolean {
    const before = slide.base;
    if (!before) return true;
    const now = this.heirs.get(before);
    if (!now) return this.splits.fallen(slide) ?? this.goneSlide(slide, before);
    this.link(now, slide);
    const classes = [before, now].map(each => classOf(each)[0] ?? '');
    const verdict = this.splits.verdict(before);
    if (verdict || classes[0] !== classes[1]) otherExhibit(this, before, now, slide, verdict);
    slide.children = slide.children.filter(child => this.unit(child));
    slide.children = this.ordered(now, slide.children);
    return true;
  }

  link(now: Node, out: Node): void {
    this.out.set(now, out);
    out.base = this.fresh.get(now)!;
    // It is merged with that: nothing looks at it twice.
    this.handled.add(out.base);
  }

  /** Merges a unit of the person's; false where it goes. */
  unit(unit: Node): boolean {
    const before = unit.base;
    if (before && this.handled.has(before)) return true;
    const now = before && this.heirs.get(before);
    if (before && !now) return this.goneUnit(unit, before);
    if (before && now) {
      if (this.splits.follows(unit)) this.link(now, unit);
      else if (unit.type === 'table' && columnsOf(before) !== columnsOf(now))
        return otherColumns(this, before, now, unit);
      else {
        this.link(now, unit);
        this.leaves(before, now, unit);
        this.shell(before, now, unit);
      }
    }
    if (isContainer(unit)) {
      unit.children = unit.children.filter(child => this.unit(child));
      if (now && !this.splits.holds(now)) unit.children = this.ordered(now, unit.children);
    }
    return true;
  }

  /** Lines and cells one by one where all three sides have as many, else the unit whole. */
  private leaves(before: Node, now: Node, unit: Node): void {
    const { length } = unit.leaves;
    const fresh = this.fresh.get(now)!;
    const side = this.side(unit);
    if (this.remade(slideOf(unit))) {
      if (!sameNode({ ...unit, children: [] }, { ...now, children: [] })) this.replaced = true;
      if (length === now.leaves.length)
        unit.leaves = unit.leaves.map((leaf, at) => ({
          ...leaf,
          context: now.leaves[at]!.context,
          spans: now.leaves[at]!.spans,
        }));
      else unit.leaves = now.leaves;
      return;
    }
    if (length === before.leaves.length && length === now.leaves.length) {
      const merged = unit.leaves.map((leaf, at) =>
        this.leaf(unit, before.leaves[at]!, now.leaves[at]!, leaf),
      );
      unit.leaves = merged.map(({ leaf, conflict }, at) =>
        conflict && side === 'new' ? now.leaves[at]! : leaf,
      );
      merged.forEach(({ conflict }, at) => {
        if (!conflict) return;
        if (side) this.replaced ||= side === 'new';
        else {
          fresh.leaves = fresh.leaves.map((leaf, each) => (each === at ? before.leaves[at]! : leaf));
          this.conflict(unit, at, wordsOf({ ...unit, leaves: [now.leaves[at]!], children: [] }));
        }
      });
      return;
    }
    const [was, is, own] = [before, now, unit].map(each => canonOf({ ...each, children: [] }));
    if (was === is || own === is) return;
    if (own === was || side === 'new') {
      unit.leaves = now.leaves;
      if (own !== was) this.replaced = true;
    } else if (side !== 'mine') {
      fresh.leaves = before.leaves;
      this.conflict(unit, undefined, wordsOf({ ...now, children: [] }));
    }
  }

  private leaf(unit: Node, before: Leaf, now: Leaf, own: Leaf) {
    if (unit.role === 'directive _class') return mergeClass(before, now, own);
    return unit.role === 'claim' ? mergeClaim(before, now, own) : mergeLeaf(before, now, own);
  }

  conflict(unit: Node, leaf: number | undefined, data: string): void {
    const own = leaf === undefined ? unit : { ...unit, leaves: [unit.leaves[leaf]!], children: [] };
    this.notes.push({
      kind: 'conflict',
      at: unit,
      ...(leaf === undefined ? {} : { leaf }),
      id: slideOf(unit)?.shell.id ?? '',
      what: nameOf(unit),
      mine: wordsOf(own),
      data,
    });
  }

  /** A picture's file, a table's alignment, a list's numbers: the data's where the person left them alone. */
  private shell(before: Node, now: Node, unit: Node): void {
    const [was, is, own] = [before.shell, now.shell, unit.shell];
    if (unit.type === 'picture' && was.src !== is.src && own.src === was.src) {
      unit.shell = { ...own, src: is.src! };
      unit.leaves = unit.leaves.map((leaf, at) => ({ ...leaf, after: now.leaves[at]!.after }));
    }
    const aligned = (align = '') => align.replace(/[ \n]/g, '').replace(/-+/g, '-');
    if (
      unit.type === 'table' &&
      aligned(was.align) !== aligned(is.align) &&
      aligned(own.align) === aligned(was.align)
    )
      unit.shell = { ...own, align: is.align! };
  }

  /** Makes a unit of the merged deck what the data has, in its place. */
  become(now: Node, unit: Node): void {
    const made = this.made(now);
    this.out.set(now, unit);
    Object.assign(unit, { leaves: made.leaves, children: made.children, shell: made.shell, base: made.base });
    for (const child of unit.children) child.parent = unit;
  }

  /** A copy of what the data has, tied to base. */
  made(now: Node): Node {
    return copy(now, (from, to) => {
      to.base = this.fresh.get(from)!;
      this.handled.add(to.base);
      // A row that stands on another part already is not made twice.
      if (!this.out.has(from)) this.out.set(from, to);
    });
  }

  untouched(unit: Node, before: Node): boolean {
    return sameNode(unit, before) && unit.children.every(child => child.base !== undefined);
  }

  /** The data has this unit no longer: it goes if the person left it alone, else it is kept and said. */
  private goneUnit(unit: Node, before: Node): boolean {
    if (this.untouched(unit, before)) {
      // Rows that the data put elsewhere come from there, as new ones.
      for (const child of before.children) {
        const heir = this.heirs.get(child);
        if (heir) this.was.delete(heir);
      }
      return false;
    }
    const side = this.side(unit);
    if (side === 'new') return this.onlyOwn(unit);
    if (side === 'mine') {
      for (const each of walk(unit)) delete each.base;
      return true;
    }
    this.keepInBase(before);
    this.notes.push({
      kind: 'kept unit',
      at: unit,
      id: slideOf(unit)?.shell.id ?? '',
      what: nameOf(unit),
      mine: wordsOf(unit),
    });
    return true;
  }

  /** What is left of a unit that gives way: the person's own units in it. */
  private onlyOwn(unit: Node): boolean {
    this.replaced = true;
    unit.children = unit.children.filter(child => !child.base);
    delete unit.base;
    return unit.children.length > 0;
  }

  goneSlide(slide: Node, before: Node): boolean {
    if (this.untouched(slide, before)) return false;
    const side = takes(this.take, slide.shell.id ?? '');
    if (side === 'new') return this.onlyOwn(slide);
    if (side === 'mine') {
      for (const each of walk(slide)) delete each.base;
      return true;
    }
    this.keepInBase(before);
    this.notes.push({ kind: 'kept slide', at: slide, id: slide.shell.id ?? '', what: 'the slide' });
    return true;
  }

  /** An old unit stays in base, after its nearest predecessor there. */
  keepInBase(before: Node): void {
    const parent = before.parent!;
    const heir = parent.type === 'deck' ? this.data : this.heirs.get(parent);
    const slot = heir && (heir === this.data ? this.next : this.fresh.get(heir));
    if (!slot) return;
    const at = parent.children.indexOf(before);
    const nows = (list: readonly Node[]) =>
      list.map(each => {
        const now = this.heirs.get(each);
        return now ? this.fresh.get(now) : each;
      });
    insertNear(
      slot.children,
      before,
      nows(parent.children.slice(0, at)),
      nows(parent.children.slice(at + 1)),
    );
    // Its place among the old units is still asked for, so the parent is told at the end.
    this.kept.push([before, slot]);
  }

  private readonly kept: [Node, Node][] = [];

  /** Units in the data's order where only the data moved. */
  ordered(now: Node, units: readonly Node[]): Node[] {
    const places = new Map<Node, [number, number]>();
    now.children.forEach((child, at) => {
      const [unit, before] = [this.out.get(child), this.was.get(child)];
      if (unit && before?.parent) places.set(unit, [before.parent.children.indexOf(before), at]);
    });
    return followMoves(
      units,
      unit => places.get(unit)?.[0] ?? -1,
      unit => places.get(unit)?.[1] ?? -1,
    );
  }

  private newSlides(): void {
    for (const slide of this.data.children) if (!this.out.has(slide)) this.newSlide(slide);
  }

  private newSlide(slide: Node): void {
    const before = this.was.get(slide);
    if (this.splits.heldBack(slide)) return;
    if (before && !this.remade(slide)) {
      if (!sameNode(before, slide)) this.missing(slide, undefined);
      return;
    }
    const twin = this.mine.children.find(each => !each.base && canonOf(each) === canonOf(slide));
    if (twin) this.tie(slide, twin);
    else this.place(this.made(slide), this.data, slide, this.mine);
  }

  /** What the person typed and the data now brings is one thing. */
  private tie(now: Node, own: Node): void {
    this.link(now, own);
    now.children.forEach((child, at) => {
      const twin = own.children[at];
      if (twin && twin.role === child.role) this.tie(child, twin);
    });
  }

  private newUnits(now: Node, out: Node): void {
    for (const child of now.children) {
      const there = this.out.get(child);
      if (this.handled.has(child) || this.splits.dealt(child)) continue;
      if (!there) this.newUnit(child, now, out);
      else if (isContainer(child)) this.newUnits(child, there);
    }
  }

  private newUnit(child: Node, now: Node, out: Node): void {
    const before = this.was.get(child);
    if (before && !this.remade(slideOf(now))) {
      if (!sameNode(before, child)) this.missing(child, out);
      return;
    }
    const own = out.children.filter(each => !each.base && each.role === child.role);
    const twin = own.find(each => canonOf(each) === canonOf(child));
    if (twin) this.tie(child, twin);
    else if (own[0] && child.type === 'note') {
      this.link(child, own[0]);
      this.newUnits(child, own[0]);
    } else if (own[0] && isSingle(child)) this.rival(child, own[0]);
    else this.place(this.made(child), now, child, out);
  }

  /** A unit that a slide has once, brought by the data where the person put their own: a conflict without a base. */
  private rival(now: Node, own: Node): void {
    const side = this.side(own);
    if (side === 'new') {
      this.replaced = true;
      this.become(now, own);
      return;
    }
    if (side === 'mine') {
      this.link(now, own);
      return;
    }
    const fresh = this.fresh.get(now)!;
    fresh.parent!.children = fresh.parent!.children.filter(each => each !== fresh);
    this.conflict(own, undefined, wordsOf(now));
  }

  /** The person removed this, and its data changed: it stays out. */
  missing(now: Node, out: Node | undefined): void {
    const slide = slideOf(out ?? now)?.shell.id ?? '';
    const common = { id: slide, what: nameOf(now), data: out ? wordsOf(now) : claimOf(now) };
    this.notes.push(
      out ? { ...common, kind: 'removed unit', at: out } : { ...common, kind: 'removed slide' },
    );
  }

  /** Puts a new unit after its nearest predecessor, wherever the person has that. */
  private place(made: Node, now: Node, child: Node, out: Node): void {
    this.splits.emptied(child, made);
    const at = now.children.indexOf(child);
    const outs = (list: readonly Node[]) => list.map(each => this.out.get(each));
    const before = outs(now.children.slice(0, at));
    const nearest = before.findLast(
      each => each?.parent?.children.includes(each) && each.parent.type === out.type,
    );
    const home = nearest?.parent ?? out;
    insertNear(home.children, made, before, outs(now.children.slice(at + 1)));
    made.parent = home;
  }

  /** Parts of a split in the data and in base, by number. */
  parts(deck: Node, group: string): Node[] {
    return deck.children
      .filter(slide => slide.shell.id && groupOf(slide) === group)
      .sort((a, b) => (a.shell.split?.part ?? 1) - (b.shell.split?.part ?? 1));
  }

  /** Tells everything in the new base who its parent is, and the merged deck what of it is in base still. */
  private settle(): void {
    for (const [before, slot] of this.kept) before.parent = slot;
    const standing = new Set(walk(this.next));
    for (const each of standing) adopt(each);
    for (const each of walk(this.mine)) {
      if (!each.base || standing.has(each.base)) continue;
      const heir = this.heirs.get(each.base);
      const fresh = heir && this.fresh.get(heir);
      if (fresh && standing.has(fresh)) each.base = fresh;
      else delete each.base;
    }
  }
}
