import fc from 'fast-check';
import { it } from 'vitest';
import { type Life, life } from './arbitrary.ts';
import { live, settles, staysWhileDataStays, survivesFormatters } from './properties.ts';

const run = (property: (life: Life) => void, numRuns: number) =>
  fc.assert(fc.property(life(), property), { numRuns, seed: 20260511 });

it('keeps a person’s words, ids, figures, and itself', () => run(live, 100), 120_000);
it('leaves deck.md byte for byte while the data stays', () => run(staysWhileDataStays, 100), 120_000);
it('takes a formatter for no editor', () => run(survivesFormatters, 100), 120_000);
it('settles what is reported, as told', () => run(settles, 100), 120_000);
