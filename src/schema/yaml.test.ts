import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileFindings } from '#checks/finding.ts';
import { readYaml } from '#checks/gate/yaml.ts';
import { yamlLines } from './yaml.ts';

describe('facts are written as', () => {
  it.each<[name: string, facts: Record<string, unknown>, lines: string[]]>([
    ['a code without marks', { kind: 'practice' }, ['kind: practice']],
    ['a code that begins with a number', { band: '20-to-29' }, ['band: 20-to-29']],
    ['a day without marks', { published: '2026-01-31' }, ['published: 2026-01-31']],
    ['a year in marks, since it is text', { start: '2025' }, ['start: "2025"']],
    ['yes in marks, for editors that take it for true', { read: 'yes' }, ['read: "yes"']],
    ['a sentence in marks', { title: 'A "title": one' }, ['title: "A \\"title\\": one"']],
    ['a number', { schools: 3, percent: 61.5 }, ['schools: 3', 'percent: 61.5']],
    ['a name with nothing behind it', { title: null }, ['title:']],
    ['nothing where a value is missing', { title: undefined }, []],
    ['codes on one line', { themes: ['capacity', 'x-2'] }, ['themes: [capacity, x-2]']],
    ['sentences on a line each', { keyMessages: ['A b.'] }, ['keyMessages:', '  - "A b."']],
    ['a list with a gap', { keyMessages: ['A b.', null] }, ['keyMessages:', '  - "A b."', '  -']],
    ['a list of nothing', { themes: [] }, ['themes: []']],
    ['a group', { contact: { email: null } }, ['contact:', '  email:']],
    ['a group of nothing', { period: {} }, ['period: {}']],
    [
      'a list of groups',
      { authors: [{ name: 'A. B.', role: 'teacher' }, { name: 'C. D.' }] },
      ['authors:', '  - name: "A. B."', '    role: teacher', '  - name: "C. D."'],
    ],
    [
      'many codes on a line each',
      { list: Array.from({ length: 12 }, () => 'capacity') },
      ['list:', ...Array.from({ length: 12 }, () => '  - capacity')],
    ],
  ])('%s', (_name, facts, lines) => {
    expect(yamlLines(facts)).toEqual(lines);
  });
});

describe('what is written', () => {
  const name = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/);
  const leaf = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'yes',
      'null',
      'on',
      '2026-01-31',
      '2026',
      '1-to-9',
      '1e-3',
      '1e3',
      '0x1',
      '~',
      '-',
      'a: b',
      '#',
    ),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.constant(null),
  );
  const { facts } = fc.letrec<{ facts: Record<string, unknown>; value: unknown }>((tie) => ({
    facts: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    value: fc.oneof({ depthSize: 'small', maxDepth: 3 }, leaf, tie('facts'), fc.array(leaf)),
  }));

  it('is read back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(facts, (written) => {
        const findings = new FileFindings('example');
        const text = yamlLines({ facts: written }).join('\n');
        expect(readYaml(text, findings)?.value).toEqual({ facts: written });
        // A letter that no reader can see is refused, however it is written.
        expect(findings.list.filter(({ rule }) => !rule.startsWith('bytes/'))).toEqual([]);
      }),
    );
  });
});
