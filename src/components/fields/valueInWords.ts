import { NOT_REPORTED } from '#schema/field.ts';
import type { ValueOutline } from '#schema/outline.ts';

type Of<Is extends ValueOutline['is']> = Extract<ValueOutline, { is: Is }>;

/** What kind of value a field takes, in one or two sentences for the person who fills it in. */
export function valueInWords(value: ValueOutline, mayBeNotReported: boolean): string {
  const words = sentence(value);
  return mayBeNotReported ? `${words} Or write ${NOT_REPORTED}.` : words;
}

function sentence(value: ValueOutline): string {
  switch (value.is) {
    case 'text':
      return textInWords(value);
    case 'number':
      return `${numberInWords(value)}.`;
    case 'code':
      return codeInWords(value);
    case 'list':
      return listInWords(value);
    case 'group':
      return 'A group of the fields below.';
    case 'forms':
      return `A group. Its field "${value.by}" decides which other fields it has.`;
    case 'either':
      return value.values.map(sentence).join(' Or: ');
  }
}

function textInWords({ longest, format }: Of<'text'>): string {
  const limit =
    longest === undefined ? '' : `, at most ${longest.toLocaleString('en-GB')} characters`;
  return `Text${limit}.${format === undefined ? '' : ` ${format}`}`;
}

function numberInWords({ whole, least, above, most }: Of<'number'>): string {
  const number = whole ? 'A whole number' : 'A number';
  if (least !== undefined && most !== undefined) {
    // Years are numbers too, and have no comma in them.
    return `${number} from ${String(least)} to ${String(most)}`;
  }
  if (above !== undefined) return `${number} above ${String(above)}`;
  return least === undefined ? number : `${number}, ${String(least)} or more`;
}

function codeInWords({ terms }: Of<'code'>): string {
  const [only, ...others] = terms;
  return others.length === 0 ? `The word "${only?.code ?? ''}".` : 'One of the values below.';
}

function listInWords({ of, fewest, most }: Of<'list'>): string {
  const range =
    most === undefined
      ? `${String(fewest ?? 1)} or more`
      : fewest === most
        ? String(most)
        : `${String(fewest ?? 1)} to ${String(most)}`;
  if (of.is === 'code') return `A list of ${range} of the values below.`;
  if (of.is === 'group') return `A list of ${range} groups of the fields below.`;
  return `A list of ${range}. Each: ${sentence(of).replace(/^./, (first) => first.toLowerCase())}`;
}
