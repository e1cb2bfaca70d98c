import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkClaims, type ClaimsContext } from '../claims.ts';

function rulesAgainst(text: string, level: ClaimsContext['level']): string[] {
  const entry = readExample(exampleEntry({ text }));
  checkClaims({ ...entry, level }, entry.findings);
  return entry.findings.list.map(({ rule, severity }) => `${severity} ${rule}`);
}

const refused = 'error claims/causal';

describe('a cause named for an outcome', () => {
  it.each([
    'The visits led to better results in maths.',
    'Coaching caused a fall in exclusions.',
    'The work resulted in higher attendance.',
    'This brought about a change in teaching.',
    'Joint planning contributed to better outcomes for pupils.',
    'The review led to improved behaviour.',
    'A year of coaching led to a 5% rise.',
    'The visits made a real difference to behaviour.',
    'The programme raised attainment in all three schools.',
    'It has raised standards across the trust.',
    'Working together boosted pupils’ progress.',
    'Coaching lifts attainment.',
    'Coaching improved reading by a whole grade.',
    'The programme, which began in 2015, raised attainment.',
    'The club ran for a year and improved reading.',
    'We are proud that our partnership has improved outcomes for pupils.',
    'Mentoring cut staff turnover by half.',
    'The scheme reduced exclusions.',
    'Sharing teachers drove up standards in maths.',
    'This increased the number of pupils who passed.',
    'The partnership transformed teaching in the three schools.',
    'The visits narrowed the gap between the two groups.',
    'Peer review helped to raise GCSE grades.',
    'The programme helped pupils to improve their reading.',
    'The programme enabled teachers to improve their practice.',
    'The network succeeded in raising standards.',
    'Teachers worked together, thereby raising standards.',
    'Teachers worked together, raising attainment by 4 points.',
    'Shared planning will raise attainment in your school too.',
    'The impact of the programme on attainment was clear.',
    'The project had a big impact on teaching.',
    'Thanks to the partnership, results rose by 6 percentage points.',
    'Because of the programme, attendance is higher than before.',
    'Grades went up as a result of the peer reviews.',
    'Attendance was improved by weekly visits.',
    'Reading improved through paired work with a partner school.',
    'The rise in attendance was caused by the visits.',
    'This proves that coaching works.',
    '*The visits* **raised** attainment.',
    '## Coaching raised attainment',
    '- one thing\n- coaching raised attainment',
    '| What | Found |\n| --- | --- |\n| Coaching | It raised attainment |',
    '<Callout kind="note" title="Coaching raised attainment">\n\nAn example.\n\n</Callout>',
  ])('is refused below level 3 and stands from there on: %s', (text) => {
    expect(rulesAgainst(text, 0)).toContain(refused);
    expect(rulesAgainst(text, 2)).toContain(refused);
    expect(rulesAgainst(text, 3)).not.toContain(refused);
  });

  it.each([
    'It did not raise results.',
    'Coaching doesn’t improve reading.',
    'There was no impact of the coaching on attendance.',
    'The evaluation found no effect on GCSE grades.',
    'The project had no effect on behaviour.',
    'In year 1 it made no difference to teaching.',
  ])('is refused where it is denied, for that needs a comparison as well: %s', (text) => {
    const entry = readExample(exampleEntry({ text }));
    checkClaims({ ...entry, level: 2 }, entry.findings);
    expect(entry.findings.list).toMatchObject([{ rule: 'claims/causal' }]);
    expect(entry.findings.list[0]?.hint).toMatch(
      /"no (?:change|difference) in [A-Za-z]+ was (?:seen|found)/,
    );
  });
});

