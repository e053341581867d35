/** The charts of a deck: drawn for its folder and for this build, taken from last time where nothing changed. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Slide } from '../deck/types.ts';
import type { DrawOptions } from '../draw/index.ts';
import type { Drawing } from '../draw/types.ts';
import { withoutOwn } from '../draw/without-own.ts';
import type { Problem } from '../problem.ts';
import { cacheFolder, kept, nameOf } from '../publish/cache.ts';
import type { Files } from './files.ts';
import type { Theme } from './themes.ts';

/** What is drawn once for the folder, and once more where this build wears another theme. */
export interface Drawn {
  readonly folder: ReadonlyMap<string, string>;
  readonly dist: ReadonlyMap<string, string>;
}

/** A chart's path in deck.md. */
export const chartPath = ({ id }: Slide): string => `charts/${id}.svg`;

/** The charts that stand in the folder, by their path in deck.md. */
export function readCharts(folder: string, files: Files): Map<string, string> {
  const names = files.list(join(folder, 'charts')).filter(name => name.endsWith('.svg'));
  return new Map(names.map(name => [`charts/${name}`, files.read(join(folder, 'charts', name)) ?? '']));
}

/**
 * Draws the charts: `folder` by their path in deck.md, in the deck's own theme, with their own faces; `dist` in the
 * theme of this build, which brings the faces. What stands in the folder already and still says the same is taken as
 * it is, since cutting faces is most of the work. Problems are what can't be drawn.
 */
export async function drawCharts(
  slides: readonly Slide[],
  { own, dress, lang, folder }: { own: Theme; dress: Theme; lang: string; folder: string },
  alt: (slide: Slide) => string,
  files: Files,
): Promise<Drawn | { readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const made = { folder: new Map<string, string>(), dist: new Map<string, string>() };
  // In order, so that files and problems come in order too.
  for (const slide of slides) {
    const path = chartPath(slide);
    const options = { id: slide.id, alt: alt(slide), lang };
    try {
      const old = files.read(join(folder, path));
      const inline = await drawInline(slide.drawing!, own, options);
      const same = old !== undefined && withoutOwn(old) === inline;
      made.folder.set(path, same ? old : await drawAlone(slide.drawing!, own, options));
      made.dist.set(path, dress === own ? inline : await drawInline(slide.drawing!, dress, options));
    } catch (error) {
      const { name, message } = error as Error;
      if (name !== 'MissingGlyphError' && name !== 'RoomError') throw error;
      problems.push({
        severity: 'stop-all',
        rule: name === 'RoomError' ? 'no-room' : 'missing-glyph',
        file: join(folder, 'article.yaml'),
        found: `the drawing of slide \`${slide.id}\` can't be made: ${message}`,
        expected: 'words that fit a drawing, in signs that the faces have',
        fix: 'Shorten its labels, show fewer rows, or use a `table:`.',
      });
    }
  }
  return problems.length ? { problems } : made;
}

async function drawAlone(drawing: Drawing, theme: Theme, options: DrawOptions): Promise<string> {
  const { draw, readTokens } = await import('../draw/index.ts');
  return draw(drawing, readTokens([...theme.css]), options);
}

/**
 * A drawing without its own faces. It is kept in the user's cache by all that it is made from: data, theme (its faces
 * too), and the code that draws. Loading and measuring the faces is most of an unchanged drawing's time.
 */
async function drawInline(drawing: Drawing, theme: Theme, options: DrawOptions): Promise<string> {
  const make = async () => {
    const { drawInline: inline, readTokens } = await import('../draw/index.ts');
    return inline(drawing, readTokens([...theme.css]), options);
  };
  const code = drawingCode();
  if (code === undefined) return make();
  const name = nameOf(code, JSON.stringify([drawing, options]), look(theme));
  const svg = await kept(`drawings/${name}.svg`, async () => Buffer.from(await make()), cacheFolder());
  return svg.toString('utf8');
}

const looks = new WeakMap<Theme, string>();

function look(theme: Theme): string {
  const known = looks.get(theme) ?? nameOf(...theme.css);
  looks.set(theme, known);
  return known;
}

/** The built command's file, whose name changes with its code, and the measuring library; undefined in unbuilt code. */
function drawingCode(): string | undefined {
  if (!/-[A-Z0-9]{8}\.js$/.test(import.meta.url)) return undefined;
  const { version } = createRequire(import.meta.url)('@napi-rs/canvas/package.json');
  return `${import.meta.url.split('/').at(-1)} ${version}`;
}
