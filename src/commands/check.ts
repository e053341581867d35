/** `factdeck check`: everything that a build would say of the decks, writing nothing. */
import { join } from 'node:path';
import { parse } from '../marp/parse.ts';
import { print } from '../marp/print.ts';
import { countProblems, type Problem, printProblem, sortProblems } from '../problem.ts';
import { withBrowser } from '../publish/browser.ts';
import { type DeckFolder, findDecks } from './decks.ts';
import { disk, type Files } from './files.ts';
import { fixArticle } from './fix.ts';
import { type Made, makeDeck } from './make.ts';
import { type Console, count, terminal } from './say.ts';

export interface CheckOptions {
  readonly json?: boolean;
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
  /** The slide's id in deck.md; '' where the finding is no slide's. */
  readonly slide: string;
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
      const noBrowser =
        made.slides > 0 && !made.ok && made.outputs.some(path => path.endsWith('.draft.html'));
      if (options.json) all.push(...findings(deck, made, memory, noBrowser));
      else sayDeck(made, noBrowser, console);
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

function sayDeck(made: Made, noBrowser: boolean, console: Console): void {
  const parts = sortProblems(made.problems).map(printProblem);
  if (noBrowser) parts.push('Without a browser the layout is not checked: `factdeck build` says what to do.');
  const slides = made.slides ? `${count(made.slides, 'slide')}, ` : '';
  parts.push(
    `${made.slug}: ${slides}${countProblems(made.problems) || (made.ok ? 'all is well' : 'not checked')}`,
  );
  console.out(parts.join('\n\n'));
}

function findings(deck: DeckFolder, made: Made, files: Files, noBrowser: boolean): CheckFinding[] {
  const deckFile = join(deck.folder, 'deck.md');
  const slideAt = slidesByLine(files.read(deckFile) ?? '');
  const found = sortProblems(made.problems).map((problem): CheckFinding => {
    const { rule, severity, file, line, column, found, expected, fix, mended, source } = problem;
    const { slide, passages } = problem as Problem & { slide?: string; passages?: readonly string[] };
    const expects = expected ? `. Expected ${expected}.` : '';
    return {
      rule,
      severity: severity === 'warning' ? 'warning' : 'error',
      deck: deck.slug,
      slide: slide ?? (file === deckFile && line ? slideAt(line) : ''),
      file,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      message: `${found}${expects}`,
      passages: passages?.length ? passages : source ? [source.trim()] : [],
      fix: [fix, mended].filter(Boolean).join('\n'),
    };
  });
  if (!noBrowser) return found;
  const message = 'there is no browser: the layout was not checked';
  const fix = '`factdeck build` says what to do.';
  return [
    ...found,
    {
      rule: 'no-browser',
      severity: 'error',
      deck: deck.slug,
      slide: '',
      file: deckFile,
      message,
      passages: [],
      fix,
    },
  ];
}

/** Tells the slide's id of a line of deck.md. */
function slidesByLine(markdown: string): (line: number) => string {
  const tree = parse(markdown);
  const lines = (text: string) => text.split('\n').length - 1;
  let at = lines(print({ ...tree, slides: [], end: '' })) + 1;
  const starts = tree.slides.map(slide => {
    const start = at;
    at += lines(print({ open: '', front: [], close: '', slides: [slide], end: '' }));
    return { start, id: slide.id ?? '' };
  });
  return line => starts.filter(({ start }) => start <= line).at(-1)?.id ?? '';
}
