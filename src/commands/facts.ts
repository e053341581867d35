/** `factdeck facts`: where every figure of a deck comes from, and which slides show it. */
import { loadArticle } from '../article/load.ts';
import { indexDocument } from '../article/traces.ts';
import type { Article, Fact } from '../article/types.ts';
import { printFact } from '../deck/lines.ts';
import { planDeck } from '../deck/plan.ts';
import { parse } from '../marp/parse.ts';
import { typeset } from '../marp/typography.ts';
import { printProblems } from '../problem.ts';
import { findDecks } from './decks.ts';
import { disk, type Files } from './files.ts';
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
  /** Line in the article's file; missing where the words stand in none. */
  readonly line?: number;
  /** Further lines where the same words stand. */
  readonly also: readonly number[];
  /** Slides that show it, as deck.md counts them. */
  readonly slides: readonly number[];
}

/** Says where each fact comes from; gives the exit code: 1 where the data can't be read or words stand nowhere. */
export function facts(
  asked: string,
  { json = false }: { json?: boolean },
  { files = disk, console = terminal }: { files?: Files; console?: Console } = {},
): number {
  const folder = findDecks([asked], files)[0]!.folder;
  const { article, problems } = loadArticle(folder, files);
  const lost = problems.filter(({ severity }) => severity !== 'warning');
  if (article) {
    const lines = factLines(article, files.read(`${folder}/deck.md`));
    console.out(json ? JSON.stringify(lines, undefined, 2) : say(lines, article.document.file));
  }
  // Words that stand no longer come with the nearest new wording.
  if (lost.length) console.err(printProblems(lost));
  return lost.length ? 1 : 0;
}

/** All facts in the order of the data; cells of series are the file's own and left out. */
export function factLines(article: Article, markdown?: string): FactLine[] {
  const order = markdown === undefined ? undefined : parse(markdown).slides.map(({ id }) => id);
  const { deck } = planDeck(article, {
    typeset: text => typeset([{ text }], article.lang)[0]!,
    ...(order && { order }),
  });
  const shown = new Map<string, Set<number>>();
  deck.slides.forEach((slide, at) => {
    if (/^sources(?:-\d+)?$/.test(slide.id)) return;
    const place = order && order.indexOf(slide.id) >= 0 ? order.indexOf(slide.id) : at;
    const names = new Set(slide.shows);
    visit([slide.blocks, slide.notes], name => names.add(name));
    for (const name of names) shown.set(name, (shown.get(name) ?? new Set()).add(place + 1));
  });
  const documents = new Map(
    [['article', article.document] as const, ...article.sources].map(([name, one]) => [
      name,
      indexDocument(one, name),
    ]),
  );
  return [...article.facts.values()]
    .filter(({ sort }) => sort !== 'cell')
    .map((fact): FactLine => {
      const { name, words, whose, trace } = fact;
      const found = trace && words ? documents.get(trace.document)?.find(words) : undefined;
      return {
        name,
        figure: figureOf(fact),
        words,
        whose,
        work: fact.computed ? printFact(fact, 'work') : '',
        section: trace?.section ?? fact.cite ?? '',
        ...(trace && { line: trace.line }),
        also: found?.others.map(({ line }) => line) ?? [],
        slides: [...(shown.get(name) ?? [])].sort((a, b) => a - b),
      };
    });
}

const figureOf = (fact: Fact): string =>
  fact.sort === 'missing' ? 'not stated' : printFact(fact, 'full').replace(/\u00a0/g, ' ');

/** Names of the references anywhere in a part of a slide. */
function visit(value: unknown, each: (name: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { name, form } = value as { name?: unknown; form?: unknown };
  if (typeof name === 'string' && typeof form === 'string') each(name);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) visit(part, each);
}

function say(lines: readonly FactLine[], file: string): string {
  const wide = Math.max(...lines.map(({ name }) => name.length), 4);
  const told = lines.map(({ name, figure, words, whose, work, section, line, also, slides }) => {
    const place = line ? `${file}:${line}${section ? `, ${section}` : ''}` : section || whose;
    const more = also.length ? `; also line ${also.join(', ')}` : '';
    const indent = ' '.repeat(wide + 2);
    return [
      `${name.padEnd(wide)}  ${figure}`,
      ...(words ? [`${indent}“${words}” (${place}${more})`] : [`${indent}${whose}`]),
      ...(work ? [`${indent}computed: ${work.replace(/\u00a0/g, ' ')}`] : []),
      `${indent}${slides.length ? `slides ${slides.join(', ')}` : 'on no slide'}`,
    ].join('\n');
  });
  const unused = lines.filter(({ slides }) => slides.length === 0).map(({ name }) => name);
  return [...told, ...(unused.length ? [`Never used: ${unused.join(', ')}`] : [])].join('\n');
}
