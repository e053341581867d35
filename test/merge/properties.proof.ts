/** The merge's properties over many and longer lives. */
import fc from 'fast-check';
import { it } from 'vitest';
import { type Life, life } from './arbitrary.ts';
import { live, settles, staysWhileDataStays, survivesFormatters } from './properties.ts';

const run = (property: (life: Life) => void) => fc.assert(fc.property(life(5), property), { numRuns: 2000 });

it('keeps a person’s words, ids, figures, and itself', () => run(live));
it('leaves deck.md byte for byte while the data stays', () => run(staysWhileDataStays));
it('takes a formatter for no editor', () => run(survivesFormatters));
it('settles what is reported, as told', () => run(settles));
