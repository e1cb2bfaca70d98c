import { describe, expect, it } from 'vitest';
import type { Passage } from './passage.ts';
import { sentencesOf, titlesIn } from './sentence.ts';

const passage = (text: string, citations: readonly number[] = []): Passage => ({
  text,
  section: undefined,
  isReason: false,
  citations,
  placeOf: () => ({ line: 1, column: 1 }),
});

/** What a rule reads, with each run of blanked letters as `#`. */
const readIn = (text: string, titles: readonly string[] = []): string[] =>
  sentencesOf(passage(text), titles).map((each) => each.text.replace(/\uFFFC+/g, '#'));

describe('a sentence', () => {
  it.each<[name: string, text: string, sentences: readonly string[]]>([
    ['a full stop', 'One. Two', ['One.', 'Two']],
    ['a mark of exclamation', 'One! Two', ['One!', 'Two']],
    ['three dots', 'One… Two', ['One…', 'Two']],
    ['a mark of exclamation behind a title’s letters', 'So said Dr! Two', ['So said Dr!', 'Two']],
    ['a straight mark behind its stop', 'One." Two', ['One."', 'Two']],
    ['a closing mark behind its stop', 'One.” Two', ['One.”', 'Two']],
    ['a single mark behind its stop', 'One.’ Two', ["One.'", 'Two']],
    ['a bracket behind its stop', '(One.) Two', ['(One.)', 'Two']],
    ['a square bracket behind its stop', '[One.] Two', ['[One.]', 'Two']],
    ['two marks behind its stop', '(One.”) Two', ['(One.”)', 'Two']],
    ['two spaces behind its stop', 'One.  Two', ['One.', 'Two']],
    ['a letter with an accent behind it', 'One. Élan', ['One.', 'Élan']],
    ['a figure behind it', 'One. 2 more', ['One.', '2 more']],
    ['a sum of money behind it', 'One. £2 more', ['One.', '£2 more']],
    ['a quotation behind it', 'One. “Yes” it is', ['One.', '“#” it is']],
    ['a quotation in single marks behind it', 'One. ‘Yes’ it is', ['One.', "‘#' it is"]],
    ['a quotation in straight marks behind it', 'One. "Yes" it is', ['One.', '"#" it is']],
    ['a bracket behind that', 'One. (Two)', ['One.', '(Two)']],
    ['a second end', 'One. Two. Three.', ['One.', 'Two.', 'Three.']],
  ])('ends with %s', (_name, text, sentences) => {
    expect(readIn(text)).toEqual(sentences);
  });

  it.each([
    'A rise of 0.5 points. and so on.',
    'One.Two and three.',
    'One. two.',
    'One… two.',
    'See e.g. Example.',
    'So, i.e. Two.',
    'Visits, talks etc. May help.',
    'See cf. Example.',
    'One vs. Two.',
    'It took approx. 5 days.',
    'It was ca. 5 days.',
    'It is no. 5 of them.',
    'See nos. 5 and 6.',
    'See vol. 2 of it.',
    'See p. 5 of it.',
    'See pp. 5 and 6.',
    'See fig. 2 of it.',
    'See figs. 2 and 3.',
    'So said Mr. Example.',
    'So said Mrs. Example.',
    'So said Ms. Example.',
    'So said Dr. Example.',
    'So said Prof. Example.',
    'It was at St. Example.',
    'So said J. Example.',
    'So said J. K. Example.',
    'Dr. Example said so to all who came.',
    'No. 5 is the last of all that came.',
    'It was so (e.g. Two).',
  ])('goes on behind a full stop that does not end it: %s', (text) => {
    expect(readIn(text)).toEqual([text]);
  });

  it.each([
    ['They kept an alpaca. Two.', 'They kept an alpaca.'],
    ['It was at the casino. Two.', 'It was at the casino.'],
    ['They had one lamp. Two.', 'They had one lamp.'],
    ['They gave it all they had in the end. Two.', 'They gave it all they had in the end.'],
  ])('ends where a word only ends like a short form: %s', (text, first) => {
    expect(readIn(text)).toEqual([first, 'Two.']);
  });

  it('stands where its first letter stands', () => {
    const starts = (text: string) => sentencesOf(passage(text), []).map(({ start }) => start);
    expect(starts('One. Two. Three.')).toEqual([0, 5, 10]);
    expect(starts('  One.   Two.')).toEqual([2, 9]);
    expect(starts('Was it? Two.')).toEqual([8]);
  });

  it('knows its passage', () => {
    const whole = passage('One. Two.');
    expect(sentencesOf(whole, []).map((each) => each.passage)).toEqual([whole, whole]);
  });

  it('is none where nothing is written', () => {
    expect(readIn('')).toEqual([]);
    expect(readIn('   ')).toEqual([]);
  });

  it('is not a question', () => {
    for (const mark of ['?', '?"', '?”', '?’', '?)', '?]', '?”)', '?  ']) {
      expect(readIn(`Was it so${mark}`), mark).toEqual([]);
    }
    expect(readIn('Was it so? Two.')).toEqual(['Two.']);
    expect(readIn('Was it so? we asked.')).toEqual(['Was it so? we asked.']);
    expect(readIn('Was it so?!')).toEqual(['Was it so?!']);
  });

  it('has straight apostrophes only', () => {
    expect(readIn('The pupils’ and teachers’ lessons don’t end.')).toEqual([
      "The pupils' and teachers' lessons don't end.",
    ]);
  });

  it.each<[name: string, at: number, cited: readonly boolean[]]>([
    ['before its first letter', 0, [false, false]],
    ['behind its first letter', 1, [true, false]],
    ['behind its full stop', 4, [true, false]],
    ['before the next one', 5, [false, false]],
    ['in the next one', 6, [false, true]],
    ['at the end of all', 9, [false, true]],
  ])('is cited for where a citation stands %s', (_name, at, cited) => {
    const sentences = sentencesOf(passage('One. Two.', [at]), []);
    expect(sentences.map((each) => each.cited)).toEqual(cited);
  });

  it('is cited for by any of the citations of a passage', () => {
    const sentences = sentencesOf(passage('One. Two.', [4, 9]), []);
    expect(sentences.map((each) => each.cited)).toEqual([true, true]);
    expect(sentencesOf(passage('One. Two.'), []).map((each) => each.cited)).toEqual([false, false]);
  });

  it.each<[letters: number, pieces: readonly number[]]>([
    [999, [999]],
    [1000, [1000]],
    [1001, [1000, 1]],
    [2000, [1000, 1000]],
    [2001, [1000, 1000, 1]],
  ])('of %i letters is read in pieces of at most a thousand', (letters, pieces) => {
    expect(readIn('a'.repeat(letters)).map(({ length }) => length)).toEqual(pieces);
    // The second sentence has a space before it, which is read with its first piece.
    const [first = 0, ...others] = pieces;
    expect(readIn(`One. ${'A'.repeat(letters - 1)}`).map(({ length }) => length)).toEqual([
      4,
      first - 1,
      ...others,
    ]);
  });
});

