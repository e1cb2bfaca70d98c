import type { z } from 'zod';
import type { FieldOutline, ValueOutline } from '#schema/outline.ts';
import type { Term } from '#vocabulary/term.ts';
import { kinds, type Facts, type Kind } from './facts.ts';

/** The words of a question: what is asked for, and what to write. */
export interface Question {
  readonly label: string;
  readonly help: string;
}

/** How a person is asked. Handed in: a terminal, or a test. */
export interface Asker {
  text(
    question: Question & {
      readonly initial?: string | undefined;
      /** What an empty answer means. */
      readonly blank: 'left out' | 'left for later' | 'refused';
      /** What is wrong with an answer, or nothing. */
      readonly fault: (answer: string) => string | undefined;
    },
  ): Promise<string>;
  choose(question: Question & { readonly terms: readonly Term[] }): Promise<string>;
  chooseSeveral(
    question: Question & {
      readonly terms: readonly Term[];
      readonly fault: (codes: readonly string[]) => string | undefined;
    },
  ): Promise<readonly string[]>;
  confirm(question: Question): Promise<boolean>;
}

/**
 * Asks for what an entry has to declare, in the words of the schema. What is not
 * answered is left out.
 *
 * @param initials Answers to offer, by the names of fields.
 */
export async function askForFacts(
  ask: Asker,
  initials: Readonly<Record<string, string>>,
): Promise<{ kind: Kind; facts: Facts }> {
  const code = await ask.choose({
    label: 'Kind',
    help: 'Whose work the entry tells of.',
    terms: kinds,
  });
  const kind = kinds.find((each) => each.code === code);
  if (kind === undefined) throw new Error(`"${code}" is not a kind of entry.`);
  const fields = kind.fields.filter(({ name }) => name !== 'kind');
  return { kind, facts: { kind: code, ...(await askGroup(fields)) } };

  async function askGroup(fields: readonly FieldOutline[], within = ''): Promise<Facts> {
    const required = fields.filter((field) => field.required);
    // A group that requires nothing is asked for what can be said in a line.
    const asked = required.length > 0 ? required : fields.filter(isText);
    const facts: Record<string, unknown> = {};
    for (const field of asked) {
      const label = within === '' ? field.label : `${within}: ${field.label}`;
      facts[field.name] = await askField({ ...field, label }, field.value);
    }
    return facts;
  }

  async function askField(field: FieldOutline, value: ValueOutline): Promise<unknown> {
    const { label, help, schema } = field;
    if (isText(field)) {
      const blank = field.required ? 'left for later' : 'left out';
      const initial = initials[field.name];
      const answer = await ask.text({ label, help, initial, blank, fault: faultOf(schema) });
      return answer === '' ? undefined : answer;
    }
    if (value.is === 'code') {
      const [only, ...others] = value.terms;
      if (only === undefined || others.length > 0) {
        return ask.choose({ label, help, terms: value.terms });
      }
      return (await ask.confirm({ label, help })) ? only.code : undefined;
    }
    if (value.is === 'group') return askGroup(value.fields, label);
    if (value.is === 'list') return askList(field, value);
    return undefined;
  }

  async function askList(
    { label, help, schema }: FieldOutline,
    { of, member, fewest = 0, most = Infinity }: Extract<ValueOutline, { is: 'list' }>,
  ): Promise<unknown> {
    if (of.is === 'code') {
      return ask.chooseSeveral({ label, help, terms: of.terms, fault: faultOf(schema) });
    }
    const answers: unknown[] = [];
    while (answers.length < most) {
      const optional = answers.length >= fewest;
      if (of.is === 'group') {
        const another = { label: `${label}: one more?`, help };
        if (optional && !(await ask.confirm(another))) break;
        answers.push(await askGroup(of.fields, label));
      } else {
        const numbered = `${label}, number ${String(answers.length + 1)}`;
        const blank = optional ? 'left out' : 'left for later';
        const answer = await ask.text({ label: numbered, help, blank, fault: faultOf(member) });
        if (answer === '') break;
        answers.push(answer);
      }
    }
    return answers;
  }
}

function isText({ value }: FieldOutline): boolean {
  return (
    value.is === 'text' || (value.is === 'either' && value.values.some((v) => v.is === 'text'))
  );
}

/** What a schema says of an answer, in its own words. */
export function faultOf(schema: z.ZodType): (answer: unknown) => string | undefined {
  return (answer) => schema.safeParse(answer).error?.issues[0]?.message;
}
