import { describe, expect, it } from 'vitest';
import { interventions } from '#vocabulary/interventions.ts';
import { strands } from '#vocabulary/strands.ts';
import { isStopWord } from './stopWords.ts';
import { joined, tokensOf } from './tokens.ts';

describe('a word that says nothing', () => {
  it.each([
    ['the', true],
    ['what', true],
    ['works', true],
    ['doesnt', true],
    ['cant', true],
    ['studies', true],
    ['case studies', true],
    ['mentoring', false],
    ['what works', false],
    ['', false],
    ['constructor', false],
  ])('%j: %s', (words, is) => {
    expect(isStopWord(words)).toBe(is);
  });

  it('is written as words are read from what is typed', () => {
    for (const typed of ["don't", 'can’t', 'Isn’t', "WON'T", 'Doesn’t']) {
      expect(isStopWord(joined(tokensOf(typed))), typed).toBe(true);
    }
  });

  it('is no name of an intervention or a strand by itself', () => {
    const names = [...interventions.terms, ...strands.terms].flatMap(({ label, aliases }) => [
      label,
      ...aliases,
    ]);
    expect(names.filter((name) => isStopWord(joined(tokensOf(name))))).toEqual([]);
  });
});
