/** Reads one slide for its kind of exhibit: texts with references, rows, names, CSVs, each complaint at its place. */
import type { Complaint, Path, Reader } from '../deck/exhibits/kind.ts';
import type { Report, Stretch } from './report.ts';
import { nearest, oneOf } from './similar.ts';
import type { Column, Fact, Row, Trace, Words } from './types.ts';
import { keyAt, type MapNode, type Node, nodeAt, toData } from './yaml.ts';

/** What reading a slide may ask of the article around it. */
export interface Ground {
  readonly report: Report;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Names that stand in the data but could not be read: said already. */
  readonly broken: ReadonlySet<string>;
  /** A text of the data as words, its references checked; complains where the text stands. */
  words(text: string, at: Stretch): Words;
  /** Finds a phrase, or complains. */
  trace(phrase: string, at: Stretch): Trace | undefined;
  /** A CSV in the deck's folder, or a complaint. */
  csv(name: string, at: Stretch): readonly Column[] | undefined;
}

/** A text as a person meant it: a row that YAML took for a key with its value is one text again. */
export function textOf(node: Node | undefined): string {
  if (node?.type === 'text') return node.text;
  const entry = node?.type === 'map' && node.entries.length === 1 ? node.entries[0] : undefined;
  return entry?.value.type === 'text' ? `${entry.key.text}: ${entry.value.text}` : '';
}

/** Splits at ' | '; '\|' stays a pipe. */
export function splitParts(text: string): string[] {
  const parts = text.split(/(?<=^|[^\\\s])\s*(?<!\\)\|(?=\s|$)\s*/);
  return parts.map(part => part.replaceAll('\\|', '|').trim());
}

/** Makes the reader of one slide. Its methods report by themselves and never throw. */
export function createReader(ground: Ground, slide: MapNode): Reader {
  const { report } = ground;
  const at = (path: Path) => nodeAt(slide, path);
  const stretch = (path: Path): Stretch => stretchOf(slide, path);
  const words = (text: string, path: Path) => ground.words(text, stretch(path));
  const own = (path: Path): string => {
    const node = at(path);
    // A path to a list or mapping means the key above it: the head of a comparison's side.
    if (node?.type === 'list' || (node?.type === 'map' && textOf(node) === ''))
      return keyAt(slide, path)?.text ?? '';
    return textOf(node);
  };
  const complain = (path: Path, complaint: Complaint) =>
    report.add(stretch(path), {
      rule: 'exhibit',
      severity: complaint.warning ? 'warning' : 'stop-all',
      found: complaint.found,
      expected: complaint.expected,
      fix: complaint.fix,
      mended: complaint.mended,
    });

  return {
    slide: toData(slide) as Record<string, unknown>,
    words: path => words(own(path), path),
    parts: path => splitParts(own(path)).map(part => words(part, path)),
    row: path => readRow(at(path), path),
    fact(path) {
      const [name = ''] = splitParts(own(path));
      const fact = ground.facts.get(name);
      if (fact || ground.broken.has(name) || report.lostWord(name)) return fact;
      const place = stretch(path);
      sayUnknownName(
        report,
        { start: place.start, end: place.start + name.length },
        name,
        ground.facts.keys(),
      );
      return undefined;
    },
    label(path) {
      const [, ...rest] = splitParts(own(path));
      return rest.length > 0 ? words(rest.join(' | '), path) : undefined;
    },
    csv: path => ground.csv(own(path), stretch(path)),
    column(columns, path) {
      const name = own(path);
      const column = columns.find(one => one.name === name);
      if (column) return column;
      const names = columns.map(one => one.name);
      const better = nearest(name, names);
      report.add(stretch(path), {
        rule: 'unknown-column',
        found: `\`${name}\` is no column of that CSV`,
        expected: oneOf(names),
        ...(better === undefined ? {} : { fix: `Did you mean \`${better}\`?`, instead: better }),
      });
      return undefined;
    },
    trace(path) {
      const [phrase = ''] = splitParts(own(path));
      return ground.trace(phrase, stretch(path));
    },
    complain,
  };

  function readRow(node: Node | undefined, path: Path): Row {
    const entry = node?.type === 'map' ? node.entries[0] : undefined;
    const text = entry?.value.type === 'text' ? entry.value.text : node?.type === 'text' ? node.text : '';
    const parts = splitParts(text);
    // 'Head | main | small': three parts name the head too.
    const head = entry?.key.text ?? (parts.length === 3 ? parts.shift() : undefined);
    const [main = '', small = ''] = parts;
    if (parts.length > 2) {
      complain(path, {
        found: `this row has ${parts.length + (head === undefined ? 0 : 1)} parts`,
        expected: '`Head: main | small`',
        fix: 'A pipe that belongs to the text is written `\\|`.',
      });
    }
    const bold = /^\*\*(.+)\*\*$/.exec(small)?.[1];
    return {
      ...(head ? { head: words(head, path) } : {}),
      main: words(main, path),
      ...(small ? { small: { words: words(bold ?? small, path), firm: bold !== undefined } } : {}),
      place: report.place(stretch(path)),
    };
  }
}

/** Where a path's text stands; of a list or mapping its key, where nothing stands the nearest thing above. */
export function stretchOf(slide: Node, path: Path): Stretch {
  const node = nodeAt(slide, path);
  if (node?.type === 'text') return node;
  const key = path.length > 0 ? keyAt(slide, path) : undefined;
  if (key) return key;
  const first = node?.type === 'map' ? node.entries[0]?.key : undefined;
  if (first) return first;
  if (node) return { start: node.start, end: Math.min(node.end, node.start + 1) };
  return stretchOf(slide, path.slice(0, -1));
}

/** Where words stand within a stretch; all of it where they are written otherwise there. */
export function partOf(report: Report, at: Stretch, words: string): Stretch {
  const from = report.raw(at).indexOf(words);
  return words === '' || from < 0 ? at : { start: at.start + from, end: at.start + from + words.length };
}

/** A name that stands for nothing. */
export function sayUnknownName(
  report: Report,
  at: Stretch,
  name: string,
  names: Iterable<string>,
  as = '',
): void {
  const better = nearest(name, names);
  report.add(at, {
    rule: 'unknown-name',
    found: `nothing here is called \`${as}${name}\``,
    ...(better === undefined
      ? {
          expected: 'a name under `facts`, `events`, `missing`, `ours` or `elsewhere`',
          ...(as ? { fix: `To print \`$${name}\` as it stands, write \`$$${name}\`.` } : {}),
        }
      : { fix: `Did you mean \`${as}${better}\`?`, instead: as + better }),
  });
}
