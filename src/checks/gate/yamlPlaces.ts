import { EVENT_ID, type Event } from 'js-yaml';

/** What the parser says of a value: a scalar, a list or a group, or an alias of one. */
export type ValueEvent = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>;

/**
 * Where a value begins: at its quotation mark, or at the first letter of a block of text.
 * Nowhere where nothing is written, as behind a name or a hyphen that stands alone.
 */
export function startOf(event: ValueEvent, source: string): number | undefined {
  if (event.type === EVENT_ID.ALIAS) {
    return event.anchorStart - 1;
  }
  if (event.type !== EVENT_ID.SCALAR) {
    return event.start;
  }
  let start = event.valueStart;
  if (start < 0) return undefined;
  if (/["']/.test(source.charAt(start - 1))) return start - 1;
  while (source[start] === ' ') start += 1;
  return start;
}

/** The offset of the value or key at a path, or that of its nearest parent. */
export function offsetOf(
  events: readonly Event[],
  source: string,
  path: readonly PropertyKey[],
  what: 'key' | 'value',
): number {
  const startAt = (position: number | undefined) => {
    const event = position === undefined ? undefined : events[position];
    return event === undefined ? undefined : startOf(event as ValueEvent, source);
  };
  // The first event opens the document, the second is its value.
  let position = 1;
  let offset = startAt(position) ?? 0;
  for (const [depth, step] of path.entries()) {
    const child = childOf(events, source, position, step);
    if (child === undefined) return offset;
    const name = startAt(child.name);
    const value = startAt(child.value);
    const isKeyWanted = what === 'key' && depth === path.length - 1;
    offset = (isKeyWanted ? (name ?? value) : (value ?? name)) ?? offset;
    position = child.value;
  }
  return offset;
}

/**
 * The positions of what is one step inside a group or a list; in a group it has a name. The events are
 * those of a text that was parsed to its end: what is opened is closed.
 */
function childOf(
  events: readonly Event[],
  source: string,
  container: number,
  step: PropertyKey,
): { readonly name?: number; readonly value: number } | undefined {
  const type = events[container]?.type;
  let child = container + 1;
  if (type === EVENT_ID.MAPPING) {
    while (events[child]?.type !== EVENT_ID.POP) {
      const value = afterValue(events, child);
      if (nameOf(events[child], source) === String(step)) return { name: child, value };
      child = afterValue(events, value);
    }
  }
  if (type === EVENT_ID.SEQUENCE) {
    for (let index = 0; events[child]?.type !== EVENT_ID.POP; index += 1) {
      if (index === step) return { value: child };
      child = afterValue(events, child);
    }
  }
  return undefined;
}

function nameOf(key: Event | undefined, source: string): string | undefined {
  return key?.type === EVENT_ID.SCALAR ? source.slice(key.valueStart, key.valueEnd) : undefined;
}

/** The position behind a value with all that is inside it. */
function afterValue(events: readonly Event[], start: number): number {
  let open = 0;
  let position = start;
  do {
    const type = events[position]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) open += 1;
    if (type === EVENT_ID.POP) open -= 1;
    position += 1;
  } while (open > 0);
  return position;
}
