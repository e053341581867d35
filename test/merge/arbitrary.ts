/**
 * Decks, changes of data and hand edits at random, for the merge's properties. Everything is drawn from small numbers
 * that fast-check shrinks: a life of a deck is a list of rounds, a round a list of changes and one of edits.
 */
import fc from 'fast-check';
import { copy, isContainer, type Node, node, toNodes, toTree, walk } from '../../src/marp/merge/node.ts';
import { textOf, tokens } from '../../src/marp/merge/tokens.ts';
import { parse } from '../../src/marp/parse.ts';
import { print } from '../../src/marp/print.ts';
import type { Leaf } from '../../src/marp/tree.ts';
import { type Fact, type Facts, type Split, slide } from './decks.ts';

export interface Life {
  readonly seed: number;
  readonly rounds: readonly { readonly changes: readonly number[]; readonly edits: readonly number[] }[];
}

const steps = (most: number) => fc.array(fc.integer({ min: 0, max: 0x7fffffff }), { maxLength: most });

export const life = (rounds = 3): fc.Arbitrary<Life> =>
  fc.record({
    seed: fc.integer({ min: 0, max: 0x7fffffff }),
    rounds: fc.array(fc.record({ changes: steps(3), edits: steps(3) }), { minLength: 1, maxLength: rounds }),
  });

/** A stream of numbers from a seed. */
export class Chance {
  private state: number;
  constructor(seed: number) {
    this.state = seed >>> 0;
  }
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(n: number): number {
    return Math.floor(this.next() * n);
  }
  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
  yes(share = 0.5): boolean {
    return this.next() < share;
  }
}

const WORDS =
  'power access compute landlord signature merger price machine hall grid chip cloud room deal term share plant limit model risk road north south early late quiet strong narrow open hidden shared rented owned planned signed'.split(
    ' ',
  );
const NOUNS = 'GPUs outages regions jobs halls turbines permits tenants racks lawyers sites meetings'.split(
  ' ',
);
const NAMES = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima'.split(' ');

interface Row {
  key: number;
  text: string;
  small: string;
  star: boolean;
}

interface Page {
  id: string;
  kind: 'points' | 'steps' | 'table' | 'bar';
  claim: string;
  subtitle: string;
  rows: Row[];
  takeaway: string;
  notes: string[];
  footer: string;
  /** A third column of the table. */
  wide: boolean;
}

interface Value {
  value: number;
  lead: string;
  unit: boolean;
  noun: string;
}

/** The data of a deck: facts and slides, with changes as an editor makes them. */
export class Data {
  readonly facts = new Map<string, Value>();
  readonly pages: Page[] = [];
  private count = 0;
  /** Rows on one slide. */
  private capacity = 3;
  private theme = 'broadsheet';
  private readonly chance: Chance;

  constructor(seed: number) {
    this.chance = new Chance(seed);
    for (let n = 0; n < 4; n++) this.addFact(this.chance);
    for (let n = 0; n < 3; n++) this.addPage(this.chance, n);
  }

  private addFact(chance: Chance): void {
    const name = NAMES.find(each => !this.facts.has(each));
    const noun = NOUNS.find(each => ![...this.facts.values()].some(fact => fact.noun === each));
    if (!name || !noun) return;
    this.facts.set(`${name}${this.count++ || ''}`, {
      value: this.value(chance),
      lead: chance.one(['', '', 'roughly ', 'over ']),
      unit: chance.yes(0.3),
      noun,
    });
  }

  private value(chance: Chance): number {
    return chance.yes(0.3) ? 3 + chance.below(95) : 1000 + chance.below(900_000);
  }

  /** Some words, perhaps with a fact in them. */
  private words(chance: Chance, length = 3 + chance.below(4)): string {
    const said = Array.from({ length }, () => chance.one(WORDS));
    if (chance.yes(0.6) && this.facts.size) {
      const name = chance.one([...this.facts.keys()]);
      said.splice(
        1 + chance.below(length - 1),
        0,
        `{${name}} ${this.facts.get(name)!.unit ? 'of' : this.facts.get(name)!.noun}`,
      );
    }
    if (chance.yes(0.15)) said.push(`${2 + chance.below(30)} ${chance.one(WORDS)}`);
    return said.join(' ');
  }

  private row(chance: Chance): Row {
    return {
      key: this.count++,
      text: this.words(chance),
      small: chance.yes() ? chance.one(WORDS) : '',
      star: chance.yes(0.2),
    };
  }

