import { z } from 'zod';
import { field, line, slug } from './field.ts';

/**
 * What a case study may use beside plain text: the components, the attributes
 * that each takes, and what may stand inside. The pictures of these words are
 * the files of the same names in `components/author/`.
 */
export interface AuthorComponent {
  /** When to use it, for the person who writes. */
  readonly purpose: string;
  readonly attributes: z.ZodObject;
  /** Whether text stands between its tags: `blocks` of text, or nothing. */
  readonly children: 'blocks' | 'none';
  /** An attribute that must be the id of something declared in the frontmatter. */
  readonly refersTo?: { readonly attribute: string; readonly list: DeclaredList };
  /** The component as it is written. */
  readonly example: string;
}

/** The lists of a frontmatter whose members have ids. */
export type DeclaredList = 'outcomes' | 'references' | 'pictures';

export const authorComponents = {
  KeyPoint: {
    purpose: 'The one sentence that a reader should carry away. At most one or two in an entry.',
    attributes: z.strictObject({}),
    children: 'blocks',
    example: '<KeyPoint>\nWhat a reader should carry away.\n</KeyPoint>',
  },
  Callout: {
    purpose: 'Something beside the story: a note, a caution, something to try, a question to ask.',
    attributes: z.strictObject({
      kind: field(
        z.enum(['note', 'caution', 'try', 'question']),
        'Kind',
        'note, caution, try or question.',
      ),
      title: field(line(80).optional(), 'Title', 'A few words above the text.'),
    }),
    children: 'blocks',
    example: '<Callout kind="caution" title="Allow for cover">\nWhat to look out for.\n</Callout>',
  },
  Quote: {
    purpose: 'Words quoted from a document that is declared in references.',
    attributes: z.strictObject({
      source: field(slug, 'Source', 'The id of the reference that is quoted.'),
      by: field(line(120).optional(), 'Said by', 'A role, for example "a headteacher".'),
    }),
    children: 'blocks',
    refersTo: { attribute: 'source', list: 'references' },
    example: '<Quote source="report-2020" by="a headteacher">\nThe words themselves.\n</Quote>',
  },
  Figure: {
    purpose: 'A picture that is declared in pictures and lies beside the text.',
    attributes: z.strictObject({
      id: field(slug, 'Id', 'The id of the declared picture.'),
    }),
    children: 'none',
    refersTo: { attribute: 'id', list: 'pictures' },
    example: '<Figure id="timetable" />',
  },
  Steps: {
    purpose: 'Steps in order. Put a numbered list inside.',
    attributes: z.strictObject({}),
    children: 'blocks',
    example: '<Steps>\n\n1. The first thing to do.\n2. The second.\n\n</Steps>',
  },
  Outcome: {
    purpose: 'A declared outcome: its sentence, its figures and its source.',
    attributes: z.strictObject({
      id: field(slug, 'Id', 'The id of the declared outcome.'),
    }),
    children: 'none',
    refersTo: { attribute: 'id', list: 'outcomes' },
    example: '<Outcome id="reading" />',
  },
  Source: {
    purpose: 'Points to one source that is worth reading.',
    attributes: z.strictObject({
      id: field(slug, 'Id', 'The id of the reference.'),
    }),
    children: 'none',
    refersTo: { attribute: 'id', list: 'references' },
    example: '<Source id="report-2020" />',
  },
} as const satisfies Record<string, AuthorComponent>;

export type AuthorComponentName = keyof typeof authorComponents;

/** The rules of a component by the name that a file gives, if there is one of that name. */
export function authorComponent(name: string): AuthorComponent | undefined {
  return Object.hasOwn(authorComponents, name)
    ? authorComponents[name as AuthorComponentName]
    : undefined;
}
