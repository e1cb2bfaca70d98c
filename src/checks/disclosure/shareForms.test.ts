import { describe, expect, it } from 'vitest';
import { disclosures } from '../../../tests/fixtures/disclosed.ts';

/* Made-up figures. */

/** What is said of a text, and of which of its words. */
const told = (text: string) => {
  const [start] = disclosures({ text: '3 pupils left.' });
  return disclosures({ text }).map(({ rule, severity, line, column, message }) => {
    const words = text.split('\n')[line - (start?.line ?? 0)]?.slice(column - 1) ?? '';
    const phrase = /^"([^"]*)"/.exec(message)?.[1] ?? '';
    return `${severity} ${rule.replace('disclosure/', '')}: ${words.slice(0, phrase.length)}`;
  });
};

describe('a percentage of pupils', () => {
  it.each(['58%', '58 %', '58 per cent', '58 percent', '58 Per Cent', '0%', '100%', '5.5%'])(
    'may be written as %s',
    (share) => {
      expect(told(`Then ${share} of pupils agreed.`)).toEqual([`error no-base: ${share}`]);
    },
  );

  it.each(['101%', '58 points', '58 percentage points', '58 per pupil', '58% points', '58% point'])(
    'is none as %s',
    (share) => {
      expect(told(`Then ${share} of pupils agreed.`)).toEqual([]);
    },
  );

  it('is told with what to write instead', () => {
    const [first, ...more] = disclosures({ text: 'Then 58% of pupils agreed.' });
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      message: '"**%" does not say of how many pupils.',
      hint: 'Write it with its base, for example "58% of the 240 pupils". If that is not known, say it in words.',
    });
  });

  it('is told once for a sentence, and again in the next', () => {
    expect(told('58% of pupils agreed, and 60% of boys.')).toEqual(['error no-base: 58%']);
    expect(told('58% of pupils agreed. Of girls 60% did.')).toEqual([
      'error no-base: 58%',
      'error no-base: 60%',
    ]);
  });

  it.each(
    `national nationally nationwide England Wales Scotland Ireland Britain UK London country countries region
    regions borough county city district districts`.split(/\s+/),
  )('needs no base where it is of a whole area: %s', (area) => {
    expect(told(`In the ${area} 58% of pupils agreed.`)).toEqual([]);
    expect(told(`In the ${area}x 58% of pupils agreed.`)).toEqual(['error no-base: 58%']);
  });

  it.each(['Northern Ireland', 'the United Kingdom', 'the local authority', 'local authorities'])(
    'needs no base where it is of a whole area: %s',
    (area) => {
      expect(told(`In ${area} 58% of pupils agreed.`)).toEqual([]);
    },
  );
});

describe('the base of a share', () => {
  it.each<[text: string, told: string]>([
    ['25% of the 12 pupils left.', '25%'],
    ['25% of 12 pupils left.', '25%'],
    ['25% of all our 12 pupils left.', '25%'],
    ['Of the 12 pupils, 25% left.', '25%'],
    ['12 pupils came and 25% left.', '25%'],
    ['12 pupils came. 25% left.', '25%'],
    ['25% (of 12 pupils) left, of 200 pupils.', '25%'],
    ['25% (12 pupils) left, of 200 pupils.', '25%'],
    ['25% of pupils left (n = 12).', '25%'],
    ['The pupils (n = 12): 25% left.', '25%'],
    ['The pupils (n=200), and 25% left (n=12).', '25%'],
    ['The pupils (n=200) and (n=12), and 25% left.', '25%'],
    ['A quarter of the 12 pupils left.', 'quarter'],
    ['A quarter of our 12 pupils left.', 'quarter'],
    ['A quarter of 12 pupils left.', 'quarter'],
    ['A third of the 12 pupils left.', 'third'],
    ['A fifth of the 20 pupils left.', 'fifth'],
    ['A tenth of the 40 pupils left.', 'tenth'],
    ['Two-thirds of the 12 pupils stayed.', 'Two-thirds'],
    ['Three-quarters of the 12 pupils stayed.', 'Three-quarters'],
    ['Four-fifths of the 20 pupils stayed.', 'Four-fifths'],
    ['Nine-tenths of the 30 pupils stayed.', 'Nine-tenths'],
    ['Two thirds of the 12 pupils stayed.', 'thirds'],
    ['Three quarters of the 12 pupils stayed.', 'quarters'],
  ])('is found: %s', (text, share) => {
    expect(told(text).filter((each) => each.includes('implied'))).toEqual([
      `error implied-count: ${share}`,
    ]);
  });

  it.each([
    '25% of the 200 pupils left, and 12 pupils came.',
    '200 pupils came. 25% left. 12 pupils stayed.',
    '12 pupils came. All were glad. 25% of the 200 pupils left.',
    '25% (of 200 pupils) left, and 12 pupils came.',
    '25% of pupils left (n = 200), with 12 teachers.',
    'About 12 pupils came, and 25% left.',
    '25% of the roughly 12 pupils left.',
    'Half of the 41 pupils left.',
    'About a quarter of pupils left, of 12 schools.',
    'A quarter of an hour with the 12 pupils passed.',
    'A quarter and the 12 pupils.',
    'Five quarters of the 12 pupils left.',
    'The first half, and the 12 pupils came.',
  ])('is another, or is not exact: %s', (text) => {
    expect(told(text).filter((each) => each.includes('implied'))).toEqual([]);
  });
});

describe('parts of a number', () => {
  it.each<[text: string, told: string[]]>([
    ['27 of the 30 pupils came.', ['27 of the 30 pupils']],
    ['Of the 30 pupils, 27 came.', ['30 pupils, 27']],
    ['Of the 30 pupils, 14 came and 13 stayed.', ['30 pupils, 14 came and 13']],
    ['Of the 30 pupils, 29 came.', ['30 pupils, 29']],
    ['Of the 30 pupils, 26 came.', ['30 pupils, 26']],
    ['Of the 30 pupils, 25 came.', []],
    ['Of the 30 pupils, 30 came.', []],
    ['26 of the 30 pupils came.', ['26 of the 30 pupils']],
    ['25 of the 30 pupils came.', []],
    ['30 of the 30 pupils came.', []],
    ['27 of the 30 teachers came.', []],
  ])('tell what is left: %s', (text, phrases) => {
    const found = told(text).filter((each) => each.includes('differencing'));
    expect(found.map((each) => each.replace('error differencing: ', ''))).toHaveLength(
      phrases.length,
    );
    for (const [index, phrase] of phrases.entries()) {
      expect(found[index]).toContain(phrase.slice(0, 4));
    }
  });

  it('are told with what to write instead', () => {
    const [first] = disclosures({ text: '27 of the 30 pupils came.' });
    expect(first).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(
        /^"\*\* of the \*\* pupils?": a reader can work out the rest: 1 to 4 pupils\.$/,
      ) as unknown,
      hint: 'Give one of the numbers in words ("most", "nearly all"), or put groups together until none has fewer than 5.',
    });
  });
});