  private addPage(chance: Chance, at: number): void {
    this.pages.splice(at, 0, {
      id: `page-${this.count++}x`,
      kind: chance.one(['points', 'steps', 'table', 'table', 'bar']),
      claim: this.words(chance),
      subtitle: chance.yes(0.3) ? this.words(chance) : '',
      rows: Array.from({ length: 1 + chance.below(6) }, () => this.row(chance)),
      takeaway: chance.yes(0.4) ? this.words(chance) : '',
      notes: Array.from({ length: chance.below(3) }, () => this.words(chance)),
      footer: chance.yes(0.5) ? `Source: ${this.words(chance, 2)}` : '',
      wide: false,
    });
  }

  /** One change. */
  change(seed: number): void {
    const chance = new Chance(seed);
    const page = chance.one(this.pages);
    const name = chance.one([...this.facts.keys()]);
    const fact = this.facts.get(name);
    const kind = chance.below(14);
    if (kind <= 2 && fact) fact.value = this.value(chance);
    else if (kind === 3 && fact) fact.lead = chance.one(['', 'roughly ', 'over ', 'about ']);
    else if (kind === 4) this.addFact(chance);
    else if (kind === 5 && this.facts.size > 2) this.drop(name);
    else if (kind === 6 && fact) this.rename(name, `${chance.one(NAMES)}${this.count++}`);
    else if (kind === 7) this.addPage(chance, chance.below(this.pages.length + 1));
    else if (kind === 8 && this.pages.length > 2) this.pages.splice(this.pages.indexOf(page), 1);
    else if (kind === 9) move(this.pages, chance);
    else if (kind === 10) page.rows.splice(chance.below(page.rows.length + 1), 0, this.row(chance));
    else if (kind === 11 && page.rows.length > 1) page.rows.splice(chance.below(page.rows.length), 1);
    else if (kind === 12) move(page.rows, chance);
    else this.reword(page, chance);
  }

  private reword(page: Page, chance: Chance): void {
    const row = chance.one(page.rows);
    const what = chance.below(13);
    if (what === 0) page.claim = this.words(chance);
    else if (what === 1) page.claim = page.claim.replace(/[a-z]+$/, chance.one(WORDS));
    else if (what === 2) row.text = `${row.text} ${chance.one(WORDS)}`;
    else if (what === 3) row.small = row.small ? '' : chance.one(WORDS);
    else if (what === 4) row.star = !row.star;
    else if (what === 5) page.takeaway = page.takeaway ? '' : this.words(chance);
    else if (what === 6)
      page.notes.splice(chance.below(page.notes.length + 1), chance.below(2), this.words(chance));
    else if (what === 7) page.subtitle = page.subtitle ? '' : this.words(chance);
    else if (what === 8) page.footer = page.footer ? '' : `Source: ${this.words(chance, 2)}`;
    else if (what === 9) page.kind = chance.one(['points', 'steps', 'table', 'bar']);
    else if (what === 10) page.wide = !page.wide;
    else if (what === 11) this.capacity = 2 + chance.below(3);
    else this.theme = chance.one(['broadsheet', 'nightdesk', 'ledger']);
  }

  private each(change: (text: string) => string): void {
    for (const page of this.pages) {
      page.claim = change(page.claim);
      page.subtitle = change(page.subtitle);
      page.takeaway = change(page.takeaway);
      page.footer = change(page.footer);
      page.notes = page.notes.map(change);
      for (const row of page.rows) row.text = change(row.text);
    }
  }

  private drop(name: string): void {
    this.facts.delete(name);
    this.each(text => text.replaceAll(`{${name}}`, 'many'));
  }

  private rename(name: string, to: string): void {
    this.facts.set(to, this.facts.get(name)!);
    this.facts.delete(name);
    this.each(text => text.replaceAll(`{${name}}`, `{${to}}`));
  }

  /** How a fact prints. */
  text(name: string): string {
    const { value, lead, unit } = this.facts.get(name)!;
    return `${lead}${value.toLocaleString('en-US')}${unit ? '\u00a0MW' : ''}`;
  }

  /** All figures that facts have had. */
  readonly history = new Set<string>();

  get printed(): Facts {
    for (const name of this.facts.keys()) this.history.add(this.text(name).replace(/^[a-z]+ /, ''));
    return Object.fromEntries(
      [...this.facts].map(([name, { unit, noun }]): [string, Fact] => [
        name,
        {
          text: this.text(name),
          unit: unit ? 'MW' : '',
          noun: unit ? '' : noun,
          words: `the ${noun}`,
          label: noun,
        },
      ]),
    );
  }

