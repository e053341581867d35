/** What the schema objects to, said in our words at the place in article.yaml. */
import * as z from 'zod';
import { quoteText, yamlText } from './quote.ts';
import type { Report, Saying, Stretch } from './report.ts';
import { NAME } from './shapes.ts';
import { listed, nearest, oneOf } from './similar.ts';
import { entryOf, keyAt, type Node, nodeAt } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Adds what the schema finds wrong with a tree; gives the paths where something is, joined by '/'. */
export function checkShape(
  schema: z.ZodType,
  data: unknown,
  root: Node,
  report: Report,
): ReadonlySet<string> {
  const result = schema.safeParse(data);
  const around = { schema, root, report, meant: new Set<string>(), misnamed: new Set<string>() };
  // Mistyped keys first: the key that is missing for them follows from it.
  const rank = (issue: Issue) => (issue.code === 'unrecognized_keys' ? 0 : 1);
  const issues = (result.error?.issues ?? []) as Issue[];
  for (const issue of issues.toSorted((a, b) => rank(a) - rank(b))) sayIssue(issue, [], around);
  return new Set(issues.map(issue => issue.path.join('/')));
}

interface Around {
  readonly schema: z.ZodType;
  readonly root: Node;
  readonly report: Report;
  /** Paths of keys that are there but mistyped. */
  readonly meant: Set<string>;
  /** Keys that can't be names: where they are used follows from it. */
  readonly misnamed: Set<string>;
}

function sayIssue(issue: Issue, base: Path, around: Around): void {
  const path = [...base, ...(issue.path as Path)];
  if (issue.code === 'invalid_union') {
    const inner = bestBranch(issue.errors as Issue[][]);
    const rank = (deeper: Issue) => (deeper.code === 'unrecognized_keys' ? 0 : 1);
    if (inner)
      for (const deeper of inner.toSorted((a, b) => rank(a) - rank(b))) sayIssue(deeper, path, around);
    else sayMismatch(issue, path, around);
  } else if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) sayUnknown(key, path, around);
  } else if (issue.code === 'invalid_key') {
    sayBadName(path, around);
  } else {
    sayMismatch(issue, path, around);
  }
}

/** The branch of a union that fits at its top, with what is wrong inside it; none where no branch fits. */
function bestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const misfit = (issue: Issue): boolean =>
    issue.path.length === 0 &&
    (issue.code === 'invalid_type' ||
      (issue.code === 'invalid_union' && !bestBranch(issue.errors as Issue[][])));
  const fitting = branches.filter(issues => !issues.some(misfit));
  return fitting.sort((a, b) => a.length - b.length)[0];
}

function sayUnknown(key: string, path: Path, { schema, root, report, meant }: Around): void {
  const entry = entryOf(nodeAt(root, path), key);
  if (!entry) return;
  const keys = keysAt(schema, path);
  const better = nearest(key, keys);
  if (better !== undefined) meant.add([...path, better].join('/'));
  const where = nameOf(path);
  report.add(entry.key, {
    rule: 'unknown-key',
    found: `${where ? `${where} has` : 'there is'} no key \`${key}\``,
    expected: keys.length > 0 ? oneOf(keys, 40) : undefined,
    ...(better === undefined
      ? {}
      : { expected: undefined, fix: `Did you mean \`${better}\`?`, instead: better }),
  });
}

function sayBadName(path: Path, { root, report, misnamed }: Around): void {
  const key = keyAt(root, path);
  if (!key) return;
  misnamed.add(key.text);
  const better = nameFor(key.text);
  report.add(key, {
    rule: 'bad-name',
    found: `\`${key.text}\` can't be a name`,
    expected: 'a small letter first, then letters, digits and _',
    ...(better ? { instead: better } : {}),
  });
}

/** A name like the text: 'GPU count' becomes gpuCount. */
function nameFor(text: string): string | undefined {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9_]+/)
    .filter(Boolean);
  const first = (words[0] ?? '').replace(/^[\d_]+/, '');
  const rest = words.slice(1).map(word => word[0]!.toUpperCase() + word.slice(1));
  const start =
    first === first.toUpperCase() ? first.toLowerCase() : first.replace(/^./, sign => sign.toLowerCase());
  const name = [start, ...rest].join('');
  return NAME.test(name) ? name : undefined;
}

function sayMismatch(issue: Issue, path: Path, { schema, root, report, meant, misnamed }: Around): void {
  const node = nodeAt(root, path);
  const own = path.length > 0 ? nameOf(path) : 'the file';
  // A key that is missing is said at the mapping that lacks it.
  if (!node) {
    const parent = nodeAt(root, path.slice(0, -1));
    if (!parent || meant.has(path.join('/')) || report.lostWord(String(path.at(-1)))) return;
    const holder = nameOf(path.slice(0, -1)) || 'article.yaml';
    report.add(firstLine(parent), {
      rule: 'missing-key',
      found: `${holder} has no \`${String(path.at(-1))}\``,
      expected: `\`${String(path.at(-1))}:\` with ${expectation(issue, schema, path)}`,
    });
    return;
  }
  if (node.type === 'text' && misnamed.has(node.text.split(' | ')[0]!)) return;
  // '- - words': a text that begins with a dash.
  if (
    node.type === 'list' &&
    /^\s*- +- /.test(report.line(node)) &&
    !report.raw(node).trimEnd().includes('\n')
  ) {
    const raw = report.raw(node).trimEnd();
    report.add(firstLine(node), {
      rule: 'wrong-type',
      found: 'this text needs quotes: YAML keeps a first `- ` for itself',
      expected: 'the text in quotes',
      mended: report.line(node).replace(raw, quoteText(raw)),
    });
    return;
  }
  // 'words:' in a list of rows: a text that ends in a colon.
  const row = typeof path.at(-2) === 'number' && path.at(-3) !== 'slides';
  const line = report.line(node);
  if (node.type === 'empty' && row && /:\s*$/.test(line)) {
    const text = line.trim().replace(/^- +/, '');
    const at = { start: node.start - 1, end: node.start };
    const mended = line.replace(text, quoteText(text));
    const found = 'this text needs quotes: YAML takes a text that ends in `:` for a key';
    report.add(at, { rule: 'wrong-type', found, expected: 'the text in quotes', mended });
    return;
  }
  const at = node.type === 'empty' || node.start === node.end ? (keyAt(root, path) ?? node) : firstLine(node);
  const expected = expectation(issue, schema, path);
  const found = `${own} ${what(issue, node)}`;
  report.add(at, { rule: 'wrong-type', found, expected, ...mend(issue, node, report, expected) });
}

