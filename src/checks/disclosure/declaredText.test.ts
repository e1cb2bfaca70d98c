import { describe, expect, it } from 'vitest';
import { FileFindings } from '../finding.ts';
import { readYaml } from '../gate/yaml.ts';
import { declaredTexts } from './declaredText.ts';

/** The texts of facts, by their paths, with where the word "here" of each stands. */
function textsOf(facts: string) {
  const declared = readYaml(facts, new FileFindings('example'));
  if (declared === undefined) throw new Error('The example cannot be read.');
  return declaredTexts(declared, facts).map((each) => {
    const { path, text } = each;
    const { line, column } = each.placeOf(text.indexOf('here'));
    return `${path.join('.')}: ${text} @${String(line)}:${String(column)}`;
  });
}

describe('the texts of an entry', () => {
  it('are those of every depth, with the way to them', () => {
    expect(
      textsOf('a: is here\nb:\n  - here\n  - c: so here\nd: {e: [here]}\nf: 1\ng: true\nh:\n'),
    ).toEqual(['a: is here @1:7', 'b.0: here @3:5', 'b.1.c: so here @4:11', 'd.e.0: here @5:9']);
  });

  it.each(
    `references ratings authors acknowledged attestations contact link url doi file id source evaluator aliases
    replicates published reviewed`.split(/\s+/),
  )('are none of what others wrote, or of names and addresses: %s', (name) => {
    expect(textsOf(`${name}: here\n`)).toEqual([]);
    expect(textsOf(`${name}: {a: [here]}\n`)).toEqual([]);
    expect(textsOf(`a: {${name}: here}\n`)).toEqual([]);
    expect(textsOf(`${name}s: here\n`)).toHaveLength(1);
    expect(textsOf(`a${name}: here\n`)).toHaveLength(1);
  });
});

describe('a word of a text', () => {
  it.each<[facts: string, text: string]>([
    ['a: one here', 'a: one here @1:8'],
    ['a: "one here"', 'a: one here @1:9'],
    ["a: 'one here'", 'a: one here @1:9'],
    ['x: y\nz: w\na:   "one here"', 'a: one here @3:11'],
    ['a: |-\n  one\n  here', 'a: one\nhere @2:3'],
  ])('stands where it is written: %j', (facts, text) => {
    expect(textsOf(facts)).toContain(text);
  });

  it.each<[what: string, facts: string, text: string]>([
    ['is folded', 'x: y\na: one\n  and here', 'a: one and here @2:4'],
    ['has codes in it', 'a: "\\u006fne here"', 'a: one here @1:4'],
    ['has a mark doubled', "a: 'it''s here'", "a: it's here @1:4"],
  ])('is told at the beginning of a value that %s', (_what, facts, text) => {
    expect(textsOf(facts)).toContain(text);
  });
});
