import { defineConfig } from 'vitest/config';

/** Real browsers on real pages: two files at a time, for most of their time goes into waiting for browsers and servers. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // In CI a run that fails is tried once more and printed as such: a browser may be late on a busy machine, a defect is there twice.
    retry: process.env.CI ? 1 : 0,
    sequence: { shuffle: { files: true, tests: false } },
  },
});
