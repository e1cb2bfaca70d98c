/**
 * Lets Astro make the pages. `buildSite.ts` runs it as a process of its own: what Astro held of the
 * machine's memory is free again when the search index needs as much.
 */
import { build } from 'astro';
import { root } from './packageBin.ts';

/** What this process tells the one that started it, where the content or a picture is refused. */
export interface Refusal {
  readonly refusal: string;
}

const [outDir = '', cacheDir = ''] = process.argv.slice(2);

const stop = () => process.exit(1);
// Whoever started this is gone: nobody wants the pages any more.
process.once('disconnect', stop);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']) {
  // Vite has variables of these names, and would take what the shell has set for them.
  Reflect.deleteProperty(process.env, name);
}
try {
  await build({ root, outDir, cacheDir, logLevel: 'error' });
  process.exit(0);
} catch (error) {
  if (isRefusal(error)) {
    process.send?.({ refusal: error.message } satisfies Refusal);
  } else {
    console.error(error);
  }
  process.exitCode = 1;
  process.off('disconnect', stop).disconnect();
}

/** The loader runs in a module graph of its own, so its error is known by name, not by class. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && ['RefusedLibrary', 'RefusedPicture'].includes(error.name);
}
