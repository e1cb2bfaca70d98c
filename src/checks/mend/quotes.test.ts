import { describe, expect, it } from 'vitest';
import { straightQuotesInFacts, straightQuotesInTags } from './quotes.ts';

describe('curly marks around the value of a fact are straightened', () => {
  it.each<[name: string, before: string, after: string]>([
    ['double ones', 'kind: “practice”', 'kind: "practice"'],
    ['single ones', 'kind: ‘practice’', 'kind: "practice"'],
    ['low ones, as in German', 'kind: „practice“', 'kind: "practice"'],
    ['low single ones', 'kind: ‚practice‘', 'kind: "practice"'],
    ['turned ones', 'kind: ‟practice‛', 'kind: "practice"'],
    ['ones of two kinds', 'kind: “practice’', 'kind: "practice"'],
    ['around nothing', 'kind: “”', 'kind: ""'],
    ['behind no blank', 'kind:“practice”', 'kind:"practice"'],
    ['behind many', 'kind:   “practice”  ', 'kind:   "practice"  '],
    ['further in', '  kind: “practice”', '  kind: "practice"'],
    ['in a list of groups', '  - id: “reading”', '  - id: "reading"'],
    ['in one behind more blanks', '  -   id: “reading”', '  -   id: "reading"'],
    ['a day', 'published: “2026-01-31”', 'published: "2026-01-31"'],
    ['a year', 'start: “2024”', 'start: "2024"'],
    ['an address', 'url: “https://example.org/”', 'url: "https://example.org/"'],
    ['a file', 'file: “a-b.png”', 'file: "a-b.png"'],
    ['yes', 'read: “yes”', 'read: "yes"'],
    ['a licence, which is always the same', 'licence: “CC-BY-4.0”', 'licence: "CC-BY-4.0"'],
    ['a code or a number', 'priceYear: “2024”', 'priceYear: "2024"'],
    ['one item in brackets', 'themes: [“capacity”]', 'themes: ["capacity"]'],
    ['two items', 'themes: [“a”, ‘b’]', 'themes: ["a", "b"]'],
    ['three, with and without blanks', 'themes: [ “a”,“b” , “c” ]', 'themes: [ "a","b" , "c" ]'],
    ['a comma at the end', 'themes: [“a”, “b”,]', 'themes: ["a", "b",]'],
    ['a comma and a blank there', 'themes: [“a” , ]', 'themes: ["a" , ]'],
    ['items on lines', 'themes:\n  - “a”\n  - “b”', 'themes:\n  - "a"\n  - "b"'],
    ['items at the left edge', 'themes:\n- “a”', 'themes:\n- "a"'],
    ['items behind more blanks', 'themes:  \n  -   “a”', 'themes:  \n  -   "a"'],
    ['items behind an empty line', 'themes:\n\n  - “a”', 'themes:\n\n  - "a"'],
    ['items behind one that is well', 'themes:\n  - a\n  - “b”', 'themes:\n  - a\n  - "b"'],
    [
      'each field by itself',
      'kind: “a”\ntitle: “b”\nread: “c”',
      'kind: "a"\ntitle: “b”\nread: "c"',
    ],
    ['beside a value in straight marks', 'title: "x"\nkind: “a”', 'title: "x"\nkind: "a"'],
    ['beside an empty one', 'title: ""\nkind: “a”', 'title: ""\nkind: "a"'],
    ['below a value of two lines', 'title: "x\n  y"\nkind: “a”', 'title: "x\n  y"\nkind: "a"'],
    ['below a block', 'title: |\n  x\nkind: “a”', 'title: |\n  x\nkind: "a"'],
    ['below a block without any text', 'title: |\nkind: “a”', 'title: |\nkind: "a"'],
    ['in facts that no parser can read', 'a: b: c\nkind: “a”', 'a: b: c\nkind: "a"'],
    ['between the lines around the facts', '---\nkind: “a”\n---\n', '---\nkind: "a"\n---\n'],
  ])('%s', (_name, before, after) => {
    expect(straightQuotesInFacts(before)).toBe(after);
  });
});

