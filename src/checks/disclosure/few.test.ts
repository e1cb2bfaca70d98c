import { describe, expect, it } from 'vitest';
import { countsIn } from './counts.ts';
import { findFew } from './few.ts';

/* Made-up figures. */

/** The phrases that are found, each with how many it tells of. */
const found = (text: string) => {
  const { tokens, sentences } = countsIn(text);
  return sentences.flatMap((sentence) =>
    findFew(sentence).map(
      ({ index, last, value }) =>
        `${text.slice(tokens[index]?.at, tokens[last]?.end)}: ${String(value)}`,
    ),
  );
};

describe('a sample', () => {
  it.each<[text: string, phrase: string]>([
    ['We asked some (n = 3).', 'n = 3: 3'],
    ['We asked some (N=12).', 'N=12: 12'],
    ['n = 3', 'n = 3: 3'],
    ['It rained. We asked some (n = three).', 'n = three: 3'],
    ['We asked pupils (n = 3).', 'n = 3: 3'],
    ['We asked the pupils of two teachers (n = 3).', 'n = 3: 3'],
    ['We asked teachers. Some agreed (n = 3).', 'n = 3: 3'],
    ['We asked some (n = 3 pupils).', 'n = 3: 3'],
  ])('is of pupils: %s', (text, phrase) => {
    expect(found(text)).toEqual([phrase]);
  });

  it.each([
    'We asked some (n = 2.5).',
    'We asked some (n = all).',
    'We asked some (n : 3).',
    'We asked some (m = 3).',
    'We asked some (n 3).',
    'We asked teachers (n = 3).',
    'We asked schools (n = 3).',
    'We asked pupils of theirs (n = 3 teachers).',
    'We asked pupils of theirs (n = 3 schools).',
    'We asked some about n =',
  ])('is none, or of others: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a word for one pupil, for two or for three', () => {
  it.each<[text: string, phrase: string]>([
    ['Both pupils came.', 'Both pupils: 2'],
    ['Both children came.', 'Both children: 2'],
    ['Both freshmen came.', 'Both freshmen: 2'],
    ['Both 12-year-old pupils came.', 'Both 12-year-old pupils: 2'],
    ['Both a b c pupils came.', 'Both a b c pupils: 2'],
    ['It rained. So both élan pupils came.', 'both élan pupils: 2'],
    ['A couple of pupils came.', 'A couple of pupils: 2'],
    ['A pair of able pupils came.', 'A pair of able pupils: 2'],
    ['A duo of boys came.', 'A duo of boys: 2'],
    ['A trio of girls came.', 'A trio of girls: 3'],
    ['It rained. A trio of girls came.', 'A trio of girls: 3'],
    ['A single pupil came.', 'A single pupil: 1'],
    ['But a single new child came.', 'a single new child: 1'],
    ['The only pupil came.', 'The only pupil: 1'],
    ['It was the only new girl.', 'the only new girl: 1'],
  ])('is found: %s', (text, phrase) => {
    expect(found(text)).toEqual([phrase]);
  });

  it.each([
    'Both came.',
    'Both a b c d pupils came.',
    'Both with pupils came.',
    'Both 2 pupils came.',
    'Both, pupils said, came.',
    'Both pupil groups came.',
    'Both pupils and teachers came.',
    'Both siblings’ books came.',
    'All pupils came.',
    'The couple of pupils came.',
    'A couple for pupils came.',
    'A couple pupils met came.',
    'A single pupils’ book came.',
    'A single siblings’ book came.',
    'The single pupil came.',
    'Not a single pupil came.',
    'An only child came.',
    'A only child came.',
    'The only pupils came.',
    'The only freshmen came.',
    'The only siblings’ book came.',
    'The only two pupils came.',
    'The both pupil came.',
    'A both of pupil came.',
  ])('is not read: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('those who are left out', () => {
  it.each<[text: string, phrase: string]>([
    ['All but two of the class came.', 'two: 2'],
    ['All but 1 of the class came.', '1: 1'],
    ['It rained. So all but two of our cohort came.', 'two: 2'],
    ['All but two of this year group came.', 'two: 2'],
    ['All but two of that group came.', 'two: 2'],
    ['In the end all but two of the class', 'two: 2'],
    ['Every child apart from three came.', 'three: 3'],
    ['Pupils except three came.', 'three: 3'],
    ['Pupils came, except three.', 'three: 3'],
    ['Pupils except for three came.', 'three: 3'],
    ['Children other than three came.', 'three: 3'],
    ['It rained. Children other than three came.', 'three: 3'],
  ])('are found: %s', (text, phrase) => {
    expect(found(text)).toEqual([phrase]);
  });

  it.each([
    'All but zero of the class came.',
    'Children other than zero came.',
    'But two of the class came.',
    'The wall but two of the class painted.',
    'All but for two of the class came.',
    'All but two of a class came.',
    'All but two of the classes came.',
    'All but two of the first class came.',
    'All but two came of the class.',
    'All but many of the class came.',
    'Teachers except three came.',
    'Two of the class, all but',
    'Pupils than three came.',
    'Pupils apart from all three came.',
    'Pupils who then came except three.',
    'Except three pupils came.',
    'Three came, all except pupils',
  ])('are not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are told behind the words for few and the samples of their sentence', () => {
    expect(found('All but two of the class, both boys, agreed (n = 9).')).toEqual([
      'n = 9: 9',
      'both boys: 2',
      'two: 2',
    ]);
  });
});