describe('words that only look like it', () => {
  it.each([
    'The cuts led to a change of plan.',
    'The hub asked subject leads to look at attendance together.',
    'This raised a question about cover.',
    'The head raised £200 for books.',
    'Snow caused delays to the trial.',
    'Leaders raised the issue of attendance at each meeting.',
    'Heads raised attendance with the governors.',
    'Meetings led to a discussion of behaviour.',
    'The visit led to a new reading list.',
    'The meeting led to a joint policy on attendance.',
    'The two heads led the work on behaviour.',
    'It led to nine more visits.',
    'The grant led to a 10% cut in the budget.',
    'The new timetable reduced the time for reading.',
    'Cover proved difficult to find.',
    'The pandemic led to lower attendance.',
    'The work was extended by a year because of Covid-19.',
    'Our thanks to the teachers who gave up their time for reading.',
    'The increase in attendance came in the second year.',
    'Results in reading were higher.',
  ])('pass, for they are not about an outcome of the work: %s', (text) => {
    expect(rulesAgainst(text, 0)).toEqual([]);
  });

  it.each([
    'Results rose after the visits began.',
    'Attendance improved by 3 percentage points.',
    'Schools saw improved attendance and better behaviour.',
    'Improved attendance was one of the hopes.',
    'Pupils improved their scores between the two tests.',
  ])('pass, for they tell of a change and of no cause: %s', (text) => {
    expect(rulesAgainst(text, 0)).toEqual([]);
  });

  it.each([
    'We cannot say that it raised results.',
    'Nothing here shows that the visits raised attainment.',
    'It is not known whether coaching improved reading.',
    'There was no evidence that coaching raised results.',
    'One trial does not show that it raised results everywhere.',
    'It is too early to say that it improved reading.',
    'Nobody can say how far the programme raised results.',
    'That the programme raised attainment has not been established.',
    'No overall effect on attainment was measured.',
    'So this is a link, and not proof of a cause.',
    'If coaching raised results, we could not see it.',
  ])('pass, for they say what is not known: %s', (text) => {
    expect(rulesAgainst(text, 0)).toEqual([]);
  });

  it.each([
    'The aim was to raise attainment.',
    'The programme was designed to improve attendance.',
    'Teachers hoped that it would improve teaching.',
    'The work may have raised attainment.',
    'The researchers measured the impact of the visits on attainment.',
    'Schools reported that the visits raised attainment.',
    'Teachers said that coaching improved their practice.',
    'In the view of the heads, coaching raised standards.',
    'Results rose, and 94% of teachers put this down to the programme.',
  ])('pass, for they give a wish, a possibility or somebody’s view: %s', (text) => {
    expect(rulesAgainst(text, 0)).toEqual([]);
  });

  it('pass where earlier research is cited as a reason for the work, and not as a finding', () => {
    const sentence = 'Research has found that coaching improves teaching.[^report-2020]';
    const section = (heading: string, text: string) =>
      rulesAgainst(`An example.\n\n## ${heading}\n\n${text}`, 0);
    expect(section('Why did they start?', sentence)).toEqual([]);
    expect(section('Why did they start?', sentence.replace('[^report-2020]', ''))).toEqual([
      refused,
    ]);
    expect(section('What did they find?', sentence)).toEqual([refused]);
  });
});

describe('the hint', () => {
  it.each([
    ['The visits led to better results.', 'Write "was followed by" in place of "led to"'],
    ['The visits led to better results.', '"schools reported better results"'],
    ['Coaching raised attainment.', '"attainment rose alongside the work"'],
    ['Coaching reduced exclusions.', '"exclusions fell alongside the work"'],
    ['Results rose thanks to coaching.', 'Write "alongside" or "after" in place of "thanks to"'],
    ['The impact of coaching on reading was clear.', '"reading after the work"'],
  ])('fits the words: %s', (text, hint) => {
    const entry = readExample(exampleEntry({ text }));
    checkClaims({ ...entry, level: 1 }, entry.findings);
    expect(entry.findings.list[0]?.hint).toContain(hint);
  });

  it.each([
    'Better results followed the visits.',
    'The visits were followed by better results.',
    'Attainment rose alongside the work.',
    'Schools reported better attainment.',
    'No change in reading was seen.',
    'No difference in attainment was found.',
  ])('offers what passes: %s', (text) => {
    expect(rulesAgainst(text, 0)).toEqual([]);
  });
});
