import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/packageBin.ts';
import { goldenKinds, parseGolden, readGolden } from './golden.ts';

const golden = readGolden();

describe('the golden set', () => {
  it('has queries enough to tell two searches apart', () => {
    expect(golden.length).toBeGreaterThanOrEqual(80);
  });

  it.each(goldenKinds)('has six queries or more of the kind %s', (kind) => {
    expect(golden.filter((query) => query.kind === kind).length).toBeGreaterThanOrEqual(6);
  });

  it.each(goldenKinds)('holds out every third query of the kind %s', (kind) => {
    const held = golden.filter((query) => query.kind === kind).map((query) => query.held);
    expect(held).toEqual(held.map((_, index) => index % 3 === 2));
  });

  it('asks nothing twice, whatever the case of its letters', () => {
    const asked = golden.map(({ query }) => query.toLowerCase().replaceAll(/\s+/g, ' '));
    expect(asked.filter((query, index) => asked.indexOf(query) < index)).toEqual([]);
  });

  it('names only entries that the library has', () => {
    const slugs = new Set(golden.flatMap(({ relevant }) => Object.keys(relevant)));
    const folder = join(root, 'content', 'case-studies');
    const unknown = [...slugs].filter((slug) => !existsSync(join(folder, slug, 'index.mdx')));
    expect(slugs.size).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
  });

  it('puts quotation marks into its phrases', () => {
    for (const { query, kind } of golden) {
      expect(/"[^"]+"/.test(query), query).toBe(kind === 'phrase');
    }
  });
});

describe('reading a golden set', () => {
  /** A query with some of its lines written otherwise; an empty line is left out. */
  function source(lines: Readonly<Record<string, string>> = {}): string {
    const query = {
      query: 'query: mentoring',
      kind: 'kind: intervention',
      held: '',
      relevant: 'relevant: { an-entry: 3, another-entry: 1 }',
      ...lines,
    };
    return `- ${Object.values(query)
      .filter((line) => line !== '')
      .join('\n  ')}\n`;
  }

  it('gives queries in the order of the file', () => {
    expect(
      parseGolden(source() + source({ query: 'query: coaching', held: 'held: true' })),
    ).toEqual([
      {
        query: 'mentoring',
        kind: 'intervention',
        held: false,
        relevant: { 'an-entry': 3, 'another-entry': 1 },
      },
      {
        query: 'coaching',
        kind: 'intervention',
        held: true,
        relevant: { 'an-entry': 3, 'another-entry': 1 },
      },
    ]);
  });

  it('takes a query that nothing answers', () => {
    const [query] = parseGolden(source({ kind: 'kind: nothing', relevant: 'relevant: {}' }));
    expect(query?.relevant).toEqual({});
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['no query', { query: '' }, /query/],
    ['a query of nothing but space', { query: "query: '  '" }, /without space/],
    ['a query with space behind it', { query: "query: 'mentoring '" }, /without space/],
    ['a query that is a number', { query: 'query: 2027' }, /expected string/],
    ['a kind that there is not', { kind: 'kind: other' }, /kind/],
    ['a held that is not true', { held: 'held: false' }, /leave the line out/],
    ['a field that there is not', { held: 'note: easy' }, /note/],
    ['no labels', { relevant: '' }, /relevant/],
    ['a grade of 0', { relevant: 'relevant: { an-entry: 0 }' }, /an-entry/],
    ['a grade between two', { relevant: 'relevant: { an-entry: 2.5 }' }, /an-entry/],
    ['a grade in words', { relevant: 'relevant: { an-entry: high }' }, /an-entry/],
    ['an address that is none', { relevant: 'relevant: { An Entry: 3 }' }, /An Entry/],
    ['an entry twice', { relevant: 'relevant: { an-entry: 3, an-entry: 1 }' }, /duplicated/],
    ['labels where nothing helps', { kind: 'kind: nothing' }, /"relevant: \{\}"/],
    ['no entry where one should help', { relevant: 'relevant: {}' }, /an entry at least/],
  ])('refuses %s', (_, lines, message) => {
    expect(() => parseGolden(source(lines))).toThrow(message);
  });

  it('refuses what is no list', () => {
    expect(() => parseGolden('query: mentoring')).toThrow(/expected array/);
  });
});
