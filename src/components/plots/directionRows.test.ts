import { describe, expect, it } from 'vitest';
import type { PatchLevel } from '#patch/spec.ts';
import { exampleCaseStudy } from '../../../tests/fixtures/exampleCaseStudy.ts';
import { exampleOutcome } from '../../../tests/fixtures/exampleOutcome.ts';
import { directionGroups, directionRow, markSize, type DirectionRow } from './directionRows.ts';

const row = (title: string, level: PatchLevel): DirectionRow => ({
  title,
  href: `/case-studies/${title}/`,
  level,
  levelName: `Name of ${level}`,
  direction: 'positive',
});

describe('rows of an effect-direction plot', () => {
  it('stand by level, the best tested first, and within a level as handed in', () => {
    const groups = directionGroups([row('b', 1), row('c', 4), row('a', 1), row('d', 0)]);
    expect(
      groups.map(({ level, levelName, rows }) => [
        level,
        levelName,
        rows.map((each) => each.title),
      ]),
    ).toEqual([
      [4, 'Name of 4', ['c']],
      [1, 'Name of 1', ['b', 'a']],
      [0, 'Name of 0', ['d']],
    ]);
  });

  it('are none where there is no entry', () => {
    expect(directionGroups([])).toEqual([]);
  });
});

describe('the row of an entry', () => {
  const place = { href: '/case-studies/example/', level: 2, levelName: 'Measured' } as const;

  it('has the direction of each domain, in the order of the vocabulary', () => {
    const outcomes = [
      exampleOutcome({ domain: 'leadership', direction: 'no-difference' }),
      exampleOutcome({ domain: 'attainment', direction: 'positive' }),
      exampleOutcome({ domain: 'attainment', direction: 'negative' }),
    ];
    expect(directionRow(exampleCaseStudy('example', { outcomes }), place)).toEqual({
      ...place,
      title: 'example',
      direction: 'mixed',
      domains: [
        { domain: 'attainment', direction: 'mixed' },
        { domain: 'leadership', direction: 'no-difference' },
      ],
    });
  });

  it.each<[n: object | string, people: number | undefined]>([
    ['not-reported', undefined],
    [{ schools: 40 }, undefined],
    [{ pupils: 300, schools: 40 }, 300],
    [{ staff: 60 }, 60],
    [{ intervention: 150, comparison: 148 }, 298],
    [{ pupils: 298, intervention: 150, comparison: 148 }, 298],
  ])('counts the people analysed, not the schools: %j', (n, people) => {
    const outcomes = [exampleOutcome({ n })];
    const { people: found } = directionRow(exampleCaseStudy('example', { outcomes }), place);
    expect(found).toBe(people);
  });

  it('takes the largest of several outcomes', () => {
    const outcomes = [{ pupils: 20 }, { pupils: 90 }, {}].map((n) => exampleOutcome({ n }));
    expect(directionRow(exampleCaseStudy('example', { outcomes }), place).people).toBe(90);
  });
});

describe('the size of a mark', () => {
  it.each([
    [undefined, 'small'],
    [49, 'small'],
    [50, 'medium'],
    [300, 'medium'],
    [301, 'large'],
  ])('of %s people is %s', (people, size) => {
    expect(markSize(people)).toBe(size);
  });
});
