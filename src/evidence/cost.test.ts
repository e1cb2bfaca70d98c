import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { costs as costsSchema } from '#schema/cost.ts';
import { design as designSchema } from '#schema/design.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { period as periodSchema } from '#schema/period.ts';
import { setting as settingSchema } from '#schema/setting.ts';
import { costPerParticipant, costPerPupil } from './cost.ts';

/* EXAMPLES FOR TESTS: no record of real work, unless a source is named. */

type CostLine = z.input<typeof costsSchema>['lines'][number];
type Declared = Omit<CostLine, 'item' | 'source'> & { item?: string };

const evaluation = (lines: Declared[], more: object = {}) => facts('evaluation', lines, more);
const practice = (lines: Declared[], more: object = {}) => facts('practice', lines, more);

interface More {
  costs?: object;
  setting?: object;
  period?: object;
  design?: object;
}

function facts(kind: 'evaluation' | 'practice', lines: Declared[], more: More) {
  return {
    kind,
    costs: costsSchema.parse({
      currency: 'GBP',
      lines: lines.map((line) => ({ item: 'Example', source: 'example', ...line })),
      ...more.costs,
    }),
    setting: settingSchema.parse({ locations: ['england'], ...more.setting }),
    period: periodSchema.parse({ ...more.period }),
    design: more.design && designSchema.parse({ type: 'randomised-trial', ...more.design }),
  };
}

const twoYears = { academicYears: ['201415', '201516'] };

describe('the cost of a year for each pupil', () => {
  it.each<[name: string, lines: Declared[], more: More, expected: number]>([
    ['a yearly sum for each pupil', [{ amount: 42, basis: 'annual', per: 'pupil' }], {}, 42],
    [
      'set-up, spread over three years',
      [
        { amount: 30, basis: 'set-up', per: 'pupil' },
        { amount: 5, basis: 'annual', per: 'pupil' },
      ],
      {},
      15,
    ],
    ['set-up alone', [{ amount: 30, basis: 'set-up', per: 'pupil' }], {}, 10],
    [
      'a yearly sum for each school',
      [{ amount: 3000, basis: 'annual', per: 'school' }],
      { setting: { schools: 4, pupils: 1000 } },
      12,
    ],
    [
      'a yearly sum for each member of staff',
      [{ amount: 500, basis: 'annual', per: 'participant' }],
      { costs: { participants: 20, pupils: 1000 } },
      10,
    ],
    [
      'a yearly sum for the programme',
      [{ amount: 50_000, basis: 'annual', per: 'programme' }],
      { costs: { pupils: 1000 } },
      50,
    ],
    [
      'the whole project, spread over its years',
      [{ amount: 50_000, basis: 'whole-project', per: 'programme' }],
      { costs: { pupils: 1000 }, period: twoYears },
      25,
    ],
    [
      'the whole project, over months that make no whole years',
      [{ amount: 23_000, basis: 'whole-project', per: 'programme' }],
      { costs: { pupils: 1000 }, period: { start: '2013-09', end: '2015-07' } },
      12,
    ],
  ])('comes from %s', (_name, lines, more, expected) => {
    for (const entry of [evaluation(lines, more), practice(lines, more)]) {
      const cost = costPerPupil(entry);
      expect(cost.known && cost.perPupilPerYear).toBeCloseTo(expected, 10);
    }
  });

  it('tells each step in words', () => {
    const cost = costPerPupil(
      evaluation(
        [
          { item: 'Training', amount: 900, basis: 'set-up', per: 'school' },
          { item: 'Licence', amount: 2300, basis: 'annual', per: 'school' },
          { item: 'The grant', amount: 543_425, basis: 'whole-project', per: 'programme' },
        ],
        {
          costs: { priceYear: 2017, pupils: 4000 },
          design: {
            hasComparisonGroup: 'yes',
            schoolsPerArm: { intervention: 80, comparison: 81 },
          },
        },
      ),
    );
    expect(cost).toMatchObject({
      known: true,
      perPupilPerYear: 52,
      band: { level: 1, range: 'under £80' },
      steps: [
        '80 schools were reached.',
        '4,000 pupils were reached.',
        'Training: £900 once for each school. £900 × 80 schools ÷ 4,000 pupils ÷ 3 years = £6 for each pupil in a year.',
        'Licence: £2,300 a year for each school. £2,300 × 80 schools ÷ 4,000 pupils = £46 for each pupil in a year.',
        'Together: £52 for each pupil in a year.',
        'Left out: £543,425, "The grant". It may be the same money in another form, and must not be counted twice.',
        'The prices are those of 2017; they were not adjusted.',
        'That is in the EEF\'s band "very low": under £80 for each pupil in a year.',
      ],
    });
  });

  it('prints a sum that can be checked where the years are not whole', () => {
    const cost = costPerPupil(
      evaluation([{ amount: 23_000, basis: 'whole-project', per: 'programme' }], {
        costs: { pupils: 1000 },
        period: { start: '2013-09', end: '2015-07' },
      }),
    );
    expect(cost.known && cost.steps).toContain(
      'Example: £23,000 for the whole project. £23,000 ÷ 1,000 pupils ÷ 23 months × 12 months = £12 for each pupil in a year.',
    );
  });

  it('says nothing of a sum where a line is for a pupil in a year as it stands', () => {
    const cost = costPerPupil(evaluation([{ amount: 54, basis: 'annual', per: 'pupil' }]));
    expect(cost.known && cost.steps[0]).toBe('Example: £54 a year for each pupil.');
  });

  it('gives no band to another currency, and says so', () => {
    const lines: Declared[] = [{ amount: 42, basis: 'annual', per: 'pupil' }];
    const cost = costPerPupil(evaluation(lines, { costs: { currency: 'USD' } }));
    expect(cost).toMatchObject({ known: true, currency: 'USD', perPupilPerYear: 42 });
    expect(cost.known && cost.band).toBeUndefined();
    expect(cost.known && cost.steps.at(-1)).toBe(
      "The EEF's bands are in pounds, so a sum in USD has no band.",
    );
  });
});

