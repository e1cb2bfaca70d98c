import type { Accepted } from '#schema/accepted.ts';
import type { Finding, FileFindings, Place } from './finding.ts';
import { nearest } from './nearest.ts';

/**
 * Answers the warnings of a file with what its facts accept: a warning of an accepted rule gets the
 * reason and who gave it. Errors stay as they are, whatever is accepted. An answer to nothing, or to
 * an error, is itself a warning, which no answer can still.
 *
 * @param placeOf Where the rule of an answer stands in the file, by its number.
 */
export function answerWarnings(
  findings: FileFindings,
  answers: Accepted,
  placeOf: (index: number) => Place,
): readonly Finding[] {
  const { list } = findings;
  const answered = list.map((finding): Finding => {
    const answer = answers.find(({ rule }) => rule === finding.rule);
    return answer === undefined || finding.severity === 'error'
      ? finding
      : { ...finding, accepted: { reason: answer.reason, by: answer.by } };
  });
  const ofAnswers = findings.sibling();
  for (const [index, { rule }] of answers.entries()) {
    const own = list.filter((finding) => finding.rule === rule);
    const isRepeated = answers.findIndex((each) => each.rule === rule) < index;
    if (own.some(({ severity }) => severity === 'error')) {
      ofAnswers.warning(
        'accepted/error',
        placeOf(index),
        `An error of the rule "${rule}" cannot be accepted.`,
        'Mend what the error names, then take this answer out.',
      );
    } else if (own.length === 0 || isRepeated) {
      const near = nearest(rule, [...new Set(list.map((finding) => finding.rule))]);
      ofAnswers.warning(
        'accepted/unused',
        placeOf(index),
        isRepeated
          ? `The rule "${rule}" is answered twice.`
          : `This file has no warning of the rule "${rule}".`,
        isRepeated || near === undefined ? 'Take this answer out.' : `Did you mean "${near}"?`,
      );
    }
  }
  return [...answered, ...ofAnswers.list];
}
