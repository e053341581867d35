/** Articles built by hand for tests of the Deck, and a reader over plain values that gathers complaints. */
import type {
  Article,
  Column,
  Fact,
  Ref,
  Row,
  SlideData,
  Trace,
  When,
  Words,
} from '../../src/article/types.ts';
import { exhibitOf } from '../../src/deck/exhibits/index.ts';
import type { Complaint, Path, Reader } from '../../src/deck/exhibits/kind.ts';
import { linesOf, plain, printFact } from '../../src/deck/lines.ts';
import { type PlanOptions, planDeck } from '../../src/deck/plan.ts';
import type { Deck, Line, Slide } from '../../src/deck/types.ts';

const place = { file: 'article.yaml', line: 1, column: 1 };

type Figure = [value: number, unit: string, kind: string, base?: number];

/** A fact; `figure` is value, unit, kind, and the value in the kind's base unit where that differs. */
export function fact(
  name: string,
  text: string,
  figure: Figure | undefined,
  more: Partial<Fact> & { noun?: string; qualifier?: NonNullable<Fact['quantity']>['qualifier'] } = {},
): Fact {
  const { noun = '', qualifier = 'exact', ...rest } = more;
  const quantity = figure && {
    value: figure[0],
    unit: figure[1],
    kind: figure[2],
    base: figure[3] ?? figure[0],
    qualifier,
    step: 1,
    noun,
    text,
    figure: text.replace(/^(roughly|about|nearly|at least) |\+$| or more$/g, ''),
    start: 0,
    end: text.length,
  };
  return {
    name,
    sort: 'fact',
    whose: 'stated',
    words: `${text} of ${name}`,
    label: name,
    labelled: true,
    rest: '',
    ...(quantity && { quantity }),
    trace: trace('Core of the agreement'),
    place,
    ...rest,
  };
}

export const trace = (section: string, document = 'article'): Trace => ({
  document,
  section,
  sentence: '',
  line: 1,
});

export function event(
  name: string,
  text: string,
  from: number,
  to: number,
  precision: When['precision'],
  more: Partial<Fact> = {},
): Fact {
  return fact(name, text, undefined, {
    sort: 'event',
    when: { text, from, to, precision },
    words: `On ${text}, ${name} happened`,
    ...more,
  });
}

export const open = (name: string, label: string): Fact => ({
  name,
  sort: 'missing',
  whose: 'missing',
  words: label,
  label,
  labelled: true,
  rest: '',
  place,
});

/** The figures of the running example. */
export const known: Fact[] = [
  fact('gpus', '220,000+', [220000, '', 'count'], {
    noun: 'NVIDIA GPUs',
    rest: 'NVIDIA GPUs',
    qualifier: 'atLeast',
    label: 'Colossus 1',
    words: '220,000+ NVIDIA GPUs',
  }),
  fact('power', '300\u00a0MW', [300, 'MW', 'power', 3e8], {
    rest: 'of power consumption',
    label: 'Colossus 1',
    words: '300MW of power consumption',
  }),
  fact('gpt4', 'roughly 25,000', [25000, '', 'count'], {
    noun: 'A100 GPUs',
    rest: 'A100 GPUs',
    qualifier: 'about',
    label: "GPT-4's training cluster",
    words: 'roughly 25,000 A100 GPUs',
    trace: trace('Industry signals'),
  }),
  fact('times', 'nearly 10 times', [10, 'times', 'ratio'], {
    words: 'nearly 10 times',
    label: 'times',
    labelled: false,
    qualifier: 'nearly',
    trace: trace('Industry signals'),
    computed: {
      source: 'gpus / gpt4',
      work: '220,000+ / roughly 25,000',
      uses: ['gpus', 'gpt4'],
      quantity: fact('x', 'about 8.8 times', [8.8, 'times', 'ratio']).quantity!,
    },
  }),
  fact('google', '$200 billion', [200e9, 'USD', 'money:USD'], {
    rest: 'contract with Google Cloud',
    label: 'Google Cloud contract',
    words: 'a $200 billion contract with Google Cloud',
    trace: trace("Anthropic's compute anxiety"),
  }),
  fact('terafab', '$55 billion', [55e9, 'USD', 'money:USD'], {
    rest: 'Terafab chip fabrication plant',
    label: 'Terafab plant, Texas',
    words: 'a $55 billion Terafab chip fabrication plant',
    trace: trace("What's next"),
  }),
  fact('limits', 'doubled', undefined, {
    words: 'rate limits for Claude Code doubled',
    label: 'Claude Code rate limits',
  }),
  fact('gw', '2\u00a0GW or more', [2, 'GW', 'power', 2e9], {
    sort: 'ours',
    whose: 'ours',
    qualifier: 'atLeast',
    words: '2 GW or more',
    label: "'Multi-gigawatt' at its smallest",
    trace: undefined as never,
  }),
  fact('reactor', 'about 1\u00a0GW', [1, 'GW', 'power', 1e9], {
    sort: 'elsewhere',
    whose: 'elsewhere',
    qualifier: 'about',
    label: 'One large reactor',
    cite: 'World Nuclear Association, 2025',
    trace: undefined as never,
  }),
  {
    ...fact('growth', 'x', undefined),
    words: '',
    whose: 'ours',
    label: 'Growth',
    computed: {
      source: 'gw / power',
      work: '2\u00a0GW or more / 300\u00a0MW',
      uses: ['gw', 'power'],
      quantity: fact('x', 'at least 6 times', [6, 'times', 'ratio']).quantity!,
    },
    trace: undefined as never,
  },
  event('signed', 'May 6', 20579, 20580, 'day', { label: 'Agreement signed' }),
  event('list', 'May 5', 20578, 20579, 'day', {
    label: 'Pentagon list',
    after: 'signed',
    care: ['No order of the two is claimed here.'],
  }),
  event('deals', 'early May', 20574, 20584, 'vague', { label: 'Other deals' }),
  open('price', 'Price of Colossus access'),
  open('term', 'Length of the agreement'),
];

