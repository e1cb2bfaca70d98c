/**
 * Has Astro bundle the code that makes the pages. `buildPages.ts` runs it in a process of its own: what
 * the bundler held of the machine's memory is free again when pages are made.
 */
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { root } from './packageBin.ts';

/** What this process tells the one that started it: the file that brings all that makes pages. */
export interface BundleMessage {
  readonly bundle: string;
}

const [workshop = '', outDir = ''] = process.argv.slice(2);

// Whoever started this is gone: nobody wants the bundle any more.
process.once('disconnect', () => process.exit(1));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']) {
  // Vite has variables of these names, and would take what the shell has set for them.
  Reflect.deleteProperty(process.env, name);
}
const { build } = await import('astro');
// Its types leave out `sync`. The pages take nothing from Astro's collections, and to read them
// takes a second. An Astro that knew it no longer would build the same, and take that second.
const options = { devOutput: false, sync: false };
const config: AstroInlineConfig = {
  root,
  outDir,
  cacheDir: join(workshop, 'cache'),
  logLevel: 'error',
  integrations: [bundleOnly()],
};
try {
  await build(config, options);
} catch (error) {
  console.error(error);
  process.exit(1);
}
process.exit();

/** Has Astro bundle `src/prerender.ts` and all pages with it, and make none of them. */
function bundleOnly(): AstroIntegration {
  let bundle: { folder: string; entry: string };
  return {
    name: 'bundle-only',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'bundle-only',
                configEnvironment: (name) =>
                  name === 'prerender'
                    ? { build: { rolldownOptions: { input: join(root, 'src/prerender.ts') } } }
                    : undefined,
                writeBundle({ dir = '' }, chunks) {
                  if (this.environment.name !== 'prerender') return;
                  const entry = Object.values(chunks).find(
                    (chunk) => chunk.type === 'chunk' && chunk.isEntry,
                  );
                  bundle = { folder: dir, entry: entry?.fileName ?? '' };
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'bundle-only',
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- Only the other value is.
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'bundle-only',
          getStaticPaths: async () => {
            // Astro removes the bundle when the pages are made.
            const kept = join(workshop, 'bundle');
            await rename(bundle.folder, kept);
            process.send?.({ bundle: join(kept, bundle.entry) } satisfies BundleMessage);
            return [];
          },
          render: () => Promise.reject(new Error('No page is made here.')),
        });
      },
    },
  };
}
