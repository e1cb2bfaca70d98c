import type { FacetCode } from './facets.ts';

/**
 * What else people call a value of a facet, beside its label: to find it by, not to show. Values of
 * themes, strands and interventions have their other names in the vocabulary.
 */
export const otherNames: Partial<Record<FacetCode, Readonly<Record<string, readonly string[]>>>> = {
  phase: {
    'early-years': ['early childhood', 'nursery', 'reception', 'EYFS', 'kindergarten', 'preschool'],
    nursery: ['nursery school'],
    primary: ['primary school', 'elementary', 'elementary school', 'infant', 'junior'],
    secondary: ['secondary school', 'high school', 'comprehensive'],
    special: ['special school'],
    'alternative-provision': ['pupil referral unit', 'PRU'],
    '16-plus': ['sixth form', 'post-16', 'college', 'further education'],
    independent: ['independent', 'private school', 'public school', 'fee-paying'],
  },
  structure: {
    trust: ['co-operative trust'],
    'multi-academy-trust': ['MAT', 'academy trust', 'academy chain', 'charter network'],
    'federation-hard': ['federation', 'hard federation'],
    'federation-soft': ['federation', 'soft federation', 'collaboration'],
    'local-authority-led': ['local authority', 'LA', 'council', 'school district'],
  },
  place: {
    wales: ['Welsh'],
    scotland: ['Scottish'],
    'northern-ireland': ['Northern Irish', 'Ulster'],
    london: ['inner London'],
    'united-states': ['US', 'USA', 'America', 'American'],
    'new-zealand': ['Aotearoa'],
    netherlands: ['Dutch', 'Holland'],
    'north-west': ['Manchester', 'Greater Manchester', 'Rochdale', 'Liverpool'],
  },
  area: {
    'inner-city': ['urban', 'city'],
    'coastal-town': ['coastal', 'seaside', 'coast'],
    'rural-village': ['rural', 'village', 'countryside'],
    'small-town': ['small town'],
  },
};
