/** The short form of a name's line: `words = sum | label`. */
import { splitSum } from './sums.ts';
import type { Fact } from './types.ts';

/** A part of a short form, and where it stands in its line. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a short form; `words` is empty where the line is only a sum. */
export interface FactParts {
  readonly words: Part;
  readonly sum?: Part;
  readonly label?: Part;
  readonly cite?: Part;
  /** A part too many. */
  readonly extra?: Part;
}

/** Splits `words = sum | label`, for `elsewhere` `figure | label | cite`; `\|` is a pipe. */
export function splitFact(
  line: string,
  names: ReadonlySet<string>,
  sort: Fact['sort'] = 'fact',
  lang = 'en',
): FactParts {
  const parts: Part[] = [];
  const bar = /(?:^|\s)\|(?=\s|$)/g;
  let from = 0;
  for (let match = bar.exec(line); ; match = bar.exec(line)) {
    const to = match?.index ?? line.length;
    const raw = line.slice(from, to);
    const start = from + /^\s*/.exec(raw)![0].length;
    const end = Math.max(start, from + raw.trimEnd().length);
    parts.push({ text: line.slice(start, end).replaceAll('\\|', '|'), start, end });
    if (!match) break;
    from = match.index + match[0].length;
  }
  const [first, label, third, fourth] = parts as [Part, Part?, Part?, Part?];
  const cite = sort === 'elsewhere' ? third : undefined;
  const extra = sort === 'elsewhere' ? fourth : third;
  const more = {
    ...(label && label.text !== '' ? { label } : {}),
    ...(cite && cite.text !== '' ? { cite } : {}),
    ...(extra ? { extra } : {}),
  };
  if (sort === 'missing' || sort === 'elsewhere' || sort === 'cell') return { words: first, ...more };
  const { words, sum, at } = splitSum(first.text, names, lang);
  if (sum === undefined) return { words: first, ...more };
  const sumPart = { text: sum, start: first.start + at, end: first.start + at + sum.length };
  return {
    words: { text: words, start: first.start, end: first.start + words.length },
    sum: sumPart,
    ...more,
  };
}
