import { describe, expect, it } from 'vitest';
import {
  compareFindings,
  countFindings,
  FileFindings,
  hasErrors,
  placeAt,
  type Finding,
  type Place,
} from './finding.ts';

const START = { line: 1, column: 1 };
const finding: Finding = {
  rule: 'claims/absolute',
  severity: 'warning',
  file: 'b',
  line: 5,
  column: 5,
  message: 'An example.',
  hint: 'An example.',
};

describe('the place of an offset', () => {
  it.each<[text: string, offset: number, place: Place]>([
    ['', 0, { line: 1, column: 1 }],
    ['abc', 0, { line: 1, column: 1 }],
    ['abc', 1, { line: 1, column: 2 }],
    ['abc', 3, { line: 1, column: 4 }],
    ['\nab', 0, { line: 1, column: 1 }],
    ['\nab', 1, { line: 2, column: 1 }],
    ['\nab', 2, { line: 2, column: 2 }],
    ['ab\ncd', 2, { line: 1, column: 3 }],
    ['ab\ncd', 3, { line: 2, column: 1 }],
    ['ab\ncd', 5, { line: 2, column: 3 }],
    ['a\n\nb\nc', 2, { line: 2, column: 1 }],
    ['a\n\nb\nc', 3, { line: 3, column: 1 }],
    ['a\n\nb\nc', 4, { line: 3, column: 2 }],
    ['a\n\nb\nc', 5, { line: 4, column: 1 }],
    ['a\n', 2, { line: 2, column: 1 }],
  ])('in %j of %i', (text, offset, place) => {
    expect(placeAt(text, offset)).toEqual(place);
  });
});

describe('the findings of a file', () => {
  const many = (counts: { errors: number; warnings: number }) => {
    const findings = new FileFindings('a');
    for (let index = 0; index < counts.errors; index += 1) {
      findings.error('claims/causal', START, `Error ${index}.`, 'An example.');
    }
    for (let index = 0; index < counts.warnings; index += 1) {
      findings.warning('claims/absolute', START, `Warning ${index}.`, 'An example.');
    }
    return findings.list;
  };

  it('have its name, their place and what they say', () => {
    const findings = new FileFindings('content/a.mdx');
    findings.error('claims/causal', { line: 2, column: 3 }, 'A message.', 'A hint.');
    findings.warning('claims/absolute', { line: 4, column: 5 }, 'Another.', 'Its hint.');
    expect(findings.list).toEqual([
      {
        rule: 'claims/causal',
        severity: 'error',
        file: 'content/a.mdx',
        line: 2,
        column: 3,
        message: 'A message.',
        hint: 'A hint.',
      },
      {
        rule: 'claims/absolute',
        severity: 'warning',
        file: 'content/a.mdx',
        line: 4,
        column: 5,
        message: 'Another.',
        hint: 'Its hint.',
      },
    ]);
  });

  it('are the first two hundred of each severity', () => {
    const list = many({ errors: 201, warnings: 300 });
    expect(countFindings(list)).toEqual({ errors: 200, warnings: 200, accepted: 0 });
    expect(list[199]?.message).toBe('Error 199.');
    expect(list.at(-1)?.message).toBe('Warning 199.');
    expect(many({ errors: 0, warnings: 200 })).toHaveLength(200);
  });

  it.each([
    [600, 'a'.repeat(600)],
    [601, `${'a'.repeat(600)}…`],
    [9000, `${'a'.repeat(600)}…`],
  ])('say no more than 600 letters of %i', (length, message) => {
    const findings = new FileFindings('a');
    findings.warning('claims/absolute', START, 'a'.repeat(length), 'a'.repeat(900));
    expect(findings.list).toMatchObject([{ message, hint: 'a'.repeat(900) }]);
  });

  it('are kept apart in a sibling of the same file', () => {
    const findings = new FileFindings('content/a.mdx');
    const apart = findings.sibling();
    apart.warning('claims/absolute', START, 'A message.', 'A hint.');
    expect(findings.list).toEqual([]);
    expect(apart.list).toMatchObject([{ file: 'content/a.mdx' }]);
  });
});

describe('findings are in order', () => {
  it.each<[name: string, one: Partial<Finding>, two: Partial<Finding>]>([
    ['by file', { file: 'a', line: 9 }, { file: 'b', line: 1 }],
    ['by file, capitals before small letters', { file: 'B', line: 9 }, { file: 'a', line: 1 }],
    ['by line', { line: 2, column: 9 }, { line: 10, column: 1 }],
    ['by column', { column: 2 }, { column: 10 }],
  ])('%s', (_name, one, two) => {
    const first = { ...finding, ...one };
    const second = { ...finding, ...two };
    expect(compareFindings(first, second)).toBeLessThan(0);
    expect(compareFindings(second, first)).toBeGreaterThan(0);
  });

  it('and stay as they were at one place', () => {
    expect(compareFindings(finding, { ...finding, message: 'Another.' })).toBe(0);
  });
});

describe('findings are counted', () => {
  const error: Finding = { ...finding, severity: 'error' };
  const accepted: Finding = { ...finding, accepted: { reason: 'An example.', by: 'An editor' } };

  it.each<[list: Finding[], errors: number, warnings: number, accepted: number]>([
    [[], 0, 0, 0],
    [[error], 1, 0, 0],
    [[finding, finding], 0, 2, 0],
    [[accepted], 0, 0, 1],
    [[finding, error, accepted, finding, accepted, accepted], 1, 2, 3],
  ])('%#', (list, errors, warnings, answered) => {
    expect(countFindings(list)).toEqual({ errors, warnings, accepted: answered });
    expect(hasErrors(list)).toBe(errors > 0);
  });
});
