import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasErrors } from '#checks/finding.ts';
import { githubReport, githubSummary } from '#checks/report/github.ts';
import { jsonReport } from '#checks/report/json.ts';
import { plainLine } from '#checks/report/plain.ts';
import { terminalReport } from '#checks/report/terminal.ts';
import type { ContentFolder } from '#checks/sourceFile.ts';
import { contentDir } from '#entries/readContent.ts';
import { checkContent, openContent } from '#entries/readLibrary.ts';
import { chosenFiles } from './chosenFiles.ts';
import { mendFiles } from './mend.ts';
import { addressOfRule } from './ruleAddress.ts';
import { summaryReport } from './summary.ts';

const formats = ['terminal', 'github', 'json'] as const;

const usage = `npm run check -- [PATH…] [--format terminal|github|json] [--summary] [--fix]

Checks every file of the content folder (CONTENT_DIR, otherwise "content"). PATH narrows the report
to a file or a folder; what holds between files is checked all the same. --fix first mends what can
be mended without a question (line ends, blanks, the mark of a program, what a camera wrote into a
picture) and says so.
Ends with 1 where there is an error, with 2 where it was called wrongly.`;

/** A call that cannot be carried out; its message is for the person who called. */
class Misuse extends Error {}

async function main(): Promise<number> {
  const { paths, format, summary, fix } = readArguments();
  const folder = contentDir();
  let content = await readFolder(folder);
  const files = choose(paths, content, folder);
  if (fix) {
    // Told apart from the report, which a program may read.
    for (const { file, done } of await mendFiles(files, folder, programsIn(content))) {
      console.error(`Mended ${plainLine(file)}: ${done.join(', ')}.`);
    }
    content = await readFolder(folder);
  }
  const library = checkContent(content);
  const findings = library.findings.filter(({ file }) => paths.length === 0 || files.has(file));

  switch (format) {
    case 'json':
      console.log(jsonReport(findings, addressOfRule));
      break;
    case 'github': {
      console.log(githubReport(findings, addressOfRule));
      const page = process.env['GITHUB_STEP_SUMMARY'];
      if (page) appendFileSync(page, githubSummary(findings, addressOfRule));
      break;
    }
    case 'terminal':
      if (summary) console.log(`${summaryReport(library)}\n`);
      console.log(terminalReport(findings, forThisTerminal(content)));
  }
  return hasErrors(findings) ? 1 : 0;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'terminal' },
        summary: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
      },
    });
    const format = formats.find((each) => each === values.format);
    if (format === undefined) throw new Error(`"${values.format}" is not a format.`);
    return { paths: positionals, format, summary: values.summary, fix: values.fix };
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

async function readFolder(folder: string): Promise<ContentFolder> {
  try {
    return await openContent(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Misuse(`There is no content folder at ${folder}. Set CONTENT_DIR to yours.`);
    }
    throw error;
  }
}

function choose(
  paths: readonly string[],
  content: ContentFolder,
  folder: string,
): ReadonlySet<string> {
  try {
    return chosenFiles(paths, content, folder);
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** Files that are marked as programs, by their names. */
function programsIn({ misplaced }: ContentFolder): ReadonlySet<string> {
  return new Set(misplaced.flatMap(({ file, fault }) => (fault === 'executable' ? [file] : [])));
}

/** Colours where a person looks at a terminal; lines of the files where nobody else can see them. */
function forThisTerminal(content: ContentFolder) {
  const texts = new Map(content.files.map(({ file, text }) => [file, text]));
  return {
    colour: process.stdout.isTTY && !process.env['NO_COLOR'],
    ...(!process.env['CI'] && { textOf: (file: string) => texts.get(file) }),
  };
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
