import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exampleEntry,
  exampleFile,
  placeInFile,
  places,
  textLine,
  type Changes,
} from '../../tests/fixtures/exampleEntry.ts';
import { readExample } from '../../tests/fixtures/readExample.ts';
import { checkClaims, type ClaimsContext } from './claims.ts';
import type { Finding } from './finding.ts';

function findingsIn(changes: Changes, level: ClaimsContext['level'] = 2): readonly Finding[] {
  const entry = readExample(exampleEntry(changes));
  checkClaims({ ...entry, level }, entry.findings);
  return entry.findings.list;
}

/** The line of the file on which a line of an example begins. */
function lineOf(changes: Changes, words: string): number {
  return (
    exampleEntry(changes)
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1
  );
}

describe('the place of a finding in the text', () => {
  it.each<[name: string, text: string, line: number, column: number]>([
    ['in the first line', 'It raised attainment.', 0, 4],
    ['in a later sentence', 'An example. It raised attainment.', 0, 16],
    ['in a later line', 'An example that\ngoes on. It raised attainment.', 1, 13],
    ['behind letters of two units', '“😀” and é: it raised attainment.', 0, 16],
    ['behind marks', '**An** [example](https://example.org/a) *it* raised attainment.', 0, 46],
    ['behind an escaped mark', 'With 5 A\\*-C it raised attainment.', 0, 17],
    ['behind a letter by its name', 'Rest &amp; play raised attainment.', 0, 17],
    ['behind a letter by its number', 'Rest &#38; play raised attainment.', 0, 17],
    ['behind a citation', 'An example.[^report-2020] It raised attainment.', 0, 30],
    ['across a mark', 'It *raised* attainment.', 0, 5],
    ['in a list', '- one\n- two\n  it raised attainment', 2, 6],
    ['in a table', '| a | b |\n| - | - |\n| c | it raised attainment |', 2, 10],
    ['in a heading', 'An example.\n\n### It raised attainment', 2, 8],
    ['in a note', '<Callout kind="note">\n\nIt raised attainment.\n\n</Callout>', 2, 4],
    [
      'in the title of a note',
      '<Callout title="It raised attainment" kind="note">\n\nx\n\n</Callout>',
      0,
      20,
    ],
  ])('is exact %s', (_name, text, line, column) => {
    expect(places(findingsIn({ text }))).toEqual([
      placeInFile('claims/causal', textLine + line, column),
    ]);
  });

  it('is exact with the line ends of Windows', () => {
    const text = exampleEntry({ text: 'An example that\ngoes on. It raised attainment.' });
    const entry = readExample(text.replaceAll('\n', '\r\n'));
    checkClaims({ ...entry, level: 2 }, entry.findings);
    expect(places(entry.findings.list)).toEqual([placeInFile('claims/causal', textLine + 1, 13)]);
  });
});

describe('the declared texts', () => {
  const claim = 'Coaching raised attainment.';
  const outcomes = (plain: string) =>
    `outcomes:\n  - id: reading\n    label: "Reading"\n    domain: attainment\n    result: {form: stated, finding: "${claim}"}\n    direction: positive\n    plain: "${plain}"\n    source: report-2020`;

  it.each<[name: string, facts: Record<string, string>, column: number]>([
    ['title', { title: `title: "${claim}"` }, 8],
    ['summary', { summary: `summary: ${claim}` }, 10],
    ['key message', { keyMessages: `keyMessages:\n  - "An example."\n  - "${claim}"` }, 5],
    ['plain sentence', { outcomes: outcomes(claim) }, 12],
    ['item of the description', { description: `description:\n  how: "${claim}"` }, 8],
    ['item told in part', { description: `description:\n  how:\n    partly: ${claim}` }, 13],
  ])('are read at their places: %s', (name, facts, column) => {
    const words = name === 'plain sentence' ? 'plain:' : claim;
    expect(places(findingsIn({ facts }))).toEqual([
      placeInFile('claims/causal', lineOf({ facts }, words), column),
    ]);
  });

  it('are read sentence by sentence', () => {
    const facts = { summary: `summary: "${claim} ${claim} An example."` };
    expect(findingsIn({ facts })).toHaveLength(2);
  });

  it('leave out the finding, which is the source’s, and a reason that rests on research', () => {
    const why = 'description:\n  why: "Research has shown that coaching raises attainment."';
    expect(findingsIn({ facts: { outcomes: outcomes('An example.'), description: why } })).toEqual(
      [],
    );
  });
});

