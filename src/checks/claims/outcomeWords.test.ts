import { describe, expect, it } from 'vitest';
import { nameOfOutcome, outcomeIn, outcomeOrFigureIn, tellsOfChange } from './outcomeWords.ts';

describe('a word for an outcome', () => {
  it.each([
    'attainment',
    'achievement',
    'achievements',
    'results',
    'outcomes',
    'pupil outcomes',
    'learning outcomes',
    'progress',
    'attendance',
    'absence',
    'absences',
    'absenteeism',
    'truancy',
    'grades',
    'score',
    'scores',
    'marks',
    'GCSE',
    'GCSEs',
    'A level',
    'A-levels',
    'SATs',
    'reading',
    'writing',
    'maths',
    'mathematics',
    'literacy',
    'numeracy',
    'phonics',
    'oracy',
    'vocabulary',
    'standards',
    'staff retention',
    'retention',
    'turnover',
    'behaviour',
    'behavior',
    'wellbeing',
    'well-being',
    'teaching',
    'practice',
    'pedagogy',
    'exclusion',
    'exclusions',
    'suspensions',
    'learning',
    'confidence',
    'motivation',
    'aspiration',
    'attitudes',
    'skills',
    'morale',
    'pass rate',
    'pass rates',
    'engagement',
    'performance',
    'subject knowledge',
    "teachers' knowledge",
    'knowledge of maths',
    "pupils' work",
    "learners' hopes",
    "children's work",
  ])('is found in a sentence, and where it stands: %s', (word) => {
    const found = { words: word, start: 7, end: 7 + word.length };
    expect(outcomeIn(`It was ${word}, all in all.`)).toEqual(found);
    expect(outcomeOrFigureIn(`It was ${word}, all in all.`)).toEqual(found);
    expect(nameOfOutcome(`It was ${word}, all in all.`)).toBe(word);
  });

  it('is the first of several', () => {
    expect(outcomeIn('Both reading and writing.')).toEqual({ words: 'reading', start: 5, end: 12 });
  });

  it('is found in upper case', () => {
    expect(outcomeIn('READING')?.words).toBe('READING');
  });

  it.each([
    'the attainment data',
    'the results day',
    'results being late',
    'a progress meeting',
    'the attendance officer',
    'attendance at meetings',
    'a GCSE class',
    'a reading list',
    'the reading of it',
    'a writing group',
    'writing to them',
    'the maths hub',
    'the literacy lead',
    'standards for heads',
    'the behaviour policy',
    'a wellbeing day',
    'a teaching post',
    'a practice paper',
    'in practice',
    'learning walks',
    'engagement with the parents',
    'engagement of families',
    'performance management',
    'a mark',
    'the grade',
    'unmarked pupils',
    'spreading',
  ])('is none that names something else: %s', (words) => {
    expect(outcomeIn(`It was ${words}.`)).toBeUndefined();
    expect(nameOfOutcome(`It was ${words}.`)).toBe('results');
  });

  it.each(['attendance at school', 'a change in practice', 'gains in practice', 'their practice'])(
    'is one for all that: %s',
    (words) => {
      expect(outcomeIn(`It was ${words}.`)).toBeDefined();
    },
  );
});

describe('a figure that speaks of results', () => {
  it.each([
    '5%',
    '5 %',
    '5.5%',
    '1,000 points',
    '5 per cent',
    '5 percent',
    '5 percentage points',
    '5 percentage point',
    '5 percentage',
    '1 point',
    '5points',
    '5 PER CENT',
  ])('is %s', (figure) => {
    const found = outcomeOrFigureIn(`It was ${figure}.`);
    expect(found).toEqual({ words: figure, start: 7, end: 7 + figure.length });
    expect(outcomeIn(`It was ${figure}.`)).toBeUndefined();
    expect(tellsOfChange(`It was ${figure}.`)).toBe(true);
  });

  it('gives way to a word for an outcome', () => {
    expect(outcomeOrFigureIn('It was 5% in reading.')).toMatchObject({ words: 'reading' });
  });

  it.each([
    '£5',
    '5 €',
    '$5',
    'the budget',
    'a cost',
    'the price',
    'prices',
    'spending',
    'funding',
    'a fee',
    'one salary',
    'salaries',
    'the pay',
    'a grant',
    'an hour',
    'minutes',
    'staffing',
    'COSTS',
  ])('is none beside money or time: %s', (words) => {
    expect(outcomeOrFigureIn(`It was 5% and ${words}.`)).toBeUndefined();
    expect(outcomeOrFigureIn(`It was reading and ${words}.`)).toMatchObject({ words: 'reading' });
  });

  it.each(['5', '5 pupils', 'some points', 'per cent', '5 to 6 times'])('is none: %s', (words) => {
    expect(outcomeOrFigureIn(`It was ${words}.`)).toBeUndefined();
    expect(tellsOfChange(`It was ${words}.`)).toBe(false);
  });
});

describe('a change', () => {
  it.each(
    `rose rise rises risen rising higher better improve improved improves improvement gain gains
    gained up grew grown growth increase increased fell fallen fall falls lower fewer less dropped
    drop reduced narrowed doubled halved stronger more change changed changes faster success raised
    boosted FELL`.split(/\s+/),
  )('is told by %s', (word) => {
    expect(tellsOfChange(`It ${word} there.`)).toBe(true);
    expect(tellsOfChange(word)).toBe(true);
  });

  it.each(['It was there.', 'It was updated.', 'It was moreover.', '', 'The follow-up came.'])(
    'is not told in: %s',
    (text) => {
      expect(tellsOfChange(text)).toBe(false);
    },
  );
});
