import { describe, expect, it } from 'vitest';
import type { PatchLevel } from './spec.ts';
import { levelSvg } from './levelMark.ts';

const levels: readonly PatchLevel[] = [0, 1, 2, 3, 4, 5];
const stitches = (svg: string, kind: string) =>
  (new RegExp(`class="${kind}" d="([^"]*)"`).exec(svg)?.[1]?.match(/M/g) ?? []).length;

describe.each(['short', 'long'] as const)('a row of %s stitches', (thread) => {
  it.each(levels)('has five, of which %d are sewn', (level) => {
    const svg = levelSvg(level, thread);
    expect([stitches(svg, 'sewn'), stitches(svg, 'open')]).toEqual([level, 5 - level]);
  });

  it('lies within its box', () => {
    const svg = levelSvg(0, thread);
    const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
    const drawn = [...svg.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((match) =>
      match.slice(1).map(Number),
    );
    expect(drawn).toHaveLength(5);
    for (const [x = NaN, y = NaN, across = NaN, down = NaN] of drawn) {
      expect(x + across).toBeLessThan(width);
      expect(y + down).toBeLessThan(height);
    }
  });

  it('is hidden from those who hear the words beside it', () => {
    expect(levelSvg(3, thread)).toContain('aria-hidden="true"');
  });
});
