import { describe, expect, it } from 'vitest';
import { exampleDay, exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { checkPeopleInPictures } from './consent.ts';

/* Nobody here is real. */

interface Pictured {
  readonly alt?: string;
  readonly caption?: string;
  readonly people?: string;
  readonly file?: string;
  readonly consent?: string;
}

const written = ({
  alt = 'An example.',
  caption,
  people = 'none',
  file = 'a.png',
  consent,
}: Pictured) =>
  [
    `  - id: timetable`,
    `    file: ${file}`,
    `    alt: "${alt}"`,
    `    people: ${people}`,
    ...(caption === undefined ? [] : [`    caption: "${caption}"`]),
    ...(consent === undefined ? [] : [`    consent: {${consent}}`]),
  ].join('\n');

/** What is said of pictures; the entry is by Ada B Sample-Jones and thanks others. */
function findings(...pictures: readonly Pictured[]) {
  const {
    data,
    declared,
    findings: found,
  } = readExample(
    exampleEntry({
      facts: {
        authors: 'authors:\n  - {name: "Ada B Sample-Jones", role: r, organisation: o}',
        acknowledged: 'acknowledged: ["Bea", "Prof. Cyd Example", "Mrs Dee"]',
        pictures: `pictures:\n${pictures.map(written).join('\n')}`,
      },
    }),
  );
  checkPeopleInPictures({ data, declared, today: exampleDay }, found);
  return found.list;
}

const said = (picture: Pictured) => findings(picture).map(({ message }) => message);

describe('the name of a file', () => {
  it.each<[file: string, name: string]>([
    ...['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof'].map((title): [string, string] => [
      `our-${title}-zed-reads.png`,
      `${title} zed`,
    ]),
    ['ada-sample-jones.png', 'Ada B Sample-Jones'],
    ['jones-and-sample-with-ada.jpg', 'Ada B Sample-Jones'],
    ['cyd-example.webp', 'Prof. Cyd Example'],
  ])('has a name in it: %s', (file, name) => {
    const masked = name.replace(/(?<=[a-z])[a-z]/gi, '*');
    expect(findings({ file })).toMatchObject([
      {
        rule: 'pictures/name',
        severity: 'error',
        message: `The name of the file has the name of a person in it ("${masked}").`,
        hint: 'Name the file after what is done in the picture, for example "shared-planning.jpg".',
      },
    ]);
  });

  it.each([
    'mr.png',
    'reads-mr.png',
    'mrx-zed.png',
    'amr-zed.png',
    'ada-sample.png',
    'ada-b-jones.png',
    'bea.png',
    'bea-reads.png',
    'dee-reads.png',
    'prof.png',
    'example.png',
    'professor-example.png',
    'adasample-jones.png',
  ])('has none: %s', (file) => {
    expect(said({ file })).toEqual([]);
  });
});

describe('words beside a picture of pupils', () => {
  it.each<[alt: string, masked: string]>([
    ['The pupil, Zainab, reads.', 'Z*****'],
    ['Dr Zed reads.', 'D* Z**'],
    ['Here Ada B Sample-Jones reads.', 'A** B S*****-J****'],
    ['Eluned and Tomos share a book.', 'E***** a** T****'],
    ['Eluned and Tomos reading a book', 'E***** a** T****'],
    ['Here Eluned and Tomos read it', 'E***** a** T****'],
  ])('have a name among them: %s', (alt, masked) => {
    const expected = `"${masked}" may be the name of a person, beside a picture of pupils.`;
    expect(said({ alt, people: 'pupils-unidentifiable' })).toEqual([expected]);
    expect(said({ caption: alt, people: 'pupils-unidentifiable' })).toEqual([expected]);
    expect(said({ alt, caption: alt, people: 'pupils-unidentifiable' })).toHaveLength(2);
    expect(said({ alt, people: 'none' })).toEqual([]);
    expect(said({ alt, people: 'adults' })).toEqual([]);
  });

  it.each([
    'Bea reads.',
    'Ada Sample-Jones reads.',
    'eluned and tomos share a book.',
    'Eluned and Tomos.',
    'Eluned and Tomos in it',
    'Eluned and Tomos 5 of',
    'Eluned or Tomos share a book.',
    'E and T share a book.',
    'ELUNED and TOMOS share a book.',
    'aEluned and Tomos share a book.',
  ])('have none: %s', (alt) => {
    expect(said({ alt, people: 'pupils-unidentifiable' })).toEqual([]);
  });

  it('are told where they stand, and what to write', () => {
    const [inAlt, inCaption] = findings(
      {},
      { alt: 'Dr Zed.', caption: 'Dr Zed.', people: 'pupils-unidentifiable' },
    );
    expect(inAlt).toMatchObject({
      rule: 'pictures/name',
      severity: 'error',
      column: 10,
      hint: 'Say what is done in the picture, without a name. Thank a person in the text, not here.',
    });
    expect(inCaption).toMatchObject({ line: (inAlt?.line ?? 0) + 2, column: 14 });
  });
});

describe('a consent', () => {
  const told = (consent: string, people = 'pupils-identifiable') =>
    findings({ people, consent: `basis: consent, ${consent}` }).map(
      ({ rule, message, hint }) => `${rule}: ${message} ${hint}`,
    );
  const days = (obtained: string, expires: string, channels = '[web]') =>
    `obtained: ${obtained}, expires: ${expires}, channels: ${channels}`;

  it.each<[consent: string, ...told: string[]]>([
    [days('2025-06-01', '2026-06-01')],
    [days('2025-06-01', '2026-06-01', '[print, " WEB "]')],
    [
      days('2025-06-01', '2026-06-01', '[print, webinar]'),
      'The consent to this picture is not for the web. Ask for consent to show it on the web, then add "web". Until then leave the picture out.',
    ],
    [
      days('2025-06-01', '2027-06-02'),
      'The consent to this picture is to hold for more than 24 months. Let it end at most 24 months after it was given: children change their minds.',
    ],
    [days('2025-06-01', '2027-06-01')],
    [
      days('2025-06-01', '2025-05-31'),
      'The consent to this picture ends before it was given. Correct one of the two days.',
    ],
    [
      days('2025-06-01', '2025-06-01'),
      'The consent to this picture has run out. Take the picture out, file and all, or ask for consent again and declare the new days.',
    ],
    [
      days('2026-02-01', '2026-03-01'),
      'The consent to this picture was given on a day that is still to come. Write the day on which consent was given.',
    ],
    [days('2026-01-31', '2026-03-01')],
    [
      days('2026-02-01', '2026-01-31', '[print]'),
      'The consent to this picture is not for the web. Ask for consent to show it on the web, then add "web". Until then leave the picture out.',
      'The consent to this picture ends before it was given. Correct one of the two days.',
      'The consent to this picture was given on a day that is still to come. Write the day on which consent was given.',
    ],
  ])('is told with what to do: %s', (consent, ...expected) => {
    expect(told(consent)).toEqual(expected.map((each) => `pictures/consent: ${each}`));
    expect(told(consent, 'pupils-unidentifiable')).toEqual([]);
  });
});
