/** Numbers that are no references: stale ones, that were a fact's and are no fact's any more, and all others. */
import { type Book, book, endOf, type FactPrinting, type Memory } from './facts.ts';
import { type Node, walk } from './node.ts';
import { measured } from './plain.ts';
import { type Token, textOf, tokens } from './tokens.ts';

/** A number in a leaf that no reference stands for. */
export interface PlainNumber {
  readonly at: Node;
  /** Which leaf of the unit, and where in its text. */
  readonly leaf: number;
  readonly offset: number;
  readonly chars: string;
}

/** A number that was a fact's, with what the fact prints now; nothing where the fact is gone. */
export interface StaleNumber extends PlainNumber {
  readonly name: string;
  readonly today: string | undefined;
}

const CHECKED = new Set(['heading', 'text', 'cell', 'alt', 'note', 'footer', 'raw']);

/** Whether a number is part of a name (GPT-4, A100), a time (14:05) or an address. */
function isName(list: readonly Token[], at: number): boolean {
  const [before, after] = [list[at - 1], list[at + 1]];
  if (before?.kind === 'word') return true;
  if (before && /^[-_/#.:]$/.test(before.fold) && list[at - 2] && list[at - 2]!.kind !== 'space') return true;
  return after !== undefined && /^[:/_]$/.test(after.fold) && list[at + 2]?.kind === 'number';
}

/** All numbers of a deck that are no references, in order of the file. */
export function plainNumbers(deck: Node): PlainNumber[] {
  return leavesIn(deck).flatMap(({ at, leaf, list }) => {
    let offset = 0;
    return list.flatMap((each, i) => {
      const from = offset;
      offset += each.raw.length;
      if (each.kind !== 'number' || each.ref || isName(list, i)) return [];
      return [{ at, leaf, offset: from, chars: each.raw }];
    });
  });
}

function leavesIn(deck: Node): { at: Node; leaf: number; list: readonly Token[] }[] {
  return walk(deck).flatMap(at =>
    at.type === 'directive' && at.shell.name !== '_footer' && at.shell.name !== 'footer'
      ? []
      : at.leaves.flatMap((each, leaf) =>
          CHECKED.has(each.context) ? [{ at, leaf, list: tokens(each.spans) }] : [],
        ),
  );
}

/** Numbers that stand with the noun or unit of a fact that printed them once, and that no fact prints today. */
export function staleNumbers(deck: Node, facts: readonly FactPrinting[], memory: Memory): StaleNumber[] {
  const today = book(facts);
  const before = pastBook(memory);
  return leavesIn(deck).flatMap(({ at, leaf, list }) => {
    const found: StaleNumber[] = [];
    let offset = 0;
    for (let i = 0; i < list.length; i++) {
      const from = offset;
      offset += list[i]!.raw.length;
      if (list[i]!.ref || list[i]!.kind === 'space') continue;
      const pass = (length: number) => {
        offset += length;
      };
      const now = fitAt(list, i, today);
      if (now) {
        i = skip(list, i, now.to, pass);
        continue;
      }
      const past = fitAt(list, i, before);
      if (!past) continue;
      const chars = textOf(list.slice(i, past.to).map(each => each.raw));
      const { name, form, bare } = past;
      const print = today.print(bare ? { name, form, bare } : { name, form });
      found.push({ at, leaf, offset: from, chars, name, today: today.has(name) ? print : undefined });
      i = skip(list, i, past.to, pass);
    }
    return [...found, ...goneReferences(at, leaf, list, today)];
  });
}

/** Goes to the last token of a stretch, telling the lengths it passes. */
function skip(list: readonly Token[], at: number, to: number, pass: (length: number) => void): number {
  for (let i = at + 1; i < to; i++) pass(list[i]!.raw.length);
  return to - 1;
}

/** References whose fact is gone: their figure can't follow. */
function goneReferences(at: Node, leaf: number, list: readonly Token[], today: Book): StaleNumber[] {
  const found: StaleNumber[] = [];
  let offset = 0;
  list.forEach((each, i) => {
    const { ref } = each;
    if (ref && ref !== list[i - 1]?.ref && ref.name !== '#part' && !today.has(ref.name))
      found.push({ at, leaf, offset, chars: ref.chars, name: ref.name, today: undefined });
    offset += each.raw.length;
  });
  return found;
}

interface Fit {
  readonly name: string;
  readonly form: FactPrinting['form'];
  readonly bare: boolean;
  readonly to: number;
}

function fitAt(list: readonly Token[], at: number, facts: Book): Fit | undefined {
  let best: Fit | undefined;
  for (const entry of facts.index.get(list[at]!.fold) ?? []) {
    const to = endOf(list, at, entry.signs);
    if (to < 0 || (best && best.to >= to) || list.slice(at, to).some(each => each.ref)) continue;
    if (measured(list, at, to, entry, {}))
      best = { name: entry.name, form: entry.form, bare: entry.bare, to };
  }
  return best;
}

/** A book of all wordings so far. */
function pastBook(memory: Memory): Book {
  const printings = Object.entries(memory).flatMap(([name, fact]) =>
    Object.entries(fact.wordings).flatMap(([form, texts]) =>
      texts.map(text => ({ ...fact, name, form: form as FactPrinting['form'], text })),
    ),
  );
  return book(printings);
}