describe('quoted words', () => {
  it.each<[text: string, read: string]>([
    ['They wrote "yes" to it.', 'They wrote "#" to it.'],
    ['They wrote “yes” to it.', 'They wrote “#” to it.'],
    ['They wrote ‘yes’ to it.', "They wrote ‘#' to it."],
    ['“Yes” or “no”, they wrote.', '“#” or “#”, they wrote.'],
    ['"Yes" or "no", they wrote.', '"#" or "#", they wrote.'],
    ['“Yes”“no”, they wrote.', '“#”“#”, they wrote.'],
    ['They wrote “a "b" ‘c’ d” to it.', 'They wrote “#” to it.'],
    ['They wrote “yes. no” to it.', 'They wrote “#” to it.'],
    ['They wrote “yes.” to it.', 'They wrote “#.” to it.'],
    ['They wrote “yes…” to it.', 'They wrote “#…” to it.'],
    ['They wrote “yes!” to it.', 'They wrote “#!” to it.'],
    ['They wrote “yes?” to it.', 'They wrote “#?” to it.'],
    ['They wrote “yes,” to it.', 'They wrote “#” to it.'],
    ['They wrote “” to it.', 'They wrote “” to it.'],
    ['“Yes', '“Yes'],
    ['A snow of 5" fell.', 'A snow of 5" fell.'],
    ['They wrote “yes" to it.', 'They wrote “yes" to it.'],
    ['They wrote "yes” to it.', 'They wrote "yes” to it.'],
  ])('are blanked, and nothing else is: %s', (text, read) => {
    expect(readIn(text)).toEqual([read]);
  });

  it('end a sentence where they end with a full stop', () => {
    expect(readIn('They wrote “yes.” Then they left.')).toEqual([
      'They wrote “#.”',
      'Then they left.',
    ]);
    expect(readIn('They wrote “Is it? It is” there.')).toEqual(['They wrote “#” there.']);
  });

  it.each<[name: string, text: string, read: string]>([
    ['in a word', '‘They don’t’ it says.', "‘#' it says."],
    ['that owns', '‘the pupils’ results’, they wrote', "‘#', they wrote"],
    ['that owns, before a stop', '‘the pupils’ results’.', "‘#'."],
    ['that owns, before a semicolon', '‘the pupils’ results’; so', "‘#'; so"],
    ['that owns, before a colon', '‘the pupils’ results’: so', "‘#': so"],
    ['that owns, before an exclamation', '‘the pupils’ results’!', "‘#'!"],
    ['that owns, before a bracket', '(‘the pupils’ results’)', "(‘#')"],
    ['that owns, at the end', '‘the pupils’ results’', "‘#'"],
    ['that owns, with no sure end', '‘the pupils’ results’ are', "‘#' results' are"],
    ['behind no s', '‘so it went’ the pupils’, we read', "‘#' the pupils', we read"],
    ['before a name', '‘the pupils’ Results’, we read', "‘#' Results', we read"],
    ['before a comma', '‘the pupils’, results’, we read', "‘#', results', we read"],
    ['before a dash', '‘the pupils’–results’, we read', "‘#'–results', we read"],
    ['of the next quotation', '‘pupils’ do ‘so’, we read', "‘#' do ‘#', we read"],
    ['that never comes', '‘so it went, we read', '‘so it went, we read'],
    ['that comes behind another', '‘so ‘it went’, we read', "‘so ‘#', we read"],
    ['that comes at once', 'It is ‘’ here', "It is ‘' here"],
  ])('in single marks end at the right one: %s', (_name, text, read) => {
    expect(readIn(text)).toEqual([read]);
  });

  it.each([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ])('in %s and %s are at most a thousand letters to the closing mark', (open, close) => {
    const isRead = (letters: number) =>
      sentencesOf(passage(`So ${open}${'a'.repeat(letters)}${close}`), [])[0]?.text.includes('a');
    expect(isRead(999)).toBe(false);
    expect(isRead(1000)).toBe(true);
  });
});

