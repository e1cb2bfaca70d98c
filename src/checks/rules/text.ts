import type { RuleTexts } from './ruleText.ts';

const links = Array.from({ length: 61 }, () => '[the themes](/themes/)').join(' ');

/** Rules about the text below the facts: its marks, its links, its components. */
export const textRules = {
  'syntax/unreadable': {
    severity: 'error',
    wants:
      'The text can be read to its end: a "<" or a bracket that is left open makes the rest a riddle.',
    bad: { text: 'Attendance was <90 per cent.' },
    good: { text: 'Attendance was less than 90 per cent.' },
  },
  'syntax/import': {
    severity: 'error',
    wants:
      'An entry holds text and no program, so no line begins with "import" or "export" as a program would.',
    bad: { text: 'import chart from "./chart.js"' },
    good: { text: 'They brought in a chart.' },
  },
  'syntax/expression': {
    severity: 'error',
    wants: 'An entry holds text and no program, and curly brackets would begin one.',
    bad: { text: 'They met {3 + 1} times.' },
    good: { text: 'They met four times.' },
  },
  'syntax/html': {
    severity: 'error',
    wants:
      'Text is written in plain Markdown, so that every page looks alike and nothing hidden comes with it.',
    bad: { text: 'They met <b>often</b>.' },
    good: { text: 'They met **often**.' },
  },
  'syntax/image': {
    severity: 'error',
    wants:
      'A picture is declared among the facts, with words for those who cannot see it, and placed by its id.',
    bad: { text: '![A timetable](timetable.png)' },
    good: { text: '<Figure id="timetable" />' },
  },
  'syntax/definition': {
    severity: 'error',
    wants: 'A link says in its place where it leads, so that a reviewer sees both together.',
    bad: { text: 'See [the report][r].\n\n[r]: https://www.example.org/report' },
    good: { text: 'See [the report](https://www.example.org/report).' },
  },
  'syntax/footnote': {
    severity: 'error',
    wants: 'A source is declared once, among the facts, and cited in the text by its id.',
    bad: { text: 'An example.[^1]\n\n[^1]: Example, A. (2020).' },
    good: { text: 'An example.[^report-2020]' },
  },
  'syntax/code': {
    severity: 'error',
    wants: 'A block of code says nothing to a teacher; a list or a table does.',
    bad: { text: '```\nweek 1: visit\n```' },
    good: { text: '- Week 1: visit' },
  },
  'syntax/heading': {
    severity: 'error',
    wants:
      'Headings have level 2 for the sections and 3 or 4 below them, because the title is the heading of level 1.',
    bad: { text: '# The visits' },
    good: { text: '### The visits' },
  },
  'syntax/tick-box': {
    severity: 'error',
    wants: 'A list has no tick boxes, because a reader of the page cannot tick them.',
    bad: { text: '- [ ] Agree a date' },
    good: { text: '- Agree a date' },
  },
  'syntax/table-head': {
    severity: 'error',
    wants:
      'Each column of a table has a heading, because someone who hears the table is told it with every value.',
    bad: { text: '|  | Visits |\n| --- | --- |\n| Autumn | 12 |' },
    good: { text: '| Term | Visits |\n| --- | --- |\n| Autumn | 12 |' },
  },
  'syntax/unknown': {
    severity: 'error',
    wants:
      'Text has only the parts that are on the list; what a later version of Markdown may bring is refused until someone has looked at it.',
  },
  'components/unknown': {
    severity: 'error',
    wants: 'Only the components of the library are used, because no other can be drawn.',
    bad: { text: '<Chart />' },
    good: { text: '<Outcome id="reading" />' },
  },
  'components/attribute': {
    severity: 'error',
    wants: 'A component has the attributes that it needs and no others.',
    bad: { text: '<Callout kind="danger">\nAllow for cover.\n</Callout>' },
    good: { text: '<Callout kind="caution">\nAllow for cover.\n</Callout>' },
  },
  'components/expression': {
    severity: 'error',
    wants:
      'The value of an attribute is words in quotation marks; curly brackets would begin a program.',
    bad: { text: '<Outcome id={"reading"} />' },
    good: { text: '<Outcome id="reading" />' },
  },
  'components/children': {
    severity: 'error',
    wants: 'Text stands inside the components that frame it, and in no others.',
    bad: { text: '<KeyPoint></KeyPoint>' },
    good: { text: '<KeyPoint>\nCover was the hardest part.\n</KeyPoint>' },
  },
  'components/inline': {
    severity: 'error',
    wants: 'A component stands on lines of its own, because it is drawn as a block.',
    bad: { text: 'They found this: <Outcome id="reading" />' },
    good: { text: 'They found this:\n\n<Outcome id="reading" />' },
  },
  'components/reference': {
    severity: 'error',
    wants: 'A component points to something that the facts declare, or there is nothing to draw.',
    bad: { text: '<Outcome id="writing" />' },
    good: { text: '<Outcome id="reading" />' },
  },
  'links/words': {
    severity: 'error',
    wants:
      'The words of a link say where it goes, because some readers hear the links of a page alone.',
    bad: { text: 'For the themes click [here](/themes/).' },
    good: { text: 'See [the list of themes](/themes/).' },
  },
  'links/address': {
    severity: 'error',
    wants:
      'The address of a link is as plain as it looks: no hidden characters, no password, no look-alike letters.',
    bad: { text: '[The report](https://name:word@www.example.org/)' },
    good: { text: '[The report](https://www.example.org/)' },
  },
  'links/page': {
    severity: 'error',
    wants: 'A link within the library leads to a page that there is.',
    bad: { text: 'See [the themes](/theme/).' },
    good: { text: 'See [the themes](/themes/).' },
  },
  'links/mail': {
    severity: 'error',
    wants:
      'A mail link leads to the address of a role, which outlasts a person and is nobody’s own.',
    bad: { text: '[Write to the school](mailto:office@school.example?subject=Hello)' },
    good: { text: '[Write to the school](mailto:office@school.example)' },
  },
  'links/scheme': {
    severity: 'error',
    wants:
      'A link begins with https:// or with one slash; anything else may run or open something.',
    bad: { text: '[The report](http://www.example.org/)' },
    good: { text: '[The report](https://www.example.org/)' },
  },
  'limits/links': {
    severity: 'error',
    wants: 'A text has at most 60 links, because more are a list and no longer an account.',
    bad: { text: links, shownAs: 'A text with 61 links.' },
    good: { text: 'See [the list of themes](/themes/).' },
  },
  'limits/size': {
    severity: 'error',
    wants:
      'A text is not nested deep and has at most 5,000 parts, because a reader has ten minutes.',
    bad: { text: `${'> '.repeat(30)}Deep.`, shownAs: 'A quotation in a quotation, thirty deep.' },
    good: { text: '> A quotation.' },
  },
} as const satisfies RuleTexts;
