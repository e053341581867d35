/** What may be wrong with a line that YAML refuses, tried in order: the first mend that helps is the one to propose. */
import { lineParts, type QuoteReason, quoteLine, quoteReason } from './quote.ts';

/** What is wrong with one line, and the lines that stand in for it so that reading can go on. */
export interface Mend {
  /** 0-based. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly found: string;
  readonly expected?: string;
  readonly fix?: string;
  /** Ready to paste; none where nothing helped. */
  readonly mended?: string;
  /** Replaces as many lines from `line` on. */
  readonly lines: readonly string[];
  /** The line was left out: what it says is missing now. */
  readonly lost?: true;
}

type Try = (lines: readonly string[], at: number, known: ReadonlySet<string>) => Mend | undefined;

/**
 * Finds out what is wrong with line `at`. `helps` says whether the file reads on past that line with these lines.
 * Where no mend helps the line is left out.
 */
export function mendLine(
  lines: readonly string[],
  at: number,
  known: ReadonlySet<string>,
  helps: (lines: readonly string[]) => boolean,
): Mend {
  for (const attempt of [
    tab,
    separator,
    space,
    colon,
    bracket,
    closing,
    numbers,
    quotes,
    folded,
    indent,
    below,
  ]) {
    const mend = attempt(lines, at, known);
    // A tab is wrong whatever else is.
    if (mend && (attempt === tab || helps(lines.toSpliced(mend.line, mend.lines.length, ...mend.lines))))
      return mend;
  }
  const line = lines[at] ?? '';
  // A blank line can't be what is wrong: leave out what stands above it, so that reading comes to an end.
  const culprit =
    line.trim() === ''
      ? Math.max(
          0,
          lines.slice(0, at).findLastIndex(above => above.trim() !== ''),
        )
      : at;
  const text = lines[culprit] ?? '';
  const column = text.length - text.trimStart().length;
  return {
    line: culprit,
    column,
    length: Math.max(1, text.trim().length),
    found: 'YAML cannot read this line',
    expected: '`key: value`, or `- ` and an item, as deep as its neighbours',
    fix: 'Is a colon, a quote or a bracket missing here or in the line above?',
    lines: [''],
    lost: true,
  };
}

/** A mend of one whole line. */
function whole(
  line: number,
  column: number,
  length: number,
  mended: string,
  words: Omit<Mend, 'line' | 'column' | 'length' | 'lines'>,
): Mend {
  return { line, column, length: Math.max(1, length), ...words, mended, lines: [mended] };
}

const tab: Try = (lines, at) => {
  const line = lines[at] ?? '';
  const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (!lead.includes('\t')) return;
  return whole(at, lead.indexOf('\t'), 1, lead.replace(/\t/g, '  ') + line.slice(lead.length), {
    found: 'the line is indented with a tab, which YAML does not take',
    expected: 'spaces',
  });
};

const separator: Try = (lines, at) => {
  const line = lines[at] ?? '';
  if (!/^(---|\.\.\.)(\s|$)/.test(line)) return;
  return {
    line: at,
    column: 0,
    length: 3,
    found: `\`${line.slice(0, 3)}\` at the start of a line ends the data`,
    fix: 'Leave the line out: a new slide begins with `- claim:`.',
    lines: [''],
  };
};

const space: Try = (lines, at, known) => {
  const line = lines[at] ?? '';
  const [, lead = '', key = '', rest = ''] = /^([ \t]*(?:- +)?)([a-z]\w*):(?=[^\s:/])(.*)$/.exec(line) ?? [];
  if (!key || (!known.has(key) && !lead)) return;
  return whole(at, lead.length + key.length, 1, `${lead}${key}: ${rest}`, {
    found: `there is no space after \`${key}:\``,
    expected: 'a space between the colon and the value',
  });
};

const colon: Try = (lines, at, known) => {
  const line = lines[at] ?? '';
  const [, lead = '', key = '', rest = ''] = /^([ \t]*(?:- +)?)([a-z]\w*)(?: +([^\s:].*))?$/.exec(line) ?? [];
  if (!known.has(key)) return;
  return whole(at, lead.length, key.length, `${lead}${key}:${rest ? ` ${rest}` : ''}`, {
    found: `\`${key}\` has no colon behind it`,
    expected: `\`${key}:\``,
  });
};

const bracket: Try = (lines, at) => {
  const { value } = lineParts(lines[at] ?? '');
  const first = value[0];
  if (first !== '[' && first !== '{') return;
  const last = first === '[' ? ']' : '}';
  if (value.includes(last)) return;
  const line = (lines[at] ?? '').trimEnd();
  return whole(at, line.indexOf(value), 1, line + (first === '{' ? ' }' : ']'), {
    found: `the \`${first}\` here is not closed`,
    expected: `a \`${last}\` at the end of the line`,
  });
};

