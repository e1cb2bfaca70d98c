/**
 * Facts as lines of YAML, in the form in which entries are written: codes, days
 * and numbers plain, everything else in double quotation marks, so that a colon
 * or a `#` can be typed between them. `null` is a field with nothing behind it;
 * `undefined` is left out.
 */
export function yamlLines(facts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (value === null) return [`${name}:`];
    if (Array.isArray(value)) return listLines(name, value);
    if (typeof value !== 'object') return [`${name}: ${scalar(value)}`];
    const inner = yamlLines(value as Readonly<Record<string, unknown>>);
    return inner.length === 0 ? [`${name}: {}`] : [`${name}:`, ...indented(inner)];
  });
}

function listLines(name: string, values: readonly unknown[]): string[] {
  if (values.every(isPlain)) {
    const line = `${name}: [${values.map(scalar).join(', ')}]`;
    if (line.length <= 80) return [line];
  }
  const items = values.flatMap((value) => {
    if (value === null) return ['-'];
    if (typeof value !== 'object') return [`- ${scalar(value)}`];
    const [first = '{}', ...others] = yamlLines(value as Readonly<Record<string, unknown>>);
    return [`- ${first}`, ...indented(others)];
  });
  return [`${name}:`, ...indented(items)];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Words that YAML of some editors takes for something else than text. */
const otherThanText = /^(y|n|yes|no|on|off|true|false|null)$/;

function isPlain(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' &&
      (/^([a-z][a-z0-9]*|\d+-[a-z]{2}[a-z0-9]*)(-[a-z0-9]+)*$/.test(value) ||
        /^\d{4}-\d{2}-\d{2}$/.test(value)) &&
      !otherThanText.test(value))
  );
}

function scalar(value: unknown): string {
  if (isPlain(value)) return String(value);
  // JSON leaves some characters as they are that YAML wants escaped.
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
