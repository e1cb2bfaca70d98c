import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interventions } from '#vocabulary/interventions.ts';
import { themes, type ThemeCode } from '#vocabulary/themes.ts';
import type { PatchSize } from './border.ts';
import { describePatch } from './describe.ts';
import { drawPatch } from './drawing.ts';
import { markSvg } from './mark.ts';
import { patchKey, type PatchLevel, type PatchSpec } from './spec.ts';
import { patchSvg } from './svg.ts';

const levels: readonly PatchLevel[] = [0, 1, 2, 3, 4, 5];
const sizes: readonly PatchSize[] = ['small', 'large'];
const codes = themes.terms.map(({ code }) => code);
const cloths: ThemeCode[][] = codes.flatMap((first) => [
  [first],
  ...codes.flatMap((second) =>
    second === first
      ? []
      : [
          [first, second],
          ...codes
            .filter((third) => third !== first && third !== second)
            .map((third) => [first, second, third]),
        ],
  ),
]);
const specs: PatchSpec[] = interventions.terms.flatMap(({ code: intervention }) =>
  cloths.flatMap((some) => levels.map((level) => ({ intervention, themes: some, level }))),
);
const everyPatch = specs.flatMap((spec) => sizes.map((size) => ({ spec, size })));

interface Drawn {
  d: string;
  width?: number;
}

/** The points that path data visits; throws at a command that patches do not use. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest?.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(numbers.every(Number.isInteger)).toBe(true);
    const [a = 0, b = 0] = numbers;
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'h') x += a;
    else if (command === 'v') y += a;
    else if (command === 'l') [x, y] = [x + a, y + b];
    else if (command !== 'z') throw new Error(`"${command}" is not expected in a patch.`);
    points.push([x, y]);
  }
  return points;
}

describe('patchSvg', () => {
  it('stays under 2 KB and free of what a strict policy forbids, for every patch', () => {
    expect(everyPatch).toHaveLength(10 * 85 * 6 * 2);
    for (const { spec, size } of everyPatch) {
      const svg = patchSvg(spec, { size, title: describePatch(spec) });
      expect(new TextEncoder().encode(svg).length).toBeLessThan(2048);
      expect(svg).not.toMatch(/ style=|<script|<style| id=| on\w+=|url\(|#/);
    }
  });

  it('gives the same bytes for the same spec', () => {
    for (const { spec, size } of everyPatch) {
      expect(patchSvg({ ...spec, themes: [...spec.themes] }, { size })).toBe(
        patchSvg(spec, { size }),
      );
    }
  });

  it('tells interventions, cloths and levels apart at each size', () => {
    for (const size of sizes) {
      const drawings = new Set(specs.map((spec) => patchSvg(spec, { size })));
      expect(drawings.size).toBe(specs.length);
    }
    expect(new Set(specs.map(patchKey)).size).toBe(specs.length);
  });

  it('uses no class that the stylesheet does not colour', () => {
    const css = readFileSync(new URL('patch.css', import.meta.url), 'utf8');
    const used = new Set(
      everyPatch.flatMap(({ spec, size }) =>
        [...(patchSvg(spec, { size }) + markSvg()).matchAll(/class="([^"]+)"/g)].map(
          ([, name]) => name,
        ),
      ),
    );
    for (const name of used) expect(css).toContain(`.${name}`);
  });

  it('names itself where it says something, safely', () => {
    const spec: PatchSpec = { intervention: 'enquiry', themes: ['capacity'] };
    const svg = patchSvg(spec, { size: 'small', title: 'A "<b>" & more' });
    expect(svg).toContain('role="img" aria-label="A &quot;&lt;b&gt;&quot; &amp; more"');
    expect(svg).toContain('<title>A &quot;&lt;b&gt;&quot; &amp; more</title>');
    expect(svg).not.toContain('aria-hidden');
  });

  it('hides itself where it decorates', () => {
    const svg = patchSvg({ intervention: 'enquiry', themes: ['capacity'] }, { size: 'small' });
    expect(svg).toContain('aria-hidden="true" focusable="false"');
    expect(svg).not.toMatch(/role=|<title|aria-label/);
  });
});

describe('drawPatch', () => {
  it('keeps every shape on whole numbers inside the view box', () => {
    // The same shapes come back in other cloths, so each is read once.
    const shapes = new Map<string, { d: string; least: number; most: number }>();
    for (const { spec, size } of everyPatch) {
      const { start, side, layers, border } = drawPatch(spec, size);
      for (const { d, width = 0 } of [...layers, ...(border ? [border] : [])] as Drawn[]) {
        const [least, most] = [start + width / 2, start + side - width / 2];
        shapes.set(`${size} ${d}`, { d, least, most });
      }
    }
    for (const { d, least, most } of shapes.values()) {
      const flat = pointsOf(d).flat();
      expect(Math.min(...flat)).toBeGreaterThanOrEqual(least);
      expect(Math.max(...flat)).toBeLessThanOrEqual(most);
    }
  });

  it('uses a cloth of each theme', () => {
    for (const { spec, size } of everyPatch) {
      const { layers } = drawPatch(spec, size);
      for (const theme of spec.themes) {
        expect(layers.some(({ cloth }) => cloth.startsWith(`${theme}-`))).toBe(true);
      }
    }
  });
});

describe('the border', () => {
  const drawn = (level: PatchLevel, size: PatchSize) =>
    drawPatch({ intervention: 'coaching', themes: ['capacity'], level }, size).border;

  it('is not there for level 0', () => {
    for (const size of sizes) expect(drawn(0, size)).toBeUndefined();
  });

  it.each([1, 2, 3, 4, 5] as const)('counts level %i', (level) => {
    expect(drawn(level, 'large')?.d.match(/M/g)).toHaveLength(level);
    expect(drawn(level, 'small')?.d.match(/M/g)).toHaveLength(4 * level);
  });

  it('holds a whole number of stitches on every side of every row', () => {
    const { d = '', dash = '' } = drawn(5, 'large') ?? {};
    const step = dash.split(' ').reduce((sum, part) => sum + Number(part), 0);
    for (const [, side] of d.matchAll(/h(\d+)/g)) expect(Number(side) % step).toBe(0);
  });
});
