import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { mdxTree } from '#entries/parse.ts';
import { placeInFile, places } from '../../../tests/fixtures/exampleEntry.ts';
import { FileFindings } from '../finding.ts';
import { bodyLimits, checkSyntaxTree } from './syntaxTree.ts';

const declared = { outcomes: ['reading'], references: ['report-2020'], pictures: ['timetable'] };

/** What is said of a body alone, and whether it was walked to its end. */
function walk(text: string, more = '') {
  const findings = new FileFindings('example');
  const isKnownAddress = () => ({ known: true }) as const;
  const body = { text, declared, isKnownAddress };
  const isWalked = checkSyntaxTree(mdxTree(text + more), body, findings);
  return { isWalked, list: findings.list };
}
const said = (text: string) => {
  const { isWalked, list } = walk(text);
  expect(isWalked).toBe(true);
  return list.map(
    ({ rule, line, column, message }) => `${String(line)}:${String(column)} ${rule}: ${message}`,
  );
};

describe('what is said of a body, part by part', () => {
  const noHtml = (place: string, name: string) =>
    `${place} syntax/html: HTML (<${name}>) is not allowed in an entry.`;
  const inline = (place: string, name: string) =>
    `${place} components/inline: <${name}> stands inside a line of text, a list or a quotation.`;
  const level = (depth: number) =>
    `1:1 syntax/heading: A heading of level ${String(depth)} has no place in an entry.`;
  const box = (place: string) =>
    `${place} syntax/tick-box: A tick box cannot be ticked by a reader.`;
  const noHead = (place: string, column: number) =>
    `${place} syntax/table-head: Column ${String(column)} of the table has no heading.`;
  const noReference = (place: string, id: string) =>
    `${place} references/unknown: No reference has the id "${id}".`;

  it.each<[name: string, text: string, ...said: string[]]>([
    ['a heading of level 1', '# One', level(1)],
    ['a heading of level 2', '## Two'],
    ['a heading of level 4', '#### Four'],
    ['a heading of level 5', '##### Five', level(5)],
    ['a heading of level 6', '###### Six', level(6)],
    ['a heading with what is not allowed in it', '# A <b>c</b>', level(1), noHtml('1:5', 'b')],
    ['a list', '- One\n- Two'],
    ['a box that is ticked', '- [x] One', box('1:1')],
    ['a box that is not', '- One\n- [ ] Two', box('2:1')],
    ['what stands behind a box', '- [ ] One <b>two</b>', box('1:1'), noHtml('1:11', 'b')],
    ['a table', '| a | b |\n| - | - |\n| | c |'],
    ['a table without its first heading', '| | b |\n| - | - |\n| c | d |', noHead('1:1', 1)],
    ['a table without its last heading', '| a | |\n| - | - |\n| c | d |', noHead('1:5', 2)],
    ['a table without a heading', '| | |\n| - | - |\n| c | d |', noHead('1:1', 1)],
    ['a heading of a space', '| a | &#32; |\n| - | - |\n| c | d |', noHead('1:5', 2)],
    ['a heading in bold', '| a | **b** |\n| - | - |\n| c | d |'],
    ['what stands in a table', '| a |\n| - |\n| <b>c</b> |', noHtml('3:3', 'b')],
    ['a component in a line', 'See <Outcome id="reading" /> here.', inline('1:5', 'Outcome')],
    ['a component in a quotation', '> <Steps>\n> x\n> </Steps>', inline('1:3', 'Steps')],
    ['a component within one', '<Steps>\n\n<Outcome id="reading" />\n\n</Steps>'],
    ['HTML in a line', 'See <b>here</b>.', noHtml('1:5', 'b')],
    ['HTML with a capital within', 'See <aB>here</aB>.', noHtml('1:5', 'aB')],
    ['HTML within HTML', 'See <b>here <i>now</i></b>.', noHtml('1:5', 'b'), noHtml('1:13', 'i')],
    ['tags without a name', 'See <>here</>.', noHtml('1:5', '')],
    ['HTML in the words of a link', '[a <b>c</b>](https://example.org/)', noHtml('1:4', 'b')],
    [
      'a note of the author, and nothing of what is in it',
      'One.\n\n[^a]: See <b>here</b>.',
      '3:1 syntax/footnote: A footnote is not written here.',
    ],
    ['HTML in a quotation', '> <div />', noHtml('1:3', 'div')],
    ['an unknown source', 'One.[^a]', noReference('1:5', 'a')],
    ['two of them', 'One[^a] two[^b-c].', noReference('1:4', 'a'), noReference('1:12', 'b-c')],
    ['one in the first of two lines', 'One [^a].\nTwo.', noReference('1:5', 'a')],
    ['one in the second line', 'One.\nTwo[^a].', noReference('2:4', 'a')],
    ['one at the left edge', 'One.\n[^a] Two.', noReference('2:1', 'a')],
    ['one in the third line', 'One.\nTwo.\n Three [^a].', noReference('3:7', 'a')],
    ['one behind bold words', 'A **b** [^a]', noReference('1:9', 'a')],
    ['one in a quotation', '> A [^a]', noReference('1:5', 'a')],
    ['signs that are no source', 'A [^] b [^a b] c [a] ^d'],
    ['a source in backticks', 'A `[^a]` b'],
  ])('%s', (_name, text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['# One', 'Use ## for the sections and ### below them; the title is a fact at the top.'],
    ['- [ ] One', 'Begin the line with "- " alone.'],
    [
      '| |\n| - |',
      'Write in the first row what each column holds; the first can be "What" or "Group".',
    ],
    ['See <b>here</b>.', 'Use plain Markdown: **bold**, *italic*, lists, tables.'],
    [
      'See <Steps>here</Steps>.',
      'Put it on lines of its own at the left edge, with an empty line before and after.',
    ],
    ['A [^report-2021]', 'Did you mean "report-2020"?'],
    ['A [^nothing-like-it]', 'Choose a reference from: report-2020.'],
  ])('with what to do: %j', (text, hint) => {
    expect(walk(text).list.map((finding) => finding.hint)).toEqual([hint]);
  });

  it('and nothing of what stands behind the end of the text', () => {
    expect(walk('One.[^report-2020]', '\n\n[^report-2020]: x').list).toEqual([]);
    expect(walk('One.\n', '\n\n<b>x</b>\n\n# Two').list).toEqual([]);
    expect(walk('One.\n\n', '# Two').list).toEqual([]);
    expect(walk('', '').list).toEqual([]);
  });

  it('and of a kind that nobody knows, its name', () => {
    const findings = new FileFindings('example');
    const tree = { type: 'root', children: [{ type: 'math', value: 'x' }] } as unknown as Root;
    const isKnownAddress = () => ({ known: true }) as const;
    checkSyntaxTree(tree, { text: 'x', declared, isKnownAddress }, findings);
    expect(findings.list).toMatchObject([
      {
        rule: 'syntax/unknown',
        line: 1,
        column: 1,
        message: 'This kind of text ("math") is not allowed in an entry.',
        hint: 'Use paragraphs, lists, tables, links and the components of the template.',
      },
    ]);
  });
});

