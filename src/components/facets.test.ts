import { describe, expect, it } from 'vitest';
import { facetCodes } from '#search/facets.ts';
import { searchFields } from '#search/fields.ts';
import { levels } from '#vocabulary/levels.ts';
import { exampleCaseStudy } from '../../tests/fixtures/exampleCaseStudy.ts';
import { facets, levelChoices } from './facets.ts';

const entries = [
  exampleCaseStudy('one', { setting: { locations: ['london'], phases: ['secondary'] } }),
  exampleCaseStudy('two', { setting: { locations: ['wales'] }, interventions: ['mentoring'] }),
  exampleCaseStudy('three', { themes: ['shared-vision', 'capacity'] }),
];

describe('the facets of a list', () => {
  const all = facets(entries);
  const valuesOf = (facet: string) => all.find(({ code }) => code === facet)?.values ?? [];

  it('are those that the address knows, in the same order', () => {
    expect(all.map(({ code }) => code)).toEqual(facetCodes);
  });

  it('have the values that occur, in the order of their list, with their counts', () => {
    expect(valuesOf('theme')).toEqual([
      { code: 'shared-vision', label: 'Shared vision', count: 1 },
      { code: 'capacity', label: 'Building capacity', count: 3 },
    ]);
    expect(valuesOf('phase')).toEqual([{ code: 'secondary', label: 'Secondary', count: 1 }]);
    expect(valuesOf('kind')).toEqual([
      { code: 'practice', label: 'A partnership’s own account', count: 3 },
    ]);
  });

  it('count an entry under its region and under its country', () => {
    const places = valuesOf('place').map(({ code, count }) => [code, count] as const);
    expect(Object.fromEntries(places)).toEqual({ england: 2, london: 2, wales: 1 });
  });

  it('have a box for everything that the index holds', () => {
    const shown = all.flatMap(({ code, values }) => values.map((value) => `${code}:${value.code}`));
    const held = entries.flatMap((entry) =>
      searchFields(entry)
        .filters.filter(([filter]) => filter !== 'level')
        .map(([filter, code]) => `${filter}:${code}`),
    );
    expect(new Set(shown)).toEqual(new Set(held));
  });

  it('are the same each time that they are asked for', () => {
    expect(facets(entries)).toEqual(all);
  });

  it('have no values where there is no entry', () => {
    expect(facets([]).flatMap(({ values }) => values)).toEqual([]);
  });
});

describe('the levels to choose from', () => {
  /** An entry with a level of its own choosing. */
  const atLevel = (level: 0 | 1 | 2 | 3 | 4 | 5) => {
    const entry = exampleCaseStudy(`level-${String(level)}`);
    return { ...entry, rating: { ...entry.rating, level } };
  };

  it('are all but the lowest, each with how many entries reach it', () => {
    const choices = levelChoices([atLevel(0), atLevel(1), atLevel(3), atLevel(3), atLevel(5)]);
    expect(choices.map(({ code, count }) => [code, count])).toEqual([
      ['1', 4],
      ['2', 3],
      ['3', 3],
      ['4', 1],
      ['5', 1],
    ]);
    expect(choices.map(({ label }) => label)).toEqual(
      levels.terms.slice(1).map(({ label }) => label),
    );
  });

  it('are there where no entry reaches them', () => {
    expect(levelChoices([]).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
  });
});
