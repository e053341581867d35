/** `factdeck check`: everything that a build would say of the decks, writing nothing. */
import { join } from 'node:path';
import { type Problem, printProblem, sortProblems } from '../problem.ts';
import { withBrowser } from '../publish/browser.ts';
import { type DeckFolder, findDecks } from './decks.ts';
import { disk, type Files } from './files.ts';
import { findingsTable, placesOf } from './findings.ts';
import { fixArticle } from './fix.ts';
import { type Made, makeDeck } from './make.ts';
import { type Console, count, terminal } from './say.ts';

export interface CheckOptions {
  readonly json?: boolean;
  /** Each finding with its line, what was expected and how to mend it; a table otherwise. */
  readonly long?: boolean;
  /** Treats warnings as errors. */
  readonly strict?: boolean;
  /** Mends article.yaml first: the only thing that `check` ever writes. */
  readonly fix?: boolean;
}

/** One finding of `--json`; places are missing where a finding is the whole deck's. */
export interface CheckFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly deck: string;
  /** The slide's id in deck.md; '' where it has none, or the finding is no slide's. */
  readonly slide: string;
  /** Which slide of the deck it is, from 1, and its claim; missing where the finding is no slide's. */
  readonly number?: number;
  readonly claim?: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** The article's sentences or the lines concerned. */
  readonly passages: readonly string[];
  readonly fix: string;
}

/** Checks all decks that are asked for; gives the exit code: 1 where something must be mended. */
export async function check(
  asked: readonly string[],
  options: CheckOptions,
  { files = disk, console = terminal }: { files?: Files; console?: Console } = {},
): Promise<number> {
  const decks = findDecks(asked, files);
  return withBrowser(async browser => {
    const all: CheckFinding[] = [];
    let ok = true;
    for (const deck of decks) {
      if (options.fix) for (const line of fixArticle(deck.folder, files)) console.err(`Mended ${line}`);
      const memory = inMemory(files);
      const made = await makeDeck(
        deck,
        { out: 'dist', strict: options.strict ?? false },
        { files: memory, browser },
      );
      ok &&= made.ok;
      const found = findings(deck, made, memory);
      all.push(...found);
      if (options.json) continue;
      console.out(sayDeck(deck, made, found, options.long ?? false));
      if (!files.exists(join(deck.folder, 'article.yaml')) && made.slides)
        console.out('  It has no article.yaml: there are no facts to hold its numbers against.');
    }
    if (options.json) console.out(JSON.stringify(all, undefined, 2));
    return ok ? 0 : 1;
  });
}

/** Files that are read from disk and written to memory alone. */
function inMemory(files: Files): Files {
  const written = new Map<string, string | Uint8Array>();
  const text = (content: string | Uint8Array) =>
    typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
  return {
    ...files,
    read: path => (written.has(path) ? text(written.get(path)!) : files.read(path)),
    readBytes: path => (written.has(path) ? Buffer.from(written.get(path)!) : files.readBytes(path)),
    exists: path => written.has(path) || files.exists(path),
    write(path, content) {
      written.set(path, content);
      return true;
    },
    remove: () => {},
  };
}

/** `check` ends with what is counted and what to do about it. */
function sayDeck(deck: DeckFolder, made: Made, found: readonly CheckFinding[], long: boolean): string {
  const parts = long
    ? byWeight(made.problems).map(printProblem)
    : found.length
      ? [findingsTable(deck, found)]
      : [];
  const slides = made.slides ? `${count(made.slides, 'slide')}, ` : '';
  const counted = countFindings(found) || (made.ok ? 'all is well' : 'not checked');
  const more = made.said.filter(line => line.includes('`allow:`'));
  const said = [`${made.slug}: ${slides}${counted}`, ...more.map(line => `  ${line}`)];
  if (!long && found.length) said.push(`  How to mend them: factdeck check ${made.slug} --long`);
  return [...parts, said.join('\n')].join('\n\n');
}

/** Errors first, then as they stand in the files. */
const byWeight = (problems: readonly Problem[]): Problem[] =>
  sortProblems(problems).sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));

const countFindings = (found: readonly CheckFinding[]): string => {
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const errors = found.length - warnings;
  return [errors && count(errors, 'error'), warnings && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');
};

/** The problems of a deck, errors first, each with its slide. */
function findings(deck: DeckFolder, made: Made, files: Files): CheckFinding[] {
  const deckFile = join(deck.folder, 'deck.md');
  const markdown = files.read(deckFile) ?? '';
  const { slides } = placesOf(markdown);
  const at = (line: number) => slides.findLast(({ start }) => start <= line);
  const found = byWeight(made.problems).map((problem): CheckFinding => {
    const { rule, severity, file, line, column, found, expected, fix, mended, source } = problem;
    const { slide: id, passages } = problem as Problem & { slide?: string; passages?: readonly string[] };
    const slide = file === deckFile && line ? at(line) : slides.find(each => id && each.id === id);
    return {
      rule,
      severity: severity === 'warning' ? 'warning' : 'error',
      deck: deck.slug,
      slide: slide?.id || id || '',
      ...(slide && { number: slide.number, claim: slide.claim }),
      file,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      message: `${found}${expected ? `. Expected ${expected}.` : ''}`,
      passages: passages?.length ? passages : source ? [source.trim()] : [],
      fix: [fix, mended].filter(Boolean).join('\n'),
    };
  });
  const noBrowser = made.slides > 0 && !made.ok && made.outputs.some(path => path.endsWith('.draft.html'));
  if (!noBrowser) return found;
  const missing: CheckFinding = {
    rule: 'no-browser',
    severity: 'error',
    deck: deck.slug,
    slide: '',
    file: deckFile,
    message: 'there is no browser: the layout was not checked',
    passages: [],
    fix: '`factdeck build` says what to do.',
  };
  return [missing, ...found];
}
