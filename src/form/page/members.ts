import { firstBox, membersOf } from './parts.ts';

const numbered = ['id', 'for', 'name', 'aria-describedby', 'list'] as const;
let next = 0;

/** Adds an empty member to a list and gives its field. */
export function addMember(list: HTMLElement): HTMLElement {
  const template = list.querySelector<HTMLTemplateElement>(':scope > template');
  const members = membersOf(list);
  if (template === null) throw new Error('A list has no template for its members.');
  const copy = document.importNode(template.content, true);
  next += 1;
  number(copy, depthOf(list), String(next));
  members.append(copy);
  renumber(members);
  const field = members.lastElementChild?.querySelector<HTMLElement>('[data-field=""]');
  if (!field) throw new Error('A member of a list has no field.');
  return field;
}

/** Takes all members out of a list. */
export function clearMembers(list: HTMLElement): void {
  membersOf(list).replaceChildren();
}

/** Takes a member out and says where to go on. */
export function removeMember(member: HTMLElement): HTMLElement | undefined {
  const list = member.closest<HTMLElement>('[data-control="list"]');
  const neighbour = member.nextElementSibling ?? member.previousElementSibling;
  const members = member.parentElement;
  member.remove();
  if (members !== null) renumber(members);
  if (neighbour !== null) return firstBox(neighbour);
  return list?.querySelector<HTMLElement>(':scope > [data-add]') ?? undefined;
}

/** How many lists a list stands in. */
function depthOf(list: Element): number {
  const around = list.parentElement?.closest('[data-member]');
  return around ? depthOf(around) + 1 : 0;
}

/** Ids in a copy of a template are made its own, in the templates inside it too. */
function number(copy: DocumentFragment, depth: number, text: string): void {
  const mark = `NUMBER${String(depth)}`;
  for (const element of copy.querySelectorAll('*')) {
    for (const name of numbered) {
      const value = element.getAttribute(name);
      if (value?.includes(mark)) element.setAttribute(name, value.replaceAll(mark, text));
    }
    if (element instanceof HTMLTemplateElement) number(element.content, depth, text);
  }
}

function renumber(members: Element): void {
  for (const [index, member] of [...members.children].entries()) {
    for (const label of member.querySelectorAll('[data-number]')) {
      if (label.closest('[data-member]') === member) label.textContent = ` ${String(index + 1)}`;
    }
  }
}
