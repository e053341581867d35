/** `factdeck facts`: where every figure of a deck comes from, and which slides show it. */
import { loadArticle } from '../article/load.ts';
import { indexDocument } from '../article/traces.ts';
import type { Article, Fact } from '../article/types.ts';
import { printFact } from '../deck/lines.ts';
import { printProblems } from '../problem.ts';
import { findDecks } from './decks.ts';
import { disk, type Files } from './files.ts';
import { type DeckNumbers, type NumberLine, numbersOf } from './numbers.ts';
import { type Console, terminal } from './say.ts';

/** One fact, as `--json` gives it. */
export interface FactLine {
  readonly name: string;
  readonly figure: string;
  readonly words: string;
  readonly whose: string;
  /** The sum behind it; '' where there is none. */
  readonly work: string;
  readonly section: string;
  /** The document's file and the line in it; missing where the words stand in none. */
  readonly file?: string;
  readonly line?: number;
  /** Further lines where the same words stand. */
  readonly also: readonly number[];
  /** Slides that show it, its register left out, as deck.md counts them; and those that only say it in their notes. */
  readonly slides: readonly number[];
  readonly notes: readonly number[];
}

/** What `--json` prints. */
export interface FactList {
  readonly facts: readonly FactLine[];
  /** Every number of every slide, with what accounts for it. */
  readonly numbers: readonly NumberLine[];
}

/** Says where each fact comes from; gives the exit code: 1 where the data can't be read or words stand nowhere. */
export function facts(
  asked: string,
  { json = false }: { json?: boolean },
  { files = disk, console = terminal }: { files?: Files; console?: Console } = {},
): number {
  const folder = findDecks([asked], files)[0]!.folder;
  if (!files.exists(`${folder}/article.yaml`)) {
    console.err(`${folder} has no article.yaml, so there are no facts to list.`);
    return 1;
  }
  const { article, problems } = loadArticle(folder, files);
  const lost = problems.filter(({ severity }) => severity !== 'warning');
  if (article) {
    const deck = numbersOf(folder, article, files);
    const list: FactList = { facts: factLines(article, deck), numbers: deck.numbers };
    console.out(json ? JSON.stringify(list, undefined, 2) : say(list.facts));
  }
  // Words that stand no longer come with the nearest new wording.
  if (lost.length) console.err(printProblems(lost));
  return lost.length ? 1 : 0;
}

/** All facts in the order of the data; cells of series are the file's own and left out. */
export function factLines(article: Article, deck: DeckNumbers): FactLine[] {
  const documents = new Map(
    [['article', article.document] as const, ...article.sources].map(([name, one]) => [
      name,
      { file: one.file, index: indexDocument(one, name) },
    ]),
  );
  const shown = (name: string, inNotes: boolean) =>
    [
      ...new Set(
        deck.numbers.flatMap(({ slide, id, place, facts }) =>
          (place === 'notes') === inNotes && !/^sources(?:-\d+)?$/.test(id) && facts.includes(name)
            ? [slide]
            : [],
        ),
      ),
    ].sort((a, b) => a - b);
  return [...article.facts.values()]
    .filter(({ sort }) => sort !== 'cell')
    .map((fact): FactLine => {
      const { name, words, whose, trace } = fact;
      const document = trace && documents.get(trace.document);
      const found = words ? document?.index.find(words) : undefined;
      const figure = fact.quantity ?? fact.computed ?? fact.when;
      const slides = figure ? shown(name, false) : deck.shown(fact);
      return {
        name,
        figure: figureOf(fact),
        words,
        whose,
        work: fact.computed ? printFact(fact, 'work').replace(/\u00a0/g, ' ') : '',
        section: trace?.section ?? fact.cite ?? '',
        ...(document && trace && { file: document.file, line: trace.line }),
        also: found?.others.map(({ line }) => line) ?? [],
        slides,
        notes: shown(name, true).filter(slide => !slides.includes(slide)),
      };
    });
}

const figureOf = (fact: Fact): string =>
  fact.sort === 'missing' ? 'not stated' : printFact(fact, 'full').replace(/\u00a0/g, ' ');

const listOf = (numbers: readonly number[]): string => numbers.join(', ');

/** A table: name, figure, slides, place; under it the words, and the sum. */
function say(lines: readonly FactLine[]): string {
  const rows = lines.map(line => {
    const { name, figure, words, whose, work, section, file, line: at, slides, notes } = line;
    const where = file ? `${file}:${at}${section ? `, ${section}` : ''}` : section || whose;
    const used = [
      ...(slides.length ? [listOf(slides)] : []),
      ...(notes.length ? [`notes of ${listOf(notes)}`] : []),
    ];
    const under = [...(words && file ? [`“${words}”`] : []), ...(work ? [`computed: ${work}`] : [])];
    return { cells: [name, figure, used.join('; ') || '–', where], under };
  });
  const heads = ['Fact', 'Figure', 'Slides', 'Where'];
  const wide = heads.map((head, at) =>
    Math.max(head.length, ...rows.map(({ cells }) => Math.min(28, cells[at]!.length))),
  );
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at < cells.length - 1 ? cell.padEnd(wide[at]!) : cell))
      .join('  ')
      .trimEnd();
  const indent = ' '.repeat(wide[0]! + 2);
  const names = (found: readonly FactLine[]) => found.map(({ name }) => name).join(', ');
  const unused = lines.filter(({ slides, notes }) => !slides.length && !notes.length);
  const whispered = lines.filter(({ slides, notes }) => !slides.length && notes.length);
  const twice = lines.filter(({ also }) => also.length);
  return [
    row(heads),
    row(wide.map((width, at) => '-'.repeat(at < 3 ? width : 5))),
    ...rows.flatMap(({ cells, under }) => [row(cells), ...under.map(line => indent + line)]),
    '',
    ...(twice.length
      ? [
          `Words that stand more than once: ${twice.map(({ name, line, also }) => `${name} (lines ${listOf([line!, ...also])})`).join('; ')}`,
        ]
      : []),
    ...(whispered.length ? [`Only in notes: ${names(whispered)}`] : []),
    ...(unused.length ? [`Never used: ${names(unused)}`] : []),
  ]
    .join('\n')
    .trimEnd();
}
