import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/packageBin.ts';
import { filesIn } from './builtSite.ts';

/** How a script of the project ended, and what it said. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  /** Both streams, one behind the other. */
  readonly output: string;
}

/** Runs a script as a person would at the command line, with some of the environment changed. */
export function runScript(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Run> {
  const env: NodeJS.ProcessEnv = { ...process.env };
  // What the test runner sets is not what a person has.
  for (const name of ['NODE_ENV', 'VITEST', 'SITE_BASE', 'SITE_URL', 'NODE_OPTIONS']) {
    Reflect.deleteProperty(env, name);
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...env, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (part: string) => {
        text[stream] += part;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: text.stdout, output: `${text.stdout}${text.stderr}` });
    });
  });
}

/** The SHA-256 of each file of a folder, by its name. */
export function hashesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
