import { describe, expect, it } from 'vitest';
import {
  checkText,
  exampleEntry,
  placeInFile,
  places,
  textLine,
} from '../../../tests/fixtures/exampleEntry.ts';
import { bodyLimits } from './syntaxTree.ts';

/** Lines count from the first line of the text that is put into the example. */
type Row = readonly [name: string, text: string, rule: string, line: number, column: number];

const check = (text: string) => checkText(exampleEntry({ text }));
const inText = (rule: string, line: number, column: number) =>
  placeInFile(rule, textLine - 1 + line, column);

describe('text that could run is refused where it stands', () => {
  it.each<Row>([
    ['an import', 'import x from "./evil.js"', 'syntax/import', 1, 1],
    ['an import below a paragraph', 'Hello.\n\nimport "./evil.js"', 'syntax/import', 3, 1],
    ['an import without a space', 'import{x} from "./evil.js"', 'syntax/import', 1, 1],
    ['an export', 'export const x = 1', 'syntax/import', 1, 1],
    ['prose that begins like an import', 'import duties were paid', 'syntax/import', 1, 1],
    ['an expression of its own', '{process.exit()}', 'syntax/expression', 1, 1],
    ['an expression in a line', 'Some {1 + 1} text.', 'syntax/expression', 1, 6],
    ['a comment in curly brackets', '{/* hidden */}', 'syntax/expression', 1, 1],
    ['a picture that is a module', 'See ![x](./evil.js)', 'syntax/image', 1, 5],
    ['a picture that is a secret', '![x](../../.env?raw)', 'syntax/image', 1, 1],
    ['a script in a line', '<script>alert(1)</script>', 'syntax/html', 1, 1],
    ['a script on lines of its own', '<script>\nalert(1)\n</script>', 'syntax/html', 1, 1],
    ['bold letters as HTML', 'Some <b>bold</b> words', 'syntax/html', 1, 6],
    ['HTML in a quotation', '> <div>\n> x\n> </div>', 'syntax/html', 1, 3],
    ['HTML with a name of two parts', '<a:b />', 'syntax/html', 1, 1],
    ['empty tags', '<>\n\nHello\n\n</>', 'syntax/html', 1, 1],
  ])('%s', (_name, text, rule, line, column) => {
    expect(places(check(text))).toEqual([inText(rule, line, column)]);
  });
});

it('an import with a tab in it is refused for both', () => {
  expect(places(check('import\tx from "./evil.js"'))).toEqual([
    inText('syntax/import', 1, 1),
    inText('bytes/tab', 1, 7),
  ]);
});

describe('text that has no meaning in an entry is refused where it stands', () => {
  it.each<Row>([
    ['a footnote of the author', 'Hello.\n\n[^x]: My note.', 'syntax/footnote', 3, 1],
    [
      'a footnote that takes the name of a source',
      'Hello.[^report-2020]\n\n[^report-2020]: My note.',
      'syntax/footnote',
      3,
      1,
    ],
    ['a heading of level 1', '# Title', 'syntax/heading', 1, 1],
    ['a heading of level 1, underlined', 'Title\n=====', 'syntax/heading', 1, 1],
    ['a heading of level 5', '##### Five', 'syntax/heading', 1, 1],
    ['a column without a heading', '| | A |\n| - | - |\n| b | c |', 'syntax/table-head', 1, 1],
    ['a tick box', '- One\n- [x] Two', 'syntax/tick-box', 2, 1],
    ['an empty tick box', '- [ ] One', 'syntax/tick-box', 1, 1],
    ['a block of code', 'Hello.\n\n```js\nalert(1)\n```', 'syntax/code', 3, 1],
    ['a block of code with tildes', '~~~\nx\n~~~', 'syntax/code', 1, 1],
    ['a defined address', 'Hello.\n\n[b]: https://example.org/', 'syntax/definition', 3, 1],
    ['an unknown citation', 'Hello[^nowhere].', 'references/unknown', 1, 6],
    ['an unknown citation further down', 'Hello.\nMore[^nowhere].', 'references/unknown', 2, 5],
  ])('%s', (_name, text, rule, line, column) => {
    expect(places(check(text))).toEqual([inText(rule, line, column)]);
  });

  it('a link by reference, and the address that it refers to', () => {
    expect(places(check('[a][b]\n\n[b]: javascript:alert(1)'))).toEqual([
      inText('syntax/definition', 1, 1),
      inText('syntax/definition', 3, 1),
    ]);
  });

  it('an unknown citation gets the nearest source as its hint', () => {
    const [finding] = check('Hello[^report-2021].');
    expect(finding?.message).toBe('No reference has the id "report-2021".');
    expect(finding?.hint).toBe('Did you mean "report-2020"?');
  });
});

