import { dump } from 'js-yaml';
import { FileFindings, type Finding } from '#checks/finding.ts';
import { splitFrontmatter, yamlAtFileOffsets } from '#checks/gate/frontmatter.ts';
import { readYaml } from '#checks/gate/yaml.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { caseStudyForm, type Control, type Group } from './model.ts';
import { isRecord } from './record.ts';
import { joinBody, splitBody, type BodyText } from './sections.ts';

/** Facts as they stand in a file; what is not reported is left out. */
export type Values = Readonly<Record<string, unknown>>;

/** What a form holds of an entry. */
export interface Entry {
  readonly values: Values;
  readonly text: BodyText;
}

/**
 * The file of an entry: facts in the order of the schema, those that the schema does not know
 * behind them, then the text. LF, composed letters, one new line at the end.
 */
export function writeEntry({ values, text }: Entry): string {
  const facts = dump(inOrder(caseStudyForm, values), { lineWidth: -1, noRefs: true });
  const body = joinBody(text);
  return `---\n${facts === '{}\n' ? '' : facts}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** An entry from a file, or what keeps the file from being read. */
export function readEntry(
  file: string,
): { readonly entry: Entry } | { readonly problems: readonly Finding[] } {
  const findings = new FileFindings('index.mdx');
  const source = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const split = splitFrontmatter(source, findings);
  const declared = split && readYaml(yamlAtFileOffsets(source, split), findings);
  if (split === undefined || declared === undefined) return { problems: findings.list };
  const value = declared.value ?? {};
  if (!isRecord(value)) {
    const hint = 'Write the facts as "name: value", one to a line.';
    findings.error('frontmatter/value', { line: 2, column: 1 }, 'There are no facts.', hint);
    return { problems: findings.list };
  }
  const values = reported(caseStudyForm, value) as Values;
  return { entry: { values, text: splitBody(source.slice(split.bodyStart)) } };
}

/** The fields of a group that are there, by what its values say. */
function fieldsFor({ fields, decidedBy }: Group, value: Values): Group['fields'] {
  const decided = decidedBy === undefined ? undefined : value[decidedBy];
  return fields.filter(({ onlyFor }) => onlyFor?.some((code) => code === decided) ?? true);
}

/** A value with the keys of its groups in the order of the schema. */
function inOrder(control: Control, value: unknown): unknown {
  if (typeof value === 'string') {
    return value.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
  }
  if (Array.isArray(value)) {
    const item = control.kind === 'list' ? control.item : control;
    return value.map((each: unknown) => inOrder(item, each));
  }
  if (!isRecord(value)) return value;
  const fields = groupIn(control) === undefined ? [] : fieldsFor(groupIn(control) as Group, value);
  const known = fields.filter(({ name }) => value[name] !== undefined);
  const others = Object.keys(value).filter(
    (name) => value[name] !== undefined && !known.some((field) => field.name === name),
  );
  return Object.fromEntries([
    ...known.map((field) => [field.name, inOrder(field.control, value[field.name])] as const),
    ...others.map((name) => [name, inOrder({ kind: 'tick', value: '' }, value[name])] as const),
  ]);
}

/** A value without the fields that say no more than that something is not reported. */
function reported(control: Control, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((each: unknown) =>
      reported(control.kind === 'list' ? control.item : control, each),
    );
  }
  const group = groupIn(control);
  if (!isRecord(value) || group === undefined) return value;
  const fields = fieldsFor(group, value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      const field = fields.find((candidate) => candidate.name === name);
      if (field === undefined) return [[name, each]];
      return field.notReported && each === NOT_REPORTED
        ? []
        : [[name, reported(field.control, each)]];
    }),
  );
}

function groupIn(control: Control): Group | undefined {
  if (control.kind === 'either') return control.group;
  return control.kind === 'group' ? control : undefined;
}
