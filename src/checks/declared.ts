import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { strands } from '#vocabulary/strands.ts';
import type { FileFindings } from './finding.ts';
import type { Declared } from './gate/yaml.ts';
import { hintFor } from './nearest.ts';

/** Checks that hold between the facts of one entry: ids, sources, strands, pictures. */
export function checkDeclared(
  data: CaseStudyData,
  declared: Declared,
  siblings: readonly string[],
  findings: FileFindings,
): void {
  checkStrands(data, declared, findings);
  checkIds(data, declared, findings);
  checkSources(data, declared, findings);
  checkPictures(data, declared, siblings, findings);
}

function checkStrands(data: CaseStudyData, declared: Declared, findings: FileFindings): void {
  for (const { code, theme } of strands.terms) {
    const index = (data.strands ?? []).indexOf(code);
    if (index !== -1 && !data.themes.includes(theme)) {
      findings.error(
        'references/strand',
        declared.placeOf(['strands', index]),
        `The strand "${code}" belongs to the theme "${theme}", which this entry does not name.`,
        `Add "${theme}" to the themes, or leave the strand out.`,
      );
    }
  }
  for (const list of ['themes', 'strands', 'interventions', 'structures'] as const) {
    const values = data[list] ?? [];
    for (const [index, value] of values.entries()) {
      if ((values as readonly string[]).indexOf(value) < index) {
        findings.error(
          'frontmatter/value',
          declared.placeOf([list, index]),
          `"${value}" is in "${list}" twice.`,
          'Leave the second one out.',
        );
      }
    }
  }
}

function checkIds(data: CaseStudyData, declared: Declared, findings: FileFindings): void {
  for (const list of ['outcomes', 'references', 'pictures'] as const) {
    const ids = (data[list] ?? []).map((item) => item.id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) < index) {
        findings.error(
          'references/duplicate-id',
          declared.placeOf([list, index, 'id']),
          `The id "${id}" is there twice in "${list}".`,
          'Give each its own id.',
        );
      }
    }
  }
}

function checkSources(data: CaseStudyData, declared: Declared, findings: FileFindings): void {
  const ids = (data.references ?? []).map((item) => item.id);
  const check = (id: string, path: readonly PropertyKey[]) => {
    if (!ids.includes(id)) {
      findings.error(
        'references/unknown',
        declared.placeOf(path),
        `No reference has the id "${id}".`,
        hintFor(id, ids, 'reference'),
      );
    }
  };
  for (const [index, outcome] of (data.outcomes ?? []).entries()) {
    check(outcome.source, ['outcomes', index, 'source']);
  }
  for (const [index, rating] of (data.ratings ?? []).entries()) {
    check(rating.source, ['ratings', index, 'source']);
  }
  if (data.costs !== NOT_REPORTED) {
    for (const [index, line] of data.costs.lines.entries()) {
      check(line.source, ['costs', 'lines', index, 'source']);
    }
  }
  if (data.time !== NOT_REPORTED) {
    for (const [index, line] of (data.time.lines ?? []).entries()) {
      check(line.source, ['time', 'lines', index, 'source']);
    }
  }
  if (data.theoryOfChange !== NOT_REPORTED) {
    for (const [index, id] of (data.theoryOfChange.citations ?? []).entries()) {
      check(id, ['theoryOfChange', 'citations', index]);
    }
  }
}

function checkPictures(
  data: CaseStudyData,
  declared: Declared,
  siblings: readonly string[],
  findings: FileFindings,
): void {
  const pictures = data.pictures ?? [];
  for (const [index, picture] of pictures.entries()) {
    if (!siblings.includes(picture.file)) {
      findings.error(
        'pictures/missing',
        declared.placeOf(['pictures', index, 'file']),
        `There is no file "${picture.file}" beside this one.`,
        siblings.length === 0
          ? 'Put the picture into the folder of this entry, or leave it out of "pictures".'
          : hintFor(picture.file, siblings, 'file'),
      );
    }
    if (picture.people === 'pupils-identifiable' && picture.consent === undefined) {
      findings.error(
        'pictures/consent',
        declared.placeOf(['pictures', index, 'people']),
        'A pupil can be recognised in this picture, and no consent is declared.',
        'Declare "consent", or choose a picture in which nobody can be recognised.',
      );
    }
  }
  for (const sibling of siblings) {
    if (!pictures.some((picture) => picture.file === sibling)) {
      findings.error(
        'pictures/undeclared',
        { line: 1, column: 1 },
        `The file "${sibling}" lies beside this one and is not declared.`,
        'Declare it in "pictures" with its alternative text, or take it out of the folder.',
      );
    }
  }
}
