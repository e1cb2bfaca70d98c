import { isRecord } from '../record.ts';
import { choose, chosenIn } from './chosen.ts';
import { addMember, clearMembers } from './members.ts';
import { boxesOf, fieldsOf, membersOf, type Entered } from './parts.ts';

/** Facts of a group that have no field to show them. They are written back as they were. */
const unshown = new WeakMap<Element, Record<string, unknown>>();

/** Shows the fields that the deciding field of a group asks for, and hides the others. */
export function showVariants(group: Element): void {
  const holder = group.matches('[data-decided-by]')
    ? group
    : group.querySelector<HTMLElement>(':scope > .fields[data-decided-by]');
  const name = holder?.getAttribute('data-decided-by');
  if (!name) return;
  const fields = fieldsOf(group);
  const decider = fields.find((field) => field.dataset['field'] === name);
  const decided = decider === undefined ? undefined : readField(decider);
  for (const field of fields) {
    const only = field.dataset['only'];
    if (only === undefined) continue;
    field.hidden = !only.split(' ').some((code) => code === decided);
  }
  // A fold in which nothing is asked is none.
  for (const fold of (holder ?? group).querySelectorAll<HTMLElement>('details.more')) {
    const inside = fieldsOf(fold);
    if (inside.length > 0) fold.hidden = inside.every((field) => field.hidden);
  }
}

/** The facts of a group as its fields have them; nothing where all of them are empty. */
export function readGroup(group: Element): Record<string, unknown> | undefined {
  const fields = fieldsOf(group).filter((field) => !field.hidden);
  const read = fields.map((field) => [field.dataset['field'] ?? '', readField(field)] as const);
  const values = {
    ...unshown.get(group),
    ...Object.fromEntries(read.filter(([, value]) => value !== undefined)),
  };
  if (Object.keys(values).length === 0) return undefined;
  // What is needed inside is then needed too: each gap is to be told at its own field.
  for (const field of fields) {
    const name = field.dataset['field'] ?? '';
    if (field.dataset['required'] === undefined || name in values) continue;
    if (field.dataset['control'] === 'group') values[name] = {};
    const members = field.querySelector(':scope > [data-members] > li > [data-control="group"]');
    if (members !== null) values[name] = [{}];
  }
  return values;
}

/** The value of a field; nothing where it is empty. */
export function readField(field: HTMLElement): unknown {
  const [box] = boxesOf(field);
  switch (field.dataset['control']) {
    case 'group':
      return readGroup(field);
    case 'list': {
      const members = [...membersOf(field).children].flatMap((each) => fieldsOf(each));
      const values = members.map(readField).filter((value) => value !== undefined);
      return values.length === 0 ? undefined : values;
    }
    case 'choices': {
      const values = chosenIn(field);
      return values.length === 0 ? undefined : values;
    }
    case 'either': {
      const chosen = ticked(field);
      const group = field.querySelector(':scope > [data-instead]');
      return chosen === '+' && group !== null ? (readGroup(group) ?? {}) : chosen;
    }
    case 'choice':
      return box instanceof HTMLSelectElement ? box.value || undefined : ticked(field);
    case 'tick':
      return box instanceof HTMLInputElement && box.checked ? box.value : undefined;
    case 'number': {
      const typed = typedIn(box);
      const isNumber = typed !== '' && Number.isFinite(Number(typed));
      return isNumber ? Number(typed) : typed || undefined;
    }
    default: {
      const typed = typedIn(box);
      const partly = field.querySelector<HTMLInputElement>('[data-partly]');
      if (typed === '') return undefined;
      return partly?.checked ? { [partly.dataset['partly'] ?? '']: typed } : typed;
    }
  }
}

/** Puts facts into the fields of a group. What no field can show is kept. */
export function fillGroup(group: Element, values: Readonly<Record<string, unknown>>): void {
  const kept = { ...values };
  const decider = group
    .querySelector(':scope > .fields[data-decided-by]')
    ?.getAttribute('data-decided-by');
  const name = group.getAttribute('data-decided-by') ?? decider;
  const fields = fieldsOf(group);
  for (const field of fields.filter((each) => each.dataset['field'] === name)) {
    if (fillField(field, values[name ?? ''])) Reflect.deleteProperty(kept, name ?? '');
  }
  showVariants(group);
  for (const field of fields) {
    const key = field.dataset['field'] ?? '';
    if (key === name) continue;
    const isThere = !field.hidden;
    if (fillField(field, isThere ? values[key] : undefined) && isThere) {
      Reflect.deleteProperty(kept, key);
    }
  }
  if (Object.keys(kept).length > 0) unshown.set(group, kept);
  else unshown.delete(group);
}

