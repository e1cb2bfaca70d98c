import { describe, expect, it } from 'vitest';
import {
  checkText,
  exampleEntry,
  placeInFile,
  places,
} from '../../../tests/fixtures/exampleEntry.ts';
import type { Place } from '../finding.ts';
import { FileFindings } from '../finding.ts';
import { readYaml } from './yaml.ts';

const source = `plain: value
spaced:    value
double: "value"
single: 'value'
indented: "  value"
empty: ""
nothing:
block: |
    First line.
folded: >-
  Second line.
"quoted name": value
? asked
: answered
7: value
list:
  - one
  -
  - name: two
    inner:
      deep: three
  - [a, {b: c}, [d], ""]
more: [x, y]
group: {first: 1, second: {third: 3}, fourth: 4}
last: value
`;

const written = (place: Place | undefined) =>
  place === undefined ? 'nowhere' : `${String(place.line)}:${String(place.column)}`;
const read = (yaml: string) => readYaml(yaml, new FileFindings('example'));

describe('a value and its name are found where they stand', () => {
  it.each<[value: string, name: string, path: readonly (string | number)[]]>([
    ['1:8', '1:1', ['plain']],
    ['2:12', '2:1', ['spaced']],
    ['3:9', '3:1', ['double']],
    ['4:9', '4:1', ['single']],
    ['5:11', '5:1', ['indented']],
    ['6:8', '6:1', ['empty']],
    ['9:5', '8:1', ['block']],
    ['11:3', '10:1', ['folded']],
    ['12:16', '12:1', ['quoted name']],
    ['14:3', '13:3', ['asked']],
    ['15:4', '15:1', [7]],
    ['17:3', '16:1', ['list']],
    ['17:5', '17:5', ['list', 0]],
    ['19:5', '19:5', ['list', 2]],
    ['19:11', '19:5', ['list', 2, 'name']],
    ['21:7', '20:5', ['list', 2, 'inner']],
    ['21:13', '21:7', ['list', 2, 'inner', 'deep']],
    ['22:5', '22:5', ['list', 3]],
    ['22:6', '22:6', ['list', 3, 0]],
    ['22:9', '22:9', ['list', 3, 1]],
    ['22:13', '22:10', ['list', 3, 1, 'b']],
    ['22:17', '22:17', ['list', 3, 2]],
    ['22:18', '22:18', ['list', 3, 2, 0]],
    ['22:22', '22:22', ['list', 3, 3]],
    ['23:7', '23:1', ['more']],
    ['23:11', '23:11', ['more', 1]],
    ['24:16', '24:9', ['group', 'first']],
    ['24:35', '24:28', ['group', 'second', 'third']],
    ['24:47', '24:39', ['group', 'fourth']],
    ['25:7', '25:1', ['last']],
  ])('%s and %s: %j', (value, name, path) => {
    const declared = read(source);
    expect(written(declared?.placeOf(path))).toBe(value);
    expect(written(declared?.placeOfKey(path))).toBe(name);
  });
});

describe('where a value is missing, its nearest parent is told', () => {
  it.each<[name: string, place: string, path: readonly (string | number)[]]>([
    ['the facts themselves', '1:1', []],
    ['a name that is not there', '1:1', ['nowhere']],
    ['a name with nothing behind it', '7:1', ['nothing']],
    ['a name within such a name', '7:1', ['nothing', 'inner']],
    ['a name within words', '1:8', ['plain', 'inner']],
    ['a name within a list', '17:3', ['list', 'inner']],
    ['a hyphen with nothing behind it', '17:3', ['list', 1]],
    ['a name within such a hyphen', '17:3', ['list', 1, 'inner']],
    ['an item behind the last', '17:3', ['list', 4]],
    ['an item far behind the last', '23:7', ['more', 9]],
    ['an item within words', '17:5', ['list', 0, 0]],
    ['an item within words, before other words', '23:8', ['more', 0, 0]],
    ['an item of a group', '24:8', ['group', 0]],
    ['a name of another group', '24:8', ['group', 'third']],
    ['a value that is like a name', '24:27', ['group', 'second', 'fourth']],
    ['what a group would hold', '24:35', ['group', 'second', 'third', 'more']],
  ])('%s', (_name, place, path) => {
    const declared = read(source);
    expect(written(declared?.placeOf(path))).toBe(place);
    expect(written(declared?.placeOfKey(path))).toBe(place);
  });

  it.each([
    ['an empty text', '', '1:1'],
    ['a remark alone', '# x\n', '1:1'],
    ['a fence alone', '---\n', '1:1'],
    ['words alone', '\n\n  words', '3:3'],
    ['words in quotation marks', '\n "words"', '2:2'],
  ])('and the beginning of %s', (_name, yaml, place) => {
    const declared = read(yaml);
    expect(written(declared?.placeOf([]))).toBe(place);
    expect(written(declared?.placeOf(['a', 0]))).toBe(place);
  });

  it('also in an entry: an item of a list that is empty', () => {
    const facts = { themes: 'themes:\n  - capacity\n  -' };
    expect(places(checkText(exampleEntry({ facts })))).toEqual([
      placeInFile('frontmatter/value', 10, 3),
    ]);
  });
});
