import { describe, expect, it } from 'vitest';
import {
  exampleDay,
  exampleEntry,
  placeInFile,
  places,
} from '../../../tests/fixtures/exampleEntry.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkPeopleInPictures } from './consent.ts';

function findingsOf(picture: string, today = exampleDay) {
  const pictures = `pictures:\n  - id: timetable\n${picture}`;
  const { data, declared, findings } = readExample(
    exampleEntry({
      facts: { pictures, acknowledged: 'acknowledged: ["Ada Sample"]' },
    }),
  );
  checkPeopleInPictures({ data, declared, today }, findings);
  return findings.list;
}

const withConsent = (obtained: string, expires: string, channels = '[web, print]') =>
  `    file: timetable.png\n    alt: "An example."\n    people: pupils-identifiable\n    consent: {basis: consent, obtained: ${obtained}, expires: ${expires}, channels: ${channels}}`;

describe('a consent to a picture', () => {
  it.each<[what: string, picture: string, message: RegExp | undefined]>([
    ['that holds', withConsent('2025-01-31', '2027-01-31'), undefined],
    ['that ends tomorrow', withConsent('2025-01-31', '2026-02-01'), undefined],
    ['that ends today', withConsent('2025-01-31', '2026-01-31'), /run out/],
    ['that ended', withConsent('2024-01-31', '2025-01-31'), /run out/],
    ['that is too long', withConsent('2025-01-31', '2027-02-01'), /more than 24 months/],
    ['from the last day of a leap February', withConsent('2024-02-29', '2026-02-28'), undefined],
    ['that ends before it begins', withConsent('2025-01-31', '2025-01-30'), /before it was given/],
    ['that is still to come', withConsent('2026-02-01', '2027-02-01'), /still to come/],
    ['for print alone', withConsent('2025-01-31', '2027-01-31', '[print]'), /not for the web/],
    ['for the Web', withConsent('2025-01-31', '2027-01-31', '[Web]'), undefined],
  ])('%s', (_what, picture, message) => {
    const found = findingsOf(picture);
    expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      message === undefined ? [] : ['error pictures/consent'],
    );
    if (message !== undefined) expect(found[0]?.message).toMatch(message);
  });

  it('runs out with the days that pass', () => {
    const picture = withConsent('2025-01-31', '2027-01-31');
    expect(findingsOf(picture, '2027-01-30')).toEqual([]);
    expect(findingsOf(picture, '2027-01-31')).toHaveLength(1);
  });

  it('is told where its field stands', () => {
    const line = exampleEntry().split('\n').indexOf('pictures:') + 1;
    const picture = withConsent('2024-01-31', '2025-01-31');
    const column = (picture.split('\n')[3] ?? '').indexOf('2025-01-31') + 1;
    expect(places(findingsOf(picture))).toEqual([
      placeInFile('pictures/consent', line + 5, column),
    ]);
  });
});

describe('a name with a picture', () => {
  const picture = (alt: string, people = 'pupils-unidentifiable', file = 'timetable.png') =>
    `    file: ${file}\n    alt: "${alt}"\n    people: ${people}`;

  it.each([
    'The pupil, Zainab, holds a kite.',
    'Zuri, aged 9, reads.',
    'Mrs Example reads to a class.',
    'Ada Sample reads to a class.',
    'Eluned and Tomos share a book.',
  ])('of pupils is an error: %s', (alt) => {
    expect(findingsOf(picture(alt))).toMatchObject([
      {
        rule: 'pictures/name',
        severity: 'error',
        message: expect.not.stringMatching(/Zainab|Zuri|Example|Sample|Tomos/) as unknown,
      },
    ]);
    expect(findingsOf(picture(alt, 'adults'))).toEqual([]);
  });

  it.each([
    'Pupil A holds a kite.',
    'Two classes share a book at Northgate and Millbrook schools.',
    'English and maths books on a table, seen from above.',
    'Children in Year 2 plant bulbs.',
  ])('is none: %s', (alt) => {
    expect(findingsOf(picture(alt))).toEqual([]);
  });

  it.each<[file: string, found: number]>([
    ['mrs-example.png', 1],
    ['ada-sample-reads.png', 1],
    ['sample-lesson.png', 0],
    ['shared-planning.png', 0],
    ['dr.png', 0],
  ])('is not in the name of a file: %s', (file, found) => {
    expect(findingsOf(picture('An example.', 'none', file))).toHaveLength(found);
  });
});
