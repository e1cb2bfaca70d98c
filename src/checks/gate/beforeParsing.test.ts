import { describe, expect, it } from 'vitest';
import {
  checkText,
  exampleEntry,
  placeInFile,
  places,
  textLine,
} from '../../../tests/fixtures/exampleEntry.ts';
import { FileFindings } from '../finding.ts';
import { hasLongCode, isDeep, mayBeParsed, sourceLimits, withoutCode } from './beforeParsing.ts';

const errorsOf = (text: string) =>
  places(checkText(exampleEntry({ text })).filter(({ severity }) => severity === 'error'));
const far = 'word '.repeat(100);

describe('a text is not parsed where it has too many signs', () => {
  it.each(Object.entries(sourceLimits.signs))('of %s', (sign, most) => {
    const findings = new FileFindings('x');
    expect(mayBeParsed(`a\n${sign.repeat(most)}`, findings)).toBe(true);
    expect(mayBeParsed(`a\n${sign.repeat(most + 1)}`, findings)).toBe(false);
    expect(places(findings.list)).toEqual([placeInFile('limits/size', 2, most + 1, 'x')]);
  });

  it.each([
    ['an address', 'a\nb https://a.b/', 'x', sourceLimits.address, 2, 3],
    ['marks of quotations', 'a\n', '>', sourceLimits.marks + 1, 2, 1],
    ['marks of lists', 'a\n', '- ', sourceLimits.marks + 1, 2, 1],
    ['numbers of lists', 'a\n', '1. ', sourceLimits.marks + 1, 2, 1],
  ])('in %s', (_name, before, sign, most, line, column) => {
    const findings = new FileFindings('x');
    expect(mayBeParsed(before + sign.repeat(most - 20), findings)).toBe(true);
    expect(mayBeParsed(before + sign.repeat(most), findings)).toBe(false);
    expect(places(findings.list)).toEqual([placeInFile('limits/size', line, column, 'x')]);
  });
});

describe('long program code is refused where it begins, without being read', () => {
  it.each<[name: string, text: string, rule: string, line: number, column: number]>([
    ['in a line', `é😀 a {${far}}`, 'syntax/expression', 0, 7],
    ['between two brackets far apart', `\`{\`\na { b\n\n${far}\n\n}`, 'syntax/expression', 1, 3],
    ['in backticks that go on', `\`a\n{${far}}\``, 'syntax/expression', 1, 1],
    ['behind two backslashes', `a \\\\{${far}}`, 'syntax/expression', 0, 5],
    ['in a tag', `<KeyPoint x={${far}} />`, 'syntax/expression', 0, 13],
    ['as an import', `import x from "y"\n${far}`, 'syntax/import', 0, 1],
    [
      'as an export below a heading',
      `### Hello\nexport const x = 1\n${far}`,
      'syntax/import',
      1,
      1,
    ],
    [
      'as an export that looks like a table',
      `export x | a\n- | -\n${far} | b`,
      'syntax/import',
      0,
      1,
    ],
  ])('%s', (_name, text, rule, line, column) => {
    expect(errorsOf(text)).toEqual([placeInFile(rule, textLine + line, column)]);
  });

  it('with all other findings of the text', () => {
    expect(errorsOf(`a {${far}}\n\n[here](javascript:x)`)).toEqual([
      placeInFile('syntax/expression', textLine, 3),
      placeInFile('links/words', textLine + 2, 1),
      placeInFile('links/scheme', textLine + 2, 1),
    ]);
  });
});

describe('what only looks like program code is accepted', () => {
  it.each([
    ['brackets in backticks far apart', `\`{a\` ${far} \`}\``],
    ['brackets behind backslashes', `\\{ ${far} \\}`],
    ['a line within a paragraph', `The trade was\nimport and export.\n${far}`],
    ['a word that begins alike', `importance\n\nexporters ${far}`],
    ['a line in a list', `- a\n- b\nimport and export\n${far}`],
  ])('%s', (_name, text) => {
    expect(hasLongCode(text)).toBe(!text.startsWith('importance'));
    expect(errorsOf(text)).toEqual([]);
  });

  it('unless it could be as deep as the parser does not bear', () => {
    const deep = '('.repeat(sourceLimits.depth);
    const findings = new FileFindings('x');
    expect(isDeep(`a ${deep}`, findings)).toBe(false);
    expect(isDeep(`\`{${deep}\` \`}\``, findings)).toBe(true);
    expect(isDeep(`a\nexport ${deep}(`, findings)).toBe(true);
    expect(errorsOf(`\`{${deep}\` \`}\``)).toEqual([placeInFile('limits/size', textLine, 2)]);
  });
});

it('a text without its code has every letter in its place', () => {
  const text = 'import {x}\r\nexport y\nimportance \\{';
  expect(withoutCode(text)).toBe('Import ·x·\r\nExport y\nimportance \\·');
});
