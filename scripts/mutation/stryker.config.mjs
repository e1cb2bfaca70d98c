/**
 * Mutation testing of the rules of evidence: `npm run mutation`. Stryker makes one small change to
 * the code after another and runs the unit tests that pass over it; a change that no test notices is
 * a line that no test speaks of. docs/quality.md says what is found.
 *
 * One file alone: `npm run mutation -- --mutate src/evidence/cost.ts`.
 */
export default {
  mutate: ['src/evidence/**/*.ts', '!src/evidence/**/*.test.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
  concurrency: 2,
  // A constant is read once, as a file is loaded: to try each such change takes all tests, for hours.
  ignoreStatic: true,
  // A loop without an end is stopped sooner by counting; a slow machine is no such loop.
  timeoutMS: 20_000,
  incremental: false,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: '.stryker-tmp/mutation.json' },
  tempDirName: '.stryker-tmp/sandboxes',
  ignorePatterns: ['/*', '!/package.json', '!/scripts', '!/src', '!/tests', '!/tsconfig.json'],
  thresholds: { high: 95, low: 90, break: 85 },
};
