/** `--take new` in stale places. */
import { escapeWords } from '../escape.ts';
import type { Span } from '../tree.ts';
import { slideOf } from './node.ts';
import type { StaleNumber } from './stale.ts';
import { type Takes, takes } from './take.ts';

/** Taking the new words puts today's figures in the place of stale ones; whether any were. */
export function mendStale(stale: readonly StaleNumber[], take: Takes | undefined): boolean {
  const wanted = stale.filter(
    ({ at, today }) => today !== undefined && takes(take, slideOf(at)?.shell.id ?? '') === 'new',
  );
  // From the end, so that places before stay right.
  for (const { at, leaf, offset, chars, today } of wanted.toReversed()) {
    at.leaves = at.leaves.map((each, n) => {
      if (n !== leaf) return each;
      return {
        ...each,
        spans: replaceAt(each.spans, offset, chars.length, escapeWords(today!, each.context)),
      };
    });
  }
  return wanted.length > 0;
}

/** Spans with a plain stretch of one of them replaced. */
function replaceAt(spans: readonly Span[], from: number, length: number, by: string): readonly Span[] {
  let at = 0;
  for (const [index, span] of spans.entries()) {
    const size = typeof span === 'string' ? span.length : span.chars.length;
    const offset = from - at;
    if (typeof span === 'string' && offset >= 0 && offset + length <= size)
      return spans.with(index, span.slice(0, offset) + by + span.slice(offset + length));
    at += size;
  }
  return spans;
}
