import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeOtherCheckout } from './otherCheckout.ts';
import { hashesOf, runScript } from './runScript.ts';

const scratch = mkdtempSync(join(tmpdir(), 'best-bits-broken-'));
const checkout = join(scratch, 'checkout');
const outDir = join(scratch, 'site');
const about = join(checkout, 'src/pages/about.mdx');

beforeAll(() => {
  writeOtherCheckout(checkout);
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const build = () =>
  runScript([join(checkout, 'scripts/site.ts'), 'build'], {
    CONTENT_DIR: join(checkout, 'content'),
    OUT_DIR: outDir,
  });

test('a fault of a maintainer stops the build with its place, and the site stays as it was', async () => {
  const before = await build();
  expect(before.code, before.output).toBe(0);
  const site = hashesOf(outDir);

  writeFileSync(join(checkout, 'public/robots.txt'), 'User-agent: *\n');
  const hidden = await build();
  expect(hidden.code).toBe(1);
  expect(hidden.output).toContain('Two pages are at robots.txt, or a page and a file of public/.');
  rmSync(join(checkout, 'public/robots.txt'));

  const sound = readFileSync(about);
  appendFileSync(about, '\n{(() => { throw new Error("an example of a fault"); })()}\n');
  const thrown = await build();
  expect(thrown.code).toBe(1);
  expect(thrown.output).toContain('Error: an example of a fault');
  expect(thrown.output).toContain('The page /about/ could not be made');

  appendFileSync(about, '\n<nothing\n');
  const unread = await build();
  expect(unread.code).toBe(1);
  expect(unread.output).toContain('src/pages/about.mdx');
  expect(unread.output).toContain('Astro could not bundle the pages');

  writeFileSync(about, sound);

  expect(hashesOf(outDir)).toEqual(site);
});

test('a text that is refused while the pages are being bundled leaves nothing behind', async () => {
  const entry = join(checkout, 'content/case-studies/london-challenge/index.mdx');
  appendFileSync(entry, '\n<script>an example</script>\n');
  const refused = await build();
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('<script>');
  // Long enough for whoever still runs to write something.
  await wait(2000);
  const left = readdirSync(join(checkout, '.astro')).filter((name) => name.startsWith('building-'));
  expect(left).toEqual([]);
});
