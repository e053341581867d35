/** Which folders the command line means. */
import { basename, join, resolve } from 'node:path';
import { Stop } from '../problem.ts';
import type { Files } from './files.ts';

export interface DeckFolder {
  readonly slug: string;
  /** As the messages name it. */
  readonly folder: string;
}

const isDeck = (folder: string, files: Files): boolean =>
  files.exists(join(folder, 'article.yaml')) || files.exists(join(folder, 'deck.md'));

/**
 * Slugs under slides/ or folders, in the order given; all decks of slides/ where none is given.
 * Throws a Stop (2) that names what was not found.
 */
export function findDecks(asked: readonly string[], files: Files): DeckFolder[] {
  const known = files.list('slides').filter(slug => isDeck(join('slides', slug), files));
  if (!asked.length) {
    if (!known.length) {
      throw new Stop(
        'Found no deck here: no folder under slides/ holds an article.yaml or a deck.md.\n  `factdeck new my-briefing` makes one.',
        { exitCode: 2 },
      );
    }
    return known.map(slug => ({ slug, folder: join('slides', slug) }));
  }
  const found = asked.map(name => {
    const folder = [join('slides', name), name].find(place => isDeck(place, files));
    if (!folder) {
      const list = known.length ? ` Decks here: ${known.join(', ')}.` : '';
      throw new Stop(
        `\`${name}\` is no deck: neither slides/${name} nor ${name} holds an article.yaml or a deck.md.${list}`,
        { exitCode: 2 },
      );
    }
    return { slug: basename(resolve(folder)), folder };
  });
  const twice = found.find((deck, i) => found.some((other, j) => j < i && other.slug === deck.slug));
  if (twice)
    throw new Stop(`Two of the decks are called ${twice.slug}: their outputs would overwrite each other.`, {
      exitCode: 2,
    });
  return found;
}
