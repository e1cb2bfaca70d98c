/**
 * Finds a browser for the tests. Plain JavaScript, because set-up runs it on a Node that may be too
 * old for TypeScript.
 *
 * The order is: CHROME_PATH, an installed Chromium or Chrome, a browser that Playwright installed,
 * the one that set-up got from npm into this folder.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmBrowser } from './inflate.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args what the browser needs beside Playwright's own arguments
 * @property {Record<string, string>} env what its environment needs beside the present one
 */

/** Quiet in the background; and Chromium refuses to start as root with its sandbox on. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  ...(withoutSandbox() ? ['--no-sandbox'] : []),
];

/**
 * The first browser that is there and starts, or null where there is none.
 *
 * @returns {Promise<Browser | null>}
 * @throws where CHROME_PATH names something that does not start: a choice that was made on purpose
 *   is not passed over in silence
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (await starts(chosen)) return { executablePath: chosen, args, env: {} };
    throw new Error(
      `CHROME_PATH is "${chosen}", and no browser starts there. Correct it, or unset it.`,
    );
  }
  for (const executablePath of [...installedPlaces(), ...playwrightPlaces()]) {
    if (existsSync(executablePath) && (await starts(executablePath))) {
      return { executablePath, args, env: {} };
    }
  }
  return fromNpm();
}

/** @returns {Promise<Browser | null>} */
async function fromNpm() {
  const found = await npmBrowser();
  if (!found) return null;
  const { executablePath, libraries, fontsFile } = found;
  const fonts = { FONTCONFIG_FILE: fontsFile };
  const environments = [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }];
  // The package's own libraries come second: the system's are patched, and may be newer.
  for (const env of environments) {
    if (await starts(executablePath, env)) return { executablePath, args, env };
  }
  return null;
}

/** Where Chromium and Chrome are usually put. */
function installedPlaces() {
  if (process.platform === 'darwin') {
    return ['', homedir()].flatMap((root) => [
      `${root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((root) => [
        `${root}\\Google\\Chrome\\Application\\chrome.exe`,
        `${root}\\Chromium\\Application\\chrome.exe`,
      ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Browsers in Playwright's cache, the newest first. */
function playwrightPlaces() {
  const cache = playwrightCache();
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
    .flatMap((name) => {
      const folder = join(cache, name);
      return readdirSync(folder).flatMap((platform) =>
        [
          'chrome',
          'headless_shell',
          'chrome-headless-shell',
          'chrome.exe',
          'headless_shell.exe',
          'chrome-headless-shell.exe',
          'Chromium.app/Contents/MacOS/Chromium',
          'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        ].map((file) => join(folder, platform, file)),
      );
    });
}

function playwrightCache() {
  const chosen = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen === '0') {
    const local = '../../node_modules/playwright-core/.local-browsers';
    return fileURLToPath(new URL(local, import.meta.url));
  }
  if (chosen) return chosen;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? '', 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/**
 * Whether the program starts: a distribution may ship a stub, and a browser may lack libraries.
 *
 * @param {string} executablePath
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>}
 */
function starts(executablePath, env = {}) {
  // Chrome on Windows opens a window when it is asked for its version.
  if (process.platform === 'win32') return Promise.resolve(existsSync(executablePath));
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, timeout: 20_000 };
    execFile(executablePath, ['--version'], options, (error) => resolve(error === null));
  });
}

function withoutSandbox() {
  return process.getuid?.() === 0 || process.env.CHROME_NO_SANDBOX === '1';
}
