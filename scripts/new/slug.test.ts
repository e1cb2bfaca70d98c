import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '#schema/field.ts';
import { suggestSlug } from './slug.ts';

const nothing = () => false;

describe('a slug for a title', () => {
  it.each([
    ['Three schools plan lessons together', 'three-schools-plan-lessons-together'],
    ["Children's centres: a “joint” plan", 'childrens-centres-a-joint-plan'],
    ['Für alle Schüler, à deux', 'fur-alle-schuler-a-deux'],
    ['Year 7 to 9', 'year-7-to-9'],
    ['…', ''],
    ['Школа', ''],
    ['', ''],
    [
      'A title that is so long that its slug would be longer than an address may be',
      'a-title-that-is-so-long-that-its-slug-would-be-longer',
    ],
    ['a'.repeat(90), ''],
  ])('%s: %s', (title, expected) => {
    expect(suggestSlug(title, nothing)).toBe(expected);
  });

  it('gets a number where others have it', () => {
    const taken = new Set(['a-title', 'a-title-2']);
    expect(suggestSlug('A title', (each) => taken.has(each))).toBe('a-title-3');
  });

  it('is one, or empty, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.nat(98), (title, others) => {
        let asked = 0;
        const suggestion = suggestSlug(title, () => (asked += 1) <= others);
        expect(suggestion === '' || slug.safeParse(suggestion).success).toBe(true);
      }),
    );
  });
});
