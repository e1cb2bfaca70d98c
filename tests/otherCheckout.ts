import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/packageBin.ts';

/** The project in another folder, which is made, with the same packages. */
export function writeOtherCheckout(folder: string): void {
  mkdirSync(folder);
  for (const part of ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}
