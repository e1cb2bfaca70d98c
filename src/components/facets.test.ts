import { describe, expect, it } from 'vitest';
import { facetCodes } from '#search/card.ts';
import { exampleCaseStudy } from '../../tests/fixtures/exampleCaseStudy.ts';
import { facets } from './facets.ts';

const entries = [
  exampleCaseStudy('one', { setting: { locations: ['london'], phases: ['secondary'] } }),
  exampleCaseStudy('two', { setting: { locations: ['wales'] }, interventions: ['mentoring'] }),
  exampleCaseStudy('three', { themes: ['shared-vision', 'capacity'] }),
];

describe('the facets of a list', () => {
  const all = facets(entries);

  it('are those that the address knows, in the same order', () => {
    expect(all.map(({ code }) => code)).toEqual(facetCodes);
  });

  it('have the values that occur, in the order of their list, with their counts', () => {
    expect(all.find(({ code }) => code === 'theme')?.values).toEqual([
      { code: 'shared-vision', label: 'Shared vision', count: 1 },
      { code: 'capacity', label: 'Building capacity', count: 3 },
    ]);
    expect(all.find(({ code }) => code === 'phase')?.values).toEqual([
      { code: 'secondary', label: 'Secondary', count: 1 },
    ]);
  });

  it('count an entry under its region and under its country', () => {
    const places = all.find(({ code }) => code === 'place')?.values;
    expect(Object.fromEntries(places?.map(({ code, count }) => [code, count]) ?? [])).toEqual({
      england: 2,
      london: 2,
      wales: 1,
    });
  });

  it('are put together once for a list', () => {
    expect(facets(entries)).toBe(all);
  });

  it('have no values where there is no entry', () => {
    expect(facets([]).flatMap(({ values }) => values)).toEqual([]);
  });
});
