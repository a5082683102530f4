import { defineConfig } from 'vitest/config';

// Of its own, so that testing one function does not build the talk.
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  // Backups of former schemas, which a test imports.
  assetsInclude: ['**/*.zip'],
  test: {
    // For a slow machine with other work to do: cutting fonts takes seconds there.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A talk may have tests of its own.
    include: ['**/*.test.ts'],
  },
});
