/** What the facts print, today and before: the book that lifting, lowering and the stale rule look things up in. */
import type { Form } from '../../article/types.ts';
import { allWords } from '../../deck/words/index.ts';
import type { Reference } from '../tree.ts';
import { folded, type Token, tokens } from './tokens.ts';

/** One printing of a fact, as of today. */
export interface FactPrinting {
  readonly name: string;
  readonly form: Form;
  /** As `$name` prints it: 'roughly 25,000', '300 MW'; plain words, not escaped. */
  readonly text: string;
  /** The measure as a symbol ('MW', 'USD', '%'); '' for counts and for what is no quantity. */
  readonly unit: string;
  /** Words counted: 'NVIDIA GPUs'; '' where there are none. */
  readonly noun: string;
  /** The article's own words; they know a fact again that was renamed. */
  readonly words: string;
  readonly label: string;
}

/** What is kept of a fact between builds. */
export interface FactMemory {
  readonly words: string;
  readonly label: string;
  readonly unit: string;
  readonly noun: string;
  /** All wordings so far by form, the last one last. */
  readonly wordings: Readonly<Partial<Record<Form, readonly string[]>>>;
}

export type Memory = Readonly<Record<string, FactMemory>>;

/** A way to print a fact, ready to be found in a text. */
export interface Entry {
  readonly name: string;
  readonly form: Form;
  readonly bare: boolean;
  /** Folded, without space. */
  readonly signs: readonly string[];
  readonly unit: string;
  /** Folded last word of the counted noun. */
  readonly noun: string;
  readonly today: boolean;
}

export interface Book {
  /** A printing of today; nothing where the fact is gone. */
  print(reference: Pick<Reference, 'name' | 'form' | 'bare'>): string | undefined;
  /** All ways that a reference may stand: as printed today and last time. */
  ways(name: string): readonly Entry[];
  /** By the first folded token. */
  readonly index: ReadonlyMap<string, readonly Entry[]>;
  has(name: string): boolean;
  /** Today's memory, to be kept. */
  readonly memory: Memory;
}

/** Behind a figure, in any language: 'or more'. */
const BOUNDS = new RegExp(`\\s*(?:${allWords.flatMap(({ bounds }) => bounds).join('|')})$`, 'i');

const QUALIFIED = /^[^\d$€£¥]+(?=[$€£¥]?\d)/u;

/** A printing without qualifier: 'about 8.8 times' gives '8.8 times', '220,000+' gives '220,000'. */
export function bareOf(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(QUALIFIED, lead => (/\p{L}|[~≈<>≥≤]/u.test(lead) ? (/[-−]$/.exec(lead)?.[0] ?? '') : lead))
    .replace(/(\d)\+/g, '$1')
    .replace(BOUNDS, '');
}

const signsOf = (text: string): string[] =>
  tokens([text])
    .filter(each => each.kind !== 'space')
    .map(each => each.fold);

const nounOf = (noun: string): string => signsOf(noun).at(-1) ?? '';

/** Whether characters by themselves say which figure they are: a unit, a sign, a separator. */
export function isTelling(chars: string): boolean {
  const list = tokens([chars]).filter(each => each.kind !== 'space' && each.fold !== '*');
  const digits = list.some(each => each.kind === 'number');
  return digits ? list.length > 1 || /[.,]/.test(list[0]!.raw) : list.length > 1;
}

/** Whether two printings are the same words, typography and capitals aside. */
export const samePrinting = (a: string, b: string): boolean =>
  folded(a).replace(/[ *]/g, '') === folded(b).replace(/[ *]/g, '');

function entries(
  fact: FactPrinting | (FactMemory & { name: string; form: Form; text: string }),
  today: boolean,
): Entry[] {
  const { name, form, text, unit } = fact;
  const common = { name, form, unit, noun: nounOf(fact.noun), today };
  const bare = bareOf(text);
  const full: Entry = { ...common, bare: false, signs: signsOf(text) };
  return bare === text ? [full] : [full, { ...common, bare: true, signs: signsOf(bare) }];
}

