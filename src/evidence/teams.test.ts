import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTeams, sameTeam } from './teams.ts';

describe('whether two evaluators may be the same team', () => {
  it.each([
    ['NFER', 'NFER'],
    ['University of Example', ' university of  example.'],
    ['NFER', 'NFER, for the EEF'],
    ['LSE, with a process study by NIESR', 'NIESR'],
    ['National Foundation for Educational Research', 'NFER'],
    ['NFER, with others', 'National Foundation for Educational Research'],
    ['Example University', '—'],
  ])('%j and %j may be', (one, other) => {
    expect([sameTeam(one, other), sameTeam(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['University of Example', 'University of Sample'],
    ['NFER', 'RAND'],
    ['Example and Sample', 'Sample and Others'],
    ['The Institute', 'Institutes of Example'],
    ['ER', 'Educational Research'],
  ])('%j and %j are not', (one, other) => {
    expect([sameTeam(one, other), sameTeam(other, one)]).toEqual([false, false]);
  });

  it('is so for each with itself', () => {
    fc.assert(fc.property(fc.string(), (name) => sameTeam(name, name)));
  });
});

describe('how many teams there are', () => {
  it.each<[teams: number, evaluators: string[]]>([
    [0, []],
    [1, ['NFER', 'nfer']],
    [2, ['NFER', 'RAND']],
    [3, ['RAND', 'NFER', 'UCL']],
    // Neither is in the other, and a third joins them.
    [1, ['NFER', 'RAND', 'NFER and RAND']],
    [1, ['NFER and RAND', 'NFER', 'RAND']],
  ])('%i: %j', (teams, evaluators) => {
    expect(countTeams(evaluators)).toBe(teams);
  });
});
