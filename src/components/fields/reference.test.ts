import { describe, expect, it } from 'vitest';
import { checkText, exampleEntry } from '../../../tests/fixtures/exampleEntry.ts';
import { locations } from '#vocabulary/locations.ts';
import { fieldReference, type ReferenceEntry } from './reference.ts';

const groups = fieldReference();
const top = groups.flatMap(({ fields }) => fields);

/** A field with all that are inside it. */
function withInner(entry: ReferenceEntry): ReferenceEntry[] {
  const inner = [...entry.fields, ...entry.forms.flatMap(({ fields }) => fields)];
  return [entry, ...inner.flatMap(withInner)];
}
const all = top.flatMap(withInner);
const at = (path: string) => {
  const found = all.find((entry) => entry.path === path);
  if (found === undefined) throw new Error(`The reference has no field ${path}.`);
  return found;
};

describe('the field reference', () => {
  it('has every field once, under what it is needed for', () => {
    expect(groups.map(({ heading, fields }) => [heading, fields.map(({ path }) => path)])).toEqual([
      [
        'Every entry needs',
        [
          ...['kind', 'title', 'summary', 'keyMessages', 'published', 'themes', 'interventions'],
          ...['structures', 'setting', 'period'],
        ],
      ],
      ['A practice entry also needs', ['authors', 'contact', 'attestations']],
      ['An evaluation entry also needs', ['references', 'basis', 'link']],
      [
        'You may add',
        [
          ...['reviewed', 'strands', 'theoryOfChange', 'description', 'design', 'outcomes'],
          ...['costs', 'time', 'ratings', 'replicates', 'pictures', 'acknowledged', 'aliases'],
          'accepted',
          'withdrawn',
        ],
      ],
    ]);
  });

  it('has for each field a label, help, whether it is needed, and what to write', () => {
    for (const { path, label, help, need, value } of all) {
      for (const words of [label, ...help, need, value]) {
        expect(words.trim(), path).not.toBe('');
      }
      expect(help.length, path).toBeGreaterThan(0);
    }
  });

  it('has an anchor of its own for each field and each form', () => {
    const anchors = all.flatMap(({ anchor, forms }) => [anchor, ...forms.map((f) => f.anchor)]);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((anchor) => !/^field(-[a-z0-9]+)+$/.test(anchor))).toEqual([]);
  });

  // Others link to these. A field that is renamed keeps its old anchor as well, or a link breaks.
  it.each([
    ['title', 'field-title'],
    ['setting.phases', 'field-setting-phases'],
    ['setting.freeMealsBand', 'field-setting-free-meals-band'],
    ['theoryOfChange', 'field-theory-of-change'],
    ['design.schoolsPerArm', 'field-design-schools-per-arm'],
    ['outcomes.plain', 'field-outcomes-plain'],
    ['outcomes.result.metric', 'field-outcomes-result-effect-metric'],
    ['costs.lines.per', 'field-costs-lines-per'],
    ['attestations.noPupilIdentified', 'field-attestations-no-pupil-identified'],
  ])('keeps the anchor of %s', (path, anchor) => {
    expect(at(path).anchor).toBe(anchor);
  });

  it.each([
    ['title', 'Every entry needs it.'],
    ['authors', 'A practice entry needs it. An evaluation entry does not have it.'],
    ['basis', 'An evaluation entry needs it. A practice entry does not have it.'],
    ['references', 'An evaluation entry needs it. It may be left out of a practice entry.'],
    ['outcomes', 'It may be left out.'],
    ['outcomes.label', 'Needed in its group.'],
    ['setting.phases', 'It may be left out.'],
  ])('says whether %s is needed', (path, need) => {
    expect(at(path).need).toBe(need);
  });

  it('gives the help of each kind where the two differ', () => {
    expect(at('references').help).toEqual([
      expect.stringMatching(/^In a practice entry: /),
      expect.stringMatching(/^In an evaluation entry: /),
    ]);
    expect(at('kind').help).toHaveLength(1);
  });

  it('has all values of a list, and both kinds of entry', () => {
    expect(at('setting.locations').terms).toEqual(locations.terms);
    expect(at('kind').terms.map(({ code }) => code)).toEqual(['practice', 'evaluation']);
    expect(at('attestations.accurate').terms).toEqual([]);
  });

  it('does not describe again, in each form, the field that decides between forms', () => {
    const { forms } = at('outcomes.result');
    expect(forms.map(({ term }) => term.code)).toEqual([
      ...['means', 'proportions', 'effect', 'stated', 'qualitative'],
    ]);
    for (const { fields, example, term } of forms) {
      expect(fields.map(({ path }) => path)).not.toContain('outcomes.result.form');
      expect(example).toContain(`form: ${term.code}`);
    }
  });

  it('has an example of each field at the top, which stands in a file as it is shown', () => {
    for (const { path, example } of top) {
      expect(example, path).toMatch(new RegExp(`^${path}:`));
    }
    const contact = at('contact').example;
    expect(checkText(exampleEntry({ facts: { contact } }))).toEqual([]);
  });
});
