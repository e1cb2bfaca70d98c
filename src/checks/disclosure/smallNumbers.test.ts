import { describe, expect, it } from 'vitest';
import { disclosed, disclosures } from '../../../tests/fixtures/disclosed.ts';
import { countsIn } from './counts.ts';
import { findSmallCounts, judgeCount } from './smallNumbers.ts';

/* Made-up figures. */

describe('a count of 1 to 4 pupils is an error', () => {
  it.each([
    '3 pupils left.',
    'Three children stayed.',
    'three of our pupils',
    'We lost two Year 5 pupils.',
    'Four boys in Years 3 and 4 came.',
    'There were 2 quiet, able learners.',
    'Only two remained; all of these pupils had a mentor.',
    'Ten pupils came, of whom two of the ten stayed.',
    'The pupils were told. Two of the nine came.',
    'Twelve pupils took part. Three of them left.',
    'Twelve pupils from three schools took part. Three of them left.',
    'Twenty pupils began, and four dropped out.',
    'Of the 16 boys, 3 improved.',
    'The other three students had moved.',
    '3 out of 11 children fell.',
    '3/14 pupils met it.',
    'Pupils: 3',
    'We asked them (n = 3).',
    'We asked the pupils in two schools (N=4).',
    'Both pupils liked it.',
    'A couple of students stopped.',
    'A single child spoke Welsh.',
    'The only girl left.',
    'One pupil was excluded.',
    'Only one pupil in the cohort did.',
    'A trio of pupils stayed.',
    'All but two of the class passed.',
    'Every child apart from three passed.',
    'Pupils with a mentor: 3',
    'Number of pupils who left: 3, and nobody new.',
    'Pupils (4) were asked.',
    'Each Friday 3 pupils read with others.',
    'One child in the year group was moved.',
    'By July three children still could not.',
    '1 pupil did not answer.',
    'Fewer than 3 pupils left.',
    'In the first week three pupils left.',
    '> Three of our children play the violin.',
    'Three siblings joined.',
    'Three Year 9s left.',
    'Four of the Year 10s left.',
    'Three of the three pupils left.',
    'Just one pupil in the cohort did.',
    'One pupil at our school is new.',
    'One pupil from the town had a mentor.',
    'Pupils met in a class of 12, of whom 3 left.',
    'The remaining two pupils stayed.',
    'Pupils came. The remaining two stayed.',
    'Pupils came. The other two stayed.',
    'Twelve pupils took part. Three of these left.',
    'Twelve pupils took part, three of whom left.',
    'Twelve pupils took part. Two of those left.',
    'The number of children: 4.',
    'Our pupils: 4;',
    'Total pupils (4)',
    'A pair of pupils left.',
    'A duo of girls left.',
    'The single child was not asked, and a single learner left.',
    'Every class met; three pupils left.',
    'On Mondays, and each Tuesday two children met.',
    'Three of our EHCP pupils stayed.',
    '4 EAL were new.',
    'We met 3 LAC.',
    'Not fewer children, except for two.',
    'All but three of our cohort passed.',
  ])('%s', (text) => {
    expect(disclosed(text)).toEqual(['error small-count']);
  });
});

describe('a count of 5 to 9 pupils', () => {
  it.each(['Seven pupils came.', 'We asked 9 children.', 'The group (n = 8) met.'])(
    'is a question: %s',
    (text) => {
      expect(disclosed(text)).toEqual(['warning small-count']);
    },
  );

  it.each([
    'Seven pupils with SEND came.',
    'Eight children on free school meals came.',
    'Six looked-after children came.',
    'Five students were suspended.',
    'We asked 7 Traveller children.',
  ])('is an error with a sensitive characteristic: %s', (text) => {
    expect(disclosed(text)).toEqual(['error small-count']);
  });

  it.each<[what: string, setting: string, found: string]>([
    ['of under 50', 'rollBand: under-50', 'error small-count'],
    ['of 50 to 99', 'rollBand: 50-to-99', 'error small-count'],
    ['with 99 pupils in all', 'pupils: 99', 'error small-count'],
    ['of 100 and more', 'rollBand: 100-to-199', 'warning small-count'],
    ['with 100 pupils in all', 'pupils: 100', 'warning small-count'],
  ])('is taken by the size of the school: one %s', (_what, setting, found) => {
    const facts = { setting: `setting: {locations: [london], ${setting}}` };
    expect(disclosed('Seven pupils came.', facts)).toEqual([found]);
  });
});

