import { constructFromEvents, EVENT_ID, parseEvents, YAMLException, type Event } from 'js-yaml';
import { placeAt, type FileFindings, type Place } from '../finding.ts';
import type { RuleCode } from '../rules.ts';
import { codedLetters, type CheckCoded } from './characters.ts';
import { whyUnreadable } from './unreadableYaml.ts';
import { offsetOf, startOf, type ValueEvent } from './yamlPlaces.ts';

/**
 * Limits of a frontmatter; beyond them a file is trouble, not a case study. An
 * entry that declares every fact about five outcomes has some 300 keys.
 */
export const frontmatterLimits = { depth: 6, keys: 600, scalar: 4000, valuesPerKey: 5 } as const;

/** A glossary of a thousand terms is still read in a moment. */
export const glossaryKeyLimit = 5000;

/** Declared values with a way back from each value to its place in the file. */
export interface Declared {
  readonly value: unknown;
  /** Where the value at a path stands; where it is missing, its nearest parent. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the key itself stands. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

/** Reads YAML without anchors, aliases, tags or merge keys, and within the limits. */
export function readYaml(
  source: string,
  findings: FileFindings,
  keyLimit: number = frontmatterLimits.keys,
): Declared | undefined {
  const before = findings.list.length;
  let value: unknown;
  try {
    const events = parseEvents(source, {});
    refuseCleverYaml(events, source, findings, keyLimit);
    if (findings.list.length > before) {
      return undefined;
    }
    [value] = constructFromEvents(events, { source, maxAliases: 0 });
  } catch (error) {
    reportUnreadable(error, source, findings);
    return undefined;
  }
  // Only a finding needs a place: the events are many times the size of the text, and are made
  // again for the first. Where there is one finding there can be thousands, so then they are kept.
  let kept: readonly Event[] | undefined;
  const place = (path: readonly PropertyKey[], what: 'key' | 'value') => {
    kept ??= parseEvents(source, {});
    return placeAt(source, offsetOf(kept, source, path, what));
  };
  const declared: Declared = {
    value,
    placeOf: (path) => place(path, 'value'),
    placeOfKey: (path) => place(path, 'key'),
  };
  // Without a backslash no value has a letter that the file has not.
  if (source.includes('\\')) {
    checkCodedValues(value, [], declared, codedLetters(source, findings));
  }
  return declared;
}

/** Looks at the letters of every name and value, since a code in one stands for any letter. */
function checkCodedValues(
  value: unknown,
  path: readonly PropertyKey[],
  declared: Declared,
  check: CheckCoded,
): void {
  if (typeof value === 'string') {
    check(value, () => declared.placeOf(path));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(name) : name];
      check(name, () => declared.placeOfKey(at));
      checkCodedValues(inner, at, declared, check);
    }
  }
}

function reportUnreadable(error: unknown, source: string, findings: FileFindings): void {
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const offset = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  const { what, hint } = whyUnreadable(reason, source, offset);
  findings.error(
    'frontmatter/yaml',
    placeAt(source, offset),
    `This line cannot be read: ${what}`,
    hint,
  );
}

/** Walks what the parser found; what does more than state facts is refused where it stands. */
function refuseCleverYaml(
  events: readonly Event[],
  source: string,
  findings: FileFindings,
  keyLimit: number,
): void {
  const refuse = (rule: RuleCode, offset: number, message: string, hint: string) => {
    findings.error(rule, placeAt(source, offset), message, hint);
  };
  const plainly = 'Write the value out in full wherever it is needed.';
  /** The lists and groups around an event; in a group, names and values take turns. */
  const around: { isGroup: boolean; children: number }[] = [];
  let groups = 0;
  let keys = 0;
  let values = 0;
  const valueLimit = keyLimit * frontmatterLimits.valuesPerKey;
  let documents = 0;
  let tooDeep = false;
  /** Where the value begins, or the last before it where nothing is written. */
  let offset = 0;

  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      const [directive] = event.directives;
      if (directive !== undefined || documents > 1) {
        refuse(
          'frontmatter/yaml',
          directive === undefined ? secondDocument(source) : source.search(/^%/m),
          'The facts are one group of "name: value"; nothing may divide them.',
          'Leave out lines that begin with "%" and lines of "..." or "---" alone.',
        );
        return;
      }
      around.push({ isGroup: false, children: 0 });
      continue;
    }
    if (event.type === EVENT_ID.POP) {
      if (around.pop()?.isGroup) groups -= 1;
      continue;
    }
    const parent = around.at(-1);
    const isKey = parent?.isGroup === true && parent.children % 2 === 0;
    if (parent !== undefined) parent.children += 1;
    values += 1;
    offset = startOf(event, source) ?? offset;
    if (values === valueLimit + 1) {
      refuse(
        'frontmatter/limits',
        offset,
        `The facts have more than ${valueLimit.toLocaleString('en-GB')} names and values.`,
        'Keep what a reader needs; long lists belong in the text.',
      );
      return;
    }
    if (event.type === EVENT_ID.ALIAS) {
      refuse(
        'frontmatter/alias',
        offset,
        'A YAML alias (*name) repeats a value from elsewhere; that is not allowed here.',
        plainly,
      );
      continue;
    }
    refuseMarks(event);
    if (isKey) checkKey(event);
    if (event.type === EVENT_ID.SCALAR) {
      if (event.valueEnd - event.valueStart > frontmatterLimits.scalar) {
        refuse(
          'frontmatter/limits',
          offset,
          `A value is longer than ${frontmatterLimits.scalar.toLocaleString('en-GB')} characters.`,
          'Long text belongs below the facts, not among them.',
        );
      }
    } else {
      const isGroup = event.type === EVENT_ID.MAPPING;
      if (isGroup) groups += 1;
      around.push({ isGroup, children: 0 });
    }
  }

  function refuseMarks(event: Exclude<ValueEvent, { type: typeof EVENT_ID.ALIAS }>): void {
    if (event.anchorStart >= 0) {
      refuse(
        'frontmatter/alias',
        event.anchorStart - 1,
        `A YAML anchor (&${source.slice(event.anchorStart, event.anchorEnd)}) is not allowed here.`,
        plainly,
      );
    }
    if (event.tagStart >= 0) {
      refuse(
        'frontmatter/tag',
        event.tagStart,
        `A YAML tag (${source.slice(event.tagStart, event.tagEnd)}) is not allowed here.`,
        'Leave out the word that begins with "!" and write the value alone.',
      );
    }
  }

  function checkKey(event: ValueEvent): void {
    keys += 1;
    if (keys === keyLimit + 1) {
      refuse(
        'frontmatter/limits',
        offset,
        `The facts have more than ${String(keyLimit)} fields.`,
        'Keep what a reader needs; long tables belong in the text.',
      );
    }
    if (event.type !== EVENT_ID.SCALAR) {
      refuse(
        'frontmatter/yaml',
        offset,
        'The name of a field cannot be a list or a group.',
        'Write "name: value", one to a line.',
      );
    } else if (source.slice(event.valueStart, event.valueEnd) === '<<') {
      refuse('frontmatter/alias', offset, 'A merge key (<<) is not allowed here.', plainly);
    }
    if (groups > frontmatterLimits.depth && !tooDeep) {
      tooDeep = true;
      refuse(
        'frontmatter/limits',
        offset,
        `The facts are nested more than ${String(frontmatterLimits.depth)} deep.`,
        'Follow the fields of the template; none is nested that deep.',
      );
    }
  }
}

function secondDocument(source: string): number {
  return Math.max(0, source.search(/^(\.\.\.|---)/m));
}
