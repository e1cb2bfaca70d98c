import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../tests/fixtures/exampleEntry.ts';
import { type Facts } from '../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../tests/fixtures/readExample.ts';
import { checkDeclared } from './declared.ts';

function said(facts: Facts, siblings: readonly string[] = ['timetable.png']) {
  const text = exampleEntry({ facts });
  const { data, declared, findings } = readExample(text);
  checkDeclared(data, declared, siblings, findings);
  return findings.list.map(({ rule, severity, line, column, message, hint }) => ({
    rule: `${severity} ${rule}`,
    at: text.split('\n')[line - 1]?.slice(column - 1) ?? '',
    message,
    hint,
  }));
}

type Row = readonly [
  name: string,
  facts: Facts,
  rule: string,
  at: string,
  message: string,
  hint: string,
];
const lists = (...all: string[]): Facts =>
  Object.fromEntries(all.map((each) => [each.split(':')[0] ?? '', each]));

describe('strands and lists', () => {
  it.each<Row>([
    [
      'a strand of a theme that is not named',
      lists('strands: [joint-practice, trust]'),
      'error references/strand',
      'trust]',
      'The strand "trust" belongs to the theme "formal-structure", which this entry does not name.',
      'Add "formal-structure" to the themes, or leave the strand out.',
    ],
    ...(
      [
        ['themes', 'capacity, shared-vision, capacity'],
        ['interventions', 'coaching, mentoring, coaching'],
        ['structures', 'federation-hard, federation-soft, federation-hard'],
        ['strands', 'joint-practice, talent-management, joint-practice'],
      ] as const
    ).map(([list, codes]): Row => [
      `${list} with one twice`,
      lists(`${list}: [${codes}]`),
      'error frontmatter/value',
      `${codes.split(', ').at(-1) ?? ''}]`,
      `"${codes.split(', ').at(-1) ?? ''}" is in "${list}" twice.`,
      'Leave the second one out.',
    ]),
  ])('%s', (_name, facts, rule, at, message, hint) => {
    expect(said(facts)).toEqual([{ rule, at, message, hint }]);
  });
});

describe('strands and lists that fit', () => {
  it.each<[name: string, facts: Facts]>([
    ['no strand', {}],
    ['a strand of its theme', lists('strands: [joint-practice]')],
    [
      'strands of two themes',
      lists('themes: [capacity, formal-structure]', 'strands: [trust, joint-practice]'),
    ],
    [
      'a theme and a strand of one name',
      lists('themes: [capacity, formal-structure]', 'structures: [trust]', 'strands: [trust]'),
    ],
  ])('%s', (_name, facts) => {
    expect(said(facts)).toEqual([]);
  });

  it('are told of each fault', () => {
    expect(
      said(lists('themes: [capacity, capacity, capacity]', 'strands: [trust, federation]')).map(
        ({ rule, at }) => `${rule}: ${at}`,
      ),
    ).toEqual([
      'error references/strand: trust, federation]',
      'error references/strand: federation]',
      'error frontmatter/value: capacity, capacity]',
      'error frontmatter/value: capacity]',
    ]);
  });
});

const outcome = (id: string, source = 'report-2020') =>
  `  - {id: ${id}, label: x, domain: attainment, plain: x, direction: mixed, result: {form: stated, finding: x}, source: ${source}}`;
const reference = (id: string) => `  - {id: ${id}, citation: x, read: "yes"}`;
const picture = (id: string, file = 'timetable.png', more = 'people: none') =>
  `  - {id: ${id}, file: ${file}, alt: x, ${more}}`;

describe('an id is there once', () => {
  it.each<[list: string, rows: string[]]>([
    ['outcomes', [outcome('a'), outcome('b'), outcome('a')]],
    ['references', [reference('a'), reference('report-2020'), reference('a')]],
    ['pictures', [picture('a'), picture('b'), picture('a')]],
  ])('in %s', (list, rows) => {
    const found = said(lists(`${list}:\n${rows.join('\n')}`));
    expect(found).toEqual([
      {
        rule: 'error references/duplicate-id',
        at: rows.at(-1)?.slice(rows.at(-1)?.indexOf('a,')),
        message: `The id "a" is there twice in "${list}".`,
        hint: 'Give each its own id.',
      },
    ]);
  });

  it('of three the second and the third are told', () => {
    expect(
      said(lists(`pictures:\n${[picture('a'), picture('a'), picture('a')].join('\n')}`)),
    ).toHaveLength(2);
  });

  it('but may be that of an outcome, a reference and a picture', () => {
    expect(
      said(
        lists(
          `outcomes:\n${outcome('a', 'a')}`,
          `references:\n${reference('a')}`,
          `pictures:\n${picture('a')}`,
        ),
      ),
    ).toEqual([]);
  });

  it('and need not be there at all', () => {
    const all = exampleEntry({
      facts: { outcomes: undefined, references: undefined, pictures: undefined },
    });
    const { data, declared, findings } = readExample(all);
    checkDeclared(data, declared, [], findings);
    expect(findings.list).toEqual([]);
  });
});

