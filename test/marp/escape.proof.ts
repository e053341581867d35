import fc from 'fast-check';
import { it } from 'vitest';
import { anyLine } from './any-deck.ts';
import { byEngine, byMarp, check } from './rendered.ts';

it('brings any line back from any place, many times over', () => {
  fc.assert(
    fc.property(anyLine, line => void check(line, byEngine)),
    { numRuns: 10_000 },
  );
  fc.assert(
    fc.property(anyLine, line => void check(line, byMarp, ['alt'])),
    { numRuns: 10_000 },
  );
});
