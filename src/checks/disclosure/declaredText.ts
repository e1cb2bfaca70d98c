import { placeAt, type Place } from '../finding.ts';
import type { Declared } from '../gate/yaml.ts';

/** A text among the facts of an entry, with the way back to the file. */
export interface DeclaredText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  /** Where a word of it stands; where the value is folded or escaped, where the value begins. */
  placeOf(offset: number): Place;
}

/** Facts that are no prose about the work: names, addresses, titles of what others wrote. */
const noProse =
  /^(?:references|ratings|authors|acknowledged|attestations|contact|link|url|doi|file|id|source|evaluator|aliases|replicates|published|reviewed)$/;

/** Every text among the facts that is prose, whether or not the facts fit the schema. */
export function declaredTexts(declared: Declared, file: string): DeclaredText[] {
  const texts: DeclaredText[] = [];
  const read = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') {
      texts.push({
        path,
        text: value,
        placeOf: (offset) => placeIn(declared, path, value, offset, file),
      });
    } else if (Array.isArray(value)) {
      value.forEach((each, index) => read(each, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        if (!noProse.test(key)) read(each, [...path, key]);
      }
    }
  };
  read(declared.value, []);
  return texts;
}

function placeIn(
  declared: Declared,
  path: readonly PropertyKey[],
  value: string,
  offset: number,
  file: string,
): Place {
  const start = declared.placeOf(path);
  const line = offsetOfLine(file, start.line) + start.column - 1;
  const first = /["']/.test(file[line] ?? '') ? line + 1 : line;
  return file.startsWith(value, first) ? placeAt(file, first + offset) : start;
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) {
    offset = text.indexOf('\n', offset) + 1;
  }
  return offset;
}
