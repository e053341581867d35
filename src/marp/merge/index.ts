/** The merge: today's generation, a person's deck.md and what is known of last time make the new deck.md. */
import type { Previous } from '../../deck/ids.ts';
import { parse } from '../parse.ts';
import { print } from '../print.ts';
import type { Tree } from '../tree.ts';
import { type Book, book, type FactPrinting, renamed, samePrinting } from './facts.ts';
import { gapsOf, lower, settleGaps } from './lower.ts';
import { mendStale } from './mend.ts';
import { mergeDecks } from './merge.ts';
import {
  canonOf,
  claimOf,
  classOf,
  copy,
  type Node,
  sameNode,
  slideOf,
  toNodes,
  toTree,
  walk,
} from './node.ts';
import { liftGenerated, liftMine, reread } from './person.ts';
import {
  drawnProblem,
  editedSlides,
  gitMark,
  type MergeProblem,
  type MergeReport,
  mentionOf,
  numberPlaces,
  type Places,
  places,
  problemOf,
  staleProblem,
  tieProblem,
} from './report.ts';
import { plainNumbers, staleNumbers } from './stale.ts';
import { printState, readState, rename, type State } from './state.ts';
import type { Takes } from './take.ts';

export type { FactPrinting } from './facts.ts';
export type { Mention, MergeProblem, MergeReport, NumberPlace } from './report.ts';
export type { Takes } from './take.ts';

export interface MergeInput {
  /** Today's deck, from `write`: with references and keys. */
  readonly generated: Tree;
  /** deck.md as it stands; nothing where there is none. */
  readonly mine: string | undefined;
  /** `.generated.json` as it stands. */
  readonly state: string | undefined;
  /** Every form of every fact that prints today. */
  readonly facts: readonly FactPrinting[];
  /** Files drawn today, as deck.md names them: 'charts/prices.svg'. */
  readonly charts: readonly string[];
  readonly take?: Takes;
}

export interface MergeResult {
  readonly markdown: string;
  readonly state: string;
  /** Drawn before and drawn no longer; a chart that deck.md still shows is not among them. */
  readonly charts: { readonly remove: readonly string[] };
  readonly report: MergeReport;
}

/**
 * Merges today's generation into a person's deck.md. Pure; throws nothing. Where deck.md has git's conflict marks the
 * report says 'stopped' and nothing may be written.
 */
export function mergeDeck(input: MergeInput): MergeResult {
  const { generated, mine, facts, take } = input;
  const mark = mine === undefined ? undefined : gitMark(mine);
  if (mark) return stopped(input, mark);
  const found = readState(input.state);
  const state = found && rename(found, renamed(found.facts, facts));
  const pages = book(facts, state?.facts);
  const data = toNodes(generated);
  for (const slide of data.children) liftGenerated(slide, pages);
  if (mine === undefined) return anew(input, data, state);
  if (!state) return adopted(input, data);
  const tree = parse(mine);
  const own = toNodes(tree);
  const ties = liftMine(state.written, own, pages);
  const gaps = gapsOf(own);
  const merged = mergeDecks(state.base, data, own, take);
  lower(merged.deck, pages, merged);
  settleGaps(merged.deck, gaps, merged);
  const mended = mendStale(staleNumbers(merged.deck, facts, pages.memory), take);
  const markdown = print(toTree(merged.deck));
  const deck = reread(markdown === mine ? tree : parse(markdown), merged.deck, pages);
  const where = places(merged.deck, markdown);
  const stale = staleNumbers(merged.deck, facts, pages.memory);
  const problems = [
    ...merged.notes.flatMap(note => problemOf(note, where) ?? []),
    ...stale.map(each => staleProblem(each, where)),
    ...ties
      .filter(({ at }) => slideOf(at)?.parent === merged.deck || merged.deck.children.includes(slideOf(at)!))
      .map(({ at, leaf, tie }) => tieProblem(at, leaf, tie.chars, tie.names, where)),
    ...keptDrawings(merged.deck, data, pages, where),
  ];
  return {
    markdown,
    ...kept(input, { facts: pages.memory, charts: state.charts, base: merged.base, written: deck }, deck),
    report: {
      written: 'merged',
      edited: editedSlides(merged.deck, sameNode),
      problems,
      mentions: merged.notes.flatMap(note => mentionOf(note) ?? []),
      numbers: numberPlaces(plainNumbers(merged.deck), where),
      replaced: merged.replaced || mended,
    },
  };
}

