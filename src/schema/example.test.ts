import { describe, expect, it } from 'vitest';
import { checkFiles, exampleEntry, sourceFile } from '../../tests/fixtures/exampleEntry.ts';
import { exampleResults, examples } from './example.ts';
import { outlineOf, type FieldOutline } from './outline.ts';
import { caseStudy } from './caseStudy.ts';
import { yamlLines } from './yaml.ts';

const body = exampleEntry().split('\n---\n')[1] ?? '';
const entry = (facts: Record<string, unknown>) =>
  `---\n${yamlLines(facts).join('\n')}\n---\n${body}`;
const neighbour = exampleEntry({ facts: { pictures: undefined } });

/**
 * What the check says of an example that lies beside the entry of which it is a second trial. There
 * is no warning in it that could be accepted.
 */
function findingsOf(facts: Record<string, unknown>) {
  return checkFiles([
    sourceFile(entry(facts)),
    sourceFile(neighbour, { slug: 'example-entry', siblings: [] }),
  ]).findings.filter(({ rule }) => rule !== 'accepted/unused');
}

describe.each(Object.entries(examples))('the example of the kind "%s"', (kind, facts) => {
  it('passes every check', () => {
    expect(findingsOf(facts)).toEqual([]);
  });

  it('has every field that an entry of its kind can have', () => {
    const outline = outlineOf(caseStudy);
    const forms = outline.is === 'forms' ? outline.forms : [];
    const fields: readonly FieldOutline[] =
      forms.find(({ term }) => term.code === kind)?.fields ?? [];
    expect(Object.keys(facts).toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
  });

  it('says that it is one', () => {
    for (const text of [facts.title, facts.summary, ...facts.keyMessages]) {
      expect(text).toMatch(/^Example|^An example/);
    }
  });
});

it.each(Object.entries(exampleResults))(
  'the example of a result of the form "%s" passes every check',
  (form, result) => {
    expect(result.form).toBe(form);
    const [outcome] = examples.practice.outcomes;
    const found = findingsOf({ ...examples.practice, outcomes: [{ ...outcome, result }] });
    expect(found).toEqual([]);
  },
);
