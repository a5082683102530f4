import { defineConfig } from 'vitest/config';

// Of its own, so that testing one function does not build the talk.
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  // Backups of former schemas, which a test imports.
  assetsInclude: ['**/*.zip'],
  // No test is about speed; a slow machine must not make one fail.
  test: { testTimeout: 60_000, hookTimeout: 60_000, include: ['src/**/*.test.ts', 'slides/**/*.test.ts'] },
});
