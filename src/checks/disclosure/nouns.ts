/** A set of words, as they stand in a text in lower case. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const manyPupils = wordSet(
  `pupils children students learners boys girls youngsters teenagers schoolchildren schoolboys
  schoolgirls sixth-formers freshmen toddlers siblings twins brothers sisters refugees leavers`,
);
const onePupil = wordSet('pupil child student learner boy girl youngster teenager sixth-former');

/** People at work, and places: their numbers may be printed. */
const others = wordSet(
  `school schools academy academies college colleges primary primaries secondary secondaries nursery
  nurseries federation federations trust trusts hub hubs cluster clusters network networks partnership
  partnerships partner partners teacher teachers staff head heads headteacher headteachers deputy
  deputies leader leaders governor governors trustee trustees assistant assistants mentor mentors coach
  coaches adviser advisers advisors tutor tutors trainer trainers trainee trainees colleague colleagues
  adult adults parent parents carer carers family families visitor visitors volunteer volunteers
  researcher researchers reviewer reviewers people person senco sencos lead leads practitioner
  practitioners inspector inspectors expert experts country countries district districts borough
  boroughs authority authorities area areas region regions`,
);

/** Stretches of time, groups and things that are counted beside pupils. */
const things = wordSet(
  `class classes group groups pair pairs set sets team teams session sessions lesson lessons visit
  visits meeting meetings minute minutes hour hours day days week weeks month months term terms year
  half-term half-terms afternoon afternoons morning mornings evening evenings time times item items
  point points pound pounds mile miles place places book books question questions`,
);

/** Plural words that end in s and name nobody. */
const noNouns =
  wordSet(`previous various religious others less its his this ours theirs yours hers thus
  always sometimes perhaps across besides towards afterwards`);

/** Whether a word names pupils. "Children's" does not, as in "children's centres". */
export function namesPupils(word: string): boolean {
  return manyPupils.has(word.replace(/'$/, '')) || onePupil.has(word);
}

/** Whether a word names one pupil. */
export function namesOneOf(word: string): boolean {
  return onePupil.has(word);
}

/** Whether a word names people at work or places, whose numbers may be printed. */
export function namesOthers(word: string): boolean {
  return others.has(word.replace(/'s?$/, ''));
}

/** Whether a word names time, a group or a thing. */
export function namesThings(word: string): boolean {
  return things.has(word.replace(/'s?$/, ''));
}

/** Whether a word that is in no list is the plural of something: "three examples". */
export function isUnknownPlural(word: string): boolean {
  return /^\p{L}[\p{L}-]{2,}(?:[^su']s|'s)$/u.test(word) && !noNouns.has(word);
}
