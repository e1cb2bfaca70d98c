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
