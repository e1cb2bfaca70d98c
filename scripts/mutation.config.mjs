/**
 * Breaks the rules of evidence on purpose, one place at a time, and counts what the tests beside
 * them notice: `npm run mutation`. docs/quality.md has the score.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutation.vitest.ts' },
  mutate: ['src/evidence/**/*.ts', '!src/evidence/**/*.test.ts'],
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: '.astro/mutation.json' },
  tempDirName: '.stryker-tmp',
  concurrency: 2,
  ignoreStatic: true,
  thresholds: { high: 95, low: 90, break: 85 },
};
