/**
 * Checks each content folder that stands in the folder that is named, and prints one line of JSON
 * for each: what was found, and what it cost. A process of its own, so that what ends a process, or
 * takes all of its memory, is seen as that.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#checks/finding.ts';
import { terminalReport } from '#checks/report/terminal.ts';
import { readLibrary } from '#entries/readLibrary.ts';

/** What came of one attack. */
export interface Trial {
  readonly name: string;
  /** Rules of all errors. */
  readonly rules: readonly string[];
  /** The first errors. */
  readonly errors: readonly Finding[];
  readonly report: string;
  /** Of the processor, in milliseconds: what else the machine does is not counted. */
  readonly time: number;
  /** The most memory that the process has had so far, in bytes. */
  readonly memory: number;
}

const [folder = ''] = process.argv.slice(2);
for (const name of readdirSync(folder).toSorted()) {
  const start = process.cpuUsage();
  const { findings } = await readLibrary(join(folder, name, 'content'));
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const memory = process.resourceUsage().maxRSS * 1024;
  const report = terminalReport(findings);
  const rules = [...new Set(errors.map(({ rule }) => rule))].toSorted();
  const trial: Trial = { name, rules, errors: errors.slice(0, 50), report, time, memory };
  console.log(JSON.stringify(trial));
}
