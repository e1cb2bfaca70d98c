/** Why a line cannot be read, in words for the person who wrote it, and what to write instead. */
export interface Unreadable {
  readonly what: string;
  readonly hint: string;
}

const asUsual =
  'Write "name: value", one to a line. Put quotation marks around a value that has a colon in it.';
const inQuotationMarks = 'Put quotation marks around the whole value.';

/** What the parser says, and what a person most likely did. */
const slips: readonly (readonly [said: RegExp, what: string, hint?: string])[] = [
  [/^duplicated mapping key/, 'this name stands here twice.'],
  [/^nesting exceeded/, 'the lists and groups in it are nested too deep.'],
  [/\btab/, 'it has a tab; use spaces.'],
  [
    /within a (?:double|single) quoted scalar/,
    'a quotation mark is opened and not closed.',
    'Close it at the end of the value. A quotation mark inside a value in "…" is written \\".',
  ],
  [
    /^missed comma|^expected the node content/,
    'a comma between two parts in brackets is missing, or stands there twice.',
    'Write "[one, two]" or "{name: value, name: value}". Put quotation marks around a value with a comma or a bracket in it.',
  ],
  [
    /within a flow/,
    'a bracket is opened and not closed.',
    'Close it, or put quotation marks around a value that begins with a bracket.',
  ],
  [
    /^deficient indentation/,
    'a bracket or a quotation mark before it is opened and not closed.',
    'Close it at the end of its value.',
  ],
  [
    /^unknown escape|^expected hexadecimal/,
    'a backslash in a value in "…" stands before a letter that it does not go with.',
    "Leave the backslash out, or put the value in '…'.",
  ],
  [
    /^a line break is expected/,
    'words stand behind the "|" or ">" that a longer text begins with.',
    'Begin the text on the next line, indented; or put quotation marks around the whole value.',
  ],
  [
    /^expected ':'|^end of the stream or a document|^can not read a block mapping entry/,
    'it is no "name: value" as the lines around it are.',
    'Write "name: value". A value that goes on in a further line is indented there.',
  ],
];

/** What a value may not begin with, unless it is in quotation marks. */
const reservedBeginning = /^(?:[@`%,\]}]|\?(?= ))/;

/**
 * Says what a person most likely did where the parser could not go on. It takes the words of js-yaml;
 * a message of it that is not known here is passed on as it is.
 *
 * @param reason what the parser says
 * @param offset where in the source it stopped, in UTF-16 units
 */
export function whyUnreadable(reason: string, source: string, offset: number): Unreadable {
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  if (before.includes('\t')) {
    return { what: 'it has a tab; use spaces.', hint: asUsual };
  }
  if (reason.startsWith('bad indentation')) {
    return misplaced(before, source.slice(offset));
  }
  const [, what = `${reason}.`, hint = asUsual] = slips.find(([said]) => said.test(reason)) ?? [];
  return { what, hint };
}

/** The parser says "bad indentation" of whatever it did not expect: what stands there tells more. */
function misplaced(before: string, behind: string): Unreadable {
  const isAtValue = /(?:^|[:-]) +$/.test(before);
  const [begins] = reservedBeginning.exec(behind) ?? [];
  if (isAtValue && begins !== undefined) {
    return {
      what: `its value begins with "${begins}", which has a meaning of its own there.`,
      hint: inQuotationMarks,
    };
  }
  if (isAtValue && behind.startsWith('- ')) {
    return {
      what: 'a list begins behind its name.',
      hint: 'Begin it on the next line, indented: each item with "- " before it.',
    };
  }
  const [mark] = /["'](?= *$)/.exec(before) ?? [];
  if (mark !== undefined) {
    return {
      what: 'words stand behind the quotation mark that closes its value.',
      hint: `Put the whole value in ${mark === '"' ? "'…'" : '"…"'}.`,
    };
  }
  return {
    what: 'it has a second colon, or does not line up with the lines around it.',
    hint: asUsual,
  };
}
