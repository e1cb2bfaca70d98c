import { EVENT_ID, type Event } from 'js-yaml';

/** What the parser says of a value: a scalar, a list or a group, or an alias of one. */
export type ValueEvent = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>;

/** Where a value begins: at its quotation mark, or at the first letter of a block of text. */
export function startOf(event: ValueEvent, source: string): number {
  if (event.type === EVENT_ID.ALIAS) {
    return event.anchorStart - 1;
  }
  if (event.type !== EVENT_ID.SCALAR) {
    return event.start;
  }
  const quoted = /["']/.test(source[event.valueStart - 1] ?? '') ? 1 : 0;
  const indent = /^ */.exec(source.slice(event.valueStart, event.valueStart + 100))?.[0].length;
  return event.valueStart - quoted + (quoted === 1 ? 0 : (indent ?? 0));
}

/** The offset of the value or key at a path, or that of its nearest parent. */
export function offsetOf(
  events: readonly Event[],
  source: string,
  path: readonly PropertyKey[],
  what: 'key' | 'value',
): number {
  // The first event opens the document, the second is its value.
  let position = 1;
  const eventAt = (index: number) => events[index] as ValueEvent | undefined;
  const root = eventAt(position);
  let offset =
    root === undefined || events[position]?.type === EVENT_ID.POP ? 0 : startOf(root, source);
  for (const [depth, step] of path.entries()) {
    const container = eventAt(position);
    let child = position + 1;
    let key: ValueEvent | undefined;
    if (container?.type === EVENT_ID.MAPPING) {
      while (events[child] !== undefined && events[child]?.type !== EVENT_ID.POP) {
        key = eventAt(child);
        const valueAt = afterValue(events, child);
        if (key?.type === EVENT_ID.SCALAR && nameOf(key, source) === String(step)) {
          child = valueAt;
          break;
        }
        key = undefined;
        child = afterValue(events, valueAt);
      }
      if (key === undefined) return offset;
    } else if (container?.type === EVENT_ID.SEQUENCE && typeof step === 'number') {
      for (let index = 0; index < step && events[child]?.type !== EVENT_ID.POP; index += 1) {
        child = afterValue(events, child);
      }
      if (events[child]?.type === EVENT_ID.POP) return offset;
    } else {
      return offset;
    }
    const value = eventAt(child);
    const isEmpty = value?.type === EVENT_ID.SCALAR && value.valueStart < 0;
    const wanted =
      (what === 'key' && depth === path.length - 1) || isEmpty ? (key ?? value) : value;
    if (wanted !== undefined) offset = startOf(wanted, source);
    position = child;
  }
  return offset;
}

function nameOf(key: Extract<Event, { type: typeof EVENT_ID.SCALAR }>, source: string): string {
  return source.slice(key.valueStart, key.valueEnd);
}

/** The position behind a value with all that is inside it. */
function afterValue(events: readonly Event[], start: number): number {
  let open = 0;
  for (let position = start; position < events.length; position += 1) {
    const type = events[position]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) open += 1;
    if (type === EVENT_ID.POP) open -= 1;
    if (open === 0) return position + 1;
  }
  return events.length;
}