  /** The deck's Markdown with references, its splits, its charts. */
  get deck(): { data: string; splits: Record<string, Split>; charts: string[] } {
    const splits: Record<string, Split> = {};
    const charts: string[] = [];
    const slides = this.pages.flatMap(page => {
      if (page.kind === 'bar') charts.push(`charts/${page.id}.svg`);
      const of = page.kind === 'bar' ? 1 : Math.ceil(page.rows.length / this.capacity);
      return Array.from({ length: of }, (_, at) => {
        const id = at ? `${page.id}-${at + 1}` : page.id;
        if (of > 1) splits[id] = { part: at + 1, of, first: page.id };
        return printPage(
          page,
          id,
          of > 1 ? `${page.claim} ({#part:${at + 1} of ${of}})` : page.claim,
          page.rows.slice(at * this.capacity, (at + 1) * this.capacity),
          at === of - 1,
          at === 0,
        );
      });
    });
    return {
      data: `---\nmarp: true\ntheme: ${this.theme}\ntitle: A deck\n---\n\n${slides.join('\n\n---\n\n')}\n`,
      splits,
      charts,
    };
  }
}

function printPage(
  page: Page,
  id: string,
  claim: string,
  rows: readonly Row[],
  last: boolean,
  first: boolean,
): string {
  const star = (row: Row, text: string) => (row.star ? `***${text}***` : text);
  const list = (mark: (at: number) => string) =>
    rows
      .map(
        (row, at) =>
          `${mark(at)}${star(row, row.text)}${row.small ? `\n  ${' '.repeat(mark(at).length - 2)}*${row.small}*` : ''}`,
      )
      .join('\n');
  const exhibits = {
    points: () => list(() => '- '),
    steps: () => list(at => `${at + 1}. `),
    table: () =>
      `| Site | State |${page.wide ? ' Since |' : ''}\n| --- | --- |${page.wide ? ' --- |' : ''}\n${rows
        .map(row => `| ${star(row, row.text)} | ${row.small || 'none'} |${page.wide ? ' May |' : ''}`)
        .join('\n')}`,
    bar: () => `![Bars of ${page.rows[0]!.text}](charts/${page.id}.svg)`,
  };
  const blocks = [page.subtitle, exhibits[page.kind](), last && page.takeaway ? `> ${page.takeaway}` : ''];
  const notes = first && page.notes.length ? `<!--\n${page.notes.join('\n\n')}\n-->` : '';
  const made = slide(page.kind, id, claim, ...[...blocks, notes].filter(Boolean));
  return page.footer ? made.replace(' -->', ` -->\n<!-- _footer: '${page.footer}' -->`) : made;
}

function move<T>(list: T[], chance: Chance): void {
  const [taken] = list.splice(chance.below(list.length), 1);
  list.splice(chance.below(list.length + 1), 0, taken!);
}

/** A person at work on deck.md. Their own words begin with 'zq', each is typed once. */
export class Person {
  private count = 0;
  /** What the edits touched, for properties that hold only without some of them. */
  readonly did = new Set<string>();

  /** A word that nobody else has. */
  word(): string {
    return `zq${(this.count++).toString(26).replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 26)))}`;
  }

  edit(markdown: string, seed: number, data: Data): string {
    const chance = new Chance(seed);
    const deck = toNodes(parse(markdown));
    const kind = chance.below(25);
    if (kind === 0) {
      this.did.add('format');
      return format(markdown);
    }
    if (kind === 1) {
      this.did.add('front');
      return markdown.replace(/^theme: .*$/m, `theme: ${this.word()}`);
    }
    const all = [...walk(deck)];
    const slides = deck.children;
    const leafed = all.filter(
      each =>
        each.leaves.length &&
        (each.type !== 'directive' || each.shell.name === '_footer') &&
        each.role !== 'heads',
    );
    if (!leafed.length) return markdown;
    const target = chance.one(leafed);
    const home = chance.one(slides);
    this.did.add('edit');
    if (kind <= 5) this.reword(target, chance);
    else if (kind === 6) this.retype(target, chance, data);
    else if (kind === 7) this.remove(chance.one(all.filter(each => each.parent)));
    else if (kind === 8 && target.parent && isContainer(target.parent)) this.addRow(target, chance, data);
    else if (kind === 9) home.children.push(this.paragraph(chance, data));
    else if (kind === 10) this.addSlide(deck, chance, data);
    else if (kind === 11) this.shift(slides, chance);
    else if (kind === 12 && target.parent && /^(list|table)$/.test(target.parent.type))
      this.shift(
        target.parent.children.filter(each => each.type !== 'heads'),
        chance,
        target.parent,
      );
    else if (kind === 13) slides.splice(chance.below(slides.length + 1), 0, copy(home));
    else if (kind === 14) this.splitSlide(deck, home, chance);
    else if (kind === 15) home.children = home.children.filter(each => each.shell.name !== '_class');
    else if (kind === 16) this.note(home, chance, data);
    else if (kind === 17) this.turn(target, chance);
    else if (kind === 18) this.shorten(target, chance);
    else if (kind === 19) this.halve(target);
    else if (kind === 20) this.join(target);
    else if (kind === 21) this.carry(target, home);
    else if (kind === 22) this.foretell(target, chance);
    else if (kind === 23) this.joinSlides(deck, home);
    else if (target.parent)
      target.parent.children.splice(target.parent.children.indexOf(target), 0, copy(target));
    return relaid(deck);
  }

