/**
 * Reads and checks the content, and tells of it. `buildPages.ts` runs it in a process of its own: Astro
 * bundles and makes pages meanwhile, this code runs as it stands, without a bundler between its parts,
 * and the memory that the checks take is free again when they are done.
 */
import { hasErrors } from '#checks/finding.ts';
import type { LibraryContent } from '#checks/library.ts';
import { terminalReport } from '#checks/report/terminal.ts';
import { contentDir } from '#entries/readContent.ts';
import { readFacts } from '#entries/readLibrary.ts';

/** What this process tells the one that started it: first the content, unless it is refused, then the outcome. */
export type LibraryMessage =
  /** The content as soon as its facts are sound; its texts are still being checked. */
  | { readonly content: LibraryContent }
  /** All is checked; why the content is refused, where it is. */
  | { readonly refusal: string | undefined };

process.once('disconnect', () => process.exit());
const { areFactsSound, checkTexts, ...content } = await readFacts(contentDir());
if (areFactsSound) {
  // Waited for: while the texts are being checked, nothing would leave this process.
  await tell({ content });
}
const findings = checkTexts();
await tell({ refusal: hasErrors(findings) ? terminalReport(findings) : undefined });
process.exit();

/** Settles when the message is on its way. */
async function tell(message: LibraryMessage): Promise<void> {
  await new Promise((sent) => process.send?.(message, sent));
}
