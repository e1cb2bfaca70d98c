import { defineConfig } from 'vitest/config';

/** The unit tests that stand beside the rules of evidence, and no others: see stryker.config.mjs. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/evidence/**/*.test.ts'],
    setupFiles: ['scripts/mutation/sameCases.ts'],
  },
});
