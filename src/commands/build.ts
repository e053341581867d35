/** `factdeck build`: finds the decks, makes each, says what happened, and again on each save with --watch. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Browser, withBrowser } from '../publish/browser.ts';
import { type DeckFolder, findDecks } from './decks.ts';
import { disk, type Files } from './files.ts';
import { type Made, makeDeck } from './make.ts';
import { type Console, sayJson, sayMade, sayOutputs, sayProblems, terminal } from './say.ts';

export interface BuildOptions {
  readonly out: string;
  readonly watch?: boolean;
  readonly theme?: string;
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly noteSources?: boolean;
  readonly take?: 'mine' | 'new';
  readonly slide?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Builds all decks that are asked for; gives the exit code. One browser serves all. */
export async function build(
  asked: readonly string[],
  options: BuildOptions,
  { files = disk, console = terminal }: { files?: Files; console?: Console } = {},
): Promise<number> {
  const decks = findDecks(asked, files);
  return withBrowser(async browser => {
    const all: { made: Made; ms: number }[] = [];
    for (const deck of decks) all.push(await buildOne(deck, options, browser, files, console));
    if (options.json) console.out(sayJson(all));
    else if (!options.quiet) {
      const outputs = sayOutputs(all.map(({ made }) => made));
      if (outputs) console.out(outputs);
    }
    if (options.watch) await watch(decks, options, browser, files, console);
    return all.every(({ made }) => made.ok) ? 0 : 1;
  });
}

async function buildOne(
  deck: DeckFolder,
  options: BuildOptions,
  browser: Promise<Browser>,
  files: Files,
  console: Console,
): Promise<{ made: Made; ms: number }> {
  const start = performance.now();
  const made = await makeDeck(deck, options, { files, browser });
  const ms = performance.now() - start;
  if (!options.json) {
    if (made.problems.length || made.outcome) console.err(`${sayProblems(made)}\n`);
    if (!options.quiet) console.err(sayMade(made, ms));
  }
  return { made, ms };
}

/** Never ends by itself: builds a deck again when the files in its folder say something new. */
async function watch(
  decks: readonly DeckFolder[],
  options: BuildOptions,
  browser: Promise<Browser>,
  files: Files,
  console: Console,
): Promise<void> {
  const { watch: watchFolders } = await import('chokidar');
  const seen = new Map(decks.map(deck => [deck.folder, fingerprint(deck.folder, files)]));
  const watcher = watchFolders([...decks.map(deck => deck.folder), 'themes'], {
    ignoreInitial: true,
    // Editors write in several steps; a half-written file would be reported as broken.
    awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 },
  });
  let queue = Promise.resolve();
  watcher.on('all', (_event, path) => {
    queue = queue.then(async () => {
      for (const deck of decks) {
        const themeChanged = path.startsWith('themes') && path.endsWith('.css');
        if (!themeChanged && fingerprint(deck.folder, files) === seen.get(deck.folder)) continue;
        try {
          await buildOne(deck, options, browser, files, console);
        } catch (error) {
          console.err(error instanceof Error ? error.message : String(error));
        }
        // Our own writes are part of it: they start no further build.
        seen.set(deck.folder, fingerprint(deck.folder, files));
      }
    });
  });
  // A save before the watcher looks would go unseen.
  await new Promise<void>(resolve => watcher.once('ready', () => resolve()));
  if (!options.quiet) console.err('Watching; Ctrl+C ends it.');
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await watcher.close();
  await queue;
}

/** A hash of all that a deck's folder holds. */
function fingerprint(folder: string, files: Files): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (files.isFolder(path)) for (const name of files.list(path)) add(join(path, name));
    else
      hash
        .update(path)
        .update('\0')
        .update(files.readBytes(path) ?? '')
        .update('\0');
  };
  add(folder);
  return hash.digest('hex');
}
