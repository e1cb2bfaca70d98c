import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../tests/fixtures/exampleEntry.ts';
import { readExample } from '../../tests/fixtures/readExample.ts';
import { knownAddresses } from './addresses.ts';

const entry = (facts: Readonly<Record<string, string>>) =>
  readExample(exampleEntry({ facts })).data;
/** Made anew for each, so that mutation tests see which test it is that notices. */
const isKnown = (path: string) =>
  knownAddresses(
    [
      {
        slug: 'one',
        data: entry({
          themes: 'themes: [capacity, shared-vision]',
          interventions: 'interventions: [coaching, modelling]',
        }),
      },
      { slug: 'two', data: entry({ aliases: 'aliases: [old, older]' }) },
    ],
    ['two', 'broken'],
  )(path);

describe('a page that is there', () => {
  it.each([
    ...['/', '/case-studies/', '/themes/', '/interventions/', '/evidence-map/', '/how-we-rate/'],
    ...['/glossary/', '/contribute/', '/contribute/fields/', '/contribute/rules/'],
    ...['/contribute/new/', '/about/', '/accessibility/', '/privacy/'],
    ...['/themes/capacity/', '/themes/shared-vision/', '/themes/knowing-context/'],
    ...['/interventions/coaching/', '/interventions/modelling/'],
    ...['/case-studies/one/', '/case-studies/two/', '/case-studies/old/', '/case-studies/older/'],
    '/case-studies/broken/',
    ...['/themes/capacity/coaching/', '/themes/capacity/modelling/'],
    ...['/themes/shared-vision/coaching/', '/themes/shared-vision/modelling/'],
  ])('%s', (path) => {
    expect(isKnown(path)).toEqual({ known: true });
  });
});

describe('a page that is not there, and the nearest that is', () => {
  it.each([
    ['/case-studies/on/', '/case-studies/one/'],
    ['/themes/capacty/', '/themes/capacity/'],
    ['/themes', '/themes/'],
    ['/Glossary/', '/glossary/'],
    ['/themes/capacity/coachin/', '/themes/capacity/coaching/'],
  ])('%s', (path, near) => {
    expect(isKnown(path)).toEqual({ known: false, hint: `Did you mean ${near}?` });
  });

  it.each(['/nothing-of-this-name-at-all/', '/case-studies/quite-another-entry-of-the-library/'])(
    '%s, where none is near',
    (path) => {
      expect(isKnown(path)).toEqual({
        known: false,
        hint: 'Copy the path from the address of the page.',
      });
    },
  );

  it.each(['/themes/knowing-context/coaching/', '/themes/knowing-context/mentoring/'])(
    '%s, of which no entry tells',
    (path) => {
      expect(isKnown(path).known).toBe(false);
    },
  );
});