describe('lines that may describe the same money', () => {
  // The report of the lesson study trial (Murphy et al., 2017) gives one cost in two units, £2,300
  // for each school or £54 for each pupil in a year; the project page gives the whole grant.
  const lessonStudy: Declared[] = [
    { amount: 543_425, basis: 'whole-project', per: 'programme' },
    { amount: 2300, basis: 'annual', per: 'school' },
    { amount: 54, basis: 'annual', per: 'pupil' },
  ];
  const counted = { costs: { pupils: 4000 }, setting: { schools: 80 }, period: twoYears };

  it('are not added where they come from reports: the nearest to a pupil is used', () => {
    const cost = costPerPupil(evaluation(lessonStudy, counted));
    expect(cost).toMatchObject({ known: true, perPupilPerYear: 54 });
    expect(cost.known && cost.steps.filter((step) => step.startsWith('Left out'))).toHaveLength(2);
  });

  it('do not depend on their order', () => {
    const line = fc.record({
      amount: fc.integer({ min: 1, max: 9999 }),
      basis: fc.constantFrom('set-up', 'annual', 'whole-project'),
      per: fc.constantFrom('programme', 'school', 'participant', 'pupil'),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        for (const make of [evaluation, practice]) {
          const cost = costPerPupil(make(lines, counted));
          const turned = costPerPupil(make(lines.toReversed(), counted));
          expect(turned.known).toBe(cost.known);
          if (cost.known && turned.known) {
            expect(turned.perPupilPerYear).toBeCloseTo(cost.perPupilPerYear, 8);
          }
        }
      }),
    );
  });

  it('leave the whole project to be used where nothing nearer can be worked out', () => {
    const cost = costPerPupil(
      evaluation(lessonStudy.slice(0, 2), { costs: { pupils: 4000 }, period: twoYears }),
    );
    expect(cost).toMatchObject({ known: true, perPupilPerYear: 543_425 / 4000 / 2 });
  });

  it('are passed over where only the start is known in one unit and each year in another', () => {
    const cost = costPerPupil(
      evaluation(
        [
          { amount: 3, basis: 'set-up', per: 'pupil' },
          { amount: 2000, basis: 'annual', per: 'school' },
        ],
        counted,
      ),
    );
    expect(cost).toMatchObject({ known: true, perPupilPerYear: 40 });
  });

  it('are items, and are added, in an account of one’s own', () => {
    const items: Declared[] = [
      { amount: 4, basis: 'annual', per: 'pupil' },
      { amount: 2000, basis: 'annual', per: 'school' },
      { amount: 24_000, basis: 'set-up', per: 'programme' },
    ];
    expect(costPerPupil(practice(items, counted))).toMatchObject({
      known: true,
      perPupilPerYear: 46,
    });
  });

  it('are not guessed at where an account of one’s own has both kinds', () => {
    expect(costPerPupil(practice(lessonStudy, counted))).toEqual({
      known: false,
      missing: [
        'whether the sum for the whole project holds the sums for set-up and each year (give all lines in one of the two ways)',
      ],
    });
  });
});

