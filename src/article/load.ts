/**
 * A deck's folder to an Article: article.yaml, article.md and the files that they name, read and checked. Pure but for
 * the reader that is passed in. All problems of all files come at once, none that only follows from another.
 */
import { exhibits } from '../deck/exhibits/index.ts';
import type { ExhibitKind } from '../deck/exhibits/kind.ts';
import type { Problem } from '../problem.ts';
import { settleContradictions } from './contradictions/acknowledge.ts';
import { Folder, type LoadFiles } from './folder.ts';
import { checkShape } from './issues.ts';
import { readNames } from './names.ts';
import { checkPictures } from './pictures.ts';
import { type Ground, textOf } from './reader.ts';
import { Report } from './report.ts';
import { articleSchema, knownKeys } from './schema.ts';
import { readSlides } from './slides.ts';
import { collectSources } from './sources.ts';
import type { Article, Document } from './types.ts';
import { entryOf, type Node, readYaml, toData } from './yaml.ts';

export type { LoadFiles } from './folder.ts';

/** What loading gives: an article unless something stops it whole, and all that is wrong. */
export interface Loaded {
  readonly article?: Article;
  readonly problems: readonly Problem[];
  /** Texts of the files that were read, by printed path, for the lines of later messages. */
  readonly texts: ReadonlyMap<string, string>;
}

const NO_DOCUMENT: Document = {
  title: '',
  author: '',
  published: '',
  lang: '',
  file: 'article.md',
  text: '',
};

/**
 * Loads the deck in `folder`, which is also how its files are printed ('slides/x'). Problems of severity 'stop-all'
 * leave no article.
 */
export function loadArticle(
  folder: string,
  files: LoadFiles,
  kinds: readonly ExhibitKind[] = exhibits,
): Loaded {
  const disk = new Folder(folder, files);
  const file = disk.path('article.yaml');
  const source = disk.read('article.yaml');
  if (source === undefined)
    return failed(disk, {
      severity: 'stop-all',
      rule: 'no-data',
      file,
      found: 'there is no article.yaml here',
      fix: '`factdeck new` makes one to start from.',
    });
  const schema = articleSchema(kinds);
  const yaml = readYaml(file, source, knownKeys(kinds));
  const { root } = yaml;
  if (root.type !== 'map') {
    if (yaml.problems.length > 0) return failed(disk, yaml.problems[0]!);
    return failed(disk, {
      severity: 'stop-all',
      rule: 'no-data',
      file,
      found: 'the file holds no data',
      expected: '`title:`, `facts:` and `slides:`',
      fix: '`factdeck new` makes one to start from.',
    });
  }

  const report = new Report(file, yaml);
  const faults = checkShape(schema, toData(root), root, report);
  checkDoubles(root, report);

  const document = disk.document('article.md')?.document;
  const lang = plain(root, 'lang') ?? (document?.lang || 'en');
  const sources = readDocuments(root, disk, report);
  const collected = collectSources(root, report, faults);
  const names = readNames(collected, { report, disk, lang, document, ...sources });

  const ground: Ground = {
    report,
    facts: names.facts,
    broken: names.broken,
    words: names.words,
    trace: names.trace,
    csv: (name, at) => disk.csv(name, at, report, lang),
  };
  const cover = (key: string) => {
    const value = entryOf(root, key)?.value;
    return value?.type === 'text' ? { [key]: ground.words(value.text, value) } : {};
  };
  const covers = { ...cover('title'), ...cover('subtitle'), ...cover('by'), ...cover('for') } as Pick<
    Article,
    'title'
  >;
  const { slides, care } = readSlides(entryOf(root, 'slides')?.value, kinds, ground, faults);
  checkPictures(entryOf(root, 'slides')?.value, disk, report);

  // What the person mends first is the data: the article's own troubles wait until that can be read.
  const readable = [...report.problems, ...disk.problems].every(({ severity }) => severity !== 'stop-all');
  const settled =
    document &&
    readable &&
    settleContradictions(document, { facts: names.facts, care, lang, file: disk.path('article.md') });

  const problems = [...report.problems, ...disk.problems, ...(settled ? settled.problems : [])];
  if (!document && collected.sources.some(({ sort }) => sort === 'fact' || sort === 'event')) {
    problems.push({
      severity: 'stop-dist',
      rule: 'no-article',
      file: disk.path('article.md'),
      found: 'there is no article.md here',
      expected: "the article's text, in which the words of `facts` and `events` are found",
      fix: 'Paste it into article.md; front matter with title, author, published and lang helps.',
    });
  }
  if (problems.some(problem => problem.severity === 'stop-all')) return { problems, texts: disk.texts };
  const article: Article = {
    ...covers,
    theme: plain(root, 'theme') ?? 'broadsheet',
    lang,
    without: new Set(listOf(root, 'without')),
    allow: listOf(root, 'allow'),
    document: document ?? NO_DOCUMENT,
    sources: sources.sources,
    facts: names.facts,
    slides,
    care,
    ...(settled && { troubles: settled.troubles }),
  };
  return { article, problems, texts: disk.texts };
}

function failed(disk: Folder, ...problems: Problem[]): Loaded {
  return { problems, texts: disk.texts };
}

function plain(root: Node, key: string): string | undefined {
  return textOf(entryOf(root, key)?.value) || undefined;
}

function listOf(root: Node, key: string): string[] {
  const value = entryOf(root, key)?.value;
  return (value?.type === 'list' ? value.items : []).map(textOf).filter(Boolean);
}

/** Keys that stand twice in one mapping; names have a message of their own. */
function checkDoubles(node: Node, report: Report, depth = 0, block = ''): void {
  if (node.type === 'list') for (const item of node.items) checkDoubles(item, report, depth + 1, block);
  if (node.type !== 'map') return;
  const names = depth === 1 && ['facts', 'events', 'missing', 'ours', 'elsewhere'].includes(block);
  const seen = new Set<string>();
  for (const { key, value } of node.entries) {
    if (seen.has(key.text) && !names) {
      report.add(key, {
        rule: 'same-key',
        found: `\`${key.text}\` stands here twice`,
        expected: 'each key once',
      });
    }
    seen.add(key.text);
    checkDoubles(value, report, depth + 1, depth === 0 ? key.text : block);
  }
}

/** The documents under `sources:`, and all names there. */
function readDocuments(root: Node, disk: Folder, report: Report) {
  const value = entryOf(root, 'sources')?.value;
  const entries = value?.type === 'map' ? value.entries : [];
  const sources = new Map<string, Document>();
  for (const { key, value: file } of entries) {
    if (file.type !== 'text' || !disk.check(file.text, file, report, 'text file', /\.(md|txt)$/i)) continue;
    const read = disk.document(file.text);
    if (read) sources.set(key.text, read.document);
  }
  return { sources, declared: new Set(entries.map(({ key }) => key.text)) };
}
