/** The names of article.yaml become facts: split, read, traced and computed, each trouble said where it stands. */
import { printCell } from './cells.ts';
import { buildFacts, type FactPieces, type FactTrouble, splitFact } from './facts.ts';
import type { Folder } from './folder.ts';
import { readReferences } from './references.ts';
import type { Report, Stretch } from './report.ts';
import { nearest, oneOf } from './similar.ts';
import type { Collected, FactSource, Piece } from './sources.ts';
import { findWords, readText, sayTrouble } from './texts.ts';
import { type DocumentIndex, indexDocument } from './traces.ts';
import { findTrouble } from './trouble.ts';
import type { Document, Fact, Trace, Words } from './types.ts';

/** What the names are read against. */
export interface NamesAround {
  readonly report: Report;
  readonly disk: Folder;
  readonly lang: string;
  /** The article, if there is one. */
  readonly document: Document | undefined;
  /** Documents under `sources:` that could be read, and all their names. */
  readonly sources: ReadonlyMap<string, Document>;
  readonly declared: ReadonlySet<string>;
}

/** Facts by name, and the reading of texts that speak of them. */
export interface Names {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Names whose trouble is said: what uses them is not reported again. */
  readonly broken: ReadonlySet<string>;
  words(text: string, at: Stretch): Words;
  trace(phrase: string, at: Stretch): Trace | undefined;
}

interface Split {
  readonly pieces: FactPieces;
  /** Where each piece stands. */
  readonly places: Readonly<Record<string, Piece>>;
}

/** Reads all names. */
export function readNames({ sources, broken: unread }: Collected, around: NamesAround): Names {
  const { report } = around;
  const names = new Set([...sources.map(one => one.name), ...unread]);
  const broken = new Set(unread);
  const splits = sources.flatMap(source => {
    const split = source.sort === 'cell' ? splitCell(source, around) : splitWords(source, names, around);
    if (!split) broken.add(source.name);
    return split ? [split] : [];
  });
  const documents = indexAll(around);
  const built = buildFacts(
    splits.map(split => split.pieces),
    { lang: around.lang, documents },
  );
  const places = new Map(splits.map(split => [split.pieces.name, split.places]));
  for (const trouble of built.troubles) {
    if (trouble.severity === 'stop-all') broken.add(trouble.name);
    sayFactTrouble(trouble, places.get(trouble.name)!, broken, around);
  }
  const facts = new Map<string, Fact>();
  for (const { pieces } of splits) {
    const fact = built.facts.get(pieces.name)!;
    // Without its result a sum is as broken as what it uses.
    if (pieces.sum !== undefined && !fact.computed) broken.add(pieces.name);
    if (!broken.has(pieces.name)) facts.set(pieces.name, fact);
  }
  sayContradictions(facts, places, report);
  const words = (text: string, at: Stretch) => readText(text, at, report, facts, broken);
  for (const { places: own } of splits) if (own.care) words(own.care.text, own.care.at);
  return {
    facts,
    broken,
    words,
    trace(phrase, at) {
      for (const index of documents.values()) {
        const found = index.find(phrase);
        if (found) return found.trace;
      }
      return findWords(phrase, at, report, documents.get('article'));
    },
  };
}

function indexAll({ document, sources }: NamesAround): Map<string, DocumentIndex> {
  const indexes = new Map<string, DocumentIndex>();
  if (document) indexes.set('article', indexDocument(document));
  for (const [name, source] of sources) indexes.set(name, indexDocument(source, name));
  return indexes;
}

function splitWords(
  source: FactSource,
  names: ReadonlySet<string>,
  { report, lang }: NamesAround,
): Split | undefined {
  const { name, sort, place, more } = source;
  const { text, at } = source.words!;
  const parts = splitFact(text, names, sort, lang);
  const piece = (part: { text: string } | undefined): Piece | undefined => part && { text: part.text, at };
  if (parts.extra) {
    const expected =
      sort === 'elsewhere' ? '`figure | what it is | where it is from`' : '`words = sum | label`';
    report.add(stretchOf(report, at, parts.extra.text), {
      rule: 'parts',
      found: `there is a part too many behind \`${name}\``,
      expected,
      fix: 'A pipe that belongs to the text is written `\\|`.',
    });
  }
  const places: Record<string, Piece | undefined> = {
    name: { text: name, at: source.key },
    words: piece(parts.words),
    sum: piece(parts.sum),
    label: piece(parts.label),
    cite: piece(parts.cite),
    ...more,
  };
  if (sort === 'elsewhere' && !places.cite) {
    report.add(source.key, {
      rule: 'parts',
      found: `\`${name}\` doesn't say where it is from`,
      expected: '`figure | what it is | where it is from`',
    });
    return undefined;
  }
  return { pieces: piecesOf(name, sort, place, places), places: present(places) };
}

