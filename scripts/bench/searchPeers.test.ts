import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../packageBin.ts';
import { searchPeerVersions } from './searchPeers.ts';

it.each(Object.entries(searchPeerVersions))(
  '%s %s is an exact version, and no dependency of the project',
  (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    expect(Object.keys(dependencies(manifest))).not.toContain(name);
  },
);

function dependencies(manifest: string): Record<string, string> {
  const { dependencies: needed, devDependencies } = JSON.parse(manifest) as Record<
    string,
    Record<string, string>
  >;
  return { ...needed, ...devDependencies };
}
