import { EVENT_ID, parseEvents, type Event } from 'js-yaml';
import { describeField } from '#schema/describe.ts';
import { caseStudy } from '#schema/caseStudy.ts';
import { sections } from '#checks/structure.ts';
import type { Finding } from '#checks/finding.ts';

/** The way to a fact: names of fields and places in lists. */
export type FactPath = readonly (string | number)[];

/** The part of the form that a finding is about. */
export type FormPlace =
  | { readonly kind: 'fact'; readonly path: FactPath }
  | { readonly kind: 'section'; readonly heading: string }
  | { readonly kind: 'slug' }
  | { readonly kind: 'whole' };

/** A finding in the words and at the place of the form. */
export interface FormFinding {
  readonly severity: Finding['severity'];
  readonly place: FormPlace;
  /** The names of the fields that lead to the place, for a list of findings. */
  readonly where: string;
  readonly message: string;
  readonly hint: string;
  /** Whether it says no more than that something is not filled in yet. */
  readonly missing: boolean;
}

/**
 * Finds for each line of a file the fact or the section that it belongs to.
 *
 * @param yaml the facts at the offsets that they have in the file
 */
export function placesIn(file: string, yaml: string) {
  const facts = factLines(yaml);
  const factsEnd = yaml.split('\n').length;
  return (finding: Finding): FormPlace => {
    const named = pathNamedIn(finding.message);
    if (named !== undefined) return { kind: 'fact', path: named };
    if (finding.rule === 'structure/what-did-not-work') {
      return { kind: 'section', heading: 'What did not work?' };
    }
    if (finding.line === 1) return { kind: 'whole' };
    if (finding.line < factsEnd) {
      const path = facts.findLast(({ line }) => line <= finding.line)?.path ?? [];
      return path.length === 0 ? { kind: 'whole' } : { kind: 'fact', path };
    }
    const above = file.split('\n').slice(0, finding.line);
    const heading = above
      .map((line) => sections.find((section) => line === `## ${section}`))
      .findLast((section) => section !== undefined);
    return heading === undefined ? { kind: 'whole' } : { kind: 'section', heading };
  };
}

/** A finding as a person who fills in the form reads it: fields are called what the form calls them. */
export function inFormWords(finding: Finding, place: FormPlace): FormFinding {
  const worded = { severity: finding.severity, place, ...wordsOf(finding, place) };
  // What the message names need not be named before it.
  const where = partsOf(place).filter((part) => !worded.message.startsWith(`“${part}”`));
  return { ...worded, where: where.join(' · ') };
}

type Words = Pick<FormFinding, 'message' | 'hint' | 'missing'>;

function wordsOf(finding: Finding, place: FormPlace): Words {
  if (finding.rule === 'structure/what-did-not-work') {
    const message = '“What did not work?” is empty.';
    const hint = 'Write what was dropped, what it did not change, whom it did not help.';
    return { message, hint, missing: true };
  }
  if (finding.rule === 'structure/section' && finding.line === 1) {
    const hint = 'Write a few lines in each, if you can.';
    return { message: finding.message, hint, missing: true };
  }
  const label = place.kind === 'fact' ? labelsOf(place.path).at(-1) : undefined;
  const named = pathNamedIn(finding.message)?.join('.');
  if (named === undefined || label === undefined) {
    return { message: finding.message, hint: finding.hint, missing: false };
  }
  if (finding.message.endsWith('" is missing.')) {
    const hint = finding.hint.replace(/^(Add it: |Choose an? \w+ from: .*?\. )/, '');
    const isTicked = place.kind === 'fact' && place.path[0] === 'attestations';
    const done = isTicked ? 'ticked' : 'filled in';
    return { message: `“${label}” is not ${done}.`, hint, missing: true };
  }
  if (finding.message.endsWith('This is not one of the forms it can have.')) {
    // Of a field that decides which others there are: nothing is chosen, or nothing that is known.
    return { message: `“${label}” is not filled in.`, hint: '', missing: true };
  }
  const message = finding.message.replace(`"${named}"`, `“${label}”`);
  return { message, hint: finding.hint, missing: false };
}

/** What a place is called, from the outside in. */
function partsOf(place: FormPlace): readonly string[] {
  switch (place.kind) {
    case 'fact':
      return labelsOf(place.path);
    case 'section':
      return [place.heading];
    case 'slug':
      return ['Name in the address'];
    case 'whole':
      return [];
  }
}

/** What the fields on the way to a fact are called; members of a list by their number. */
function labelsOf(path: FactPath): string[] {
  const labels: string[] = [];
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') {
      labels.push(`${labels.pop() ?? ''} ${String(step + 1)}`.trim());
    } else {
      labels.push(describeField(caseStudy, path.slice(0, index + 1)).label ?? step);
    }
  }
  return labels;
}

/** The path that a message about the facts names in quotation marks, such as "authors.0.name". */
function pathNamedIn(message: string): FactPath | undefined {
  const named =
    /^"([A-Za-z]+(?:\.\w+)*)"(?:: | is missing\.$)| value that "([\w.]+)" can have\.$/.exec(
      message,
    );
  const path = (named?.[1] ?? named?.[2])
    ?.split('.')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return path !== undefined && describeField(caseStudy, path.slice(0, 1)).label !== undefined
    ? path
    : undefined;
}

/** Every fact with the line on which it begins, in the order of the file. */
function factLines(yaml: string): { path: FactPath; line: number }[] {
  const found: { path: FactPath; line: number }[] = [];
  const lineAt = (offset: number) => yaml.slice(0, offset).split('\n').length;
  let events: readonly Event[];
  try {
    events = parseEvents(yaml, {});
  } catch {
    return [];
  }
  let position = 1;
  const read = (path: FactPath, keyLine: number | undefined) => {
    const event = events[position];
    position += 1;
    if (event?.type === EVENT_ID.SCALAR) {
      found.push({ path, line: keyLine ?? lineAt(event.valueStart) });
    } else if (event?.type === EVENT_ID.MAPPING) {
      found.push({ path, line: keyLine ?? lineAt(event.start) });
      while (position < events.length && events[position]?.type !== EVENT_ID.POP) {
        const key = events[position];
        position += 1;
        if (key?.type !== EVENT_ID.SCALAR) return;
        const name = yaml.slice(key.valueStart, key.valueEnd);
        read([...path, name], lineAt(key.valueStart));
      }
      position += 1;
    } else if (event?.type === EVENT_ID.SEQUENCE) {
      found.push({ path, line: keyLine ?? lineAt(event.start) });
      for (
        let index = 0;
        position < events.length && events[position]?.type !== EVENT_ID.POP;
        index += 1
      ) {
        read([...path, index], undefined);
      }
      position += 1;
    }
  };
  read([], undefined);
  return found;
}
