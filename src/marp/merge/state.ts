/**
 * `.generated.json`: what the next merge has to know. Two decks of units, base and written, the facts with their
 * wordings so far, and the charts drawn; one leaf a line, so that versions of it can be compared.
 */
import type { Form } from '../../article/types.ts';
import type { Context, FrontLine, Leaf, Span } from '../tree.ts';
import type { FactMemory, Memory } from './facts.ts';
import { adopt, type Node, type NodeType, node, type Shell, walk } from './node.ts';

const VERSION = 1;

export interface State {
  readonly facts: Memory;
  /** Files under charts/ that factdeck drew. */
  readonly charts: readonly string[];
  /** As generated; in a conflict the old one. */
  readonly base: Node;
  /** deck.md as last written; each node of it tells its unit of base. */
  readonly written: Node;
}

/** A node as it is kept: `t` type, `r` role, `k` key, `b` base's key, `g` gap, `s` shell, `l` leaves, `c` children. */
interface Kept {
  readonly t: NodeType;
  readonly r?: string;
  readonly k?: string;
  readonly b?: string;
  readonly g?: string;
  readonly s?: Shell;
  readonly l?: readonly KeptLeaf[];
  readonly c?: readonly (Kept | string)[];
}

/** Context, marks before, spans, marks after; a reference is [name, form, characters, bare?]. */
type KeptLeaf = readonly [Context, string, readonly (string | KeptReference)[], string];
type KeptReference = readonly [string, Form, string, true?];

const keepSpan = (span: Span): string | KeptReference =>
  typeof span === 'string'
    ? span
    : span.bare
      ? [span.name, span.form, span.chars, true]
      : [span.name, span.form, span.chars];

const readSpan = (span: string | KeptReference): Span => {
  if (typeof span === 'string') return span;
  const [name, form, chars, bare] = span;
  return bare ? { name, form, chars, bare } : { name, form, chars };
};

const keepLeaf = ({ context, before, spans, after }: Leaf): KeptLeaf => [
  context,
  before,
  spans.map(keepSpan),
  after,
];

const readLeaf = ([context, before, spans, after]: KeptLeaf): Leaf => ({
  context,
  before,
  spans: spans.map(readSpan),
  after,
});

/** Full keys of base's units, each once: 'prices list 0'. They are settled when the state is written. */
function keysOf(base: Node): Map<Node, string> {
  const keys = new Map<Node, string>();
  const used = new Set<string>();
  const name = (each: Node, path: string) => {
    let key = path;
    for (let n = 2; used.has(key); n++) key = `${path}~${n}`;
    used.add(key);
    keys.set(each, key);
    for (const child of each.children) name(child, `${key} ${child.key || child.role.replace(' ', '.')}`);
  };
  for (const slide of base.children) name(slide, slide.key || 'slide');
  return keys;
}

/** What of a node is kept, its leaves and children aside. */
function headOf(each: Node, keys: ReadonlyMap<Node, string>, isBase: boolean): Omit<Kept, 'l' | 'c'> {
  const { type, role, key, gap, shell } = each;
  const owner = isBase ? undefined : each.base && keys.get(each.base);
  const told = isBase ? shell : writtenShell(shell);
  return {
    t: type,
    ...(role === type ? {} : { r: role }),
    ...(key && isBase ? { k: key } : {}),
    ...(owner ? { b: owner } : {}),
    ...(gap ? { g: gap } : {}),
    ...(Object.keys(told).length ? { s: sorted(told) } : {}),
  };
}

/** A node as JSON, a leaf a line; of what was written a unit that is base's as it stands is that one's key. */
function lay(each: Node, keys: ReadonlyMap<Node, string>, isBase: boolean, indent: string): string {
  const mirrored = !isBase && isMirror(each) ? keys.get(each.base!) : undefined;
  if (mirrored !== undefined) return JSON.stringify(mirrored);
  const parts = [JSON.stringify(headOf(each, keys, isBase)).slice(1, -1)];
  const { leaves, children } = each;
  const list = (name: string, lines: readonly string[]) =>
    parts.push(
      lines.length > 1 || name === 'c' ? `"${name}":[${opened(lines, indent)}]` : `"${name}":[${lines[0]}]`,
    );
  if (leaves.length)
    list(
      'l',
      leaves.map(leaf => JSON.stringify(keepLeaf(leaf))),
    );
  if (children.length)
    list(
      'c',
      children.map(child => lay(child, keys, isBase, `${indent} `)),
    );
  return `{${parts.join(',')}}`;
}

const opened = (lines: readonly string[], indent: string): string =>
  lines.length ? `\n${lines.map(line => `${indent} ${line}`).join(',\n')}\n${indent}` : '';

const sorted = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) as T;

function restore(kept: Kept | string, owners: ReadonlyMap<string, Node>): Node {
  if (typeof kept === 'string') return mirror(owners.get(kept)!);
  const made = node(kept.t, kept.r ?? kept.t, {
    key: kept.k,
    gap: kept.g ?? '',
    leaves: (kept.l ?? []).map(readLeaf),
    children: (kept.c ?? []).map(child => restore(child, owners)),
    shell: kept.s ?? {},
  });
  const owner = kept.b === undefined ? undefined : owners.get(kept.b);
  if (owner) made.base = owner;
  return made;
}

