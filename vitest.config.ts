import { defineConfig } from 'vitest/config';

/** What touches no page, database or browser: these share their modules, for nothing of one test can reach the next. */
const PURE = ['test/{core,scripts,structure}/**/*.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    css: true,
    // Order must not matter: shuffled on every run.
    sequence: { shuffle: true },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false, testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**', ...PURE],
          setupFiles: ['test/support/setup.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