  /** Words with, perhaps, a fact as it is today. */
  private said(chance: Chance, data: Data): string {
    const name = chance.one([...data.facts.keys()]);
    const fact = data.facts.get(name);
    const figure = fact && chance.yes() ? ` ${data.text(name)} ${fact.unit ? 'of' : fact.noun}` : '';
    return `${this.word()}${figure} ${chance.one(WORDS)}`;
  }

  private reword(target: Node, chance: Chance): void {
    const at = chance.below(target.leaves.length);
    target.leaves = target.leaves.map((leaf, each) => (each === at ? this.reworded(leaf, chance) : leaf));
  }

  private reworded(leaf: Leaf, chance: Chance): Leaf {
    const list = tokens([textOf(leaf.spans)]);
    const places = list.flatMap((each, at) => (each.kind === 'word' && each.raw !== 'Source' ? [at] : []));
    if (!places.length) return leaf;
    const at = chance.one(places);
    return { ...leaf, spans: [list.map((each, n) => (n === at ? this.word() : each.raw)).join('')] };
  }

  /** The whole text anew, the figure of one fact in it. */
  private retype(target: Node, chance: Chance, data: Data): void {
    const [first, ...rest] = target.leaves;
    if (first) target.leaves = [{ ...first, spans: [this.said(chance, data)] }, ...rest];
  }

  private remove(target: Node): void {
    const { parent } = target;
    if (!parent || (parent.type === 'deck' && parent.children.length < 2) || target.type === 'heads') return;
    parent.children = parent.children.filter(each => each !== target);
    if (
      isContainer(parent) &&
      parent.type !== 'slide' &&
      !parent.children.some(each => each.type !== 'heads')
    )
      this.remove(parent);
  }

  private addRow(target: Node, chance: Chance, data: Data): void {
    const { parent } = target;
    if (!parent || parent.type === 'slide') return;
    const made: Node = {
      ...copy(target),
      leaves: target.leaves.map(leaf => ({ ...leaf, spans: [this.said(chance, data)] })),
    };
    parent.children.splice(parent.children.indexOf(target) + 1, 0, made);
  }

  /** Changes all words of one line of a unit. */
  private rewrite(target: Node, chance: Chance, change: (words: string[]) => string[]): void {
    const at = chance.below(target.leaves.length);
    target.leaves = target.leaves.map((leaf, each) => {
      if (each !== at) return leaf;
      const text = change(textOf(leaf.spans).split(' ')).join(' ');
      // What Markdown or a source line needs at its ends stays.
      return /^[\w\d“][^*_]*$/.test(text) && text ? { ...leaf, spans: [text] } : leaf;
    });
  }

  private turn(target: Node, chance: Chance): void {
    this.rewrite(target, chance, words => {
      const cut = 1 + chance.below(words.length);
      return [...words.slice(cut), ...words.slice(0, cut)];
    });
  }

  private shorten(target: Node, chance: Chance): void {
    this.rewrite(target, chance, words =>
      words.filter(word => word.startsWith('zq') || /\d/.test(word) || chance.yes(0.7)),
    );
  }

  /** Tomorrow's figure typed over today's. */
  private foretell(target: Node, chance: Chance): void {
    this.rewrite(target, chance, words =>
      words.map(word =>
        /^\d[\d,]{3,}$/.test(word) ? (1000 + chance.below(900_000)).toLocaleString('en-US') : word,
      ),
    );
  }

  /** One row or paragraph becomes two. */
  private halve(target: Node): void {
    if (!/^(item|said|paragraph)$/.test(target.role) || !target.parent) return;
    const leaf = target.leaves[0]!;
    const words = textOf(leaf.spans).split(' ');
    if (words.length < 4 || /[*_]/.test(words.join(''))) return;
    const part = (said: string[]): Leaf => ({ ...leaf, spans: [said.join(' ')] });
    const second: Node = { ...copy(target), leaves: [part(words.slice(2)), ...target.leaves.slice(1)] };
    target.leaves = [part(words.slice(0, 2))];
    target.parent.children.splice(target.parent.children.indexOf(target) + 1, 0, second);
  }

