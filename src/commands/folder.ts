/** A deck's folder: from its data to deck.md, charts and the memory of what was generated. */
import { join } from 'node:path';
import { loadArticle } from '../article/load.ts';
import { listed, nearest } from '../article/similar.ts';
import { plain, printFact } from '../deck/lines.ts';
import { type PlacedComplaint, planDeck } from '../deck/plan.ts';
import type { Deck, Printer, Slide } from '../deck/types.ts';
import { type MergeReport, mergeDeck, previous } from '../marp/merge/index.ts';
import { parse } from '../marp/parse.ts';
import { typeset } from '../marp/typography.ts';
import { write } from '../marp/write.ts';
import { packageFolder } from '../package.ts';
import { type Problem, Stop } from '../problem.ts';
import type { DeckKnowledge } from '../publish/types.ts';
import { accountsOf } from '../review/numbers/accounts.ts';
import { sayAllowed } from '../review/numbers/allowed.ts';
import { drawnNumbers, looseDrawn } from '../review/numbers/drawn.ts';
import { liftedIn } from '../review/numbers/lifted.ts';
import { looseNumbers } from '../review/numbers/loose.ts';
import { chartPath, drawCharts, readCharts } from './charts.ts';
import { drawnKeys, figuresOf } from './figures.ts';
import type { Files } from './files.ts';
import { printings } from './printings.ts';
import { count } from './say.ts';
import { findThemes, resolveTheme, type Theme } from './themes.ts';

export interface FolderOptions {
  /** Dresses this build's outputs; the folder keeps its own theme. */
  readonly theme?: string;
  readonly take?: 'mine' | 'new';
  readonly slide?: string;
}

/** The folder as it stands now, and what publishing needs of it. */
export interface FolderMade {
  readonly markdown: string;
  /** By their path in deck.md. */
  readonly charts: ReadonlyMap<string, string>;
  readonly dress: Theme;
  readonly lang: string;
  readonly author: string;
  readonly knowledge: DeckKnowledge;
  readonly said: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the data, plans, merges with the person's deck.md, draws; then writes what is new. `stopped` gives the problems
 * that let nothing be written. A folder with only a hand-written deck.md is read and left as it is.
 */
export async function makeFolder(
  folder: string,
  options: FolderOptions,
  files: Files,
): Promise<FolderMade | { readonly stopped: readonly Problem[] }> {
  const themes = findThemes([join(folder, 'theme.css'), 'themes', join(packageFolder, 'themes')], files);
  if (options.theme && !resolveTheme(options.theme, themes)) {
    throw new Stop(`There is no theme \`${options.theme}\`. ${sayThemes(options.theme, themes)}`, {
      exitCode: 2,
    });
  }
  return files.exists(join(folder, 'article.yaml'))
    ? fromData(folder, options, themes, files)
    : byHand(folder, options, themes, files);
}

/** The way from article.yaml. */
async function fromData(
  folder: string,
  options: FolderOptions,
  themes: ReadonlyMap<string, string>,
  files: Files,
): Promise<FolderMade | { readonly stopped: readonly Problem[] }> {
  const paths = { deck: join(folder, 'deck.md'), memory: join(folder, '.generated.json') };
  const loaded = loadArticle(folder, files);
  if (!loaded.article || stops(loaded.problems)) return { stopped: loaded.problems };
  const { article } = loaded;
  const facts = printings(article);
  const state = files.read(paths.memory);
  const print: Printer = ({ name, form }) => printFact(article.facts.get(name)!, form, article.lang);
  const typographic = (text: string) => typeset([{ text }], article.lang)[0]!;
  const mine = files.read(paths.deck);
  const plan = (order?: readonly string[]) =>
    planDeck(article, { previous: previous(state, facts), typeset: typographic, order });
  const merge = (deck: Deck) =>
    mergeDeck({
      generated: write(deck, print),
      mine,
      state,
      facts,
      charts: deck.slides.filter(({ drawing }) => drawing).map(chartPath),
      ...(options.take && { take: { side: options.take, ...(options.slide && { slide: options.slide }) } }),
    });
  const first = plan();
  let { deck } = first;
  const planned = [...loaded.problems, ...first.complaints.map(complaint => placed(complaint, files))];
  if (stops(planned)) return { stopped: planned };
  let merged = merge(deck);
  // Where the person moved, added or removed slides, the register has to count as deck.md does.
  const order = parse(merged.markdown).slides.map(({ id }) => id);
  if (deck.slides.some(({ id }, at) => order[at] !== id)) {
    deck = plan(order).deck;
    merged = merge(deck);
  }
  const drawn = deck.slides.filter(({ drawing }) => drawing);
  const { markdown, report } = merged;
  const merging = report.problems.map(one => ({ ...one, file: join(folder, one.file) }));
  // A stale number says more than that it is loose.
  const stale = new Set(merging.filter(({ rule }) => rule === 'stale-number').map(({ line }) => line));
  const accounts = accountsOf(markdown, article, liftedIn(markdown, merged.state));
  const loose = looseNumbers(markdown, article, paths.deck, {
    accounts,
    data: files.read(join(folder, 'article.yaml')),
  }).filter(({ line }) => !stale.has(line));
  // Which two facts fit a number, the number rule says with their sentences; what quotes or lists facts is no question.
  const untied = merging.filter(({ rule }) => rule !== 'two-facts');
  const problems: Problem[] = [...planned, ...untied, ...loose];
  if (report.written === 'stopped') return { stopped: problems };

  const own = resolveTheme(frontMatter(markdown, 'theme') ?? article.theme, themes);
  if (!own) return { stopped: [...problems, unknownTheme(folder, markdown, themes)] };
  const dress = dressOf(options, own, themes);
  const charts = await drawCharts(
    drawn,
    { own, dress, lang: article.lang, folder },
    slide => typographic(altOf(slide, print)),
    files,
  );
  if ('problems' in charts) return { stopped: [...problems, ...charts.problems] };

  const pictures = drawn.map(slide => {
    const { id, kind } = slide;
    return { slide: id, page: order.indexOf(id) + 1, kind, svg: charts.folder.get(chartPath(slide)) ?? '' };
  });
  const onDrawings = drawnNumbers(pictures, article);
  problems.push(...looseDrawn(onDrawings, markdown, article, paths.deck));

  // All is made: from here on only writing can fail, and each file is whole or as it was.
  for (const [path, svg] of charts.folder) files.write(join(folder, path), svg);
  for (const path of merged.charts.remove) files.remove(join(folder, path));
  if (report.replaced && mine !== undefined) files.write(`${paths.deck}.bak`, mine);
  files.write(paths.deck, markdown);
  files.write(paths.memory, merged.state);

  return {
    markdown,
    // Charts of slides that the person keeps and the data has no more are still in the folder.
    charts: new Map([...readCharts(folder, files), ...charts.dist]),
    dress,
    lang: frontMatter(markdown, 'lang') ?? article.lang,
    author: deck.author,
    knowledge: {
      slides: new Map(
        deck.slides.map(slide => {
          const { id, table, signs, drawing } = slide;
          return [id, { table, signs, ...(drawing && { drawn: drawnKeys(slide, article) }) }];
        }),
      ),
      figures: figuresOf(article, markdown, accounts, onDrawings),
    },
    said: [...sayReport(report), ...sayAllowed([...accounts, ...onDrawings], article.allow)],
    problems,
  };
}

/** A deck that a person wrote as Markdown: nothing in its folder is touched. */
function byHand(
  folder: string,
  options: FolderOptions,
  themes: ReadonlyMap<string, string>,
  files: Files,
): FolderMade | { readonly stopped: readonly Problem[] } {
  const markdown = files.read(join(folder, 'deck.md')) ?? '';
  const own = resolveTheme(frontMatter(markdown, 'theme') ?? 'broadsheet', themes);
  if (!own) return { stopped: [unknownTheme(folder, markdown, themes)] };
  return {
    markdown,
    charts: readCharts(folder, files),
    dress: dressOf(options, own, themes),
    lang: frontMatter(markdown, 'lang') ?? 'en',
    author: frontMatter(markdown, 'author') ?? '',
    knowledge: { slides: new Map() },
    said: [],
    problems: [],
  };
}

const stops = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'stop-all');

