import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // The default leaves one core idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // No test changes what another imports; loading all of it for each file is a quarter of the time.
    isolate: false,
  },
});