/** Whether a written unit is its unit of base with all below it, byte for byte. */
function isMirror(each: Node): boolean {
  const { base } = each;
  return (
    base !== undefined &&
    each.role === base.role &&
    each.gap === base.gap &&
    each.leaves.length === base.leaves.length &&
    each.children.length === base.children.length &&
    sameShell(each.shell, base.shell) &&
    each.leaves.every((leaf, at) => leaf === base.leaves[at] || sameBytes(leaf, base.leaves[at]!)) &&
    each.children.every((child, at) => child.base === base.children[at] && isMirror(child))
  );
}

const sameShell = (a: Shell, b: Shell): boolean =>
  (['name', 'level', 'ordered', 'align', 'open', 'close', 'src', 'id'] as const).every(
    key => a[key] === b[key],
  );

const sameBytes = (a: Leaf, b: Leaf): boolean =>
  a.context === b.context &&
  a.before === b.before &&
  a.after === b.after &&
  a.spans.length === b.spans.length &&
  a.spans.every((span, at) => {
    const other = b.spans[at]!;
    if (typeof span === 'string' || typeof other === 'string') return span === other;
    const { name, form, chars, bare } = span;
    return name === other.name && form === other.form && chars === other.chars && bare === other.bare;
  });

/** What a written slide's shell tells: what only the Deck knows is left to base. */
const writtenShell = ({ signature: _, split: __, ...shell }: Shell): Shell => shell;

/** A copy of a unit of base that stands for the same unit as written. */
function mirror(base: Node): Node {
  const made: Node = { ...base, base, children: base.children.map(mirror) };
  delete made.parent;
  delete made.before;
  adopt(made);
  return made;
}

/** The state as the text of `.generated.json`. */
export function printState({ facts, charts, base, written }: State): string {
  const keys = keysOf(base);
  const names = Object.keys(facts).sort();
  const deck = (top: Node, isBase: boolean) => {
    const { front = [], open = '', close = '', end = '' } = top.shell;
    const lines = front.map(({ key, raw }) => JSON.stringify([key, raw]));
    const slides = top.children.map(slide => lay(slide, keys, isBase, '  '));
    return `{"marks":${JSON.stringify([open, close, end])},\n "front":[${opened(lines, ' ')}],\n "slides":[${opened(slides, ' ')}]}`;
  };
  return [
    `{"version":${VERSION}`,
    `"facts":{${opened(
      names.map(name => `${JSON.stringify(name)}:${JSON.stringify(sortedFact(facts[name]!))}`),
      '',
    )}}`,
    `"charts":[${opened(
      [...charts].sort().map(chart => JSON.stringify(chart)),
      '',
    )}]`,
    `"base":${deck(base, true)}`,
    `"written":${deck(written, false)}}\n`,
  ].join(',\n');
}

const sortedFact = (fact: FactMemory): FactMemory => sorted({ ...fact, wordings: sorted(fact.wordings) });

/** Reads the state; nothing where there is none or it can't be read (another version, git's marks). */
export function readState(text: string | undefined): State | undefined {
  if (text === undefined) return undefined;
  try {
    const kept = JSON.parse(text);
    if (kept.version !== VERSION) return undefined;
    const base = readDeck(kept.base, new Map());
    const owners = new Map([...keysOf(base)].map(([each, key]) => [key, each]));
    return { facts: kept.facts, charts: kept.charts, base, written: readDeck(kept.written, owners) };
  } catch {
    return undefined;
  }
}

interface KeptDeck {
  readonly marks: readonly [string, string, string];
  readonly front: readonly (readonly [string, string])[];
  readonly slides: readonly (Kept | string)[];
}

function readDeck(kept: KeptDeck, owners: ReadonlyMap<string, Node>): Node {
  const front: FrontLine[] = kept.front.map(([key, raw]) => ({ key, raw }));
  const [open, close, end] = kept.marks;
  const children = kept.slides.map(slide => restore(slide, owners));
  return node('deck', 'deck', { children, shell: { front, open, close, end } });
}

const inName = (names: ReadonlyMap<string, string>) => {
  const pattern = new RegExp(`(?<![\\w])(${[...names.keys()].join('|')})(?![\\w])`, 'g');
  return (text: string): string => text.replace(pattern, name => names.get(name)!);
};

/** Carries renamed facts through base and written: references, keys, signatures. */
export function rename(state: State, names: ReadonlyMap<string, string>): State {
  if (!names.size) return state;
  const renamed = inName(names);
  for (const each of walk(state.base).concat(walk(state.written))) {
    each.key = renamed(each.key);
    if (each.shell.signature !== undefined)
      each.shell = { ...each.shell, signature: renamed(each.shell.signature) };
    each.leaves = each.leaves.map(leaf => ({
      ...leaf,
      spans: leaf.spans.map(span =>
        typeof span === 'string' || !names.has(span.name) ? span : { ...span, name: names.get(span.name)! },
      ),
    }));
  }
  const facts: Record<string, FactMemory> = {};
  for (const [name, fact] of Object.entries(state.facts)) facts[names.get(name) ?? name] = fact;
  return { ...state, facts };
}