/** An article of these slides over the running example's facts and those given. */
export function article(
  slides: readonly SlideData[],
  more: Partial<Article> & { facts?: never } = {},
  extra: readonly Fact[] = [],
): Article {
  const facts = new Map([...known, ...extra].map(one => [one.name, one]));
  return {
    title: ['Anthropic rents Colossus'],
    theme: 'broadsheet',
    lang: 'en',
    without: new Set(['cover', 'agenda', 'care', 'sources']),
    allow: [],
    document: {
      title: 'The deal',
      author: 'ChaoBro',
      published: '2026-05',
      lang: 'en',
      file: 'article.md',
      text: '',
    },
    sources: new Map(),
    slides,
    care: [],
    ...more,
    facts,
  };
}

/** Text with `$name` and `$name.form` references, as Words. */
export function words(text: string): Words {
  const pieces: (string | Ref)[] = [];
  let at = 0;
  for (const found of text.matchAll(/\$([a-z]\w*)(?:\.(figure|computed|work|length)\b)?/g)) {
    if (found.index > at) pieces.push(text.slice(at, found.index));
    pieces.push({ name: found[1]!, form: (found[2] as Ref['form']) ?? 'full' });
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

function rowOf(text: string): Row {
  const [main = '', small] = text.split(' | ');
  const head = /^([^:]+): /.exec(main);
  const firm = /^\*\*(.*)\*\*$/.exec(small ?? '');
  return {
    ...(head && { head: words(head[1]!) }),
    main: words(head ? main.slice(head[0].length) : main),
    ...(small !== undefined && { small: { words: words(firm?.[1] ?? small), firm: firm !== null } }),
    place,
  };
}

/** CSV files of a test, by name. */
export type Files = Readonly<Record<string, string>>;

function readCsv(source: string): Column[] {
  const [head = [], ...rows] = source
    .trim()
    .split('\n')
    .map(line => line.split(','));
  return head.map((name, column) => ({
    name,
    cells: rows.map((row, line) => {
      const text = row[column] ?? '';
      return {
        text,
        ...(text !== '' && !Number.isNaN(Number(text)) && { value: Number(text) }),
        place: { file: 'x.csv', line: line + 2, column: 1 },
      };
    }),
  }));
}

/** What a test says of one slide, as in article.yaml. */
export type Given = Readonly<Record<string, unknown>>;

/** Reads a slide as the loader would; complaints of the kind's reader are gathered, with their path. */
export function slide(
  given: Given,
  { files = {}, extra = [] }: { files?: Files; extra?: readonly Fact[] } = {},
): { data?: SlideData; complaints: (Complaint & { at: string })[] } {
  const complaints: (Complaint & { at: string })[] = [];
  const facts = new Map([...known, ...extra].map(one => [one.name, one]));
  const value = (at: Path) =>
    at.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], given);
  // A path to a list means its key, as the loader has it: the head of a comparison's side.
  const text = (at: Path) => String(Array.isArray(value(at)) ? at.at(-1) : value(at));
  const reader: Reader = {
    slide: given,
    words: at => words(text(at)),
    row: at => rowOf(text(at)),
    parts: at => text(at).split(' | ').map(words),
    fact(at) {
      const name = text(at).split(' | ')[0]!;
      const found = facts.get(name);
      if (!found) reader.complain(at, { found: `\`${name}\` is no fact`, expected: 'a name' });
      return found;
    },
    label: at => (text(at).includes(' | ') ? words(text(at).split(' | ')[1]!) : undefined),
    csv: at => (files[text(at)] === undefined ? undefined : readCsv(files[text(at)]!)),
    column(columns, at) {
      const found = columns.find(column => column.name === text(at));
      if (!found) reader.complain(at, { found: `no column \`${text(at)}\``, expected: 'a column' });
      return found;
    },
    trace: () => trace('Industry signals'),
    complain: (at, complaint) => complaints.push({ ...complaint, at: at.join('.') }),
  };
  const kind = Object.keys(given).find(key => exhibitOf(key) || key === 'section') ?? 'section';
  const exhibit = kind === 'section' ? {} : exhibitOf(kind)!.read(reader);
  if (exhibit === undefined) return { complaints };
  const maybe = (key: string) => (given[key] === undefined ? {} : { [key]: words(String(given[key])) });
  const [big, rest] = String(given.aside ?? '').split(' | ');
  const { highlight = [], notes = [] } = given as { highlight?: unknown; notes?: string[] };
  const data: SlideData = {
    place,
    kind,
    claim: words(String(given.claim ?? given.section ?? '')),
    exhibit,
    notes: notes.map(words),
    highlight: (Array.isArray(highlight) ? highlight : [highlight]) as string[],
    ...maybe('takeaway'),
    ...maybe('caveat'),
    ...maybe('subtitle'),
    ...(given.aside !== undefined && { aside: { big: words(big!), words: words(rest ?? '') } }),
    ...(given.id !== undefined && { id: String(given.id) }),
    ...(given.cite !== undefined && { cite: String(given.cite) }),
    ...(given.where !== undefined && { where: trace(String(given.where)) }),
  };
  return { data, complaints };
}