describe('what is said of a body that is too large', () => {
  const simpler = 'Make it simpler: fewer lists inside lists, or two entries.';
  const components = (count: number) => '<Outcome id="reading" />\n\n'.repeat(count);
  const figures = (count: number) => '<Figure id="timetable" />\n\n'.repeat(count);
  const { nodes, depth, pictures, components: most } = bodyLimits;

  it.each<[name: string, text: string, message?: string, hint?: string]>([
    // A paragraph and its text are two parts, and the whole is one; a rule is a part.
    ['as many parts as may be', `a\n\n${'---\n\n'.repeat(nodes - 3)}`],
    [
      'one more',
      `a\n\n${'---\n\n'.repeat(nodes - 2)}`,
      'The text has more than 5,000 parts.',
      simpler,
    ],
    ['many more', '---\n\n'.repeat(nodes * 2), 'The text has more than 5,000 parts.', simpler],
    [
      'one more, as deep as may be',
      `${'---\n\n'.repeat(nodes - depth)}${'> '.repeat(depth - 2)}a`,
      'The text has more than 5,000 parts.',
      simpler,
    ],
    // The words of a paragraph are two steps within it.
    ['as deep as may be', `${'> '.repeat(depth - 2)}a`],
    ['one deeper', `${'> '.repeat(depth - 1)}a`, 'The text is nested more than 24 deep.', simpler],
    ['as many components as may be', components(most)],
    [
      'one component more',
      components(most + 1),
      'There are more than 200 components.',
      'Say more of it in plain words.',
    ],
    [
      'many components more',
      components(most + 9),
      'There are more than 200 components.',
      'Say more of it in plain words.',
    ],
    ['as many pictures as may be', figures(pictures)],
    [
      'one picture more',
      figures(pictures + 1),
      'Pictures are placed more than 12 times.',
      'Place each picture once.',
    ],
    [
      'many pictures more, among others',
      (figures(1) + components(1)).repeat(pictures + 4),
      'Pictures are placed more than 12 times.',
      'Place each picture once.',
    ],
    [
      'a link too many',
      '[an example](https://example.org/) '.repeat(bodyLimits.links + 1),
      'There are more than 60 links.',
      'Cite sources with [^id]; link only what a reader would want to open.',
    ],
  ])('%s', (_name, text, message, hint) => {
    const { isWalked, list } = walk(text);
    expect(list.map((finding) => [finding.message, finding.hint])).toEqual(
      message === undefined ? [] : [[message, hint]],
    );
    expect(isWalked).toBe(hint !== simpler);
  });

  it('where the first stands that is too many', () => {
    expect(places(walk(`One.\n\n${components(most + 2)}`).list)).toEqual([
      placeInFile('limits/components', 3 + most * 2, 1, 'example'),
    ]);
    expect(places(walk(figures(pictures + 2)).list)).toEqual([
      placeInFile('limits/pictures', 1 + pictures * 2, 1, 'example'),
    ]);
  });

  it('and what is wrong with a component behind them is not told', () => {
    const wrong = '<Outcome id="none" />\n\n';
    expect(walk(components(most - 1) + wrong.repeat(9)).list.map(({ rule }) => rule)).toEqual([
      'components/reference',
      'limits/components',
    ]);
  });
});
