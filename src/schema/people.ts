import { z } from 'zod';
import { field, line } from './field.ts';

/** Someone who wrote a partnership's own account. */
export const author = z.strictObject({
  name: field(line(80), 'Name', 'As it should be printed.'),
  role: field(line(80), 'Role', 'For example "assistant headteacher".'),
  organisation: field(line(120), 'School or organisation', 'Where the person works.'),
});

/** How the address of a role begins: it outlasts a person, and points to none. */
export const roleAddress = /^(?:office|info|enquiries|admin|head|partnerships|hello|contact)@/i;

/** How a reader can reach the partnership: never a personal address. */
export const contact = z.strictObject({
  organisation: field(line(120), 'School or organisation', 'Who answers.'),
  email: field(
    z.email().regex(roleAddress, {
      error: "Give a role's address such as office@ or info@, never a person's own.",
    }),
    'E-mail address of a role',
    'An address that outlasts a person: office@, info@, partnerships@.',
  ),
});

/** What the contributor vouches for. */
export const attestations = z.strictObject({
  accurate: field(z.literal('yes'), 'True', 'What is written is true as far as we know.'),
  agreed: field(z.literal('yes'), 'Agreed', 'Everyone named here, and our leaders, agreed to it.'),
  noPupilIdentified: field(
    z.literal('yes'),
    'No pupil can be recognised',
    'No pupil can be recognised from the text, the numbers or the pictures.',
  ),
  licence: field(
    z.literal('CC-BY-4.0'),
    'Licence',
    'We may publish it under the Creative Commons Attribution 4.0 licence.',
  ),
});
