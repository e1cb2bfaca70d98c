import { describe, expect, it } from 'vitest';
import { changedByWork } from './changed.ts';

const claims = (text: string) => [...changedByWork.claimsIn(text)];
const seen = (name: string, how: string) =>
  `Write what was seen: "${name} ${how} alongside the work", or whose view it is: "schools reported a change in ${name}".`;
const denied = (name: string) =>
  `Write what was seen: "no change in ${name} was seen", or "${name} stayed as before".`;

describe('what the work changed', () => {
  it.each<[text: string, words: string, hint: string]>([
    ['So it raised attainment.', 'raised attainment', seen('attainment', 'rose')],
    ['It has raised all our standards.', 'raised all our standards', seen('standards', 'rose')],
    ['It drove up maths.', 'drove up maths', seen('maths', 'rose')],
    [
      'It increased the number of pupils who came.',
      'increased the number of pupils',
      seen('results', 'rose'),
    ],
    ['It reduces absence.', 'reduces absence', seen('absence', 'fell')],
    ['It lowered truancy.', 'lowered truancy', seen('truancy', 'fell')],
    ['Mentoring cut turnover.', 'cut turnover', seen('turnover', 'fell')],
    ['Coaching halved exclusions.', 'halved exclusions', seen('exclusions', 'fell')],
    ['Coaching doubled attendance.', 'doubled attendance', seen('attendance', 'rose')],
    ['It narrowed the gap.', 'narrowed the gap', seen('the gap', 'fell')],
    ['It closes all the gaps.', 'closes all the gaps', seen('the gap', 'fell')],
    ['It helped to raise grades.', 'helped to raise grades', seen('grades', 'rose')],
    ['It helped to cut absence.', 'helped to cut absence', seen('absence', 'fell')],
    ['It was able to raise grades.', 'was able to raise grades', seen('grades', 'rose')],
    ['It will raise grades.', 'will raise grades', seen('grades', 'rose')],
    ['It was effective in raising grades.', 'effective in raising grades', seen('grades', 'rose')],
    ['We met, thereby raising grades.', 'thereby raising grades', seen('grades', 'rose')],
    ['We met, raising grades by 4 points.', 'raising grades', seen('grades', 'rose')],
    ['It did not raise grades.', 'did not raise grades', denied('grades')],
    ['It never raised grades.', 'raised grades', denied('grades')],
    ['It has not closed the gap.', 'closed the gap', denied('the gap')],
  ])('is found: %s', (text, words, hint) => {
    const at = text.indexOf(words);
    expect(claims(text)).toEqual([{ at, end: at + words.length, words, hint }]);
  });

  it.each([
    'They met, improved attendance and left.',
    'Visits improved attendance that is recorded.',
    'In May, visits improved attendance that is recorded.',
    'Schools saw better behaviour, and coaching raised attendance.',
    'Schools saw better behaviour and raised attendance.',
    'Visits and coaching improved attendance.',
    'In May, raised attendance was seen.',
    'The visits improved their scores.',
    'Pupils improved attendance.',
    'Pupils helped to improve their reading.',
    'The cuts, as it was, cut absence.',
    'It was the club that cut absence.',
    'Seen from here it raised attainment at all levels.',
  ])('is found all the same: %s', (text) => {
    expect(claims(text)).toHaveLength(1);
  });

  it.each([
    ['is an adjective', 'Schools saw better behaviour and improved attendance.'],
    ['is an adjective', 'With better behaviour and IMPROVED attendance they left.'],
    ['is an adjective', 'In the end, improved attendance was seen.'],
    ['is an adjective', 'In the end, increased absence in May has been seen.'],
    ['is an adjective', 'The improved attendance was seen.'],
    ['is an adjective', 'Improved attendance was seen.'],
    ['is an adjective', 'We met (improved attendance).'],
    ['is a noun', 'The cut in absence came later.'],
    ['is a noun', 'A cut attendance was seen.'],
    ['is a noun', 'These cuts absence brought.'],
    ['is a noun', 'No cuts absence brought.'],
    ['speaks of mentioning it', 'Heads raised attendance with the governors.'],
    ['speaks of mentioning it', 'Heads raised attendance at each meeting.'],
    ['speaks of mentioning it', 'Heads raised attendance as an issue.'],
    ['is about something else', 'Heads raised money for reading.'],
    ['is about something else', 'It raised questions about reading.'],
    ['is about something else', 'It reduced the time for reading.'],
    ['is their own doing', 'Pupils improved their scores.'],
    ['is their own doing', 'The pupils have also improved their reading.'],
    ['is their own doing', 'He improved his reading, and she improved her maths.'],
    ['is their own doing', 'The learners raised THEIR grades.'],
    ['is no such form', 'We met, raising grades.'],
  ])('is none that %s: %s', (_name, text) => {
    expect(claims(text)).toEqual([]);
  });
});
