import { describe, expect, it } from 'vitest';
import { costBands } from '#evidence/costBands.ts';
import { exampleCaseStudy } from '../../tests/fixtures/exampleCaseStudy.ts';
import { readState } from './address.ts';
import { facetCodes, LEVEL_FILTER, sortKeys } from './facets.ts';
import { costCode, searchFields } from './fields.ts';

describe('what the index holds about an entry', () => {
  const entry = exampleCaseStudy('example', {
    title: 'École Example',
    themes: ['capacity', 'shared-vision'],
    setting: { locations: ['london'], phases: ['primary'], place: 'inner-city' },
  });
  const fields = searchFields(entry);

  it('is a value for every facet that it declares, with the country of a region', () => {
    expect(fields.filters).toEqual([
      ['theme', 'capacity'],
      ['theme', 'shared-vision'],
      ['intervention', 'coaching'],
      ['phase', 'primary'],
      ['structure', 'federation-hard'],
      ['place', 'london'],
      ['place', 'england'],
      ['area', 'inner-city'],
      ['direction', 'not-established'],
      ['kind', 'practice'],
      [LEVEL_FILTER, String(entry.rating.level)],
    ]);
  });

  it('is told by names that an address has, in codes that an address may hold', () => {
    for (const [filter, code] of fields.filters) {
      const { state, ignored } = readState(`?${filter}=${code}`);
      expect(ignored).toEqual(filter === LEVEL_FILTER && code === '0' ? expect.anything() : []);
      const chosen = facetCodes.find((facet) => facet === filter);
      if (chosen !== undefined) {
        expect(state.chosen[chosen]).toEqual([code]);
      }
    }
  });

  it('is everything that its card shows, as text', () => {
    expect(fields.meta).toMatchObject({
      title: 'École Example',
      themes: 'capacity shared-vision',
      interventions: 'coaching',
      direction: 'not-established',
      level: String(entry.rating.level),
    });
    expect(Object.values(fields.meta).every((value) => typeof value === 'string')).toBe(true);
  });

  it('has nothing to narrow by where a fact is not reported', () => {
    const { filters, meta } = searchFields(exampleCaseStudy('example'));
    const used = new Set<string>(filters.map(([filter]) => filter));
    expect(['phase', 'area', 'cost', 'strand'].filter((facet) => used.has(facet))).toEqual([]);
    expect(meta.phase).toBe('not reported');
  });

  it('has every order in which results may stand', () => {
    expect(fields.sort).toEqual({
      // Without its accent, and without regard to case.
      title: 'ecole example',
      newest: '2026-01-31',
      evidence: `${String(entry.rating.level)} 2026-01-31`,
    });
    expect(Object.keys(fields.sort).toSorted()).toEqual(
      Object.values(sortKeys)
        .map(([key]) => key)
        .toSorted(),
    );
  });

  it('is put together once', () => {
    expect(searchFields(entry)).toBe(fields);
  });
});

describe('the code of a band of cost', () => {
  it('is one of its own that an address may hold', () => {
    const codes = costBands.map((band) => costCode(band));
    expect(codes).toEqual(['very-low', 'low', 'moderate', 'high', 'very-high']);
    expect(readState(`?cost=${codes.join(',')}`).state.chosen.cost).toEqual(codes);
  });
});
