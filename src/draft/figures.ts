/** Every figure of an article: its words, its name, its label, how telling it is, and what is doubtful about it. */
import { languageOf } from '../article/languages/index.ts';
import { readQuantities } from '../article/quantities.ts';
import { readWords } from '../article/reading.ts';
import type { DocumentIndex } from '../article/traces.ts';
import type { Quantity } from '../article/types.ts';
import { capital } from './clauses.ts';
import { type Label, labelsOf } from './labels.ts';
import type { Sentence } from './passages.ts';
import { DANGLING, wordsIn } from './wording.ts';

/** A figure of the article, ready for `facts:`. */
export interface FoundFigure {
  readonly name: string;
  /** As they go into article.yaml: `<` `>` around the figure where there are others in the words. */
  readonly words: string;
  /** With its time where another figure is called the same. */
  readonly label: string;
  /** Without its time. */
  readonly base: string;
  /** The same with more of what follows the figure; '' where nothing does. */
  readonly long: string;
  readonly time: string;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly score: number;
  readonly doubt: string;
}

/** Figures in order of the text, each once. `found` counts all that were read, repeated ones too. */
export function figuresOf(
  sentences: readonly Sentence[],
  { lang, title, index }: { lang: string; title: string; index: DocumentIndex },
): { figures: FoundFigure[]; found: number } {
  const tag = lang || 'en';
  const inTitle = {
    figures: readQuantities(title, tag),
    words: new Set(wordsIn(title).filter(word => word.length > 4)),
  };
  const known: (FoundFigure & { readonly label: string })[] = [];
  let found = 0;
  for (const sentence of sentences) {
    const quantities = readQuantities(sentence.text, tag).filter(one => !isName(one, sentence.text));
    found += quantities.length;
    const labels = labelsOf(sentence.text, quantities, tag);
    for (const [at, quantity] of quantities.entries()) {
      const label = labels[at]!;
      const same = known.findIndex(one => isRepeated(one, quantity, label.text, sentence));
      const better = same >= 0 && known[same]!.doubt !== '' && label.doubt === '' && !label.gap;
      if (same >= 0 && !better) continue;
      if (same >= 0) known.splice(same, 1);
      const words = wordsFor(sentence.text, quantity, tag, index);
      if (words === undefined) continue;
      known.push({
        name: '',
        words,
        label: label.text,
        base: label.text,
        long: label.long,
        time: label.time,
        quantity,
        sentence,
        score: scoreOf(quantity, label, sentence, inTitle),
        doubt: doubtOf(quantity, label, sentence),
      });
    }
  }
  return { figures: named(withTimes(known)), found };
}

/** Ages, versions and type numbers are figures of nothing. */
function isName({ kind, noun, value, text, start, end }: Quantity, sentence: string): boolean {
  if (kind !== 'count') return false;
  const before = sentence.slice(Math.max(0, start - 30), start);
  const after = sentence.slice(end, end + 20);
  if (
    noun === '' &&
    value <= 110 &&
    (/\b(?:aged?|ages)\s(?:about\s)?$/i.test(before) ||
      /^(?:under|over|unter|über)\s\d/i.test(text) ||
      /^\s(?:and|or) (?:older|over|younger|under)\b/i.test(after))
  )
    return true;
  if (
    !Number.isInteger(value) &&
    noun === '' &&
    /^\d+\.\d+$/.test(text) &&
    /\b(?:release|version|v|v\.)(?:\sof)?\s$|\p{Lu}\p{L}+\s$/iu.test(before) &&
    /\b(?:release|version)/i.test(before + after)
  )
    return true;
  return /^\d{4}$/.test(text) && /\b[A-Z]{3,}\s$/.test(before);
}

function isRepeated(one: FoundFigure, quantity: Quantity, label: string, sentence: Sentence): boolean {
  const { kind, base, high } = one.quantity;
  if (kind !== quantity.kind || base !== quantity.base || high !== quantity.high) return false;
  if (one.sentence.text === sentence.text && one.quantity.start === quantity.start) return true;
  const long = (text: string) => wordsIn(text).filter(word => word.length > 3);
  const shared = kind.startsWith('money') && long(one.base).some(word => long(label).includes(word));
  const noun = quantity.noun !== '' && head(one.quantity.noun) === head(quantity.noun);
  const loose = kind === 'count' && quantity.value >= 1000 && (one.base.includes('…') || label.includes('…'));
  return isAlike(one.base, label) || shared || noun || loose;
}

