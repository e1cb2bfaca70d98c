/**
 * Every check there is, in order: `npm test`. One line for each; what a check says is shown only
 * where it fails. The last line is always `N passed, N failed`: each check counts one, and so does
 * each test.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageBin, root } from './packageBin.ts';

interface Step {
  name: string;
  /** What Node is to run. */
  command: string[];
  /** A vitest project, whose tests are counted too. */
  project?: string;
  /** A step without which this one means nothing. */
  needs?: string;
}

interface Outcome {
  ok: boolean;
  output: string;
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'best-bits-test-'));

const steps: Step[] = [
  { name: 'format', command: [packageBin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: ['scripts/lint.ts'] },
  { name: 'unused code', command: [packageBin('knip'), '--no-progress'] },
  // Of all files that tsconfig.json includes, TypeScript and checked JavaScript too.
  { name: 'types', command: [packageBin('astro'), 'check'] },
  { name: 'content', command: ['scripts/check.ts'] },
  vitest('unit'),
  { name: 'build', command: ['scripts/site.ts', 'build'] },
  { ...vitest('site'), needs: 'build' },
];

function vitest(project: string): Step {
  const reporters = ['--reporter=default', '--reporter=json'];
  const file = `--outputFile.json=${reportFile(project)}`;
  const command = [packageBin('vitest'), 'run', '--project', project, ...reporters, file];
  return { name: `${project} tests`, command, project };
}

function reportFile(project: string): string {
  return join(reports, `${project}.json`);
}

/** The environment of each command: the defaults of the project, whatever the shell has set. */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // A snapshot that is missing is a failure, not something to write in passing.
    CI: process.env.CI ?? 'true',
    NO_COLOR: '1',
  };
  for (const name of [
    'CONTENT_DIR',
    'OUT_DIR',
    'SITE_BASE',
    'SITE_URL',
    'FORCE_COLOR',
    'NODE_ENV',
  ]) {
    Reflect.deleteProperty(env, name);
  }
  return env;
}

function run(args: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const collect = (text: Buffer) => {
      output += text.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      resolve({ ok: false, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, output });
    });
  });
}

async function perform(step: Step): Promise<Outcome> {
  const { ok, output } = await run(step.command);
  const tests = step.project ? countTests(step.project) : { passed: 0, failed: 0 };
  return { ok, output, passed: tests.passed + Number(ok), failed: tests.failed + Number(!ok) };
}

/** How many tests of a vitest project passed and failed; none where it broke off before its report. */
function countTests(project: string): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(reportFile(project), 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

let passed = 0;
let failed = 0;
const broken = new Set<string>();

for (const step of steps) {
  const start = Date.now();
  const outcome =
    step.needs && broken.has(step.needs)
      ? { ok: false, output: `Not run: the ${step.needs} failed.`, passed: 0, failed: 1 }
      : await perform(step);
  passed += outcome.passed;
  failed += outcome.failed;
  if (!outcome.ok) broken.add(step.name);

  const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`;
  const tests = outcome.passed + outcome.failed - 1;
  const count = tests > 0 ? `  (${tests} tests)` : '';
  console.log(
    `${outcome.ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(12)}${seconds.padStart(8)}${count}`,
  );
  if (!outcome.ok) console.log(`\n${outcome.output.trim().replace(/^/gm, '  ')}\n`);
}

rmSync(reports, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
