import { matched, notReported, padlocks } from '../../../tests/fixtures/exampleStudy.ts';
import { ratesAs, type Row, unrepeated } from '../../../tests/fixtures/ratedRows.ts';

const fivePadlocks = { ratings: [padlocks(5)] };

const rows: Record<string, readonly Row[]> = {
  'Controlled: schools in each arm': [
    [
      'one school in an arm',
      { design: { schoolsPerArm: { intervention: 1, comparison: 7 } }, setting: { schools: 8 } },
      3,
      ['enough-schools not-enough'],
    ],
    [
      'two schools in each',
      { design: { schoolsPerArm: { intervention: 2, comparison: 2 } } },
      4,
      unrepeated,
    ],
    [
      'not reported',
      { design: { schoolsPerArm: notReported } },
      3,
      ['enough-schools not-reported'],
    ],
    [
      '8 schools divided by chance',
      { design: { schoolsPerArm: notReported }, setting: { schools: 8 } },
      4,
      unrepeated,
      ['enough-schools'],
    ],
    [
      '7 schools divided by chance',
      { design: { schoolsPerArm: notReported }, setting: { schools: 7 } },
      3,
      ['enough-schools not-reported'],
    ],
    [
      'pupils of 8 schools divided by chance',
      {
        design: { schoolsPerArm: notReported, unitOfAssignment: 'pupil' },
        setting: { schools: 8 },
      },
      4,
      unrepeated,
      ['enough-schools'],
    ],
    [
      '8 schools, and no word of what was divided',
      {
        design: { schoolsPerArm: notReported, unitOfAssignment: notReported },
        setting: { schools: 8 },
      },
      3,
      ['enough-schools not-reported'],
    ],
    [
      '100 schools matched',
      { design: { ...matched, schoolsPerArm: notReported }, setting: { schools: 100 } },
      3,
      ['enough-schools not-reported'],
    ],
  ],

  'Controlled: an eye from outside': [
    [
      'a registered plan',
      { design: { independentEvaluator: 'no', registration: { registry: 'Example Registry' } } },
      4,
      unrepeated,
    ],
    [
      'neither',
      { design: { independentEvaluator: 'no', registration: 'none' } },
      3,
      ['independent-or-registered not-enough'],
    ],
    [
      'an evaluator who was not independent, and no word of a plan',
      { design: { independentEvaluator: 'no' } },
      3,
      ['independent-or-registered not-reported'],
    ],
    [
      'no word of either',
      { design: { independentEvaluator: notReported } },
      3,
      ['independent-or-registered not-reported'],
    ],
  ],

  'Controlled: attrition': [
    ['30%', { design: { attritionPercent: 30 } }, 4, unrepeated],
    ['above', { design: { attritionPercent: 30.5 } }, 3, ['attrition not-enough']],
    ['nearly all', { design: { attritionPercent: 90 } }, 3, ['attrition not-enough']],
    ['not reported', { design: { attritionPercent: notReported } }, 3, ['attrition not-reported']],
    [
      'not reported, with five padlocks',
      { design: { attritionPercent: notReported }, entry: fivePadlocks },
      4,
      unrepeated,
      ['attrition'],
    ],
    [
      'not reported, with three padlocks',
      { design: { attritionPercent: notReported }, entry: { ratings: [padlocks(3)] } },
      3,
      ['attrition not-reported'],
    ],
    [
      'above, weighed by a rating',
      { design: { attritionPercent: 35 }, entry: fivePadlocks },
      4,
      unrepeated,
      ['attrition'],
    ],
  ],

  'Controlled: enough in each arm': [
    ['30 and 30', { outcome: { n: { intervention: 30, comparison: 30 } } }, 4, unrepeated, []],
    [
      '29 in one arm',
      { outcome: { n: { intervention: 29, comparison: 90 } } },
      3,
      ['enough-in-each-arm not-enough'],
    ],
    [
      '29 in one arm, and nothing of the other',
      { outcome: { n: { pupils: 500, intervention: 29 } } },
      3,
      ['enough-in-each-arm not-enough'],
    ],
    ['120 in all', { outcome: { n: { pupils: 120 } } }, 4, unrepeated, ['enough-in-each-arm']],
    ['119 in all', { outcome: { n: { pupils: 119 } } }, 3, ['enough-in-each-arm not-reported']],
    [
      '59 analysed of many',
      { outcome: { n: { pupils: 59 } }, setting: { pupils: 900 } },
      3,
      ['enough-in-each-arm not-enough'],
    ],
    [
      '20 schools in each arm, of 6,000 pupils',
      {
        outcome: {
          unitOfAnalysis: 'school',
          n: { pupils: 6000, intervention: 20, comparison: 20 },
        },
      },
      4,
      unrepeated,
      ['enough-in-each-arm'],
    ],
    [
      '20 schools in each arm, and nothing of pupils',
      { outcome: { unitOfAnalysis: 'school', n: { intervention: 20, comparison: 20 } } },
      3,
      ['enough-in-each-arm not-enough'],
    ],
  ],

  'Controlled: the measure and the main outcome': [
    [
      'the provider’s own measure',
      { outcome: { measureKind: 'school-assessment', madeByProvider: 'yes' } },
      3,
      ['not-providers-own not-enough'],
    ],
    [
      'a measure of which nobody says who made it',
      { outcome: { measureKind: 'observation-rubric', madeByProvider: notReported } },
      3,
      ['not-providers-own not-reported'],
    ],
    [
      'a national assessment',
      { outcome: { measureKind: 'national-assessment', madeByProvider: notReported } },
      4,
      unrepeated,
    ],
    [
      'administrative data',
      { outcome: { measureKind: 'admin-data', madeByProvider: notReported } },
      4,
      unrepeated,
    ],
    [
      'no main outcome named in advance',
      { design: { primaryOutcomeNamedInAdvance: 'no' } },
      3,
      ['main-outcome-named not-enough'],
    ],
    [
      'no word of a main outcome',
      { design: { primaryOutcomeNamedInAdvance: notReported } },
      4,
      unrepeated,
    ],
  ],
};

ratesAs(rows);
