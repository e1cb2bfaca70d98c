/**
 * Unpacks the browser that set-up got from npm (`@sparticuz/chromium`). Its own start-up code is
 * made for cloud functions: it unpacks into the shared temporary folder and brings arguments that
 * switch off web security. Only its decompressor is used here.
 */
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const modules = fileURLToPath(new URL('./node_modules/', import.meta.url));
const source = join(modules, '@sparticuz', 'chromium');

/**
 * The browser from npm, unpacked; null where it is not installed.
 *
 * @returns {Promise<{ executablePath: string, libraries: string, fontsFile: string } | null>}
 */
export async function npmBrowser() {
  if (!existsSync(join(source, 'bin', 'chromium.br'))) return null;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const home = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  return {
    executablePath: join(home, 'chromium'),
    libraries: join(home, 'al2023', 'lib'),
    fontsFile: join(home, 'fonts.conf'),
  };
}

/**
 * Unpacks beside the target and renames at the end, so that a run that is broken off leaves no half
 * of a browser, and two runs at once do not disturb each other.
 *
 * @param {string} home
 */
async function unpack(home) {
  mkdirSync(join(home, '..'), { recursive: true });
  const folder = mkdtempSync(`${home}.`);
  const before = process.env.TMPDIR;
  // The decompressor writes to the temporary folder, and to nowhere else.
  process.env.TMPDIR = folder;
  try {
    const { inflate } = await import(pathToFileURL(join(source, 'build', 'lambdafs.js')).href);
    for (const file of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) {
      await inflate(join(source, 'bin', file));
    }
    writeFileSync(join(folder, 'fonts.conf'), fontsConf(join(home, 'fonts', 'fonts')));
    // Whoever unpacked it, everybody on the machine may run it.
    for (const file of ['.', 'chromium']) chmodSync(join(folder, file), 0o755);
    renameSync(folder, home);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    // Another run that was quicker has left exactly what this one was making.
    if (!existsSync(home)) throw error;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The system's fonts, where it has any, and the package's: without a font no page renders. */
function fontsConf(/** @type {string} */ folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