describe('curly marks among the facts are left', () => {
  it.each<[name: string, facts: string]>([
    ['around a title', 'title: “An example”'],
    ['around the words of a list', 'keyMessages:\n  - “One.”\n  - ‘Two.’'],
    ['around words that may also be a code', 'why: “not-reported”'],
    ['around a name that is no field', 'other: “practice”'],
    ['around a number', 'amount: “12”'],
    ['around the name of a field', '“kind”: practice'],
    ['within a value', 'kind: prac“ti”ce'],
    ['before more', 'kind: “practice” and more'],
    ['behind more', 'kind: a “practice”'],
    ['around two values without brackets', 'themes: “a”, “b”'],
    ['before a comma', 'kind: “a”,'],
    ['in a list that goes on', 'themes: [“a”,'],
    ['in one that has no beginning', 'themes: “a”]'],
    ['without a comma between them', 'themes: [“a” “b”]'],
    ['with two commas', 'themes: [“a”,, “b”]'],
    ['with a word among them', 'themes: [“a”, b]'],
    ['around a straight mark', 'kind: “a"b”'],
    ['around an apostrophe of a typewriter', "kind: “a'b”"],
    ['around a backslash', 'kind: “a\\b”'],
    ['around curly marks', 'kind: “a‘b’c”'],
    ['with no second one', 'kind: “practice'],
    ['with no first one', 'kind: practice”'],
    ['around an item of no list', '- “a”'],
    ['around an item of another list', 'themes:\n  - a\ntitle:\n  - “b”'],
    ['around an item below a value', 'themes: a\n  - “b”'],
    ['around an item without a blank', 'themes:\n  -“a”'],
    ['around what follows an item', 'themes:\n  a - “b”'],
    ['before a separator of lines', 'kind: “a”\u2028x'],
    ['before one in an item', 'themes:\n  - “a”\u2028x'],
    ['on a line of a list alone', 'themes:\n  “a”'],
    ['around words of a field with a digit', 'kind2: “a”'],
    ['in a quoted value of several lines', 'summary: "They wrote\n  kind: “practice”\n  there."'],
    ['in one between single marks', "summary: 'They wrote\n  kind: “practice”\n  there.'"],
    ['on its last line', 'summary: "They wrote\n  kind: “practice”\n  "'],
    ['in a block', 'summary: |\n  They wrote\n  kind: “practice”\n  there.'],
    ['in a block that is folded', 'summary: >-\n  kind: “practice”'],
    ['in an item of it', 'summary: |\n  themes:\n  - “capacity”'],
    ['where more of the value follows', 'kind: “a”\n  and more'],
  ])('%s', (_name, facts) => {
    expect(straightQuotesInFacts(facts)).toBe(facts);
  });

  it.each(['aliases', 'term', 'meaning', 'expansion', 'summary', 'counts', 'is', 'who'])(
    'in %s, which takes words in some file of the library',
    (name) => {
      const facts = `${name}:\n  - “gap”\n${name}: “gap”`;
      expect(straightQuotesInFacts(facts)).toBe(facts);
    },
  );
});

describe('curly marks around an attribute are straightened', () => {
  it.each<[name: string, before: string, after: string]>([
    ['double ones', '<Outcome id=“reading” />', '<Outcome id="reading" />'],
    ['low ones', '<Outcome id=„reading‟ />', '<Outcome id="reading" />'],
    ['around nothing', '<Outcome id=“” />', '<Outcome id="" />'],
    ['at the end of the tag', '<Callout kind=“note”>', '<Callout kind="note">'],
    ['behind two blanks', '<Figure  id=“a” />', '<Figure  id="a" />'],
    ['two', '<Quote source=“a” by=“A b”>', '<Quote source="a" by="A b">'],
    [
      'beside one that is well',
      '<Quote source="a" by=“b”>x</Quote>',
      '<Quote source="a" by="b">x</Quote>',
    ],
    ['beside one in single marks', "<Quote source='a' by=“b”>", '<Quote source=\'a\' by="b">'],
    ['around an apostrophe', "<Callout title=“a'b” kind=“c”>", '<Callout title="a\'b" kind="c">'],
    [
      'around a single curly mark',
      '<Callout title=“a’s” kind="c">',
      '<Callout title="a’s" kind="c">',
    ],
    ['on a later line', 'Words.\n\n<Source id=“a” />\n', 'Words.\n\n<Source id="a" />\n'],
    [
      'between blocks of code',
      '```\na\n```\n<Source id=“a” />\n```\nb\n```\n',
      '```\na\n```\n<Source id="a" />\n```\nb\n```\n',
    ],
    ['behind a fence within a line', 'a ```\n<Source id=“a” />', 'a ```\n<Source id="a" />'],
    ['in each tag', '<Source id=“a” />\n<Source id=“b” />', '<Source id="a" />\n<Source id="b" />'],
  ])('%s', (_name, before, after) => {
    expect(straightQuotesInTags(before)).toBe(after);
  });
});

describe('curly marks in a body are left', () => {
  it.each<[name: string, body: string]>([
    ['in words', 'They said “yes”.'],
    ['in a tag that is no component', '<Other id=“reading” />'],
    ['in a tag that begins as one', '<Outcomes id=“reading” />'],
    ['in a tag within a line', 'See <Outcome id=“reading” />'],
    ['in a tag that does not end on its line', '<Outcome id=“reading”\n/>'],
    ['behind a tag', '<KeyPoint> a=“b”'],
    ['between tags', '<KeyPoint>They said “yes”.</KeyPoint>'],
    ['single ones', '<Outcome id=‘reading’ />'],
    ['around a straight mark', '<Outcome id=“a"b” />'],
    ['behind a blank', '<Outcome id= “reading” />'],
    ['behind no name', '<Outcome =“reading” />'],
    ['behind no blank before the name', '<Outcome a-id=“reading” />'],
    ['in an attribute', '<Callout title="On “joint” work">'],
    ['in one that speaks of an attribute', '<Callout title="Write kind=“note” here" kind="note">'],
    ['in one between single marks', "<Callout title='Write kind=“note” here' kind='note'>"],
    ['in one with an end of a tag', '<Callout title="Write kind=“note” > here" kind="note">'],
    ['in a block of code', '```\n<Outcome id=“a” />\n```'],
    ['in one with a language', '```mdx\n<Outcome id=“a” />\n```\n'],
    ['in one of waves, indented', '  ~~~~\n<Outcome id=“a” />\n  ~~~~'],
    ['in one that goes on behind shorter fences', '````\n```\n<Outcome id=“a” />\n````'],
    ['in one that does not end', 'Words.\n\n```\n<Outcome id=“a” />\n'],
    ['in one with both', "<Callout title='Write kind=“note” > here' kind='note'>"],
  ])('%s', (_name, body) => {
    expect(straightQuotesInTags(body)).toBe(body);
  });
});
