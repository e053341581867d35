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

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

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

function keep(each: Node, keys: ReadonlyMap<Node, string>, isBase: boolean): Kept {
  const { type, role, key, gap, shell, leaves, children } = each;
  const owner = isBase ? undefined : each.base && keys.get(each.base);
  const told = isBase ? shell : writtenShell(shell);
  return {
    t: type,
    ...(role === type ? {} : { r: role }),
    ...(key && isBase ? { k: key } : {}),
    ...(owner ? { b: owner } : {}),
    ...(gap ? { g: gap } : {}),
    ...(Object.keys(told).length ? { s: sorted(told) } : {}),
    ...(leaves.length ? { l: leaves.map(keepLeaf) } : {}),
    ...(children.length ? { c: children.map(child => keep(child, keys, isBase)) } : {}),
  };
}

const sorted = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) as T;

function restore(kept: Kept, owners: ReadonlyMap<string, Node> | undefined): Node {
  const made = node(kept.t, kept.r ?? kept.t, {
    key: kept.k,
    gap: kept.g ?? '',
    leaves: (kept.l ?? []).map(readLeaf),
    children: (kept.c ?? []).map(child => restore(child as Kept, owners)),
    shell: kept.s ?? {},
  });
  const owner = kept.b === undefined ? undefined : owners?.get(kept.b);
  if (owner) made.base = owner;
  return made;
}

/** Whether a written slide is the slide of base with all its units, byte for byte. */
function unchanged(slide: Node): boolean {
  const { base } = slide;
  if (base?.type !== 'slide') return false;
  const equal = (a: Node, b: Node): boolean =>
    a.base === b &&
    a.children.length === b.children.length &&
    asKept(a) === asKept(b) &&
    a.children.every((child, at) => equal(child, b.children[at]!));
  return equal(slide, base);
}

const asKept = ({ role, gap, shell, leaves }: Node): string =>
  JSON.stringify([role, gap, sorted(writtenShell(shell)), leaves.map(keepLeaf)]);

/** What a written slide's shell tells: what only the Deck knows is left to base. */
const writtenShell = ({ signature: _, split: __, ...shell }: Shell): Shell => shell;

/** A copy of a base slide that stands for the same slide as written. */
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
  const deck = (top: Node, slides: readonly (Kept | string)[]) => ({
    front: (top.shell.front ?? []).map(({ key, raw }) => [key, raw]),
    marks: [top.shell.open ?? '', top.shell.close ?? '', top.shell.end ?? ''],
    slides,
  });
  const baseSlides = base.children.map(slide => keep(slide, keys, true));
  const slides = written.children.map(slide =>
    unchanged(slide) ? keys.get(slide.base!)! : keep(slide, keys, false),
  );
  const kept = {
    version: VERSION,
    facts: sorted(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, sortedFact(fact)]))),
    charts: [...charts].sort(),
    base: deck(base, baseSlides),
    written: deck(written, slides),
  };
  return `${lay(kept as unknown as Json)}\n`;
}

const sortedFact = (fact: FactMemory): FactMemory => sorted({ ...fact, wordings: sorted(fact.wordings) });

/** JSON with a line for each leaf, fact and name: arrays of leaves and mappings are opened, what is flat stays on one line. */
function lay(value: Json, indent = ''): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isFlat(value)) return JSON.stringify(value);
  const deeper = `${indent} `;
  if (Array.isArray(value))
    return `[\n${value.map(each => deeper + lay(each, deeper)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value as { readonly [key: string]: Json });
  return `{\n${entries.map(([key, each]) => `${deeper}${JSON.stringify(key)}: ${lay(each, deeper)}`).join(',\n')}\n${indent}}`;
}

/** Flat: a leaf, a fact, a front line; anything that holds neither leaves nor children nor a table of facts. */
function isFlat(value: Json): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) {
    if (value.length === 0) return true;
    if (typeof value[0] === 'object' && value[0] !== null) return false;
    return !value.some(each => each !== null && typeof each === 'object' && !Array.isArray(each));
  }
  const keys = value as { readonly [key: string]: Json };
  return (
    !('c' in keys || 'l' in keys || 'slides' in keys || 'base' in keys) &&
    ('words' in keys || !hasMappings(keys))
  );
}

const hasMappings = (value: { readonly [key: string]: Json }): boolean =>
  Object.values(value).some(each => each !== null && typeof each === 'object');

/** Reads the state; nothing where there is none or it can't be read (another version, git's marks). */
export function readState(text: string | undefined): State | undefined {
  if (text === undefined) return undefined;
  try {
    const kept = JSON.parse(text);
    if (kept.version !== VERSION) return undefined;
    const base = readDeck(
      kept.base,
      kept.base.slides.map((slide: Kept) => restore(slide, undefined)),
    );
    const owners = new Map([...keysOf(base)].map(([each, key]) => [key, each]));
    const slides = kept.written.slides.map((slide: Kept | string) =>
      typeof slide === 'string' ? mirror(owners.get(slide)!) : restore(slide, owners),
    );
    return { facts: kept.facts, charts: kept.charts, base, written: readDeck(kept.written, slides) };
  } catch {
    return undefined;
  }
}

function readDeck(
  kept: { front: [string, string][]; marks: [string, string, string] },
  slides: Node[],
): Node {
  const front: FrontLine[] = kept.front.map(([key, raw]) => ({ key, raw }));
  const [open, close, end] = kept.marks;
  return node('deck', 'deck', { children: slides, shell: { front, open, close, end } });
}

const inName = (names: ReadonlyMap<string, string>) => {
  const pattern = new RegExp(`(?<![\\w])(${[...names.keys()].join('|')})(?![\\w])`, 'g');
  return (text: string): string => text.replace(pattern, name => names.get(name)!);
};

/** Carries renamed facts through base and written: references, keys, signatures. */
export function rename(state: State, names: ReadonlyMap<string, string>): State {
  if (!names.size) return state;
  const renamed = inName(names);
  for (const each of [...walk(state.base), ...walk(state.written)]) {
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

/** What planning asks of last time's deck to give its slides the same ids. */
export interface Previous {
  /** In order of the deck. */
  readonly slides: readonly {
    readonly id: string;
    readonly kind: string;
    /** Kind and names, as the Deck had it; '' where it is not known. */
    readonly signature: string;
    /** As last generated, plain words. */
    readonly claim: string;
  }[];
}
