import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, anyValue } from '../../tests/fixtures/anyEntry.ts';
import { root } from '../../tests/fixtures/root.ts';
import { readContent } from '#entries/readContent.ts';
import { readEntry, writeEntry, type Entry } from './entryFile.ts';
import { caseStudyForm } from './model.ts';

function read(file: string): Entry {
  const result = readEntry(file);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.entry;
}

const anyEntry = fc.record({
  values: anyValue(caseStudyForm) as fc.Arbitrary<Record<string, unknown>>,
  text: anyText,
});

describe('an entry that is written and read again', () => {
  it('is the same, whatever its fields hold', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(read(writeEntry(entry))).toEqual(entry);
      }),
    );
  });

  it('is written the same a second time, in the order of the schema', () => {
    fc.assert(
      fc.property(anyEntry, ({ values, text }) => {
        const turned = Object.fromEntries(Object.entries(values).toReversed());
        const file = writeEntry({ values: turned, text });
        expect(file).toBe(writeEntry({ values, text }));
        expect(writeEntry(read(file))).toBe(file);
      }),
    );
  });

  it('has LF, composed letters, no tab and one new line at the end', () => {
    const entry = {
      values: { kind: 'practice', title: 'Cafe\u0301\tone', keyMessages: ['a\r\nb'] },
      text: { before: '', sections: { 'What did not work?': '\n\none\r\n\ttwo\u0301 \n\n' } },
    };
    expect(writeEntry(entry)).toBe(
      '---\nkind: practice\ntitle: Café one\nkeyMessages:\n  - |-\n    a\n    b\n---\n\n' +
        '## What did not work?\n\none\n    twó\n',
    );
  });

  it('keeps facts that the schema does not know, behind those that it knows', () => {
    const file =
      '---\nextra:\n  - 1\nkind: practice\nsetting:\n  other: x\n  schools: 3\ntitle: T\n---\n';
    expect(writeEntry(read(file))).toBe(
      '---\nkind: practice\ntitle: T\nsetting:\n  schools: 3\n  other: x\nextra:\n  - 1\n---\n',
    );
  });

  it('has no anchor where two facts are the same thing', () => {
    const same = ['a'];
    const values = { keyMessages: same, acknowledged: same };
    expect(writeEntry({ values, text: { before: '', sections: {} } })).not.toMatch(/[&*]/);
  });

  it('leaves out what only says that something is not reported', () => {
    const file =
      '---\nkind: practice\nsetting:\n  schools: not-reported\ncosts: not-reported\n---\n';
    expect(read(file).values).toEqual({ kind: 'practice', setting: {} });
  });

  it.each(
    readContent(`${root}/content`).files.filter(({ collection }) => collection === 'case-studies'),
  )('$slug of the library loses nothing', ({ file }) => {
    const text = readFileSync(`${root}/${file}`, 'utf8');
    const before = read(text);
    const again = read(writeEntry(before));
    expect(again).toEqual(before);
    expect(again.text.before).toBe('');
    const words = (all: string) => all.split('\n---\n')[1]?.replace(/\s+/g, ' ');
    expect(words(writeEntry(before))).toBe(words(text));
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['', /does not begin with its facts/],
    ['---\na: b\n', /have no end/],
    ['---\na: &x b\nc: *x\n---\n', /anchor/],
    ['---\na: !!js/function x\n---\n', /tag/],
    ['---\n- a\n---\n', /no facts/],
    ['+++\na = 1\n+++\n', /TOML/],
  ])('%j says why', (file, why) => {
    const result = readEntry(file);
    expect('problems' in result && result.problems.map(({ message }) => message).join()).toMatch(
      why,
    );
  });
});
