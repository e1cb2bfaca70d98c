import { defineConfig } from 'vitest/config';

/** The tests that stand beside the rules of evidence, and no others. */
export default defineConfig({
  test: { environment: 'node', include: ['src/evidence/**/*.test.ts'] },
});
