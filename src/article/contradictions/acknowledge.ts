/** Contradictions of the text against what article.yaml says of them: acknowledged by a `care:`, known from the data, or a warning. */
import type { Problem } from '../../problem.ts';
import { printFact } from '../facts.ts';
import { readQuantities } from '../quantities.ts';
import { problemAt } from '../report.ts';
import { foldWords } from '../traces.ts';
import { findTrouble } from '../trouble.ts';
import type { CareRow, Document, Fact } from '../types.ts';
import { type Contradiction, findContradictions, type Passage } from './index.ts';
import { wordsOf } from './words/index.ts';

/** What loading knows besides the text. */
export interface Known {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Rows of `- care:`. */
  readonly care: readonly CareRow[];
  readonly lang: string;
  /** How article.md is printed. */
  readonly file: string;
}

/** Warnings for what nobody acknowledged; for facts with a `care:`, what is wrong with their words, for the care slide. */
export interface Acknowledged {
  readonly problems: readonly Problem[];
  readonly troubles: ReadonlyMap<string, string>;
}

/** Reads the article's text for contradictions and settles each with the data. */
export function settleContradictions(document: Document, known: Known): Acknowledged {
  const problems: Problem[] = [];
  const troubles = new Map<string, string>();
  const words = wordsOf(known.lang);
  const found = words ? findContradictions(document, known.lang) : [];
  if (!words || found.length === 0) return { problems, troubles };
  const rows = known.care.map(({ says }) => saysOf(says, known));
  const told = findTrouble(known.facts);
  for (const one of found) {
    const passages = one.passages.map(({ sentence }) => foldWords(sentence).toLowerCase());
    const careful = [...known.facts.values()].filter(
      ({ care, words: own, trace }) =>
        care !== undefined &&
        own !== '' &&
        trace?.document === 'article' &&
        passages.some(text => text.includes(foldWords(own).toLowerCase())),
    );
    for (const { name } of careful) if (!troubles.has(name)) troubles.set(name, words.brief[one.rule] ?? '');
    // The data shows it too, and says it there.
    const twice = told.some(
      ({ rule, passages: traces }) =>
        rule === one.rule &&
        traces.length > 0 &&
        passages.includes(foldWords(traces[0]!.sentence).toLowerCase()),
    );
    if (careful.length > 0 || twice || rows.some(row => quotes(row, passages, known.lang))) continue;
    problems.push(warning(document, known.file, one, words.brief[one.rule] ?? one.reason));
  }
  return { problems, troubles };
}

function saysOf(says: CareRow['says'], { facts, lang }: Known): string {
  const parts = says.map(part => {
    if (typeof part === 'string') return part;
    const fact = facts.get(part.name);
    return (fact && printFact(fact, part.form, lang)) ?? '';
  });
  return foldWords(parts.join('')).toLowerCase();
}

/** Five words on end of a passage, or a whole quotation of three, or one of its figures with what is counted. */
function quotes(row: string, passages: readonly string[], lang: string): boolean {
  const quoted = [...row.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words.trim());
  if (quoted.some(words => words.split(/\s+/).length >= 3 && passages.some(text => text.includes(words))))
    return true;
  const own = row.replace(/"/g, '').split(/\s+/);
  for (let at = 0; at + 5 <= own.length; at++) {
    const run = own.slice(at, at + 5).join(' ');
    if (passages.some(text => text.replace(/"/g, '').includes(run))) return true;
  }
  const figures = readQuantities(row, lang).filter(({ unit, noun }) => unit !== '' || noun !== '');
  return passages.some(text =>
    readQuantities(text, lang).some(({ base, kind, noun }) =>
      figures.some(figure => figure.base === base && figure.kind === kind && figure.noun === noun),
    ),
  );
}

function warning(
  document: Document,
  file: string,
  { rule, reason, passages }: Contradiction,
  brief: string,
): Problem {
  const [first, ...others] = passages as [Passage, ...Passage[]];
  const place = others.at(-1) ?? first;
  const seen = others.length > 0 ? `Against line ${first.line}: “${short(first.sentence)}” ` : '';
  return {
    ...problemAt(
      file,
      document.text,
      { start: place.at, end: place.at + place.sentence.length },
      {
        rule: `contradiction-${rule}`,
        severity: 'warning',
        found: reason,
        fix: `${seen}If the article has it so, give the fact or event with these words a \`care:\` in article.yaml that says what this deck does about it, or add the row below to \`slides:\`; it then stands on the 'handle with care' slide.`,
        mended: `  - care: |\n      “${start(place.sentence)}” | ${brief} | What this deck does about it`,
      },
    ),
    passages: passages.map(({ sentence }) => sentence),
  };
}

const short = (sentence: string): string =>
  sentence.length <= 140 ? sentence : `${sentence.slice(0, 139).replace(/\s\S*$/, '')} …`;

/** The first words of a passage: enough to acknowledge it. */
const start = (sentence: string): string =>
  sentence
    .split(/\s+/)
    .slice(0, 9)
    .join(' ')
    .replace(/[|“”"„]/g, '')
    .replace(/[,;:]$/, '');
