/** The names of article.yaml as a person wrote them: short forms and long, each with its place, nothing read yet. */

import { textOf } from './reader.ts';
import type { Report, Stretch } from './report.ts';
import type { Fact, Place } from './types.ts';
import { type Entry, entryOf, type Node } from './yaml.ts';

/** A text of the data, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly at: Stretch;
}

/** One name under `facts`, `events`, `missing`, `ours` or `elsewhere`. */
export interface FactSource {
  readonly name: string;
  readonly sort: Fact['sort'];
  readonly place: Place;
  readonly key: Stretch;
  /** The short form, or `words:` of the long one; not there for a cell. */
  readonly words?: Piece;
  /** Keys of the long form: label, figure, unit, date, after, care, source, cite, from, row, column. */
  readonly more: Readonly<Record<string, Piece>>;
}

/** All names in order, and those that could not be read. */
export interface Collected {
  readonly sources: readonly FactSource[];
  readonly broken: ReadonlySet<string>;
}

const BLOCKS = [
  ['facts', 'fact'],
  ['events', 'event'],
  ['missing', 'missing'],
  ['ours', 'ours'],
  ['elsewhere', 'elsewhere'],
] as const;

/**
 * Collects all names in order. A name that stands twice is reported, the first counts; one that the schema objected
 * to, or that has nothing to read, is `broken`: what refers to it is not reported again.
 */
export function collectSources(root: Node, report: Report, faults: ReadonlySet<string>): Collected {
  const sources: FactSource[] = [];
  const broken = new Set<string>();
  for (const [block, sort] of BLOCKS) {
    const node = entryOf(root, block)?.value;
    for (const entry of node?.type === 'map' ? node.entries : []) {
      const name = entry.key.text;
      const other = sources.find(one => one.name === name);
      if (other) {
        report.add(entry.key, {
          rule: 'same-name',
          found: `\`${name}\` is a name already, in line ${other.place.line}`,
          expected: 'a name of its own for each fact, event, open question and number',
        });
        continue;
      }
      const source = sourceOf(entry, sort, report);
      const faulty = [...faults].some(
        path => path === `${block}/${name}` || path.startsWith(`${block}/${name}/`),
      );
      if (faulty || (!source.words && !source.more.from)) broken.add(name);
      if (!faulty && !source.words && !source.more.from) {
        report.add(entry.key, {
          rule: 'missing-key',
          found: `\`${name}\` has no \`words\``,
          expected: "`words:` with the article's own words, or `from:`, `row:` and `column:` of a CSV",
        });
      }
      if (!broken.has(name)) sources.push(source);
    }
  }
  return { sources, broken };
}

function sourceOf(entry: Entry, sort: Fact['sort'], report: Report): FactSource {
  const { key, value } = entry;
  const base = { name: key.text, key, place: report.place(key) };
  if (value.type === 'text') return { ...base, sort, words: { text: value.text, at: value }, more: {} };
  const pieces = (value.type === 'map' ? value.entries : []).flatMap(one => {
    const text = textOf(one.value);
    return text === '' ? [] : [[one.key.text, { text, at: one.value }] as const];
  });
  const { words, ...more } = Object.fromEntries(pieces) as Record<string, Piece>;
  return { ...base, sort: more.from ? 'cell' : sort, ...(words ? { words } : {}), more };
}
