/** One deck, from its folder to dist/: the way of the data, one step a line. */
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Browser } from '../publish/browser.ts';
import { NoBrowser } from '../publish/errors.ts';
import type { Published } from '../publish/types.ts';
import type { DeckFolder } from './decks.ts';
import type { Files } from './files.ts';
import { type FolderOptions, makeFolder } from './folder.ts';
import { placeFindings } from './places.ts';

export interface MakeOptions extends FolderOptions {
  /** Folder of the outputs. */
  readonly out: string;
  readonly theme?: string;
  readonly draft?: boolean;
  readonly strict?: boolean;
  /** Whether the speaker notes end with the sources of the slide's figures; they do by default. */
  readonly noteSources?: boolean;
}

export interface Effects {
  readonly files: Files;
  readonly browser: Promise<Browser>;
}

/** What became of one deck. */
export interface Made {
  readonly slug: string;
  /** Nothing must be mended. */
  readonly ok: boolean;
  readonly slides: number;
  /** Paths of HTML and PDF, where they were made. */
  readonly outputs: readonly string[];
  /** What was kept or changed, in words: '3 slides with your edits kept'. */
  readonly said: readonly string[];
  readonly problems: readonly Problem[];
  /** What the problems mean for the outputs; none where all is well. */
  readonly outcome?: string;
}

/** Makes a deck's folder and its outputs. What was built before stays unless something better takes its place. */
export async function makeDeck(
  { slug, folder }: DeckFolder,
  options: MakeOptions,
  { files, browser }: Effects,
): Promise<Made> {
  const strictly = (problems: readonly Problem[]): Problem[] =>
    problems.map(problem =>
      options.strict && problem.severity === 'warning' ? { ...problem, severity: 'stop-dist' } : problem,
    );
  const made = await makeFolder(folder, options, files);
  if ('stopped' in made) {
    const outcome = `Nothing was written. ${stillThere(slug, options.out, files)}`.trim();
    return { slug, ok: false, slides: 0, outputs: [], said: [], problems: strictly(made.stopped), outcome };
  }
  const { publish } = await import('../publish/publish.ts');
  const stops = (problems: readonly Problem[]) => problems.some(({ severity }) => severity !== 'warning');
  const own = strictly(made.problems);
  const withFindings = (findings: Published['findings']) => [
    ...own,
    ...strictly(placeFindings(findings, made.markdown, join(folder, 'deck.md'))),
  ];
  const published = await publish({
    markdown: made.markdown,
    charts: made.charts,
    themeCss: made.dress.css,
    theme: options.theme,
    lang: made.lang,
    title: slug,
    author: made.author,
    knowledge: made.knowledge,
    noteSources: options.noteSources,
    readPicture: async path => files.readBytes(join(folder, path)),
    browser,
    draft: findings => options.draft === true && stops(withFindings(findings)),
  });
  const problems = withFindings(published.findings);
  const { slides } = published;
  const said = made.said;
  const draftPaths = ['html', 'pdf'].map(ending => join(options.out, `${slug}.draft.${ending}`));
  if (!published.pdf) {
    files.write(draftPaths[0]!, published.html);
    const reason = await browser.then(
      () => '',
      error => (error instanceof NoBrowser ? error.message : String(error)),
    );
    const outcome = `${reason}\n\nWithout a browser nothing is measured: ${draftPaths[0]} is a draft, and there is no PDF.`;
    return { slug, ok: false, slides, outputs: [draftPaths[0]!], said, problems, outcome };
  }
  if (published.draft) {
    files.write(draftPaths[0]!, published.html);
    files.write(draftPaths[1]!, published.pdf);
    const outcome = `A draft with a band was written. ${stillThere(slug, options.out, files)}`.trim();
    return { slug, ok: false, slides, outputs: draftPaths, said, problems, outcome };
  }
  if (stops(problems)) {
    const still = stillThere(slug, options.out, files);
    const outcome = `${folder}/deck.md was written, ${options.out}/ was not. ${still}`.trim();
    return { slug, ok: false, slides, outputs: [], said, problems, outcome };
  }
  const outputs = ['html', 'pdf'].map(ending => join(options.out, `${slug}.${ending}`));
  files.write(outputs[0]!, published.html);
  files.write(outputs[1]!, published.pdf);
  for (const path of draftPaths) files.remove(path);
  return { slug, ok: true, slides, outputs, said, problems };
}

/** 'dist/x.html and x.pdf of 2026-05-11 09:12 stay.'; '' where there are none. Local time: it is for a person. */
function stillThere(slug: string, out: string, files: Files): string {
  const changed = files.changed(join(out, `${slug}.pdf`)) ?? files.changed(join(out, `${slug}.html`));
  if (!changed) return '';
  const two = (n: number) => String(n).padStart(2, '0');
  const day = [changed.getFullYear(), two(changed.getMonth() + 1), two(changed.getDate())].join('-');
  return `The last good ${join(out, slug)}.html and .pdf, of ${day} ${two(changed.getHours())}:${two(changed.getMinutes())}, stay as they are.`;
}
