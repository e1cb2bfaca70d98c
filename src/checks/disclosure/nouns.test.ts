import { describe, expect, it } from 'vitest';
import {
  isUnknownPlural,
  namesOneOf,
  namesOthers,
  namesPupils,
  namesThings,
  wordSet,
} from './nouns.ts';

it('a set of words is read from lines with spaces about them', () => {
  expect([...wordSet(' one two\n  three ')]).toEqual(['one', 'two', 'three']);
});

describe('a word', () => {
  it.each<[word: string, names: readonly string[]]>([
    ['pupils', ['pupils']],
    ["pupils'", ['pupils']],
    ["'pupils", []],
    ['children', ['pupils']],
    ["children's", []],
    ['sixth-formers', ['pupils']],
    ['leavers', ['pupils']],
    ['pupil', ['pupils', 'one of them']],
    ['child', ['pupils', 'one of them']],
    ["pupil's", []],
    ["child'", []],
    ['school', ['others']],
    ["school's", ['others']],
    ["schools'", ['others']],
    ["pe'ople", []],
    ['staff', ['others']],
    ['regions', ['others']],
    ['week', ['things']],
    ["week's", ['things']],
    ["weeks'", ['things']],
    ["we'ek", []],
    ['half-terms', ['things']],
    ['example', []],
    ['', []],
  ])('names pupils, others or things, or none of them: %s', (word, names) => {
    const all: readonly (readonly [name: string, names: (word: string) => boolean])[] = [
      ['pupils', namesPupils],
      ['one of them', namesOneOf],
      ['others', namesOthers],
      ['things', namesThings],
    ];
    expect(all.flatMap(([name, isOne]) => (isOne(word) ? [name] : []))).toEqual(names);
  });

  it.each(['examples', 'boxes', 'apples', 'after-schools', "box's", "bus's", 'élans', 'ideas'])(
    'is a plural of something: %s',
    (word) => {
      expect(isUnknownPlural(word)).toBe(true);
    },
  );

  it.each([
    'example',
    'class',
    'bus',
    'gas',
    'boxes2',
    '3oxes',
    'boxes and',
    'a boxes',
    "boxes'",
    '-boxes',
    'previous',
    'less',
    'sometimes',
    'others',
    'perhaps',
    'as',
    'its',
    '',
  ])('is none: %s', (word) => {
    expect(isUnknownPlural(word)).toBe(false);
  });
});
