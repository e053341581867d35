/** Loose numbers, and those that say another thing than they seem to: what `build` and `check` report of the numbers. */
import { placeIn } from '../../article/report.ts';
import type { Article, Quantity } from '../../article/types.ts';
import type { Problem } from '../../problem.ts';
import { type Account, accountsOf } from './accounts.ts';
import { calledAlike } from './alike.ts';
import { type Difference, difference } from './fits.ts';
import { type Figure, type Known, knownOf } from './known.ts';
import { type Standing, standingIn } from './standing.ts';

/** A finding about a number; `passages` are the article's sentences concerned. */
export interface LooseNumber extends Problem {
  readonly slide: string;
  readonly passages: readonly string[];
}

/**
 * What is to be said of the numbers of a deck as it will be shown, in order: loose ones, dates of something else, and
 * typed ones that two facts fit. `file` is deck.md's path, `accounts` what `accountsOf` gave for it, `data` the text of
 * article.yaml, for the lines to paste.
 */
export function looseNumbers(
  markdown: string,
  article: Article,
  file: string,
  {
    accounts = accountsOf(markdown, article),
    data,
  }: { readonly accounts?: readonly Account[]; readonly data?: string | undefined } = {},
): LooseNumber[] {
  const known = knownOf(article);
  return accounts.flatMap(account => {
    const { how, quantity, otherDate } = account;
    const place = placeOf(account, file, markdown);
    if (how === 'loose') {
      const problem = looseProblem(account, place, quantity && nearestOf(quantity, known));
      const stands = quantity && !account.soft && standingIn(quantity, article);
      return [stands ? unnamed(problem, account, stands) : problem];
    }
    if (otherDate) return [dateProblem(account, place, otherDate)];
    return how === 'fact' && isTie(account, known) ? [tieProblem(account, place, article, data)] : [];
  });
}

/** Several facts of one value that are called differently; what a coarser statement says may be any of them. */
function isTie({ names, quantity, slide }: Account, { figures }: Known): boolean {
  if (names.length < 2 || slide === 'sources' || quantity?.kind === 'ratio') return false;
  const equal = figures.filter(
    ({ fact, quantity: one }) => fact && names.includes(fact.name) && one.base === quantity?.base,
  );
  return equal.some(a => equal.some(b => a.fact !== b.fact && !calledAlike(a, b)));
}

type Placed = Pick<LooseNumber, 'file' | 'line' | 'column' | 'length' | 'source' | 'slide'>;

function placeOf({ slide, start, end }: Account, file: string, markdown: string): Placed {
  return { file, ...placeIn(markdown, { start, end }), slide };
}

interface Resembled {
  readonly figure: Figure;
  readonly why: Difference;
}

const CLOSENESS: readonly Difference[] = [
  'the qualifier was dropped',
  'percent for percentage points',
  'sharper than the source',
  'another digit',
  'another unit',
];

/** The fact that a loose number looks most like. */
export function nearestOf(said: Quantity, { figures }: Pick<Known, 'figures'>): Resembled | undefined {
  const found = figures.flatMap(figure => {
    const why = figure.fact && difference(said, figure.quantity);
    return why ? [{ figure, why, off: Math.abs(Math.log(said.base / figure.quantity.base || 1e9)) }] : [];
  });
  return found.sort((a, b) => CLOSENESS.indexOf(a.why) - CLOSENESS.indexOf(b.why) || a.off - b.off)[0];
}

/** What is said of a number that nothing accounts for. */
export function looseProblem(
  { place, text, soft }: Pick<Account, 'place' | 'text' | 'soft'>,
  placed: Placed,
  like?: Resembled,
): LooseNumber {
  const fact = like?.figure.fact;
  const resembles = fact
    ? `; it resembles \`${fact.name}\`, “${like.figure.quantity.text.replace(/\u00a0/g, ' ')}”, but ${BUT[like.why]}`
    : '';
  const into = fact ? `write \`$${fact.name}\` in article.yaml, or its wording here; else ` : '';
  return {
    severity: /\p{Nd}/u.test(text) && place !== 'notes' && !soft ? 'stop-dist' : 'warning',
    rule: 'loose-number',
    ...placed,
    found: soft
      ? `“${text}” would follow from two facts, but nothing here puts these together`
      : `“${text}” is no fact, no sum over facts and no quotation of the article${resembles}`,
    expected: 'a figure that the article vouches for',
    fix: `If it is right, ${soft ? 'name both beside it; else ' : into}let it through in article.yaml:\nallow:\n  - ${JSON.stringify(text)}`,
    passages: fact?.trace ? [fact.trace.sentence] : [],
  };
}

/** The article has the figure: it only has to become a fact. */
const unnamed = (problem: LooseNumber, { text }: Account, stands: Standing): LooseNumber => ({
  ...problem,
  found: `“${text}” is no fact yet; it stands in ${stands.file}, line ${stands.line}: “${stands.sentence}”`,
  expected: 'a figure that is listed under `facts`',
  fix: `Add it to article.yaml, under a name of yours, and write that with a \`$\` or its wording here:\nfacts:\n  ${stands.entry}`,
  passages: [stands.sentence],
});

const BUT: Readonly<Record<Difference, string>> = {
  'another unit': 'has another unit or counts another thing',
  'percent for percentage points': 'percent and percentage points are not the same',
  'the qualifier was dropped': 'its qualifier was dropped',
  'sharper than the source': 'says it sharper than the source',
  'another digit': 'has another digit',
};

function dateProblem({ text }: Account, placed: Placed, passages: readonly [string, string]): LooseNumber {
  return {
    severity: 'warning',
    rule: 'other-date',
    ...placed,
    found: `“${text}” stands beside words that the article puts beside another date`,
    expected: `the date of “${passages[1]}”`,
    fix: `The article has “${text}” in “${passages[0]}”. If both are meant, name both dates in the sentence.`,
    passages,
  };
}

/** Two facts with one value: which is meant, the words beside don't tell. */
function tieProblem(
  { text, names }: Account,
  placed: Placed,
  article: Article,
  data: string | undefined,
): LooseNumber {
  const facts = names.map(name => article.facts.get(name)!);
  const list = facts.map(({ name, label }) => `\`${name}\` (${label})`).join(' and ');
  const pasted = linesWith(text, names, data);
  const { source = '', column = 1 } = placed;
  return {
    severity: 'warning',
    rule: 'two-facts',
    ...placed,
    found: `two facts fit “${text}”: ${list}`,
    expected: 'one of them, by its name: then it follows that one when the figures change',
    fix: pasted
      ? 'Take the one that is meant:'
      : `In article.yaml write ${names.map(name => `\`$${name}\``).join(' or ')}; here, say beside “${source.slice(column - 1, column - 1 + text.length)}” which one it is.`,
    ...(pasted && { mended: pasted }),
    passages: facts.map(({ trace, words, label }) => trace?.sentence || words || label),
  };
}

/** The line of article.yaml that holds a typed number, once for each fact that it may be. */
function linesWith(text: string, names: readonly string[], data: string | undefined): string | undefined {
  const lines = data?.split('\n') ?? [];
  const from = lines.findIndex(line => /^slides\s*:/.test(line));
  const plain = (line: string) => line.replace(/\u00a0/g, ' ');
  const line = lines.slice(Math.max(0, from)).find(each => plain(each).includes(plain(text)));
  if (from < 0 || line === undefined) return undefined;
  return names.map(name => plain(line).replace(plain(text), () => `$${name}`)).join('\n');
}
