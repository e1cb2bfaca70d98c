import { describe, expect, it } from 'vitest';
import { measured } from './measure.ts';

const run = (script: string) =>
  measured(process.execPath, ['--eval', script], { cwd: import.meta.dirname, env: {} });

describe('a measured command', () => {
  it('takes as long as it takes, and its words are kept', async () => {
    const { seconds, output } = await run('setTimeout(() => console.log("done"), 300)');
    expect(seconds).toBeGreaterThan(0.3);
    expect(output).toContain('done');
  });

  it.skipIf(process.platform === 'win32')(
    'holds the memory of the processes below it too',
    async () => {
      const child = 'const held = Buffer.alloc(150e6, 1); setTimeout(() => held.length, 1500)';
      const parent = `require('node:child_process').spawnSync(process.execPath, ['--eval', ${JSON.stringify(child)}])`;
      const { peakMegabytes } = await run(parent);
      expect(peakMegabytes).toBeGreaterThan(180);
    },
  );

  it('that fails is an error with what it said', async () => {
    await expect(run('console.error("no such thing"); process.exit(3)')).rejects.toThrow(
      'no such thing',
    );
  });
});