/** The first line of a list or mapping: the whole of it would be too much to underline. */
function firstLine(node: Node): Stretch {
  return node.type === 'text' ? node : { start: node.start, end: Math.min(node.end, node.start + 1) };
}

function what(issue: Issue, node: Node): string {
  if (node.type === 'list' && node.items.length === 0) return 'is an empty list';
  const size = node.type === 'list' ? node.items.length : node.type === 'map' ? node.entries.length : 0;
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return `has ${size === 1 ? 'one item' : `${size} items`}`;
  if (node.type === 'empty') return 'is empty';
  if (node.type === 'list') return 'is a list';
  if (node.type === 'map') return 'is a mapping of keys';
  return `is \`${node.text.length > 40 ? `${node.text.slice(0, 39)}…` : node.text}\``;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** After 'Expected ': the schema's own words, or the type's. */
function expectation(issue: Issue, schema: z.ZodType, path: Path): string {
  if (!/^(Invalid|Too |Unrecognized|Required)/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return listed(issue.values.map(String), 40);
  if (issue.code === 'too_big') return `at most ${String(issue.maximum)}`;
  if (issue.code === 'too_small') return `at least ${String(issue.minimum)}`;
  if (issue.code === 'invalid_union') {
    const words = (issue.errors as Issue[][]).flatMap(errors =>
      errors.slice(0, 1).map(error => expectation(error, schema, path)),
    );
    return [...new Set(words)].join(' or ');
  }
  return 'another value';
}

/** The mended lines, where what is meant can be told. */
function mend(issue: Issue, node: Node, report: Report, expected: string): Partial<Saying> {
  const line = report.line(node);
  if (node.type === 'text') {
    if (issue.code === 'invalid_type' && issue.expected === 'array')
      return mendList(node.text, line, expected);
    const truth = /^(yes|on|ja)$/i.test(node.text)
      ? 'true'
      : /^(no|off|nein)$/i.test(node.text)
        ? 'false'
        : undefined;
    if (issue.code === 'invalid_type' && issue.expected === 'boolean' && truth) return { instead: truth };
    if (issue.code !== 'invalid_value') return {};
    const better = nearest(node.text, issue.values.map(String));
    return better === undefined ? {} : { fix: `Did you mean \`${better}\`?`, instead: better };
  }
  if (node.type === 'map' && /^a list of slides/.test(expected))
    return { mended: line.replace(/^(\s*)/, '$1- ') };
  const raw = report.raw(node).trimEnd();
  if (
    node.type === 'empty' ||
    raw.includes('\n') ||
    !/^(a text|a name|a row|the words|the number|`)/.test(expected)
  )
    return {};
  const inner = /^\[ *([^[\]]+?) *\]$/.exec(raw)?.[1];
  if (inner) return { fix: 'Brackets make a list.', mended: line.replace(raw, yamlText(inner)) };
  return { fix: 'A text like this goes in quotes.', mended: line.replace(raw, quoteText(raw)) };
}

/** A text where a list belongs: names go in brackets, rows on lines of their own. */
function mendList(text: string, line: string, expected: string): Partial<Saying> {
  const items = text.split(/,\s*/);
  const key = /^(\s*(?:- +)?)[^\s:]+:/.exec(line);
  if (/rows|slides/.test(expected) && key) {
    return { mended: `${key[0]}\n${' '.repeat(key[1]!.length + 2)}- ${line.slice(key[0].length).trim()}` };
  }
  if (!items.every(item => /^[\p{L}\p{N}_.-]+$/u.test(item))) return {};
  return { instead: `[${items.join(', ')}]` };
}

/** How a place is called: `figures`, 'item 2 of `figures`', 'slide 3'. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  if (typeof last === 'string') return `\`${last}\``;
  const list = path.at(-2);
  return list === 'slides' ? `slide ${last + 1}` : `item ${last + 1} of \`${String(list)}\``;
}

/** The keys that a mapping at this path may have. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const found = path.reduce<z.ZodType[]>((at, step) => at.flatMap(one => down(one, step)), open(schema));
  return [...new Set(found.flatMap(one => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])))];
}

/** A schema without its wrappers: the alternatives of a union, what an optional holds. */
function open(schema: unknown): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return open(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(open);
  return [schema as z.ZodType];
}

function down(schema: z.ZodType, step: string | number): z.ZodType[] {
  if (schema instanceof z.ZodObject) return open(schema.shape[String(step)]);
  if (schema instanceof z.ZodRecord) return open(schema.valueType);
  if (schema instanceof z.ZodArray) return open(schema.element);
  return [];
}
