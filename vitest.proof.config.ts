import { defineConfig } from 'vitest/config';

/** The long proofs: stress folders, long fuzzing, the bare machine. */
export default defineConfig({
  test: {
    include: ['test/**/*.proof.ts'],
    setupFiles: ['test/seed.ts'],
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
