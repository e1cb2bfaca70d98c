/**
 * The numbers of the rules about small groups of pupils, in one place. The rule is this library's
 * own, and published practice differs: Ofqual prints "fewer than 5" and rounds to 5; older
 * regulations in England, and Wales, print no count under 5 and few from 5 to 9; some files of the
 * Department for Education hide 1 and 2 alone, others all under 10; OpenSAFELY hides 7 or fewer.
 * A data-protection officer should confirm these before a library is opened to contributions.
 */
export const disclosureThresholds = {
  /** A count of pupils from 1 up to, but not, this is not printed. */
  count: 5,
  /** A count below this is a question, and is not printed of a sensitive characteristic. */
  cautiousCount: 10,
  /** No percentage is printed of fewer pupils than this. */
  base: 10,
  /** A percentage of fewer pupils than this is a question. */
  cautiousBase: 30,
  /** A percentage of fewer pupils than this has no decimals: they let a reader work out the count. */
  decimalsBase: 100,
  /** In a school with fewer pupils than this, a count under `cautiousCount` is not printed. */
  smallSchool: 100,
  /** An evaluation of this many schools, or of `largePupils`, prints shares of no single school. */
  largeSchools: 10,
  largePupils: 1000,
  /** For how many months a consent to a picture holds at most. */
  consentMonths: 24,
  /** Within how many characters behind "born" or "DOB" a date is a date of birth. */
  birthDistance: 25,
  /** Within how many characters of a word for a child a date or a postcode may be that child's. */
  childDistance: 80,
  /** Within how many characters of its name a number is of that kind. */
  nameDistance: 60,
} as const;
