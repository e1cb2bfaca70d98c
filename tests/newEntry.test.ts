import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '#checks/finding.ts';
import { examples } from '#schema/example.ts';
import { root } from '../scripts/packageBin.ts';
import { runScript } from './runScript.ts';

const scratch = mkdtempSync(join(tmpdir(), 'best-bits-new-'));
let content: string;

beforeEach(() => {
  content = join(mkdtempSync(join(scratch, 'case-')), 'content');
  mkdirSync(content);
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const { title, summary, keyMessages, published, themes, interventions, structures, setting } =
  examples.practice;
const { authors, contact, attestations } = examples.practice;
const all = {
  kind: 'practice',
  ...{ title, summary, keyMessages, published, themes, interventions, structures },
  setting: { locations: setting.locations },
  period: {},
  ...{ authors, contact, attestations },
};
const slug = 'example-not-a-case-study-three-schools-plan-reading';

/** Runs the command with answers in a file. */
function newEntry(answers: unknown) {
  const file = join(content, '..', 'answers.json');
  writeFileSync(file, JSON.stringify(answers, null, 2));
  return runScript(['scripts/new.ts', '--from', file], { CONTENT_DIR: content });
}

async function check() {
  const { code, stdout } = await runScript(['scripts/check.ts', '--format', 'json'], {
    CONTENT_DIR: content,
  });
  return { code, findings: JSON.parse(stdout) as Finding[] };
}

const files = () =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1));

describe('npm run new', () => {
  it('makes an entry of a whole set of answers that passes the check', async () => {
    const made = await newEntry(all);
    expect(made.output).toContain('All facts that it needs are in it.');
    expect(made.code).toBe(0);
    expect(files()).toEqual([join('case-studies', slug, 'index.mdx')]);

    const { code, findings } = await check();
    expect(code).toBe(0);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['structure/hint']));
  });

  it('leaves gaps open, tells of them, and the check names those and no others', async () => {
    const gaps = ['summary', 'themes', 'setting.locations', 'contact.email', 'attestations.agreed'];
    const { output, code } = await newEntry({
      ...all,
      summary: undefined,
      themes: undefined,
      setting: { schools: 3 },
      contact: { organisation: contact.organisation },
      attestations: { ...attestations, agreed: undefined },
    });
    expect(code).toBe(0);
    expect(output).toContain(`beside the six sections: ${gaps.join(', ')}.`);

    const checked = await check();
    expect(checked.code).toBe(1);
    const errors = checked.findings.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(gaps.length);
    for (const [index, gap] of gaps.entries()) {
      expect(errors[index]?.message).toContain(gap);
      expect(errors[index]?.message).toMatch(/is missing\.$/);
    }
  });

  it('reads standard input', () => {
    const { status } = spawnSync(process.execPath, ['scripts/new.ts', '--from', '-'], {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content },
      input: JSON.stringify({ ...all, slug: 'from-input' }),
    });
    expect(status).toBe(0);
    expect(files()).toEqual([join('case-studies', 'from-input', 'index.mdx')]);
  });

  it('refuses answers that do not fit, in the words of the check, and writes nothing', async () => {
    const { code, output } = await newEntry({ ...all, themes: ['Capacity'], titel: 'x' });
    expect(code).toBe(1);
    expect(output).toContain('Did you mean "capacity"?');
    expect(output).toContain('There is no field "titel".');
    expect(output).toContain('Nothing was written.');
    expect(output).not.toMatch(/^ +at /m);
    expect(readdirSync(content)).toEqual([]);
  });

  it('never writes over what is there', async () => {
    const answers = { ...all, slug: 'one' };
    await newEntry(answers);
    const file = join(content, 'case-studies', 'one', 'index.mdx');
    writeFileSync(file, 'as it was');
    const { code, output } = await newEntry(answers);
    expect(code).toBe(1);
    expect(output).toContain('already. Nothing was written.');
    expect(readFileSync(file, 'utf8')).toBe('as it was');
    expect(files()).toEqual([join('case-studies', 'one', 'index.mdx')]);
  });

  it('gives a second entry of the same title an address of its own', async () => {
    await newEntry(all);
    await newEntry(all);
    expect(files().toSorted()).toEqual([
      join('case-studies', `${slug}-2`, 'index.mdx'),
      join('case-studies', slug, 'index.mdx'),
    ]);
  });

  it.each<[name: string, args: string[], environment: Record<string, string>, words: string]>([
    ['there is no terminal to ask at', [], {}, 'Give the answers with --from.'],
    ['it does not know what it is told', ['--form', 'x'], {}, "Unknown option '--form'"],
    ['there are no answers', ['--from', '/no/such/file'], {}, '"/no/such/file" cannot be read'],
    ['there is no content', [], { CONTENT_DIR: '/no/such/folder' }, 'Set CONTENT_DIR to yours.'],
  ])('ends with 2 and says what to do where %s', async (_name, args, environment, words) => {
    const { code, output } = await runScript(['scripts/new.ts', ...args], {
      CONTENT_DIR: content,
      ...environment,
    });
    expect(code).toBe(2);
    expect(output).toContain(words);
    expect(output).toContain('npm run new -- --from answers.json');
    expect(output).not.toMatch(/^ +at /m);
    expect(readdirSync(content)).toEqual([]);
  });
});
