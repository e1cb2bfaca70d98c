import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The program of an installed package, as a file that `node` can run on every system: what stands
 * in `node_modules/.bin` is a shell script on Windows.
 */
export function packageBin(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (!file) throw new Error(`The package ${name} has no program of that name.`);
  return join(folder, file);
}
