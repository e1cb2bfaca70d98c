import { describe, expect, it } from 'vitest';
import { describePatch } from './describe.ts';
import { markPicture, markSvg } from './mark.ts';
import { lightPalette } from './palette.ts';
import { patchPicture } from './picture.ts';
import type { PatchSpec } from './spec.ts';

const spec: PatchSpec = {
  intervention: 'mentoring',
  themes: ['capacity', 'shared-vision'],
  level: 3,
};

describe('patchPicture', () => {
  it('is a file of its own, with its colours in it', () => {
    const svg = patchPicture(spec, lightPalette, { width: 1200, height: 630 });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630"/);
    expect(svg).not.toMatch(/class=|style=|<text|undefined|NaN/);
    for (const { cloth } of [lightPalette.cloths.capacity, lightPalette.cloths['shared-vision']]) {
      expect(svg).toContain(`fill="${cloth}"`);
    }
    expect(svg).toBe(patchPicture(spec, lightPalette, { width: 1200, height: 630 }));
  });

  it('puts a card on paper and an icon on ground', () => {
    const card = patchPicture(spec, lightPalette, { width: 1200, height: 630 });
    const icon = patchPicture(spec, lightPalette, { width: 512, height: 512 });
    expect(card).toContain(lightPalette.paper);
    expect(icon).not.toContain(lightPalette.paper);
    expect(icon).toContain(lightPalette.ground);
  });

  it('sews the heavier border into a small icon', () => {
    const border = (side: number) =>
      patchPicture(spec, lightPalette, { width: side, height: side }).includes('dasharray');
    expect([border(64), border(512)]).toEqual([false, true]);
  });
});

describe('the mark', () => {
  it('has all five cloths, on a page and in a file', () => {
    expect(markSvg().match(/class="c-/g)).toHaveLength(5);
    const file = markPicture(lightPalette, { size: 16 });
    for (const { cloth } of Object.values(lightPalette.cloths)) expect(file).toContain(cloth);
  });

  it('is hidden beside the name of the site and named where it stands alone', () => {
    expect(markSvg()).toContain('aria-hidden="true"');
    expect(markSvg('Best Bits')).toContain('<title>Best Bits</title>');
  });

  it('lies on ground with room around it where that is asked for', () => {
    const icon = markPicture(lightPalette, { size: 512, ground: true, margin: 0.2 });
    expect(icon).toContain('viewBox="-16 -16 80 80"');
    expect(icon).toContain(`fill="${lightPalette.ground}" d="M-16 -16h80v80h-80z"`);
  });
});

describe('describePatch', () => {
  it('says block, intervention and colours', () => {
    expect(describePatch({ intervention: 'mentoring', themes: ['capacity'] })).toBe(
      'Quilt block: flying geese, for mentoring, in the colour of building capacity',
    );
  });

  it('lists several themes and the level', () => {
    expect(
      describePatch({
        intervention: 'joint-practice-development',
        themes: ['capacity', 'shared-vision', 'formal-structure'],
        level: 4,
      }),
    ).toBe(
      'Quilt block: nine-patch, for joint practice development, in the colours of ' +
        'building capacity, shared vision and formal structure, with a border for evidence level 4',
    );
  });
});
