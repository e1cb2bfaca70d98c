import { describe, expect, it } from 'vitest';
import { readEntry } from './entryFile.ts';
import { caseStudyForm } from './model.ts';
import { templateFile } from './template.ts';

const template = templateFile();

describe('the template', () => {
  it('can be read, and has the facts that every account needs', () => {
    const result = readEntry(template);
    const needed = caseStudyForm.fields
      .filter(({ required, onlyFor }) => required && (onlyFor?.includes('practice') ?? true))
      .map(({ name }) => name);
    expect('entry' in result && Object.keys(result.entry.values)).toEqual(needed);
    expect('entry' in result && result.entry.values['authors']).toEqual([
      { name: '', role: '', organisation: '' },
    ]);
  });

  it('vouches for nothing before someone has written so', () => {
    const result = readEntry(template);
    expect('entry' in result && result.entry.values['attestations']).toEqual({
      accurate: '',
      agreed: '',
      noPupilIdentified: '',
      licence: '',
    });
  });

  it('can be read with every line that is not needed, too', () => {
    const whole = template.replace(
      /^( *)# (?=(?: *- )? *(?:# )*\s*[A-Za-z]+:(?: |$)(?! *[A-Z]))/gm,
      '$1',
    );
    const result = readEntry(whole);
    expect(result).toHaveProperty('entry');
    expect('entry' in result && Object.keys(result.entry.values).length).toBeGreaterThan(15);
  });

  it('says what to write for every field, and has a hint for every section', () => {
    for (const { name, label, help, onlyFor } of caseStudyForm.fields) {
      if (onlyFor?.includes('practice') === false) continue;
      expect(template).toContain(`${label}: ${help}`);
      expect(template).toMatch(new RegExp(`^(# )?${name}:`, 'm'));
    }
    expect(template.match(/^## .+\n\n\S/gm)).toHaveLength(6);
  });
});
