import type { Browser } from 'playwright-core';
import type { CountingServer } from './countingServer.ts';

/** One search as a reader sees it. */
interface SeenSearch {
  /** From the last key to the second frame after the results stood, in milliseconds. */
  readonly milliseconds: number;
  /** Results that were drawn. */
  readonly results: number;
}

/** A page with a box to search in, opened by somebody who was never there before. */
export interface SearchVisit {
  search(words: string): Promise<SeenSearch>;
  /** From now on the page is so many times as slow. Workers are not: open it without them. */
  slowDown(times: number): Promise<void>;
  /** Waits as long as a reader looks at results. */
  rest(): Promise<void>;
  /** Waits until the server has sent nothing for so long, and says how much it has sent in all. */
  bytesSent(): Promise<number>;
  close(): Promise<void>;
}

/**
 * How long a reader looks at results before typing on. A page may wait for this before it fetches what
 * is not seen at first, and then belongs to the search before.
 */
const REST_MS = 700;

/**
 * Opens a page that has `#search-input` and `#results`, in a browser that has nothing of it yet.
 *
 * @param how whether it may have workers; without one, Pagefind does the same in the page
 */
export async function visitSearch(
  browser: Browser,
  server: CountingServer,
  path: string,
  { workers }: { readonly workers: boolean },
): Promise<SearchVisit> {
  server.reset();
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  if (!workers) {
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  }
  const page = await context.newPage();
  await page.goto(`${server.url}/${path}`, { waitUntil: 'networkidle', timeout: 60_000 });
  const session = await context.newCDPSession(page);
  return {
    search: async (words) => {
      // A page may fetch its engine as soon as somebody goes to the box.
      await page.focus('#search-input');
      const seen = await page.evaluate(searchInPage, words);
      if (typeof seen === 'string') {
        throw new Error(`${path}, searched for "${words}": ${seen}`);
      }
      return seen;
    },
    slowDown: async (times) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: times });
    },
    rest: () => page.waitForTimeout(REST_MS),
    bytesSent: async () => {
      let before = -1;
      for (;;) {
        const { bytes } = server.sent();
        if (bytes === before) {
          return bytes;
        }
        before = bytes;
        await page.waitForTimeout(REST_MS);
      }
    },
    close: () => context.close(),
  };
}

/** Runs in the page: types, waits for the results and the frame in which they are seen. */
function searchInPage(words: string): Promise<SeenSearch | string> {
  // Handed to a browser as it stands: everything that it needs is inside.
  const beginWithin = 20_000;
  // The first time, a server compresses an index of many megabytes.
  const endWithin = 900_000;
  return new Promise((resolve) => {
    const box = document.querySelector<HTMLInputElement>('#search-input');
    const list = document.querySelector('#results');
    if (box === null || list === null) {
      resolve('the page has no #search-input or no #results');
      return;
    }
    let timer = setTimeout(() => {
      resolve('it did not begin to search: #results never had aria-busy');
    }, beginWithin);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      if (list.getAttribute('aria-busy') === 'true') {
        timer = setTimeout(() => {
          resolve('it did not come to an end: #results still has aria-busy');
        }, endWithin);
        return;
      }
      observer.disconnect();
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          resolve({
            milliseconds: performance.now() - start,
            results: list.querySelectorAll('li').length,
          });
        });
      });
    });
    observer.observe(list, { attributeFilter: ['aria-busy'] });
    box.value = words;
    const start = performance.now();
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
