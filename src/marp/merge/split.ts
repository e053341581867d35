/**
 * Split slides: only their rows are joined, in order of part number wherever the parts stand. The parts stay slides;
 * their breaks are the person's as long as the rows are the person's own sequence, else the rows are dealt anew.
 */
import { cutPart, putPart, sameClaim } from './leaf.ts';
import type { Merge } from './merge.ts';
import { canonOf, classOf, columnsOf, type Node, node, sameNode, walk } from './node.ts';
import { followMoves, insertNear } from './order.ts';
import { groupOf } from './pair.ts';
import { takes } from './take.ts';
import { isExhibit, isLeftAlone, isToday, type Verdict } from './whole.ts';

/** One exhibit over several slides. */
interface Split {
  /** Parts today, in base, and the person's, by number. */
  readonly data: readonly Node[];
  readonly base: readonly Node[];
  readonly mine: readonly Node[];
  /** Whether a part stays that a falling one can hand its words to. */
  readonly lands: boolean;
  /** The person's rows before the merge, joined. */
  readonly rows: readonly Node[];
  /** Where the exhibit is another kind of thing now: whose stands, on all parts. Its rows are not dealt then. */
  readonly verdict: Verdict | undefined;
  /** Rows of parts that fall away, by the part of base. */
  readonly fallen: Map<Node, Node[]>;
  /** A person's own words of parts that fall away. */
  readonly handed: Node[];
}

const isRow = ({ type }: Node): boolean => type === 'item' || type === 'row';
const rowsOf = (holder: Node | undefined): Node[] => holder?.children.filter(isRow) ?? [];

/** The list or table whose rows are dealt over the parts. */
const holderOf = (part: Node): Node | undefined =>
  part.children.find(child => (child.type === 'list' || child.type === 'table') && isExhibit(child));

const claimIn = (slide: Node | undefined): Node | undefined =>
  slide?.children.find(child => child.role === 'claim');

export class Splits {
  private readonly merge: Merge;
  private readonly splits: Split[] = [];
  private readonly holders = new Set<Node>();
  private readonly rows = new Set<Node>();
  private readonly followers = new Set<Node>();

  constructor(merge: Merge) {
    this.merge = merge;
    const groups = new Set(merge.data.children.map(groupOf).filter(Boolean));
    for (const group of groups) {
      const [data, base] = [merge.parts(merge.data, group), merge.parts(merge.base, group)];
      if (data.length < 2 && (base.length < 2 || !data.length)) continue;
      this.add(data, base);
    }
  }

  private add(data: Node[], base: Node[]): void {
    const mine = base.flatMap(part => this.merge.mine.children.filter(slide => slide.base === part));
    const rows = mine.flatMap(slide => rowsOf(this.held(slide)));
    const lands = mine.some(slide => this.merge.heirs.has(slide.base!));
    const verdict = this.judge(data, base, mine);
    this.splits.push({ data, base, mine, lands, rows, verdict, fallen: new Map(), handed: [] });
    for (const part of data) {
      const holder = holderOf(part);
      if (holder && !verdict) this.holders.add(holder);
      if (!verdict) for (const row of rowsOf(holder)) this.rows.add(row);
    }
    if (verdict) this.asOne(data, base);
    const [first, ...others] = mine;
    const [lead, leadBase] = [claimIn(first), claimIn(base[0])];
    if (!lead || !leadBase || first?.base !== base[0]) return;
    const reworded = !sameClaim(lead.leaves[0]!, leadBase.leaves[0]!);
    for (const part of others) {
      const claim = claimIn(part);
      if (!claim?.base) continue;
      const alone = sameClaim(claim.leaves[0]!, claim.base.leaves[0]!);
      const followed = lead.written && sameClaim(claim.leaves[0]!, lead.written.leaves[0]!);
      if (alone ? reworded : followed) this.followers.add(claim);
    }
  }

