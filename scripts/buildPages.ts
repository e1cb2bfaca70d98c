/**
 * Lets Astro make the pages. `buildSite.ts` runs it as a process of its own: what Astro held of the
 * machine's memory is free again when the search index needs as much.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { LibraryContent } from '#checks/library.ts';
import { expectLibrary, holdLibrary } from '#entries/held.ts';
import { isSearched } from './madePages.ts';
import { root } from './packageBin.ts';
import { inBuildOrder } from './pageOrder.ts';
import type { LibraryMessage } from './readLibraryProcess.ts';

/** What this process tells the one that started it. */
export type BuildMessage =
  /** How many pages there will be that search looks for. They are the first to be made. */
  | { readonly searched: number }
  /** The paths of pages that are written, below the base path. */
  | { readonly written: readonly string[] }
  /** The content or a picture is refused. */
  | { readonly refusal: string };

/** So many pages are told of at a time: each message wakes the other process. */
const TOLD_TOGETHER = 16;

const [workshop = '', outDir = ''] = process.argv.slice(2);
const base = (process.env['SITE_BASE'] || '/').replace(/\/*$/, '');
/** Pages that were written and not yet told of. */
const written: string[] = [];

// Whoever started this is gone: nobody wants the pages any more.
process.once('disconnect', () => process.exit(1));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']) {
  // Vite has variables of these names, and would take what the shell has set for them.
  Reflect.deleteProperty(process.env, name);
}
expectLibrary();
const { content, checked } = readLibrary();
try {
  const pages = makePages();
  // Whoever waits for it hears of it, but a refusal is the better word for what is wrong.
  pages.catch(() => undefined);
  await checked;
  await pages;
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
 * Reads and checks the content in a process of its own. `content` is there when its facts are read,
 * and never where they are refused; `checked` settles when its texts are checked too, and rejects with
 * a refusal where a file has an error.
 */
function readLibrary(): { content: Promise<LibraryContent>; checked: Promise<void> } {
  const child = fork(join(root, 'scripts/readLibraryProcess.ts'), {
    // Entries go over as they are, not as JSON.
    serialization: 'advanced',
  });
  const content = Promise.withResolvers<LibraryContent>();
  const checked = Promise.withResolvers<undefined>();
  child.on('message', (told: LibraryMessage) => {
    if ('content' in told) {
      content.resolve(told.content);
    } else if (told.refusal === undefined) {
      checked.resolve(undefined);
    } else {
      checked.reject(Object.assign(new Error(told.refusal), { name: 'RefusedLibrary' }));
    }
  });
  child.once('error', checked.reject);
  child.once('close', () => {
    checked.reject(new Error('The content could not be read; what went wrong stands above.'));
  });
  return { content: content.promise, checked: checked.promise };
}

async function makePages(): Promise<void> {
  // Not with the imports above: the content is being read by now.
  const { build } = await import('astro');
  // Its types leave out `sync`. The pages take nothing from Astro's collections, and to read them
  // takes a second. An Astro that knew it no longer would build the same, and take that second.
  const options = { devOutput: false, sync: false };
  const config: AstroInlineConfig = {
    root,
    outDir,
    cacheDir: join(workshop, 'cache'),
    logLevel: 'error',
    integrations: [joinInPages()],
  };
  await build(config, options);
  tellWritten();
}

function tellWritten(): void {
  tell({ written: written.splice(0) });
}

/**
 * Hands the library over before the first page is asked for, and writes each page in Astro's place: to
 * write it at once is less work, and it can be looked at while the next is being made.
 */
function joinInPages(): AstroIntegration {
  return {
    name: 'join-in-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => {
            holdLibrary(await content);
            const paths = inBuildOrder(await standard.getStaticPaths());
            tell({ searched: paths.filter(({ pathname }) => isSearched(pathname)).length });
            return paths;
          },
          render: async (request, options) => {
            const rendered = await standard.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const path = new URL(request.url).pathname.slice(base.length);
            // Pictures and data have files of their own, and so has the page of what is not found.
            const isInFolder = options.routeData.type === 'page' && path.endsWith('/');
            if (!isInFolder || response.status !== 200) return rendered;
            writePage(path, new Uint8Array(await response.arrayBuffer()));
            written.push(path);
            if (written.length >= TOLD_TOGETHER) {
              tellWritten();
            }
            // Astro has nothing left to write.
            return new Response(null);
          },
        }));
      },
    },
  };
}

/** Writes a page at once: it is small, and to wait for the disk costs more than to write it. */
function writePage(path: string, html: Uint8Array): void {
  const folder = join(outDir, path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
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
