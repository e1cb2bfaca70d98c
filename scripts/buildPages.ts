/**
 * Lets Astro make the pages. `buildSite.ts` runs it as a process of its own: what Astro held of the
 * machine's memory is free again when the search index needs as much.
 */
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { root } from './packageBin.ts';
import type { FoundPage } from './searchIndex.ts';

/** What this process tells the one that started it. */
export type BuildMessage =
  /** A page of a case study, as soon as it is made. */
  | { readonly page: FoundPage }
  /** The content or a picture is refused. */
  | { readonly refusal: string };

/** What it is told: the search index has read one more page. */
export type PageRead = 'read';

/** Pages that may wait for the search index; more would only fill the memory. */
const MOST_WAITING = 64;

const [workshop = '', outDir = ''] = process.argv.slice(2);
const base = (process.env['SITE_BASE'] || '/').replace(/\/*$/, '');

let waiting = 0;
process.on('message', () => {
  waiting -= 1;
});

const stop = () => process.exit(1);
// Whoever started this is gone: nobody wants the pages any more.
process.once('disconnect', stop);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']) {
  // Vite has variables of these names, and would take what the shell has set for them.
  Reflect.deleteProperty(process.env, name);
}
try {
  await build({
    // Astro writes below its root; with a root of its own no other build meets this one there.
    root: workshop,
    configFile: relative(workshop, join(root, 'astro.config.mjs')),
    srcDir: join(root, 'src'),
    publicDir: join(root, 'public'),
    outDir,
    cacheDir: join(workshop, 'cache'),
    logLevel: 'error',
    integrations: [handOverCaseStudies()],
  });
} catch (error) {
  if (isRefusal(error)) {
    tell({ refusal: error.message });
  } else {
    console.error(error);
  }
  process.exitCode = 1;
}
process.off('disconnect', stop);
// The last message is told when this one is.
process.send?.(null, () => process.exit());

/** Hands each case study over for the search index, while the next page is being made. */
function handOverCaseStudies(): AstroIntegration {
  return {
    name: 'hand-over-case-studies',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          render: async (request, options) => {
            const result = await standard.render(request, options);
            const path = new URL(request.url).pathname.slice(base.length);
            if (!/^\/case-studies\/[^/]+\/$/.test(path)) {
              return result;
            }
            const response = result instanceof Response ? result : result.response;
            // Bytes, as they go to the disk: to make text of them here would cost more than a render.
            const html = new Uint8Array(await response.arrayBuffer());
            await handOver({ path, html });
            const made = new Response(html, response);
            return result instanceof Response ? made : { ...result, response: made };
          },
        }));
      },
    },
  };
}

/** Hands a page over, as soon as not too many others wait. */
async function handOver(page: FoundPage): Promise<void> {
  while (waiting >= MOST_WAITING) {
    await once(process, 'message');
  }
  waiting += 1;
  tell({ page });
}

function tell(message: BuildMessage): void {
  process.send?.(message);
}

/** The loader runs in a module graph of its own, so its error is known by name, not by class. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && ['RefusedLibrary', 'RefusedPicture'].includes(error.name);
}
