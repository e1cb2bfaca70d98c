import { defineConfig } from 'vitest/config';

/** The unit tests that stand beside the checks, and the marked lines: see checks.config.mjs. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/checks/**/*.test.ts', 'tests/disclosure/**/*.test.ts'],
    // Instrumented code is slower and reads otherwise: what measures time or reads the code is left out.
    testNamePattern:
      /^(?!.*(?:by the megabyte|comes to its end|within a second|is reported by some check))/,
    setupFiles: ['scripts/mutation/sameCases.ts'],
  },
});