/** Puts a value into a field; says whether the field can show it. */
function fillField(field: HTMLElement, value: unknown): boolean {
  const [box] = boxesOf(field);
  switch (field.dataset['control']) {
    case 'group':
      fillGroup(field, isRecord(value) ? value : {});
      return value === undefined || isRecord(value);
    case 'list':
      return fillList(field, value);
    case 'choices': {
      const fits = Array.isArray(value) && value.every((each) => typeof each === 'string');
      choose(field, fits ? value : []);
      return value === undefined || fits;
    }
    case 'either': {
      const group = field.querySelector(':scope > [data-instead]');
      if (group !== null) fillGroup(group, isRecord(value) ? value : {});
      const fits = isRecord(value) ? setTicked(field, '+') : setTicked(field, value ?? '');
      showInstead(field);
      return fits;
    }
    case 'choice':
      return box instanceof HTMLSelectElement
        ? setSelected(box, value ?? '')
        : setTicked(field, value ?? '');
    case 'tick':
      if (box instanceof HTMLInputElement) box.checked = value === box.value;
      return value === undefined || value === box?.value;
    default:
      return fillText(field, box, value);
  }
}

/** Shows the group that may stand in place of a word, where it is asked for. */
export function showInstead(field: HTMLElement): void {
  const group = field.querySelector<HTMLElement>(':scope > [data-instead]');
  if (group !== null) group.hidden = ticked(field) !== '+';
}

function fillList(field: HTMLElement, value: unknown): boolean {
  clearMembers(field);
  const template = field.querySelector<HTMLTemplateElement>(':scope > template');
  const ofGroups = template?.content
    .querySelector('[data-field=""]')
    ?.matches('[data-control="group"]');
  const fits =
    Array.isArray(value) &&
    value.every((each) => isRecord(each) === ofGroups && !Array.isArray(each) && each !== null);
  if (Array.isArray(value) && fits) {
    for (const each of value as unknown[]) fillField(addMember(field), each);
  }
  if (field.dataset['required'] !== undefined) {
    const members = membersOf(field);
    const least = Math.max(1, Number(members.dataset['least'] ?? 1));
    while (members.children.length < least) fillField(addMember(field), undefined);
  }
  return value === undefined || fits;
}

function fillText(field: HTMLElement, box: Entered | undefined, value: unknown): boolean {
  const partly = field.querySelector<HTMLInputElement>('[data-partly]');
  const key = partly?.dataset['partly'] ?? '';
  const isPart = partly !== null && isRecord(value) && Object.keys(value).join() === key;
  const given = isPart ? value[key] : value;
  if (partly !== null) partly.checked = isPart;
  if (box === undefined) return value === undefined;
  const text = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  box.value = text;
  // A box for a day shows nothing where it is given no day.
  const shows = box.value === text && (text !== '' || given === undefined || given === '');
  if (!shows) box.value = '';
  return shows;
}

function typedIn(box: Entered | undefined): string {
  return (box?.value ?? '').replace(/\s*\n\s*/g, ' ').trim();
}

function ticked(field: HTMLElement): string | undefined {
  const boxes = boxesOf(field).filter((box) => box instanceof HTMLInputElement);
  return boxes.find((box) => box.checked)?.value || undefined;
}

function setTicked(field: HTMLElement, value: unknown): boolean {
  const boxes = boxesOf(field).filter((box) => box instanceof HTMLInputElement);
  for (const box of boxes) box.checked = box.value === value;
  return value === '' || boxes.some((box) => box.checked);
}

function setSelected(box: HTMLSelectElement, value: unknown): boolean {
  box.value = typeof value === 'string' ? value : '';
  if (box.value !== value) box.value = '';
  return box.value === value;
}