describe('titles of sources', () => {
  it('are blanked in upper and lower case, at each place', () => {
    const title = 'how it was';
    expect(readIn('See How It Was, and how it was, here.', [title])).toEqual([
      'See #, and #, here.',
    ]);
    expect(readIn('See what it was, here.', [title])).toEqual(['See what it was, here.']);
  });

  it('are each blanked', () => {
    expect(
      readIn('See one two three, or four five six.', ['one two three', 'four five six']),
    ).toEqual(['See #, or #.']);
  });

  it('are blanked letter by letter', () => {
    expect(sentencesOf(passage('So “yes.” to how it was'), ['how it was'])[0]?.text).toBe(
      `So “${'\uFFFC'.repeat(3)}.” to ${'\uFFFC'.repeat(10)}`,
    );
  });

  it('are words, not patterns', () => {
    const title = 'does it work? [a+b] (c*d) {e} ^f$ g|h i.j \\k l/m n-o';
    expect(readIn(`See ${title} here.`, [title])).toEqual(['See # here.']);
    expect(readIn('See axb in here.', ['a.b in here'])).toEqual(['See axb in here.']);
  });

  it.each<[citation: string, titles: readonly string[]]>([
    [
      'Example, A. (2020) How it was: a study of schools. London: Example Press.',
      [
        'how it was: a study of schools',
        'how it was',
        'a study of schools',
        'london: example press',
      ],
    ],
    ['Example, A. (2020a) How it was.', ['how it was']],
    ['Example, A. (2020). How it was.', ['how it was']],
    ['Example, A. (2020).How it was.', ['how it was']],
    ['Example, A. (202) How it was', ['(202) how it was']],
    ['Example, A. (20201) How it was', ['(20201) how it was']],
    ['Example, A.  (2020)  How it was ', ['how it was']],
    ['One  two. Three four five', ['three four five']],
    ['A study of 1.5 years', ['a study of 1.5 years']],
    ['How: it was', ['how: it was']],
    ['How:it was so', ['how:it was so']],
    ['Two words', []],
    ['', []],
  ])('are the parts of a citation with three words or more: %s', (citation, titles) => {
    expect([...new Set(titlesIn(citation))]).toEqual(titles);
  });
});
