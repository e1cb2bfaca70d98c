import { configDefaults, defineConfig } from 'vitest/config';

/** Tests over marked queries, marked lines and attacks: they stand beside those and need no built site. */
const testsWithoutSite = [
  'tests/search/golden.test.ts',
  'tests/search/measures.test.ts',
  'tests/disclosure/**/*.test.ts',
  'tests/attacks/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', ...testsWithoutSite],
          // A property is tried a hundred times and more, also on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...testsWithoutSite],
          // A browser and a server at a time are enough for a machine with two cores.
          fileParallelism: false,
          testTimeout: 60_000,
          // What is waited for comes late on a busy machine, and at once on any other.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
