/**
 * Pairing: which unit of one deck is which of another. A person's deck is paired with what was last written, what was
 * last generated with today's data; both by the same rules.
 */
import { common, dice, inOrder } from './likeness.ts';
import { canonOf, foldedOf, isContainer, isSingle, linesOf, type Node, walk } from './node.ts';

/** From a node of the newer deck to its partner in the older one. */
export type Pairs = Map<Node, Node>;

/** Slides that share their rows, in both decks. */
interface Group {
  readonly old: Node[];
  readonly now: Node[];
}

/** By what two units are compared: words as they stand, or references by name. */
type Reading = (unit: Node) => string;

const plain = (text: string): string => text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
const standing: Reading = unit => plain(foldedOf(unit));
const named: Reading = unit => plain(canonOf(unit));

/** A reading that is worked out once a node. */
function once(reading: Reading): Reading {
  const known = new Map<Node, string>();
  return unit => {
    let text = known.get(unit);
    if (text === undefined) {
      text = reading(unit);
      known.set(unit, text);
    }
    return text;
  };
}

const wordsIn = (text: string): string[] =>
  text.match(
    /[\u3040-\u309f\u3400-\u9fff\uf900-\ufaff]|[\u30a0-\u30ff]+|(?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{M}\d])+|\ue000[^\ue001]*\ue001/gu,
  ) ?? [];

/** Pairs a person's slides and units with those that were written; `group` tells slides that share their rows. */
export function pairWithWritten(written: Node, mine: Node, group: (writtenSlide: Node) => string): Pairs {
  const pairs: Pairs = new Map();
  const read = once(standing);
  pairSlides(written.children, mine.children, pairs);
  const groups = new Map<string, Group>();
  for (const slide of written.children) addTo(groups, group(slide)).old.push(slide);
  for (const slide of mine.children) {
    const partner = pairs.get(slide);
    if (partner) addTo(groups, group(partner)).now.push(slide);
  }
  for (const { old, now } of groups.values()) pairGroup(old, now, pairs, read);
  return pairs;
}

/** Pairs today's slides and units with those of base, references by name: slides by id, units by key first. */
export function pairWithBase(base: Node, generated: Node): Pairs {
  const pairs: Pairs = new Map();
  const read = once(named);
  const byId = new Map<string, Node>();
  for (const slide of base.children) if (!byId.has(slide.shell.id!)) byId.set(slide.shell.id!, slide);
  for (const slide of generated.children) {
    const partner = byId.get(slide.shell.id!);
    if (partner && slide.shell.id) pairs.set(slide, partner);
  }
  const groups = new Map<string, Group>();
  for (const slide of base.children) addTo(groups, groupOf(slide)).old.push(slide);
  for (const slide of generated.children) addTo(groups, groupOf(slide)).now.push(slide);
  for (const { old, now } of groups.values()) pairGroup(old, now, pairs, read, true);
  return pairs;
}

/** The first part's id: parts of a split share their rows. */
export const groupOf = (slide: Node): string => slide.shell.split?.first ?? slide.shell.id ?? '';

function addTo(groups: Map<string, Group>, name: string): Group {
  const group = groups.get(name) ?? { old: [], now: [] };
  groups.set(name, group);
  return group;
}

/** Slides by id, of several with one id the one most like; those without a known id by half of their lines. */
function pairSlides(old: readonly Node[], now: readonly Node[], pairs: Pairs): void {
  const known = new Map<Node, string[]>();
  const lines = (slide: Node) => {
    const found = known.get(slide) ?? linesOf(slide);
    known.set(slide, found);
    return found;
  };
  const free = new Set(old);
  const take = (slide: Node, partner: Node) => {
    pairs.set(slide, partner);
    free.delete(partner);
  };
  const ids = new Set(old.map(slide => slide.shell.id).filter(Boolean));
  for (const id of ids) {
    const olds = old.filter(slide => slide.shell.id === id);
    const nows = now.filter(slide => slide.shell.id === id);
    if (olds.length === 1 && nows.length === 1) {
      take(nows[0]!, olds[0]!);
      continue;
    }
    const scored = nows.flatMap((slide, i) =>
      olds.map((partner, j) => ({
        slide,
        partner,
        like: dice(lines(partner), lines(slide)),
        apart: Math.abs(i - j),
        at: i,
      })),
    );
    scored.sort((a, b) => b.like - a.like || a.apart - b.apart || a.at - b.at);
    for (const { slide, partner } of scored) if (!pairs.has(slide) && free.has(partner)) take(slide, partner);
  }
  const strangers = now.filter(slide => !pairs.has(slide) && !ids.has(slide.shell.id!));
  const scored = strangers.flatMap((slide, i) =>
    [...free].map((partner, j) => {
      const [a, b] = [lines(partner), lines(slide)];
      const smaller = Math.min(a.length, b.length);
      const like = smaller ? common(a, b) / smaller : 0;
      return { slide, partner, like, all: dice(a, b), apart: Math.abs(i - j) };
    }),
  );
  scored.sort((a, b) => b.like - a.like || b.all - a.all || a.apart - b.apart);
  for (const { slide, partner, like } of scored) {
    if (like >= 0.5 && !pairs.has(slide) && free.has(partner)) take(slide, partner);
  }
}

/** Units of slides that belong together: rows over all of them, everything else slide by slide. */
function pairGroup(
  old: readonly Node[],
  now: readonly Node[],
  pairs: Pairs,
  read: Reading,
  keys = false,
): void {
  for (const role of ['item', 'row']) {
    const all = (slides: readonly Node[]) => slides.flatMap(slide => within(slide, role));
    pairUnits(all(old), all(now), pairs, read, keys);
  }
  for (const slide of now) {
    const partner = pairs.get(slide);
    if (!partner) continue;
    pairUnits(within(partner, 'said'), within(slide, 'said'), pairs, read, false);
    pairContainers(partner, slide, pairs, keys);
    // Lists and tables stand paired by now: what was above one is not looked for below it.
    pairUnits(partner.children, slide.children, pairs, read, keys);
  }
}

