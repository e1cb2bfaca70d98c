/**
 * What only a person can judge about an entry. The form for a pull request, the comment on it and the
 * guide for reviewers ask the same; a test holds them together.
 */
export const checklist = [
  'It is true: each statement can be traced to a source, or to someone who was there.',
  'It is clear: a teacher who was not there can tell what was done, by whom and for how long.',
  'It is kind: nobody is blamed, and each school could read this aloud to its staff.',
  'Nobody is recognisable who should not be: no pupil, from words, numbers and pictures taken together, and no adult who has not agreed.',
  'It says what did not work, and what is not known.',
  'Everyone who is named has agreed, and it may be published under CC BY 4.0.',
] as const;
