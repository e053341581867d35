/** What the schema objects to, said in our words at the place in article.yaml. */
import { z } from 'zod';
import { quoteLine } from './quote.ts';
import type { Report, Saying, Stretch } from './report.ts';
import { NAME } from './shapes.ts';
import { listed, nearest } from './similar.ts';
import { entryOf, keyAt, type Node, nodeAt } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Adds what the schema finds wrong with a tree. */
export function checkShape(schema: z.ZodType, data: unknown, root: Node, report: Report): void {
  const result = schema.safeParse(data);
  for (const issue of result.error?.issues ?? []) sayIssue(issue as Issue, [], { schema, root, report });
}

interface Around {
  readonly schema: z.ZodType;
  readonly root: Node;
  readonly report: Report;
}

function sayIssue(issue: Issue, base: Path, around: Around): void {
  const path = [...base, ...(issue.path as Path)];
  if (issue.code === 'invalid_union') {
    const inner = bestBranch(issue.errors as Issue[][]);
    if (inner) for (const deeper of inner) sayIssue(deeper, path, around);
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

function sayUnknown(key: string, path: Path, { schema, root, report }: Around): void {
  const entry = entryOf(nodeAt(root, path), key);
  if (!entry) return;
  const keys = keysAt(schema, path);
  const better = nearest(key, keys);
  const where = nameOf(path);
  report.add(entry.key, {
    rule: 'unknown-key',
    found: `${where ? `${where} has` : 'there is'} no key \`${key}\``,
    expected: keys.length > 0 ? `one of ${listed(keys, 40)}` : undefined,
    ...(better === undefined
      ? {}
      : { expected: undefined, fix: `Did you mean \`${better}\`?`, instead: better }),
  });
}

function sayBadName(path: Path, { root, report }: Around): void {
  const key = keyAt(root, path);
  if (!key) return;
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

function sayMismatch(issue: Issue, path: Path, { schema, root, report }: Around): void {
  const node = nodeAt(root, path);
  const own = path.length > 0 ? nameOf(path) : 'the file';
  // A key that is missing is said at the mapping that lacks it.
  if (!node) {
    const parent = nodeAt(root, path.slice(0, -1));
    if (!parent || report.lostWord(String(path.at(-1)))) return;
    const holder = nameOf(path.slice(0, -1)) || 'article.yaml';
    report.add(firstLine(parent), {
      rule: 'missing-key',
      found: `${holder} has no \`${String(path.at(-1))}\``,
      expected: `\`${String(path.at(-1))}:\` with ${expectation(issue, schema, path)}`,
    });
    return;
  }
  const at = node.type === 'empty' || node.start === node.end ? (keyAt(root, path) ?? node) : firstLine(node);
  const expected = expectation(issue, schema, path);
  report.add(at, {
    rule: 'wrong-type',
    found: `${own} ${what(issue, node)}`,
    expected,
    ...mend(issue, node, report, expected),
  });
}

/** The first line of a list or mapping: the whole of it would be too much to underline. */
function firstLine(node: Node): Stretch {
  return node.type === 'text' ? node : { start: node.start, end: Math.min(node.end, node.start + 1) };
}

function what(issue: Issue, node: Node): string {
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

/** The mended line, where what is meant can be told. */
function mend(issue: Issue, node: Node, report: Report, expected: string): Partial<Saying> {
  const line = report.line(node);
  if (node.type === 'text' && issue.code === 'invalid_type' && issue.expected === 'array') {
    const items = node.text.split(/,\s*/);
    return items.every(item => /^[\p{L}\p{N}_.-]+$/u.test(item)) ? { instead: `[${items.join(', ')}]` } : {};
  }
  if (node.type === 'text' && issue.code === 'invalid_value') {
    const better = nearest(node.text, issue.values.map(String));
    return better === undefined ? {} : { fix: `Did you mean \`${better}\`?`, instead: better };
  }
  if ((node.type === 'list' || node.type === 'map') && /^a (text|name|row)/.test(expected)) {
    const oneLine = !report.raw(node).trimEnd().includes('\n');
    const mended = oneLine ? (quoteLine(line) ?? '') : '';
    return mended && !/[[{]/.test(mended[mended.search(/\S/)] ?? '')
      ? { fix: 'A text like this goes in quotes.', mended }
      : {};
  }
  return {};
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
