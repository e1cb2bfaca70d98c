import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { description as descriptionSchema } from '#schema/description.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { theoryOfChange } from '#schema/theory.ts';
import { replicabilityOf } from './replicability.ts';

/* EXAMPLES FOR TESTS: no record of real work. */

type Declared = z.input<typeof descriptionSchema>;
const items = Object.keys(descriptionSchema.shape) as (keyof Declared)[];
const theory = theoryOfChange.parse({ if: 'teachers meet', then: 'they learn', because: 'so' });
const of = (declared: Declared, reason: typeof theory | typeof NOT_REPORTED = NOT_REPORTED) =>
  replicabilityOf({ description: descriptionSchema.parse(declared), theoryOfChange: reason });

describe('how much another school would need to ask', () => {
  it('counts the title, and asks for the rest where nothing is described', () => {
    const found = of({});
    expect(found).toMatchObject({ described: 1, partial: 0, absent: 11 });
    expect(found.inWords).toBe('1 of 12 items described');
    expect(found.toAsk.map(({ item }) => item)).toEqual(items);
  });

  it('has nothing to ask where all is described', () => {
    const found = of(Object.fromEntries(items.map((item) => [item, 'An example.'])));
    expect(found).toMatchObject({ described: 12, partial: 0, absent: 0, toAsk: [] });
    expect(found.inWords).toBe('12 of 12 items described');
  });

  it('counts what is told in part apart, and asks for it', () => {
    const found = of({ who: { partly: 'Some teachers.' }, procedures: 'They met.' });
    expect(found).toMatchObject({ described: 2, partial: 1, absent: 9 });
    expect(found.toAsk).toContainEqual({
      item: 'who',
      state: 'partial',
      question: 'Who did it, and what training or experience did they have?',
    });
  });

  it.each<
    [name: string, why: Declared['why'], reason: typeof theory | typeof NOT_REPORTED, state: string]
  >([
    ['a reason', 'It helped elsewhere.', NOT_REPORTED, 'complete'],
    ['a theory of change', NOT_REPORTED, theory, 'complete'],
    [
      'a theory of change beside part of a reason',
      { partly: 'It was popular.' },
      theory,
      'complete',
    ],
    ['part of a reason', { partly: 'It was popular.' }, NOT_REPORTED, 'partial'],
    ['neither', NOT_REPORTED, NOT_REPORTED, 'absent'],
  ])('takes why as told from %s', (_name, why, reason, state) => {
    expect(of({ why }, reason).items.find(({ item }) => item === 'why')?.state).toBe(state);
  });

  it('takes a theory of change for no other item', () => {
    expect(of({}, theory)).toMatchObject({ described: 2, absent: 10 });
  });

  it('has the items of the checklist in their order, each with a question of its own', () => {
    const found = of({}).items;
    expect(found.map(({ item }) => item)).toEqual(['briefName', ...items]);
    expect(found.map(({ question }) => question)).toEqual([
      'What is it called?',
      'Why was this expected to help?',
      'What materials were used, and where can we get them?',
      'What was done, step by step?',
      'Who did it, and what training or experience did they have?',
      'Was it done face to face or at a distance, one to one or in groups?',
      'Where did it take place, and what had to be there?',
      'How often was it done, how long did it take each time, and over what period?',
      'What could each school or person adapt, and what had to stay the same?',
      'What was changed along the way, and why?',
      'How was it to be checked that it was done as meant, and by whom?',
      'How far was it really done as meant?',
    ]);
  });

  it('always accounts for twelve items', () => {
    const value = fc.constantFrom(NOT_REPORTED, 'An example.', { partly: 'Some.' });
    fc.assert(
      fc.property(fc.array(value, { minLength: 11, maxLength: 11 }), (values) => {
        const found = of(Object.fromEntries(items.map((item, index) => [item, values[index]])));
        expect(found.described + found.partial + found.absent).toBe(12);
        expect(found.toAsk).toHaveLength(found.partial + found.absent);
        expect(found.partial).toBe(values.filter((each) => typeof each === 'object').length);
      }),
    );
  });
});
