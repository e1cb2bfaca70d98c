import { sections } from '#checks/structure.ts';

/** The text of an entry, a piece for each section. */
export interface BodyText {
  /** What stands before the first section. An entry that the form made has nothing there. */
  readonly before: string;
  /** The text of each section by its heading; empty where the section is missing. */
  readonly sections: Readonly<Record<string, string>>;
}

/** What to write in a section, for someone who has not written one before. */
export const sectionHints: Readonly<Record<string, string>> = {
  'Why did they start?': 'What was the matter, for whom, and how did you know?',
  'What did they do?': 'Who did what with whom, how often, and for how long?',
  'What did they find?':
    'What changed, what did not, and how did you look? “We did not measure it” is an answer.',
  'What did not work?':
    'What was dropped, what cost more than expected, whom did it not help? This is often the most useful part.',
  'If you want to try this': 'What should another school do first? What would you do differently?',
  'How we know': 'Who looked, at what, and what could they not see?',
};

/** An empty text. */
export const noText: BodyText = { before: '', sections: {} };

/**
 * Cuts a body at the headings of its sections. Another heading belongs to the text of its section,
 * and so does a heading that has been there before.
 */
export function splitBody(body: string): BodyText {
  const pieces: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  for (const line of body.split(/\r?\n/)) {
    const words = /^##[ ]+(.+?)[ ]*$/.exec(line)?.[1];
    const heading = sections.find((section) => section === words);
    if (heading !== undefined && pieces.every((piece) => piece.heading !== heading)) {
      pieces.push({ heading, lines: [] });
    } else {
      pieces.at(-1)?.lines.push(line);
    }
  }
  const [before, ...others] = pieces;
  return {
    before: tidy(before?.lines.join('\n') ?? ''),
    sections: Object.fromEntries(others.map((each) => [each.heading, tidy(each.lines.join('\n'))])),
  };
}

/** Puts sections together again, in the order that a case study has. An empty one is left out. */
export function joinBody({ before, sections: texts }: BodyText): string {
  const parts = sections.flatMap((heading) => {
    const text = tidy(texts[heading] ?? '');
    return text === '' ? [] : [`## ${heading}\n\n${text}`];
  });
  return [tidy(before), ...parts].filter((part) => part !== '').join('\n\n');
}

/** A text as a file has it: no empty lines around it, and spaces where an editor made tabs. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '    ')
    .replace(/^(?:[ ]*\n)+/, '')
    .trimEnd();
}
