import { defineConfig } from 'vitest/config';

/** Walks through the built product in a real browser: one running Shora, one walk at a time. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'walks',
    include: ['**/*.walk.ts'],
    globalSetup: ['harness/start-shora.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
