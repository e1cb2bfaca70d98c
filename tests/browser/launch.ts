import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find.mjs';

/**
 * Starts the browser that `scripts/setup.mjs --browser` found or got, with its sandbox on wherever
 * Chromium can have one.
 *
 * @throws with what to do, where there is no browser or it does not start
 */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (!found) {
    throw new Error('There is no browser for the tests. Run: node scripts/setup.mjs --browser');
  }
  const { executablePath, args, env } = found;
  try {
    return await chromium.launch({
      executablePath,
      args,
      env: { ...process.env, ...env },
      // Left to itself, Playwright switches the sandbox off for everybody.
      chromiumSandbox: !args.includes('--no-sandbox'),
    });
  } catch (error) {
    if (error instanceof Error && /No usable sandbox|sandboxing failed/.test(error.message)) {
      throw new Error(
        'This system does not let the browser have a sandbox (as in some containers). ' +
          'Where the container itself is the protection, set CHROME_NO_SANDBOX=1.',
        { cause: error },
      );
    }
    throw error;
  }
}
