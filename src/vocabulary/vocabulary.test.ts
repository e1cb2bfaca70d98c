import { describe, expect, it } from 'vitest';
import * as costs from './costs.ts';
import * as evidence from './evidence.ts';
import { interventions } from './interventions.ts';
import { levelLabel, levels, type LevelNumber } from './levels.ts';
import { countryOf, locations } from './locations.ts';
import * as pictures from './pictures.ts';
import * as settings from './settings.ts';
import { strands } from './strands.ts';
import { structures } from './structures.ts';
import { codesOf, labelOf, type Vocabulary } from './term.ts';
import { themes, themeShapes, themeShortLabels } from './themes.ts';

const isVocabulary = (value: unknown): value is Vocabulary =>
  typeof value === 'object' && value !== null && 'terms' in value;

const all: readonly Vocabulary[] = [
  ...[themes, strands, interventions, structures, locations, levels],
  ...[evidence, settings, costs, pictures]
    .flatMap((each): unknown[] => Object.values(each))
    .filter(isVocabulary),
];

describe.each(all.map((vocabulary) => [vocabulary.name, vocabulary] as const))(
  'the list of %s',
  (_name, { terms }) => {
    it('has codes that are words joined by hyphens, none of them twice', () => {
      const codes = terms.map(({ code }) => code);
      expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.length).toBeGreaterThan(1);
    });

    it('has labels that tell its terms apart', () => {
      const labels = terms.map(({ label }) => label.trim().toLowerCase());
      expect(labels).not.toContain('');
      expect(new Set(labels).size).toBe(labels.length);
    });

    it('has a line of help for each term', () => {
      expect(terms.filter(({ description }) => description.trim() === '')).toEqual([]);
    });
  },
);

describe('the lists together', () => {
  it('have names of their own', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have strands of every theme, and of no other', () => {
    expect(new Set(strands.terms.map(({ theme }) => theme))).toEqual(new Set(codesOf(themes)));
  });

  it('have a short name and a shape of its own for every theme', () => {
    for (const list of [themeShortLabels, themeShapes]) {
      expect(Object.keys(list).toSorted()).toEqual(codesOf(themes).toSorted());
      expect(new Set(Object.values(list)).size).toBe(themes.terms.length);
    }
  });

  it('have for every place a country, which is a place of the list and its own country', () => {
    for (const code of codesOf(locations)) {
      const country = countryOf(code);
      expect(labelOf(locations, country)).not.toBe('');
      expect(countryOf(country)).toBe(country);
    }
  });

  it('have the levels of evidence in their order, from 0', () => {
    expect(levels.terms.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(levels.terms.map(({ number }) => levelLabel(number))).toEqual(
      levels.terms.map(({ label }) => label),
    );
    expect(() => levelLabel(6 as LevelNumber)).toThrow('There is no level 6.');
  });

  it('throw where a code is not in the list, rather than show a code to a reader', () => {
    expect(() => labelOf<string>(themes, 'nowhere')).toThrow('"nowhere" is not in the vocabulary');
  });
});