  /** Rows of exhibits that stand or go as one have no heirs: where a person carried one elsewhere it is theirs. */
  private asOne(data: readonly Node[], base: readonly Node[]): void {
    const { was, heirs, handled } = this.merge;
    for (const row of data.flatMap(part => rowsOf(holderOf(part)))) {
      const before = was.get(row);
      if (before) heirs.delete(before);
      was.delete(row);
    }
    for (const block of base.flatMap(part => part.children.filter(isExhibit)))
      for (const each of walk(block)) handled.add(each);
  }

  /** Whose exhibit stands where the data made it another kind of thing. A part that the person removed is no edit of it. */
  private judge(data: readonly Node[], base: readonly Node[], mine: readonly Node[]): Verdict | undefined {
    const [was, now] = [base, data].map(parts => ({
      part: parts[0],
      holder: parts[0] && holderOf(parts[0]),
    }));
    if (!was?.part || !now?.part) return undefined;
    const sameThing =
      classOf(was.part)[0] === classOf(now.part)[0] &&
      was.holder?.type === now.holder?.type &&
      (!was.holder || columnsOf(was.holder) === columnsOf(now.holder!));
    if (sameThing) return undefined;
    const { heirs, take } = this.merge;
    const untouched = mine.every(slide => isLeftAlone(this.merge, slide, slide.base!));
    const today = mine.every(slide => {
      const heir = heirs.get(slide.base!);
      return heir && data.length === base.length && isToday(slide, slide.base!, heir);
    });
    const sides = mine.map(slide => takes(take, slide.shell.id ?? ''));
    if (untouched || today || sides.includes('new')) return 'data';
    return sides.includes('mine') ? 'mine' : 'conflict';
  }

  /** Whose exhibit stands on a part of a split that became another kind of thing. */
  verdict(before: Node): Verdict | undefined {
    return this.splits.find(each => each.base.includes(before))?.verdict;
  }

  /** A new part whose exhibit waits until a conflict is settled, or that the person's exhibit leaves no room for. */
  heldBack(now: Node): boolean {
    const split = this.splits.find(each => each.data.includes(now));
    // Parts that the person removed are left to the common rule.
    if (!split?.verdict || split.verdict === 'data' || this.merge.was.has(now)) return false;
    if (split.verdict === 'conflict') {
      const { next, fresh } = this.merge;
      next.children = next.children.filter(each => each !== fresh.get(now));
    }
    return true;
  }

  /** The person's list or table of a part. */
  private held(slide: Node): Node | undefined {
    const holder = slide.base && holderOf(slide.base);
    return holder && slide.children.find(child => child.base === holder);
  }

  /** Whether a claim is a further part's that says what part one says. */
  follows(unit: Node): boolean {
    return this.followers.has(unit);
  }

  /** Whether today's list or table deals its rows over parts. */
  holds(now: Node): boolean {
    return this.holders.has(now);
  }

  /** Whether a row of today's is placed by `deal`. */
  dealt(now: Node): boolean {
    return this.rows.has(now);
  }

  /** A part that is new comes without rows: they are dealt. */
  emptied(now: Node, made: Node): void {
    const found = walk(now).filter(each => this.holders.has(each));
    for (const holder of found) {
      const there = walk(made).find(each => this.merge.out.get(holder) === each);
      if (!there) continue;
      for (const row of rowsOf(holder))
        if (there.children.includes(this.merge.out.get(row)!)) this.merge.out.delete(row);
      there.children = there.children.filter(child => !isRow(child));
    }
  }

  /** A part that the data no longer has: its rows are dealt, its own words go to the last part. Not a part: nothing. */
  fallen(slide: Node): boolean | undefined {
    const split = this.splits.find(each => each.base.includes(slide.base!));
    if (!split?.lands) return undefined;
    if (split.verdict === 'conflict') {
      this.merge.keepInBase(slide.base!);
      return true;
    }
    if (split.verdict === 'mine') return undefined;
    const holder = this.held(slide);
    const replaced = (child: Node) => split.verdict && child.base && isExhibit(child.base);
    if (!split.verdict)
      split.fallen.set(
        slide.base!,
        rowsOf(holder).filter(row => this.merge.unit(row)),
      );
    for (const child of slide.children)
      if (child !== holder && !replaced(child)) split.handed.push(...this.own(child));
    return false;
  }

