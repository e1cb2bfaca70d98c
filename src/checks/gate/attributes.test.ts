import { describe, expect, it } from 'vitest';
import { mdxTree } from '#entries/parse.ts';
import { FileFindings } from '../finding.ts';
import { checkSyntaxTree } from './syntaxTree.ts';

const declared = {
  outcomes: ['reading'],
  references: ['report-2020'],
  pictures: [],
};

/** What is said of a body alone, as `line:column rule: message Hint`. */
function said(text: string): string[] {
  const findings = new FileFindings('example');
  const isKnownAddress = () => ({ known: true }) as const;
  checkSyntaxTree(mdxTree(text), { text, declared, isKnownAddress }, findings);
  return findings.list.map(
    ({ rule, line, column, message, hint }) =>
      `${String(line)}:${String(column)} ${rule}: ${message} ${hint}`,
  );
}

describe('what is said of a component', () => {
  const like = {
    point: 'Write it like this: <KeyPoint>\nWhat a reader should carry away.\n</KeyPoint>',
    callout:
      'Write it like this: <Callout kind="caution" title="Allow for cover">\nWhat to look out for.\n</Callout>',
    outcome: 'Write it like this: <Outcome id="reading" />',
    figure: 'Write it like this: <Figure id="timetable" />',
  };
  const plain = 'Use plain Markdown: **bold**, *italic*, lists, tables.';
  const attribute = 'components/attribute:';
  const expression = 'components/expression:';
  const reference = 'components/reference:';

  it.each<[name: string, text: string, ...said: string[]]>([
    ['no name', '<>\n\n# One\n\n</>', `1:1 syntax/html: Empty tags (<>) are not allowed. ${plain}`],
    [
      'a name of HTML',
      '<div>\n\n# One\n\n</div>',
      `1:1 syntax/html: HTML (<div>) is not allowed in an entry. ${plain}`,
    ],
    [
      'a name of HTML with a capital',
      'One.\n\n<aB />',
      `3:1 syntax/html: HTML (<aB>) is not allowed in an entry. ${plain}`,
    ],
    [
      'a name that is not known',
      '<Steps>\n\n<Stepz>\n\n# One\n\n</Stepz>\n\n</Steps>',
      '3:1 components/unknown: There is no component <Stepz>. Did you mean "Steps"?',
    ],
    [
      'text that it does not take',
      '<Outcome id="reading">\n\n# One\n\n</Outcome>',
      `1:1 components/children: <Outcome> takes no text between its tags. ${like.outcome}`,
    ],
    [
      'such text, and a wrong attribute',
      '<Outcome ib="reading">\n\nOne.\n\n</Outcome>',
      `1:10 ${attribute} <Outcome> has no attribute "ib". Did you mean "id"?`,
      `1:1 components/children: <Outcome> takes no text between its tags. ${like.outcome}`,
    ],
    ['no text', '<KeyPoint />', `1:1 components/children: <KeyPoint> is empty. ${like.point}`],
    [
      'no text between its tags',
      '<KeyPoint>\n</KeyPoint>',
      `1:1 components/children: <KeyPoint> is empty. ${like.point}`,
    ],
    ['tags between which there is nothing that it can hold', '<Outcome id="reading"></Outcome>'],
    [
      'a spread',
      '<KeyPoint {...x}>\nOne.\n</KeyPoint>',
      `1:1 ${expression} <KeyPoint> has curly brackets { } among its attributes; that is program code. ${like.point}`,
    ],
    [
      'a spread, and an attribute that it lacks',
      '<Callout {...x}>\nOne.\n</Callout>',
      `1:1 ${expression} <Callout> has curly brackets { } among its attributes; that is program code. ${like.callout}`,
    ],
    [
      'a spread before a wrong attribute',
      '<Callout {...x} king="note">\nOne.\n</Callout>',
      `1:1 ${expression} <Callout> has curly brackets { } among its attributes; that is program code. ${like.callout}`,
      `1:17 ${attribute} <Callout> has no attribute "king". Did you mean "kind"?`,
    ],
    [
      'an attribute where it takes none',
      '<KeyPoint id="x">\nOne.\n</KeyPoint>',
      `1:11 ${attribute} <KeyPoint> has no attribute "id". It takes none: <KeyPoint>\nWhat a reader should carry away.\n</KeyPoint>`,
    ],
    [
      'an attribute without a value',
      '<Outcome id />',
      `1:10 ${expression} The attribute "id" of <Outcome> needs words in quotation marks. ${like.outcome}`,
    ],
    [
      'a value in curly brackets',
      '<Outcome id={1} />',
      `1:10 ${expression} The attribute "id" of <Outcome> needs words in quotation marks. ${like.outcome}`,
    ],
    [
      'an attribute twice',
      '<Outcome id="reading" id="reading" />',
      `1:10 ${attribute} The attribute "id" of <Outcome> is there twice. Keep one of them.`,
    ],
    [
      'an attribute that it lacks',
      '<Figure />',
      `1:1 ${attribute} <Figure> needs the attribute "id". ${like.figure}`,
    ],
    [
      'an attribute of a few values that it lacks',
      '<Callout title="A kind of note">\nOne.\n</Callout>',
      `1:1 ${attribute} <Callout> needs the attribute "kind". ${like.callout}`,
    ],
    [
      'a value that it cannot have',
      '<Callout kind="nite">\nOne.\n</Callout>',
      `1:10 ${attribute} The attribute "kind" of <Callout> cannot be "nite". Did you mean "note"?`,
    ],
    [
      'a value that is like none',
      '<Callout kind="">\nOne.\n</Callout>',
      `1:10 ${attribute} The attribute "kind" of <Callout> cannot be "". Choose a value from: note, caution, try, question.`,
    ],
    [
      'a value that is too long',
      `<Callout kind="note" title="${'x'.repeat(81)}">\nOne.\n</Callout>`,
      `1:22 ${attribute} The attribute "title" of <Callout> cannot be "${'x'.repeat(81)}". ${like.callout}`,
    ],
    [
      'a value that is as long as can be',
      `<Callout kind="note" title="${'x'.repeat(80)}">\nOne.\n</Callout>`,
    ],
    [
      'two such values',
      '<Callout kind="nite" title="">\nOne.\n</Callout>',
      `1:10 ${attribute} The attribute "kind" of <Callout> cannot be "nite". Did you mean "note"?`,
      `1:22 ${attribute} The attribute "title" of <Callout> cannot be "". ${like.callout}`,
    ],
    [
      'an id that is not declared',
      '<Outcome id="writing" />',
      `1:10 ${reference} <Outcome> points to "writing", which is not declared in "outcomes". Choose a declared id from: reading.`,
    ],
    [
      'an id with a slip in it',
      '<Quote by="a pupil" source="report-2021">\nOne.\n</Quote>',
      `1:21 ${reference} <Quote> points to "report-2021", which is not declared in "references". Did you mean "report-2020"?`,
    ],
    [
      'an id of a list that is empty',
      '<Figure id="timetable" />',
      `1:9 ${reference} <Figure> points to "timetable", which is not declared in "pictures". There is no declared id to choose from yet.`,
    ],
    [
      'an id of another list',
      '<Source id="reading" />',
      `1:9 ${reference} <Source> points to "reading", which is not declared in "references". Choose a declared id from: report-2020.`,
    ],
    [
      'what is wrong with each of two',
      '<Figure />\n\n<Outcome />',
      `1:1 ${attribute} <Figure> needs the attribute "id". ${like.figure}`,
      `3:1 ${attribute} <Outcome> needs the attribute "id". ${like.outcome}`,
    ],
  ])('%s', (_name, text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    [
      'behind a value with its name',
      '<Callout title="a kind of" kind="nite">\nOne.\n</Callout>',
      '1:28',
    ],
    [
      'behind such a value in single marks',
      "<Callout title='a kind of' kind='nite'>\nOne.\n</Callout>",
      '1:28',
    ],
    [
      'behind such a value over two lines',
      '<KeyPoint by="a kind\n kind " kind="x">\nOne.\n</KeyPoint>',
      '1:11',
      '2:9',
    ],
    ['behind a longer name', '<Outcome idd="x" />', '1:10'],
    ['on a line of its own', '<Callout\n  title="x"\n  kind="nite"\n>\nOne.\n</Callout>', '3:3'],
    ['at the edge of its line', '<Callout\nkind="nite">\nOne.\n</Callout>', '2:1'],
    ['below other text', 'One.\n\n<Callout kind="nite">\nkind="note"\n</Callout>', '3:10'],
    [
      'within another',
      '<Steps>\n\n  <Callout kind="nite">\n  One.\n  </Callout>\n\n</Steps>',
      '3:12',
    ],
    ['with a space behind its name', '<Callout kind = "nite">\nOne.\n</Callout>', '1:10'],
    ['without a value, at the end of its tag', '<KeyPoint kind>\nOne.\n</KeyPoint>', '1:11'],
    ['without a value, before a slash', '<Outcome id/>', '1:10'],
  ])('an attribute is found %s', (_name, text, ...places) => {
    expect(said(text).map((each) => each.split(' ')[0])).toEqual(places);
  });

  it.each([
    ['one after another', '<Outcome id="reading" />\n\n<Source id="report-2020" />'],
    ['with a value in single marks', "<Callout kind='note'>\nOne.\n</Callout>"],
  ])('and nothing of components %s', (_name, text) => {
    expect(said(text)).toEqual([]);
  });
});
