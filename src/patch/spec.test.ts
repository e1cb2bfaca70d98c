import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interventions } from '#vocabulary/interventions.ts';
import { themes } from '#vocabulary/themes.ts';
import { parsePatchKey, patchKey, readSpec, type PatchLevel, type PatchSpec } from './spec.ts';

const anySpec: fc.Arbitrary<PatchSpec> = fc.record(
  {
    intervention: fc.constantFrom(...interventions.terms.map(({ code }) => code)),
    themes: fc.uniqueArray(fc.constantFrom(...themes.terms.map(({ code }) => code)), {
      minLength: 1,
      maxLength: 3,
    }),
    level: fc.constantFrom<PatchLevel>(0, 1, 2, 3, 4, 5),
  },
  { requiredKeys: ['intervention', 'themes'] },
);

describe('patchKey', () => {
  it('names the drawing in words and hyphens', () => {
    expect(
      patchKey({ intervention: 'mentoring', themes: ['capacity', 'shared-vision'], level: 3 }),
    ).toBe('mentoring-capacity-shared-vision-3');
  });

  it('gives no level and level 0 the same key, because they are drawn the same', () => {
    const spec: PatchSpec = { intervention: 'peer-review', themes: ['formal-structure'] };
    expect(patchKey({ ...spec, level: 0 })).toBe(patchKey(spec));
  });

  it('comes back as the spec it was made from', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const key = patchKey(spec);
        expect(key).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
        const parsed = parsePatchKey(key);
        expect(parsed && readSpec(parsed)).toEqual(readSpec(spec));
      }),
    );
  });
});

describe('parsePatchKey', () => {
  it.each([
    '',
    'mentoring',
    'mentoring-3',
    'capacity-mentoring',
    'mentoring-capacity-0',
    'mentoring-capacity-6',
    'mentoring-capacity-capacity',
    'mentoring-capacity-',
    'mentoring-capacity-3-3',
    'mentoring-capacity-shared-vision-formal-structure-knowing-context',
    'Mentoring-capacity',
  ])('knows that %j is no key', (key) => {
    expect(parsePatchKey(key)).toBeUndefined();
  });
});

describe('readSpec', () => {
  it('draws a theme once, and no more than three', () => {
    const { themes: read } = readSpec({
      intervention: 'coaching',
      themes: ['capacity', 'capacity', 'shared-vision', 'formal-structure', 'knowing-context'],
    });
    expect(read).toEqual(['capacity', 'shared-vision', 'formal-structure']);
  });

  it('refuses a patch without a theme', () => {
    expect(() => readSpec({ intervention: 'coaching', themes: [] })).toThrow(RangeError);
  });
});
