/** Loose numbers: figures and dates on a slide that neither a fact nor a sum over facts vouches for. */
import type { Article, Quantity } from '../../article/types.ts';
import type { Problem } from '../../problem.ts';
import { type Account, accountsOf } from './accounts.ts';
import { type Difference, difference } from './fits.ts';
import { type Figure, type Known, knownOf } from './known.ts';

/** A loose number; `passages` are the article's sentences that it resembles. */
export interface LooseNumber extends Problem {
  readonly slide: string;
  readonly passages: readonly string[];
}

/** Every loose number of a deck as it will be shown, in order. `file` is deck.md's path. */
export function looseNumbers(markdown: string, article: Article, file: string): LooseNumber[] {
  const known = knownOf(article);
  return accountsOf(markdown, article)
    .filter(({ how }) => how === 'loose')
    .map(account =>
      problemOf(account, file, markdown, account.quantity && nearestOf(account.quantity, known)),
    );
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
function nearestOf(said: Quantity, { figures }: Known): Resembled | undefined {
  const found = figures.flatMap(figure => {
    const why = figure.fact && difference(said, figure.quantity);
    return why ? [{ figure, why, off: Math.abs(Math.log(said.base / figure.quantity.base || 1e9)) }] : [];
  });
  return found.sort((a, b) => CLOSENESS.indexOf(a.why) - CLOSENESS.indexOf(b.why) || a.off - b.off)[0];
}

function problemOf(
  { slide, place, start, end, text }: Account,
  file: string,
  markdown: string,
  like?: Resembled,
): LooseNumber {
  const before = markdown.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  const stop = markdown.indexOf('\n', start);
  const fact = like?.figure.fact;
  const resembles = fact
    ? `; it resembles \`${fact.name}\`, “${like.figure.quantity.text.replace(/\u00a0/g, ' ')}”, but ${BUT[like.why]}`
    : '';
  const into = fact ? `write \`$${fact.name}\` in article.yaml, or its text here; else ` : '';
  return {
    severity: /\d/.test(text) && place !== 'notes' ? 'stop-dist' : 'warning',
    rule: 'loose-number',
    file,
    line: before.split('\n').length,
    column: start - lineStart + 1,
    length: end - start,
    source: markdown.slice(lineStart, stop < 0 ? undefined : stop),
    found: `“${text}” is no fact, no sum over facts and no quotation of the article${resembles}`,
    expected: 'a figure that the article vouches for',
    fix: `If it is right, ${into}let it through in article.yaml:\nallow:\n  - ${JSON.stringify(text)}`,
    slide,
    passages: fact?.trace ? [fact.trace.sentence] : [],
  };
}

const BUT: Readonly<Record<Difference, string>> = {
  'another unit': 'has another unit or counts another thing',
  'percent for percentage points': 'percent and percentage points are not the same',
  'the qualifier was dropped': 'its qualifier was dropped',
  'sharper than the source': 'says it sharper than the source',
  'another digit': 'has another digit',
};