const isSame = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && a.base === b.base && a.high === b.high && a.qualifier === b.qualifier;

const head = (text: string): string => wordsIn(text).at(-1) ?? '';
const isAlike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase() || head(a) === head(b);

/** Words around the figure that stand in the article and are read back as this figure. */
function wordsFor(
  sentence: string,
  quantity: Quantity,
  lang: string,
  index: DocumentIndex,
): string | undefined {
  const { start, end } = quantity;
  const from = Math.max(boundaryBefore(sentence, start), 0);
  const to = boundaryAfter(sentence, end);
  const near: [number, number] = [wordsBack(sentence, start, 5, from), wordsOn(sentence, end, 7, to)];
  const choices: [number, number][] = [
    [from, to],
    near,
    [start, near[1]],
    [0, sentence.length],
    [start, end],
  ];
  let repeated: string | undefined;
  for (const [left, right] of choices) {
    const plain = sentence.slice(left, right);
    const text = plain.trim().replace(/[,;:.\s]+$/, '');
    if (text.length > 130 && !(left === 0 && right === sentence.length && text.length <= 220)) continue;
    const shift = left + (plain.length - plain.trimStart().length);
    const words = marked(text, quantity, shift, lang);
    if (words === undefined) continue;
    const place = index.find(text);
    if (!place || place.folded) continue;
    if (place.others.length === 0) return words;
    repeated ??= words;
  }
  return repeated;
}

/** The words with the figure marked where they hold others; undefined where they are read as another figure. */
function marked(text: string, quantity: Quantity, shift: number, lang: string): string | undefined {
  const isRight = (words: string) => {
    const own = readWords(words, lang).quantity;
    return own !== undefined && isSame(own, quantity) && own.text === quantity.text;
  };
  if (!/[|<>]|\s=\s/.test(text) && isRight(text)) return text;
  const from = quantity.start - shift;
  const to = quantity.end - shift;
  if (from < 0 || to > text.length || /[|<>]|\s=\s/.test(text)) return undefined;
  const words = `${text.slice(0, from)}<${text.slice(from, to)}>${text.slice(to)}`;
  return isRight(words) ? words : undefined;
}

const BOUNDARY = /[;()[\]“”]|,(?=\s\p{L})|:(?=\s)|\s[–—]\s|—/gu;

function boundaryBefore(text: string, at: number): number {
  let from = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    if (match.index + match[0].length > at) break;
    from = match.index + match[0].length;
  }
  const joint = text.slice(from, at).match(/^\s*(?:and|but|or|while|which|with|und|aber)\s+/i);
  return from + (joint?.[0].length ?? 0);
}

function boundaryAfter(text: string, at: number): number {
  for (const match of text.matchAll(BOUNDARY)) if (match.index >= at) return match.index;
  return text.length;
}

function wordsBack(text: string, at: number, count: number, floor: number): number {
  const words = [...text.slice(floor, at).matchAll(/\S+/g)].slice(-count);
  while (words.length > 0 && DANGLING.has(words[0]![0].toLowerCase()) && words.length > 2) words.shift();
  return words.length > 0 ? floor + words[0]!.index : at;
}

function wordsOn(text: string, at: number, count: number, ceiling: number): number {
  const words = [...text.slice(at, ceiling).matchAll(/\S+/g)].slice(0, count);
  while (words.length > 0 && DANGLING.has(words.at(-1)![0].toLowerCase())) words.pop();
  const last = words.at(-1);
  return last ? at + last.index + last[0].length : at;
}

const HYPOTHETICAL =
  /\b(?:could|would|might|may|if|suppose|imagine|for example|e\.g\.|assuming|könnte|würde|wenn|zum beispiel)\b/i;

