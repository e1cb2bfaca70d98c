/**
 * Every number of the ladder of evidence. They are conventions, and ours to
 * defend: where a published standard draws the line, we draw it in the same
 * place, and say which. The page on how the library rates is made from them.
 * Change the version with any of them.
 */
export const thresholds = {
  version: '1.0',

  /** Fewer analysed than this, and one person more or less changes the result. */
  leastAnalysed: 10,

  /** Below about 30 in a group a mean is unsteady, and chance alone makes large differences. */
  leastPerArm: 30,

  /**
   * With one school in an arm, what the work did cannot be told from what the school is. The
   * What Works Clearinghouse calls it a confounding factor and gives such a study no rating
   * (WWC Standards Handbook 4.1, 2020).
   */
  leastSchoolsPerArm: 2,

  /** In per cent. Where more than about a third are missing, those who stayed may differ. */
  mostAttritionPercent: 30,

  /**
   * In standard deviations. Further apart at the start than this, no adjustment makes two groups
   * comparable: the line of the What Works Clearinghouse (WWC Standards Handbook 4.1, 2020, on
   * baseline equivalence; kept in version 5.0, 2022).
   */
  mostBaselineDifference: 0.25,

  /**
   * Four points before and four after are the least with which a trend can be seen on both sides.
   * Cochrane's Effective Practice and Organisation of Care group takes series from three and three.
   */
  leastTimePoints: 8,

  /** Matching on results alone leaves out who the pupils are, and the other way round. */
  strongMatchThings: 2,

  /**
   * In standard deviations. Up to this the What Works Clearinghouse asks for no adjustment in the
   * analysis (same place as for 0.25). A match this close is the nearest to chance.
   */
  strongMatchDifference: 0.05,

  /** Trials at Controlled that have to agree: a finding and its repetition. */
  replicationsAtControlled: 2,

  /** Studies at Compared that have to agree: one more, as each can be wrong in its own way. */
  replicationsAtCompared: 3,

  /** Fewer than two studies are not brought together. */
  leastPooledStudies: 2,

  /**
   * How many times over those taking part must exceed the least number analysed, to stand in for
   * it: half of them may be missing, and enough are left.
   */
  takingPartForAnalysed: 2,

  /**
   * How many times over a total must exceed the least number in an arm, to stand in for it: when
   * one is divided from three, there are still enough in the smaller arm.
   */
  totalForEachArm: 4,
};

export type Thresholds = Readonly<typeof thresholds>;
