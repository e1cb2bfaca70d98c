import type { Vocabulary } from './term.ts';

const getInformationAboutSchools = 'https://get-information-schools.service.gov.uk/';
const schoolsPupils =
  'https://www.gov.uk/government/statistics/schools-pupils-and-their-characteristics-january-2025';

export type PhaseCode =
  | 'early-years'
  | 'nursery'
  | 'primary'
  | 'middle-deemed-primary'
  | 'middle-deemed-secondary'
  | 'secondary'
  | 'all-through'
  | 'special'
  | 'alternative-provision'
  | '16-plus'
  | 'independent';

/** Phase of education; the two-letter codes are those of the Department for Education. */
export const phases: Vocabulary<PhaseCode> = {
  name: 'phases',
  source: getInformationAboutSchools,
  sourceDate: '2026-11-23',
  terms: [
    { code: 'early-years', label: 'Early years', description: 'Settings before school.' },
    {
      code: 'nursery',
      label: 'Nursery',
      description: 'Maintained nursery schools.',
      officialCode: 'NS',
    },
    {
      code: 'primary',
      label: 'Primary',
      description: 'Ages 4 to 11, or elementary school in other countries.',
      officialCode: 'PS',
    },
    {
      code: 'middle-deemed-primary',
      label: 'Middle (deemed primary)',
      description: 'Middle schools that count as primary.',
      officialCode: 'MP',
    },
    {
      code: 'middle-deemed-secondary',
      label: 'Middle (deemed secondary)',
      description: 'Middle schools that count as secondary.',
      officialCode: 'MS',
    },
    {
      code: 'secondary',
      label: 'Secondary',
      description: 'Ages 11 to 16 or 18, or high school in other countries.',
      officialCode: 'SS',
    },
    {
      code: 'all-through',
      label: 'All-through',
      description: 'Primary and secondary in one school.',
      officialCode: 'AT',
    },
    {
      code: 'special',
      label: 'Special',
      description: 'Special schools.',
      officialCode: 'SP',
    },
    {
      code: 'alternative-provision',
      label: 'Alternative provision',
      description: 'Pupil referral units and other alternative provision.',
      officialCode: 'PR',
    },
    { code: '16-plus', label: '16 plus', description: 'Sixth forms and colleges.' },
    {
      code: 'independent',
      label: 'Independent school',
      description: 'Fee-charging schools of any age.',
    },
  ],
};

export type KeyStageCode = 'eyfs' | 'ks1' | 'ks2' | 'ks3' | 'ks4' | 'ks5';

/** Key stages of England. */
export const keyStages: Vocabulary<KeyStageCode> = {
  name: 'key stages',
  source: 'https://www.gov.uk/national-curriculum',
  sourceDate: '2026-11-23',
  terms: [
    { code: 'eyfs', label: 'Early Years Foundation Stage', description: 'Birth to age 5.' },
    { code: 'ks1', label: 'Key Stage 1', description: 'Years 1 and 2.' },
    { code: 'ks2', label: 'Key Stage 2', description: 'Years 3 to 6.' },
    { code: 'ks3', label: 'Key Stage 3', description: 'Years 7 to 9.' },
    { code: 'ks4', label: 'Key Stage 4', description: 'Years 10 and 11.' },
    { code: 'ks5', label: 'Key Stage 5', description: 'Years 12 and 13.' },
  ],
};

export type YearGroupCode =
  | 'n1'
  | 'n2'
  | 'r'
  | 'y1'
  | 'y2'
  | 'y3'
  | 'y4'
  | 'y5'
  | 'y6'
  | 'y7'
  | 'y8'
  | 'y9'
  | 'y10'
  | 'y11'
  | 'y12'
  | 'y13';

const years = (numbers: readonly number[]) =>
  numbers.map((year) => ({
    code: `y${String(year)}` as YearGroupCode,
    label: `Year ${String(year)}`,
    description: `Pupils aged ${String(year + 4)} to ${String(year + 5)}.`,
  }));

/** Year groups of England. */
export const yearGroups: Vocabulary<YearGroupCode> = {
  name: 'year groups',
  source: 'https://www.gov.uk/national-curriculum',
  sourceDate: '2026-11-23',
  terms: [
    { code: 'n1', label: 'Nursery 1', description: 'Children aged 2 to 3.' },
    { code: 'n2', label: 'Nursery 2', description: 'Children aged 3 to 4.' },
    { code: 'r', label: 'Reception', description: 'Children aged 4 to 5.' },
    ...years([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
  ],
};

export type PlaceCode =
  | 'inner-city'
  | 'outer-urban'
  | 'large-town'
  | 'small-town'
  | 'coastal-town'
  | 'rural-village'
  | 'several';

/** The kind of place; ours, because reform has so often missed coast and country. */
export const places: Vocabulary<PlaceCode> = {
  name: 'kinds of place',
  terms: [
    { code: 'inner-city', label: 'Inner city', description: 'The middle of a large city.' },
    { code: 'outer-urban', label: 'Outer urban', description: 'Suburbs and the edge of a city.' },
    { code: 'large-town', label: 'Large town', description: 'A town with several secondaries.' },
    { code: 'small-town', label: 'Small town', description: 'A town with one or two secondaries.' },
    { code: 'coastal-town', label: 'Coastal town', description: 'A town by the sea.' },
    { code: 'rural-village', label: 'Rural village', description: 'Villages and open country.' },
    { code: 'several', label: 'Several kinds', description: 'More than one of these.' },
  ],
};

export type FreeMealsBandCode =
  'under-10' | '10-to-19' | '20-to-29' | '30-to-39' | '40-to-49' | '50-and-over';

/** Share of pupils eligible for free school meals, in bands so that no school is picked out. */
export const freeMealsBands: Vocabulary<FreeMealsBandCode> = {
  name: 'free school meals bands',
  source: schoolsPupils,
  sourceDate: '2026-11-23',
  terms: [
    { code: 'under-10', label: 'Under 10%', description: 'Fewer than one pupil in ten.' },
    { code: '10-to-19', label: '10 to 19.9%', description: 'From one in ten.' },
    { code: '20-to-29', label: '20 to 29.9%', description: 'From one in five.' },
    { code: '30-to-39', label: '30 to 39.9%', description: 'From three in ten.' },
    { code: '40-to-49', label: '40 to 49.9%', description: 'From two in five.' },
    { code: '50-and-over', label: '50% and over', description: 'Half of the pupils or more.' },
  ],
};

export type RollBandCode =
  | 'under-50'
  | '50-to-99'
  | '100-to-199'
  | '200-to-399'
  | '400-to-799'
  | '800-to-1199'
  | '1200-and-over';

/** Pupils on roll in a typical school of the partnership, in bands. */
export const rollBands: Vocabulary<RollBandCode> = {
  name: 'roll bands',
  terms: [
    { code: 'under-50', label: 'Under 50', description: 'Fewer than 50 pupils.' },
    { code: '50-to-99', label: '50 to 99', description: '50 to 99 pupils.' },
    { code: '100-to-199', label: '100 to 199', description: '100 to 199 pupils.' },
    { code: '200-to-399', label: '200 to 399', description: '200 to 399 pupils.' },
    { code: '400-to-799', label: '400 to 799', description: '400 to 799 pupils.' },
    { code: '800-to-1199', label: '800 to 1,199', description: '800 to 1,199 pupils.' },
    { code: '1200-and-over', label: '1,200 and over', description: '1,200 pupils or more.' },
  ],
};
