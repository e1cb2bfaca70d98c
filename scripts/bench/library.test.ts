import { describe, expect, it } from 'vitest';
import { checkLibrary } from '#checks/library.ts';
import { mdxTree } from '#entries/parse.ts';
import { madeEntry, mostEntries } from './library.ts';
import { placeName } from './words.ts';

const seed = 1;
const entries = Array.from({ length: 60 }, (_, number) => madeEntry(seed, number));

describe('a made-up library', () => {
  it('passes every check, without a warning', () => {
    const files = entries.map(({ slug, authored }) => ({
      file: `content/case-studies/${slug}/index.mdx`,
      collection: 'case-studies' as const,
      slug,
      text: authored,
      siblings: [],
    }));
    const { findings, caseStudies } = checkLibrary({ files, misplaced: [] }, mdxTree, '2026-01-31');
    expect(findings).toEqual([]);
    expect(caseStudies).toHaveLength(entries.length);
  });

  it('is the same, byte for byte, from the same seed, and another from another', () => {
    expect(madeEntry(seed, 7)).toEqual(entries[7]);
    expect(madeEntry(seed + 1, 7).authored).not.toBe(entries[7]?.authored);
  });

  it('has entries of about 800 words', () => {
    const counts = entries.map(({ authored }) => {
      const body = authored.slice(authored.indexOf('\n---\n') + 5);
      return body.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    });
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(650);
    expect(mean).toBeLessThan(950);
  });

  it('never gives two entries one name', () => {
    const names = Array.from({ length: mostEntries }, (_, number) => placeName(number));
    expect(new Set(names).size).toBe(mostEntries);
  });

  it('says the same words in the plain edition', () => {
    for (const { authored, plain } of entries.slice(0, 20)) {
      const body = wordsOf(authored.slice(authored.indexOf('\n---\n') + 5));
      const others = new Set(wordsOf(plain));
      expect(body.filter((word) => !others.has(word))).toEqual([]);
    }
  });

  it('has no component and no undeclared citation in the plain edition', () => {
    for (const { plain } of entries) {
      expect(plain).not.toMatch(/<[A-Z]/);
      const cited = [...plain.matchAll(/\[\^([^\]]+)\](?!:)/g)].map((match) => match[1] ?? '');
      const defined = new Set([...plain.matchAll(/^\[\^([^\]]+)\]:/gm)].map((match) => match[1]));
      expect(cited.filter((id) => !defined.has(id))).toEqual([]);
    }
  });
});

/** The words of a body outside its tags and addresses. */
function wordsOf(body: string): string[] {
  return body
    .replace(/<Callout[^>]*title="([^"]*)"[^>]*>/g, '$1')
    .replace(/<Quote[^>]*by="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>|\[\^[^\]]*\]|\]\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}’-]+/u)
    .filter((word) => /\p{L}/u.test(word));
}
