import { describe, expect, it } from 'vitest';
import { authorComponents } from '#schema/authorComponents.ts';
import {
  checkText,
  exampleEntry,
  placeInFile,
  places,
  textLine,
} from '../../../tests/fixtures/exampleEntry.ts';

/** Lines count from the first line of the text that is put into the example. */
type Row = readonly [name: string, text: string, rule: string, line: number, column: number];

const check = (text: string) => checkText(exampleEntry({ text }));

describe('a component that does what it may not is refused where it stands', () => {
  it.each<Row>([
    ['a spread attribute', '<KeyPoint {...{}}>\nx\n</KeyPoint>', 'components/expression', 1, 1],
    ['a spread of a name', '<Outcome {...props} />', 'components/expression', 1, 1],
    ['an expression as a value', '<Outcome id={"reading"} />', 'components/expression', 1, 10],
    ['an attribute without a value', '<Outcome id />', 'components/expression', 1, 10],
    [
      'a handler',
      '<Callout kind="note" onclick="x()">\nx\n</Callout>',
      'components/attribute',
      1,
      22,
    ],
    [
      'a handler on a line of its own',
      '<Callout\n  kind="note"\n  onclick="x()">\nx\n</Callout>',
      'components/attribute',
      3,
      3,
    ],
    ['an island', '<Outcome id="reading" client:load />', 'components/attribute', 1, 23],
    [
      'raw HTML by an attribute',
      '<KeyPoint set:html="x">\nx\n</KeyPoint>',
      'components/attribute',
      1,
      11,
    ],
    ['a style', '<Outcome id="reading" style="color:red" />', 'components/attribute', 1, 23],
    ['an unknown attribute', '<Outcome idd="reading" />', 'components/attribute', 1, 10],
    ['an attribute twice', '<Outcome id="reading" id="reading" />', 'components/attribute', 1, 10],
    ['an attribute that is missing', '<Figure />', 'components/attribute', 1, 1],
    [
      'a value that is not in the list',
      '<Callout kind="nte">\nx\n</Callout>',
      'components/attribute',
      1,
      10,
    ],
    [
      'a value over two lines',
      '<Callout kind="note" title="a\nb">\nx\n</Callout>',
      'components/attribute',
      1,
      22,
    ],
    [
      'an id that is not declared',
      'Hello.\n\n<Outcome id="maths" />',
      'components/reference',
      3,
      10,
    ],
    ['a picture that is not declared', '<Figure id="tables" />', 'components/reference', 1, 9],
    ['a source that is not declared', '<Source id="report" />', 'components/reference', 1, 9],
    ['a fragment with raw HTML', '<Fragment set:html="<b>x</b>" />', 'components/unknown', 1, 1],
    ['a component of a component', '<KeyPoint.Big />', 'components/unknown', 1, 1],
    ['a name that every object has', '<ToString />', 'components/unknown', 1, 1],
    [
      'text where there can be none',
      '<Outcome id="reading">\nx\n</Outcome>',
      'components/children',
      1,
      1,
    ],
    ['no text where there must be some', '<KeyPoint />', 'components/children', 1, 1],
    ['a component in a line', 'See <Outcome id="reading" /> here', 'components/inline', 1, 5],
    [
      'a component in a table',
      '| a |\n|---|\n| <Outcome id="reading" /> |',
      'components/inline',
      3,
      3,
    ],
    // Lists and quotations become plain HTML, in which no component can stand.
    ['a component in a list', '- <KeyPoint>\n  x\n  </KeyPoint>', 'components/inline', 1, 3],
    [
      'a component below a list item',
      '1. a\n\n   <Outcome id="reading" />',
      'components/inline',
      3,
      4,
    ],
    ['a component in a quotation', '> <Outcome id="reading" />', 'components/inline', 1, 3],
  ])('%s', (_name, text, rule, line, column) => {
    expect(places(check(text))).toEqual([placeInFile(rule, textLine - 1 + line, column)]);
  });
});

describe('hints name what is nearest', () => {
  it.each([
    ['<Keypoint>\nx\n</Keypoint>', 'Did you mean "KeyPoint"?'],
    ['<Qoute source="report-2020">\nx\n</Qoute>', 'Did you mean "Quote"?'],
    ['<Outcome idd="reading" />', 'Did you mean "id"?'],
    ['<Callout kind="nte">\nx\n</Callout>', 'Did you mean "note"?'],
    ['<Outcome id="readin" />', 'Did you mean "reading"?'],
    ['<KeyPoint big="yes">\nx\n</KeyPoint>', 'It takes none: <KeyPoint>'],
    ['<Callout colour="red">\nx\n</Callout>', 'Choose an attribute from: kind, title.'],
    ['<Iframe />', `Choose a component from: ${Object.keys(authorComponents).join(', ')}.`],
  ])('%j', (text, hint) => {
    expect(check(text)[0]?.hint).toContain(hint);
  });
});

describe('components are accepted', () => {
  it.each([
    ['on one line', '<KeyPoint>Carry this away.</KeyPoint>'],
    ['over several lines', '<Callout\n  kind="note"\n  title="A title"\n>\n\nHello.\n\n</Callout>'],
    ['inside one another', '<KeyPoint>\n\n<Outcome id="reading" />\n\n</KeyPoint>'],
    ['side by side', '<Outcome id="reading" /> <Source id="report-2020" />'],
    [
      'with words that HTML would read as marks',
      '<Quote source="report-2020" by="a &quot;head&quot;">\nx\n</Quote>',
    ],
  ])('%s', (_name, text) => {
    expect(check(text)).toEqual([]);
  });
});
