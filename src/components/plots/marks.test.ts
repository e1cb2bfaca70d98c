import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions } from '#vocabulary/evidence.ts';
import { codesOf } from '#vocabulary/term.ts';
import type { Place } from './axis.ts';
import { directionShapes } from './directionShapes.ts';
import { directionsIn, dotSvg, rowSvg } from './marks.ts';

const codes = codesOf(directions);
const place: Place = {
  dot: 57.123456,
  whisker: { from: 35, to: 80, goesOnBelow: false, goesOnAbove: false },
};
const shapeIn = (svg: string) => /class="dot[^"]*" d="([^"]*)"/.exec(svg)?.[1];

describe('a row', () => {
  const svg = rowSvg({ place, direction: 'positive', name: 'Positive: +0.1' });

  it('is named, and has the line of no difference in the middle', () => {
    expect(svg).toMatch(/^<svg role="img" aria-label="Positive: \+0\.1">/);
    expect(svg).toContain('<line class="seam" x1="50%" x2="50%"');
  });

  it('has its interval, both ends and a filled dot in their places', () => {
    expect(svg).toContain('<line x1="35%" x2="80%"/>');
    expect(svg).toContain('<svg x="35%"><path d="M0-5V5"/></svg>');
    expect(svg).toContain('<svg x="80%"><path d="M0-5V5"/></svg>');
    expect(svg).toContain('<svg x="57.12%"><path class="dot" ');
  });

  it('has a hollow dot and no line where there is no interval', () => {
    const bare = rowSvg({ place: { dot: 50 }, direction: 'mixed', name: 'Mixed' });
    expect(bare).toContain('class="dot hollow"');
    expect(bare.match(/<line/g)).toHaveLength(1);
  });

  it('has an arrow where the interval goes on', () => {
    const whisker = { from: 0, to: 80, goesOnBelow: true, goesOnAbove: false };
    const cut = rowSvg({ place: { dot: 50, whisker }, direction: 'mixed', name: 'Mixed' });
    expect(cut).toContain('<svg x="0%"><path d="M7-5 1 0 7 5"/></svg>');
    expect(cut).toContain('<svg x="80%"><path d="M0-5V5"/></svg>');
  });

  it('takes any name for a name', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const [, label = ''] = /aria-label="([^"]*)">/.exec(
          rowSvg({ place, direction: 'mixed', name }),
        ) ?? ['', '"'];
        expect(label).not.toMatch(/[<>"]/);
        expect(
          label
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&'),
        ).toBe(name);
      }),
    );
  });

  it.each(codes)('has nothing inline that the policy forbids (%s)', (direction) => {
    expect(rowSvg({ place, direction, name: 'An example' })).not.toMatch(/style|\son\w+=|<script/);
  });

  it('is small: five with their names are less than 3 KB', () => {
    const name = 'No difference found: −0.05 (−0.16 to +0.06); the interval lies on both sides';
    expect(5 * rowSvg({ place, direction: 'no-difference', name }).length).toBeLessThan(3000);
  });
});

describe('directions', () => {
  it('have a dot and an arrow each that no other has', () => {
    expect(new Set(codes.map((code) => shapeIn(dotSvg(code)))).size).toBe(codes.length);
    expect(new Set(Object.values(directionShapes)).size).toBe(codes.length);
  });

  it.each(codes)('have the same dot in the key and in a row (%s)', (direction) => {
    expect(shapeIn(dotSvg(direction))).toBe(shapeIn(rowSvg({ place, direction, name: '' })));
  });

  it('are listed once, in the order of the vocabulary', () => {
    const found = directionsIn(['negative', 'positive', 'negative']);
    expect(found.map(({ code }) => code)).toEqual(['positive', 'negative']);
  });
});
