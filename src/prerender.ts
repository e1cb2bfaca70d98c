import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/** Makes a page of the site from a request for it. */
export const app = createApp({ streaming: false });
/** Finds the address of every page. */
export const staticPaths = new StaticPaths(app);

// A server would answer with a page about its own fault. A build has to stop.
app.renderError = (request, { error, status }) =>
  Promise.reject(
    error instanceof Error
      ? error
      : new Error(`${request.url} was answered with ${String(status)}, ${String(error)}.`),
  );
