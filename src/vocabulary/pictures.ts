import type { Vocabulary } from './term.ts';

export type PeopleInPictureCode =
  'none' | 'adults' | 'pupils-unidentifiable' | 'pupils-identifiable';

/** Who can be seen in a picture. */
export const peopleInPictures: Vocabulary<PeopleInPictureCode> = {
  name: 'people in a picture',
  terms: [
    { code: 'none', label: 'Nobody', description: 'No person can be seen.' },
    { code: 'adults', label: 'Adults', description: 'Adults alone, who agreed to it.' },
    {
      code: 'pupils-unidentifiable',
      label: 'Pupils whom nobody can recognise',
      description: 'From behind, from far away or in part, with no name to be read.',
    },
    {
      code: 'pupils-identifiable',
      label: 'Pupils who can be recognised',
      description: 'Consent has to be declared.',
    },
  ],
};
