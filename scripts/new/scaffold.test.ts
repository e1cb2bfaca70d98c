import { describe, expect, it } from 'vitest';
import { sections } from '#checks/structure.ts';
import { examples } from '#schema/example.ts';
import { checkFiles, exampleEntry, sourceFile } from '../../tests/fixtures/exampleEntry.ts';
import { gapsIn, kinds, withGaps, type Facts, type Kind } from './facts.ts';
import { scaffold } from './scaffold.ts';

const reference = 'https://library.example/contribute/fields/';
const scaffoldOf = (kind: Kind, given: Facts) =>
  scaffold(kind, withGaps(kind.fields, { kind: kind.code, ...given }), reference);

/** What the check says of a text, apart from the hints and the answer that stand in it; the example of a picture is there. */
function findingsOf(text: string, siblings: string[] = []) {
  return checkFiles([
    sourceFile(text, { siblings }),
    sourceFile(exampleEntry({ facts: { pictures: undefined } }), {
      slug: 'example-entry',
      siblings: [],
    }),
  ]).findings.filter(({ rule }) => rule !== 'structure/hint' && rule !== 'accepted/unused');
}

const whole = (kind: Kind): Facts => examples[kind.code as keyof typeof examples];
const least = (kind: Kind): Facts => {
  const example = whole(kind);
  return Object.fromEntries(
    kind.fields.filter(({ required }) => required).map(({ name }) => [name, example[name]]),
  );
};

describe.each(kinds.map((kind) => [kind.code, kind] as const))('a template: %s', (_code, kind) => {
  it('passes the check where all that is needed was given, but for the hints', () => {
    const text = scaffoldOf(kind, least(kind));
    expect(findingsOf(text)).toEqual([]);
    const hints = checkFiles([sourceFile(text, { siblings: [] })]).findings;
    expect(hints.map(({ rule, severity }) => [rule, severity])).toEqual(
      sections.map(() => ['structure/hint', 'warning']),
    );
  });

  it('passes the check where every fact was given', () => {
    const text = scaffoldOf(kind, whole(kind));
    expect(findingsOf(text, ['timetable.png'])).toEqual([]);
    expect(text).not.toMatch(/^# /m);
  });

  it('names its gaps to the check, those and no others', () => {
    const facts = withGaps(kind.fields, { kind: kind.code });
    const messages = findingsOf(scaffold(kind, facts, reference)).map(({ message }) => message);
    expect(messages).toEqual(
      gapsIn(facts).map((gap) => expect.stringContaining(`"${gap}"`) as unknown),
    );
    expect(messages.every((message) => message.endsWith('is missing.'))).toBe(true);
  });

  it('has examples that are facts once the mark before them is taken away', () => {
    const text = scaffoldOf(kind, least(kind));
    const uncommented = text.replace(/^( *)# /gm, '$1');
    expect(uncommented).not.toBe(text);
    expect(findingsOf(uncommented, ['timetable.png'])).toEqual([]);
    for (const { name, required } of kind.fields) {
      const later = ['reviewed', 'aliases', 'accepted', 'withdrawn'].includes(name);
      expect(new RegExp(`^${name}:`, 'm').test(uncommented), name).toBe(!later);
      expect(new RegExp(`^${name}:`, 'm').test(text), name).toBe(required);
    }
  });

  it('says above each fact what it is, with its label and its help', () => {
    const words = scaffoldOf(kind, {}).replace(/\n *## +/g, ' ');
    for (const { name, label, help } of kind.fields) {
      if (['reviewed', 'aliases', 'accepted', 'withdrawn'].includes(name)) continue;
      expect(words).toContain(`${label}. ${help}`);
    }
  });

  it('has no line of a comment that is too long to read', () => {
    const comments = scaffoldOf(kind, {}).match(/^ *##.*$/gm) ?? [];
    expect(comments.length).toBeGreaterThan(30);
    expect(comments.filter((line) => line.length > 104)).toEqual([]);
  });
});

describe('a template', () => {
  const [practice] = kinds;
  if (practice === undefined) throw new Error('There are two kinds.');

  it('has nothing of the other kind', () => {
    expect(scaffoldOf(practice, {})).not.toMatch(/^(# )?(basis|link):/m);
  });

  it('lists the values for a gap, and says where they are if there are many', () => {
    const words = scaffoldOf(practice, {}).replace(/\n *## +/g, ' ');
    expect(words).toContain('Choose from: shared-vision, knowing-context,');
    expect(words).toContain(`The values: ${reference}#field-setting-locations`);
    expect(scaffoldOf(practice, { themes: ['capacity'] })).not.toContain('Choose from: shared');
  });

  it('says that a group is not reported rather than nothing, which would read as missing', () => {
    expect(scaffoldOf(practice, { period: {} })).toMatch(/^ {2}start: not-reported$/m);
  });

  it('keeps what was given, whatever marks are in it', () => {
    const title = 'A "title": # with [marks] & {braces}, ’quotes’ \\ and more';
    const [entry] = checkFiles([
      sourceFile(scaffoldOf(practice, { ...least(practice), title }), { siblings: [] }),
    ]).caseStudies;
    expect(entry?.data.title).toBe(title);
  });

  it('has the sections in their order, each with its hint', () => {
    const headings = scaffoldOf(practice, {}).match(
      /^## (?=[A-Z]).*\?$|^## If you.*|^## How we.*/gm,
    );
    expect(headings).toEqual(sections.map((section) => `## ${section}`));
  });
});