  /** Two rows become one. */
  private join(target: Node): void {
    const next = target.parent?.children[target.parent.children.indexOf(target) + 1];
    if (next?.role !== target.role || !/^(item|said|paragraph)$/.test(target.role)) return;
    const [first, second] = [target, next].map(each => textOf(each.leaves[0]!.spans)) as [string, string];
    target.leaves = [
      { ...target.leaves[0]!, spans: [`${first} ${second}`] },
      ...target.leaves.slice(1),
      ...next.leaves.slice(1),
    ];
    this.remove(next);
  }

  private carry(target: Node, home: Node): void {
    const block = target.parent?.type === 'slide' ? target : undefined;
    if (!block || block.role === 'claim' || block.type === 'directive' || target.parent!.children.length < 2)
      return;
    this.remove(block);
    home.children.push(block);
  }

  private joinSlides(deck: Node, home: Node): void {
    const next = deck.children[deck.children.indexOf(home) + 1];
    if (!next) return;
    home.children.push(...next.children.filter(each => each.type !== 'directive'));
    this.remove(next);
  }

  private paragraph(chance: Chance, data: Data): Node {
    return node('paragraph', 'paragraph', {
      gap: '\n\n',
      leaves: [{ context: 'text', before: '', spans: [this.said(chance, data)], after: '' }],
    });
  }

  private addSlide(deck: Node, chance: Chance, data: Data): void {
    const claim = node('heading', 'claim', {
      shell: { level: 1 },
      leaves: [{ context: 'heading', before: '# ', spans: [this.said(chance, data)], after: '' }],
    });
    const made = node('slide', 'slide', {
      gap: '\n\n---\n\n',
      children: [claim, this.paragraph(chance, data)],
      shell: { id: '' },
    });
    deck.children.splice(chance.below(deck.children.length + 1), 0, made);
  }

  private shift(list: Node[], chance: Chance, parent?: Node): void {
    move(list, chance);
    if (parent) parent.children = [...parent.children.filter(each => each.type === 'heads'), ...list];
  }

  private splitSlide(deck: Node, home: Node, chance: Chance): void {
    if (home.children.length < 3) return;
    const at = 1 + chance.below(home.children.length - 1);
    const made = node('slide', 'slide', { children: home.children.slice(at), shell: { id: '' } });
    home.children = home.children.slice(0, at);
    deck.children.splice(deck.children.indexOf(home) + 1, 0, made);
  }

  private note(home: Node, chance: Chance, data: Data): void {
    const leaf: Leaf = { context: 'note', before: '', spans: [this.said(chance, data)], after: '' };
    const there = home.children.find(each => each.type === 'note');
    const said = node('said', 'said', { gap: '\n\n', leaves: [leaf] });
    if (there) there.children.splice(chance.below(there.children.length + 1), 0, said);
    else
      home.children.push(
        node('note', 'note', {
          gap: '\n\n',
          children: [{ ...said, gap: '' }],
          shell: { open: '<!--\n', close: '\n-->' },
        }),
      );
  }
}

/** Prints an edited deck with plain gaps, as a person leaves it. */
function relaid(deck: Node): string {
  for (const parent of walk(deck)) {
    parent.children.forEach((each, at) => {
      const before = parent.children[at - 1];
      if (parent.type === 'deck') each.gap = before ? '\n\n---\n\n' : '';
      else if (!before) each.gap = '';
      else if (parent.type === 'slide')
        each.gap = before.type === 'directive' && each.type === 'directive' ? '\n' : '\n\n';
      else each.gap = parent.type === 'note' ? '\n\n' : '\n';
    });
  }
  for (const each of walk(deck))
    if (each.type === 'row' || each.type === 'heads')
      each.leaves = each.leaves.map((leaf, at) => (at ? leaf : { ...leaf, before: '| ' }));
  deck.children = deck.children.filter((slide, at) => slide.children.length || at === 0);
  return print(toTree(deck));
}

/** What formatters do: other marks for emphasis, padded tables, blank lines, other bullets. */
export function format(markdown: string): string {
  return markdown
    .replace(/\*\*\*([^*\n]+)\*\*\*/g, '_**$1**_')
    .replace(/(^|\s)\*([^*\s][^*\n]*)\*(?=\n|$)/g, '$1_$2_')
    .replace(/^\|(.*)\|$/gm, row => row.replace(/ \|/g, '   |'))
    .replace(/^(<!-- _footer.*-->)\n(?=[^\n])/gm, '$1\n\n')
    .replace(/\n\n(?=# )/g, '\n\n\n');
}