/** The book of today's printings, with what is remembered of last time's. */
export function book(facts: readonly FactPrinting[], memory: Memory = {}): Book {
  const printed = new Map<string, FactPrinting>();
  for (const fact of facts) printed.set(`${fact.name}.${fact.form}`, fact);
  const names = new Set(facts.map(fact => fact.name));
  const all: Entry[] = [];
  for (const fact of facts) all.push(...entries(fact, true));
  for (const [name, fact] of Object.entries(memory)) {
    for (const [form, wordings] of Object.entries(fact.wordings) as [Form, readonly string[]][]) {
      const text = wordings.at(-1);
      if (text !== undefined) all.push(...entries({ ...fact, name, form, text }, false));
    }
  }
  const byName = grouped(all, each => each.name);
  const index = grouped(
    all.filter(each => each.form !== 'work' && each.signs.length > 0),
    each => each.signs[0]!,
  );
  return {
    print: ({ name, form, bare }) => {
      const text = printed.get(`${name}.${form}`)?.text ?? printed.get(`${name}.full`)?.text;
      return text === undefined ? undefined : bare ? bareOf(text) : text;
    },
    ways: name => byName.get(name) ?? [],
    index,
    has: name => names.has(name),
    memory: remember(facts, memory),
  };
}

function grouped<T>(list: readonly T[], by: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const group = groups.get(by(each));
    if (group) group.push(each);
    else groups.set(by(each), [each]);
  }
  return groups;
}

/** Memory with today's wordings put last; facts that are gone stay remembered, so that their numbers are known. */
function remember(facts: readonly FactPrinting[], memory: Memory): Memory {
  const kept: Record<string, FactMemory> = { ...memory };
  const renewed = new Set<string>();
  for (const { name, form, text, words, label, unit, noun } of facts) {
    const before = kept[name]?.wordings ?? {};
    const wordings = { ...before, [form]: [...(before[form] ?? []).filter(each => each !== text), text] };
    kept[name] = renewed.has(name) ? { ...kept[name]!, wordings } : { words, label, unit, noun, wordings };
    renewed.add(name);
  }
  return kept;
}

/** Names of last time that are gone, with the new name of the same words, or of the same label if unique. */
export function renamed(
  memory: Memory,
  today: readonly { name: string; words: string; label: string }[],
): Map<string, string> {
  const names = new Map<string, string>();
  const now = new Set(today.map(fact => fact.name));
  const fresh = [...new Map(today.map(fact => [fact.name, fact])).values()].filter(
    fact => !(fact.name in memory),
  );
  const gone = Object.entries(memory).filter(([name]) => !now.has(name));
  const taken = new Set<string>();
  for (const by of ['words', 'label'] as const) {
    for (const [name, fact] of gone) {
      if (names.has(name) || !fact[by]) continue;
      const same = fresh.filter(each => each[by] === fact[by] && !taken.has(each.name));
      const rivals = gone.filter(([other, each]) => !names.has(other) && each[by] === fact[by]);
      if (same.length !== 1 || rivals.length !== 1) continue;
      names.set(name, same[0]!.name);
      taken.add(same[0]!.name);
    }
  }
  return names;
}

/** Where an entry ends that begins at token `at`, exclusive; -1 where it doesn't stand there. */
export function endOf(list: readonly Token[], at: number, signs: readonly string[]): number {
  let i = at;
  for (let n = 0; n < signs.length; n++) {
    if (n > 0) while (list[i]?.kind === 'space') i++;
    if (list[i]?.fold !== signs[n]) return -1;
    i++;
  }
  return whole(list, at, i) ? i : -1;
}

/** Whether a stretch is a figure of its own: not the rest of '$200', '12%', '-5', 'GPT-4', '300MW'. */
function whole(list: readonly Token[], from: number, to: number): boolean {
  const first = list[from]!;
  const last = list[to - 1]!;
  const before = list[from - 1];
  const after = list[to];
  if (first.kind === 'number' && before) {
    if (/[$€£¥.,/]/.test(before.fold)) return false;
    if (glues(before)) return false;
    if (/[-−–]/.test(before.fold) && list[from - 2]?.kind !== 'space') return false;
    if (/[-−]/.test(before.fold)) return false;
  }
  if (first.kind === 'word' && before?.kind === 'word' && glues(first)) return false;
  if (last.kind === 'number' && after) {
    if (glues(after) || after.fold === '%') return false;
    if (/[.,/:]/.test(after.fold) && list[to + 1]?.kind === 'number') return false;
  }
  // '6万' of '6万8千' is another number.
  if (after && SCALE.test(last.fold) && (after.kind === 'number' || SCALE.test(after.fold))) return false;
  return !(last.kind === 'word' && after?.kind === 'word' && glues(after));
}

/** What makes another number of digits beside it: '第3', '3万'. */
const SCALE = /^[第〇一二三四五六七八九十百千万萬億亿兆]$/;

/** A word that a number or word beside it is part of; ideographs and kana stand beside each other, set tight. */
const glues = ({ kind, fold }: Token): boolean =>
  kind === 'word' && (SCALE.test(fold) || !/^[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/.test(fold));
