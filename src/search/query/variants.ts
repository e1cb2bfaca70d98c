/**
 * British and American forms of one word, both ways. The endings are regular; a word that is not of
 * the library costs nothing but a question that finds nothing.
 */
const endings: readonly (readonly [british: RegExp, american: string, back: RegExp, to: string])[] =
  [
    [/is(e[sdr]?|ing|ation(?:s|al)?)$/, 'iz$1', /iz(e[sdr]?|ing|ation(?:s|al)?)$/, 'is$1'],
    [/our(s|ed|ing|al|ally)?$/, 'or$1', /([hbv]|avi)or(s|ed|ing|al|ally)?$/, '$1our$2'],
    [/ell(ed|ing|[eo]rs?)$/, 'el$1', /([^l])el(ed|ing|[eo]rs?)$/, '$1ell$2'],
  ];

/** Words that differ otherwise, in spelling or altogether. */
const pairs: readonly (readonly [british: string, american: string])[] = [
  ['analyse', 'analyze'],
  ['colour', 'color'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['enrolment', 'enrollment'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
  ['skilful', 'skillful'],
  ['judgement', 'judgment'],
  ['maths', 'math'],
  ['practise', 'practice'],
  ['enquiry', 'inquiry'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['adviser', 'advisor'],
  ['headteacher', 'principal'],
  ['head', 'principal'],
  ['pupil', 'student'],
  ['primary', 'elementary'],
  ['staff', 'faculty'],
  ['timetable', 'schedule'],
  ['term', 'semester'],
  ['marks', 'grades'],
];

const others = new Map<string, readonly string[]>();
for (const [british, american] of pairs) {
  for (const [from, to] of [
    [british, american],
    [american, british],
  ] as const) {
    others.set(from, [...(others.get(from) ?? []), to]);
  }
}

/** Other forms of a word, in lower case; most words have none. */
export function variantsOf(word: string, folded = word): readonly string[] {
  const known = others.get(word) ?? others.get(folded) ?? [];
  const regular = endings.flatMap(([british, american, back, to]) =>
    word.length < 6
      ? []
      : british.test(word)
        ? [word.replace(british, american)]
        : back.test(word)
          ? [word.replace(back, to)]
          : [],
  );
  return [...new Set([...known, ...regular])].filter((variant) => variant !== word);
}
