import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Packages with their exact versions. */
export type Versions = Readonly<Record<string, string>>;

/**
 * Installs packages that are none of the project's own, once: the same versions are found again.
 *
 * @param cache a folder that outlives the run
 * @param name what the folder of these packages is called
 * @returns the folder `node_modules` in which they lie
 * @throws where npm fails
 */
export async function installedPackages(
  cache: string,
  name: string,
  versions: Versions,
): Promise<string> {
  const manifest = manifestOf(versions);
  const digest = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const folder = join(cache, `${name}-${digest}`);
  const packages = join(folder, 'node_modules');
  if (existsSync(packages)) {
    return packages;
  }
  const installing = `${folder}-${String(process.pid)}`;
  await mkdir(installing, { recursive: true });
  await writeFile(join(installing, 'package.json'), manifest);
  const { npm_execpath: script } = process.env;
  const [command, before] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  const { status, stderr } = spawnSync(
    command,
    [...before, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: installing, encoding: 'utf8', shell: command === 'npm' && process.platform === 'win32' },
  );
  if (status !== 0) {
    await rm(installing, { recursive: true, force: true });
    throw new Error(`npm could not install the peers:\n${stderr}`);
  }
  await rename(installing, folder);
  return packages;
}

/** The manifest of a project that depends on packages and on nothing else. */
export function manifestOf(versions: Versions): string {
  return `${JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: versions }, null, 2)}\n`;
}
