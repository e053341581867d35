/** The slides that a person asked for: what belongs to every slide is read here, the exhibit by its kind. */
import type { ExhibitKind } from '../deck/exhibits/kind.ts';
import { nameOf } from './issues.ts';
import { createReader, type Ground, splitParts, stretchOf, textOf } from './reader.ts';
import { COMMON } from './schema.ts';
import { listed, oneOf } from './similar.ts';
import type { CareRow, SlideData, Words } from './types.ts';
import { entryOf, type MapNode, type Node } from './yaml.ts';

/** Slides in order, and the rows of `- care:` items. */
export interface Slides {
  readonly slides: readonly SlideData[];
  readonly care: readonly CareRow[];
}

/** Words of `_class` that a slide's id can't be. */
const TAKEN = [
  'cover',
  'agenda',
  'care',
  'sources',
  'section',
  'wide',
  'long',
  'longer',
  'fit-1',
  'fit-2',
  'fit-3',
];

/** Reads all slides. `faults` are the paths that the schema objected to: their exhibits are not read. */
export function readSlides(
  list: Node | undefined,
  kinds: readonly ExhibitKind[],
  ground: Ground,
  faults: ReadonlySet<string>,
): Slides {
  const slides: SlideData[] = [];
  const care: CareRow[] = [];
  const ids = new Map<string, number>();
  (list?.type === 'list' ? list.items : []).forEach((node, index) => {
    if (node.type !== 'map') return;
    const slide = new SlideReader(node, index, kinds, ground, faults);
    slide.checkId(ids);
    if (entryOf(node, 'care')) care.push(...slide.readCare());
    else {
      const data = entryOf(node, 'section') ? slide.readSection() : slide.readClaim();
      if (data) slides.push(data);
    }
  });
  return { slides, care };
}

class SlideReader {
  readonly #node: MapNode;
  readonly #index: number;
  readonly #kinds: readonly ExhibitKind[];
  readonly #ground: Ground;
  readonly #faults: readonly string[];

  constructor(
    node: MapNode,
    index: number,
    kinds: readonly ExhibitKind[],
    ground: Ground,
    faults: ReadonlySet<string>,
  ) {
    this.#node = node;
    this.#index = index;
    this.#kinds = kinds;
    this.#ground = ground;
    this.#faults = [...faults]
      .filter(path => path.startsWith(`slides/${index}/`))
      .map(path => path.split('/')[2]!);
  }

  get #name(): string {
    return nameOf(['slides', this.#index]);
  }

  #has(key: string): boolean {
    return entryOf(this.#node, key) !== undefined;
  }

  #say(key: string, rule: string, found: string, expected: string, fix?: string): void {
    this.#ground.report.add(stretchOf(this.#node, [key]), { rule, found, expected, fix });
  }