/** Slides as in article.yaml to a deck, with all complaints; fails on a slide that can't be read. */
export function deckOf(
  given: readonly Given[],
  more: {
    article?: Partial<Omit<Article, 'facts'>>;
    files?: Files;
    extra?: readonly Fact[];
    options?: PlanOptions;
  } = {},
): { deck: Deck; complaints: Complaint[] } {
  const read = given.map(one => slide(one, more));
  const slides = read.map(({ data, complaints }, at) => {
    if (!data) throw new Error(`slide ${at}: ${JSON.stringify(complaints)}`);
    return data;
  });
  const whole = article(slides, (more.article ?? {}) as never, more.extra);
  const { deck, complaints } = planDeck(whole, more.options);
  return {
    deck,
    complaints: [...read.flatMap(one => one.complaints), ...complaints.map(one => one.complaint)],
  };
}

const MARKS = { star: '***', strong: '**', em: '*' };

/** A line as the slide reads, marks and all: an eye's check, not the Markdown writer. */
export function show(line: Line, extra: readonly Fact[] = []): string {
  const facts = new Map([...known, ...extra].map(one => [one.name, one]));
  const print = ({ name, form }: Ref) => printFact(facts.get(name)!, form);
  return line
    .map(piece =>
      typeof piece === 'object' && 'mark' in piece
        ? `${MARKS[piece.mark]}${plain(piece.words, print)}${MARKS[piece.mark]}`
        : plain([piece], print),
    )
    .join('');
}

/** A slide as lines of text: class, footer, blocks, notes. */
export function showSlide(one: Slide, extra: readonly Fact[] = []): string {
  const text = (line: Line) => show(line, extra);
  const blocks = one.blocks.map(block => {
    switch (block.type) {
      case 'claim':
        return `# ${text(block.line)}`;
      case 'head':
        return `## ${text(block.line)}`;
      case 'quote':
        return `> ${text(block.line)}`;
      case 'list':
        return block.items
          .map(
            (item, at) =>
              `${block.ordered ? `${at + 1}.` : block.bullet} ${item.lines.map(text).join('\n  ')}`,
          )
          .join('\n');
      case 'table':
        return [block.head, ...block.rows.map(row => row.cells)]
          .map(row => `| ${row.map(text).join(' | ')} |`)
          .join('\n');
      case 'picture':
        return `![${text(block.alt)}](${block.src})`;
      case 'markdown':
        return block.source;
      default:
        return text(block.line);
    }
  });
  return [
    `<${[one.kind, one.id, ...one.tokens].join(' ')}>`,
    ...(one.footer ? [`<${text(one.footer)}>`] : []),
    ...blocks,
    ...one.notes.map(note => `<!-- ${text(note)} -->`),
  ].join('\n');
}

export { linesOf };
