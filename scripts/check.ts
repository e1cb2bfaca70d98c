import { parseArgs } from 'node:util';
import { hasErrors } from '#checks/finding.ts';
import { checkLibrary } from '#checks/library.ts';
import { jsonReport } from '#checks/report/json.ts';
import { terminalReport } from '#checks/report/terminal.ts';
import { mdxTree } from '#entries/parse.ts';
import { contentDir, readContent } from '#entries/readContent.ts';
import { summaryReport } from './summary.ts';

const usage = `npm run check -- [--format terminal|json] [--summary]

Checks every file of the content folder (CONTENT_DIR, otherwise "content").
Ends with 1 where there is an error, with 2 where it was called wrongly.`;

function main(): number {
  let options: { format: string; summary: boolean };
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'terminal' },
        summary: { type: 'boolean', default: false },
      },
    });
    options = values;
    if (!['terminal', 'json'].includes(options.format)) {
      throw new Error(`"${options.format}" is not a format.`);
    }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }

  const folder = contentDir();
  const library = (() => {
    try {
      return checkLibrary(readContent(folder), mdxTree);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        console.error(`There is no content folder at ${folder}. Set CONTENT_DIR to yours.`);
        return undefined;
      }
      throw error;
    }
  })();
  if (library === undefined) {
    return 2;
  }
  const { findings } = library;
  if (options.format === 'json') {
    console.log(jsonReport(findings));
  } else {
    if (options.summary) {
      console.log(`${summaryReport(library)}\n`);
    }
    console.log(terminalReport(findings));
  }
  return hasErrors(findings) ? 1 : 0;
}

process.exitCode = main();
