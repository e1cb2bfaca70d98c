import type { Root } from 'mdast';
import type { CaseStudyData } from '#schema/caseStudy.ts';
import { absoluteRule } from './claims/absolute.ts';
import { causalRule } from './claims/causal.ts';
import { figureRule } from './claims/figure.ts';
import { monthsRule } from './claims/months.ts';
import { bodyPassages, declaredPassages } from './claims/passage.ts';
import type { Hit, Rule } from './claims/rule.ts';
import { sentencesOf, titlesIn } from './claims/sentence.ts';
import { significantRule } from './claims/significant.ts';
import type { FileFindings } from './finding.ts';
import type { Declared } from './gate/yaml.ts';

/** What the wording of an entry is checked with. */
export interface ClaimsContext {
  readonly data: CaseStudyData;
  readonly declared: Declared;
  /** The evidence level that follows from the declared facts. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  /** The body's tree; missing where the body cannot be read. */
  readonly tree: Root | undefined;
  /** The file as written: the tree has its lines and columns. */
  readonly text: string;
}

/**
 * Checks that an entry claims in words no more than its design can carry. Each sentence of the
 * body and of the declared texts is held against each rule, and each rule finds at most one thing
 * in it. Quotations, titles of sources and questions are not read.
 */
export function checkClaims(
  { data, declared, level, tree, text }: ClaimsContext,
  findings: FileFindings,
): void {
  const rules: readonly Rule[] = [
    causalRule(level),
    significantRule(data),
    monthsRule(data),
    absoluteRule,
    figureRule(data),
  ];
  const titles = (data.references ?? []).flatMap(({ citation }) => titlesIn(citation));
  const passages = [
    ...declaredPassages(data, declared),
    ...(tree === undefined ? [] : bodyPassages(tree, text)),
  ];
  const sentences = passages
    .filter(({ text: words }) => rules.some(({ mention }) => mention.test(words)))
    .flatMap((passage) => sentencesOf(passage, titles));
  for (const sentence of sentences) {
    let told: readonly Hit[] = [];
    for (const rule of rules.filter(({ mention }) => mention.test(sentence.text))) {
      const hit = rule.find(sentence);
      // Of two rules against the same words the first, which is the stricter, speaks.
      if (hit !== undefined && !told.some(({ at, end }) => hit.at < end && at < hit.end)) {
        told = [...told, hit];
        const place = sentence.passage.placeOf(sentence.start + hit.at);
        findings[hit.severity](`claims/${hit.rule}`, place, hit.message, hit.hint);
      }
    }
  }
}
