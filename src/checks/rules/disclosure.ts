import type { RuleTexts } from './ruleText.ts';

const table = (hidden: string, total: number) =>
  `| Group | Pupils |\n| --- | --- |\n| Girls | 14 |\n| Boys | ${hidden} |\n| Total | ${String(total)} |`;

const picture = (alt: string) =>
  `pictures:\n  - id: timetable\n    file: timetable.png\n    alt: "${alt}"\n    people: pupils-unidentifiable`;

/**
 * Rules about what would disclose a pupil or a colleague. Numbers of people in the examples are
 * published test values, or such as no authority gives out.
 */
export const disclosureRules = {
  'disclosure/pupil-number': {
    severity: 'either',
    wants:
      'No unique pupil number stands in an entry: it points to one child in the records of England and Wales.',
    bad: { text: 'The record of H801200001001 was kept in a shared sheet.' },
    good: { text: 'The record of each pupil was kept in a shared sheet.' },
  },
  'disclosure/learner-number': {
    severity: 'either',
    wants: 'No unique learner number stands in an entry: it stays with one person for life.',
    bad: { text: 'Each leaver has a ULN, such as 9276308686.' },
    good: { text: 'Each leaver has a number of their own.' },
  },
  'disclosure/nhs-number': {
    severity: 'either',
    wants: 'No NHS number stands in an entry: it leads to the health record of one person.',
    bad: { text: 'The nurse wrote the NHS number 943 476 5870 on the plan.' },
    good: { text: 'The nurse wrote a number on the plan.' },
  },
  'disclosure/national-insurance': {
    severity: 'error',
    wants: 'No National Insurance number stands in an entry: it points to one person.',
    bad: { text: 'Cover was paid to AB 12 34 56 C.' },
    good: { text: 'Cover was paid through one of the schools.' },
  },
  'disclosure/date-of-birth': {
    severity: 'either',
    wants:
      'No date of birth stands in an entry: with a school and a year group it points to one child.',
    bad: { text: 'A pupil, born on 14 May 2012, joined the club.' },
    good: { text: 'A pupil in Year 6 joined the club.' },
  },
  'disclosure/email': {
    severity: 'error',
    wants: 'An e-mail address is that of a role, because that of a person is not ours to publish.',
    bad: { text: 'Ask ada.example@school.example for the slides.' },
    good: { text: 'Ask office@school.example for the slides.' },
  },
  'disclosure/phone': {
    severity: 'either',
    wants:
      'No telephone number stands in an entry: a mobile is a person’s own, and any number grows old.',
    bad: { text: 'Ring the lead on 07123 456789.' },
    good: { text: 'Ring the office of the school.' },
  },
  'disclosure/postcode': {
    severity: 'either',
    wants: 'No whole postcode stands in an entry: one holds about fifteen homes.',
    bad: { text: 'The child lives in QX4 7ZT.' },
    good: { text: 'The child lives near the school.' },
  },
  'disclosure/secret-link': {
    severity: 'error',
    wants: 'No link lets a stranger into a shared file, a meeting or an account.',
    bad: { text: '[The plan](https://docs.google.com/document/d/1ExampleExample/edit)' },
    good: { text: '[The plan](https://www.example.org/plan)' },
  },
  'disclosure/named-pupil': {
    severity: 'warning',
    wants: 'No pupil is named; a made-up name looks like a real one.',
    bad: { text: 'The pupil, Zainab, wrote to the other school.' },
    good: { text: 'Pupil A wrote to the other school.' },
  },
  'disclosure/named-adult': {
    severity: 'warning',
    wants: 'An adult who is named agreed to it: as an author, or among those who are thanked.',
    bad: { text: 'Mrs Sample led the first visit.' },
    good: { text: 'The head of one school led the first visit.' },
  },
  'disclosure/small-count': {
    severity: 'either',
    wants:
      'A count of pupils is not so small that those who know the school could tell who they are.',
    bad: { text: 'In the second year 3 pupils left.' },
    good: { text: 'In the second year a few pupils left.' },
  },
  'disclosure/no-base': {
    severity: 'error',
    wants:
      'A percentage of pupils comes with the number that it is a percentage of, because 50% of 4 is two children.',
    bad: { text: 'By then 68% of pupils liked reading.' },
    good: { text: 'By then 68% of the 150 pupils liked reading.' },
  },
  'disclosure/small-base': {
    severity: 'either',
    wants: 'A small group gets a count or words, because a percentage of it is one child or two.',
    bad: { text: 'Of the six pupils in the club, 83% read at home.' },
    good: { text: 'Most of the pupils in the club read at home.' },
  },
  'disclosure/implied-count': {
    severity: 'error',
    wants: 'Nobody can work out from a percentage that it means, or leaves, a handful of pupils.',
    bad: { text: 'Of the 30 pupils in the club, 90% came back.' },
    good: { text: 'Nearly every one of the 30 pupils in the club came back.' },
  },
  'disclosure/impossible-percentage': {
    severity: 'error',
    wants: 'A percentage of pupils is one that a whole number of them gives.',
    bad: { text: 'Of the 14 pupils in the club, 60% read at home.' },
    good: { text: 'Of the 50 pupils in the club, 60% read at home.' },
  },
  'disclosure/decimals': {
    severity: 'warning',
    wants: 'A percentage of a small group is rounded, because decimals give the exact count away.',
    bad: { text: 'Of the 64 pupils in the club, 57.8% read at home.' },
    good: { text: 'Of the 64 pupils in the club, 58% read at home.' },
  },
  'disclosure/whole-group': {
    severity: 'warning',
    wants:
      'A share of 0 or 100 per cent says something of each pupil in a group, which may harm one of them.',
    bad: { text: 'Of the 34 pupils with an EHCP, 100% made progress.' },
    good: { text: 'Of the 34 pupils with an EHCP, nearly everyone made progress.' },
  },
  'disclosure/differencing': {
    severity: 'error',
    wants: 'What is left out does not follow from what is printed, as a total less its parts.',
    bad: { text: table('fewer than 5', 17) },
    good: { text: table('not reported', 290) },
  },
  'pictures/name': {
    severity: 'error',
    wants: 'No name stands beside a picture of pupils, or in the name of a file.',
    bad: { facts: picture('The pupil, Zainab, holds a kite.') },
    good: { facts: picture('A pupil holds a kite.') },
    isPrivate: true,
  },
} as const satisfies RuleTexts;
