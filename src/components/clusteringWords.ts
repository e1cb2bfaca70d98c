import { clusteringNote } from '#evidence/clustering.ts';
import type { CaseStudyData } from '#schema/caseStudy.ts';
import { number } from './outcomeWords.ts';

/**
 * What it means for the outcomes of an entry that whole schools were assigned and pupils are
 * counted; nothing where that is not so, or the numbers are not known. The outcome with the most
 * pupils is told about: with it the note says most.
 */
export function clusteringInWords({
  design,
  outcomes = [],
}: Pick<CaseStudyData, 'design' | 'outcomes'>): string | undefined {
  const notes = outcomes.flatMap((outcome) => {
    const note = clusteringNote(design, outcome);
    return note.applies ? [note] : [];
  });
  const [note] = notes.toSorted((a, b) => b.pupils - a.pupils);
  if (note === undefined) {
    return undefined;
  }
  const correlation = note.correlationReported
    ? `as alike as the source says (a correlation of ${number(note.correlation)})`
    : `as alike as is usual (we take a correlation of ${number(note.correlation)})`;
  return (
    `Whole schools were assigned, and pupils are counted: ${number(note.pupils)} pupils in ` +
    `${number(note.schools)} schools. If pupils of one school are ${correlation}, they tell as much as ` +
    `${number(Math.round(note.effectivePupils))} pupils assigned one by one ` +
    `(design effect ${number(Math.round(note.designEffect * 10) / 10)}). An analysis that allows for ` +
    'schools has this in its interval already.'
  );
}