describe('what is no small count of pupils', () => {
  it.each([
    'Three schools and their pupils met.',
    'Year 5 pupils and Level 3 learners met in Set 2.',
    'Years 3 and 4 pupils, ages 5 to 7, met.',
    'It took 4 sessions; pupils read in 3 of them.',
    'It cost £5 per pupil.',
    'Two pupil surveys and three student councils',
    'Two children’s centres',
    'Three things pupils said',
    'Of the five schools, two left.',
    'Pupils answer five questions. Two are about reading.',
    'Pupils worked in groups of three or four.',
    'Groups of up to three pupils met.',
    'Every class sent two pupils.',
    'Three pupils per class were asked.',
    'Mentors met two pupils a week.',
    'One adult to four children went.',
    'One pupil in five, and two in three pupils, agreed.',
    'One pupil said: “I like it.”',
    'All but two of the schools stayed, apart from three teachers.',
    'Schools with pupils from the town: 3',
    'Pupils who met in week: 3 times',
    'One pupil in a lesson said so.',
    'On July 3 children wrote.',
    'Teachers followed one pupil for a day.',
    'At least three pupils, more than two pupils, up to four pupils.',
    'Fewer than 5 pupils left. Under ten children stayed.',
    'Two hundred pupils came.',
    'Ten pupils came, and 2,500 children watched.',
    'How do you choose three pupils?',
    'We asked them (n = 4 teachers).',
    'We asked teachers (n = 4).',
    'A ratio of 1:4 for children',
    'At 3 pupils go home, from 8.30 to 9 children eat.',
    'By the age of five children can read.',
    'Both pupils and teachers came.',
    'Not a single pupil left.',
    'Four of the five goals were met.',
    'On 3/4/2024 pupils came.',
    'Commonly one pupil told us so.',
    'In justice one pupil told us more.',
    'One pupil again told us it was good.',
    'One pupil instead told us it was good.',
    'One pupil in this class told us more.',
    'One pupil in class issues books.',
    'Behaviour pupils named: 3',
    'Offers pupils took: 3',
    'Subtotals pupils made: 3',
    'Numbers pupils liked: 3',
    'Theatre pupils saw: 3',
    'Four children to one tutor met.',
    'Four pupils to two mentors went.',
    'Mentors read to three or to thirty children.',
    'One pupil out of every five agreed.',
    'One in every four pupils agreed.',
    'Teams of two pupils met.',
    'Sets of three or four children met.',
    'Batches of up to four pupils were asked.',
    'Two pupils at a time read.',
    'Three pupils for each teacher were asked.',
    'Two pupils a session were met.',
    'Ask three pupils what they think?',
    'No more than three pupils may come.',
    'A maximum of four children meet.',
    'On a scale of four pupils chose two.',
    'At ages of three children play.',
    'Both schools and pupils came.',
    'Both, the pupils said, were good.',
    'Both of the schools and of the pupils were asked.',
    'The only thing that a child needs is time.',
    'A single book for each child was bought.',
    'All but two of the lessons were for pupils.',
    'Nobody except two teachers came.',
  ])('%s', (text) => {
    expect(disclosed(text)).toEqual([]);
  });

  it.each<[text: string, found: string[]]>([
    ['Choose four pupils to follow.', []],
    ['We chose four pupils.', ['error small-count']],
  ])('is advice to a reader: %s', (text, found) => {
    const body = `\n## If you want to try this\n\n${text}\n`;
    expect(disclosures({ body }).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      found.map((each) => each.replace(' ', ' disclosure/')),
    );
  });
});

