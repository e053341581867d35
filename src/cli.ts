#!/usr/bin/env node
/** The front door: reads the command line, loads the command that is asked for, sets the exit code. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

/** What the user asked for can't be read: exit code of usage errors. */
const USAGE = 2;

const version = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

const program = new Command('factdeck')
  .description('Turns the structured data of an article into a slide deck that its presenter can trust.')
  .version(version)
  .option('--debug', 'show where in the code an error arose')
  .showHelpAfterError('(factdeck --help shows all commands)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  factdeck new my-briefing          make slides/my-briefing with a small deck to start from
  factdeck build my-briefing        write its deck.md, charts, dist/my-briefing.html and .pdf
  factdeck build --watch            build all decks again on each save

Exit code: 0 all is well, 1 something must be mended, 2 the command line can't be read.`,
  );

program
  .command('build')
  .description('build decks: data to deck.md and charts, then HTML and PDF')
  .argument('[deck...]', 'slugs under slides/, or folders; all of slides/ where none is given')
  .option('--watch', 'build again on each save')
  .option('--theme <name>', 'dress this build in another theme; the folder keeps its own')
  .option('--out <folder>', 'where HTML and PDF go', 'dist')
  .option('--draft', 'where something must still be mended, write <deck>.draft.html and .pdf with a band')
  .option('--strict', 'treat warnings as errors')
  .option('--no-note-sources', 'speaker notes without the sentences that the figures come from')
  .addOption(
    new Option('--take <side>', 'settle what the merge reports: keep mine, or take the new wording').choices([
      'mine',
      'new',
    ]),
  )
  .option('--slide <id>', 'with --take: this slide only', (id: string) => {
    if (!/^[\w-]+$/.test(id)) throw new InvalidArgumentError('A slide id has letters, digits and hyphens.');
    return id;
  })
  .option('--json', 'print what happened as JSON')
  .option('--quiet', 'print problems only')
  .addHelpText(
    'after',
    `
Examples:
  factdeck build                                 every deck under slides/
  factdeck build briefing --draft                for the meeting in ten minutes
  factdeck build briefing --take new --slide costs   this slide as the data has it now
  factdeck build ~/decks/briefing --out /tmp     a folder anywhere`,
  )
  .action(async (decks: string[], options) => {
    if (options.slide && !options.take) program.error('error: --slide goes with --take', { exitCode: USAGE });
    if (options.watch && options.take)
      program.error('error: --take settles once: leave out --watch', { exitCode: USAGE });
    const { build } = await import('./commands/build.ts');
    process.exitCode = await build(decks, options);
  });

program
  .command('new')
  .description('make a deck folder with a commented article.yaml and article.md that build at once')
  .argument('<slug>', 'name of the folder: small letters, digits and hyphens')
  .option('--from <file>', 'draft the deck from an article: plain text, Markdown or a saved page')
  .addHelpText(
    'after',
    `
Examples:
  factdeck new my-briefing && factdeck build my-briefing
  factdeck new my-briefing --from article.html`,
  )
  .action(async (slug: string, { from }: { from?: string }) => {
    const [{ newDeck, newDeckFrom }, { disk }, { terminal }] = await Promise.all([
      import('./commands/new.ts'),
      import('./commands/files.ts'),
      import('./commands/say.ts'),
    ]);
    const made =
      from === undefined ? newDeck({ slug, files: disk }) : await newDeckFrom({ slug, from, files: disk });
    const said = 'said' in made ? [String(made.said)] : [];
    terminal.out(
      [...made.files.map(path => `  ${path}`), ...said, `Next: npx factdeck build ${slug}`].join('\n'),
    );
  });

program
  .command('prompt')
  .description(
    'print a prompt with the schema and the article, for a language model of your choice; nothing is sent',
  )
  .argument('<deck>', 'slug under slides/, or a folder')
  .addHelpText('after', '\nExample:\n  factdeck prompt my-briefing > prompt.txt')
  .action(async (deck: string) => {
    const [{ promptFor }, { disk }, { terminal }] = await Promise.all([
      import('./commands/prompt.ts'),
      import('./commands/files.ts'),
      import('./commands/say.ts'),
    ]);
    terminal.out(promptFor(deck, disk));
  });

program
  .command('check')
  .description('say everything that a build would say, writing nothing')
  .argument('[deck...]', 'slugs under slides/, or folders; all of slides/ where none is given')
  .option('--fix', 'first mend article.yaml: missing quotes, and `$name` for numbers that equal a fact')
  .option('--strict', 'treat warnings as errors')
  .option('--long', 'say of each finding its line, what was expected and how to mend it')
  .option('--json', 'print the findings as a JSON array')
  .addHelpText('after', '\nExample:\n  factdeck check briefing --json')
  .action(async (decks: string[], options) => {
    const { check } = await import('./commands/check.ts');
    process.exitCode = await check(decks, options);
  });

program
  .command('facts')
  .description('list every fact: its figure, words, line in the article, and the slides that use it')
  .argument('<deck>', 'slug under slides/, or a folder')
  .option('--json', 'print the facts, and every number of every slide, as JSON')
  .addHelpText('after', '\nExample:\n  factdeck facts briefing')
  .action(async (deck: string, options) => {
    const { facts } = await import('./commands/facts.ts');
    process.exitCode = facts(deck, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  const debug = process.argv.includes('--debug');
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  } else {
    const message = error instanceof Error ? error.message : String(error);
    const exit = (error as { exitCode?: unknown }).exitCode;
    process.stderr.write(`${debug && error instanceof Error ? error.stack : message}\n`);
    if (!debug && typeof exit !== 'number') {
      process.stderr.write('This is a fault of factdeck itself. --debug shows where it arose.\n');
    }
    process.exitCode = typeof exit === 'number' ? exit : 1;
  }
}