describe('a cost that cannot be worked out', () => {
  it('names what it cost where no cost is declared', () => {
    const none: Parameters<typeof costPerPupil>[0] = {
      ...evaluation([{ amount: 1, basis: 'annual', per: 'pupil' }]),
      costs: NOT_REPORTED,
    };
    expect(costPerPupil(none)).toEqual({ known: false, missing: ['what it cost'] });
    expect(costPerParticipant(none)).toEqual({ known: false, missing: ['what it cost'] });
  });

  it('names every fact that is missing', () => {
    const lines: Declared[] = [{ amount: 50_000, basis: 'whole-project', per: 'school' }];
    expect(costPerPupil(evaluation(lines))).toEqual({
      known: false,
      missing: [
        'in which months it began and ended, or which school years it took',
        'how many schools it reached',
        'how many pupils it reached',
      ],
    });
  });

  it('names the facts of the account that lacks least', () => {
    const lines: Declared[] = [
      { amount: 2300, basis: 'annual', per: 'school' },
      { amount: 99_000, basis: 'annual', per: 'programme' },
    ];
    expect(costPerPupil(evaluation(lines))).toEqual({
      known: false,
      missing: ['how many pupils it reached'],
    });
  });

  it('does not take the pupils of a trial for those whom it reached', () => {
    const lines: Declared[] = [{ amount: 99_000, basis: 'annual', per: 'programme' }];
    const trial = { setting: { pupils: 12_700 }, design: { hasComparisonGroup: 'yes' } };
    expect(costPerPupil(evaluation(lines, trial)).known).toBe(false);
  });
});

describe('the cost of a year for each member of staff', () => {
  it.each<[name: string, lines: Declared[], more: More, expected: number]>([
    ['their own line', [{ amount: 500, basis: 'annual', per: 'participant' }], {}, 500],
    [
      'a line for each school',
      [{ amount: 3000, basis: 'annual', per: 'school' }],
      { setting: { schools: 4, staff: 24 } },
      500,
    ],
    [
      'a line for each pupil, for want of another',
      [{ amount: 10, basis: 'annual', per: 'pupil' }],
      { costs: { participants: 20, pupils: 1000 } },
      500,
    ],
    [
      'the nearest of several',
      [
        { amount: 10, basis: 'annual', per: 'pupil' },
        { amount: 700, basis: 'annual', per: 'participant' },
      ],
      { costs: { participants: 20, pupils: 1000 } },
      700,
    ],
  ])('comes from %s', (_name, lines, more, expected) => {
    const cost = costPerParticipant(evaluation(lines, more));
    expect(cost.known && cost.perParticipantPerYear).toBeCloseTo(expected, 10);
  });

  it('tells each step in words', () => {
    const lines: Declared[] = [{ item: 'Course', amount: 3000, basis: 'annual', per: 'school' }];
    const cost = costPerParticipant(evaluation(lines, { setting: { schools: 4, staff: 24 } }));
    expect(cost.known && cost.steps).toEqual([
      '4 schools took part.',
      '24 members of staff took part.',
      'Course: £3,000 a year for each school. £3,000 × 4 schools ÷ 24 members of staff = £500 for each member of staff in a year.',
      'The year of the prices is not reported.',
    ]);
  });
});
