import { defineConfig } from 'vitest/config';

// Of its own, so that testing one function does not build the talk.
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  // Backups of former schemas, which a test imports.
  assetsInclude: ['**/*.zip'],
  test: {
    // A process or a module graph of its own for every file would take two thirds of the time. So files share both,
    // and a test that changes something global puts it back.
    pool: 'threads',
    isolate: false,
    // A golden file that is missing is a failure everywhere, not only in CI: `npm run unit -- -u` writes it.
    update: 'none',
    // For a slow machine with other work to do: cutting fonts takes seconds there.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A talk may have tests of its own.
    include: ['**/*.test.ts'],
  },
});