/** How telling: in the title, early, with a measure, with a name of its own, not supposed, not small. */
function scoreOf(
  quantity: Quantity,
  label: Label,
  sentence: Sentence,
  title: { figures: readonly Quantity[]; words: ReadonlySet<string> },
): number {
  const { kind, value, noun, unit } = quantity;
  let score = 0;
  if (title.figures.some(one => one.kind === kind && one.base === quantity.base)) score += 6;
  if (wordsIn(label.text).some(word => title.words.has(word))) score += 1;
  if (sentence.block === 0) score += 2;
  else if (sentence.block < 3) score += 1;
  if (sentence.index === 0) score += 0.5;
  if (kind.startsWith('money')) score += 3;
  else if (kind === 'percent' || kind === 'ratio' || kind === 'points') score += 2;
  else if (kind === 'duration') score -= 1.5;
  else if (unit !== '') score += 1.5;
  else if (noun !== '') score += 1.5;
  if (kind === 'count')
    score += value >= 1e6 ? 2 : value >= 1000 ? 1.5 : value >= 100 ? 0.5 : value <= 12 ? -3 : -0.5;
  if (label.gap) score -= label.doubt ? 3 : 1;
  else if (label.doubt) score -= 1;
  if (HYPOTHETICAL.test(sentence.text)) score -= 2;
  if (kind === 'ratio' && !/\d/.test(quantity.text)) score -= 2;
  if (/[?]$/.test(sentence.text)) score -= 3;
  if (quantity.unit === 'day' && value <= 7) score -= 2;
  return score;
}

function doubtOf(quantity: Quantity, label: Label, sentence: Sentence): string {
  if (label.doubt) return label.doubt;
  if (HYPOTHETICAL.test(sentence.text)) return 'the article may only suppose it';
  const small = quantity.kind === 'count' && quantity.value <= 12 && !/\d/.test(quantity.text);
  return small ? 'a small number word' : '';
}

/** Figures that are called the same get their time, or what else their words tell apart. */
function withTimes(figures: readonly FoundFigure[]): FoundFigure[] {
  const count = new Map<string, number>();
  const key = ({ quantity }: FoundFigure, text: string) => `${quantity.kind} ${text.toLowerCase()}`;
  for (const one of figures) count.set(key(one, one.base), (count.get(key(one, one.base)) ?? 0) + 1);
  const taken = new Set<string>();
  return figures.map(one => {
    const twice = count.get(key(one, one.base))! > 1;
    const again = (text: string) => taken.has(key(one, text));
    const dated = twice && one.time && !one.base.includes(one.time) ? `${one.base}, ${one.time}` : one.base;
    const label = twice && one.long && (dated === one.base || again(dated)) ? one.long : dated;
    const repeated = again(label);
    taken.add(key(one, label));
    return { ...one, label, doubt: one.doubt || (repeated ? 'another figure is called the same' : '') };
  });
}

/** Short names of the label's telling words, each once. */
function named(figures: readonly FoundFigure[]): FoundFigure[] {
  const taken = new Set<string>();
  return figures.map(one => ({ ...one, name: nameFrom(one.label, taken, 'figure') }));
}

/** A name that YAML and references take: 'annualBudget'; `fallback` with a number where the text gives none. */
export function nameFrom(text: string, taken: Set<string>, fallback: string): string {
  const { small } = languageOf('en');
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const tell = (part: string) =>
    (part.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [])
      .map(word => word.toLowerCase())
      .filter(word => word.length > 2 && !small.has(word) && !DANGLING.has(word));
  // The noun ends its phrase: 'Real median household income' is householdIncome.
  const first = tell(plain.split(/[,…:]|\s(?:for|of|in|on|with|from|at|by|to|who|that|per)\s/)[0]!).slice(-2);
  const words = first.length > 1 ? first : tell(plain).slice(0, 2);
  const year = /, (?:.* )?((?:19|20)\d\d)$/.exec(text)?.[1] ?? '';
  const own = words
    .map((word, at) => (at === 0 ? word : capital(word)))
    .join('')
    .slice(0, 24);
  const start = own.length > 2 ? own + year : fallback;
  let name = own.length > 2 ? start : `${start}1`;
  for (let count = 2; taken.has(name); count++) name = `${start}${count}`;
  taken.add(name);
  return name;
}
