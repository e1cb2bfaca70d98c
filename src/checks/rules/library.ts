import type { RuleTexts } from './ruleText.ts';

const source = 'citation: "Example, B. (2021) Another report."\n    read: "yes"';

/** Rules about what an entry says in several places, and about entries beside each other. */
export const libraryRules = {
  'references/unknown': {
    severity: 'error',
    wants: 'What is cited is declared as a source, so that a reader can look it up.',
    bad: { text: 'An example.[^report-2021]' },
    good: { text: 'An example.[^report-2020]' },
  },
  'references/duplicate-id': {
    severity: 'error',
    wants: 'Each id is there once, or nobody could tell which of two is meant.',
    bad: {
      facts: `references:\n  - id: report-2020\n    ${source}\n  - id: report-2020\n    ${source}`,
    },
    good: {
      facts: `references:\n  - id: report-2020\n    ${source}\n  - id: report-2021\n    ${source}`,
    },
  },
  'references/strand': {
    severity: 'error',
    wants: 'A strand belongs to one of the themes that the entry names.',
    bad: { facts: 'themes: [capacity]\nstrands: [trust]' },
    good: { facts: 'themes: [capacity, formal-structure]\nstrands: [trust]' },
  },
  'references/replicates': {
    severity: 'error',
    wants: 'A second trial names the entry that was tried first, and that is not itself.',
    bad: { facts: 'replicates:\n  - example' },
    good: {
      facts: 'replicates:\n  - first-trial',
      other: { slug: 'first-trial', facts: 'title: "Another example"' },
    },
  },
  'pictures/missing': {
    severity: 'error',
    wants: 'A picture that is declared lies beside the text.',
    bad: { beside: [] },
    good: { beside: ['timetable.png'] },
  },
  'pictures/undeclared': {
    severity: 'error',
    wants:
      'Every file beside the text is declared with words for those who cannot see it; whatever else lies there would be public and unread.',
    bad: { beside: ['timetable.png', 'staff-room.jpg'] },
    good: { beside: ['timetable.png'] },
  },
  'pictures/consent': {
    severity: 'error',
    wants: 'A pupil can be recognised in a picture only where consent is declared.',
    bad: {
      facts:
        'pictures:\n  - id: timetable\n    file: timetable.png\n    alt: "An example."\n    people: pupils-identifiable',
    },
    good: {
      facts:
        'pictures:\n  - id: timetable\n    file: timetable.png\n    alt: "An example."\n    people: pupils-unidentifiable',
    },
  },
  'structure/section': {
    severity: 'warning',
    wants:
      'A case study has the six sections in their order, so that a reader finds the same thing in the same place.',
    bad: { text: '## Background\n\nAn example.' },
    good: { text: '### Background\n\nAn example.' },
  },
  'structure/hint': {
    severity: 'warning',
    wants:
      'The words of the author stand in a section, in place of the hint that a template gives.',
    bad: { text: 'Hint: say who looked, at what, and what they could not see.' },
    good: { text: 'Two teachers looked at the books of one class.' },
  },
  'structure/what-did-not-work': {
    severity: 'error',
    wants:
      'There is a section "What did not work?", because that is what another school needs most and finds least.',
    bad: {
      body: '\n## What did they find?\n\nAn example.\n',
    },
    good: {
      text: 'An example.',
      shownAs: '## What did they find?\n\nAn example.\n\n## What did not work?\n\nAn example.',
    },
  },
  'library/duplicate-title': {
    severity: 'error',
    wants: 'No two entries have the same title, or a list could not tell them apart.',
    bad: {
      facts: 'title: "Two schools plan lessons"',
      other: { slug: 'another', facts: 'title: "Two schools plan lessons"' },
    },
    good: {
      facts: 'title: "Two schools plan lessons"',
      other: { slug: 'another', facts: 'title: "Two schools plan lessons in Devon"' },
    },
  },
  'library/duplicate-slug': {
    severity: 'error',
    wants: 'An address leads to one entry only.',
    bad: { place: 'content/case-studies/example.mdx' },
    good: { place: 'content/case-studies/example/index.mdx' },
  },
  'library/duplicate-term': {
    severity: 'error',
    wants: 'The glossary explains a word once.',
    bad: { glossary: '- term: MAT\n  meaning: "An example."\n- term: mat\n  meaning: "Another."' },
    good: { glossary: '- term: MAT\n  meaning: "An example."' },
  },
  'library/unknown-page': {
    severity: 'error',
    wants: 'The page of a theme or an intervention is named after one.',
    bad: {
      themePage: {
        name: 'capacty',
        facts: 'summary: "An example."\ncounts: ["One.", "Two."]\ndoesNotCount: ["Three."]',
      },
    },
    good: {
      themePage: {
        name: 'capacity',
        facts: 'summary: "An example."\ncounts: ["One.", "Two."]\ndoesNotCount: ["Three."]',
      },
    },
  },
  'tree/place': {
    severity: 'error',
    wants:
      'A file lies where the library looks for it; a file in any other place would be public and unread.',
    bad: { place: 'content/case-studies/notes.txt' },
    good: { place: 'content/case-studies/example/index.mdx' },
  },
} as const satisfies RuleTexts;
