/** What the merge says: problems with their place in deck.md, and what is worth a mention. */
import type { Problem } from '../../problem.ts';
import { claimOf, type Node, slideOf, walk } from './node.ts';
import type { Note } from './note.ts';
import type { PlainNumber, StaleNumber } from './stale.ts';
import { textOf } from './tokens.ts';

/** A problem of the merge; the file is always deck.md. */
export interface MergeProblem extends Problem {
  /** The slide's id and claim; '' where there are none. */
  readonly slide: string;
  readonly claim: string;
  /** Both wordings, where there are two. */
  readonly mine?: string;
  readonly data?: string;
}

/** Something said once that is nothing to mend: what a person removed and the data changed, slides that are missing. */
export interface Mention {
  readonly slide: string;
  readonly claim: string;
  readonly text: string;
}

/** A number on a slide that is no reference, with its place; whether it equals a fact is the number rule's question. */
export interface NumberPlace {
  readonly slide: string;
  readonly line: number;
  readonly column: number;
  readonly chars: string;
  /** Whether it stands in the speaker notes. */
  readonly inNotes: boolean;
}

export interface MergeReport {
  /** 'new': there was no deck.md; 'adopted': no readable .generated.json; 'stopped': nothing may be written. */
  readonly written: 'new' | 'merged' | 'adopted' | 'stopped';
  /** Slides of deck.md that differ from what was generated, the person's own too, in order. */
  readonly edited: readonly { readonly slide: string; readonly claim: string }[];
  readonly problems: readonly MergeProblem[];
  readonly mentions: readonly Mention[];
  /** Plain numbers of deck.md as it is now. */
  readonly numbers: readonly NumberPlace[];
  /** Whether words of the person's were replaced, as `--take new` asks: deck.md.bak has to keep them. */
  readonly replaced: boolean;
}

/** Where things stand in the printed deck. */
export interface Places {
  /** Line, column and source line of a place in a leaf of a node; of the node's beginning without a leaf. */
  of(at: Node, leaf?: number, offset?: number): { line: number; column: number; source: string };
  /** Of the first line of the front matter with this key. */
  front(key: string): { line: number; column: number; source: string };
}

/** Finds the places of all leaves in a deck that prints as `markdown`. */
export function places(deck: Node, markdown: string): Places {
  const starts = new Map<Node, number[]>();
  const { open = '', front = [], close = '' } = deck.shell;
  let at = open.length + front.reduce((sum, line) => sum + line.raw.length, 0) + close.length;
  const visit = (each: Node) => {
    at += each.gap.length + (each.shell.open?.length ?? 0);
    const found: number[] = [];
    for (const leaf of each.leaves) {
      found.push(at + leaf.before.length);
      at += leaf.before.length + textOf(leaf.spans).length + leaf.after.length;
    }
    starts.set(each, found.length ? found : [at]);
    for (const child of each.children) {
      visit(child);
      if (child.type === 'heads') at += each.shell.align?.length ?? 0;
    }
    at += each.shell.close?.length ?? 0;
  };
  for (const slide of deck.children) visit(slide);
  const breaks = [...markdown.matchAll(/\n/g)].map(({ index }) => index);
  const place = (offset: number) => {
    const line = lowerBound(breaks, offset);
    const start = line ? breaks[line - 1]! + 1 : 0;
    return { line: line + 1, column: offset - start + 1, source: markdown.slice(start, breaks[line]) };
  };
  return {
    of: (node, leaf = 0, offset = 0) =>
      place((starts.get(node)?.[leaf] ?? starts.get(node)?.[0] ?? 0) + offset),
    front: key => {
      let offset = open.length;
      for (const line of front) {
        if (line.key === key) break;
        offset += line.raw.length;
      }
      return place(offset);
    },
  };
}

