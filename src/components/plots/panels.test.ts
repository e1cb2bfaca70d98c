import { describe, expect, it } from 'vitest';
import { exampleEffect, exampleOutcome } from '../../../tests/fixtures/exampleOutcome.ts';
import { panelsOf } from './panels.ts';

const outcome = (label: string, result: object, changes: object = {}) =>
  exampleOutcome({ label, result, ...changes });

describe('the panels of an entry', () => {
  it('are one for each scale, with the outcomes in the order declared; words are in none', () => {
    const panels = panelsOf([
      outcome('Stayed', exampleEffect('odds-ratio', 1.4)),
      outcome('Reading', exampleEffect('hedges-g', 0.1)),
      outcome('What heads said', { form: 'qualitative', finding: 'They liked it.' }),
      outcome('Maths', exampleEffect('standardised-difference', 0.2)),
      outcome('Excluded', exampleEffect('risk-ratio', 1.1)),
    ]);
    expect(panels.map(({ family, rows }) => [family, rows.map(({ label }) => label)])).toEqual([
      ['standard-deviations', ['Reading', 'Maths']],
      ['odds-ratios', ['Stayed']],
      ['risk-ratios', ['Excluded']],
    ]);
  });

  it('mark the main outcome', () => {
    const effect = exampleEffect('hedges-g', 0.1);
    const [panel] = panelsOf([
      outcome('Reading', effect, { primary: 'yes' }),
      outcome('Maths', effect, { primary: 'no' }),
    ]);
    expect(panel?.rows.map(({ below }) => below)).toEqual(['Main outcome', undefined]);
  });

  it('are none where nothing can be drawn', () => {
    expect(panelsOf([exampleOutcome()])).toEqual([]);
  });
});