/** A cell of a CSV: its text stands for the words. */
function splitCell(source: FactSource, { disk, report, lang }: NamesAround): Split | undefined {
  const { name, place, more, key } = source;
  const { from, row, column } = more;
  const lacks = (['row', 'column'] as const).filter(one => !more[one]);
  if (lacks.length > 0) {
    report.add(key, {
      rule: 'missing-key',
      found: `the cell \`${name}\` has no ${lacks.map(one => `\`${one}\``).join(' and no ')}`,
      expected: "`row:` with what stands in the row's first cell, `column:` with a column's name",
    });
  }
  const columns = disk.csv(from!.text, from!.at, report, lang);
  const [first] = columns ?? [];
  if (!columns || !first || !row || !column) return undefined;
  const say = (piece: Piece, what: string, choices: readonly string[]) => {
    // 2026 is no slip for 2023.
    const better = /^[\d\s.,/-]+$/.test(piece.text) ? undefined : nearest(piece.text, choices);
    report.add(piece.at, {
      rule: `unknown-${what}`,
      found: `\`${piece.text}\` is no ${what} of ${from!.text}`,
      expected: better === undefined ? oneOf(choices) : undefined,
      ...(better === undefined ? {} : { fix: `Did you mean \`${better}\`?`, instead: better }),
    });
  };
  const cells = first.cells.map(cell => cell.text);
  const index = cells.indexOf(row.text);
  const found = columns.find(one => one.name === column.text);
  if (index < 0) say(row, 'row', cells);
  if (!found)
    say(
      column,
      'column',
      columns.map(one => one.name),
    );
  if (index < 0 || !found) return undefined;
  const cell = found.cells[index]!;
  if (cell.text === '') {
    report.add(column.at, {
      rule: 'empty-cell',
      found: `the cell \`${row.text}\`, \`${column.text}\` of ${from!.text} is empty`,
      expected: 'a cell with a number',
    });
    return undefined;
  }
  const places = present({
    name: { text: name, at: key },
    words: { text: printCell(cell, lang, more.unit !== undefined), at: column.at },
    ...more,
    cite: from,
  });
  return { pieces: piecesOf(name, 'cell', place, places), places };
}

function present(places: Readonly<Record<string, Piece | undefined>>): Record<string, Piece> {
  return Object.fromEntries(Object.entries(places).filter(([, piece]) => piece !== undefined)) as Record<
    string,
    Piece
  >;
}

function piecesOf(
  name: string,
  sort: Fact['sort'],
  place: Fact['place'],
  places: Readonly<Record<string, Piece | undefined>>,
): FactPieces {
  const texts = ['sum', 'label', 'figure', 'unit', 'date', 'after', 'source', 'cite'] as const;
  const more = texts.flatMap(key => (places[key] ? [[key, places[key].text] as const] : []));
  const care = places.care && readReferences(places.care.text).words;
  return {
    name,
    sort,
    place,
    words: places.words?.text ?? '',
    ...Object.fromEntries(more),
    ...(care ? { care } : {}),
  };
}

/** Where a part stands in its scalar. */
function stretchOf(report: Report, at: Stretch, text: string): Stretch {
  const from = report.raw(at).lastIndexOf(text);
  return from < 0 || text === '' ? at : { start: at.start + from, end: at.start + from + text.length };
}

function sayFactTrouble(
  trouble: FactTrouble,
  places: Readonly<Record<string, Piece>>,
  broken: ReadonlySet<string>,
  { report, declared }: NamesAround,
): void {
  const piece = places[trouble.field] ?? places.name!;
  const word = piece.text.slice(...trouble.at).replace(/\.computed$/, '');
  // What it speaks of is there, but could not be read: that is said already.
  if (trouble.field === 'source') {
    if (declared.has(piece.text)) return;
    const better = nearest(piece.text, declared);
    report.add(piece.at, {
      rule: trouble.rule,
      found: trouble.found,
      expected: declared.size > 0 ? oneOf([...declared]) : 'a name that stands under `sources:`',
      ...(better === undefined ? {} : { fix: `Did you mean \`${better}\`?`, instead: better }),
    });
    return;
  }
  if (
    (trouble.field === 'sum' || trouble.field === 'after') &&
    word !== trouble.name &&
    (broken.has(word) || report.lostWord(word))
  )
    return;
  sayTrouble(report, piece.at, piece.text, trouble, trouble.rule, trouble.severity);
}

/** Contradictions that no `care:` acknowledges are warnings. */
function sayContradictions(
  facts: ReadonlyMap<string, Fact>,
  places: ReadonlyMap<string, Readonly<Record<string, Piece>>>,
  report: Report,
): void {
  for (const { names, found, passages, acknowledged, rule } of findTrouble(facts)) {
    if (acknowledged) continue;
    const own = places.get(names[0]!)!;
    const piece = own.after ?? own.words ?? own.name!;
    const lines = [...new Set(passages.map(({ line }) => line))].sort((a, b) => a - b);
    report.add(stretchOf(report, piece.at, piece.text), {
      rule: `contradiction-${rule}`,
      severity: 'warning',
      found,
      fix: `${lines.length > 0 ? `See ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')} of the article. ` : ''}Add \`care:\` to \`${names[0]}\` with what this deck does about it: it then stands on the 'handle with care' slide.`,
    });
  }
}