const within = (slide: Node, role: string): Node[] => walk(slide).filter(each => each.role === role);

/** Lists, tables and notes by most of their rows, then by key, then in order. */
function pairContainers(old: Node, now: Node, pairs: Pairs, keys: boolean): void {
  const free = new Set(old.children.filter(isContainer));
  const open = new Set(now.children.filter(isContainer));
  const take = (each: Node, partner: Node | undefined) => {
    if (!partner || !free.has(partner) || partner.type !== each.type) return;
    pairs.set(each, partner);
    free.delete(partner);
    open.delete(each);
  };
  const votes = [...open].flatMap(each =>
    [...free].map(partner => ({
      each,
      partner,
      count: each.children.filter(child => pairs.get(child)?.parent === partner).length,
    })),
  );
  votes.sort((a, b) => b.count - a.count);
  for (const { each, partner, count } of votes) if (count && open.has(each)) take(each, partner);
  if (keys)
    for (const each of [...open])
      take(
        each,
        [...free].find(partner => partner.key === each.key),
      );
  for (const each of [...open])
    take(
      each,
      [...free].find(partner => partner.type === each.type),
    );
  for (const each of now.children) {
    const partner = pairs.get(each);
    if (each.type !== 'table' || !partner) continue;
    const [head, was] = [each, partner].map(table => table.children.find(child => child.type === 'heads'));
    if (head && was) pairs.set(head, was);
  }
}

/**
 * Units of two sequences: singles by role; equal ones in order, then moved; likeness of words of a half; in a gap of
 * one against one a quarter, for a note, paragraph or quote any.
 */
export function pairUnits(
  olds: readonly Node[],
  nows: readonly Node[],
  pairs: Pairs,
  read: Reading,
  keys: boolean,
): void {
  const taken = new Set(nows.filter(each => pairs.has(each)));
  const before = new Set([...taken].map(each => pairs.get(each)));
  const free = new Set(olds.filter(each => !before.has(each) && !isContainer(each)));
  const take = (each: Node, partner: Node) => {
    pairs.set(each, partner);
    free.delete(partner);
    taken.add(each);
  };
  const open = () => nows.filter(each => !taken.has(each) && !isContainer(each));
  const left = () => olds.filter(each => free.has(each));
  for (const each of nows) {
    if (!isSingle(each)) continue;
    const partner = left().find(other => other.role === each.role);
    if (partner) take(each, partner);
  }
  const sign = (each: Node) => `${each.role}|${read(each)}`;
  if (keys) {
    const exact = new Map(left().map(each => [`${each.key}|${sign(each)}`, each]));
    for (const each of open()) {
      const partner = exact.get(`${each.key}|${sign(each)}`);
      if (partner && free.has(partner)) take(each, partner);
    }
  }
  const [a, b] = [left(), open()];
  for (const [i, j] of inOrder(a.map(sign), b.map(sign))) take(b[j]!, a[i]!);
  for (const each of open()) {
    const partner = left().find(other => sign(other) === sign(each));
    if (partner) take(each, partner);
  }
  if (!free.size || taken.size === nows.length) return;
  const words = new Map([...left(), ...open()].map(each => [each, wordsIn(read(each))]));
  const like = (each: Node, other: Node) => dice(words.get(each)!, words.get(other)!);
  const scored = open().flatMap((each, i) =>
    left()
      .map((other, j) => ({ each, other, apart: Math.abs(i - j), key: keys && each.key === other.key }))
      .filter(({ other }) => other.role === each.role && !isSingle(each))
      .map(pair => ({ ...pair, like: like(pair.each, pair.other) })),
  );
  scored.sort((x, y) => Number(y.key) - Number(x.key) || y.like - x.like || x.apart - y.apart);
  for (const { each, other, like: score, key } of scored) {
    if (score < (key ? 0.25 : 0.5)) continue;
    if (free.has(other) && !taken.has(each)) take(each, other);
  }
  for (const each of open()) {
    const other = loneInGap(each, olds, nows, pairs, free, taken);
    if (!other) continue;
    const any = keys ? each.key === other.key : /^(said|paragraph|quote)$/.test(each.role);
    if (any || like(each, other) >= 0.25) take(each, other);
  }
}

/** The one free unit of the same role that stands between the partners of a unit's neighbours, if it is alone too. */
function loneInGap(
  each: Node,
  olds: readonly Node[],
  nows: readonly Node[],
  pairs: Pairs,
  free: ReadonlySet<Node>,
  taken: ReadonlySet<Node>,
): Node | undefined {
  const at = nows.indexOf(each);
  let from = at;
  while (from > 0 && !taken.has(nows[from - 1]!)) from--;
  let to = at + 1;
  while (to < nows.length && !taken.has(nows[to]!)) to++;
  const rivals = nows.slice(from, to).filter(other => other.role === each.role);
  if (rivals.length !== 1) return undefined;
  const start = from > 0 ? olds.indexOf(pairs.get(nows[from - 1]!)!) + 1 : 0;
  const end = to < nows.length ? olds.indexOf(pairs.get(nows[to]!)!) : olds.length;
  const gap = olds
    .slice(start, Math.max(start, end))
    .filter(other => free.has(other) && other.role === each.role);
  return gap.length === 1 ? gap[0] : undefined;
}
