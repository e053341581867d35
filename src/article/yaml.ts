/**
 * article.yaml as a tree of texts, lists and mappings with places. Texts are the scalars' source text, never their
 * YAML value (1.50 stays 1.50). A line that YAML refuses or cuts is reported once, mended in memory, and reading
 * goes on, so that all problems of a file come at once and none that only follows from another.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Problem } from '../problem.ts';
import { type Mend, mendLine } from './mend.ts';

interface Span {
  /** Offsets into the text as read. */
  readonly start: number;
  readonly end: number;
}
export interface TextNode extends Span {
  readonly type: 'text';
  /** As written, quotes resolved and line breaks folded. */
  readonly text: string;
  /** What YAML makes of it: for validation alone. */
  readonly value: string | number | boolean;
  readonly style: 'plain' | 'quoted' | 'block';
}
export interface ListNode extends Span {
  readonly type: 'list';
  readonly items: readonly Node[];
}
export interface Entry {
  readonly key: TextNode;
  readonly value: Node;
}
export interface MapNode extends Span {
  readonly type: 'map';
  readonly entries: readonly Entry[];
}
/** A key with nothing behind it. */
export interface EmptyNode extends Span {
  readonly type: 'empty';
}
export type Node = TextNode | ListNode | MapNode | EmptyNode;

/** A file as read: its tree, and the lines that were reported and mended on the way. */
export interface Yaml {
  readonly root: Node;
  /** The text that `root`'s offsets count in: as in the file but for mended lines. */
  readonly text: string;
  /** As in the file, line ends made one. */
  readonly original: string;
  readonly problems: readonly Problem[];
  /** Lines (1-based) that were reported: what else is wrong there follows from it. */
  readonly reported: ReadonlySet<number>;
  /** Lines that could not be mended and were left out. */
  readonly lost: ReadonlySet<number>;
}

/** More lines than this are not mended: it isn't YAML at all. */
const MOST = 40;

/**
 * Reads YAML. `known` are the keys of the format, to tell a forgotten colon from a text.
 */
export function readYaml(file: string, source: string, known: ReadonlySet<string>): Yaml {
  const original = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const lines = original.split('\n');
  const problems: Problem[] = [];
  const reported = new Set<number>();
  const lost = new Set<number>();
  let doc = parse(lines.join('\n'));
  for (let round = 0; round < MOST; round++) {
    const at = firstTrouble(doc, lines);
    if (at === undefined) break;
    const mend = mendLine(lines, at, known, trial => {
      const next = firstTrouble(parse(trial.join('\n')), trial);
      return next === undefined || next > at;
    });
    if (!reported.has(mend.line + 1)) problems.push(lineProblem(file, original, mend));
    reported.add(mend.line + 1);
    if (mend.lost) lost.add(mend.line + 1);
    lines.splice(mend.line, mend.lines.length, ...mend.lines);
    doc = parse(lines.join('\n'));
  }
  problems.sort((a, b) => a.line! - b.line!);
  const text = lines.join('\n');
  const readable = firstTrouble(doc, lines) === undefined;
  const empty: EmptyNode = { type: 'empty', start: 0, end: 0 };
  const root = readable && doc.contents ? toNode(doc.contents, text) : empty;
  return { root, text, original, problems, reported, lost };
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
}

function lineProblem(file: string, original: string, mend: Mend): Problem {
  const source = original.split('\n')[mend.line] ?? '';
  return {
    severity: 'stop-all',
    rule: 'syntax',
    file,
    line: mend.line + 1,
    column: mend.column + 1,
    length: mend.length,
    source,
    found: mend.found,
    ...(mend.expected === undefined ? {} : { expected: mend.expected }),
    ...(mend.fix === undefined ? {} : { fix: mend.fix }),
    ...(mend.mended === undefined ? {} : { mended: mend.mended }),
  };
}

