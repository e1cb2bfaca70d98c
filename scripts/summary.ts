import type { CheckedLibrary } from '#checks/library.ts';
import { directionOf } from '#evidence/direction.ts';
import { directions } from '#vocabulary/evidence.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { levels } from '#vocabulary/levels.ts';
import type { Vocabulary } from '#vocabulary/term.ts';
import { themes } from '#vocabulary/themes.ts';

/** Counts of a library by theme, intervention, kind, evidence level and direction, as lines of text. */
export function summaryReport(library: CheckedLibrary): string {
  const entries = library.caseStudies;
  const table = (
    heading: string,
    vocabulary: Vocabulary,
    codesOfEntry: (entry: (typeof entries)[number]) => readonly string[],
  ) => {
    const rows = vocabulary.terms.map((term) => {
      const count = entries.filter((entry) => codesOfEntry(entry).includes(term.code)).length;
      return `  ${String(count).padStart(4)}  ${term.label}`;
    });
    return `${heading}\n${rows.join('\n')}`;
  };
  const kinds = (['practice', 'evaluation'] as const).map(
    (kind) => `${String(entries.filter((entry) => entry.data.kind === kind).length)} ${kind}`,
  );
  return [
    `${String(entries.length)} case studies (${kinds.join(', ')}), ${String(library.glossary.length)} glossary terms`,
    table('By theme', themes, ({ data }) => data.themes),
    table('By intervention', interventions, ({ data }) => data.interventions),
    table('By evidence level', levels, ({ rating }) =>
      levels.terms.filter(({ number }) => number === rating.level).map(({ code }) => code),
    ),
    table('By direction', directions, ({ data }) => [directionOf(data.outcomes ?? [])]),
  ].join('\n\n');
}
