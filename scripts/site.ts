import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { BuildFailure } from './buildFailure.ts';
import { buildSite } from './buildSite.ts';
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
  if (!existsSync(join(outDir, 'pagefind'))) {
    console.log('There is no search index yet: "npm run build" makes one.');
  }
  // Only here: it takes a while to load, and the build loads it elsewhere.
  const { dev } = await import('astro');
  await dev({ server: { port }, integrations: [indexOfLastBuild(outDir)] });
  return 0;
}

/** Lets the dev server answer with the search index of the last build. */
function indexOfLastBuild(outDir: string): AstroIntegration {
  return {
    name: 'index-of-last-build',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', sirv(join(outDir, 'pagefind'), { dev: true }));
      },
    },
  };
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
