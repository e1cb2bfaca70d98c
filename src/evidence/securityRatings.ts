import type { CaseStudyData } from '#schema/caseStudy.ts';
import { outcomeDomains, type OutcomeDomainCode } from '#vocabulary/evidence.ts';
import type { FactReader } from './facts.ts';

type PublishedRating = NonNullable<CaseStudyData['ratings']>[number];

interface Grade {
  /** The grade in the words of its publisher. */
  readonly label: string;
  /** How an entry may print it. */
  readonly value: RegExp;
}

interface SecurityScheme {
  readonly publisher: string;
  readonly by: RegExp;
  /** What the rating has to be about. Publishers rate cost and impact as well. */
  readonly about: RegExp;
  /** The highest grade, then the second highest. Lower ones stand for nothing. */
  readonly grades: readonly [Grade, Grade];
}

/**
 * Published ratings that weigh how many were lost from a study and how alike its
 * groups were.
 *
 * EEF: "The EEF 'padlocks' security rating" (educationendowmentfoundation.org.uk),
 * six grades from very low, no padlock, to very high, five. WWC: What Works
 * Clearinghouse Standards Handbook, version 4.1 (2020), chapter II.
 */
const securitySchemes: readonly SecurityScheme[] = [
  {
    publisher: 'Education Endowment Foundation (EEF)',
    by: /\bEEF\b|Education Endowment Foundation/i,
    about: /\bsecur/i,
    grades: [
      {
        label: '5 padlocks, “very high”',
        value: /^(very high( security)?|(5|five)( (out )?of (5|five))?( padlocks)?)$/i,
      },
      {
        label: '4 padlocks, “high”',
        value: /^(high( security)?|(4|four)( (out )?of (5|five))?( padlocks)?)$/i,
      },
    ],
  },
  {
    publisher: 'What Works Clearinghouse (WWC)',
    by: /\bWWC\b|What Works Clearinghouse/i,
    about: /^(?!.*\bcosts?\b)/i,
    grades: [
      {
        label: '“Meets standards without reservations”',
        value: /^meets (WWC )?(group design )?standards without reservations$/i,
      },
      {
        label: '“Meets standards with reservations”',
        value: /^meets (WWC )?(group design )?standards with reservations$/i,
      },
    ],
  },
];

/** The grade of a rating as its publisher prints it: "5 of 5 padlocks from EEF". */
export function gradeInWords({ by, scheme, value, outOf }: PublishedRating): string {
  if (typeof value === 'string') return `“${value}” from ${by}`;
  const of = outOf === undefined ? '' : ` of ${String(outOf)}`;
  return `${String(value)}${of} ${scheme.toLowerCase()} from ${by}`;
}

/** Whether a rating is one of the two highest grades of a scheme that we know. */
function isSecure({ by, about, value, outOf }: PublishedRating): boolean {
  const counted = typeof value === 'number' && outOf !== undefined;
  const printed = counted ? `${String(value)} of ${String(outOf)}` : String(value);
  return securitySchemes.some(
    (scheme) =>
      scheme.by.test(by) &&
      scheme.about.test(about) &&
      scheme.grades.some((grade) => grade.value.test(printed)),
  );
}

/**
 * The domains that a rating says it is about ("Retention outcomes"). None means that
 * it is about the study as a whole.
 */
function domainsOf({ about }: PublishedRating): OutcomeDomainCode[] {
  const words = about.toLowerCase();
  return outcomeDomains.terms
    .map(({ code }) => code)
    .filter((code) => words.includes(code.split('-').at(-1) ?? code));
}

/** For the page on how the library rates: which ratings may stand in. */
export const securityStandIns = `A published rating of the security of the finding, at one of its two highest grades: ${securitySchemes
  .map(({ publisher, grades }) => `${publisher}, ${grades.map(({ label }) => label).join(' or ')}`)
  .join('; ')}.`;

/**
 * A published rating that is high enough to stand for attrition and for balance at
 * the start, in words: "5 of 5 padlocks from EEF". A rating that says it is about
 * some outcomes stands for those alone.
 */
export function securityInWords(facts: FactReader): string | undefined {
  const secure = facts.get('ratings')?.filter(isSecure) ?? [];
  const rating = secure.find((each) => {
    const domains = domainsOf(each);
    if (domains.length === 0) return true;
    const domain = facts.get('outcome.domain');
    return domain !== undefined && domains.includes(domain);
  });
  return rating && gradeInWords(rating);
}
