import type { RequestListener } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../scripts/serveSite.ts';
import { launchBrowser } from './browser/launch.ts';
import { siteFolder } from './builtSite.ts';

/** A built site that is served, with a browser to look at it. */
export interface OpenSite {
  readonly browser: Browser;
  /** Scheme, host and port. */
  readonly origin: string;
  /** The address of the home page. */
  readonly url: string;
  /** The paths that the server was asked for, workers included. */
  readonly asked: string[];
  /** How many of these have no answer yet. */
  waiting(): number;
  /** From now on what matches gets no answer, as if the connection were lost; nothing: all is well. */
  lose(path?: RegExp): void;
  /** From now on what matches comes late. */
  delay(path: RegExp, milliseconds: number): void;
  close(): Promise<void>;
}

/** Serves a built site with its headers and starts a browser. */
export async function openSite(folder = siteFolder, base = '/'): Promise<OpenSite> {
  const { server, url } = await serveSite(folder, base, 0);
  const [answer] = server.listeners('request') as RequestListener[];
  const asked: string[] = [];
  let waiting = 0;
  let lost: RegExp | undefined;
  let late: { path: RegExp; milliseconds: number } | undefined;
  server.removeAllListeners('request');
  server.on('request', ((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    waiting += 1;
    response.once('close', () => {
      waiting -= 1;
    });
    if (lost?.test(path)) {
      request.socket.destroy();
    } else if (late?.path.test(path)) {
      setTimeout(() => answer?.(request, response), late.milliseconds);
    } else {
      answer?.(request, response);
    }
  }) satisfies RequestListener);
  const browser = await launchBrowser();
  return {
    browser,
    origin: new URL(url).origin,
    url,
    asked,
    waiting: () => waiting,
    lose: (path) => {
      lost = path;
    },
    delay: (path, milliseconds) => {
      late = { path, milliseconds };
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Looks at one path after the other, with two pages side by side. */
export async function lookAt(
  site: OpenSite,
  paths: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const waiting = [...paths];
  const lane = async () => {
    const context = await site.browser.newContext(options);
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
      await look(page, path);
    }
    await context.close();
  };
  await Promise.all([lane(), lane()]);
}
