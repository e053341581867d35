/** Texts of article.yaml against what they speak of: references against facts, words against the article. */

import { quoteReason, quoteText } from './quote.ts';
import { partOf, sayUnknownName } from './reader.ts';
import { readReferences, type TextTrouble } from './references.ts';
import type { Report, Saying, Stretch } from './report.ts';
import type { DocumentIndex } from './traces.ts';
import type { Fact, Ref, Trace, Words } from './types.ts';

/** Where characters of a text stand in its file: quotes and folding make the two differ. */
export function stretchIn(
  report: Report,
  at: Stretch,
  text: string,
  [from, to]: readonly [number, number],
): Stretch {
  const raw = report.raw(at);
  const base = raw.indexOf(text);
  if (base >= 0) return { start: at.start + base + from, end: at.start + base + Math.max(to, from + 1) };
  // Otherwise the same words, as often repeated.
  const words = text.slice(from, to);
  let found = -1;
  for (
    let before = text.indexOf(words);
    before >= 0 && before <= from;
    before = text.indexOf(words, before + 1)
  ) {
    const next = raw.indexOf(words, found + 1);
    if (next < 0) break;
    found = next;
  }
  return found < 0 ? at : { start: at.start + found, end: at.start + found + words.length };
}

/** Says what is wrong in a text at its place, the mended line with the whole text put right. */
export function sayTrouble(
  report: Report,
  at: Stretch,
  text: string,
  trouble: TextTrouble,
  rule: string,
  severity: Saying['severity'] = 'stop-all',
): void {
  const { found, expected, fix, mended } = trouble;
  report.add(stretchIn(report, at, text, trouble.at), {
    rule,
    severity,
    found,
    expected,
    fix,
    mended: mendedLine(report, at, text, mended),
  });
}

/** The line in which a text stands, with another text in its place; undefined where it stands there otherwise. */
export function mendedLine(
  report: Report,
  at: Stretch,
  text: string,
  mended: string | undefined,
): string | undefined {
  const line = report.line(at);
  const raw = report.raw(at);
  if (mended === undefined || raw.includes('\n') || !raw.includes(text)) return undefined;
  const made = raw.replace(text, () => mended);
  const quote = /^["']/.exec(raw)?.[0];
  const flow = /[[{]/.test(line.slice(0, line.indexOf(raw)));
  const bad = quote
    ? mended.includes(quote) || mended.includes('\\')
    : quoteReason(made) || (flow && /[,[\]{}]/.test(made));
  const whole = quote ? made.slice(1, -1) : made;
  return line.replace(raw, () => (bad ? quoteText(whole) : made));
}

/** Reads a text as words; each reference must be a name, and have what it asks for. */
export function readText(
  text: string,
  at: Stretch,
  report: Report,
  facts: ReadonlyMap<string, Fact>,
  broken: ReadonlySet<string>,
): Words {
  const { words, refs, troubles } = readReferences(text);
  for (const trouble of troubles) sayTrouble(report, at, text, trouble, 'unknown-form');
  for (const { ref, at: range } of refs) {
    if (broken.has(ref.name) || report.lostWord(ref.name)) continue;
    const fact = facts.get(ref.name);
    const place = stretchIn(report, at, text, range);
    if (!fact) sayUnknownName(report, partOf(report, place, `$${ref.name}`), ref.name, facts.keys(), '$');
    else sayForm(ref, fact, place, report);
  }
  return words;
}

function sayForm({ name, form }: Ref, fact: Fact, at: Stretch, report: Report): void {
  const say = (found: string, expected: string, fix: string) =>
    report.add(at, { rule: 'no-such-figure', found, expected, fix });
  const quantity = fact.quantity ?? fact.computed?.quantity;
  if ((form === 'computed' || form === 'work') && !fact.computed) {
    say(
      `\`${name}\` has no sum, so there is no \`$${name}.${form}\``,
      `a fact with a sum: \`${name}: words = sum\``,
      `\`$${name}\` prints the article's own figure.`,
    );
  } else if (form === 'length' && !fact.when?.length) {
    say(
      `\`${name}\` is no period, so there is no \`$${name}.length\``,
      'an event with two dates or times in its words',
      'The time between two events is a sum: `= end - start`.',
    );
  } else if ((form === 'full' || form === 'figure') && fact.sort !== 'missing' && !quantity && !fact.when) {
    say(
      `\`${name}\` has no figure: it is a statement`,
      'the name of a fact with a figure or a date',
      'Write it in words; a statement is for `quote:` and `care:`.',
    );
  }
}

/** Finds words in a document; where they stand nowhere, says so with the passage that is most like them. */
export function findWords(
  words: string,
  at: Stretch,
  report: Report,
  index: DocumentIndex | undefined,
): Trace | undefined {
  if (!index || words.trim() === '') return undefined;
  const found = index.find(words);
  if (found) return found.trace;
  const near = index.nearest(words);
  const { file } = index.document;
  report.add(partOf(report, at, words), {
    rule: 'words-not-found',
    severity: 'stop-dist',
    found: `these words don't stand in ${file}`,
    expected: `words pasted from ${file}`,
    ...(near
      ? {
          fix: `The nearest there, in line ${near.trace.line}: “${near.words}”.`,
          mended: near.likeness < 0.5 ? undefined : mendedLine(report, at, words, near.words),
        }
      : { fix: `Nothing in ${file} is like them.` }),
  });
  return undefined;
}