  /** What of a block is the person's own words. */
  private own(block: Node): Node[] {
    const { base } = block;
    if (base && (this.followers.has(block) || sameNode(block, base))) return [];
    if (block.role === 'directive _class') return [];
    if (block.type === 'note') {
      const said = block.children.filter(each => !each.base || !sameNode(each, each.base));
      if (!said.length) return [];
      block.children = said;
    }
    for (const each of walk(block)) delete each.base;
    if (block.role !== 'claim' && block.type !== 'directive') return [block];
    const leaf = { ...cutPart(block.leaves[0]!).leaf, before: '', after: '', context: 'text' as const };
    return [node('paragraph', 'paragraph', { leaves: [leaf] })];
  }

  /** Joins, merges and deals the rows of all splits. */
  deal(): void {
    for (const split of this.splits) {
      if (!split.verdict) this.dealRows(split);
      const last = split.data.map(part => this.merge.out.get(part)).findLast(Boolean);
      if (!last) continue;
      const notes = last.children.findIndex(child => child.type === 'note');
      last.children.splice(notes < 0 ? last.children.length : notes, 0, ...split.handed);
      for (const each of split.handed) each.parent = last;
    }
  }

  private dealRows(split: Split): void {
    const { out, was } = this.merge;
    const homes = split.data.map(part => out.get(holderOf(part)!));
    if (!homes.some(Boolean)) return;
    const nowRows = split.data.flatMap(part => rowsOf(holderOf(part)));
    const oldRows = split.base.flatMap(part => rowsOf(holderOf(part)));
    const leads = new Set<Node>();
    let rows = split.mine.flatMap(slide => {
      const found = split.fallen.get(slide.base!) ?? rowsOf(this.heldNow(slide));
      // The person's own row at a part's beginning goes with the row after it.
      for (const row of found.slice(
        0,
        Math.max(
          0,
          found.findIndex(each => each.base),
        ),
      ))
        leads.add(row);
      return found;
    });
    const nowOf = new Map(nowRows.flatMap(row => (out.has(row) ? [[out.get(row)!, row] as const] : [])));
    rows = followMoves(
      rows,
      row => (nowOf.has(row) && was.has(nowOf.get(row)!) ? oldRows.indexOf(was.get(nowOf.get(row)!)!) : -1),
      row => (nowOf.has(row) ? nowRows.indexOf(nowOf.get(row)!) : -1),
    );
    this.addRows(split, nowRows, rows, nowOf);
    if (this.keepsBreaks(split, rows, nowOf)) return;
    this.spread(split, homes, rows, nowOf, leads);
    this.withoutEmpty(split, homes);
  }

  private heldNow(slide: Node): Node | undefined {
    return slide.children.find(child =>
      [...this.holders].some(holder => this.merge.out.get(holder) === child),
    );
  }

  private addRows(split: Split, nowRows: readonly Node[], rows: Node[], nowOf: Map<Node, Node>): void {
    const { out, was } = this.merge;
    nowRows.forEach((row, at) => {
      if (out.has(row)) return;
      const before = was.get(row);
      const holder = row.parent!;
      const slide = out.get(holder.parent!) ?? split.mine[0];
      if (before) {
        if (!sameNode(before, row) && slide) this.merge.missing(row, slide);
        return;
      }
      if (!out.has(holder) && was.has(holder)) {
        if (slide) this.merge.missing(row, slide);
        return;
      }
      const twin = rows.find(each => !each.base && canonOf(each) === canonOf(row));
      if (twin) this.merge.link(row, twin);
      const made = twin ?? this.merge.made(row);
      nowOf.set(made, row);
      if (twin) return;
      const outs = (list: readonly Node[]) => list.map(each => out.get(each));
      insertNear(rows, made, outs(nowRows.slice(0, at)), outs(nowRows.slice(at + 1)));
    });
  }

