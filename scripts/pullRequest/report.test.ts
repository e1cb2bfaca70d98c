import { describe, expect, it } from 'vitest';
import { checkFiles, exampleEntry, sourceFile } from '../../tests/fixtures/exampleEntry.ts';
import { makeReport } from './makeReport.ts';
import { mostReportBytes, mostRows, readReport, RefusedReport, type Report } from './report.ts';

const good: Report = {
  version: 1,
  counts: { errors: 1, warnings: 0, accepted: 0 },
  entries: [{ slug: 'one', change: 'added', before: null, after: 2 }],
  findings: [
    {
      rule: 'links/scheme',
      severity: 'error',
      file: 'content/case-studies/one/index.mdx',
      line: 3,
      column: 1,
      message: 'A message.',
      hint: 'A hint.',
    },
  ],
};
const [finding] = good.findings;
const [entry] = good.entries;

describe('a report', () => {
  it('comes back as it was written', () => {
    expect(readReport(JSON.stringify(good))).toEqual(good);
  });

  it.each<[name: string, report: unknown]>([
    ['another version', { ...good, version: 2 }],
    ['a version as text', { ...good, version: '1' }],
    ['one field too many', { ...good, number: 7 }],
    ['one field too few', { ...good, counts: undefined }],
    ['a field that every object has', { ...good, toString: 1 }],
    ['a list in place of the whole', [good]],
    ['nothing', null],
    ['text', 'report'],
    ['a negative count', { ...good, counts: { errors: -1, warnings: 0, accepted: 0 } }],
    ['half an error', { ...good, counts: { errors: 0.5, warnings: 0, accepted: 0 } }],
    ['a count as text', { ...good, counts: { errors: '1', warnings: 0, accepted: 0 } }],
    ['an endless count', { ...good, counts: { errors: 1e300, warnings: 0, accepted: 0 } }],
    ['entries that are none', { ...good, entries: { 0: entry, length: 1 } }],
    ['too many entries', { ...good, entries: Array(mostRows.entries + 1).fill(entry) }],
    ['too many findings', { ...good, findings: Array(mostRows.findings + 1).fill(finding) }],
    ['a slug that ends a cell', { ...good, entries: [{ ...entry, slug: 'a | @somebody' }] }],
    ['a slug with a line break behind it', { ...good, entries: [{ ...entry, slug: 'one\n' }] }],
    ['a slug that is a path', { ...good, entries: [{ ...entry, slug: '../one' }] }],
    ['a change of no kind', { ...good, entries: [{ ...entry, change: '@somebody' }] }],
    ['a level above the ladder', { ...good, entries: [{ ...entry, after: 6 }] }],
    ['a level in words', { ...good, entries: [{ ...entry, after: '5' }] }],
    [
      'a rule that is a link',
      { ...good, findings: [{ ...finding, rule: 'a](https://evil.example)' }] },
    ],
    ['a rule with a line break', { ...good, findings: [{ ...finding, rule: 'links/scheme\n' }] }],
    ['a severity of no kind', { ...good, findings: [{ ...finding, severity: 'notice' }] }],
    ['line 0', { ...good, findings: [{ ...finding, line: 0 }] }],
    ['a message without end', { ...good, findings: [{ ...finding, message: 'a'.repeat(501) }] }],
    ['a message that is a list', { ...good, findings: [{ ...finding, message: ['a'] }] }],
    ['a file without end', { ...good, findings: [{ ...finding, file: 'a'.repeat(301) }] }],
  ])('is refused with %s', (_name, report) => {
    expect(() => readReport(JSON.stringify(report))).toThrow(RefusedReport);
  });

  it.each([
    ['no JSON', '{"version":1'],
    ['two texts', `${JSON.stringify(good)}${JSON.stringify(good)}`],
    ['too many bytes', JSON.stringify({ ...good, more: 'é'.repeat(mostReportBytes / 2) })],
    [
      'a prototype of its own',
      JSON.stringify(good).replace('"version":1', '"version":1,"__proto__":{}'),
    ],
    ['nothing', ''],
  ])('is refused where it is %s', (_name, text) => {
    expect(() => readReport(text)).toThrow(RefusedReport);
  });

  it('does not repeat what it refuses', () => {
    const secret = 'A800000000000';
    for (const report of [
      { ...good, [secret]: 1 },
      { ...good, entries: [{ ...entry, slug: secret }] },
      { ...good, findings: [{ ...finding, severity: secret }] },
    ]) {
      expect(() => readReport(JSON.stringify(report))).toThrow(
        expect.objectContaining({
          message: expect.not.stringContaining(secret) as string,
        }) as Error,
      );
    }
  });
});

describe('the report of a check', () => {
  const file = (slug: string, facts = {}, text = 'An example.') =>
    sourceFile(exampleEntry({ facts: { title: `title: "Example ${slug}"`, ...facts }, text }), {
      slug,
    });
  const base = checkFiles([file('one'), file('two')]);
  const measured = { outcomes: undefined };
  const proposed = checkFiles([
    file('one', measured),
    file('three', {}, 'All schools took part.\n\n![x](y.png)'),
    sourceFile('no facts', { slug: 'four' }),
  ]);
  const path = (slug: string) => `content/case-studies/${slug}/index.mdx`;
  const report = makeReport({
    base,
    proposed,
    changed: [
      { file: path('three'), change: 'added' },
      { file: path('two'), change: 'removed' },
      { file: 'content/case-studies/one/timetable.png', change: 'added' },
      { file: path('four'), change: 'added' },
      { file: 'content/case-studies/NO/index.mdx', change: 'added' },
      { file: 'src/checks/library.ts', change: 'changed' },
    ],
    findings: proposed.findings,
  });

  it('can be read', () => {
    expect(readReport(JSON.stringify(report))).toEqual(report);
  });

  it('names each entry that changes, with its level before and after', () => {
    expect(report.entries).toEqual([
      { slug: 'four', change: 'added', before: null, after: null },
      { slug: 'one', change: 'changed', before: 0, after: 0 },
      { slug: 'three', change: 'added', before: null, after: 0 },
      { slug: 'two', change: 'removed', before: 0, after: null },
    ]);
  });

  it('tells errors before warnings', () => {
    expect(report.findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
    expect(report.counts).toEqual({ errors: 2, warnings: 1, accepted: 0 });
  });

  it('stays within what its reader takes, however much there is to tell', () => {
    const [one] = proposed.findings;
    if (one === undefined) throw new Error('There is no finding.');
    const long = {
      ...one,
      message: '😀'.repeat(5000),
      hint: 'é'.repeat(5000),
      file: 'f'.repeat(900),
    };
    const most = makeReport({
      base,
      proposed,
      changed: Array.from({ length: 500 }, (_, index) => ({
        file: path(`entry-${index}`),
        change: 'added' as const,
      })),
      findings: Array.from({ length: 5000 }, () => long),
    });
    expect(readReport(JSON.stringify(most))).toEqual(most);
  });
});
