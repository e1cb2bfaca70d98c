import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site } from '#site.config.ts';
import { root } from './packageBin.ts';

const documents = [
  'CODE_OF_CONDUCT.md',
  'CONTRIBUTING.md',
  'README.md',
  'docs/private-data.md',
  'docs/reviewing.md',
];
const textOf = (name: string) => readFileSync(join(root, name), 'utf8');

describe('what people are told', () => {
  it('names the contact of the site where they are to write', () => {
    expect(textOf('CODE_OF_CONDUCT.md')).toContain(`<${site.contact}>`);
  });

  it('promises an answer in the same time everywhere', () => {
    for (const name of ['CONTRIBUTING.md', 'docs/reviewing.md']) {
      expect(textOf(name).replace(/\s+/g, ' '), name).toContain(site.answerWithin);
    }
  });

  it.each(documents)('leads to files that there are: %s', (name) => {
    const links = [...textOf(name).matchAll(/\]\((?!https?:|#|mailto:|…)([^)#\s]+)/g)].map(
      (match) => match[1] ?? '',
    );
    const missing = links.filter((link) => !existsSync(join(root, dirname(name), link)));
    expect(missing).toEqual([]);
  });

  it('says where the code of conduct comes from, as its licence asks', () => {
    const text = textOf('CODE_OF_CONDUCT.md');
    for (const words of ['Contributor Covenant', 'version', '2.1', 'CC BY 4.0', 'Adapted']) {
      expect(text).toContain(words);
    }
  });
});
