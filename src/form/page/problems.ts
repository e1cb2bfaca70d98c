import type { FactPath, FormFinding, FormPlace } from '../places.ts';
import { boxesOf, fieldsOf, firstBox, made, membersOf, part } from './parts.ts';

const touched = new WeakSet<Element>();
const form = part('entry', HTMLFormElement);

/** A finding with the field that it is about. */
export interface PlacedFinding {
  readonly finding: FormFinding;
  readonly field: HTMLElement | undefined;
}

/** Remembers that a person has been in a field, or on a page: what is missing there is told from then on. */
export function touch(element: Element): void {
  touched.add(element);
}

/** Whether a person has been there. */
export function isTouched(element: Element): boolean {
  return touched.has(element);
}

/** The findings with their fields. */
export function placed(findings: readonly FormFinding[]): PlacedFinding[] {
  return findings.map((finding) => ({ finding, field: fieldAt(finding.place) }));
}

/** Writes each finding to its field, where it is time to. */
export function showProblems(all: readonly PlacedFinding[]): void {
  const now = all.filter(isTimeFor);
  for (const field of form.querySelectorAll<HTMLElement>('.field, .member')) {
    const place = field.querySelector<HTMLElement>(':scope > .problem');
    if (place === null) continue;
    const own = now.filter((each) => each.field === field).map(({ finding }) => finding);
    const text = own.map(({ severity, message }) => `${severity}${message}`).join();
    if (place.dataset['told'] === text) continue;
    place.dataset['told'] = text;
    place.replaceChildren(...own.map(lineFor));
    const isWrong = own.some(({ severity }) => severity === 'error');
    field.classList.toggle('wrong', isWrong);
    markBoxes(field, isWrong);
  }
}

/** Lists the errors of a page at its top; says whether there are any. */
export function showSummary(
  page: HTMLElement,
  all: readonly PlacedFinding[],
  goOn: () => void,
): boolean {
  const box = page.querySelector<HTMLElement>('[data-summary]');
  if (box === null) return false;
  const errors = all.filter(
    ({ finding, field }) => finding.severity === 'error' && field?.closest('[data-step]') === page,
  );
  box.hidden = errors.length === 0;
  const list = made('ul');
  list.append(...errors.map(({ finding, field }) => itemFor(finding, field)));
  const later = made('button', 'Go on, and mend it later', 'small');
  later.type = 'button';
  later.addEventListener('click', goOn);
  box.replaceChildren(made('p', 'To mend on this page', 'sub'), list, later);
  return errors.length > 0;
}

/** One finding in a list, with a link to its field. */
export function itemFor(finding: FormFinding, field: HTMLElement | undefined): HTMLLIElement {
  const item = made('li');
  const target = field === undefined ? undefined : targetOf(field);
  const words = made(target === undefined ? 'span' : 'a', finding.message);
  if (target !== undefined && words instanceof HTMLAnchorElement) words.href = `#${target.id}`;
  if (finding.where !== '') item.append(made('span', finding.where, 'quiet'), ' ');
  item.append(words, ' ', made('span', finding.hint, 'help'));
  return item;
}

/** What gets the focus when a finding is followed: a box of the field, else the words at the field. */
function targetOf(field: HTMLElement): HTMLElement | undefined {
  const box = firstBox(field);
  return box !== undefined && box.id !== ''
    ? box
    : (field.querySelector<HTMLElement>(':scope > .problem') ?? undefined);
}

function isTimeFor({ finding, field }: PlacedFinding): boolean {
  if (field === undefined) return false;
  const page = field.closest('[data-step]');
  if (touched.has(field) || (page !== null && touched.has(page))) return true;
  return !finding.missing && !field.contains(document.activeElement);
}

function lineFor({ severity, message, hint, missing }: FormFinding): HTMLElement {
  const line = made('p', '', severity);
  line.append(made('b', severity === 'error' ? 'To mend: ' : 'To weigh: '), message);
  // The help of the field says the same right above.
  if (!missing) line.append(' ', hint);
  return line;
}

function markBoxes(field: HTMLElement, isWrong: boolean): void {
  const boxes: readonly Element[] =
    field.dataset['field'] === undefined
      ? [...field.querySelectorAll('input, textarea')]
      : boxesOf(field);
  for (const box of boxes) {
    if (isWrong) box.setAttribute('aria-invalid', 'true');
    else box.removeAttribute('aria-invalid');
  }
}

function fieldAt(place: FormPlace): HTMLElement | undefined {
  switch (place.kind) {
    case 'slug':
      return part('slug-field', HTMLElement);
    case 'section':
      return [...form.querySelectorAll<HTMLElement>('[data-section]')].find(
        (field) => field.dataset['section'] === place.heading,
      );
    case 'fact':
      return fieldOfFact(place.path);
    case 'whole':
      return undefined;
  }
}

/** The deepest field on the way to a fact. */
function fieldOfFact(path: FactPath): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (const step of path) {
    if (typeof step === 'number') {
      if (found?.dataset['control'] !== 'list') break;
      const member = membersOf(found).children[step];
      found = member === undefined ? found : (fieldsOf(member)[0] ?? found);
    } else {
      const inside: HTMLElement | undefined = fieldsOf(found ?? form).find(
        (field) => field.dataset['field'] === step && !field.hidden,
      );
      if (inside === undefined) break;
      found = inside;
    }
  }
  return found;
}
