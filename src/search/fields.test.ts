import { describe, expect, it } from 'vitest';
import { exampleCaseStudy } from '../../tests/fixtures/exampleCaseStudy.ts';
import { facetCodes } from './card.ts';
import { searchFields } from './fields.ts';

describe('what the index holds about an entry', () => {
  const entry = exampleCaseStudy('example', {
    title: 'École Example',
    themes: ['capacity', 'shared-vision'],
    setting: { locations: ['london'], phases: ['primary'] },
  });
  const fields = searchFields(entry);

  it('is a value for every facet, with the country of a region', () => {
    expect(fields.filters).toEqual([
      ['theme', 'capacity'],
      ['theme', 'shared-vision'],
      ['intervention', 'coaching'],
      ['phase', 'primary'],
      ['structure', 'federation-hard'],
      ['place', 'london'],
      ['place', 'england'],
    ]);
    expect(new Set(fields.filters.map(([facet]) => facet))).toEqual(new Set(facetCodes));
  });

  it('is everything that its card shows, as text', () => {
    expect(fields.meta).toMatchObject({
      title: 'École Example',
      themes: 'capacity shared-vision',
      interventions: 'coaching',
      direction: 'not-established',
    });
    expect(Object.values(fields.meta).every((value) => typeof value === 'string')).toBe(true);
  });

  it('has no phase to narrow by where the phase is not reported', () => {
    const { filters, meta } = searchFields(exampleCaseStudy('example'));
    expect(filters.filter(([facet]) => facet === 'phase')).toEqual([]);
    expect(meta.phase).toBe('not reported');
  });

  it('sorts by title without regard to case, and by the day of publication', () => {
    expect(fields.sort).toEqual({ title: 'école example', newest: '2026-01-31' });
  });
});
