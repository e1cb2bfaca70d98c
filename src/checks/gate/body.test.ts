import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { mdxTree } from '#entries/parse.ts';
import { placeInFile, places } from '../../../tests/fixtures/exampleEntry.ts';
import { FileFindings } from '../finding.ts';
import { bodySource, parseBody, placeOfNode, wordsOf } from './body.ts';

describe('a node', () => {
  it('stands where it begins, or at the beginning where it has no place', () => {
    const point = (line: number, column: number) => ({ line, column });
    const position = { start: point(3, 5), end: point(4, 1) };
    expect(placeOfNode({ type: 'thematicBreak', position })).toEqual({ line: 3, column: 5 });
    expect(placeOfNode({ type: 'thematicBreak' })).toEqual({ line: 1, column: 1 });
  });

  it.each([
    ['plain', 'plain'],
    ['A **bold *and* leaning** word', 'A bold and leaning word'],
    ['with `code` and [a link](https://example.org/)', 'with code and a link'],
    ['two  \nlines', 'twolines'],
    ['~~gone~~', 'gone'],
  ])('has words: %j', (text, words) => {
    const [paragraph] = mdxTree(text).children;
    expect(paragraph?.type === 'paragraph' && wordsOf(paragraph.children)).toBe(words);
  });
});

describe('the body as the parser sees it', () => {
  it.each<[name: string, ids: string[], source: string]>([
    ['without sources', [], '   \n    \n   \ntext\n'],
    ['with a source', ['a'], '   \n    \n   \ntext\n\n\n[^a]: a'],
    ['with two', ['a', 'b-2'], '   \n    \n   \ntext\n\n\n[^a]: a\n\n[^b-2]: b-2'],
  ])('%s', (_name, ids, source) => {
    const text = '---\na: 1\n---\ntext\n';
    const split = { yamlEnd: 9, bodyStart: 13 };
    expect(bodySource(text, split, ids)).toBe(source);
  });
});

const empty: Root = { type: 'root', children: [] };

/** What comes of a body whose parser gives a tree, or throws. */
function parsed(source: string, parser: (source: string) => Root = mdxTree) {
  const findings = new FileFindings('example');
  const seen: string[] = [];
  const tree = parseBody(
    source,
    (text) => {
      seen.push(text);
      return parser(text);
    },
    findings,
  );
  return { tree, seen, findings: findings.list };
}

describe('a body that cannot be read', () => {
  it.each<[name: string, thrown: unknown, line: number, column: number, words: string]>([
    ['at a place', new Error('3:5: Expected an end'), 3, 5, 'Expected an end.'],
    ['at a stretch', new Error('12:34-13:1: Expected an end.'), 12, 34, 'Expected an end.'],
    ['anywhere', new Error('Expected an end'), 1, 1, 'Expected an end.'],
    ['in words with numbers', new Error('Not at 3:5: here'), 1, 1, 'Not at 3:5: here.'],
    ['with a note', new Error('1:2: Expected (note: so it is)'), 1, 2, 'Expected.'],
    ['with the name of a rule', new Error('1:2: Expected (mdx-jsx:end-tag)'), 1, 2, 'Expected.'],
    [
      'with what stands behind',
      new Error('Expected (note: so\nit is) and more'),
      1,
      1,
      'Expected.',
    ],
    ['with words in brackets', new Error('Expected `a` (U+0061)'), 1, 1, 'Expected `a` (U+0061).'],
    ['over several lines', new Error('1:2: Expected \nan end.\nSo.'), 1, 2, 'Expected.'],
    ['for no error', 'Expected', 1, 1, 'Expected.'],
  ])('is told in one sentence: %s', (_name, thrown, line, column, words) => {
    const { tree, findings } = parsed('text', () => {
      throw thrown;
    });
    expect(tree).toBeUndefined();
    expect(findings).toMatchObject([
      {
        rule: 'syntax/unreadable',
        line,
        column,
        message: `The text cannot be read from here on: ${words}`,
        hint: 'Write "less than" for <, leave out { and }, and close each component with its own end tag.',
      },
    ]);
  });
});

describe('a body is parsed', () => {
  const far = 'word '.repeat(80);

  it('as it is where it has little code in it', () => {
    const { tree, seen, findings } = parsed('One {two} three.', () => empty);
    expect(seen).toEqual(['One {two} three.']);
    expect(tree).toBe(empty);
    expect(findings).toEqual([]);
  });

  it('not at all where it has too many signs', () => {
    const { tree, seen, findings } = parsed('<'.repeat(1001));
    expect([tree, seen]).toEqual([undefined, []]);
    expect(places(findings)).toEqual([placeInFile('limits/size', 1, 1001, 'example')]);
  });

  it('without its code where it has much, and what is code is told', () => {
    const source = `One {${far}} two.`;
    const { tree, seen, findings } = parsed(source);
    expect(seen).toEqual([source.replace(/[{}]/g, '·')]);
    expect(tree?.type).toBe('root');
    expect(places(findings)).toEqual([placeInFile('syntax/expression', 1, 5, 'example')]);
  });

  it('and what cannot be read without its code is not told twice', () => {
    const { tree, findings } = parsed(`<Steps>\n\n{${far}}`);
    expect(tree).toBeUndefined();
    expect(places(findings)).toEqual([placeInFile('syntax/expression', 3, 1, 'example')]);
  });

  it('as it is after all where what looked like code is none', () => {
    const source = `One \`{\` ${far} \`}\` two.`;
    const { tree, seen, findings } = parsed(source);
    expect(seen).toEqual([source.replace(/[{}]/g, '·'), source]);
    expect(tree?.children.map((node: Nodes) => node.type)).toEqual(['paragraph']);
    expect(findings).toEqual([]);
  });

  it('not as it is where that could be too deep', () => {
    const source = `One \`{\` ${'('.repeat(1001)} \`}\` two.`;
    const { tree, seen, findings } = parsed(source);
    expect(seen).toHaveLength(1);
    expect(tree?.type).toBe('root');
    expect(places(findings)).toEqual([placeInFile('limits/size', 1, 6, 'example')]);
  });
});