describe('a source is declared', () => {
  const cost = (source: string) =>
    `costs:\n  currency: GBP\n  lines:\n    - {item: x, amount: 1, basis: annual, per: school, source: ${source}}`;
  const rating = (source: string) =>
    `ratings:\n  - {by: X, scheme: y, value: 1, about: z, source: ${source}}`;
  const hours = (source: string) =>
    `time:\n  lines:\n    - {role: x, hours: 1, per: week, source: ${source}}`;
  const reasons = (source: string) =>
    `theoryOfChange: {if: a, then: b, because: c, citations: [report-2020, ${source}]}`;
  const result = (source: string) => `outcomes:\n${outcome('a')}\n${outcome('b', source)}`;

  it.each([
    ['an outcome', result],
    ['a cost', cost],
    ['a rating', rating],
    ['hours', hours],
    ['reasons', reasons],
  ])('of %s', (name, of) => {
    expect(said(lists(of('report-2020')))).toEqual([]);
    const rest = name === 'reasons' ? ']}' : '}';
    expect(said(lists(of('report-2021')))).toEqual([
      {
        rule: 'error references/unknown',
        at: `report-2021${rest}`,
        message: 'No reference has the id "report-2021".',
        hint: 'Did you mean "report-2020"?',
      },
    ]);
  });

  it('where another is named than any that is near, the hint tells all', () => {
    const facts = lists(`references:\n${reference('one')}\n${reference('two')}`, cost('something'));
    expect(said({ ...facts, outcomes: 'outcomes: []' }).map(({ hint }) => hint)).toEqual([
      'Choose a reference from: one, two.',
    ]);
  });

  it('where there is no reference, the hint says so', () => {
    expect(
      said({ ...lists(cost('one'), 'references: []'), outcomes: 'outcomes: []' }).map(
        ({ hint }) => hint,
      ),
    ).toEqual(['There is no reference to choose from yet.']);
  });

  it.each([
    ['time without lines', 'time: {duration: two years}'],
    ['reasons without citations', 'theoryOfChange: {if: a, then: b, because: c}'],
    ['costs that are not reported', 'costs: not-reported'],
  ])('but not asked for by %s', (_name, fact) => {
    expect(said(lists(fact))).toEqual([]);
  });
});

describe('pictures lie beside the text and are declared', () => {
  const consent =
    'people: pupils-identifiable, consent: {basis: consent, obtained: 2025-06-01, expires: 2026-06-01, channels: [web]}';
  const pictures = (...rows: string[]) => lists(`pictures:\n${rows.join('\n')}`);

  it.each<[name: string, facts: Facts, siblings: string[]]>([
    ['one', pictures(picture('a')), ['timetable.png']],
    ['two', pictures(picture('a'), picture('b', 'hall.jpg')), ['hall.jpg', 'timetable.png']],
    ['one that is placed twice', pictures(picture('a'), picture('b')), ['timetable.png']],
    ['one of adults', pictures(picture('a', 'timetable.png', 'people: adults')), ['timetable.png']],
    ['one with consent', pictures(picture('a', 'timetable.png', consent)), ['timetable.png']],
    [
      'one of pupils whom nobody can recognise',
      pictures(picture('a', 'timetable.png', 'people: pupils-unidentifiable')),
      ['timetable.png'],
    ],
  ])('%s', (_name, facts, siblings) => {
    expect(said(facts, siblings)).toEqual([]);
  });

  it.each<
    [
      name: string,
      facts: Facts,
      siblings: string[],
      rule: string,
      at: string,
      message: string,
      hint: string,
    ]
  >([
    [
      'one that is not there',
      pictures(picture('a')),
      [],
      'pictures/missing',
      'timetable.png, alt',
      'There is no file "timetable.png" beside this one.',
      'Put the picture into the folder of this entry, or leave it out of "pictures".',
    ],
    [
      'one that is not declared',
      pictures(picture('a')),
      ['timetable.png', 'hall.jpg'],
      'pictures/undeclared',
      '---',
      'The file "hall.jpg" lies beside this one and is not declared.',
      'Declare it in "pictures" with its alternative text, or take it out of the folder.',
    ],
    [
      'one of a pupil without consent',
      pictures(picture('a', 'timetable.png', 'people: pupils-identifiable')),
      ['timetable.png'],
      'pictures/consent',
      'pupils-identifiable}',
      'A pupil can be recognised in this picture, and no consent is declared.',
      'Declare "consent", or choose a picture in which nobody can be recognised.',
    ],
    [
      'a second that is not there',
      pictures(picture('a'), picture('b', 'hall.jpg')),
      ['timetable.png'],
      'pictures/missing',
      'hall.jpg, alt',
      'There is no file "hall.jpg" beside this one.',
      'Choose a file from: timetable.png.',
    ],
  ])('and not %s', (_name, facts, siblings, rule, at, message, hint) => {
    const [found, ...more] = said(facts, siblings);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: `error ${rule}`, message, hint });
    expect(found?.at.startsWith(at)).toBe(true);
  });

  it('and where the name of one has a slip, it is told as missing and as not declared', () => {
    expect(
      said(pictures(picture('a')), ['timetables.png']).map(({ rule, hint }) => [rule, hint]),
    ).toEqual([
      ['error pictures/missing', 'Did you mean "timetables.png"?'],
      [
        'error pictures/undeclared',
        'Declare it in "pictures" with its alternative text, or take it out of the folder.',
      ],
    ]);
  });
});
