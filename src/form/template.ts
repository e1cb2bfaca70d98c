import { sections } from '#checks/structure.ts';
import { caseStudyForm, type Control, type Field } from './model.ts';
import { sectionHints } from './sections.ts';

/**
 * A file to fill in by hand: every field of a partnership's own account with its help. What may be
 * left out is a comment until its "# " is taken away.
 */
export function templateFile(): string {
  const fields = caseStudyForm.fields.filter(
    ({ onlyFor }) => onlyFor?.includes('practice') ?? true,
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
  const { name, help, control, required } = field;
  const most =
    control.kind === 'text' && control.maxLength !== undefined
      ? ` (${String(control.maxLength)} letters)`
      : '';
  const about = `${indent}# ${field.label}: ${help}${most}${depth > 0 && !required ? ' Not needed.' : ''}`;
  const codes = choicesOf(control).map(({ value }) => value);
  const from = codes.length === 0 ? [] : [`${indent}#   One or more of: ${codes.join(', ')}`];
  const only =
    codes.length > 0 && control.kind === 'choice'
      ? [`${indent}#   One of: ${codes.join(', ')}`]
      : from;
  return [about, ...only, ...valueLines(name, control, depth)];
}

function valueLines(name: string, control: Control, depth: number): string[] {
  const indent = '  '.repeat(depth);
  switch (control.kind) {
    case 'group': {
      const inside = control.fields.filter(
        ({ onlyFor }) => onlyFor === undefined || onlyFor.includes(firstOf(control)),
      );
      return [`${indent}${name}:`, ...inside.flatMap((field) => linesFor(field, depth + 1))];
    }
    case 'list': {
      if (control.item.kind !== 'group') {
        return [
          `${indent}${name}:`,
          ...Array.from({ length: Math.max(1, control.atLeast) }, () => `${indent}  - ""`),
        ];
      }
      const members = control.item.fields.flatMap((field) => linesFor(field, depth + 2));
      const first = members.findIndex((line) => !line.trimStart().startsWith('#'));
      return [
        `${indent}${name}:`,
        ...members.map((line, index) =>
          index === first ? `${indent}  - ${line.trimStart()}` : line,
        ),
      ];
    }
    case 'choices':
      return [`${indent}${name}: []`];
    case 'tick':
      return [`${indent}${name}: "${control.value}"`];
    case 'choice':
      return [`${indent}${name}: ${name === caseStudyForm.decidedBy ? 'practice' : '""'}`];
    case 'number':
      return [`${indent}${name}: not-reported`];
    case 'either':
    case 'text':
      return [`${indent}${name}: ""`];
  }
}

function firstOf({ decidedBy, fields }: Extract<Control, { kind: 'group' }>): string {
  const decider = fields.find(({ name }) => name === decidedBy);
  return decider === undefined ? '' : (choicesOf(decider.control)[0]?.value ?? '');
}

function choicesOf(control: Control) {
  return control.kind === 'choice' || control.kind === 'choices' ? control.choices : [];
}
