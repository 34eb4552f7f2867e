import { defineConfig } from 'vitest/config';

/** `npm test` runs these; one file by hand: `pnpm exec vitest run --config server/vitest.config.ts directives`. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    // Vite would choose the module build and Node the CommonJS one; two copies of graphql refuse each other.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    name: 'server',
    include: ['{src,sample,bin,bench,test}/**/*.test.{ts,mjs}'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/clean-server.ts'],
    // A process for each of two workers: an embedded database holds up to 700 MB, and is kept between files.
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    // Long enough for a busy machine; what is to be quick measures its own work.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