describe('text that cannot be read is refused at the place where reading ends', () => {
  it.each<Row>([
    ['a component without its end', 'Hello.\n\n<KeyPoint>\nx', 'syntax/unreadable', 3, 1],
    ['an open curly bracket', 'Hello { there', 'syntax/unreadable', 1, 7],
    ['a comment of HTML', '<!-- hidden -->', 'syntax/unreadable', 1, 1],
    ['an address in angle brackets', 'See <https://example.org/>', 'syntax/unreadable', 1, 5],
  ])('%s', (_name, text, rule, line, column) => {
    const findings = check(text);
    expect(places(findings)).toContain(inText(rule, line, column));
    expect(findings[0]?.message).toMatch(/^The text cannot be read from here on: [A-Z].*\.$/);
    expect(findings[0]?.message).not.toMatch(/mdx-jsx|note:/);
  });
});

describe('plain text is accepted', () => {
  it.each([
    ['what Markdown has for words', '**Bold**, *leaning*, ~~gone~~, `x` and a  \nnew line.'],
    ['lists', '- One\n  1. Two\n\n- Three'],
    ['a table', '| a | b |\n|:-:|--:|\n| 1 | 2 |'],
    ['a quotation and a rule', '> Said.\n\n---'],
    ['headings of levels 3 and 4', '### Three\n\n#### Four'],
    ['a citation', 'Hello.[^report-2020]'],
    ['signs that other programs give a meaning', '$x$ and :::note and [[x]] and 2 < 3'],
    ['a word that begins like an import', 'importance of exports'],
    // MDX knows no code by indentation: four spaces make a plain paragraph.
    ['a line that is indented', '    Four spaces.'],
    ['HTML that is only talked about', '\\<script> and &lt;script&gt; and `<script>`'],
  ])('%s', (_name, text) => {
    expect(check(text)).toEqual([]);
  });
});

describe('a body has limits', () => {
  it.each<[name: string, text: string, line: number, column: number]>([
    ['10,000 quotations in one another', `${'> '.repeat(10_000)}x`, 1, 1],
    ['10,000 lists in one another', `${'- '.repeat(10_000)}x`, 1, 1],
    ['40 quotations in one another', `${'> '.repeat(40)}x`, 1, 49],
    ['40 lists in one another', `${'- '.repeat(40)}x`, 1, 25],
    [
      '10,000 components in one another',
      `${'<KeyPoint>\n'.repeat(10_000)}x\n${'</KeyPoint>\n'.repeat(10_000)}`,
      1001,
      1,
    ],
    [
      '400 components in one another',
      `${'<KeyPoint>\n'.repeat(400)}x\n${'</KeyPoint>\n'.repeat(400)}`,
      25,
      1,
    ],
    ['6,000 paragraphs', 'x\n\n'.repeat(6000), 4993, 1],
  ])('%s end in one finding within two seconds', (_name, text, line, column) => {
    const start = performance.now();
    const findings = check(text);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(places(findings).filter((place) => !place.endsWith('structure/section'))).toEqual([
      inText('limits/size', line, column),
    ]);
  });

  it('tells once of the first link that is too many', () => {
    const link = '[the list](/case-studies/) ';
    expect(check(link.repeat(bodyLimits.links))).toEqual([]);
    expect(places(check(link.repeat(bodyLimits.links + 5)))).toEqual([
      inText('limits/links', 1, bodyLimits.links * link.length + 1),
    ]);
  });
});

describe('places are right', () => {
  it('behind letters that take more than one byte or more than one unit', () => {
    const text = `${'é😀'.repeat(2000)}\n\né😀 [the page](javascript:x)`;
    expect(places(check(text))).toEqual([inText('links/scheme', 3, 5)]);
  });

  it('at the very end of a file', () => {
    const text = `${exampleEntry()}\n${'é😀'.repeat(2000)}\n\n<script>x</script>`;
    const line = text.split('\n').length;
    expect(places(checkText(text))).toEqual([placeInFile('syntax/html', line, 1)]);
  });

  it('in a body that begins right behind the facts', () => {
    const body = 'import x from "y"\n\n## What did not work?\n\nAn example.\n';
    const errors = checkText(exampleEntry({ body })).filter((each) => each.severity === 'error');
    expect(places(errors)).toEqual([placeInFile('syntax/import', 52, 1)]);
  });
});