/** Index of the first line that YAML refuses, or that it reads otherwise than a person does. */
function firstTrouble(doc: Document.Parsed, lines: readonly string[]): number | undefined {
  const text = lines.join('\n');
  let first = Number.POSITIVE_INFINITY;
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  const trouble = (offset: number) => {
    first = Math.min(first, offset);
  };
  const spans: [number, number][] = [];
  visit(doc, {
    Node(_, node) {
      const [start, end] = node.range ?? [0, 0];
      if (isAlias(node) || node.tag || ('anchor' in node && node.anchor)) trouble(firstSign(text, start));
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
        if (text.slice(start, end).includes('\n')) spans.push([start, end]);
      }
      if (isMap(node) && node.flow && node.items.some(pair => pair.value === null)) trouble(start);
      if ((isMap(node) || isSeq(node)) && node.flow) {
        spans.push([start, end]);
        if (/[\w.]\s*,\d/.test(text.slice(start, end).replace(/"[^"]*"|'[^']*'/g, '""'))) trouble(start);
        // A collection left open takes the following lines in.
        if (/\n[ \t]*(?:- )?[\w]+: /.test(text.slice(start, end))) trouble(start);
      }
      if (isScalar(node) && cutBehind(text, end)) trouble(Math.max(start, end - 1));
      if (isScalar(node) && node.value === '' && /^[|>][+-]?\d/.test(text.slice(start, end))) trouble(start);
    },
    Pair(_, pair) {
      const key = pair.key as { range?: [number, number, number] } | null;
      const start = key?.range?.[0] ?? 0;
      if (/\?[ \t]+$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) trouble(start);
    },
  });
  if (doc.contents && !isMap(doc.contents)) trouble(doc.contents.range?.[0] ?? 0);
  for (const error of doc.errors) {
    // What was opened further up and swallowed these lines is the culprit, not the place where it came out.
    const from = spans.filter(([start, end]) => start < error.pos[0] && error.pos[0] <= end + 1);
    const opened = from.find(([start, end]) => /\n[ \t]*(?:- )?\w+:/.test(text.slice(start, end + 1)));
    const wide = spans.find(
      ([, end]) => error.code === 'BAD_INDENT' && text.slice(end, error.pos[0]).trim() === '',
    );
    trouble((opened ?? wide)?.[0] ?? error.pos[0]);
  }
  return first === Number.POSITIVE_INFINITY ? undefined : Math.min(lineAt(first), lines.length - 1);
}

/** Anchors and tags stand before the node's own range. */
function firstSign(text: string, start: number): number {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return start - line.length + Math.max(0, line.search(/[&!]/));
}

/** Text behind a scalar that YAML dropped: '#1' and '#word' are hardly comments, '# word' is one. */
function cutBehind(text: string, end: number): boolean {
  // Of an empty scalar `end` is at the '#' itself.
  const rest = text.slice(Math.max(0, text[end] === '#' ? end - 1 : end)).split('\n', 1)[0] ?? '';
  return /^[ \t]+#(?:[^\s#!]|[ \t]?\d)/.test(rest);
}

function toNode(node: unknown, text: string): Node {
  const range = (node as { range?: [number, number, number] } | null)?.range ?? [0, 0, 0];
  const span = { start: range[0], end: range[1] };
  if (isSeq(node)) return { type: 'list', ...span, items: node.items.map(item => toNode(item, text)) };
  if (isMap(node)) {
    const entries = node.items.map(pair => {
      const key = toNode(pair.key, text);
      const value = toNode(pair.value, text);
      return {
        key: key.type === 'text' ? key : textOf('', span),
        value: value.start === 0 ? { ...value, start: key.end, end: key.end } : value,
      };
    });
    return { type: 'map', ...span, entries };
  }
  if (!isScalar(node)) return { type: 'empty', ...span };
  const plain = node.type === 'PLAIN';
  const source = plain ? (node.source ?? '') : String(node.value ?? '');
  if (plain && source === '') return { type: 'empty', ...span };
  const style = plain ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted';
  const value = node.value;
  const own = typeof value === 'number' || typeof value === 'boolean' ? value : source;
  return { type: 'text', ...span, text: source, value: own, style };
}

function textOf(text: string, span: Span): TextNode {
  return { type: 'text', ...span, text, value: text, style: 'plain' };
}

/** What YAML makes of a node, for validation: mappings are plain objects, of doubled keys the first counts. */
export function toData(node: Node): unknown {
  if (node.type === 'text') return node.value;
  if (node.type === 'list') return node.items.map(toData);
  if (node.type === 'empty') return null;
  const data: Record<string, unknown> = {};
  for (const { key, value } of node.entries) {
    if (!Object.hasOwn(data, key.text))
      Object.defineProperty(data, key.text, { value: toData(value), enumerable: true });
  }
  return data;
}

/** The entry of a mapping by key. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.type === 'map' ? node.entries.find(entry => entry.key.text === key) : undefined;
}

/** The node down a path; for a mapping or list in a mapping see `keyAt` too. */
export function nodeAt(node: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  let at = node;
  for (const step of path) {
    if (at?.type === 'list') at = at.items[Number(step)];
    else at = entryOf(at, String(step))?.value;
  }
  return at;
}

/** The key that stands at the end of a path. */
export function keyAt(node: Node | undefined, path: readonly (string | number)[]): TextNode | undefined {
  return entryOf(nodeAt(node, path.slice(0, -1)), String(path.at(-1)))?.key;
}
