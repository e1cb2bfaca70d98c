import { NOT_REPORTED } from '#schema/field.ts';

/** A declared value; nothing where the source does not report it. */
export function known<Value>(value: Value | typeof NOT_REPORTED): Value | undefined {
  return value === NOT_REPORTED ? undefined : value;
}