  /** The same, under the key. */
  #sayKey(key: string, rule: string, found: string, fix: string): void {
    this.#ground.report.add(entryOf(this.#node, key)!.key, { rule, found, fix });
  }

  /** A text of the slide; undefined where it has none. */
  #words(key: string): Words | undefined {
    const entry = entryOf(this.#node, key);
    return entry?.value.type === 'text' ? this.#ground.words(entry.value.text, entry.value) : undefined;
  }

  checkId(ids: Map<string, number>): void {
    const entry = entryOf(this.#node, 'id');
    if (entry?.value.type !== 'text' || this.#faults.includes('id')) return;
    const id = entry.value.text;
    const first = ids.get(id);
    if (first !== undefined) {
      this.#say(
        'id',
        'same-id',
        `${nameOf(['slides', first])} has the id \`${id}\` too`,
        'an id of its own for each slide',
      );
    }
    if (TAKEN.includes(id) || this.#kinds.some(({ kind }) => kind === id)) {
      this.#say('id', 'taken-id', `\`${id}\` can't be an id: slides have it as a class`, 'another word');
    } else if (/-\d+$/.test(id)) {
      this.#say(
        'id',
        'taken-id',
        'an id that ends in a number is kept for the parts of a split slide',
        'another end',
      );
    }
    ids.set(id, first ?? this.#index);
  }

  /** A divider: its title, and notes if wanted. */
  readSection(): SlideData | undefined {
    this.#standsAlone(
      'section',
      ['section', 'id', 'notes'],
      'A divider stands alone, as `- section: Title`: begin a slide of its own with `- claim:`.',
    );
    const claim = this.#words('section');
    return claim && this.#data('section', claim, undefined);
  }

  readCare(): CareRow[] {
    this.#standsAlone(
      'care',
      ['care'],
      'Rows of the care slide stand alone, under `- care: |`: begin a slide of its own with `- claim:`.',
    );
    const value = entryOf(this.#node, 'care')!.value;
    const nodes = value.type === 'list' ? value.items : [value];
    return nodes.flatMap(node => {
      const lines = textOf(node)
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean);
      return lines.flatMap(line => this.#careRow(line, node));
    });
  }

  #careRow(line: string, node: Node): CareRow[] {
    const { report } = this.#ground;
    const parts = splitParts(line);
    const from = Math.max(0, report.raw(node).indexOf(line));
    const at = { start: node.start + from, end: Math.min(node.end, node.start + from + line.length) };
    if (parts.length !== 3) {
      report.add(at, {
        rule: 'care-row',
        found: `this row has ${parts.length === 1 ? 'one part' : `${parts.length} parts`}`,
        expected: 'three: `the article says | the trouble | in this deck`',
      });
      return [];
    }
    const [says, trouble, deck] = parts.map(part => this.#ground.words(part, at));
    return [{ says: says!, trouble: trouble!, deck: deck! }];
  }

  readClaim(): SlideData | undefined {
    const given = this.#kinds.filter(({ kind }) => this.#has(kind));
    const [kind, second] = given;
    this.#checkKeys(kind, second);
    const claim = this.#words('claim');
    const whole = kind && !second && (claim || kind.kind === 'markdown') && this.#sound(kind);
    const exhibit = whole ? kind.read(createReader(this.#ground, this.#node)) : undefined;
    const data = this.#data(kind?.kind ?? '', claim ?? [], exhibit);
    return exhibit === undefined ? undefined : data;
  }

  /** Whether the schema had nothing to object in what the kind reads. */
  #sound(kind: ExhibitKind): boolean {
    return ![kind.kind, ...Object.keys(kind.fields ?? {})].some(key => this.#faults.includes(key));
  }

  #checkKeys(kind: ExhibitKind | undefined, second: ExhibitKind | undefined): void {
    const all = this.#kinds.map(one => one.kind);
    const keys = this.#node.entries.map(entry => entry.key.text);
    const fields = this.#kinds.flatMap(one => Object.keys(one.fields ?? {}));
    // A key that is unknown may well be the exhibit, or the claim: it was named already.
    const unknown = keys.some(key => !COMMON.has(key) && !all.includes(key) && !fields.includes(key));
    if (second) {
      this.#say(
        second.kind,
        'two-exhibits',
        `${this.#name} has two exhibits: \`${kind!.kind}\` and \`${second.kind}\``,
        'one exhibit on a slide',
        'Give the second a slide and a claim of its own.',
      );
    }
    if (!this.#has('claim') && kind?.kind !== 'markdown' && !unknown) {
      this.#say(
        '',
        'no-claim',
        `${this.#name} has no claim`,
        '`claim:` and a full sentence that says what the exhibit shows',
      );
    }
    if (!kind && !unknown) {
      this.#say(
        '',
        'no-exhibit',
        `${this.#name} has no exhibit`,
        oneOf(all, 20),
        'For a list of sentences use `points:`.',
      );
    }
    if (!kind || second) return;
    const own = Object.keys(kind.fields ?? {});
    for (const key of keys.filter(key => fields.includes(key) && !own.includes(key))) {
      const owners = this.#kinds.filter(one => Object.hasOwn(one.fields ?? {}, key)).map(one => one.kind);
      this.#sayKey(
        key,
        'foreign-key',
        `\`${key}\` goes with ${listed(owners)}, not with \`${kind.kind}\``,
        'Leave the line out.',
      );
    }
  }

  #standsAlone(own: string, allowed: readonly string[], alone: string): void {
    const other = this.#node.entries.find(entry => !allowed.includes(entry.key.text))?.key;
    const known =
      other &&
      (COMMON.has(other.text) ||
        this.#kinds.some(({ kind, fields }) => kind === other.text || fields?.[other.text]));
    if (known) this.#sayKey(other.text, 'foreign-key', `\`${other.text}\` stands beside \`${own}\``, alone);
  }

  #data(kind: string, claim: Words, exhibit: unknown): SlideData {
    const { report } = this.#ground;
    const id = entryOf(this.#node, 'id')?.value;
    const optional = {
      takeaway: this.#words('takeaway'),
      aside: this.#aside(),
      caveat: this.#words('caveat'),
      subtitle: this.#words('subtitle'),
      where: this.#where(),
      cite: textOf(entryOf(this.#node, 'cite')?.value) || undefined,
      id: id?.type === 'text' ? id.text : undefined,
    };
    return {
      place: report.place(stretchOf(this.#node, ['claim'])),
      kind,
      claim,
      exhibit,
      notes: this.#notes(),
      highlight: this.#highlight(),
      ...(Object.fromEntries(
        Object.entries(optional).filter(([, value]) => value !== undefined),
      ) as Partial<SlideData>),
    };
  }

  #aside(): SlideData['aside'] {
    const value = entryOf(this.#node, 'aside')?.value;
    if (value?.type !== 'text') return undefined;
    const parts = splitParts(value.text);
    if (parts.length !== 2) {
      this.#say(
        'aside',
        'aside',
        `the aside has ${parts.length === 1 ? 'one part' : `${parts.length} parts`}`,
        '`big | words`: what catches the eye, and what it says',
      );
      return undefined;
    }
    const [big, words] = parts.map(part => this.#ground.words(part, value));
    return { big: big!, words: words! };
  }

  #where() {
    const value = entryOf(this.#node, 'where')?.value;
    return value?.type === 'text' ? this.#ground.trace(value.text, value) : undefined;
  }

  /** Paragraphs: parted by blank lines, and each item of a list for itself; other line breaks are spaces. */
  #notes(): Words[] {
    const value = entryOf(this.#node, 'notes')?.value;
    if (value?.type !== 'text') return [];
    const paragraphs = value.text.split(/\n[ \t]*\n|\n(?=[ \t]*(?:[-*•] |\d+[.)] ))/);
    return paragraphs
      .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .map(paragraph => this.#ground.words(paragraph, value));
  }

  #highlight(): (string | number)[] {
    const value = entryOf(this.#node, 'highlight')?.value;
    const nodes = value?.type === 'list' ? value.items : value ? [value] : [];
    return nodes.flatMap(node =>
      node.type === 'text' ? [/^[1-9]\d*$/.test(node.text) ? Number(node.text) : node.text] : [],
    );
  }
}