describe('a finding', () => {
  it.each<[text: string, words: string]>([
    [
      'Twelve pupils took part. Three of them left, and it was good for all of them.',
      '*** of them',
    ],
    ['In all 3 Year 5 pupils left.', '* Year * pupils'],
    ['A couple of students stopped.', 'A couple of students'],
    ['Both pupils liked it.', 'Both pupils'],
  ])('is about the words that count, and no more: %s', (text, words) => {
    expect(disclosures({ text })[0]?.message).toContain(`"${words}": `);
  });

  it('hides the number, and asks for words', () => {
    const [first] = disclosures({ text: 'In all, three Year 5 pupils left.' });
    expect(first?.message).toBe(
      '"*** Year * pupils": a count of 1 to 4 pupils, who may be recognised.',
    );
    expect(first?.hint).toContain('"fewer than 5"');
  });
});

describe('a count of pupils', () => {
  /** The words that are found, and how grave they are. */
  const found = (text: string, isSmallSchool = false) =>
    findSmallCounts(countsIn(text), { isSmallSchool, isAdvice: false }).map(
      ({ severity, at, end }) => `${severity}: ${text.slice(at, end)}`,
    );

  it.each<[text: string, phrases: string[]]>([
    ['Pupils came.', []],
    ['No pupils or zero pupils came.', []],
    ['So 1 pupil came.', ['error: 1 pupil']],
    ['So 9 pupils came.', ['warning: 9 pupils']],
    ['So 10 pupils came.', []],
    ['Three 12-year-old pupils left.', ['error: Three 12-year-old pupils']],
    ['Two of the nine left.', ['error: Two of the nine']],
    ['Two of the nine schools left.', []],
    ['Two of the nine pupils left.', ['error: Two of the nine pupils']],
    [
      'Two of all the other very old nine pupils left.',
      ['error: Two of all the other very old nine pupils'],
    ],
    ['Two left.', []],
    ['Two of them left.', []],
    ['They came in 9.', []],
    ['Pupils came. Three of them left and two stayed.', ['error: Three of them', 'error: two']],
    ['The school’s pupils came. Three left.', ['error: Three']],
    [
      'Six pupils and three boys came. Both girls left.',
      ['warning: Six pupils', 'error: three boys', 'error: Both girls'],
    ],
    ['Both girls and six pupils left.', ['warning: six pupils']],
    ['Six pupils, both girls, left.', ['warning: Six pupils', 'error: both girls']],
    ['Six pupils came. Six with SEND left.', ['warning: Six pupils', 'error: Six']],
  ])('is marked from its number to its noun: %s', (text, phrases) => {
    expect(found(text)).toEqual(phrases);
  });

  it('of 5 to 9 is graver in a small school', () => {
    expect(found('So six pupils came.', true)).toEqual(['error: six pupils']);
  });

  const few = {
    hint: 'Write "fewer than 5" or "a few", and check that no total gives the number away.',
    message: 'a count of 1 to 4 pupils, who may be recognised.',
    severity: 'error',
  };
  const fewer = { hint: 'Write "fewer than 10", or tell of a larger group.', severity: 'error' };
  const inPlace = {
    hint: 'Could a reader who knows the school tell who they are? Then write "fewer than 10".',
    message: 'a count of 5 to 9 pupils, who may be recognised in a small place.',
    severity: 'warning',
  };

  it.each<[value: number, of: string, verdict: object | undefined]>([
    [-1, '', undefined],
    [0, '', undefined],
    [1, '', few],
    [4, '', few],
    [4, 'small school, sensitive', few],
    [5, '', inPlace],
    [9, '', inPlace],
    [
      5,
      'small school',
      {
        ...fewer,
        message: 'a count of 5 to 9 pupils in a school of under 100, who may be recognised.',
      },
    ],
    [
      9,
      'sensitive',
      {
        ...fewer,
        message: 'a count of 5 to 9 pupils with a sensitive characteristic, who may be recognised.',
      },
    ],
    [
      9,
      'small school, sensitive',
      {
        ...fewer,
        message: 'a count of 5 to 9 pupils with a sensitive characteristic, who may be recognised.',
      },
    ],
    [10, 'small school, sensitive', undefined],
  ])('is judged by its number and by whom it tells of: %d, %s', (value, of, verdict) => {
    const isOf = { isSmallSchool: of.includes('small'), isSensitive: of.includes('sensitive') };
    expect(judgeCount(value, isOf)).toEqual(verdict && { rule: 'small-count', ...verdict });
  });
});
