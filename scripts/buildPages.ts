/**
 * Lets Astro make the pages. `buildSite.ts` runs it as a process of its own: what Astro held of the
 * machine's memory is free again when the search index needs as much.
 */
import { fork } from 'node:child_process';
import { join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { hasErrors } from '#checks/finding.ts';
import type { CheckedLibrary } from '#checks/library.ts';
import { terminalReport } from '#checks/report/terminal.ts';
import { expectLibrary, holdLibrary } from '#entries/held.ts';
import { root } from './packageBin.ts';

/** What this process tells the one that started it. */
export type BuildMessage =
  /** The path of a page below the base path, as soon as it is made; it is written soon after. */
  | { readonly made: string }
  /** The content or a picture is refused. */
  | { readonly refusal: string };

const [workshop = '', outDir = ''] = process.argv.slice(2);
const base = (process.env['SITE_BASE'] || '/').replace(/\/*$/, '');

// Whoever started this is gone: nobody wants the pages any more.
process.once('disconnect', () => process.exit(1));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']) {
  // Vite has variables of these names, and would take what the shell has set for them.
  Reflect.deleteProperty(process.env, name);
}
expectLibrary();
const library = readLibrary();
try {
  // A refusal need not wait for what Astro is doing.
  await Promise.race([makePages(), library.then(() => new Promise(() => undefined))]);
  leave(0);
} catch (error) {
  if (isRefusal(error)) {
    tell({ refusal: error.message });
  } else {
    console.error(error);
  }
  leave(1);
}

/**
 * Reads and checks the content in a process of its own, while Astro is loaded and bundles.
 *
 * @throws a refusal where a file has an error.
 */
async function readLibrary(): Promise<CheckedLibrary> {
  const child = fork(join(root, 'scripts/readLibraryProcess.ts'), {
    // Entries go over as they are, not as JSON.
    serialization: 'advanced',
  });
  const read = await new Promise<CheckedLibrary>((resolve, reject) => {
    child.once('message', (library) => {
      resolve(library as CheckedLibrary);
    });
    child.once('error', reject);
    child.once('close', () => {
      reject(new Error('The content could not be read; what went wrong stands above.'));
    });
  });
  if (hasErrors(read.findings)) {
    throw Object.assign(new Error(terminalReport(read.findings)), { name: 'RefusedLibrary' });
  }
  return read;
}

async function makePages(): Promise<void> {
  // Not with the imports above: the content is being read by now.
  const { build } = await import('astro');
  await build({
    // Astro writes below its root; with a root of its own no other build meets this one there.
    root: workshop,
    configFile: relative(workshop, join(root, 'astro.config.mjs')),
    srcDir: join(root, 'src'),
    publicDir: join(root, 'public'),
    outDir,
    cacheDir: join(workshop, 'cache'),
    logLevel: 'error',
    integrations: [joinInPages()],
  });
}

/**
 * Hands the library over before the first page is asked for, and tells of each page that is made, so
 * that it can be looked at while the next is being made.
 */
function joinInPages(): AstroIntegration {
  return {
    name: 'join-in-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => {
            holdLibrary(await library);
            return standard.getStaticPaths();
          },
          render: async (request, options) => {
            const result = await standard.render(request, options);
            tell({ made: new URL(request.url).pathname.slice(base.length) });
            return result;
          },
        }));
      },
    },
  };
}

function tell(message: BuildMessage): void {
  process.send?.(message);
}

/** Ends this process when all that was told has arrived. */
function leave(code: number): void {
  process.removeAllListeners('disconnect');
  process.send?.(null, () => process.exit(code));
}

/** Pages run in a module graph of their own, so their errors are known by name, not by class. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && ['RefusedLibrary', 'RefusedPicture'].includes(error.name);
}
