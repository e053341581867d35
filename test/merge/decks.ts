/** Decks for the merge's tests: ordinary Markdown where `{gpus}` is a reference, so that a test reads like a deck. */
import { escapeWords } from '../../src/marp/escape.ts';
import { bareOf, type FactPrinting } from '../../src/marp/merge/facts.ts';
import { type MergeInput, type MergeResult, mergeDeck } from '../../src/marp/merge/index.ts';
import { parse } from '../../src/marp/parse.ts';
import type { Leaf, Span, Tree, TreeBlock } from '../../src/marp/tree.ts';

export interface Fact {
  readonly text: string;
  readonly unit?: string;
  readonly noun?: string;
  readonly words?: string;
  readonly label?: string;
}

export type Facts = Readonly<Record<string, Fact>>;

export interface Split {
  readonly part: number;
  readonly of: number;
  readonly first: string;
}

/** Printings of facts: in full and without qualifier. */
export function printings(facts: Facts): FactPrinting[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    const { text, unit = '', noun = '', label = name } = fact;
    const words = fact.words ?? `${text} ${noun} ${name}`;
    const common = { name, unit, noun, words, label };
    return [
      { ...common, form: 'full' as const, text },
      { ...common, form: 'figure' as const, text: bareOf(text) },
    ];
  });
}

const PLACE = /\{(#part:[^}]*|[a-z]\w*(?:\.[a-z]+)?)\}/g;

function spansOf(text: string, leaf: Leaf, facts: Facts): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const found of text.matchAll(PLACE)) {
    if (found.index > at) spans.push(text.slice(at, found.index));
    at = found.index + found[0].length;
    const [name = '', form = 'full'] = found[1]!.split('.');
    if (name.startsWith('#part:')) {
      spans.push({ name: '#part', form: 'full', chars: name.slice(6) });
      continue;
    }
    const fact = facts[name];
    if (!fact) throw new Error(`no fact ${name}`);
    const print = form === 'figure' ? bareOf(fact.text) : fact.text;
    spans.push({ name, form: form as 'full' | 'figure', chars: escapeWords(print, leaf.context) });
  }
  if (at < text.length) spans.push(text.slice(at));
  return spans;
}

/** Parsing is most of a test's time, and one deck is made several times. */
let last: { markdown: string; tree: Tree } = { markdown: '', tree: parse('') };

/** The tree that the data makes: Markdown with references. Splits are given by id. */
export function generate(markdown: string, facts: Facts, splits: Readonly<Record<string, Split>> = {}): Tree {
  const fill = (leaf: Leaf): Leaf => ({
    ...leaf,
    spans: leaf.spans.flatMap(span => (typeof span === 'string' ? spansOf(span, leaf, facts) : [span])),
  });
  const block = (each: TreeBlock, at: number): TreeBlock => {
    const key = `${each.type}-${at}`;
    switch (each.type) {
      case 'note':
        return { ...each, leaves: each.leaves.map(fill) };
      case 'list':
        return {
          ...each,
          key,
          items: each.items.map((item, n) => ({ key: `row-${n + 1}`, lines: item.lines.map(fill) })),
        };
      case 'table':
        return {
          ...each,
          key,
          head: each.head.map(fill),
          rows: each.rows.map((row, n) => ({ key: `row-${n + 1}`, cells: row.cells.map(fill) })),
        };
      case 'quote':
        return { ...each, key: 'takeaway', leaf: fill(each.leaf) };
      default:
        return { ...each, leaf: fill(each.leaf) };
    }
  };
  const tree = markdown === last.markdown ? last.tree : parse(markdown);
  last = { markdown, tree };
  return {
    ...tree,
    slides: tree.slides.map(slide => ({
      ...slide,
      signature: slide.id,
      ...(splits[slide.id] ? { split: splits[slide.id]! } : {}),
      blocks: slide.blocks.map(block),
    })),
  };
}

export interface Round {
  readonly data: string;
  readonly facts: Facts;
  readonly splits?: Readonly<Record<string, Split>>;
  readonly charts?: readonly string[];
  readonly take?: MergeInput['take'];
}

/** A deck's folder over several builds: the data changes, a person edits, a build merges. */
export class Folder {
  markdown: string | undefined;
  state: string | undefined;
  last!: MergeResult;

  /** Builds with this data; gives deck.md. */
  build({ data, facts, splits, charts = [], take }: Round): string {
    this.last = mergeDeck({
      generated: generate(data, facts, splits),
      mine: this.markdown,
      state: this.state,
      facts: printings(facts),
      charts,
      ...(take ? { take } : {}),
    });
    this.markdown = this.last.markdown;
    this.state = this.last.state;
    return this.markdown;
  }

  /** The person's edit: the words must stand there. */
  edit(from: string | RegExp, to: string): void {
    const before = this.markdown!;
    this.markdown = before.replace(from, () => to);
    if (this.markdown === before) throw new Error(`nothing to edit: ${from}\n${before}`);
  }

  get problems() {
    return this.last.report.problems;
  }
}

/** A slide in the shape of the design: class, source line, claim, blocks. */
export const slide = (kind: string, id: string, claim: string, ...blocks: string[]): string =>
  [`<!-- _class: ${kind} ${id} -->`, `# ${claim}`, ...blocks].join('\n\n');

export const deck = (...slides: string[]): string =>
  `---\nmarp: true\ntheme: broadsheet\nlang: en\ntitle: A deck\n---\n\n${slides.join('\n\n---\n\n')}\n`;
