import { defineConfig } from 'vitest/config';

/** Real browsers on real pages: one file after the other, for they share two cores and the servers. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    sequence: { shuffle: { files: true, tests: false } },
  },
});
