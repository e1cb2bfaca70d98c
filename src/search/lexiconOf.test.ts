import { describe, expect, it } from 'vitest';
import { locations } from '#vocabulary/locations.ts';
import { phases, places } from '#vocabulary/settings.ts';
import { strands } from '#vocabulary/strands.ts';
import { structures } from '#vocabulary/structures.ts';
import type { Vocabulary } from '#vocabulary/term.ts';
import { exampleCaseStudy } from '../../tests/fixtures/exampleCaseStudy.ts';
import type { FacetCode } from './facets.ts';
import { searchFields } from './fields.ts';
import { glossaryId, lexiconOf, wordListOf } from './lexiconOf.ts';
import { otherNames } from './otherNames.ts';
import { Lexicon, type Named } from './query/lexicon.ts';
import { topicsOf } from './query/topics.ts';
import { WordList } from './query/wordList.ts';

const glossary = [
  {
    term: 'MAT',
    expansion: 'multi-academy trust',
    meaning: 'A trust of several schools.',
    aliases: ['academy chain'],
  },
  { term: 'what works', meaning: 'What has been found to help.' },
];
const entries = [
  exampleCaseStudy(
    'one',
    {
      title: 'Café talks',
      themes: ['capacity', 'shared-vision'],
      setting: { locations: ['london'], phases: ['primary'] },
      keyMessages: ['Heads don’t travel.', 'Heads share.'],
    },
    'Mentors’ talks: see https://example.org/talks-archived for more. Talks, talks.',
  ),
  exampleCaseStudy('two', { title: 'Two', setting: { locations: ['wales'] } }, 'Naïve talks.'),
];
const names = lexiconOf(entries, glossary);
const find = (kind: Named['kind'], label: string) =>
  names.find((named) => named.kind === kind && named.label === label);

describe('what has a name in a library', () => {
  it('is a theme by its short label and its whole one, with its page and its count', () => {
    expect(find('theme', 'Building capacity')).toMatchObject({
      path: 'themes/capacity/',
      count: 2,
      facet: 'theme',
      code: 'capacity',
    });
    expect(find('theme', 'Shared vision')).toMatchObject({ count: 1 });
  });

  it('is an intervention by all its names, also where no case study has it', () => {
    expect(find('intervention', 'Coaching')).toMatchObject({
      path: 'interventions/coaching/',
      count: 2,
    });
    expect(find('intervention', 'Mentoring')).toMatchObject({
      path: 'interventions/mentoring/',
      count: 0,
    });
  });

  it('is a strand, whose page is the list of its case studies where there is one', () => {
    const [first] = strands.terms;
    const strand = first?.code ?? '';
    const label = first?.label ?? '';
    expect(find('strand', label)).not.toHaveProperty('path');
    const entry = exampleCaseStudy('strand', { strands: first === undefined ? [] : [first.code] });
    expect(
      lexiconOf([entry], []).find((named) => named.kind === 'strand' && named.code === strand),
    ).toMatchObject({ label, count: 1, path: `case-studies/?strand=${strand}` });
  });

  it('is a term of the glossary with its place there', () => {
    expect(find('term', 'MAT')).toEqual({
      kind: 'term',
      label: 'MAT',
      names: ['MAT', 'multi-academy trust', 'academy chain'],
      path: 'glossary/#term-mat',
      expansion: 'multi-academy trust',
    });
    expect(find('term', 'what works')).toEqual({
      kind: 'term',
      label: 'what works',
      names: ['what works'],
      path: 'glossary/#term-what-works',
    });
  });

  it('is a value of another facet where some case study has it, by its other names too', () => {
    const values = names.filter(({ kind }) => kind === 'value');
    expect(values.map(({ facet, code }) => `${String(facet)}:${String(code)}`)).toEqual([
      'phase:primary',
      'structure:federation-hard',
      'place:england',
      'place:wales',
      'place:london',
    ]);
    expect(find('value', 'Wales')?.names).toEqual(['Wales', 'Welsh']);
    expect(values.every((value) => !('path' in value))).toBe(true);
  });

  it('counts as the index does', () => {
    for (const { facet, code, count } of names) {
      if (facet !== undefined && count !== undefined) {
        const having = entries.filter((entry) =>
          searchFields(entry).filters.some(([filter, each]) => filter === facet && each === code),
        );
        expect(count, `${facet}:${String(code)}`).toBe(having.length);
      }
    }
  });

  it('leads to no empty list', () => {
    const lexicon = new Lexicon(names);
    for (const { label } of strands.terms) {
      expect(topicsOf(label, lexicon).filter(({ kind }) => kind === 'strand')).toEqual([]);
    }
  });
});

