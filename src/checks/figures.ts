import type { CaseStudyData } from '#schema/caseStudy.ts';
import { checkDates } from './figures/dates.ts';
import { checkEffects } from './figures/effect.ts';
import { checkShares } from './figures/percentage.ts';
import { checkSubgroups } from './figures/subgroup.ts';
import type { FileFindings } from './finding.ts';
import type { Declared } from './gate/yaml.ts';

/**
 * Checks what the declared facts of an entry say against each other: effects against means,
 * intervals against estimates, shares against numbers, parts against wholes, dates in order.
 * What does not follow by arithmetic is a warning that asks.
 */
export function checkFigures(
  data: CaseStudyData,
  declared: Declared,
  findings: FileFindings,
): void {
  checkEffects(data, declared, findings);
  checkShares(data, declared, findings);
  checkSubgroups(data, declared, findings);
  checkDates(data, declared, findings);
}
