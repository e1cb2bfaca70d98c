import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attacks, textFiles, type Attack } from './attack.ts';
import { AttackFolder, buildOfText } from './attackFolder.ts';
import { built } from './built.ts';
import type { Trial } from './tryAll.ts';

const scratch = mkdtempSync(join(tmpdir(), 'best-bits-attacks-'));
const trials = new Map<string, Trial>();
/** What went wrong with the process as a whole, if anything did. */
let ending = '';

/** A name that no attack has: the folder as it is before it is attacked. */
const untouched = 'untouched';

beforeAll(async () => {
  new AttackFolder(join(scratch, untouched)).entry();
  for (const attack of attacks) {
    const folder = new AttackFolder(join(scratch, attack.name));
    await buildOf(attack)(folder);
  }
  ending = await tryAll();
}, 120_000);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function buildOf(attack: Attack) {
  const build = attack.in === 'built' ? built.get(attack.name) : buildOfText(attack);
  if (build === undefined) throw new Error(`Nobody builds "${attack.name}".`);
  return build;
}

/**
 * Tries every attack in a process whose memory is limited; gives back how that ended, if badly. The
 * engine is told to tidy up early: what it has not given back yet is taken by no attack.
 */
function tryAll(): Promise<string> {
  const script = join(dirname(fileURLToPath(import.meta.url)), 'tryAll.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=112', '--max-semi-space-size=4', script, scratch],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    let errors = '';
    let last = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      const lines = `${output}${part}`.split('\n');
      output = lines.pop() ?? '';
      for (const line of lines) {
        const trial = JSON.parse(line) as Trial;
        last = trial.name;
        trials.set(trial.name, trial);
      }
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      errors += part;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve(
        code === 0 ? '' : `${String(code ?? signal)} behind "${last}": …${errors.slice(-600)}`,
      );
    });
  });
}

describe('the index', () => {
  it('names each attack once, and each has a file or is built', () => {
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
    const files = attacks.filter((attack) => attack.in !== 'built');
    expect(files.map((attack) => `${attack.in}/${attack.name}`).toSorted()).toEqual(
      textFiles().toSorted(),
    );
    const names = attacks.filter((attack) => attack.in === 'built').map(({ name }) => name);
    expect(names.toSorted()).toEqual([...built.keys()].toSorted());
  });
});

describe('every attack is refused with its rules, and no others', () => {
  it('while the folder is sound before it is attacked', () => {
    expect(trials.get(untouched)?.errors).toEqual([]);
  });

  it.each(attacks)('$layer: $name', ({ name, rules }) => {
    const trial = trials.get(name);
    expect(trial?.rules, ending).toEqual(rules.toSorted());
    for (const { line, column, message, hint } of trial?.errors ?? []) {
      expect(line >= 1 && column >= 1 && message.length > 10 && hint.length > 10).toBe(true);
    }
  });
});

describe('no attack costs much', () => {
  it('of the process, which ends as it should', () => {
    expect(ending).toBe('');
  });

  it('of time: none takes a second', () => {
    const slow = [...trials.values()].filter(({ time }) => time > 1000);
    expect(slow.map(({ name, time }) => `${name}: ${String(Math.round(time))} ms`)).toEqual([]);
  });

  it('of memory: all of them together stay below 256 MB', () => {
    const most = Math.max(...[...trials.values()].map(({ memory }) => memory));
    expect(Math.round(most / 1024 / 1024)).toBeLessThan(256);
  });
});

it('no attack has a report that a terminal or a log would obey', () => {
  for (const { name, report } of trials.values()) {
    expect(report, name).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    expect(report, name).not.toMatch(/^\s*::/m);
  }
});