/** How many of the rising numbers are below one. */
function lowerBound(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

const quoted = (text = ''): string => `“${text.replace(/\s+/g, ' ').trim()}”`;
const whose = (node: Node | undefined) => ({
  slide: slideOf(node ?? NOWHERE)?.shell.id ?? '',
  claim: claimOf(node && slideOf(node)),
});
const NOWHERE: Node = { type: 'deck', role: 'deck', key: '', gap: '', leaves: [], children: [], shell: {} };

const takeBoth = (id: string): string =>
  `Write either wording on that line, or settle it with \`--take mine${id ? ` --slide ${id}` : ''}\` or \`--take new${id ? ` --slide ${id}` : ''}\`.`;

/** A note of the merge as a problem; nothing where it is only a mention. */
export function problemOf(note: Note, where: Places): MergeProblem | undefined {
  const { kind, at, leaf, id, what, mine = '', data = '' } = note;
  const common = { severity: 'warning' as const, file: 'deck.md', mine, data };
  if (kind === 'front')
    return {
      ...common,
      ...where.front(what),
      slide: '',
      claim: '',
      rule: 'conflict',
      found: `the front matter's \`${what}\` was changed here and in article.yaml; yours stands: ${quoted(mine)}`,
      expected: `the data's wording, or yours on purpose. The data has ${quoted(data)}`,
      fix: 'Write either wording on that line, or settle it with `--take mine` or `--take new`.',
    };
  if (!at || kind === 'removed unit' || kind === 'removed slide') return undefined;
  const place = { ...common, ...where.of(at, leaf), ...whose(at) };
  if (kind === 'conflict')
    return {
      ...place,
      rule: 'conflict',
      length: Math.max(1, mine.split('\n')[0]!.length),
      found: `${what} was changed here and in the data; yours stands: ${quoted(mine)}`,
      expected: `the data's wording, or yours on purpose. The data has ${quoted(data)}`,
      fix: takeBoth(id),
    };
  const unit = kind === 'kept unit';
  const { mine: _, data: __, ...bare } = place;
  return {
    ...bare,
    ...(unit ? { mine } : {}),
    rule: unit ? 'kept-unit' : 'kept-slide',
    found: `${what}${unit ? ` ${quoted(mine)}` : ''} is no longer in the data; it was edited here, so it is kept`,
    expected: 'a decision: yours from now on, or gone',
    fix: `\`--take mine${id ? ` --slide ${id}` : ''}\` makes it yours, \`--take new${id ? ` --slide ${id}` : ''}\` removes it.`,
  };
}

/** A note that is worth a mention only. */
export function mentionOf({ kind, at, id, what, data = '' }: Note): Mention | undefined {
  const restore = id ? `; \`--take new --slide ${id}\` brings it back` : '';
  if (kind === 'removed slide')
    return {
      slide: id,
      claim: data,
      text: `the slide ${id}, ${quoted(data)}, was removed here and its data changed; it stays out${restore}`,
    };
  if (kind === 'removed unit')
    return {
      ...whose(at),
      text: `${what} ${quoted(data)} was removed here and its data changed; it stays out${restore}`,
    };
  return undefined;
}

/** A stale number as an error with the line to paste. */
export function staleProblem(stale: StaleNumber, where: Places): MergeProblem {
  const { at, leaf, offset, chars, name, today } = stale;
  const place = where.of(at, leaf, offset);
  const { line, column, source } = place;
  const common = {
    severity: 'stop-dist' as const,
    rule: 'stale-number',
    file: 'deck.md',
    line,
    column,
    source,
    length: chars.length,
    ...whose(at),
  };
  if (today === undefined)
    return {
      ...common,
      found: `${quoted(chars)} stood for the fact \`${name}\`, which is gone from article.yaml`,
      expected: 'a figure that the data holds',
      fix: 'Take the number out, or put the fact back.',
    };
  const mended = source.slice(0, column - 1) + today + source.slice(column - 1 + chars.length);
  return {
    ...common,
    found: `${quoted(chars)} was \`${name}\`, which is ${quoted(today)} now`,
    expected: quoted(today),
    fix: 'Paste the mended line, or say another thing than the fact does.',
    mended,
  };
}

/** Facts that fit one number alike. */
export function tieProblem(
  at: Node,
  leaf: number,
  chars: string,
  names: readonly string[],
  where: Places,
): MergeProblem {
  const text = textOf(at.leaves[leaf]?.spans ?? []);
  const list = names.map(name => `\`${name}\``).join(' and ');
  return {
    severity: 'warning',
    rule: 'two-facts',
    file: 'deck.md',
    ...where.of(at, leaf, Math.max(0, text.indexOf(chars))),
    length: chars.length,
    ...whose(at),
    found: `${quoted(chars)} can be ${list}; it follows none of them`,
    expected: 'words beside it that say which one is meant: its unit or its counted noun',
    fix: 'Put the counted noun right after it, or write the figure in article.yaml as `$name`.',
  };
}

/** A drawing of a kept slide whose figures have moved on. */
export function drawnProblem(at: Node, name: string, where: Places): MergeProblem {
  return {
    severity: 'stop-dist',
    rule: 'kept-drawing',
    file: 'deck.md',
    ...where.of(at),
    ...whose(at),
    found: `the drawing of this kept slide shows \`${name}\` as it was; the data draws it no longer`,
    expected: 'a drawing of figures as they are today',
    fix: 'Put the slide back into article.yaml, or remove the picture here.',
  };
}

/** Plain numbers with their places. */
export const numberPlaces = (found: readonly PlainNumber[], where: Places): NumberPlace[] =>
  found.map(({ at, leaf, offset, chars }) => {
    const { line, column } = where.of(at, leaf, offset);
    return { slide: slideOf(at)?.shell.id ?? '', line, column, chars, inNotes: at.type === 'said' };
  });

/** Slides that are not as generated. */
export function editedSlides(deck: Node, same: (slide: Node, base: Node) => boolean): MergeReport['edited'] {
  return deck.children
    .filter(
      slide =>
        !slide.base || !same(slide, slide.base) || walk(slide).some(each => !each.base && each !== slide),
    )
    .map(slide => ({ slide: slide.shell.id ?? '', claim: claimOf(slide) }));
}

/** The place of git's first conflict mark, if the text has one. */
export function gitMark(text: string): { line: number; source: string } | undefined {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex(line => /^(?:<{7}|>{7}|\|{7})(?: |$)/.test(line));
  return at < 0 ? undefined : { line: at + 1, source: lines[at]! };
}
