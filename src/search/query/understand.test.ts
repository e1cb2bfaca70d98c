import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTyped } from '../../../tests/fixtures/anyTyped.ts';
import { exampleNames } from '../../../tests/fixtures/exampleNames.ts';
import { Lexicon } from './lexicon.ts';
import { joined, tokensOf } from './tokens.ts';
import { alternativeWeights, understand } from './understand.ts';

const lexicon = new Lexicon(exampleNames);
const read = (typed: string) => understand(typed, lexicon);
const partsOf = (typed: string) => read(typed).parts.map(({ words }) => words);
const othersOf = (typed: string) =>
  read(typed).parts.flatMap(({ alternatives }) => alternatives.map(({ words }) => words));

describe('what a question asks for', () => {
  it.each([
    ['mentoring', ['mentoring'], []],
    ['How do schools keep new teachers?', ['schools', 'keep', 'new', 'teachers'], ['how', 'do']],
    ['what works in peer review', ['what works', 'peer review'], ['in']],
    ['what works', ['what works'], []],
    ['does it work', ['does', 'it', 'work'], []],
    ['the the the', ['the'], []],
    ['peer peer review peer review', ['peer', 'peer review'], []],
    ['case studies of mentoring', ['mentoring'], ['case studies', 'of']],
    ['case studies', ['case studies'], []],
    ['help for schools in the US', ['help', 'schools', 'us'], ['for', 'in', 'the']],
    ['what helped us', ['helped'], ['what', 'us']],
    ['WHAT HELPED US', ['helped'], ['what', 'us']],
    ['US', ['us'], []],
    ['"the works"', ['the works'], []],
    ['"peer review" in Wales', ['peer review', 'wales'], ['in']],
    ['"peer review" of the', ['peer review'], ['of', 'the']],
    ['“peer review” “peer review”', ['peer review'], []],
    ['"peer rev', ['peer', 'rev'], []],
    ['"" peer "!"', ['peer'], []],
    ['!!!', [], []],
    ['🎉', [], []],
    ['', [], []],
  ])('%j: %j', (typed, parts, dropped) => {
    expect(partsOf(typed)).toEqual(parts);
    expect(read(typed).dropped).toEqual(dropped);
  });

  it('is a direction of findings, with or without other words', () => {
    expect(read("what doesn't work")).toMatchObject({
      parts: [],
      dropped: ['what'],
      intent: { directions: ['no-difference', 'negative'] },
    });
    expect(read('mentoring without effect')).toMatchObject({
      parts: [{ words: 'mentoring' }],
      intent: { directions: ['no-difference', 'negative'] },
    });
    expect(read('mentoring')).not.toHaveProperty('intent');
  });

  it('is not read for a direction inside quotation marks', () => {
    expect(read('"no effect"')).not.toHaveProperty('intent');
  });

  it('is understood whatever is typed', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const { parts, dropped, intent } = read(typed);
        const asked = tokensOf(typed).map(({ text }) => text);
        for (const { words, alternatives, quoted, things } of parts) {
          expect(words).toBe(joined(tokensOf(words)));
          expect(words).not.toBe('');
          expect(words.split(' ').every((word) => asked.includes(word))).toBe(true);
          expect(new Set(alternatives.map((each) => each.words)).size).toBe(alternatives.length);
          expect(alternatives.length).toBeLessThanOrEqual(quoted ? 0 : 6);
          expect(alternatives.every((each) => each.words !== '' && each.words !== words)).toBe(
            true,
          );
          expect(things).toEqual(lexicon.named(tokensOf(words)));
        }
        expect(
          dropped.every((words) => words.split(' ').every((each) => asked.includes(each))),
        ).toBe(true);
        // Something is left of every question that has a word.
        expect(parts.length > 0 || intent !== undefined).toBe(asked.length > 0);
        // Nothing is looked for twice.
        const keys = parts.map(({ words, quoted }) => `${String(quoted)} ${words}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('other words for what was typed', () => {
  it.each([
    ['behaviour', ['behavior']],
    ['mentoring', ['mentor']],
    ['school review', ['school-review', 'peer review']],
    ['peer review', ['peer-review', 'school review']],
    ['pupil referral units', ['student referral units', 'pupil-referral-units', 'pru']],
    ['mat', ['multi academy trust', 'academy chain']],
    ['MATs', ['multi academy trust', 'academy chain']],
    ['PRU', ['pupil referral unit', 'prus']],
    ['PRUs', ['pupil referral unit', 'pru']],
    ['pru', ['pupil referral unit']],
    ['NHS', []],
    ['"MAT"', []],
    ['Wales', []],
    ['governors', []],
  ])('%j: %j', (typed, others) => {
    expect(othersOf(typed)).toEqual(others);
  });

  it('count less than typed ones, another name less than another spelling', () => {
    const weightOf = (typed: string, other: string) =>
      read(typed).parts[0]?.alternatives.find(({ words }) => words === other)?.weight;
    expect(weightOf('behaviour', 'behavior')).toBe(alternativeWeights.spelling);
    expect(weightOf('PRUs', 'pru')).toBe(alternativeWeights.spelling);
    expect(weightOf('MATs', 'academy chain')).toBe(alternativeWeights.name);
    expect(alternativeWeights.name).toBeLessThan(alternativeWeights.spelling);
    expect(alternativeWeights.spelling).toBeLessThan(1);
  });

  it('are five names at most', () => {
    const many = new Lexicon([
      { kind: 'term', label: 'a1', names: ['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1'] },
    ]);
    const [part] = understand('a1', many).parts;
    expect(part?.alternatives.map(({ words }) => words)).toEqual(['b1', 'c1', 'd1', 'e1', 'f1']);
  });

  it('are none that have no word, nor those of a value, which are there to find it by', () => {
    const odd = new Lexicon([
      { kind: 'term', label: 'visit', names: ['visit', '—'] },
      { kind: 'value', label: 'Visit', names: ['visit', 'call'], facet: 'kind', code: 'visit' },
    ]);
    expect(understand('visit', odd).parts[0]?.alternatives).toEqual([]);
  });
});