describe('what is not read', () => {
  it.each([
    'They wrote: "Coaching raised attainment."',
    'They wrote: “Coaching raised attainment. It led to better results.” That was in May.',
    'They wrote: ‘Coaching raised attainment’.',
    'They spoke of ‘how it raised the pupils’ results’, and left it there.',
    '> Coaching raised attainment.',
    '<Quote source="report-2020">\n\nCoaching raised attainment.\n\n</Quote>',
    'Has coaching raised attainment?',
    'An example. "Has coaching raised attainment?" one head asked.',
    '## Has coaching raised attainment?',
  ])('is a quotation or a question: %s', (text) => {
    expect(findingsIn({ text })).toEqual([]);
  });

  it.each([
    'The ‘best bits’ raised pupils’ results in maths.',
    'She said "it is fine." Coaching raised attainment.',
    'The so-called "quick" visits raised attainment.',
    'It cost 5" of snow, and coaching raised attainment.',
    'Was it so? Coaching raised attainment.',
  ])('is no more than the words in the marks: %s', (text) => {
    expect(findingsIn({ text })).toMatchObject([{ rule: 'claims/causal' }]);
  });

  it('is the title of a source', () => {
    const references =
      'references:\n  - id: report-2020\n    citation: "Example, A. (2020) How coaching raised attainment: a study of two schools. London: Example Press."\n    read: "yes"';
    const cited = (text: string) => findingsIn({ text, facts: { references } });
    expect(cited('Our source is *How coaching raised attainment*.')).toEqual([]);
    expect(cited('Our source is How Coaching Raised Attainment: a study of two schools.')).toEqual(
      [],
    );
    expect(cited('Coaching raised attainment.')).toHaveLength(1);
  });

  it('is a body that cannot be read, while the declared texts are read all the same', () => {
    const entry = readExample(
      exampleEntry({ facts: { title: 'title: "Coaching raised attainment"' } }),
    );
    checkClaims({ ...entry, tree: undefined, level: 2 }, entry.findings);
    expect(entry.findings.list).toMatchObject([
      { file: exampleFile, rule: 'claims/causal', line: 3 },
    ]);
  });
});

describe('the rules together', () => {
  it('find one thing each in a sentence', () => {
    const text =
      'The visits raised attainment and led to better results, which is always the best.';
    expect(findingsIn({ text }).map(({ rule }) => rule)).toEqual([
      'claims/causal',
      'claims/absolute',
    ]);
  });

  it('are told in one voice where they meet in the same words', () => {
    const text = 'The visits had a significant effect on attainment.';
    expect(findingsIn({ text }).map(({ rule }) => rule)).toEqual(['claims/causal']);
  });

  it('name the words that were found', () => {
    expect(findingsIn({ text: 'The visits led to much better results.' }, 1)[0]).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(
        /^"led to much better results" names a cause\. .* level 1 of 5/,
      ) as unknown,
    });
  });
});

/* Words of every kind but those that a rule looks for. */
const plainWords =
  'the a our two schools heads teachers met shared planned lessons visited each other week term rose fell attendance attainment results reading after and in with for them it was were pupils 12 £40 5% best-known'.split(
    ' ',
  );
const plainSentence = fc
  .array(fc.constantFrom(...plainWords), { minLength: 1, maxLength: 30 })
  .map((words) => `${words.join(' ')}.`)
  // Plain words that come together by chance can make a claim.
  .filter((sentence) => !/\bresults? in\b/.test(sentence));
const refused = fc.constantFrom(
  'Coaching raised attainment.',
  'It led to better results.',
  'Pupils made two months of progress.',
  'There was a significant rise.',
  'All pupils gained.',
  'It is a proven method.',
  'Thanks to the visits, results rose.',
);

describe('for any text', () => {
  it('there is no finding where none of the words is', () => {
    fc.assert(
      fc.property(fc.array(plainSentence, { maxLength: 5 }), (sentences) => {
        expect(findingsIn({ text: `An example. ${sentences.join(' ')}` }, 0)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('a sentence that is refused passes once it is quoted', () => {
    const marks = fc.constantFrom(['"', '"'], ['“', '”'], ['‘', '’']);
    fc.assert(
      fc.property(
        plainSentence,
        refused,
        plainSentence,
        marks,
        (before, claim, after, [open, close]) => {
          const around = (middle: string) => `An example. ${before} ${middle} ${after}`;
          expect(findingsIn({ text: around(`So it is. ${claim}`) })).not.toEqual([]);
          expect(findingsIn({ text: around(`${open}${claim}${close}`) })).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('a finding stands where its words are', () => {
    fc.assert(
      fc.property(fc.array(plainSentence, { maxLength: 3 }), refused, (before, claim) => {
        const text = `An example. ${before.join('\n')}\n${claim}`;
        for (const { line, column, message } of findingsIn({ text })) {
          const found = /^"([^"]+)"/.exec(message)?.[1] ?? 'nothing';
          expect(
            exampleEntry({ text })
              .split('\n')
              [line - 1]?.slice(column - 1),
          ).toContain(found);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a check comes to its end', { timeout: 20_000 }, () => {
    for (const part of [
      'led to better results and ',
      '“',
      '‘a’ ',
      'said ',
      'the impact of ',
      '1,',
    ]) {
      const started = performance.now();
      findingsIn({ text: `An example ${part.repeat(20_000)}` });
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});
