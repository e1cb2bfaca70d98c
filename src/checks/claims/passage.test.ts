import { describe, expect, it } from 'vitest';
import { exampleEntry, textLine } from '../../../tests/fixtures/exampleEntry.ts';
import { readExample } from '../../../tests/fixtures/readExample.ts';
import { bodyPassages, declaredPassages, type Passage } from './passage.ts';

/** The passages of a body. */
function read(body: string, how?: 'own-words' | 'quotations-too'): readonly Passage[] {
  const { tree, text } = readExample(exampleEntry({ body: `\n${body}\n` }));
  return bodyPassages(tree, text, how);
}

const textsIn = (body: string, how?: 'own-words' | 'quotations-too') =>
  read(body, how).map(({ text }) => text);

/** Line and column of the body at which a letter of a passage stands. */
function placeIn(text: string, offset: number, index = 0): [line: number, column: number] {
  const entry = readExample(exampleEntry({ text }));
  const passages = bodyPassages(entry.tree, entry.text).filter(
    ({ section }) => section === 'What did they do?',
  );
  // The first is the heading.
  const place = passages[index + 1]?.placeOf(offset);
  return [(place?.line ?? 0) - textLine, place?.column ?? 0];
}

describe('a declared text', () => {
  const outcomes = `outcomes:
  - {id: a, label: "A", domain: attainment, result: {form: stated, finding: "Not read."}, direction: positive, plain: "Plain one.", source: report-2020}
  - {id: b, label: "B", domain: attainment, result: {form: stated, finding: "Not read."}, direction: positive, plain: "Plain two.", source: report-2020}`;
  const facts = {
    title: 'title: "A title"',
    summary: 'summary: "A summary."',
    keyMessages: 'keyMessages:\n  - "First message."\n  - "Second message."',
    outcomes,
    description:
      'description:\n  why: "A reason."\n  how: "A way."\n  who:\n    partly: "Some people."\n  where: not-reported',
  };
  const passagesOf = (changed: Readonly<Record<string, string | undefined>>) => {
    const { data, declared } = readExample(exampleEntry({ facts: changed }));
    return declaredPassages(data, declared);
  };

  it('is each that says what was done or found, but for what the source says', () => {
    expect(passagesOf(facts).map(({ text, isReason }) => [text, isReason])).toEqual([
      ['A title', false],
      ['A summary.', false],
      ['First message.', false],
      ['Second message.', false],
      ['Plain one.', false],
      ['Plain two.', false],
      ['A reason.', true],
      ['Some people.', false],
      ['A way.', false],
    ]);
  });

  it('gives reasons where the reason is told in part', () => {
    const description = 'description:\n  why:\n    partly: "A part of the reason."';
    expect(passagesOf({ description }).at(-1)).toMatchObject({
      text: 'A part of the reason.',
      isReason: true,
    });
  });

  it('stands in no section and cites nothing', () => {
    for (const passage of passagesOf(facts)) {
      expect(passage).toMatchObject({ section: undefined, citations: [] });
    }
  });

  it('is found where its value begins, whichever letter is asked for', () => {
    const lines = exampleEntry({ facts }).split('\n');
    for (const passage of passagesOf(facts)) {
      const place = passage.placeOf(3);
      const written = lines[place.line - 1]?.slice(place.column - 1);
      expect(written?.startsWith(`"${passage.text}"`), passage.text).toBe(true);
    }
  });

  it('is not looked for in outcomes where none are declared', () => {
    expect(passagesOf({ outcomes: undefined }).map(({ text }) => text)).toEqual([
      'Example: two schools plan lessons together',
      'An example for tests. It is no record of real work.',
      'The first example message.',
      'The second example message.',
    ]);
  });
});