describe('other names of values', () => {
  const vocabularies: Partial<Record<FacetCode, Vocabulary>> = {
    phase: phases,
    structure: structures,
    place: locations,
    area: places,
  };
  const all = Object.entries(otherNames).flatMap(([facet, named]) =>
    Object.entries(named).map(([code, others]) => [facet as FacetCode, code, others] as const),
  );

  it.each(all)('are of a value that there is, each once: %s %s', (facet, code, others) => {
    expect(vocabularies[facet]?.terms.map((term) => term.code)).toContain(code);
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(others.map((each) => each.toLowerCase())).size).toBe(others.length);
  });
});

describe('the place of a term in the glossary', () => {
  it.each([
    ['MAT', 'term-mat'],
    ['what works', 'term-what-works'],
    ['before-and-after study', 'term-before-and-after-study'],
    ['(co-)teaching', 'term-co-teaching'],
    ['Kāhui Ako', 'term-k-hui-ako'],
  ])('%s: %s', (term, id) => {
    expect(glossaryId(term)).toBe(id);
  });
});

describe('the words of a library', () => {
  const list = wordListOf(entries, names);

  it.each(['talks', 'mentors', 'heads', 'travel', 'dont', 'london', 'wales'])(
    'have %s of its texts',
    (word) => {
      expect(list.hasBeginning(word)).toBe(true);
    },
  );

  it.each(['welsh', 'academy', 'chain', 'mentoring', 'trust'])('have %s of its names', (word) => {
    expect(list.hasBeginning(word)).toBe(true);
  });

  it('are without accents, as typed words are compared', () => {
    expect(list.nearest('caffe')).toBe('cafe');
    expect(list.nearest('naiv')).toBe('naive');
  });

  it.each([
    ['archived', 'stands in an address of the web alone'],
    ['https', 'is no word of a text'],
    ['ve', 'is a piece of one'],
  ])('have no %s, which %s', (word) => {
    expect(list.hasBeginning(word)).toBe(false);
  });

  it('are counted once for each case study', () => {
    const texts = { title: 'Talks', summary: 'Talks.', keyMessages: ['Talks again', 'Talks'] };
    const two = [
      exampleCaseStudy('one', texts, 'Talks and more talks'),
      exampleCaseStudy('two', texts, 'A walk'),
    ];
    const counted = new WordList([
      ['again', 2],
      ['and', 1],
      ['london', 2],
      ['more', 1],
      ['talks', 2],
      ['walk', 1],
      ['visit', 1],
    ]);
    const named: Named = { kind: 'term', label: 'visit', names: ['visit', 'A visit', 'KS2'] };
    expect(wordListOf(two, [named])).toEqual(counted);
  });

  it('are the commonest where there are many, and those of names always', () => {
    const word = (index: number) =>
      `${String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}zz`;
    const rare = Array.from({ length: 9000 }, (_, index) => word(index));
    const many = [
      exampleCaseStudy('many', {}, rare.join(' ')),
      exampleCaseStudy('again', {}, rare.slice(4000, 5000).join(' ')),
    ];
    const words = wordListOf(many, [{ kind: 'term', label: 'Quodlibet', names: ['Quodlibet'] }]);
    expect(words.written().split('\n')).toHaveLength(8000);
    expect(words.hasBeginning('quodlibet')).toBe(true);
    expect(rare.slice(4000, 5000).every((each) => words.hasBeginning(each))).toBe(true);
    expect(rare.every((each) => words.hasBeginning(each))).toBe(false);
  });
});
