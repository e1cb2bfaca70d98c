import { monthsLater } from '#evidence/freshness.ts';
import type { CaseStudyData, PictureData } from '#schema/caseStudy.ts';
import type { FileFindings } from '../finding.ts';
import type { Declared } from '../gate/yaml.ts';
import { maskedName } from './mask.ts';
import { findNamedAdults, findNamedPupils } from './people.ts';
import { disclosureThresholds } from './thresholds.ts';

/**
 * Checks pictures of people: consent to a picture of a pupil who can be recognised is for the web,
 * is not too long and has not run out, and no name stands with a pupil's picture or in the name of
 * a file. That there is a consent at all is checked with the other facts.
 *
 * @param today the day on which the check is made, as `YYYY-MM-DD`
 */
export function checkPeopleInPictures(
  { data, declared, today }: { data: CaseStudyData; declared: Declared; today: string },
  findings: FileFindings,
): void {
  const people = [
    ...(data.kind === 'practice' ? data.authors.map(({ name }) => name) : []),
    ...(data.acknowledged ?? []),
  ];
  for (const [index, picture] of (data.pictures ?? []).entries()) {
    const placeOf = (...path: string[]) => declared.placeOf(['pictures', index, ...path]);
    checkConsent(picture, today, (field, message, hint) => {
      findings.error('pictures/consent', placeOf('consent', field), message, hint);
    });
    const inFile = nameInFile(picture.file, people);
    if (inFile !== undefined) {
      findings.error(
        'pictures/name',
        placeOf('file'),
        `The name of the file has the name of a person in it ("${maskedName(inFile)}").`,
        'Name the file after what is done in the picture, for example "shared-planning.jpg".',
      );
    }
    if (picture.people === 'pupils-identifiable' || picture.people === 'pupils-unidentifiable') {
      for (const field of ['alt', 'caption'] as const) {
        const name = nameBeside(picture[field] ?? '', people);
        if (name !== undefined) {
          findings.error(
            'pictures/name',
            placeOf(field),
            `"${maskedName(name)}" may be the name of a person, beside a picture of pupils.`,
            'Say what is done in the picture, without a name. Thank a person in the text, not here.',
          );
        }
      }
    }
  }
}

function checkConsent(
  { people, consent }: PictureData,
  today: string,
  tell: (field: string, message: string, hint: string) => void,
): void {
  if (people !== 'pupils-identifiable' || consent === undefined) {
    return;
  }
  const { obtained, expires, channels } = consent;
  const { consentMonths } = disclosureThresholds;
  if (!channels.some((channel) => channel.trim().toLowerCase() === 'web')) {
    tell(
      'channels',
      'The consent to this picture is not for the web.',
      'Ask for consent to show it on the web, then add "web". Until then leave the picture out.',
    );
  }
  if (expires > monthsLater(obtained, consentMonths)) {
    tell(
      'expires',
      `The consent to this picture is to hold for more than ${consentMonths} months.`,
      `Let it end at most ${consentMonths} months after it was given: children change their minds.`,
    );
  } else if (expires < obtained) {
    tell(
      'expires',
      'The consent to this picture ends before it was given.',
      'Correct one of the two days.',
    );
  } else if (expires <= today) {
    tell(
      'expires',
      'The consent to this picture has run out.',
      'Take the picture out, file and all, or ask for consent again and declare the new days.',
    );
  }
  if (obtained > today) {
    tell(
      'obtained',
      'The consent to this picture was given on a day that is still to come.',
      'Write the day on which consent was given.',
    );
  }
}

/** The name of a person in the name of a file: a titled name, or one that the entry names. */
function nameInFile(file: string, people: readonly string[]): string | undefined {
  const words = file
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .split('-');
  const title = words.findIndex((word) => /^(?:mr|mrs|ms|miss|mx|dr|prof)$/.test(word));
  if (title !== -1 && words[title + 1] !== undefined) {
    return words.slice(title, title + 2).join(' ');
  }
  return people.find((person) => {
    const parts = person
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .filter((part) => part.length > 2 && !/^(?:mrs|miss|prof|professor)$/.test(part));
    return parts.length > 1 && parts.every((part) => words.includes(part));
  });
}

const pair =
  /(?<![\p{L}])(\p{Lu}\p{Ll}{1,20} and \p{Lu}\p{Ll}{1,20})(?= (?:\p{Ll}+s|\p{Ll}+ing|\p{Ll}{3,}) )/u;

/** A name beside a picture of pupils. */
function nameBeside(text: string, people: readonly string[]): string | undefined {
  const [pupil] = findNamedPupils(text);
  const [adult] = findNamedAdults(text, []);
  const found = pupil ?? adult;
  if (found !== undefined) {
    return text.slice(found.at, found.end);
  }
  return (
    people.find((person) => person.includes(' ') && text.includes(person)) ?? pair.exec(text)?.[1]
  );
}