describe('a passage of the body', () => {
  it.each<[name: string, body: string, texts: readonly string[]]>([
    ['a paragraph', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['a paragraph of two lines, as one', 'One\ntwo.', ['One two.']],
    ['a line that is broken on purpose', 'One\\\ntwo.', ['One two.']],
    ['a tab', 'One\ttwo.', ['One two.']],
    ['words in marks', 'One **two** *three* [four](https://example.org).', ['One two three four.']],
    ['a word of code', 'One `two` three.', ['One two three.']],
    ['a paragraph with a citation', 'One.[^report-2020] Two.', ['One. Two.']],
    ['an item of a list', '- One.\n- Two.\n  - Three.', ['One.', 'Two.', 'Three.']],
    ['a cell', '| A | B |\n| - | - |\n| C | D |', ['A', 'B', 'C', 'D']],
    ['a note with its title', '<Callout title="One">\n\nTwo.\n\n</Callout>', ['One', 'Two.']],
    ['a note without a title', '<Callout kind="note">\n\nTwo.\n\n</Callout>', ['Two.']],
    ['by whom words are', '<Callout by="One">\n\nTwo.\n\n</Callout>', ['One', 'Two.']],
    ['no title that is code', '<Callout title={1}>\n\nTwo.\n\n</Callout>', ['Two.']],
    ['no title without words', '<Callout title>\n\nTwo.\n\n</Callout>', ['Two.']],
    ['no subtitle', '<Callout subtitle="One">\n\nTwo.\n\n</Callout>', ['Two.']],
    ['no titles', '<Callout titles="One">\n\nTwo.\n\n</Callout>', ['Two.']],
    ['no facts from elsewhere', '<Callout {...one}>\n\nTwo.\n\n</Callout>', ['Two.']],
    ['a picture, without its description', 'One. ![Two](x.png)', ['One. ']],
    ['no block of code', 'One.\n\n```\ntwo\n```', ['One.']],
  ])('is %s', (_name, body, texts) => {
    expect(textsIn(body)).toEqual(texts);
  });

  const quoted: readonly [name: string, body: string, own: string[], all: string[]][] = [
    ['in Markdown', 'One.\n\n> Two.\n\nThree.', ['One.', 'Three.'], ['One.', 'Two.', 'Three.']],
    [
      'with a source',
      'One.\n\n<Quote source="report-2020" by="Two">\n\nThree.\n\n</Quote>\n\nFour.',
      ['One.', 'Four.'],
      ['One.', 'Two', 'Three.', 'Four.'],
    ],
  ];

  it.each(quoted)('is a quotation %s only where that is asked for', (_name, body, own, all) => {
    expect(textsIn(body)).toEqual(own);
    expect(textsIn(body, 'own-words')).toEqual(own);
    expect(textsIn(body, 'quotations-too')).toEqual(all);
  });

  it('is never the definition of a citation', () => {
    expect(textsIn('One.[^report-2020]', 'quotations-too')).toEqual(['One.']);
  });

  it('stands in the section of the last heading of level two', () => {
    const body = 'One.\n\n## A&nbsp;\n\nTwo.\n\n### B\n\nThree.\n\n## C\n\n> - Four.\n\n- Five.';
    expect(read(body).map(({ text, section }) => [text.trim(), section])).toEqual([
      ['One.', undefined],
      ['A', 'A'],
      ['Two.', 'A'],
      ['B', 'A'],
      ['Three.', 'A'],
      ['C', 'C'],
      ['Five.', 'C'],
    ]);
  });

  it('in a note stands in the section of the note', () => {
    const body = '## A\n\n<Callout title="One">\n\nTwo.\n\n</Callout>';
    expect(read(body).map(({ section }) => section)).toEqual(['A', 'A', 'A']);
  });

  it('gives no reasons of its own', () => {
    const body = '## Why did they start?\n\n<Callout title="One">\n\nTwo.\n\n</Callout>';
    expect(read(body).map(({ isReason }) => isReason)).toEqual([false, false, false]);
  });

  it('knows where it cites', () => {
    expect(read('One.[^report-2020] *Two*.[^report-2020] Three.')).toMatchObject([
      { text: 'One. Two. Three.', citations: [4, 9] },
    ]);
    expect(read('One.')).toMatchObject([{ citations: [] }]);
    expect(read('<Callout title="One">\n\nTwo.\n\n</Callout>')).toMatchObject([
      { citations: [] },
      { citations: [] },
    ]);
  });
});

describe('the place of a letter', () => {
  it.each<[name: string, text: string, offset: number, place: [line: number, column: number]]>([
    ['the first', 'One two.', 0, [0, 1]],
    ['a later one', 'One two.', 4, [0, 5]],
    ['behind marks', '**One** two.', 4, [0, 9]],
    ['in the next line', 'One\n  two.', 4, [1, 3]],
    ['behind a break', 'One\\\ntwo.', 4, [1, 1]],
    ['behind a citation', 'One.[^report-2020] Two.', 5, [0, 20]],
    ['behind a word of code', '`One` two.', 4, [0, 7]],
    ['behind the last one, which is where the passage begins', '**One** two.', 99, [0, 1]],
  ])('is exact for %s', (_name, text, offset, place) => {
    expect(placeIn(text, offset)).toEqual(place);
  });

  it('is the same when it is asked for again', () => {
    const { tree, text } = readExample(exampleEntry({ body: '\n*One* two.\n' }));
    const [passage] = bodyPassages(tree, text);
    expect([passage?.placeOf(4), passage?.placeOf(0), passage?.placeOf(4)]).toMatchObject([
      { column: 7 },
      { column: 2 },
      { column: 7 },
    ]);
  });

  it('in a title is in the opening tag, also where the words stand in the file before', () => {
    expect(placeIn('Rest\n\n<Callout title="Rest and play">\n\nx\n\n</Callout>', 5, 1)).toEqual([
      2, 22,
    ]);
    expect(placeIn('Rest.\n\n<Callout title="Rest">\n\nx\n\n</Callout>', 0, 1)).toEqual([2, 17]);
  });

  it('in a title that is written otherwise than it is read is that of the note', () => {
    expect(placeIn('<Callout title="Rest &amp; play">\n\nx\n\n</Callout>', 5)).toEqual([0, 1]);
  });
});
