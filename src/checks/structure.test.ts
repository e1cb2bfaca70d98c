import { describe, expect, it } from 'vitest';
import { checkText, exampleEntry, exampleFile } from '../../tests/fixtures/exampleEntry.ts';
import { sectionHints, sections } from './structure.ts';

const text = (headings: readonly string[]) =>
  exampleEntry({ body: `\n${headings.map((each) => `${each}\n\nAn example.\n`).join('\n')}` });
const all = sections.map((section) => `## ${section}`);
const without = (section: string) => all.filter((each) => each !== `## ${section}`);

/** The line of the file on which the heading of a place in the list stands. */
const lineOf = (index: number) => 53 + 4 * index;

describe('the sections of a case study', () => {
  it('are accepted in their order', () => {
    expect(checkText(text(all))).toEqual([]);
  });

  it('may have headings of level 3 among them', () => {
    expect(checkText(text(all.flatMap((each) => [each, '### Anything'])))).toEqual([]);
  });

  it('must tell what did not work: without that the file is refused', () => {
    expect(checkText(text(without('What did not work?')))).toMatchObject([
      {
        file: exampleFile,
        rule: 'structure/what-did-not-work',
        severity: 'error',
        line: 1,
        column: 1,
        message: 'There is no section "What did not work?".',
      },
    ]);
  });

  it.each<[name: string, headings: string[], line: number, message: string]>([
    [
      'one of another name',
      [...all, '## Thanks'],
      lineOf(6),
      '"Thanks" is not one of the sections of a case study.',
    ],
    [
      'one that stands too late',
      [...without('Why did they start?'), '## Why did they start?'],
      lineOf(5),
      'The section "Why did they start?" is out of order or there twice.',
    ],
    [
      'one that is there twice',
      [...all.slice(0, 2), ...all.slice(1)],
      lineOf(2),
      'The section "What did they do?" is out of order or there twice.',
    ],
    ['one that is missing', without('How we know'), 1, 'These sections are missing: How we know.'],
  ])('warn of %s', (_name, headings, line, message) => {
    expect(checkText(text(headings))).toMatchObject([
      { rule: 'structure/section', severity: 'warning', line, column: 1, message },
    ]);
  });

  it('get the nearest name as a hint', () => {
    const [finding] = checkText(text([...without('How we know'), '## How we now']));
    expect(finding?.message).toContain('These sections are missing');
    const [, slip] = checkText(text([...without('How we know'), '## How we now']));
    expect(slip?.hint).toBe('Did you mean "How we know"? Or make it a heading of level 3 (###).');
  });

  it('are read without their marks', () => {
    const headings = all.map((each) => each.replace('work', '*work*').replace('know', '`know`'));
    expect(checkText(text(headings))).toEqual([]);
  });

  it.each(sections)('want words of the author in place of the hint for "%s"', (section) => {
    const headings = all.map((each) =>
      each === `## ${section}` ? `${each}\n\n${sectionHints[section]}` : each,
    );
    expect(checkText(text(headings))).toMatchObject([
      {
        rule: 'structure/hint',
        severity: 'warning',
        line: lineOf(sections.indexOf(section)) + 2,
        column: 1,
      },
    ]);
  });
});

describe('the sections of a case study are told in full', () => {
  const swapped = [all[1] ?? '', all[0] ?? '', ...all.slice(2)];

  it.each<[name: string, headings: string[], message: string, hint: string]>([
    [
      'what did not work, where it is missing',
      without('What did not work?'),
      'There is no section "What did not work?".',
      'Add "## What did not work?": limits, things dropped, people it did not help.',
    ],
    [
      'another, where it is missing',
      without('What did they do?'),
      'These sections are missing: What did they do?.',
      'Add each as a heading of level 2 (##).',
    ],
    [
      'several that are missing, in their order',
      all.slice(2, 5),
      'These sections are missing: Why did they start?, What did they do?, How we know.',
      'Add each as a heading of level 2 (##).',
    ],
    [
      'two that changed places',
      swapped,
      'The section "Why did they start?" is out of order or there twice.',
      `The order is: ${sections.join(' · ')}`,
    ],
    [
      'the last, which is there twice',
      [...all, '## How we know'],
      'The section "How we know" is out of order or there twice.',
      `The order is: ${sections.join(' · ')}`,
    ],
    [
      'the first, which is there again at the end',
      [...all, '## Why did they start?'],
      'The section "Why did they start?" is out of order or there twice.',
      `The order is: ${sections.join(' · ')}`,
    ],
    [
      'a heading that is none of them',
      [...all, '## *Further* reading'],
      '"Further reading" is not one of the sections of a case study.',
      `Choose a section from: ${sections.join(', ')}. Or make it a heading of level 3 (###).`,
    ],
    [
      'one in small letters',
      [...all, '## how we know'],
      '"how we know" is not one of the sections of a case study.',
      'Did you mean "How we know"? Or make it a heading of level 3 (###).',
    ],
    [
      'a hint that still stands there',
      [...all, sectionHints['How we know']],
      'A hint of the template still stands here, where your own words belong.',
      'Write the section in place of the hint.',
    ],
    [
      'a hint with marks and blanks around it',
      [...all, `&nbsp;*${sectionHints['How we know']}*&nbsp;`],
      'A hint of the template still stands here, where your own words belong.',
      'Write the section in place of the hint.',
    ],
  ])('%s', (_name, headings, message, hint) => {
    expect(checkText(text(headings))).toMatchObject([{ message, hint }]);
  });

  it('three that come one step too early are told of the one that is late', () => {
    const headings = [...all.slice(0, 1), ...all.slice(2), all[1] ?? ''];
    expect(checkText(text(headings)).map(({ line }) => line)).toEqual([lineOf(5)]);
  });

  it('of two that are late, both', () => {
    const headings = [...all.slice(2), ...all.slice(0, 2)];
    expect(checkText(text(headings)).map(({ line }) => line)).toEqual([lineOf(4), lineOf(5)]);
  });

  it('of a section that is none, and one behind it', () => {
    const headings = [...all.slice(0, 3), '## Thanks', ...all.slice(3)];
    expect(checkText(text(headings)).map(({ line }) => line)).toEqual([lineOf(3)]);
  });

  it.each<[name: string, headings: string[]]>([
    ['with blanks around a name', all.map((each) => each.replace('## ', '## &nbsp;'))],
    ['with one of their names below the level', [...all, '### What did they do?', '### Thanks']],
    ['with a hint within a line', [...all, `They wrote: ${sectionHints['How we know']}`]],
    ['with a hint in a list', [...all, `- ${sectionHints['How we know']}`]],
  ])('and not where they are well: %s', (_name, headings) => {
    expect(checkText(text(headings))).toEqual([]);
  });
});