const closing: Try = (lines, at) => {
  const line = lines[at] ?? '';
  const { value } = lineParts(line);
  const quote = value[0];
  if ((quote !== '"' && quote !== "'") || value.indexOf(quote, 1) >= 0) return;
  // 'Twas and '90s begin with an apostrophe, not with a quote.
  if (/^'(\d|[A-Za-z]{1,4}\b)/.test(value)) return;
  return whole(at, line.indexOf(value), 1, line.trimEnd() + quote, {
    found: `the \`${quote}\` here is not closed`,
    expected: `a \`${quote}\` at the end of the text`,
  });
};

/** `[64,2]`: a figure is no list, and a list of names holds no figures. */
const numbers: Try = (lines, at, known) => {
  const line = lines[at] ?? '';
  const { dash, key, value } = lineParts(line);
  const figure = /^\[\s*([-+]?\d[\d.,]*)\s*\]$/.exec(value)?.[1];
  if (!figure?.includes(',')) return;
  const names = known.has(key.replace(/:\s*$/, ''));
  const mended = `${dash}${key}${figure}`;
  return {
    line: at,
    column: (dash + key).length,
    length: value.length,
    found: `YAML reads \`${value}\` as a list of ${figure.split(',').length} numbers`,
    expected: names ? 'names of facts in `[ ]`' : 'the figure without brackets',
    ...(names ? { fix: 'The figure goes under `facts`, its name here.' } : { mended }),
    lines: [names ? `${dash}${key}""` : mended],
  };
};

const quotes: Try = (lines, at) => {
  const line = lines[at] ?? '';
  const { dash, key, value } = lineParts(line);
  const lead = (dash + key).length;
  const mended = quoteLine(line);
  const reason: (QuoteReason & { fix?: string }) | undefined =
    flowReason(value) ?? cutComment(line.slice(lead)) ?? quoteReason(value);
  if (!reason || mended === undefined || mended === line) return;
  return whole(at, lead + reason.at, reason.length, mended, {
    found: `this text needs quotes: ${reason.why}`,
    expected: 'the text in quotes',
    ...(reason.fix === undefined ? {} : { fix: reason.fix }),
  });
};

/** What is wrong inside `{ }` or `[ ]`: a comma in a text, else a text's first sign. */
function flowReason(value: string) {
  if (!/^(\{.*\}|\[.*\])$/.test(value)) return;
  const comma = value.search(value[0] === '{' ? /,(?![ \t]*\w+:[ \t])/ : /,(?=\S)/);
  if (comma > 0)
    return { at: comma, length: 1, why: `inside \`${value[0] === '{' ? '{ }' : '[ ]'}\` a comma ends it` };
  const sign = value.search(/(?<=[[,:] *)[*&@%>|!`]/);
  if (sign > 0) return { at: sign, length: 1, why: `YAML keeps a first \`${value[sign]}\` for itself` };
  return;
}

function cutComment(value: string) {
  const at = value.search(/(?<=^|[ \t])#(?:[^\s#!]|[ \t]?\d)/);
  if (at < 0) return;
  return {
    at,
    length: value.length - at,
    why: 'YAML takes ` #` and all behind it for a comment',
    fix: 'If it is meant as a comment, put a space behind the `#`.',
  };
}

/** A text folded over two lines, the second of which looks like a key: joined and quoted. */
const folded: Try = (lines, at, known) => {
  const line = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  const { dash, key, value, comment } = lineParts(line);
  const deeper = /^[ \t]*/.exec(next)![0].length > /^[ \t]*/.exec(line)![0].length;
  if (
    !value ||
    comment ||
    !deeper ||
    known.has(/^[ \t]*(?:- +)?([^:]*)/.exec(next)![1]!) ||
    !/^[ \t]+[^:]* [^:]*:( |$)/.test(next)
  )
    return;
  const mended = `${dash}${key}${JSON.stringify(`${value} ${next.trim()}`)}`;
  return {
    line: at + 1,
    column: next.indexOf(':'),
    length: 1,
    found: 'this text needs quotes: a `: ` inside a text makes YAML see a key there',
    expected: 'the text in quotes, on one line with its beginning',
    mended,
    lines: [next.replace(/:(?= |$)/g, ';')],
  };
};

/** The line stands deeper or less deep than its neighbours. */
const indent: Try = (lines, at) => reindent(lines, at);

/** The line below stands too deep: YAML took it for a part of this one. */
const below: Try = (lines, at) => reindent(lines, at + 1);

function reindent(lines: readonly string[], at: number): Mend | undefined {
  const line = lines[at];
  if (line === undefined || line.trim() === '') return;
  const own = line.length - line.trimStart().length;
  const item = /^\s*-( |$)/.test(line);
  // Only a neighbour of the same sort tells how deep: the nearest item above for an item, a key for a key.
  const depths = lines
    .slice(Math.max(0, at - 12), at)
    .reverse()
    .filter(above => above.trim() !== '' && !/^\s*#/.test(above))
    .map(above => {
      const dash = /^\s*-( +|$)/.exec(above);
      const lead = above.length - above.trimStart().length;
      return item ? (dash ? lead : undefined) : dash ? dash[0].length : lead;
    })
    .filter(depth => depth !== undefined);
  const depth = depths.find(candidate => candidate !== own && Math.abs(candidate - own) <= 3);
  if (depth === undefined) return;
  return whole(at, 0, Math.max(1, own), ' '.repeat(depth) + line.trimStart(), {
    found: `the line is indented by ${spaces(own)}, which fits none of the lines above`,
    expected: spaces(depth),
  });
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`;
}
