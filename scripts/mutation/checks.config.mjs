import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import evidence from './stryker.config.mjs';

/** So many lines are drawn or left together; a change must lie in one of these stretches whole. */
const STRETCH = 12;

/** One stretch of so many is tried: all changes of the checks take more than three hours. */
const share = Number(process.env.MUTATION_SHARE ?? 8);

/** Which sample: after tests were written for what survived in one, another tells what they are worth. */
const sample = process.env.MUTATION_SAMPLE ?? '2';

/**
 * The stretches of a file that are tried. Which they are follows from names, not from chance.
 *
 * @param {string} file
 */
function stretchesOf(file) {
  const count = Math.ceil(readFileSync(file, 'utf8').split('\n').length / STRETCH);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const name = `${sample} ${file} ${index}`;
    const drawn = createHash('sha256').update(name).digest().readUInt32BE() % share;
    return drawn === 0 ? [`${file}:${index * STRETCH + 1}-${(index + 1) * STRETCH}`] : [];
  });
}

/**
 * The same for a sample of the checks: `npm run mutation:checks`. All of them:
 * `MUTATION_SHARE=1 npm run mutation:checks`. The texts of the rules are held by their examples.
 */
export default {
  ...evidence,
  mutate: globSync('src/checks/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('src/checks/rules/'))
    .toSorted()
    .flatMap(stretchesOf),
  vitest: { configFile: 'scripts/mutation/vitest.checks.config.ts' },
  timeoutMS: 5_000,
  jsonReporter: { fileName: '.stryker-tmp/mutation-checks.json' },
  thresholds: { high: 95, low: 85, break: null },
};
