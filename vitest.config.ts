import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    setupFiles: ['test/support/setup.ts'],
    css: true,
    // Order must not matter: shuffled on every run.
    sequence: { shuffle: true },
    testTimeout: 20_000,
  },
});
