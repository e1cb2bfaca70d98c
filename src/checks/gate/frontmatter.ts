import type { FileFindings, Place } from '../finding.ts';

/** A file cut in two: where the YAML stands and where the body begins, as offsets. */
export interface Split {
  readonly yamlEnd: number;
  readonly bodyStart: number;
}

const START: Place = { line: 1, column: 1 };

/**
 * Finds the frontmatter: `---` alone on the first line, up to the next `---`
 * alone on a line. Anything else, `+++` included, is a finding.
 */
export function splitFrontmatter(text: string, findings: FileFindings): Split | undefined {
  if (/^\uFEFF?\+\+\+/.test(text)) {
    findings.error(
      'frontmatter/fence',
      START,
      'The file opens with "+++", which marks another format (TOML).',
      'Open the file with a line of three hyphens (---) and write the facts as "name: value".',
    );
    return undefined;
  }
  const opening = /^---[ ]*\r?\n/.exec(text);
  if (opening === null) {
    findings.error(
      'frontmatter/fence',
      START,
      'The file does not begin with its facts.',
      'Make "---" the very first line, then the facts, then a second line of "---".',
    );
    return undefined;
  }
  const closing = /\n---[ ]*(\r?\n|$)/.exec(text.slice(opening[0].length - 1));
  if (closing === null) {
    findings.error(
      'frontmatter/fence',
      START,
      'The facts at the top of the file have no end.',
      'Put a line of three hyphens (---) between the facts and the text.',
    );
    return undefined;
  }
  const yamlEnd = opening[0].length - 1 + closing.index + 1;
  return { yamlEnd, bodyStart: opening[0].length - 1 + closing.index + closing[0].length };
}

/**
 * The YAML of a case study, at the offsets that it has in the file: the opening
 * fence becomes a comment of the same length, so no position needs shifting.
 */
export function yamlAtFileOffsets(text: string, split: Split): string {
  return `#--${text.slice(3, split.yamlEnd)}`;
}
