/** Chance that can be had again: the same seed gives the same choices on every machine. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** Whether something happens that does so in `share` of all cases. */
  happens(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Different items of a list, in an order of their own. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

/**
 * Starts a row of chances (mulberry32: 32 bits of state, plenty for made-up text).
 *
 * @param stream Tells one row of the same seed from another: entry 7 is the same
 *   entry whether 100 or 5,000 are made.
 */
export function chance(seed: number, stream: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const [item] = items.slice(whole(0, items.length - 1));
    if (item === undefined) {
      throw new RangeError('There is nothing to pick from.');
    }
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(whole(0, left.length - 1), 1),
    ).flat();
  };
  return { next, whole, happens: (share) => next() < share, pick, some };
}
