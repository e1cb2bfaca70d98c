/**
 * As much of CBOR (RFC 8949) as it takes to cut the files of a search index apart: where an item ends,
 * and how the head of an array and a text are written.
 */

/** An item's kind and the number that its head carries. */
interface Head {
  /** 0 and 1 numbers, 2 bytes, 3 text, 4 array, 5 map, 7 simple values and fractions. */
  readonly kind: number;
  readonly value: number;
  /** Where the head ends. */
  readonly end: number;
}

/**
 * Reads the head of the item at a place.
 *
 * @throws RangeError where the bytes end before the item does, or its length is left open.
 */
export function headAt(bytes: Buffer, place: number): Head {
  const first = bytes.readUInt8(place);
  const kind = first >> 5;
  const short = first & 31;
  if (short < 24) {
    return { kind, value: short, end: place + 1 };
  }
  const width = [1, 2, 4, 8][short - 24];
  if (width === undefined) {
    throw new RangeError(`An item without a length stands at byte ${String(place)}.`);
  }
  const value =
    width === 8 ? Number(bytes.readBigUInt64BE(place + 1)) : bytes.readUIntBE(place + 1, width);
  return { kind, value, end: place + 1 + width };
}

/** Where the item at a place ends. */
export function endOf(bytes: Buffer, place: number): number {
  // Items that are still to come, innermost last: no recursion, however deep it goes.
  let open = 1;
  let at = place;
  while (open > 0) {
    const { kind, value, end } = headAt(bytes, at);
    open -= 1;
    at = end;
    if (kind === 2 || kind === 3) {
      at += value;
    } else if (kind === 4) {
      open += value;
    } else if (kind === 5) {
      open += 2 * value;
    } else if (kind === 6) {
      open += 1;
    }
  }
  return at;
}

/** The items of the array at a place, as they are written. */
export function itemsOf(bytes: Buffer, place: number): Buffer[] {
  const { kind, value, end } = headAt(bytes, place);
  if (kind !== 4) {
    throw new RangeError(`No array stands at byte ${String(place)}.`);
  }
  const items: Buffer[] = [];
  let at = end;
  for (let item = 0; item < value; item += 1) {
    const next = endOf(bytes, at);
    items.push(bytes.subarray(at, next));
    at = next;
  }
  return items;
}

/** The text that an item is. */
export function textOf(item: Buffer): string {
  const { kind, value, end } = headAt(item, 0);
  if (kind !== 3) {
    throw new RangeError('An item is no text.');
  }
  return item.subarray(end, end + value).toString();
}

/** An array of items that are written already. */
export function arrayOf(items: readonly Buffer[]): Buffer {
  return Buffer.concat([headOf(4, items.length), ...items]);
}

/** A text as an item. */
export function textItem(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(3, bytes.length), bytes]);
}

function headOf(kind: number, value: number): Buffer {
  const first = kind << 5;
  if (value < 24) {
    return Buffer.from([first | value]);
  }
  if (value < 0x100) {
    return Buffer.from([first | 24, value]);
  }
  const head = Buffer.alloc(value < 0x10000 ? 3 : 5);
  if (value < 0x10000) {
    head[0] = first | 25;
    head.writeUInt16BE(value, 1);
  } else {
    head[0] = first | 26;
    head.writeUInt32BE(value, 1);
  }
  return head;
}
