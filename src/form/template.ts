import { sections } from '#checks/structure.ts';
import { caseStudyForm, type Control, type Field, type Group } from './model.ts';
import { sectionHints } from './sections.ts';

/** The kind of entry that a partnership writes. */
const OWN_ACCOUNT = 'practice';

/**
 * A file to fill in by hand: every field of a partnership's own account with its help. What may be
 * left out is a comment until its "# " is taken away.
 */
export function templateFile(): string {
  const fields = caseStudyForm.fields.filter(
    ({ onlyFor }) => onlyFor?.includes(OWN_ACCOUNT) ?? true,
  );
  const needed = fields.filter(({ required }) => required);
  const others = fields.filter(({ required }) => !required);
  return [
    '---',
    '## Needed. Write your answer behind each name, in quotation marks.',
    ...needed.flatMap((field) => linesFor(field, 0)),
    '##',
    '## Not needed. Take away the "# " before the lines that you use.',
    ...others.flatMap((field) => linesFor(field, 0)).map((line) => `# ${line}`),
    '---',
    ...sections.flatMap((heading) => ['', `## ${heading}`, '', sectionHints[heading] ?? '']),
    '',
  ].join('\n');
}

function linesFor(field: Field, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const { label, name, help, control, required } = field;
  const codes = choicesOf(control).map(({ value }) => value);
  const from = control.kind === 'choices' ? 'One or more of' : 'One of';
  const lines = [
    `${indent}# ${label}: ${help}`,
    ...(codes.length === 0 ? [] : [`${indent}#   ${from}: ${codes.join(', ')}`]),
    ...valueLines(name, control, depth),
  ];
  // In a group that is needed, what may be left out is a comment as it is at the top.
  return required || depth === 0
    ? lines
    : lines.map((line) => `${indent}# ${line.slice(indent.length)}`);
}

function valueLines(name: string, control: Control, depth: number): string[] {
  const indent = '  '.repeat(depth);
  switch (control.kind) {
    case 'group':
      return [`${indent}${name}:`, ...groupLines(control, depth + 1)];
    case 'list': {
      const { item } = control;
      if (item.kind === 'group') return [`${indent}${name}:`, ...memberLines(item, depth)];
      const least = Math.max(1, control.atLeast);
      return [`${indent}${name}:`, ...Array.from({ length: least }, () => `${indent}  - ""`)];
    }
    case 'choices':
      return [`${indent}${name}: []`];
    case 'choice':
      return [`${indent}${name}: ${name === caseStudyForm.decidedBy ? OWN_ACCOUNT : '""'}`];
    default:
      // Also what one vouches for: nobody vouches by leaving a line as it was.
      return [`${indent}${name}: ""`];
  }
}

function groupLines(group: Group, depth: number): string[] {
  const variant = firstOf(group);
  return group.fields
    .filter(({ onlyFor }) => onlyFor?.includes(variant) ?? true)
    .flatMap((field) => linesFor(field, depth));
}

/** The first member of a list of groups: its first line has the hyphen. */
function memberLines(item: Group, depth: number): string[] {
  const indent = '  '.repeat(depth + 1);
  const lines = groupLines(item, depth + 2);
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) => (index === first ? `${indent}- ${line.trimStart()}` : line));
}

/** The first value of the field that decides which others there are. */
function firstOf({ decidedBy, fields }: Group): string {
  const decider = fields.find(({ name }) => name === decidedBy);
  return decider === undefined ? '' : (choicesOf(decider.control)[0]?.value ?? '');
}

function choicesOf(control: Control) {
  return control.kind === 'choice' || control.kind === 'choices' ? control.choices : [];
}
