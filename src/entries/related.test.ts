import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '#vocabulary/term.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { themes } from '#vocabulary/themes.ts';
import { exampleCaseStudy } from '../../tests/fixtures/exampleCaseStudy.ts';
import type { CaseStudy } from './caseStudy.ts';
import { relatedFinder } from './related.ts';

const slugsFor = (entry: CaseStudy, entries: readonly CaseStudy[]) =>
  relatedFinder(entries)(entry).map((related) => related.entry.slug);

describe('related entries', () => {
  const one = exampleCaseStudy('one', { interventions: ['coaching', 'mentoring'] });

  it('are three at most, the most alike first', () => {
    const entries = [
      one,
      exampleCaseStudy('alike', { interventions: ['coaching', 'mentoring'] }),
      exampleCaseStudy('first', { interventions: ['coaching'] }),
      exampleCaseStudy('second', { interventions: ['mentoring'] }),
      exampleCaseStudy('theme', { interventions: ['enquiry'] }),
    ];
    expect(slugsFor(one, entries)).toEqual(['alike', 'first', 'second']);
  });

  it('begin with another trial of the same work, from either side', () => {
    const alike = exampleCaseStudy('alike', { interventions: ['coaching', 'mentoring'] });
    const trial = exampleCaseStudy('trial', { interventions: ['enquiry'], replicates: ['one'] });
    expect(slugsFor(one, [one, alike, trial])).toEqual(['trial', 'alike']);
    expect(slugsFor(trial, [one, alike, trial])[0]).toBe('one');
  });

  it('are none where nothing is shared', () => {
    const other = exampleCaseStudy('other', {
      interventions: ['enquiry'],
      themes: ['shared-vision'],
    });
    expect(slugsFor(one, [one, other])).toEqual([]);
  });

  it('say in words what is shared: the interventions, otherwise the themes', () => {
    const entries = [
      one,
      exampleCaseStudy('a', { interventions: ['mentoring', 'coaching'] }),
      exampleCaseStudy('b', { interventions: ['coaching'] }),
      exampleCaseStudy('c', { interventions: ['enquiry'] }),
    ];
    expect(relatedFinder(entries)(one).map(({ why }) => why)).toEqual([
      'Also coaching and mentoring',
      'Also coaching',
      'Also about building capacity',
    ]);
  });
});

describe('for any library', () => {
  const codes = (all: readonly string[]) =>
    fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 3 });
  const library = fc
    .array(
      fc.record({ interventions: codes(codesOf(interventions)), themes: codes(codesOf(themes)) }),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    .map((all) => all.map((facts, index) => exampleCaseStudy(`entry-${index}`, facts as object)));

  it('an entry is never related to itself, to one twice, or without a reason', () => {
    fc.assert(
      fc.property(library, (entries) => {
        const find = relatedFinder(entries);
        for (const entry of entries) {
          const related = find(entry);
          const slugs = related.map((each) => each.entry.slug);
          expect(slugs).not.toContain(entry.slug);
          expect(new Set(slugs).size).toBe(slugs.length);
          expect(related.every(({ why }) => /^Also (about )?\S/.test(why))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('the answer is the same each time', () => {
    fc.assert(
      fc.property(library, (entries) => {
        const [entry] = entries;
        expect(entry && slugsFor(entry, entries)).toEqual(entry && slugsFor(entry, [...entries]));
      }),
      { numRuns: 30 },
    );
  });
});
