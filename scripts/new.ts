import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { cancel, intro, outro } from '@clack/prompts';
import { terminalReport } from '#checks/report/terminal.ts';
import { contentDir, readContent } from '#entries/readContent.ts';
import { slug as slugSchema } from '#schema/field.ts';
import { site } from '#site.config.ts';
import { describeFrontmatter } from './editors/frontmatter.ts';
import { readAnswers, type Answers } from './new/answers.ts';
import { gapsIn, withGaps } from './new/facts.ts';
import { entryFolder, isTaken, placeEntry } from './new/place.ts';
import { askForFacts, faultOf } from './new/questions.ts';
import { scaffold } from './new/scaffold.ts';
import { suggestSlug } from './new/slug.ts';
import { Cancelled, terminal } from './new/terminal.ts';
import { root } from './packageBin.ts';

const usage = `npm run new
npm run new -- --from answers.json
npm run new -- --from -

Makes the file of a new case study in the content folder (CONTENT_DIR, otherwise "content").
It asks for the facts that every entry needs. With --from it takes them from a JSON file, or from
standard input: { "kind": "practice", "title": "…" }, with the names that the facts have in an entry,
and "slug" for the address. What is missing stays open in the file. Nothing is ever overwritten.
Ends with 1 where the answers do not fit, with 2 where it was called wrongly.`;

/** The page on which the site describes every field. */
const fieldReference = `${site.url}/contribute/fields/`;

async function main(): Promise<number> {
  let from: string | undefined;
  try {
    ({
      values: { from },
    } = parseArgs({ options: { from: { type: 'string' } } }));
  } catch (error) {
    return wrongly(error instanceof Error ? error.message : String(error));
  }
  const content = contentDir();
  if (!existsSync(content)) {
    return wrongly(`There is no content folder at ${content}. Set CONTENT_DIR to yours.`);
  }
  if (from !== undefined) return fromFile(content, from);
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    return wrongly('There is no terminal to ask at. Give the answers with --from.');
  }
  return fromQuestions(content);
}

function wrongly(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

async function fromFile(content: string, from: string): Promise<number> {
  let text: string;
  try {
    text = from === '-' ? await textOf(process.stdin) : readFileSync(from, 'utf8');
  } catch (error) {
    return wrongly(
      `"${from}" cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const answers = readAnswers(text, from === '-' ? 'standard input' : from);
  if (!('kind' in answers)) {
    console.error(`${terminalReport(answers)}\nNothing was written.`);
    return 1;
  }
  const slug = answers.slug ?? suggestSlug(titleOf(answers), (each) => isTaken(content, each));
  if (slug === '') {
    console.error('There is no title to make an address of. Add "slug" to the answers.');
    return 1;
  }
  return write(content, slug, answers);
}

async function fromQuestions(content: string): Promise<number> {
  intro('A new case study');
  try {
    const { kind, facts } = await askForFacts(terminal, { published: today() });
    const taken = (slug: string) => isTaken(content, slug);
    const answers = { kind, facts: withGaps(kind.fields, facts), slug: undefined };
    const faultOfSlug = faultOf(slugSchema);
    const slug = await terminal.text({
      label: 'Address',
      help: 'The last part of the address of its page. It does not change afterwards.',
      initial: suggestSlug(titleOf(answers), taken),
      blank: 'refused',
      fault: (typed) =>
        faultOfSlug(typed) ?? (taken(typed) ? 'Another entry has it. Choose another.' : undefined),
    });
    const code = write(content, slug, answers);
    outro('Thank you.');
    return code;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel('Nothing was written.');
    return 130;
  }
}

function write(content: string, slug: string, { kind, facts }: Answers): number {
  const file = placeEntry(content, slug, scaffold(kind, facts, fieldReference));
  if (file === undefined) {
    console.error(
      `There is something at ${shown(entryFolder(content, slug))} already. Nothing was written.\n` +
        'Choose another "slug".',
    );
    return 1;
  }
  const gaps = gapsIn(facts);
  console.log(
    [
      `${shown(file)} is there.`,
      gaps.length === 0
        ? 'All facts that it needs are in it. Now write the six sections.'
        : `Still to fill in, beside the six sections: ${gaps.join(', ')}.`,
      'Then run "npm run check", and "npm start" to see the page.',
    ].join('\n'),
  );
  // Help inside the facts is for editors that have the checkout open.
  if (!relative(root, content).startsWith('..')) {
    describeFrontmatter(root, content, readContent(content));
  }
  return 0;
}

function titleOf({ facts }: Answers): string {
  return typeof facts['title'] === 'string' ? facts['title'] : '';
}

function shown(path: string): string {
  const near = relative('.', path);
  return near.startsWith('..') ? path : near;
}

/** The day where the person is, as entries write it. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

process.exitCode = await main();
