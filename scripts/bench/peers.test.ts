import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../packageBin.ts';
import { peerVersions } from './peers.ts';

describe('the peers', () => {
  it.each(['astro', '@astrojs/mdx', 'pagefind', 'sharp'] as const)(
    'are built with the %s that builds our own site',
    (name) => {
      const file = join(root, 'node_modules', name, 'package.json');
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      expect(peerVersions[name]).toBe(version);
    },
  );

  it('are no dependency of the project', () => {
    expect(readFileSync(join(root, 'package.json'), 'utf8')).not.toContain('starlight');
  });
});
