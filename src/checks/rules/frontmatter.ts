import type { RuleTexts } from './ruleText.ts';

/** Rules about the facts at the top of a file. */
export const frontmatterRules = {
  'frontmatter/fence': {
    severity: 'error',
    wants:
      'A file begins with its facts, between two lines of three hyphens, so that nobody can take facts for text.',
    bad: { file: '+++\nkind = "practice"\n+++\n\nAn example.\n' },
    good: { facts: 'kind: practice', shownAs: '---\nkind: practice\n…\n---\n\nAn example.' },
  },
  'frontmatter/yaml': {
    severity: 'error',
    wants:
      'Each fact is written as "name: value" on a line of its own, because nothing else can be read without guessing.',
    bad: { facts: 'title: Example: two schools plan lessons' },
    good: { facts: 'title: "Example: two schools plan lessons"' },
  },
  'frontmatter/alias': {
    severity: 'error',
    wants:
      'Every value is written out where it is needed; a reference to another line can hide what is meant, and can be made to swell without end.',
    bad: { facts: 'keyMessages:\n  - &first "An example message."\n  - *first' },
    good: { facts: 'keyMessages:\n  - "An example message."\n  - "Another example message."' },
  },
  'frontmatter/tag': {
    severity: 'error',
    wants:
      'A value is plain text, a number or a date; a word that begins with "!" would ask the program to make something else of it.',
    bad: { facts: 'title: !!binary "RXhhbXBsZQ=="' },
    good: { facts: 'title: "An example"' },
  },
  'frontmatter/limits': {
    severity: 'error',
    wants:
      'Facts are short and not nested deep, because a reader looks them up; long text belongs below them.',
    bad: { facts: 'period: {start: {a: {b: {c: {d: {e: {f: "2024"}}}}}}}' },
    good: { facts: 'period: {start: "2024"}' },
  },
  'frontmatter/missing': {
    severity: 'error',
    wants:
      'The few facts that every page needs are there, because search, lists and the page itself are made from them.',
    bad: { facts: 'title:' },
    good: { facts: 'title: "An example"' },
  },
  'frontmatter/value': {
    severity: 'error',
    wants:
      'A fact has a value that its field can have, such as a code of the list, a real day or a number, so that entries can be compared.',
    bad: { facts: 'themes:\n  - capacitty' },
    good: { facts: 'themes:\n  - capacity' },
  },
  'frontmatter/unknown-field': {
    severity: 'error',
    wants:
      'Only fields that the library knows stand among the facts, because any other would be dropped without a word.',
    bad: { facts: 'layout: "./mine.astro"' },
    good: { facts: 'acknowledged:\n  - "An example person"' },
  },
  'accepted/unused': {
    severity: 'warning',
    wants:
      'An accepted warning answers one that the file has, because an answer that is left over would hide the next one.',
    bad: {
      facts:
        'accepted:\n  - rule: structure/section\n    reason: "An example of a reason."\n    by: "An example editor"',
    },
    good: { facts: 'kind: practice', shownAs: 'No "accepted" among the facts.' },
  },
  'accepted/error': {
    severity: 'warning',
    wants:
      'Only warnings can be accepted: an error has to be mended, whatever the reason for it may be.',
    bad: {
      facts:
        'accepted:\n  - rule: claims/causal\n    reason: "An example of a reason."\n    by: "An example editor"',
      text: 'The visits led to better results in reading.',
    },
    good: {
      facts:
        'accepted:\n  - rule: claims/absolute\n    reason: "Each of the twelve was asked, and each agreed."\n    by: "An example editor"',
      text: 'All schools took part.',
    },
  },
} as const satisfies RuleTexts;