const dressOf = ({ theme }: FolderOptions, own: Theme, themes: ReadonlyMap<string, string>): Theme =>
  (theme && resolveTheme(theme, themes)) || own;

/** The alt text of a slide's picture. */
function altOf({ blocks }: Slide, print: Printer): string {
  const picture = blocks.find(block => block.type === 'picture');
  return picture?.type === 'picture' ? plain(picture.alt, print) : '';
}

/** The value of a key of deck.md's front matter, without quotes; undefined where it isn't there. */
function frontMatter(markdown: string, key: string): string | undefined {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(markdown)?.[1] ?? '';
  const value = new RegExp(`^${key}:[ \\t]*(.*?)[ \\t]*\\r?$`, 'm').exec(front)?.[1];
  return value?.replace(/^(['"])(.*)\1$/, '$2') || undefined;
}

/** A complaint of planning, at its slide in article.yaml. */
function placed({ place, complaint }: PlacedComplaint, files: Files): Problem {
  const { found, expected, fix, mended, warning } = complaint;
  const source = files.read(place.file)?.split(/\r?\n/)[place.line - 1];
  return {
    ...place,
    severity: warning ? 'warning' : 'stop-all',
    rule: 'exhibit',
    ...(source !== undefined && { source }),
    found,
    expected,
    ...(fix && { fix }),
    ...(mended && { mended }),
  };
}

function unknownTheme(folder: string, markdown: string, themes: ReadonlyMap<string, string>): Problem {
  const name = frontMatter(markdown, 'theme') ?? '';
  const lines = markdown.split(/\r?\n/);
  const line = lines.findIndex(text => /^theme:/.test(text)) + 1;
  return {
    severity: 'stop-all',
    rule: 'unknown-theme',
    file: join(folder, 'deck.md'),
    ...(line && { line, column: 8, length: name.length || 1, source: lines[line - 1]! }),
    found: `there is no theme \`${name}\``,
    expected: 'the name that a file in themes/ gives itself by `@theme`',
    fix: sayThemes(name, themes),
  };
}

function sayThemes(name: string, themes: ReadonlyMap<string, string>): string {
  const names = [...themes.keys()].filter(one => one !== 'base' && one !== 'faces').sort();
  const like = nearest(name, names);
  return `${like ? `Did you mean \`${like}\`? ` : ''}Themes here: ${listed(names)}.`;
}

/** What the merge did, in words, for the line of progress. */
function sayReport(report: MergeReport): string[] {
  const said: string[] = [];
  if (report.written === 'new') said.push('deck.md written anew');
  if (report.written === 'adopted') said.push('deck.md kept as it stands (no .generated.json)');
  if (report.written === 'merged' && report.edited.length)
    said.push(`${count(report.edited.length, 'slide')} with your edits kept`);
  return [...said, ...report.mentions.map(({ text }) => text)];
}
