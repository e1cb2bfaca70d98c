import { z } from 'zod';
import { locations } from '#vocabulary/locations.ts';
import {
  freeMealsBands,
  keyStages,
  phases,
  places,
  rollBands,
  yearGroups,
} from '#vocabulary/settings.ts';
import { codeFrom, count, field, orNotReported } from './field.ts';

/** Where the work was done, in which kind of school, and how many took part. */
export const setting = z.strictObject({
  locations: field(
    z.array(codeFrom(locations)).min(1).max(12),
    'Country or region',
    'The regions of England, nations of the United Kingdom or other countries where it was done.',
  ),
  phases: field(
    orNotReported(z.array(codeFrom(phases)).min(1)),
    'Phase',
    'The kinds of school that took part.',
  ),
  keyStages: field(
    orNotReported(z.array(codeFrom(keyStages)).min(1)),
    'Key stages',
    'The key stages of the pupils concerned.',
  ),
  yearGroups: field(
    orNotReported(z.array(codeFrom(yearGroups)).min(1)),
    'Year groups',
    'The year groups of the pupils concerned.',
  ),
  place: field(
    orNotReported(codeFrom(places)),
    'Kind of place',
    'City, town, coast or country: the kind of place where most of the schools are.',
  ),
  freeMealsBand: field(
    orNotReported(codeFrom(freeMealsBands)),
    'Pupils eligible for free school meals',
    'The band for the schools taken together. A band, so that no school is picked out.',
  ),
  rollBand: field(
    orNotReported(codeFrom(rollBands)),
    'Pupils on roll',
    'The band for a typical school of the partnership.',
  ),
  schools: field(orNotReported(count), 'Schools', 'How many schools took part.'),
  staff: field(orNotReported(count), 'Staff', 'How many members of staff took part.'),
  pupils: field(orNotReported(count), 'Pupils', 'How many pupils were concerned.'),
});
