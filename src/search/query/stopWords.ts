/**
 * Words that say nothing about what is looked for: English function words, the words with which
 * questions are asked, and those with which a library is asked for something. Kept where they are
 * part of a name ("what works") and where nothing else was typed.
 */
const stopWords = new Set([
  // The glossary explains what a case study is; here, it is what all pages are.
  'case study',
  'case studies',
  ...`a about above after again all also am an and any anyone anything are around as at away
  be because been before being below best between both but by
  can cannot cant case cases could
  did didnt do does doesnt doing done dont down during
  each either else ever every everyone
  few find finding for from further
  get gets getting give gives go goes going good got
  had has have having he her here hers him his how however
  i if im in into is isnt it its itself ive
  just know
  let like look looking
  made make makes making many may me might more most much must my
  near need needs no nor not nothing
  of off often on once one only or other others our ours out over own
  please put
  really
  same see seem she should show so some someone something still studies study such
  take tell than that the their theirs them then there these they thing things this those through
  to too toward towards try trying
  under until up upon us use used using
  very
  want wants was way ways we well were what whats when where whether which while who whom whose why
  will with within without wont work worked working works would
  yet you your yours`
    .split(/\s+/)
    .filter((word) => word !== ''),
]);

/** Whether a word, or words that are one name, say nothing by themselves; in lower case. */
export function isStopWord(words: string): boolean {
  return stopWords.has(words);
}