/** What planning asks of last time: ids with what they belonged to. `facts` knows renamed ones again. */
export function previous(
  state: string | undefined,
  facts: readonly { readonly name: string; readonly words: string; readonly label: string }[] = [],
): Previous {
  const read = readState(state);
  if (!read) return { slides: [] };
  const known = facts.length ? rename(read, renamed(read.facts, facts)) : read;
  return {
    slides: known.base.children.map(slide => ({
      id: slide.shell.id ?? '',
      kind: classOf(slide)[0] ?? '',
      signature: slide.shell.signature ?? '',
      claim: claimOf(slide),
    })),
  };
}

/** Kept slides whose drawing shows a figure as it was. */
function keptDrawings(deck: Node, data: Node, pages: Book, where: Places): MergeProblem[] {
  const drawn = new Set(
    walk(data)
      .map(each => each.shell.src)
      .filter(Boolean),
  );
  return walk(deck).flatMap(each => {
    const { src } = each.shell;
    if (each.type !== 'picture' || !each.base || !src?.startsWith('charts/') || drawn.has(src)) return [];
    const old = each.base.leaves[0]!.spans.find(span => {
      const today = typeof span === 'object' ? pages.print(span) : undefined;
      return (
        typeof span === 'object' &&
        span.name !== '#part' &&
        (today === undefined || !samePrinting(today, span.chars))
      );
    });
    return typeof old === 'object' ? [drawnProblem(each, old.name, where)] : [];
  });
}

/** The state to write and the charts to delete. */
function kept(input: MergeInput, state: State, deck: Node): Pick<MergeResult, 'state' | 'charts'> {
  const shown = new Set(walk(deck).map(each => each.shell.src));
  const still = state.charts.filter(chart => !input.charts.includes(chart));
  const remove = still.filter(chart => !shown.has(chart)).sort();
  const charts = [...new Set([...input.charts, ...still.filter(chart => shown.has(chart))])];
  return { state: printState({ ...state, charts }), charts: { remove } };
}

/** A copy that stands for the same units as written. */
const mirrored = (base: Node): Node =>
  copy(base, (from, to) => {
    to.base = from;
  });

const QUIET = { edited: [], problems: [], mentions: [], replaced: false };

/** No deck.md: written anew. */
function anew(input: MergeInput, data: Node, state: State | undefined): MergeResult {
  const markdown = print(toTree(data));
  const written = mirrored(data);
  const facts = book(input.facts, state?.facts).memory;
  const where = places(data, markdown);
  return {
    markdown,
    ...kept(input, { facts, charts: state?.charts ?? [], base: data, written }, data),
    report: { ...QUIET, written: 'new', numbers: numberPlaces(plainNumbers(data), where) },
  };
}

/** No readable state: deck.md stays byte for byte, today's generation is what the next merge goes by. */
function adopted(input: MergeInput, data: Node): MergeResult {
  const markdown = input.mine!;
  const own = toNodes(parse(markdown));
  const { memory } = book(input.facts);
  const pages = book(input.facts);
  liftMine(mirrored(data), own, pages);
  const where = places(own, markdown);
  const ids = new Set(own.children.map(slide => slide.shell.id));
  const claims = new Set(own.children.map(slide => canonOf(slide)));
  const lacking = data.children.filter(
    slide => slide.shell.id && !ids.has(slide.shell.id) && !claims.has(canonOf(slide)),
  );
  return {
    markdown,
    ...kept(input, { facts: memory, charts: [], base: data, written: mirrored(data) }, own),
    report: {
      ...QUIET,
      written: 'adopted',
      edited: editedSlides(own, sameNode),
      mentions: lacking.map(slide => ({
        slide: slide.shell.id!,
        claim: claimOf(slide),
        text: `deck.md lacks the slide ${slide.shell.id}, “${claimOf(slide)}”; \`--take new --slide ${slide.shell.id}\` puts it in`,
      })),
      numbers: numberPlaces(plainNumbers(own), where),
    },
  };
}

function stopped(input: MergeInput, { line, source }: { line: number; source: string }): MergeResult {
  return {
    markdown: input.mine!,
    state: input.state ?? '',
    charts: { remove: [] },
    report: {
      ...QUIET,
      written: 'stopped',
      numbers: [],
      problems: [
        {
          severity: 'stop-all',
          rule: 'git-conflict',
          file: 'deck.md',
          line,
          column: 1,
          source,
          length: 7,
          slide: '',
          claim: '',
          found: 'deck.md has git’s conflict marks',
          expected: 'a deck.md without them',
          fix: 'Settle the conflict in deck.md first; nothing was written.',
        },
      ],
    },
  };
}
