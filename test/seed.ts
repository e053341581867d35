/** One seed for all random tests, so that a change is judged by what it changed; `SEED=7 npm test` looks elsewhere. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124) });
