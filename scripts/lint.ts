/** Lints the whole tree: `npm run lint`. A warning fails as an error does. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageBin, root } from './packageBin.ts';

/** Whether the types of the content collections are missing, or older than what they describe. */
function typesAreStale(): boolean {
  const types = join(root, '.astro', 'types.d.ts');
  const config = join(root, 'src', 'content.config.ts');
  return !existsSync(types) || statSync(types).mtimeMs < statSync(config).mtimeMs;
}

function run(name: string, args: string[], stdout: 'ignore' | 'inherit'): number {
  const { status } = spawnSync(process.execPath, [packageBin(name), ...args], {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status ?? 1;
}

// Without those types every entry is an `any` to the linter, and it would say so at length.
const synced = typesAreStale() ? run('astro', ['sync'], 'ignore') : 0;
const linted = run('eslint', ['.', '--max-warnings', '0'], 'inherit');
process.exitCode = synced || linted;
