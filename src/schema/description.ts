import { z } from 'zod';
import { field, line, orNotReported } from './field.ts';

const partial = z.strictObject({
  partly: field(line(400), 'Partly', 'What the source tells, where it tells only some of it.'),
});

const item = (label: string, help: string) =>
  field(orNotReported(z.union([line(400), partial])), label, help);

/**
 * What another school would need to know to do the same: the items of the
 * TIDieR checklist (Hoffmann et al., 2014, BMJ 348:g1687) other than the name,
 * which is the title. Write `partly: …` where the source tells only some of it.
 */
export const description = z.strictObject({
  why: item('Why', 'The reason or theory behind what was done.'),
  materials: item('Materials', 'What was used, and where others can get it.'),
  procedures: item('Procedures', 'What was done, step by step.'),
  who: item('Who', 'Who did it, and what they knew before.'),
  how: item('How', 'Face to face or at a distance, one to one or in groups.'),
  where: item('Where', 'Where it took place, and what was needed there.'),
  whenAndHowMuch: item('When and how much', 'How often, how long, over what time.'),
  tailoring: item('Tailoring', 'What was adapted to each school or person, and how.'),
  modifications: item('Changes on the way', 'What was changed during the work.'),
  howWellPlanned: item('Planned checks', 'How it was to be checked that it was done as meant.'),
  howWellActual: item('What was really done', 'How far it was done as meant.'),
});
