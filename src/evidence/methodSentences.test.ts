import { expect, it } from 'vitest';
import { ladder } from './ladder.ts';
import { methodOf } from './method.ts';

/* The whole text of the page on how the library rates: it should change only when somebody means it. */
it.each<[level: string, ways: readonly (readonly string[])[]]>([
  ['Story', [['It tells what was done.']]],
  [
    'Reasoned',
    [
      [
        'It says why the work should help: if, then, because.',
        'It names at least one piece of research behind that.',
      ],
    ],
  ],
  [
    'Measured',
    [
      [
        'At least one outcome is a measured result, not only what people said or visitors saw.',
        'The measure is named, or what kind of measure it is.',
        'In its place: Months of progress: they come from a test.',
        'In its place: The design of a published study, where it cannot be carried out without a measure and a number of people: matched comparison, difference in differences, regression discontinuity, interrupted time series, randomised trial.',
        'The number of pupils, staff or schools is given.',
        'In its place: The number taking part, where the number analysed is not reported.',
        'In its place: In published work, a national assessment or administrative data: they count everyone concerned.',
        'In its place: In a synthesis, the number of studies that it pools: at least 2.',
        'In its place: The design of a published study, where it cannot be carried out without a measure and a number of people: matched comparison, difference in differences, regression discontinuity, interrupted time series, randomised trial.',
        'The result is set against an earlier point or a comparison group.',
      ],
    ],
  ],
  [
    'Compared',
    [
      [
        'There is a comparison group.',
        'In its place: In a regression discontinuity, those on the other side of the cut-off are the comparison.',
        'In its place: An interrupted time series of at least 8 points is its own comparison.',
        'The result is set against the comparison group.',
        'Chance decided who took part, or the groups were alike at the start: the evaluator says so, or they were at most 0.25 standard deviations apart.',
        'In its place: In a regression discontinuity, those on the other side of the cut-off are the comparison.',
        'In its place: An interrupted time series of at least 8 points is its own comparison.',
        'In its place: A published rating of the security of the finding, at one of its two highest grades: Education Endowment Foundation (EEF), 5 padlocks, “very high” or 4 padlocks, “high”; What Works Clearinghouse (WWC), “Meets standards without reservations” or “Meets standards with reservations”.',
        'At least 10 were analysed.',
        'In its place: The number taking part, where it is at least 20 and the number analysed is not reported.',
        'The result is more than what those taking part say of themselves.',
        'In its place: A kind of measure that others make, unless it is declared as self-report: standardised test, national assessment, school assessment, observation rubric, administrative data.',
      ],
    ],
  ],
  [
    'Controlled',
    [
      [
        'Chance decided who took part; or a cut-off did, in a regression discontinuity; or it is an interrupted time series of at least 8 points; or the groups were matched on at least 2 things and were at most 0.05 standard deviations apart at the start.',
        'At least 2 schools are in each arm.',
        'In its place: The number of schools in all, where chance divided schools, or classes or pupils in them, and there are at least 8.',
        'In its place: In an interrupted time series, which has one arm, the number of schools in all.',
        'The evaluator was independent, or the plan of the study was registered.',
        'Attrition is at most 30%: no more of those assigned are missing from the analysis.',
        'In its place: A published rating of the security of the finding, at one of its two highest grades: Education Endowment Foundation (EEF), 5 padlocks, “very high” or 4 padlocks, “high”; What Works Clearinghouse (WWC), “Meets standards without reservations” or “Meets standards with reservations”.',
        'At least 30 were analysed in each arm.',
        'In its place: The number in all, analysed or taking part, where it is at least 120 and the numbers in the arms are not reported.',
        'In its place: In an interrupted time series, which has one arm, the number taking part, where it is at least 60.',
        'The measure was not made by those who ran the work.',
        'In its place: A measure that is never the provider’s own: standardised test, national assessment, administrative data.',
        'The main outcome was named in advance, or nothing is declared about that.',
      ],
    ],
  ],
  [
    'Replicated',
    [
      [
        'At least 2 entries at Controlled, or 3 at Compared or above, are linked as trials of the same thing and found the same.',
        'Each is a study of its own, not a synthesis, and none was withdrawn.',
        'Each is at Compared or above by itself.',
        'Their findings point the same way: positive, no difference found, negative.',
        'Different teams evaluated them, each of which is named.',
      ],
      [
        'It is a published synthesis of studies.',
        'It pools at least 2 studies.',
        'Every study in it has a comparison group.',
        'At least one outcome is a measured result, not only what people said or visitors saw.',
      ],
    ],
  ],
])('the page about the rules says what %s asks for', (label, ways) => {
  const level = methodOf(ladder).levels.find((each) => each.label === label);
  expect(
    level?.ways.map((way) =>
      way.flatMap(({ sentence, standIns }) => [
        sentence,
        ...standIns.map((each) => `In its place: ${each}`),
      ]),
    ),
  ).toEqual(ways);
});
