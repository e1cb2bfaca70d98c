import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dev } from 'astro';
import { BuildFailure, buildSite, lendIndex } from './buildSite.ts';
import { serveSite } from './serveSite.ts';

const usage = `node scripts/site.ts build|start|dev

  build   makes the site in OUT_DIR (default "dist")
  start   builds, then serves it at http://localhost:4321 (PORT)
  dev     Astro's dev server, with search from the last build

CONTENT_DIR chooses the content, SITE_BASE the base path, SITE_URL the address.`;

async function main(command: string | undefined): Promise<number> {
  const outDir = resolve(process.env['OUT_DIR'] || 'dist');
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT is "${process.env['PORT'] ?? ''}"; it must be a number from 0 to 65535.`);
    return 2;
  }
  switch (command) {
    case 'build':
      await buildSite(outDir);
      return 0;
    case 'start':
      await buildSite(outDir);
      return serve(outDir, port);
    case 'dev':
      return develop(outDir, port);
    default:
      console.error(usage);
      return 2;
  }
}

async function serve(outDir: string, port: number): Promise<number> {
  try {
    const { url } = await serveSite(outDir, process.env['SITE_BASE'] || '/', port);
    console.log(`\nThe site is at ${url} (stop with Ctrl+C)`);
    return 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      console.error(
        `Port ${String(port)} is taken. Choose another: PORT=${String(port + 1)} npm start`,
      );
      return 1;
    }
    throw error;
  }
}

async function develop(outDir: string, port: number): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  const publicDir = resolve('public');
  const lent = join(publicDir, 'pagefind');
  if (!(await lendIndex(outDir, publicDir))) {
    console.log('There is no search index yet: "npm run build" makes one.');
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void rm(lent, { recursive: true, force: true }).finally(() => {
        process.exit(0);
      });
    });
  }
  await dev({ server: { port } });
  return 0;
}

try {
  process.exitCode = await main(process.argv[2]);
} catch (error) {
  if (error instanceof BuildFailure) {
    console.error(error.message);
    if (existsSync(resolve(process.env['OUT_DIR'] || 'dist'))) {
      console.error('\nThe site that was built before is untouched.');
    }
  } else {
    console.error(error);
  }
  process.exitCode = 1;
}
