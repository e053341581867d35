/** Rows 'Head: main | small' as lines of lists. */
import type { Row } from '../../article/types.ts';
import { em, star, strong } from '../lines.ts';
import type { Line, Sign } from '../types.ts';
import type { DeckWords } from '../words/index.ts';
import type { Path, Reader } from './kind.ts';

/** Reads the list of rows at `path`. */
export function readRows(reader: Reader, path: Path, list: readonly unknown[]): Row[] {
  return list.map((_, at) => reader.row([...path, at]));
}

/** A row's lines: the star over all of the first, or the head in bold; the small word last. */
export function rowLines(row: Row, starred: boolean): readonly Line[] {
  const head = row.head ?? [];
  const first: Line = starred
    ? [star(...head, ...(row.head ? [': '] : []), ...row.main)]
    : row.head
      ? [strong(...head, ':'), ' ', ...row.main]
      : row.main;
  return row.small ? [first, smallWord(row.small)] : [first];
}

/** Bold is firm, italic is not yet. */
export const smallWord = ({ words, firm }: NonNullable<Row['small']>): Line => [
  (firm ? strong : em)(...words),
];

/** What can be highlighted in a row: its head, its main words, its small word. */
export const rowTexts = (row: Row): readonly Line[] => [
  ...(row.head ? [row.head] : []),
  row.main,
  ...(row.small ? [row.small.words] : []),
];

const EDGES = ['follows', 'announced', 'expected'] as const;

/** How far the step is that a small word closes: bold is done, italic announced unless it says 'follows' or 'expected'. */
export function edgeOf(text: string, firm: boolean, say: DeckWords): Sign {
  const word = text.trim().toLowerCase();
  return firm ? 'solid' : (EDGES.find(edge => say.edges[edge].includes(word)) ?? 'announced');
}