  /** Whether the rows are the person's own sequence, in parts that neither side wants otherwise. */
  private keepsBreaks(split: Split, rows: readonly Node[], nowOf: ReadonlyMap<Node, Node>): boolean {
    if (split.data.length !== split.base.length || split.fallen.size) return false;
    if (rows.length !== split.rows.length || rows.some((row, at) => row !== split.rows[at])) return false;
    const partIn = (row: Node, parts: readonly Node[]) =>
      parts.findIndex(part => holderOf(part) === row.parent);
    const shared = rows.flatMap(row => {
      const now = nowOf.get(row);
      const before = now && this.merge.was.get(now);
      return now && before ? [{ row, now, before }] : [];
    });
    const mineChanged = shared.some(({ row, before }) => {
      const slide = row.parent?.parent?.base;
      return this.partOfFresh(split, slide) !== partIn(before, split.base);
    });
    return (
      mineChanged || shared.every(({ now, before }) => partIn(now, split.data) === partIn(before, split.base))
    );
  }

  private partOfFresh(split: Split, fresh: Node | undefined): number {
    return split.data.findIndex(part => this.merge.fresh.get(part) === fresh);
  }

  /** Deals rows to the parts, as many of today's to each as the data gives it. */
  private spread(
    split: Split,
    homes: readonly (Node | undefined)[],
    rows: readonly Node[],
    nowOf: ReadonlyMap<Node, Node>,
    leads: ReadonlySet<Node>,
  ): void {
    const partOf = (row: Node): number => {
      let part = split.data.findIndex(each => holderOf(each) === nowOf.get(row)!.parent);
      while (part > 0 && !homes[part]) part--;
      return homes[part] ? part : homes.findIndex(Boolean);
    };
    const counts = homes.map(() => 0);
    for (const row of rows) if (nowOf.has(row)) counts[partOf(row)]!++;
    const dealt: Node[][] = homes.map(() => []);
    let part = Math.max(0, homes.findIndex(Boolean));
    let waiting: Node[] = [];
    for (const row of rows) {
      if (!nowOf.has(row)) {
        if (leads.has(row)) waiting.push(row);
        else dealt[part]!.push(...waiting.splice(0), row);
        continue;
      }
      while (counts[part] === 0 && part < counts.length - 1) part++;
      counts[part]!--;
      dealt[part]!.push(...waiting, row);
      waiting = [];
    }
    dealt[part]!.push(...waiting);
    homes.forEach((home, at) => {
      if (!home) return;
      home.children = [...home.children.filter(child => !isRow(child)), ...dealt[at]!];
      for (const row of dealt[at]!) row.parent = home;
    });
  }

  /** A new part for which the person's removals left no row stays out. */
  private withoutEmpty(split: Split, homes: readonly (Node | undefined)[]): void {
    split.data.forEach((part, at) => {
      const slide = this.merge.out.get(part);
      if (!slide || split.mine.includes(slide) || !homes[at] || rowsOf(homes[at]).length) return;
      const { mine } = this.merge;
      mine.children = mine.children.filter(each => each !== slide);
      for (const each of walk(part)) this.merge.out.delete(each);
    });
  }

  /** A part that is new or left alone takes part one's claim. */
  claims(): void {
    const { out, fresh } = this.merge;
    for (const split of this.splits) {
      const lead = claimIn(out.get(split.data[0]!));
      const asData = claimIn(split.data[0]);
      if (!lead || !asData || split.data.length < 2) continue;
      const reworded = !sameClaim(lead.leaves[0]!, asData.leaves[0]!);
      for (const part of split.data.slice(1)) {
        const claim = claimIn(out.get(part));
        const now = claimIn(part);
        if (!claim || !now || claim.base !== fresh.get(now)) continue;
        const isNew = !split.mine.includes(out.get(part)!);
        if (!this.followers.has(claim) && !(isNew && reworded)) continue;
        const said = cutPart(lead.leaves[0]!).leaf;
        claim.leaves = [putPart({ ...claim.leaves[0]!, spans: said.spans }, cutPart(now.leaves[0]!).ending)];
      }
    }
  }
}
