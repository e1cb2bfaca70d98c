/**
 * The anchor of a field in the field reference, for example
 * `field-setting-free-meals-band`. It is part of an address: it changes only
 * where the name of the field does.
 *
 * @param path Names from the top of the facts; a form of a group counts as one.
 */
export function fieldAnchor(path: readonly string[]): string {
  const words = path.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return `field-${words.join('-')}`;
}
