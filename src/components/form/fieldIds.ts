import type { Field } from '#form/model.ts';

/** The id of a field of the form, which is made of the names that lead to it. */
export function fieldId(
  within: string,
  { name, onlyFor }: Pick<Field, 'name' | 'onlyFor'>,
): string {
  return [within, name, ...(onlyFor ?? [])].join('-');
}

/** Stands in ids of a template for the number of a member of a list. */
export function memberMark(depth: number): string {
  return `NUMBER${String(depth)}`;
}
