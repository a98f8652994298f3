import { defineConfig } from 'vitest/config';

/** Real browsers on real pages: two files at a time, for most of their time goes into waiting for browsers and servers. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    sequence: { shuffle: { files: true, tests: false } },
  },
});
